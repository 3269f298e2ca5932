#include "render/tableheaders.h"

#include "render/blocks.h"

#include <algorithm>

namespace nianbao {

namespace {

bool isHeader(const TableBlock &table, int cell)
{
    return cell >= 0 && table.cells.at(cell).role == BlockCell::Role::ColumnHeader;
}

bool isHeaderRow(const TableBlock &table, const QList<int> &cover, int row)
{
    const auto first = cover.cbegin() + qsizetype(row) * table.columns;
    return std::all_of(first, first + table.columns, [&](int cell) { return isHeader(table, cell); });
}

// The header cells of one column in the nearest header rows above a row, top down.
QList<int> columnHeaders(const TableBlock &table, const QList<int> &cover, int row, int column)
{
    const auto at = [&](int r) { return cover.at(r * table.columns + column); };
    int bottom = row - 1;
    while (bottom >= 0 && !isHeader(table, at(bottom)))
        --bottom;
    QList<int> headers;
    for (int r = bottom; r >= 0 && isHeader(table, at(r)); --r) {
        if (!headers.contains(at(r)))
            headers.prepend(at(r));
    }
    return headers;
}

} // namespace

QList<int> tableCover(const TableBlock &table)
{
    QList<int> cover(qsizetype(table.rows) * table.columns, -1);
    for (int i = 0; i < table.cells.size(); ++i) {
        const BlockCell &cell = table.cells.at(i);
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row)
            std::fill_n(cover.begin() + qsizetype(row) * table.columns + cell.column, cell.columnSpan, i);
    }
    return cover;
}

int headRows(const TableBlock &table)
{
    const QList<int> cover = tableCover(table);
    int rows = 0;
    while (rows < table.rows && isHeaderRow(table, cover, rows))
        ++rows;
    return rows;
}

bool staysWhole(const TableBlock &table)
{
    constexpr int halfPage = 16; // rows
    return table.rows <= halfPage;
}

QList<int> headersOf(const TableBlock &table, const QList<int> &cover, int cell)
{
    const BlockCell &figure = table.cells.at(cell);
    QList<int> headers;
    for (int column = figure.column; column < figure.column + figure.columnSpan; ++column) {
        const QList<int> above = columnHeaders(table, cover, figure.row, column);
        for (const int header : above) {
            if (!headers.contains(header))
                headers.append(header);
        }
    }
    for (int column = 0; column < figure.column; ++column) {
        const int beside = cover.at(figure.row * table.columns + column);
        const bool isLabel = beside >= 0 && table.cells.at(beside).role == BlockCell::Role::RowHeader;
        if (isLabel && !headers.contains(beside))
            headers.append(beside);
    }
    return headers;
}

bool beginsGroup(const TableBlock &table, const QList<int> &cover, int row)
{
    return isHeaderRow(table, cover, row) && (row == 0 || !isHeaderRow(table, cover, row - 1));
}

} // namespace nianbao
