#include "render/tablelayout.h"

#include "render/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

constexpr qreal sizes[] = {10.5, 10, 9.5, 9}; // points
constexpr qreal sidePadding = 2.5;
constexpr qreal edgePadding = 3.2;
constexpr qreal leading = 1.28; // of the size, from line to line

} // namespace

std::shared_ptr<const TableLayout> TableLayout::of(const TableBlock &table, Faces &faces, const Words &words)
{
    std::shared_ptr<TableLayout> layout(new TableLayout(table));
    layout->read(faces, words);
    for (const qreal size : sizes) {
        layout->m_size = size;
        if (layout->fitColumns())
            break;
    }
    layout->breakCells();
    layout->measureRows();
    return layout;
}

void TableLayout::read(Faces &faces, const Words &words)
{
    m_texts.reserve(m_table.cells.size());
    for (const BlockCell &cell : std::as_const(m_table.cells)) {
        CellText text;
        text.text = FacedText::of(faces, FaceRole::Table, cell.text);
        if (cell.role != BlockCell::Role::Figure)
            text.starts = words.starts(text.text.text());
        text.place = labelPlace(cell);
        m_texts.append(text);
    }
}

LabelBreaker TableLayout::breaker(int cell) const
{
    const CellText &text = m_texts[cell];
    return {text.text.codes, text.text.advances, text.starts, text.place};
}

bool TableLayout::fitColumns()
{
    QList<qreal> needed;
    for (int i = 0; i < m_texts.size(); ++i)
        needed.append(breaker(i).narrowest() * m_size + 2 * sidePadding);
    const FittedColumns columns =
        nianbao::fitColumns(m_table, needed, m_size + 2 * sidePadding, Paper::textWidth);
    m_lefts = {0};
    for (const qreal width : columns.widths)
        m_lefts.append(m_lefts.last() + width);
    return columns.fit;
}

qreal TableLayout::innerWidth(const BlockCell &cell) const
{
    return m_lefts[cell.column + cell.columnSpan] - m_lefts[cell.column] - 2 * sidePadding;
}

void TableLayout::breakCells()
{
    for (int i = 0; i < m_texts.size(); ++i)
        m_texts[i].lines = breaker(i).lines(innerWidth(m_table.cells[i]) / m_size);
}

qreal TableLayout::textHeight(int cell) const
{
    return static_cast<qreal>(m_texts[cell].lines.size()) * m_size * leading + 2 * edgePadding;
}

void TableLayout::measureRows()
{
    m_heights.fill(m_size * leading + 2 * edgePadding, m_table.rows);
    for (int i = 0; i < m_texts.size(); ++i) {
        const BlockCell &cell = m_table.cells[i];
        if (cell.rowSpan == 1)
            m_heights[cell.row] = std::max(m_heights[cell.row], textHeight(i));
    }
    for (int i = 0; i < m_texts.size(); ++i) {
        const BlockCell &cell = m_table.cells[i];
        const qreal missing = textHeight(i) - height(cell.row, cell.row + cell.rowSpan);
        for (int row = cell.row; missing > 0 && row < cell.row + cell.rowSpan; ++row)
            m_heights[row] += missing / cell.rowSpan;
    }
}

qreal TableLayout::height(int first, int last) const
{
    return std::accumulate(m_heights.begin() + first, m_heights.begin() + last, qreal(0));
}

QList<TextItem> TableLayout::items(int cell, const QRectF &rect, int element) const
{
    const CellText &text = m_texts[cell];
    const ItemMaker maker(text.text, m_size, element);
    const qreal lineHeight = m_size * leading;
    qreal top = rect.center().y() - lineHeight * static_cast<qreal>(text.lines.size()) / 2;
    QList<TextItem> items;
    for (const TextSpan &line : text.lines) {
        const qreal width = text.text.width(line) * m_size;
        const qreal x =
            text.place == LabelPlace::Item ? rect.left() + sidePadding : rect.center().x() - width / 2;
        items += maker.flow(line, {x, top + baselineInLine(lineHeight, m_size)});
        top += lineHeight;
    }
    return items;
}

} // namespace nianbao
