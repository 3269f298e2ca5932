#include "render/titlebreaker.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace nianbao {

namespace {

constexpr int mostLines = 4; // of a title whose ways to be parted are all tried
constexpr qreal extraLineCost = 10;
constexpr qreal hourglassCost = 15; // narrow in the middle
constexpr qreal blockCost = 3;      // two lines of one length: a rectangle
constexpr qreal shortLineCost = 10;
constexpr qreal shortLine = 4;    // ems
constexpr qreal sameLength = 1.5; // ems of difference that the eye does not see
constexpr qreal bestStep = 0.25;  // of the widest line: how much two lines should differ
constexpr qreal stepCost = 8;
constexpr qreal afterYearCost = 6;
constexpr qreal betweenWordsCost = 8;

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

// The best way to part one title, found by trying them all: a title has some
// fifteen words and at most four lines. There are too many ways to part more.
class Search
{
public:
    Search(const QList<char32_t> &codes, const QList<qreal> &advances, const QList<int> &starts, qreal width)
        : m_codes(codes)
        , m_starts(starts)
        , m_width(width)
        , m_sums(advances.size() + 1, 0)
    {
        std::partial_sum(advances.begin(), advances.end(), m_sums.begin() + 1);
    }

    QList<TextSpan> best()
    {
        const int fewest = std::max(1, static_cast<int>(std::ceil(m_sums.last() / m_width)));
        for (int lines = fewest; fewest <= mostLines && lines <= fewest + 2 && m_best.isEmpty(); ++lines)
            part(0, lines);
        return m_best;
    }

private:
    qreal length(const TextSpan &line) const { return m_sums[line.last] - m_sums[line.first]; }

    // Few words may be parted from each other without a stumble in reading:
    // best before the year, then after it, then anywhere between two words.
    qreal breakCost(int at) const
    {
        if (isDigit(m_codes[at]) && !isDigit(m_codes[at - 1]))
            return 0;
        return m_codes[at - 1] == U'年' ? afterYearCost : betweenWordsCost;
    }

    qreal shapeCost() const
    {
        qreal cost = 0;
        for (const TextSpan &line : m_lines)
            cost += length(line) < shortLine ? shortLineCost : 0;
        for (qsizetype i = 1; i < m_lines.size(); ++i) {
            const qreal step = std::abs(length(m_lines[i]) - length(m_lines[i - 1]));
            cost += stepCost * std::abs(step / m_width - bestStep) + (step < sameLength ? blockCost : 0);
        }
        for (qsizetype i = 1; i + 1 < m_lines.size(); ++i) {
            const qreal here = length(m_lines[i]);
            if (here < length(m_lines[i - 1]) && here < length(m_lines[i + 1]))
                cost += hourglassCost;
        }
        return cost;
    }

    void part(int first, int linesLeft)
    {
        const int end = static_cast<int>(m_codes.size());
        if (length({first, end}) > linesLeft * m_width)
            return;
        if (linesLeft == 1) {
            m_lines.append({first, end});
            judge();
            m_lines.removeLast();
            return;
        }
        for (const int start : m_starts) {
            if (start <= first)
                continue;
            m_lines.append({first, start});
            if (length(m_lines.last()) <= m_width)
                part(start, linesLeft - 1);
            m_lines.removeLast();
        }
    }

    void judge()
    {
        qreal cost = shapeCost() + extraLineCost * static_cast<qreal>(m_lines.size());
        for (qsizetype i = 1; i < m_lines.size(); ++i)
            cost += breakCost(m_lines[i].first);
        if (cost < m_cost) {
            m_cost = cost;
            m_best = m_lines;
        }
    }

    const QList<char32_t> &m_codes;
    const QList<int> &m_starts;
    const qreal m_width;
    QList<qreal> m_sums;
    QList<TextSpan> m_lines;
    QList<TextSpan> m_best;
    qreal m_cost = std::numeric_limits<qreal>::max();
};

// As many words in each line as fit; of one that is longer, as many characters.
QList<TextSpan> fill(const QList<qreal> &advances, const QList<int> &starts, qreal width)
{
    QList<TextSpan> lines;
    qreal length = 0;
    int first = 0;
    int word = 0; // where the last one began
    for (int i = 0; i < advances.size(); ++i) {
        if (std::binary_search(starts.begin(), starts.end(), i))
            word = i;
        length += advances[i];
        if (length > width && i > first) {
            const int end = word > first ? word : i;
            lines.append({first, end});
            first = end;
            length = std::accumulate(advances.begin() + first, advances.begin() + i + 1, qreal(0));
        }
    }
    lines.append({first, static_cast<int>(advances.size())});
    return lines;
}

} // namespace

QList<TextSpan> TitleBreaker::breakTitle(const QList<char32_t> &codes, const QList<qreal> &advances,
                                         const QList<int> &starts) const
{
    const QList<TextSpan> lines = Search(codes, advances, starts, m_width).best();
    return lines.isEmpty() ? fill(advances, starts, m_width) : lines;
}

} // namespace nianbao
