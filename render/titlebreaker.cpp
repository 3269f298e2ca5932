#include "render/titlebreaker.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <string_view>

namespace nianbao {

namespace {

constexpr int mostLines = 6;        // of a title whose ways to be parted are tried
constexpr int mostSteps = 200000;   // of trying: words that fit nowhere would take for ever
constexpr qreal hourglassCost = 15; // narrow in the middle
constexpr qreal waist = 2.5;        // ems narrower, from which that is seen
constexpr qreal blockCost = 3;      // two lines of one length: a rectangle
constexpr qreal shortLineCost = 10;
constexpr qreal shortLine = 4;    // ems
constexpr qreal sameLength = 1.5; // ems of difference that the eye does not see
constexpr qreal bestStep = 0.25;  // of the widest line: how much two lines should differ
constexpr qreal stepCost = 8;
constexpr qreal afterYearCost = 6;
constexpr qreal afterNameCost = 10;
constexpr qreal betweenWordsCost = 24;
constexpr qreal inNameEndCost = 48;

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

// What names of places and offices end with. They are parted there where no
// dictionary has them: 克孜勒苏柯尔克孜自治州.
constexpr std::u32string_view nameEnds[] = {
    U"省",     U"市",     U"区",     U"县",       U"旗",     U"州",     U"乡",     U"镇",   U"局",
    U"自治区", U"自治州", U"自治县", U"人民政府", U"委员会", U"办事处", U"办公室", U"中心",
};

bool endsName(std::u32string_view text, std::size_t at)
{
    return std::any_of(std::begin(nameEnds), std::end(nameEnds),
                       [&](std::u32string_view end) { return text.substr(0, at).ends_with(end); });
}

// Would parting here part such an ending, as in 办公 and 室?
bool isInNameEnd(std::u32string_view text, std::size_t at)
{
    return std::any_of(std::begin(nameEnds), std::end(nameEnds), [&](std::u32string_view end) {
        const std::size_t from = at + 1 > end.size() ? at + 1 - end.size() : 0;
        const std::size_t found = text.find(end, from);
        return found < at && found + end.size() > at;
    });
}

// The best way to part one title, found by trying them all: a title has some
// fifteen words and at most four lines. There are too many ways to part a much longer one.
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

    // Few words may be parted from each other without a stumble in reading: best
    // before the year, then after the name of a place or office, then anywhere between two words.
    qreal breakCost(int at) const
    {
        if (isDigit(m_codes[at]) && !isDigit(m_codes[at - 1]))
            return 0;
        const std::u32string_view text(m_codes.constData(), static_cast<std::size_t>(m_codes.size()));
        if (isInNameEnd(text, static_cast<std::size_t>(at)))
            return inNameEndCost;
        if (m_codes[at] == U'（' || endsName(text, static_cast<std::size_t>(at)))
            return afterNameCost;
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
            if (here < std::min(length(m_lines[i - 1]), length(m_lines[i + 1])) - waist)
                cost += hourglassCost;
        }
        return cost;
    }

    void part(int first, int linesLeft)
    {
        const int end = static_cast<int>(m_codes.size());
        if (++m_steps > mostSteps || length({first, end}) > linesLeft * m_width)
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
        qreal cost = shapeCost();
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
    int m_steps = 0;
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
