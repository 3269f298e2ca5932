#include "readers/tableruns.h"

#include "readers/vocabulary.h"

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

class Collector
{
public:
    Collector(const QList<TokenLine> &lines, qsizetype longestRow, const Vocabulary &vocabulary)
        : m_lines(lines)
        , m_longestRow(longestRow)
        , m_vocabulary(vocabulary)
    {
    }

    QList<TableRun> run(int first, int last)
    {
        for (int i = first; i <= last; ++i)
            addLine(i);
        finish();
        return std::move(m_runs);
    }

private:
    void finish()
    {
        if (!m_run.isEmpty())
            m_runs.append(std::exchange(m_run, {}));
    }

    static bool beginsWithValue(const TokenLine &line)
    {
        for (const Token &token : line.tokens) {
            if (!token.isBlank())
                return token.isValue();
        }
        return false;
    }

    static const Token *lastFilled(const TokenLine &line)
    {
        const auto last = std::find_if(line.tokens.rbegin(), line.tokens.rend(),
                                       [](const Token &token) { return !token.isBlank(); });
        return last == line.tokens.rend() ? nullptr : &*last;
    }

    // Words where the row's first figure should be: 行政许可 | 见附件. They are the only one, or
    // stand in a column of figures.
    bool standsForFigure(const Token &token, int index) const
    {
        const TokenLine &line = m_lines[index];
        return line.ruled && m_run.values == 0 && m_run.line == index && !m_run.zoneTokens.isEmpty() &&
               m_vocabulary.likeness(m_run.zoneTokens.last().folded) == Vocabulary::Likeness::Label &&
               isNoLabel(token) && (&token == lastFilled(line) || (line.exact && isInFigures(token, index)));
    }

    // 5（含上年结转1） has a label's words, but 1.上年结转 would be one.
    bool isNoLabel(const Token &token) const
    {
        const bool beginsAsFigure = token.text.front().isDigit() && leadingNumeral(token.text).number == 0;
        return beginsAsFigure || !m_vocabulary.isLabel(token.folded);
    }

    // Whether figures stand above or below in the same column of the grid.
    bool isInFigures(const Token &token, int index) const
    {
        constexpr int Enough = 2;
        constexpr int Far = 40; // rows
        int found = 0;
        const int last = int(std::min<qsizetype>(m_lines.size(), index + Far));
        for (int i = std::max(0, index - Far); i < last && found < Enough; ++i) {
            const TokenLine &line = m_lines[i];
            found += line.block == m_lines[index].block && line.exact &&
                     std::any_of(line.tokens.begin(), line.tokens.end(), [&](const Token &other) {
                         return other.isValue() && other.x == token.x && other.span == token.span;
                     });
        }
        return found >= Enough;
    }

    void addLine(int index)
    {
        const TokenLine &line = m_lines[index];
        const bool isRow = line.tokens.size() >= 2 && line.tokens.size() <= m_longestRow;
        if (isRow && m_run.values > 0 && beginsWithValue(line))
            finish();
        for (const Token &token : line.tokens) {
            const bool isFigure = token.isText() && isRow && standsForFigure(token, index);
            if (token.isText() && !isFigure)
                addText(token, index, isRow);
            else if (token.isText() || token.isValue())
                addValue(token, index);
            else
                addBlank(token, index);
        }
    }

    void addText(const Token &token, int index, bool isRow)
    {
        if (m_run.values > 0) {
            // Words in a figure's cell: 见附件.
            if (isRow && m_run.line == index && isNoLabel(token)) {
                m_run.cells.append(token);
                ++m_run.values;
                return;
            }
            finish();
        }
        beginRun(index);
        m_run.cells.clear();
        m_run.zone += token.folded;
        m_run.zoneTokens.append(token);
        m_run.line = index;
        m_run.labelX = token.x;
    }

    void addValue(const Token &token, int index)
    {
        const TokenLine &line = m_lines[index];
        startCells(index);
        if (m_run.values == 0) {
            if (m_run.line != index || m_run.zone.isEmpty())
                m_run.labelX = -1; // the label stands on another line
            m_run.line = index;
            m_run.lineCells = line.tokens.size();
            m_run.ruled = line.ruled && line.tokens.size() >= 2 && line.tokens.size() <= m_longestRow;
            m_run.exact = line.exact;
            m_run.placed = line.isGridRow && !line.exact;
        }
        m_run.cells.append(token);
        ++m_run.values;
    }

    void addBlank(const Token &token, int index)
    {
        const TokenLine &line = m_lines[index];
        if (m_run.values > 0) {
            // Blanks of later lines are the empty ends of merged cells.
            if (m_run.line == index || line.tokens.size() == 1)
                m_run.cells.append(token);
            return;
        }
        // Before the first figure those of its own line count.
        startCells(index);
        m_run.cells.append(token);
    }

    void beginRun(int index)
    {
        if (m_run.isEmpty())
            m_run.firstLine = index;
    }

    void startCells(int index)
    {
        beginRun(index);
        if (m_run.values == 0 && m_cellsLine != index)
            m_run.cells.clear();
        m_cellsLine = index;
    }

    const QList<TokenLine> &m_lines;
    qsizetype m_longestRow;
    const Vocabulary &m_vocabulary;
    QList<TableRun> m_runs;
    TableRun m_run;
    int m_cellsLine = -1; // where the cells of a run without figures stand
};

} // namespace

QList<TableRun> tableRuns(const QList<TokenLine> &lines, int first, int last, qsizetype longestRow,
                          const Vocabulary &vocabulary)
{
    return Collector(lines, longestRow, vocabulary).run(first, last);
}

} // namespace nianbao
