#include "render/labelbreaker.h"

#include "render/charclass.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace nianbao {

namespace {

constexpr int shortLabel = 8; // characters
constexpr qreal lineCost = 10;
constexpr qreal partedShortCost = 12; // a short label rather takes one more line
constexpr qreal partedLongCost = 2;
constexpr qreal lonelyCost = 8; // a single character on its line
constexpr qreal raggedCost = 3;
constexpr qreal brokenCost = 500; // against the rules of line ends
constexpr qreal epsilon = 1e-6;

} // namespace

LabelBreaker::LabelBreaker(const QList<char32_t> &codes, const QList<qreal> &advances, const QList<int> &starts)
    : m_codes(codes), m_sums(advances.size() + 1, 0), m_isStart(codes.size() + 1, false)
{
    std::partial_sum(advances.begin(), advances.end(), m_sums.begin() + 1);
    for (const int start : starts)
        m_isStart[start] = true;
    m_isStart.last() = true;
}

qreal LabelBreaker::breakCost(int at) const
{
    if (m_isStart[at])
        return 0;
    if (!mayBreakBetween(m_codes[at - 1], m_codes[at]))
        return brokenCost;
    return m_codes.size() <= shortLabel ? partedShortCost : partedLongCost;
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
    return widest;
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
            const qreal length = m_sums[end] - m_sums[first];
            if (length > width + epsilon && end - first > 1)
                break;
            const qreal blank = std::max(0.0, (width - length) / width);
            const qreal cost = costs[first] + lineCost + breakCost(end) + raggedCost * blank * blank
                               + (end - first == 1 ? lonelyCost : 0);
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
