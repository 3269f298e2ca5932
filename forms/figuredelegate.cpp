#include "forms/figuredelegate.h"

#include "forms/ink.h"
#include "forms/marks.h"
#include "models/figuretablemodel.h"

#include <QAbstractScrollArea>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// The rows of column heads that stand above a figure: the nearest run of header rows.
std::pair<int, int> headRows(const TableSpec &table, int figureRow)
{
    const auto isHeadRow = [&table](int row) { return table.cellAt(row, table.columns - 1).header; };
    int last = figureRow - 1;
    while (last >= 0 && !isHeadRow(last))
        --last;
    int first = last;
    while (first > 0 && isHeadRow(first - 1))
        --first;
    return {first, last};
}

bool covers(int start, int span, int position)
{
    return start <= position && position < start + span;
}

void paintHairlines(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    painter->setPen(Ink::hairline(palette));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

std::optional<Step> stepOfKey(const QKeyEvent *key, bool typed)
{
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return key->modifiers() & Qt::ShiftModifier ? Step::Up : Step::Enter;
    case Qt::Key_Tab:
        return Step::Next;
    case Qt::Key_Backtab:
        return Step::Previous;
    case Qt::Key_Up:
        return Step::Up;
    case Qt::Key_Down:
        return Step::Down;
    case Qt::Key_Left:
        return typed ? std::optional(Step::Left) : std::nullopt;
    case Qt::Key_Right:
        return typed ? std::optional(Step::Right) : std::nullopt;
    default:
        return {};
    }
}

} // namespace

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    if (index.data(FigureTableModel::FigureRole).toInt() < 0)
        paintLabel(painter, option, index);
    else
        paintFigure(painter, option, index);
    paintHairlines(painter, option.rect, option.palette);
    painter->restore();
}

bool FigureDelegate::isLit(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const FigureTableModel *>(index.model());
    if (!model || !m_current.isValid())
        return false;
    const TableSpec &table = model->spec();
    const CellSpec &cell = table.cellAt(index.row(), index.column());
    if (cell.isFigure())
        return false;
    if (!cell.header)
        return covers(cell.row, cell.rowSpan, m_current.row()) && cell.column < m_current.column();
    const auto [first, last] = headRows(table, m_current.row());
    return cell.row >= first && cell.row <= last && covers(cell.column, cell.columnSpan, m_current.column());
}

QRect FigureDelegate::labelRoom(const QRect &cell)
{
    return cell.adjusted(Rhythm - 2, 2, -Rhythm + 2, -2);
}

void FigureDelegate::paintLabel(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool lit = isLit(index);
    const bool header = index.data(FigureTableModel::HeaderRole).toBool();
    painter->fillRect(option.rect,
                      lit ? Ink::tint(Ink::accent(palette), palette, 0.16) : Ink::label(palette));
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::Text));
    // A narrow label over many rows reads from the top where one begins to read.
    const auto *model = static_cast<const FigureTableModel *>(index.model());
    const CellSpec &cell = model->spec().cellAt(index.row(), index.column());
    const bool tall = cell.rowSpan > 1 && option.rect.height() > 6 * option.fontMetrics.height();
    const int across = header || tall ? Qt::AlignHCenter : Qt::AlignLeft;
    // Its words stay in the part that is in sight.
    QRect room = option.rect;
    if (tall && option.widget) {
        const auto *view = static_cast<const QAbstractScrollArea *>(option.widget);
        const QRect seen = room & view->viewport()->rect();
        room = seen.height() > 3 * option.fontMetrics.height() ? seen : room;
    }
    painter->drawText(labelRoom(room), across | Qt::AlignVCenter,
                      m_labels.broken(cell, option.fontMetrics, labelRoom(option.rect).width()));
}

void FigureDelegate::paintFigure(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const auto side = index.data(FigureTableModel::SideRole).value<FigureTableModel::Side>();
    const int severity = index.data(FigureTableModel::SeverityRole).toInt();
    const bool computed = index.data(FigureTableModel::ComputedRole).toBool();
    const QString text = index.data().toString();
    const bool current = index == m_current;

    QColor ground = palette.color(QPalette::Base);
    if (side != FigureTableModel::Side::None)
        ground = side == FigureTableModel::Side::Left ? Ink::leftSide(palette) : Ink::rightSide(palette);
    else if (option.state & QStyle::State_Selected && !current)
        ground = Ink::tint(Ink::accent(palette), palette, 0.22);
    painter->fillRect(option.rect, ground);

    QFont font = option.font;
    if (computed) {
        painter->setFont(font);
        painter->setPen(Ink::mix(Ink::quiet(palette), ground, 0.8));
        painter->drawText(option.rect.adjusted(5, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, u"Σ"_s);
    }
    painter->setFont(font);
    const bool marked = severity >= 0 && !text.isEmpty();
    painter->setPen(marked     ? markColor(markOf(Severity(severity)), palette)
                    : computed ? Ink::quiet(palette)
                               : palette.color(QPalette::Text));
    painter->drawText(option.rect.adjusted(2, 0, -2, 0), Qt::AlignCenter, text);
    if (marked) {
        const qreal size = std::min<qreal>(12, option.rect.height() / 2.4);
        paintMark(*painter, QRectF(option.rect.right() - size - 2, option.rect.top() + 2, size, size),
                  markOf(Severity(severity)), palette);
    }
    if (current) {
        painter->setPen(QPen(Ink::accent(palette), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

QWidget *FigureDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setFont(option.font);
    editor->setAlignment(Qt::AlignCenter);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    connect(editor, &QLineEdit::textChanged, this, &FigureDelegate::draftChanged);
    return editor;
}

void FigureDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 2, -3, -3));
}

void FigureDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString typed = static_cast<QLineEdit *>(editor)->text();
    if (typed != index.data(Qt::EditRole).toString())
        model->setData(index, typed);
}

bool FigureDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (const std::optional<Step> step = stepOfKey(key, m_typed))
            return leave(editor, *step);
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

bool FigureDelegate::leave(QWidget *editor, Step step)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
    Q_EMIT left(step);
    return true;
}

} // namespace nianbao
