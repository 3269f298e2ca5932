#include "forms/gridlayout.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

int sum(const QList<int> &values, int first, int count)
{
    return std::accumulate(values.begin() + first, values.begin() + first + count, 0);
}

} // namespace

QList<int> columnWidths(const TableSpec &table, int width, const QList<int> &least)
{
    QList<int> widths = least;
    const int leastSum = sum(least, 0, table.columns);
    if (leastSum >= width)
        return widths;
    // Columns that their share would make too narrow keep their least; the others part the rest.
    QList<bool> fixed(table.columns, false);
    for (bool again = true; again;) {
        again = false;
        int room = width;
        int shares = 0;
        for (int i = 0; i < table.columns; ++i) {
            room -= fixed.at(i) ? widths.at(i) : 0;
            shares += fixed.at(i) ? 0 : table.widths.at(i);
        }
        for (int i = 0; i < table.columns; ++i) {
            if (fixed.at(i) || shares == 0)
                continue;
            widths[i] = int(qint64(room) * table.widths.at(i) / shares);
            if (widths.at(i) < least.at(i)) {
                widths[i] = least.at(i);
                fixed[i] = true;
                again = true;
            }
        }
    }
    widths.last() += width - sum(widths, 0, table.columns);
    return widths;
}

QList<int> rowHeights(const TableSpec &table, const QList<int> &widths, int leastRow,
                      const CellHeight &heightOf)
{
    QList<int> heights(table.rows, leastRow);
    QList<const CellSpec *> cells;
    for (const CellSpec &cell : table.cells)
        cells += &cell;
    std::stable_sort(cells.begin(), cells.end(),
                     [](const CellSpec *a, const CellSpec *b) { return a->rowSpan < b->rowSpan; });
    for (const CellSpec *cell : std::as_const(cells)) {
        const int needed = heightOf(*cell, sum(widths, cell->column, cell->columnSpan));
        const int lacking = needed - sum(heights, cell->row, cell->rowSpan);
        for (int i = 0; i < cell->rowSpan && lacking > 0; ++i)
            heights[cell->row + i] += lacking / cell->rowSpan + (i < lacking % cell->rowSpan ? 1 : 0);
    }
    return heights;
}

} // namespace nianbao
