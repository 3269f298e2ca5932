#include "render/linebreaker.h"

#include "render/charclass.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace nianbao {

namespace {

constexpr qreal blankHalf = 0.5;     // of a compressible mark, in cells
constexpr qreal snapTolerance = 0.1; // letters may be this much wider than their cells
constexpr qreal epsilon = 1e-6;
constexpr int breakableWord = 12; // letters from which a word counts as an address

// What a line costs: an even grid costs nothing, and of the ways to save a line
// that does not fit, the less visible is the cheaper.
constexpr qreal hangingCost = 0.5;
constexpr qreal compressionCost = 2;
constexpr qreal fullCompressionCost = 6; // more, when every blank is given up
constexpr qreal stretchCost = 3000;      // × (cells added per gap)²
constexpr qreal addressCost = 60;        // parting an address after one of its marks
constexpr qreal wordCost = 250;          // parting a word anywhere
constexpr qreal raggedFrom = 0.15;       // cells per gap beyond which stretching looks worse than a gap
constexpr qreal raggedCost = 15;         // of such a gap, for each cell

constexpr qreal boundaryShare = 0.25; // cells that the edge of a Latin word takes first

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

// One paragraph being broken.
class Breaking
{
public:
    Breaking(const QList<SetChar> &text, int columns);
    QList<SetLine> lines(int indent);

private:
    // A line that might end before `last`.
    struct Candidate
    {
        int last = 0;
        qreal width = 0;  // natural, in cells, from the left edge
        qreal blanks = 0; // what marks could give up
        int gaps = 0;     // places that could widen
    };
    enum class Fit { Natural, Stretched, Hung, Compressed };
    struct Choice
    {
        Candidate line;
        Fit fit = Fit::Natural;
        qreal cost = std::numeric_limits<qreal>::max();
    };

    bool isLatin(int i) const { return m_classes[i] == CharClass::Latin; }
    bool isWide(int i) const { return m_classes[i] != CharClass::Latin && m_classes[i] != CharClass::Space; }
    bool isWordSpace(int i) const;
    bool isGap(int i) const;
    qreal breakCost(int i) const;
    void extend(Candidate &line, int first) const;
    QList<Candidate> candidates(int first, qreal indent) const;
    Candidate filled(int first, qreal indent) const;
    Choice judge(const Candidate &line) const;
    Choice choose(int first, qreal indent) const;
    SetLine set(int first, qreal indent, const Choice &choice) const;
    qreal settle(SetLine &line, int runStart, qreal &x, int next, bool toEdge) const;
    void stretch(SetLine &line, const Choice &choice) const;
    void compress(SetLine &line, const Choice &choice) const;

