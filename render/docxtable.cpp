#include "render/docxtable.h"

#include "render/blocks.h"
#include "render/charclass.h"
#include "render/columnwidths.h"
#include "render/labelbreaker.h"
#include "render/measuredtext.h"
#include "render/words.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int TextSize = 210;    // twips, as in resources/docx/word/styles.xml
constexpr int CellMargin = 40;   // left and right
constexpr int Padding = 50;      // the same with half a rule and something to spare
constexpr int LeastMargin = 10;  // half a rule and as much again
constexpr int SmallestSize = 10; // half-points
constexpr qreal Slack = 0.4;     // ems of the next character

LabelBreaker breaker(const BlockCell &cell, const MeasuredText &text, const QList<int> &starts)
{
    return {text.codes, text.advances, starts, labelPlace(cell)};
}

QList<int> wordStarts(const BlockCell &cell, const Words &words)
{
    return cell.role == BlockCell::Role::Figure ? QList<int>() : words.starts(cell.text);
}

// The lines that Word makes: as many characters in each as fit, whatever the words.
QList<TextSpan> filledLines(const MeasuredText &text, qreal width)
{
    QList<TextSpan> lines;
    TextSpan line;
    int end = 0; // where the line may be parted
    for (int i = 0; i < text.codes.size(); ++i) {
        if (i > line.first && mayBreakBetween(text.codes[i - 1], text.codes[i]))
            end = i;
        if (text.width({line.first, i + 1}) > width && end > line.first) {
            lines.append({line.first, end});
            line.first = end;
        }
    }
    lines.append({line.first, static_cast<int>(text.codes.size())});
    return lines;
}

} // namespace

DocxTable::DocxTable(const TableBlock &table, int width, const Words &words)
    : m_words(words)
    , m_edges{0}
{
    QList<qreal> needed;
    for (const BlockCell &cell : table.cells) {
        const MeasuredText text(cell.text);
        const QList<int> starts = wordStarts(cell, words);
        needed.append(breaker(cell, text, starts).narrowest() * TextSize + 2 * Padding);
    }
    qreal edge = 0;
    for (const qreal column : fitColumns(table, needed, TextSize + 2 * Padding, width).widths)
        m_edges.append(qRound(edge += column));
}

int DocxTable::width(const BlockCell &cell) const
{
    return m_edges.at(cell.column + cell.columnSpan) - m_edges.at(cell.column);
}

// A number too long for its column takes the room of its margins, then a smaller size.
DocxTable::Label DocxTable::figure(const BlockCell &cell) const
{
    const MeasuredText text(cell.text);
    const qreal ems = text.width({0, static_cast<int>(text.codes.size())});
    const int room = width(cell) - 2 * LeastMargin;
    if (ems * TextSize <= width(cell) - 2 * CellMargin ||
        filledLines(text, qreal(room) / TextSize).size() > 1)
        return {cell.text};
    const int fitting = static_cast<int>(room / ems / 10);
    return {cell.text, LeastMargin, fitting < TextSize / 10 ? std::max(fitting, SmallestSize) : 0};
}

// Where filling the lines would part a label elsewhere than between its words,
// margins leave room for the words alone: 商业 over 企业, not 商业企 over 业. No line
// end is put into a label: its text is the standard's.
DocxTable::Label DocxTable::label(const BlockCell &cell) const
{
    if (cell.role == BlockCell::Role::Figure)
        return figure(cell);
    const qreal room = qreal(width(cell) - 2 * CellMargin) / TextSize;
    const MeasuredText text(cell.text);
    if (labelPlace(cell) == LabelPlace::Item || text.width({0, static_cast<int>(text.codes.size())}) <= room)
        return {cell.text};
    const QList<int> starts = wordStarts(cell, m_words);
    const QList<TextSpan> lines = breaker(cell, text, starts).lines(room);
    if (filledLines(text, room) == lines)
        return {cell.text};
    qreal longest = 0;
    for (const TextSpan &line : lines)
        longest = std::max(longest, text.width(line));
    const int margin = static_cast<int>((width(cell) - (longest + Slack) * TextSize) / 2);
    if (margin > CellMargin && filledLines(text, longest + Slack) == lines)
        return {cell.text, margin};
    return {cell.text};
}

} // namespace nianbao
