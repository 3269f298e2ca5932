#include "forms/figuretableview.h"

#include "forms/figuredelegate.h"
#include "forms/gridlayout.h"
#include "forms/ink.h"
#include "forms/wheelzoom.h"
#include "models/figuretablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

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
    setTabKeyNavigation(false); // what Tab does is in handleKey()

    connect(m_delegate, &FigureDelegate::draftChanged, this, &FigureTableView::draftChanged);
    connect(m_delegate, &FigureDelegate::left, this, [this](Step step) { go(step); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_metByReset = {currentIndex().column(), currentIndex().row()};
    });
    connect(model, &QAbstractItemModel::modelReset, this, &FigureTableView::rebuild);
    // A figure that outgrows its column widens it.
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &changed) {
        const TableSpec &table = m_model->spec();
        const CellSpec &cell = table.cellAt(changed.row(), changed.column());
        if (cell.columnSpan == 1 && figureWidth(cell) > columnWidth(changed.column()))
            layOutGrid();
    });
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
    const int heads = verticalScrollBar()->value() > 0 ? headsHeight() : 0;
    if (!viewport()->rect().adjusted(0, heads, 0, 0).contains(visualRect(index)))
        scrollTo(index, PositionAtCenter);
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
    if (m_model->rowCount() == 0)
        return;
    QModelIndex at = m_model->index(m_metByReset.y(), m_metByReset.x());
    if (!(at.flags() & Qt::ItemIsEditable)) { // another grid
        const QPoint first = walk(m_model->spec(), {}, Step::First);
        at = m_model->index(first.y(), first.x());
    }
    m_walkColumn = at.column();
    setCurrentIndex(at);
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

// Columns of figures hold what stands in them, and three digits at least; columns
// of labels two characters.
QList<int> FigureTableView::leastWidths() const
{
    const TableSpec &table = m_model->spec();
    QList<int> widths(table.columns, fontMetrics().height() * 2 + Rhythm);
    for (const CellSpec &cell : table.cells) {
        if (cell.isFigure() && cell.columnSpan == 1)
            widths[cell.column] = fontMetrics().horizontalAdvance(u"000"_s) + 2 * Rhythm;
    }
    for (const CellSpec &cell : table.cells) {
        if (cell.isFigure() && cell.columnSpan == 1)
            widths[cell.column] = std::max(widths.at(cell.column), figureWidth(cell));
    }
    return widths;
}

// With room for the sign of a total or of a finding on both sides.
int FigureTableView::figureWidth(const CellSpec &cell) const
{
    const QString text = m_model->index(cell.row, cell.column).data().toString();
    return std::min(fontMetrics().horizontalAdvance(text) + 4 * Rhythm - 4, 20 * Rhythm);
}

int FigureTableView::textHeight(const CellSpec &cell, int width) const
{
    if (cell.isFigure() || cell.text.isEmpty())
        return 0;
    const int room = FigureDelegate::labelRoom({0, 0, width, 0}).width();
    const QString lines = m_delegate->labels().broken(cell, fontMetrics(), room);
    return fontMetrics().size(0, lines).height() + Rhythm + 2;
}

QModelIndex FigureTableView::stepped(Step step)
{
    const QModelIndex current = currentIndex();
    const TableSpec &table = m_model->spec();
    if (!current.isValid() || table.rows == 0)
        return current;
    const CellSpec &cell = table.cellAt(current.row(), current.column());
    const bool inside = m_walkColumn >= cell.column && m_walkColumn < cell.column + cell.columnSpan;
    const QPoint to = walk(table, {inside ? m_walkColumn : cell.column, current.row()}, step);
    m_walkColumn = to.x();
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
        return far ? QTableView::focusNextPrevChild(true) : (go(Step::Next), true);
    case Qt::Key_Backtab:
        return far ? QTableView::focusNextPrevChild(false) : (go(Step::Previous), true);
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
    if (!QTableView::edit(index, trigger, event))
        return false;
    m_delegate->setTyped(trigger == AnyKeyPressed);
    return true;
}

void FigureTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    Q_EMIT draftChanged({});
}