    const QList<SetChar> &m_text;
    const int m_columns;
    QList<CharClass> m_classes;
    QList<int> m_wordLength; // of the run of letters a character is in
};

Breaking::Breaking(const QList<SetChar> &text, int columns)
    : m_text(text)
    , m_columns(columns)
{
    m_classes.reserve(text.size());
    for (const SetChar &c : text)
        m_classes.append(charClass(c.code));
    m_wordLength.fill(0, text.size());
    for (int i = 0, start = 0; i <= text.size(); ++i) {
        if (i < text.size() && isLatin(i))
            continue;
        std::fill(m_wordLength.begin() + start, m_wordLength.begin() + i, i - start);
        start = i + 1;
    }
}

// A space only stands between two words of letters; beside Chinese text the grid
// leaves the room.
bool Breaking::isWordSpace(int i) const
{
    return m_classes[i] == CharClass::Space && i > 0 && i + 1 < m_text.size() && isLatin(i - 1) &&
           isLatin(i + 1);
}

// May the line widen between i and i + 1?
bool Breaking::isGap(int i) const
{
    if (m_classes[i] == CharClass::Space)
        return isWordSpace(i);
    if (m_classes[i] == CharClass::Dash && m_text[i + 1].code == m_text[i].code)
        return false;
    return !(isLatin(i) && isLatin(i + 1)) && !isWordSpace(i + 1);
}

// Of ending a line before character i; infinite where it may not end.
qreal Breaking::breakCost(int i) const
{
    constexpr qreal never = std::numeric_limits<qreal>::infinity();
    if (i == m_text.size())
        return 0;
    const char32_t before = m_text[i - 1].code;
    const char32_t after = m_text[i].code;
    if (!isLatin(i - 1) || !isLatin(i))
        return mayBreakBetween(before, after) ? 0 : never;
    if (m_wordLength[i] >= breakableWord && isAddressMark(before) && !isAddressMark(after) &&
        !(isDigit(after) && i > 1 && isDigit(m_text[i - 2].code) && before != U'-'))
        return addressCost;
    return m_wordLength[i] >= breakableWord ? wordCost : wordCost * 4;
}

qreal snapped(qreal x)
{
    return std::ceil((x - snapTolerance) * 2) / 2;
}

// Takes one more character into a line that begins with `first`.
void Breaking::extend(Candidate &line, int first) const
{
    const int i = line.last++;
    if (isWide(i)) {
        if (i > first && !isWide(i - 1))
            line.width = snapped(line.width);
        line.width += 1;
        line.blanks += isCompressible(m_text[i].code) ? blankHalf : 0;
    } else if (isLatin(i) || isWordSpace(i)) {
        line.width += m_text[i].advance;
    }
}

QList<Breaking::Candidate> Breaking::candidates(int first, qreal indent) const
{
    QList<Candidate> found;
    Candidate line{first, indent, 0, 0};
    for (int i = first; i < m_text.size(); ++i) {
        extend(line, first);
        if (breakCost(i + 1) < std::numeric_limits<qreal>::infinity()) {
            found.append(line);
            found.last().width -= isWordSpace(i) ? m_text[i].advance : 0; // none at a line's end
        }
        if (line.width - line.blanks > m_columns + 1)
            break;
        if (i + 1 < m_text.size() && isGap(i))
            ++line.gaps;
    }
    return found;
}

Breaking::Choice Breaking::judge(const Candidate &line) const
{
    const auto stretching = [&](qreal slack) {
        const qreal each = slack / std::max(1, line.gaps);
        return each > raggedFrom ? stretchCost * raggedFrom * raggedFrom + raggedCost * slack
                                 : stretchCost * each * each;
    };
    const qreal cost = breakCost(line.last);
    const qreal slack = m_columns - line.width;
    if (slack >= -epsilon) {
        const bool ends = line.last == m_text.size();
        return {line, ends ? Fit::Natural : Fit::Stretched, ends ? 0 : cost + stretching(slack)};
    }
    if (m_classes[line.last - 1] == CharClass::Stop && slack + 1 >= -epsilon)
        return {line, Fit::Hung, cost + hangingCost + stretching(slack + 1)};
    if (-slack <= line.blanks + epsilon) {
        const qreal share = -slack / line.blanks;
        return {line, Fit::Compressed, cost + compressionCost + fullCompressionCost * share * share};
    }
    return {};
}

// As many characters as fit, whatever the rules of line ends.
Breaking::Candidate Breaking::filled(int first, qreal indent) const
{
    Candidate line{first, indent, 0, 0};
    extend(line, first);
    for (Candidate next = line; next.last < m_text.size(); line = next) {
        extend(next, first);
        if (next.width > m_columns + epsilon)
            break;
    }
    return line;
}

Breaking::Choice Breaking::choose(int first, qreal indent) const
{
    const QList<Candidate> all = candidates(first, indent);
    Choice best;
    for (const Candidate &line : all) {
        const Choice choice = judge(line);
        if (choice.cost <= best.cost)
            best = choice;
    }
    if (best.line.last > first)
        return best;
    // Not even the shortest piece fits: rather parted anywhere than run off the page.
    return {filled(first, indent), Fit::Natural, 0};
}

// Letters ended at x: what follows goes on at the half-cell grid, and the room
// this makes is shared by both sides of the letters, unless they begin the line. A
// mark follows them closely: so far it stands before the grid. Where it ends the
// line at the edge, it keeps its place and the letters come to it.
qreal Breaking::settle(SetLine &line, int runStart, qreal &x, int next, bool toEdge) const
{
    const bool isMark = m_classes[next] == CharClass::Closing || m_classes[next] == CharClass::Stop;
    const bool isAtEdge = isMark && toEdge && next + 1 == line.last;
    const qreal room = snapped(x) - x;
    const qreal before = runStart == line.first ? 0 : isAtEdge ? room : room / 2;
    for (int i = runStart; i < next; ++i)
        line.positions[i - line.first] += before;
    x += room;
    return isMark && !isAtEdge ? room - before : 0;
}

SetLine Breaking::set(int first, qreal indent, const Choice &choice) const
{
    SetLine line{first, choice.line.last, {}, choice.fit == Fit::Hung};
    line.positions.reserve(line.last - first);
    qreal x = indent;
    int runStart = -1;
    for (int i = first; i < line.last; ++i) {
        qreal early = 0;
        if (isWide(i) && runStart >= 0) {
            early = settle(line, runStart, x, i, choice.fit != Fit::Natural);
            runStart = -1;
        }
        line.positions.append(x - early);
        if (isWide(i)) {
            x += 1;
        } else if (isLatin(i) || isWordSpace(i)) {
            runStart = runStart < 0 ? i : runStart;
            x += m_text[i].advance;
        }
    }
    if (choice.fit == Fit::Compressed)
        compress(line, choice);
    else if (choice.fit != Fit::Natural)
        stretch(line, choice);
    return line;
}

void Breaking::stretch(SetLine &line, const Choice &choice) const
{
    qreal slack = m_columns - choice.line.width + (line.hung ? 1 : 0);
    if (slack < epsilon || choice.line.gaps == 0 || slack / choice.line.gaps > raggedFrom)
        return;
    // Marks bring room of their own.
    const auto isText = [&](int i) { return !isWide(i) || m_classes[i] == CharClass::Ideograph; };
    const auto isBoundary = [&](int i) {
        return isGap(i) && isWide(i) != isWide(i + 1) && isText(i) && isText(i + 1);
    };
    int boundaries = 0;
    for (int i = line.first; i + 1 < line.last; ++i)
        boundaries += isBoundary(i);
    const qreal atBoundary = boundaries > 0 ? std::min(boundaryShare, slack / boundaries) : 0;
    const qreal each = (slack - atBoundary * boundaries) / choice.line.gaps;
    qreal shift = 0;
    for (int i = line.first; i + 1 < line.last; ++i) {
        shift += (isBoundary(i) ? atBoundary : 0) + (isGap(i) ? each : 0);
        line.positions[i + 1 - line.first] += shift;
    }
}

void Breaking::compress(SetLine &line, const Choice &choice) const
{
    const qreal share = (choice.line.width - m_columns) / choice.line.blanks;
    qreal shift = 0;
    for (int i = line.first; i < line.last; ++i) {
        const qreal given = isCompressible(m_text[i].code) ? share * blankHalf : 0;
        const bool before = m_classes[i] == CharClass::Opening;
        shift += before ? given : 0;
        line.positions[i - line.first] -= shift;
        shift += before ? 0 : given;
    }
}

QList<SetLine> Breaking::lines(int indent)
{
    QList<SetLine> lines;
    int first = 0;
    while (first < m_text.size()) {
        const qreal start = lines.isEmpty() ? indent : 0;
        lines.append(set(first, start, choose(first, start)));
        first = lines.last().last;
    }
    return lines;
}

} // namespace

QList<SetLine> LineBreaker::breakText(const QList<SetChar> &text, int indent) const
{
    return Breaking(text, m_columns).lines(indent);
}

} // namespace nianbao
