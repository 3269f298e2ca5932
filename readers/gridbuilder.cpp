#include "readers/gridbuilder.h"

#include "readers/limits.h"

#include <algorithm>
#include <utility>

namespace nianbao {

void GridBuilder::beginRow()
{
    ++m_row;
    m_column = 0;
    m_block.rows = m_row + 1;
}

int GridBuilder::freeColumn() const
{
    int column = m_column;
    while (column < m_taken.size() && m_taken[column].untilRow >= m_row)
        ++column;
    return column;
}

void GridBuilder::occupy(int column, int columnSpan, int untilRow, int cell)
{
    if (m_taken.size() < column + columnSpan)
        m_taken.resize(column + columnSpan);
    for (int i = column; i < column + columnSpan; ++i)
        m_taken[i] = {untilRow, cell};
    m_column = column + columnSpan;
    m_block.columns = std::max(m_block.columns, m_column);
}

bool GridBuilder::addCell(const QString &text, int rowSpan, int columnSpan)
{
    const int column = freeColumn();
    const int wide = std::clamp(columnSpan, 1, 1000);
    const int high = std::max(rowSpan, 1);
    m_area += wide;
    if (m_area > limits::Cells || column + wide > limits::Cells)
        return false;
    m_block.cells.append(SourceCell{text, m_row, column, high, wide});
    occupy(column, wide, m_row + std::min(high, limits::Cells) - 1, int(m_block.cells.size()) - 1);
    return true;
}

bool GridBuilder::continueCell(int columnSpan)
{
    const int column = m_column;
    const int above = column < m_taken.size() ? m_taken[column].cell : -1;
    if (above < 0 || m_block.cells[above].row + m_block.cells[above].rowSpan != m_row)
        return addCell({}, 1, columnSpan);
    SourceCell &cell = m_block.cells[above];
    ++cell.rowSpan;
    m_area += cell.columnSpan;
    occupy(cell.column, std::max(cell.columnSpan, columnSpan), m_row, above);
    return m_area <= limits::Cells;
}

void GridBuilder::skipColumns(int count)
{
    m_column = std::min(m_column + std::max(count, 0), limits::Cells);
}

SourceBlock GridBuilder::take()
{
    for (SourceCell &cell : m_block.cells) // a span may reach beyond the last row
        cell.rowSpan = std::min(cell.rowSpan, m_block.rows - cell.row);
    return std::exchange(m_block, {});
}

} // namespace nianbao
