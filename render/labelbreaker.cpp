#include "render/labelbreaker.h"

#include "render/blocks.h"
#include "render/charclass.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace nianbao {

namespace {

constexpr int shortLabel = 8;     // characters
constexpr int shortQuotation = 8; // characters
constexpr qreal rowLineCost = 10;
constexpr qreal spanningLineCost = 3;
constexpr qreal partedShortCost = 16; // a short label rather takes one more line
constexpr qreal partedLongCost = 2;
constexpr qreal quotationCost = 6;
constexpr qreal lonelyCost = 8; // a single character on its line
constexpr qreal raggedCost = 4;
constexpr qreal addressCost = 30;
constexpr qreal brokenCost = 500; // against the rules of line ends
constexpr qreal widestWord = 6;   // ems a column is kept wide enough for
constexpr qreal partedWord = 3;   // ems for what is wider
constexpr qreal epsilon = 1e-6;

} // namespace

LabelPlace labelPlace(const BlockCell &cell)
{
    if (cell.rowSpan > 1)
        return LabelPlace::Spanning;
    return cell.isListItem() ? LabelPlace::Item : LabelPlace::Heading;
}

LabelBreaker::LabelBreaker(const QList<char32_t> &codes, const QList<qreal> &advances,
                           const QList<int> &starts, LabelPlace place)
    : m_codes(codes)
    , m_place(place)
    , m_sums(advances.size() + 1, 0)
    , m_isStart(codes.size() + 1, false)
    , m_isQuoted(codes.size() + 1, false)
{
    std::partial_sum(advances.begin(), advances.end(), m_sums.begin() + 1);
    for (const int start : starts)
        m_isStart[start] = true;
    m_isStart.last() = true;
    markQuotations();
}

void LabelBreaker::markQuotations()
{
    for (qsizetype open = m_codes.indexOf(U'“'); open >= 0; open = m_codes.indexOf(U'“', open + 1)) {
        const qsizetype close = m_codes.indexOf(U'”', open);
        if (close >= 0 && close - open <= shortQuotation)
            std::fill(m_isQuoted.begin() + open + 1, m_isQuoted.begin() + close + 1, true);
    }
}

// Of beginning a line with a character.
qreal LabelBreaker::breakCost(int at) const
{
    if (at == m_codes.size())
        return 0;
    if (!mayBreakBetween(m_codes[at - 1], m_codes[at]))
        return isAddressMark(m_codes[at - 1]) && !isAddressMark(m_codes[at]) ? addressCost : brokenCost;
    const bool keepsWords = m_place == LabelPlace::Spanning || m_codes.size() <= shortLabel;
    const qreal parted = keepsWords ? partedShortCost : partedLongCost;
    return (m_isStart[at] ? 0 : parted) + (m_isQuoted[at] ? quotationCost : 0);
}

qreal LabelBreaker::narrowest() const
{
    qreal widest = 0;
    for (int first = 0, i = 1; i <= m_codes.size(); ++i) {
        if (!m_isStart[i])
            continue;
        widest = std::max(widest, m_sums[i] - m_sums[first]);
        first = i;
    }
    return widest > widestWord ? partedWord : widest;
}

// Of a line by itself: lines are few, filled evenly, and never one character long.
qreal LabelBreaker::lineCost(int first, int end, qreal width) const
{
    const bool last = end == m_codes.size();
    const qreal blank = std::max(0.0, 1 - (m_sums[end] - m_sums[first]) / width);
    return (m_place == LabelPlace::Spanning ? spanningLineCost : rowLineCost) +
           (last && m_place == LabelPlace::Item ? 0 : raggedCost * blank * blank) +
           (end - first == 1 ? lonelyCost : 0);
}

QList<TextSpan> LabelBreaker::lines(qreal width) const
{
    const int count = static_cast<int>(m_codes.size());
    if (m_sums.last() <= width + epsilon)
        return {{0, count}};
    QList<qreal> costs(count + 1, std::numeric_limits<qreal>::max());
    QList<int> previous(count + 1, 0);
    costs[0] = 0;
    for (int end = 1; end <= count; ++end) {
        for (int first = end - 1; first >= 0; --first) {
            if (m_sums[end] - m_sums[first] > width + epsilon && end - first > 1)
                break;
            const qreal cost = costs[first] + lineCost(first, end, width) + breakCost(end);
            if (cost < costs[end]) {
                costs[end] = cost;
                previous[end] = first;
            }
        }
    }
    QList<TextSpan> lines;
    for (int end = count; end > 0; end = previous[end])
        lines.prepend({previous[end], end});
    return lines;
}

} // namespace nianbao