// Only heads whose light changes are painted again: typing goes through here.
void FigureTableView::moveLight(const QModelIndex &current)
{
    QList<QModelIndex> heads;
    for (const CellSpec &cell : m_model->spec().cells) {
        if (!cell.isFigure())
            heads += m_model->index(cell.row, cell.column);
    }
    QList<bool> lit;
    for (const QModelIndex &head : std::as_const(heads))
        lit += m_delegate->isLit(head);
    m_delegate->setCurrent(current);
    const bool scrolled = verticalScrollBar()->value() > 0;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        if (m_delegate->isLit(heads.at(i)) == lit.at(i))
            continue;
        if (scrolled && heads.at(i).row() < m_model->spec().repeatRows)
            viewport()->update(0, 0, viewport()->width(), headsHeight() + 1);
        else
            update(heads.at(i));
    }
}

void FigureTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    moveLight(current);
    Q_EMIT currentFigureChanged(currentFigure());
}

void FigureTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionSettled();
}

void FigureTableView::resizeEvent(QResizeEvent *event)
{
    // Other widths give other heights: what one is at stays in sight.
    const bool isInSight = QRect({}, event->oldSize()).intersects(visualRect(currentIndex()));
    QTableView::resizeEvent(event);
    layOutGrid();
    if (isInSight)
        scrollTo(currentIndex());
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
        setZoom(m_zoom * zoomOf(*event));
        event->accept();
        return;
    }
    QTableView::wheelEvent(event);
}

void FigureTableView::cut()
{
    Q_EMIT copyRequested();
    Q_EMIT clearRequested();
}

// Where the heads would take much of a small window, they scroll away with the rest.
int FigureTableView::headsHeight() const
{
    const int height = rowViewportPosition(m_model->spec().repeatRows) - rowViewportPosition(0);
    return m_model->spec().repeatRows > 0 && height * 3 < viewport()->height() ? height : 0;
}

void FigureTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (verticalScrollBar()->value() > 0 && headsHeight() > 0)
        paintHeads(painter, event->rect());
    // The outer edge; the cells draw the lines to their right and below them.
    painter.setPen(Ink::hairline(palette()));
    const int width =
        columnViewportPosition(model()->columnCount() - 1) + columnWidth(model()->columnCount() - 1) - 1;
    const int bottom = rowViewportPosition(model()->rowCount() - 1) + rowHeight(model()->rowCount() - 1) - 1;
    painter.drawLine(0, 0, width, 0);
    painter.drawLine(columnViewportPosition(0), 0, columnViewportPosition(0), bottom);
}

void FigureTableView::paintHeads(QPainter &painter, const QRect &part)
{
    const int scrolled = -rowViewportPosition(0);
    for (const CellSpec &cell : m_model->spec().cells) {
        if (cell.row >= m_model->spec().repeatRows)
            continue;
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(m_model->index(cell.row, cell.column)).translated(0, scrolled);
        if (!option.rect.intersects(part))
            continue;
        m_delegate->paint(&painter, option, m_model->index(cell.row, cell.column));
    }
    painter.fillRect(0, headsHeight(), viewport()->width(), 1,
                     Ink::mix(Ink::accent(palette()), Ink::hairline(palette()), 0.5));
}

// A row's label stands for the first figure of the row; the heads for none.
void FigureTableView::mousePressEvent(QMouseEvent *event)
{
    if (verticalScrollBar()->value() > 0 && event->position().y() < headsHeight())
        return;
    QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || index.flags() & Qt::ItemIsEditable)
        return QTableView::mousePressEvent(event);
    const QPoint first = walk(m_model->spec(), {index.column(), index.row()}, Step::Right);
    index = m_model->index(first.y(), first.x());
    if (!(index.flags() & Qt::ItemIsEditable))
        return;
    const QPointF at = visualRect(index).center();
    QMouseEvent onFigure(event->type(), at, viewport()->mapToGlobal(at), event->button(), event->buttons(),
                         event->modifiers());
    QTableView::mousePressEvent(&onFigure);
}

void FigureTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    viewport()->update(); // the heads stay, and tall labels keep in sight
}

void FigureTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    updateGeometries(); // the rows may have got other heights, and wait to tell how far one can scroll
    QTableView::scrollTo(index, hint);
    const int hidden = headsHeight() - visualRect(index).top();
    if (index.row() >= m_model->spec().repeatRows && hidden > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - hidden);
}

} // namespace nianbao
