#include "render/texttable.h"

#include "render/blocks.h"
#include "render/labelbreaker.h"
#include "render/measuredtext.h"
#include "render/textwidth.h"
#include "render/words.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

// A page of characters; the second column of a wide one holds nothing.
class Canvas
{
public:
    Canvas(int width, int height)
        : m_cells(height, QStringList(width, u" "_s))
    {
    }

    void write(int x, int y, const QString &text)
    {
        const QList<uint> codes = text.toUcs4();
        for (const char32_t code : codes) {
            const QString character = QString::fromUcs4(&code, 1);
            const int width = columnWidth(character);
            if (width == 0) {
                m_cells[y][std::max(0, x - 1)] += character; // a mark upon the last one
                continue;
            }
            m_cells[y][x] = character;
            if (width == 2)
                m_cells[y][x + 1].clear();
            x += width;
        }
    }

    void frame(int left, int top, int right, int bottom)
    {
        for (int x = left + 1; x < right; ++x) {
            for (const int y : {top, bottom})
                rule(x, y, u"-"_s);
        }
        for (int y = top + 1; y < bottom; ++y) {
            for (const int x : {left, right})
                rule(x, y, u"|"_s);
        }
        for (const int x : {left, right}) {
            for (const int y : {top, bottom})
                m_cells[y][x] = u"+"_s;
        }
    }

    QStringList lines() const
    {
        QStringList lines;
        for (const QStringList &row : m_cells)
            lines.append(row.join(QString()));
        return lines;
    }

private:
    void rule(int x, int y, const QString &character)
    {
        if (m_cells[y][x] != "+"_L1)
            m_cells[y][x] = character;
    }

    QList<QStringList> m_cells;
};

class TextTable
{
public:
    TextTable(const TableBlock &table, int width, const Words &words)
        : m_table(table)
    {
        placeColumns(width);
        for (const BlockCell &cell : table.cells)
            m_texts.append(text(cell, words));
        placeRows();
    }

    QStringList draw() const
    {
        Canvas canvas(m_lefts.last() + 1, m_tops.last() + 1);
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            const BlockCell &cell = m_table.cells.at(i);
            canvas.frame(m_lefts.at(cell.column), m_tops.at(cell.row), right(cell), bottom(cell));
            drawText(cell, m_texts.at(i), canvas);
        }
        return canvas.lines();
    }

private:
    int right(const BlockCell &cell) const { return m_lefts.at(cell.column + cell.columnSpan); }
    int bottom(const BlockCell &cell) const { return m_tops.at(cell.row + cell.rowSpan); }
    int textWidth(const BlockCell &cell) const { return right(cell) - m_lefts.at(cell.column) - 1; }

    QStringList text(const BlockCell &cell, const Words &words) const
    {
        const int width = textWidth(cell);
        if (cell.role == BlockCell::Role::Figure || columnWidth(cell.text) <= width)
            return wrapped(cell.text, width);
        const MeasuredText label(cell.text);
        const QList<int> starts = words.starts(cell.text);
        const LabelBreaker breaker(label.codes, label.advances, starts, labelPlace(cell));
        return label.joined(breaker.lines(width / 2.0)).split(u'\n');
    }

    void placeColumns(int width)
    {
        constexpr int narrowest = 5; // a rule and two Chinese characters
        const int total = std::max(1, std::accumulate(m_table.widths.cbegin(), m_table.widths.cend(), 0));
        m_lefts = {0};
        int sum = 0;
        for (const int share : m_table.widths) {
            sum += share;
            m_lefts.append(std::max((width - 1) * sum / total, m_lefts.last() + narrowest));
        }
    }

    // Rows as high as their cells; the last of a span takes what its cell needs more.
    void placeRows()
    {
        QList<int> heights(m_table.rows, 1);
        for (int rowSpan = 1; rowSpan <= m_table.rows; ++rowSpan) {
            for (qsizetype i = 0; i < m_texts.size(); ++i) {
                const BlockCell &cell = m_table.cells.at(i);
                if (cell.rowSpan != rowSpan)
                    continue;
                const auto first = heights.begin() + cell.row;
                const int have = std::accumulate(first, first + rowSpan, rowSpan - 1);
                first[rowSpan - 1] += std::max(0, int(m_texts.at(i).size()) - have);
            }
        }
        m_tops = {0};
        for (const int height : heights)
            m_tops.append(m_tops.last() + height + 1);
    }

    void drawText(const BlockCell &cell, const QStringList &lines, Canvas &canvas) const
    {
        const int room = bottom(cell) - m_tops.at(cell.row) - 1;
        int y = m_tops.at(cell.row) + 1 + (room - int(lines.size())) / 2;
        for (const QString &line : lines) {
            const int spare = textWidth(cell) - columnWidth(line);
            const int indent = cell.isListItem() ? 0 : std::max(0, spare / 2);
            canvas.write(m_lefts.at(cell.column) + 1 + indent, y++, line);
        }
    }

    const TableBlock &m_table;
    QList<QStringList> m_texts; // of each cell, its lines
    QList<int> m_lefts;         // of the columns' left rules, and the last right one
    QList<int> m_tops;
};

} // namespace

QStringList wrapped(const QString &text, int width)
{
    QStringList lines{QString()};
    int used = 0;
    const QList<uint> codes = text.toUcs4();
    for (const char32_t code : codes) {
        const QString character = QString::fromUcs4(&code, 1);
        const int needed = columnWidth(character);
        if (code == U'\n' || used + needed > width) {
            lines.append(QString());
            used = 0;
        }
        if (code != U'\n')
            lines.last() += character;
        used += needed;
    }
    return lines;
}

QStringList textTable(const TableBlock &table, int width, const Words &words)
{
    return TextTable(table, width, words).draw();
}

} // namespace nianbao
