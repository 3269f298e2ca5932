#include "render/columnwidths.h"

#include "render/blocks.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

qreal sum(const QList<qreal> &values)
{
    return std::accumulate(values.begin(), values.end(), qreal(0));
}

// What columns need when those of one relative width all need the most any does.
QList<qreal> alike(const QList<int> &relative, const QList<qreal> &needed)
{
    QMap<int, qreal> most;
    for (int i = 0; i < needed.size(); ++i)
        most[relative[i]] = std::max(most.value(relative[i]), needed[i]);
    QList<qreal> widths;
    for (const int share : relative)
        widths.append(most[share]);
    return widths;
}

// What the columns need for the cells that stand in one of them.
QList<qreal> narrowestColumns(const TableBlock &table, const QList<qreal> &needed, qreal least)
{
    QList<qreal> widths(table.columns, least);
    for (qsizetype i = 0; i < table.cells.size(); ++i) {
        const BlockCell &cell = table.cells[i];
        if (cell.columnSpan == 1)
            widths[cell.column] = std::max(widths[cell.column], needed[i]);
    }
    return widths;
}

void widenForSpans(const TableBlock &table, const QList<qreal> &needed, QList<qreal> &widths)
{
    for (qsizetype i = 0; i < table.cells.size(); ++i) {
        const BlockCell &cell = table.cells[i];
        if (cell.columnSpan == 1)
            continue;
        const auto begin = widths.begin() + cell.column;
        const qreal missing = needed[i] - std::accumulate(begin, begin + cell.columnSpan, qreal(0));
        for (int column = 0; missing > 0 && column < cell.columnSpan; ++column)
            begin[column] += missing / cell.columnSpan;
    }
}

} // namespace

QList<qreal> columnWidths(const QList<int> &relative, const QList<qreal> &needed, qreal total)
{
    QList<qreal> floor = alike(relative, needed);
    if (sum(floor) > total)
        floor = needed;
    if (sum(floor) > total)
        return {};

    // Columns that get less than they need by their share are set to their need;
    // the others share what is left, until all are content.
    QList<qreal> widths(relative.size(), -1);
    for (bool settled = false; !settled;) {
        settled = true;
        qreal room = total;
        qreal shares = 0;
        for (int i = 0; i < widths.size(); ++i) {
            room -= std::max(widths[i], 0.0);
            shares += widths[i] < 0 ? relative[i] : 0;
        }
        for (int i = 0; i < widths.size(); ++i) {
            if (widths[i] < 0 && room * relative[i] / shares < floor[i]) {
                widths[i] = floor[i];
                settled = false;
            }
        }
        if (settled) {
            for (int i = 0; i < widths.size(); ++i)
                widths[i] = widths[i] < 0 ? room * relative[i] / shares : widths[i];
        }
    }
    return widths;
}

FittedColumns fitColumns(const TableBlock &table, const QList<qreal> &needed, qreal least, qreal total)
{
    QList<qreal> columns = narrowestColumns(table, needed, least);
    widenForSpans(table, needed, columns);
    QList<int> relative = table.widths;
    if (relative.size() != table.columns ||
        std::any_of(relative.begin(), relative.end(), [](int width) { return width <= 0; }))
        relative.fill(1, table.columns);
    const QList<qreal> widths = columnWidths(relative, columns, total);
    if (!widths.isEmpty())
        return {widths, true};
    const qreal factor = total / sum(columns);
    for (qreal &width : columns)
        width *= factor;
    return {columns, false};
}

} // namespace nianbao
