#include "forms/figurewalk.h"

#include <QRect>

#include <optional>

namespace nianbao {

namespace {

bool isFigure(const TableSpec &table, QPoint at)
{
    return table.cellAt(at.y(), at.x()).isFigure();
}

// The first figure met from a position in one direction, leaving the cell one is in.
std::optional<QPoint> along(const TableSpec &table, QPoint from, QPoint direction)
{
    const CellSpec *start = &table.cellAt(from.y(), from.x());
    const QRect grid(0, 0, table.columns, table.rows);
    for (QPoint at = from + direction; grid.contains(at); at += direction) {
        if (isFigure(table, at) && &table.cellAt(at.y(), at.x()) != start)
            return at;
    }
    return {};
}

QPoint farthest(const TableSpec &table, QPoint from, QPoint direction)
{
    while (const std::optional<QPoint> next = along(table, from, direction))
        from = *next;
    return from;
}

QPoint inReadingOrder(const TableSpec &table, QPoint from, int direction)
{
    const int here = table.cover.at(from.y() * table.columns + from.x());
    for (qsizetype i = here + direction; i >= 0 && i < table.cells.size(); i += direction) {
        if (table.cells.at(i).isFigure())
            return {table.cells.at(i).column, table.cells.at(i).row};
    }
    return from;
}

QPoint endOfTable(const TableSpec &table, QPoint from, bool last)
{
    const CellSpec *found = nullptr;
    for (const CellSpec &cell : table.cells) {
        if (cell.isFigure() && (last || !found))
            found = &cell;
    }
    return found ? QPoint(found->column, found->row) : from;
}

// The figure's own position, from one inside its cell.
QPoint anchor(const TableSpec &table, QPoint at)
{
    const CellSpec &cell = table.cellAt(at.y(), at.x());
    return {cell.column, cell.row};
}

QPoint enter(const TableSpec &table, QPoint from)
{
    if (const std::optional<QPoint> below = along(table, from, {0, 1}))
        return *below;
    const QPoint top = farthest(table, from, {0, -1});
    if (const std::optional<QPoint> right = along(table, top, {1, 0}))
        return *right;
    return from;
}

} // namespace

QPoint walk(const TableSpec &table, QPoint from, Step step)
{
    switch (step) {
    case Step::Left:
        return anchor(table, along(table, from, {-1, 0}).value_or(from));
    case Step::Right:
        return along(table, from, {1, 0}).value_or(from);
    case Step::Up:
        return along(table, from, {0, -1}).value_or(from);
    case Step::Down:
        return along(table, from, {0, 1}).value_or(from);
    case Step::Next:
        return inReadingOrder(table, from, 1);
    case Step::Previous:
        return inReadingOrder(table, from, -1);
    case Step::RowStart:
        return anchor(table, farthest(table, from, {-1, 0}));
    case Step::RowEnd:
        return farthest(table, from, {1, 0});
    case Step::ColumnStart:
        return farthest(table, from, {0, -1});
    case Step::ColumnEnd:
        return farthest(table, from, {0, 1});
    case Step::First:
        return endOfTable(table, from, false);
    case Step::Last:
        return endOfTable(table, from, true);
    case Step::Enter:
        return enter(table, from);
    }
    return from;
}

} // namespace nianbao
