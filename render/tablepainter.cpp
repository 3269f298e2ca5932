#include "render/tablepainter.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qreal innerWeight = 0.5; // points
constexpr qreal frameWeight = 0.75;

RuleItem horizontal(qreal y, qreal from, qreal to, qreal weight)
{
    return {QRectF(from - weight / 2, y - weight / 2, to - from + weight, weight)};
}

RuleItem vertical(qreal x, qreal from, qreal to, qreal weight)
{
    return {QRectF(x - weight / 2, from - weight / 2, weight, to - from + weight)};
}

} // namespace

TablePainter::TablePainter(const TableLayout &layout, std::function<int(int)> element)
    : m_layout(layout)
    , m_element(std::move(element))
{
}

void TablePainter::show(Page &page, QPointF origin, const TablePart &part) const
{
    const QList<Row> rows = visibleRows(part, origin.y());
    const qreal right = origin.x() + m_layout.left(m_layout.table().columns);
    const QRectF frame(QPointF(origin.x(), origin.y()), QPointF(right, rows.last().bottom));
    page.areas.append({frame, m_layout.table().source, {}, {}});
    showCells(page, origin.x(), rows, part);
    showRules(page, origin.x(), rows);
}

QList<TablePainter::Row> TablePainter::visibleRows(const TablePart &part, qreal top) const
{
    QList<Row> rows;
    const auto add = [&](int index, bool repeated) {
        rows.append({index, top, top + m_layout.rowHeight(index), repeated});
        top = rows.last().bottom;
    };
    for (int row = 0; row < part.repeat; ++row)
        add(row, true);
    for (int row = part.first; row < part.last; ++row)
        add(row, false);
    return rows;
}

void TablePainter::showCells(Page &page, qreal left, const QList<Row> &rows, const TablePart &part) const
{
    const TableBlock &table = m_layout.table();
    for (int i = 0; i < table.cells.size(); ++i) {
        const BlockCell &cell = table.cells[i];
        const auto isOfCell = [&](const Row &row) {
            return row.index >= cell.row && row.index < cell.row + cell.rowSpan;
        };
        const auto first = std::find_if(rows.begin(), rows.end(), isOfCell);
        if (first == rows.end())
            continue;
        const auto last = std::find_if(rows.rbegin(), rows.rend(), isOfCell);
        const QRectF rect(QPointF(left + m_layout.left(cell.column), first->top),
                          QPointF(left + m_layout.left(cell.column + cell.columnSpan), last->bottom));
        const bool again = first->repeated || cell.row < part.first;
        if (!again || m_layout.textHeight(i) <= rect.height() + 1e-6)
            page.texts += m_layout.items(i, rect, again ? -1 : m_element(i));
        if (!cell.figureRow.isEmpty())
            page.areas.append({rect, table.source, cell.figureRow, cell.figureColumn});
    }
}

// A rule stands wherever neighbouring places belong to different cells; the
// frame is closed above and below whatever the page shows.
void TablePainter::showRules(Page &page, qreal left, const QList<Row> &rows) const
{
    const int columns = m_layout.table().columns;
    const int count = static_cast<int>(rows.size());
    const auto cell = [&](int row, int column) {
        const bool outside = row < 0 || row >= count || column < 0 || column >= columns;
        return outside ? -1 - row : m_layout.cellAt(rows[row].index, column);
    };
    for (int row = 0; row <= count; ++row) {
        const bool frame = row == 0 || row == count;
        const qreal y = row == count ? rows.last().bottom : rows[row].top;
        for (int from = 0, column = 0; column <= columns; ++column) {
            if (column < columns && (frame || cell(row - 1, column) != cell(row, column)))
                continue;
            if (column > from)
                page.rules.append(horizontal(y, left + m_layout.left(from), left + m_layout.left(column),
                                             frame ? frameWeight : innerWeight));
            from = column + 1;
        }
    }
    for (int column = 0; column <= columns; ++column) {
        const bool frame = column == 0 || column == columns;
        for (int from = 0, row = 0; row <= count; ++row) {
            if (row < count && (frame || cell(row, column - 1) != cell(row, column)))
                continue;
            if (row > from)
                page.rules.append(vertical(left + m_layout.left(column), rows[from].top, rows[row - 1].bottom,
                                           frame ? frameWeight : innerWeight));
            from = row + 1;
        }
    }
}

} // namespace nianbao
