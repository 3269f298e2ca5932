#include "forms/figuretableview.h"

#include "forms/figuredelegate.h"
#include "forms/gridlayout.h"
#include "forms/ink.h"
#include "models/figuretablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace nianbao {

FigureTableView::FigureTableView(FigureTableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new FigureDelegate(this))
    , m_baseFont(font())
{
    setModel(model);
    setItemDelegate(m_delegate);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setMinimumSectionSize(8);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setTabKeyNavigation(true);

    connect(m_delegate, &FigureDelegate::draftChanged, this, &FigureTableView::draftChanged);
    connect(m_delegate, &FigureDelegate::left, this, [this](Step step) { go(step); });
    connect(model, &QAbstractItemModel::modelReset, this, &FigureTableView::rebuild);
    rebuild();
}

int FigureTableView::currentFigure() const
{
    return currentIndex().isValid() ? currentIndex().data(FigureTableModel::FigureRole).toInt() : -1;
}

void FigureTableView::goToFigure(int figure)
{
    const QModelIndex index = m_model->indexOfFigure(figure);
    if (!index.isValid())
        return;
    m_walkColumn = index.column();
    setCurrentIndex(index);
    scrollTo(index);
}

QList<int> FigureTableView::selectedFigures() const
{
    QList<int> figures;
    const QModelIndexList selected = selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (const int figure = index.data(FigureTableModel::FigureRole).toInt(); figure >= 0)
            figures += figure;
    }
    std::sort(figures.begin(), figures.end());
    return figures;
}

void FigureTableView::setZoom(qreal zoom)
{
    m_zoom = qBound(0.6, zoom, 2.5);
    QFont scaled = m_baseFont;
    scaled.setPointSizeF(m_baseFont.pointSizeF() * m_zoom);
    setFont(scaled);
    layOutGrid();
}

QSize FigureTableView::sizeHint() const
{
    return {80 * Rhythm, 60 * Rhythm};
}

void FigureTableView::rebuild()
{
    clearSpans();
    for (const CellSpec &cell : m_model->spec().cells) {
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            setSpan(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
    }
    layOutGrid();
    if (m_model->rowCount() > 0 && !currentIndex().isValid()) {
        const QPoint first = walk(m_model->spec(), {}, Step::First);
        m_walkColumn = first.x();
        setCurrentIndex(m_model->index(first.y(), first.x()));
    }
}

void FigureTableView::layOutGrid()
{
    const TableSpec &table = m_model->spec();
    if (table.rows == 0)
        return;
    const QList<int> widths = columnWidths(table, viewport()->width(), leastWidths());
    for (int column = 0; column < table.columns; ++column)
        setColumnWidth(column, widths.at(column));
    const int least = fontMetrics().height() + 2 * Rhythm - 4;
    const QList<int> heights = rowHeights(
        table, widths, least, [this](const CellSpec &cell, int width) { return textHeight(cell, width); });
    for (int row = 0; row < table.rows; ++row)
        setRowHeight(row, heights.at(row));
}

// Columns of figures hold six digits and a sign; columns of labels two characters.
QList<int> FigureTableView::leastWidths() const
{
    const TableSpec &table = m_model->spec();
    QList<int> widths(table.columns, fontMetrics().height() * 2 + Rhythm);
    for (const CellSpec &cell : table.cells) {
        if (cell.isFigure() && cell.columnSpan == 1)
            widths[cell.column] = fontMetrics().horizontalAdvance(u'0') * 5 + 2 * Rhythm;
    }
    return widths;
}

int FigureTableView::textHeight(const CellSpec &cell, int width) const
{
    if (cell.isFigure() || cell.text.isEmpty())
        return 0;
    const QRect room(0, 0, std::max(1, width - 2 * Rhythm + 4), 10'000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::TextWrapAnywhere, cell.text).height() +
           Rhythm + 2;
}

QModelIndex FigureTableView::stepped(Step step) const
{
    const QModelIndex current = currentIndex();
    const TableSpec &table = m_model->spec();
    if (!current.isValid() || table.rows == 0)
        return current;
    const CellSpec &cell = table.cellAt(current.row(), current.column());
    const bool inside = m_walkColumn >= cell.column && m_walkColumn < cell.column + cell.columnSpan;
    const QPoint to = walk(table, {inside ? m_walkColumn : cell.column, current.row()}, step);
    const_cast<FigureTableView *>(this)->m_walkColumn = to.x();
    const CellSpec &target = table.cellAt(to.y(), to.x());
    return m_model->index(target.row, target.column);
}

void FigureTableView::go(Step step, bool extend)
{
    const QModelIndex to = stepped(step);
    if (to == currentIndex() && (step == Step::Next || step == Step::Previous)) {
        Q_EMIT leftTable(step == Step::Next);
        return;
    }
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    selectionModel()->select(to, extend ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
    scrollTo(to);
}

QModelIndex FigureTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool far = modifiers & Qt::ControlModifier;
    switch (action) {
    case MoveLeft:
        return stepped(far ? Step::RowStart : Step::Left);
    case MoveRight:
        return stepped(far ? Step::RowEnd : Step::Right);
    case MoveUp:
        return stepped(far ? Step::ColumnStart : Step::Up);
    case MoveDown:
        return stepped(far ? Step::ColumnEnd : Step::Down);
    case MovePageUp:
        return stepped(Step::ColumnStart);
    case MovePageDown:
        return stepped(Step::ColumnEnd);
    case MoveHome:
        return stepped(far ? Step::First : Step::RowStart);
    case MoveEnd:
        return stepped(far ? Step::Last : Step::RowEnd);
    case MoveNext:
        return stepped(Step::Next);
    case MovePrevious:
        return stepped(Step::Previous);
    }
    return currentIndex();
}

void FigureTableView::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(event)) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

// The keys a grid has beyond those of any item view.
bool FigureTableView::handleKey(const QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return true;
    }
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool far = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(shift ? Step::Up : Step::Enter);
        return true;
    case Qt::Key_Tab:
        go(Step::Next);
        return true;
    case Qt::Key_Backtab:
        go(Step::Previous);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT clearRequested();
        return true;
    // An item view moves without selecting while Ctrl is held.
    case Qt::Key_Left:
        return far && !shift && (go(Step::RowStart), true);
    case Qt::Key_Right:
        return far && !shift && (go(Step::RowEnd), true);
    case Qt::Key_Up:
        return far && !shift && (go(Step::ColumnStart), true);
    case Qt::Key_Down:
        return far && !shift && (go(Step::ColumnEnd), true);
    case Qt::Key_Home:
        return far && !shift && (go(Step::First), true);
    case Qt::Key_End:
        return far && !shift && (go(Step::Last), true);
    default:
        return false;
    }
}

bool FigureTableView::focusNextPrevChild(bool)
{
    return false; // Tab walks over the figures; Ctrl+Tab and the mouse leave the table
}

bool FigureTableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    m_delegate->setTyped(trigger == AnyKeyPressed);
    return QTableView::edit(index, trigger, event);
}

void FigureTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    Q_EMIT draftChanged({});
}

void FigureTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_delegate->setCurrent(current);
    viewport()->update();
    Q_EMIT currentFigureChanged(currentFigure());
}

void FigureTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionSettled();
}

void FigureTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutGrid();
}

void FigureTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_delegate)
        layOutGrid();
}

void FigureTableView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
        event->accept();
        return;
    }
    QTableView::wheelEvent(event);
}

} // namespace nianbao
