#include "render/tablebreaker.h"

#include "render/tablelayout.h"

#include <algorithm>
#include <limits>

namespace nianbao {

namespace {

constexpr qreal never = std::numeric_limits<qreal>::infinity();
constexpr qreal unusedCost = 0.3;    // for each point of the page left blank
constexpr qreal crampedCost = 60;    // a label's beginning is too low for its text
constexpr qreal unlabelledCost = 60; // its end is, and goes without
constexpr qreal crossingCost = 4;    // a label goes on overleaf
constexpr qreal lonelyRowCost = 20;
constexpr qreal epsilon = 1e-6;

bool isHeading(const TableBlock &table, int row)
{
    return std::all_of(table.cells.begin(), table.cells.end(), [row](const BlockCell &cell) {
        return cell.row != row || cell.role == BlockCell::Role::ColumnHeader;
    });
}

qreal costOfParting(const TableLayout &layout, int row)
{
    const TableBlock &table = layout.table();
    if (row <= table.repeatRows || isHeading(table, row - 1))
        return never;
    qreal cost = 0;
    if (row == table.rows - 1 || row == table.repeatRows + 1)
        cost += lonelyRowCost;
    for (int i = 0; i < table.cells.size(); ++i) {
        const BlockCell &cell = table.cells[i];
        const int end = cell.row + cell.rowSpan;
        if (cell.row >= row || end <= row)
            continue;
        const qreal need = layout.textHeight(i);
        cost += layout.height(cell.row, row) < need ? crampedCost
                : layout.height(row, end) < need    ? unlabelledCost
                                                    : crossingCost;
    }
    return cost;
}

} // namespace

TableBreaker::TableBreaker(QList<qreal> heights, QList<qreal> breakCosts)
    : m_heights(std::move(heights))
    , m_costs(std::move(breakCosts))
{
}

TableBreaker TableBreaker::of(const TableLayout &table)
{
    QList<qreal> costs;
    for (int row = 0; row < table.rows(); ++row)
        costs.append(row == 0 ? never : costOfParting(table, row));
    return TableBreaker(table.rowHeights(), costs);
}

int TableBreaker::partBefore(int first, qreal available) const
{
    int best = first;
    qreal bestCost = never;
    qreal used = 0;
    for (int row = first; row < m_heights.size(); ++row) {
        used += m_heights[row];
        if (used > available + epsilon)
            return best;
        const int next = row + 1;
        if (next == m_heights.size())
            return next;
        const qreal cost = m_costs[next] + unusedCost * (available - used);
        if (cost < bestCost) {
            bestCost = cost;
            best = next;
        }
    }
    return best;
}

} // namespace nianbao
