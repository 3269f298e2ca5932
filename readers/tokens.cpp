#include "readers/tokens.h"

#include "readers/folding.h"
#include "readers/values.h"
#include "readers/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// Longer lines are running text and are not cut.
constexpr qsizetype LongestRow = 400;

bool isPipe(QChar c)
{
    return c == u'|' || c == u'｜' || c == u'│' || c == u'┃';
}

bool isSpace(QChar c)
{
    return c.isSpace() || c == QChar(0x200b) || c == QChar(0xfeff);
}

struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;
};

Stretch trimmed(QStringView text, Stretch s)
{
    while (s.start < s.end && isSpace(text[s.start]))
        ++s.start;
    while (s.end > s.start && isSpace(text[s.end - 1]))
        --s.end;
    return s;
}

template<typename IsSeparator>
QList<Stretch> splitAt(QStringView text, Stretch within, IsSeparator isSeparator)
{
    QList<Stretch> result;
    qsizetype start = within.start;
    for (qsizetype i = within.start; i <= within.end; ++i) {
        if (i == within.end || isSeparator(text[i])) {
            result.append({start, i});
            start = i + 1;
        }
    }
    return result;
}

// At two or more spaces, or a wide one.
QList<Stretch> splitAtGaps(QStringView text, Stretch within)
{
    QList<Stretch> result;
    qsizetype start = within.start;
    for (qsizetype i = within.start; i < within.end;) {
        qsizetype end = i;
        while (end < within.end && isSpace(text[end]))
            ++end;
        const bool gap = end - i >= 2 || (end > i && text[i] == QChar(0x3000));
        if (gap && i > start)
            result.append({start, i});
        if (gap)
            start = end;
        i = std::max(end, i + 1);
    }
    if (start < within.end)
        result.append({start, within.end});
    return result;
}

// Words of one stretch: numbers that a single space parts from what is beside them
// stand alone, other words stay together.
QList<Stretch> splitValues(QStringView text, Stretch within)
{
    QList<Stretch> result;
    bool lastIsValue = true;
    const QList<Stretch> words = splitAt(text, within, isSpace);
    for (const Stretch &word : words) {
        if (word.start == word.end)
            continue;
        const bool value = isValueText(text.sliced(word.start, word.end - word.start));
        if (!result.isEmpty() && !value && !lastIsValue)
            result.last().end = word.end;
        else
            result.append(word);
        lastIsValue = value;
    }
    return result;
}

// Columns of a fixed-width font, in which an ideograph is two wide.
double displayColumn(QStringView text, qsizetype until)
{
    double column = 0;
    for (qsizetype i = 0; i < until; ++i)
        column += text[i].unicode() >= 0x2e80 ? 2 : 1;
    return column;
}

// 规章000: where the figures begin that were glued to a label, or the text's size.
qsizetype gluedFrom(QStringView text, const Vocabulary &vocabulary)
{
    qsizetype from = text.size();
    while (from > 0 && QStringView(u"0123456789０１２３４５６７８９+-.,").contains(text[from - 1]))
        --from;
    while (from < text.size() && (text[from] == u'.' || text[from] == u','))
        ++from;
    if (from == 0 || from == text.size() || !isValueText(text.sliced(from)))
        return text.size();
    const bool isLabel = vocabulary.likeness(foldWords(text.first(from))) == Vocabulary::Likeness::Label;
    return isLabel ? from : text.size();
}

class Cutter
{
public:
    Cutter(const SourceDocument &document, const Vocabulary &vocabulary)
        : m_document(document)
        , m_vocabulary(vocabulary)
    {
    }

    QList<TokenLine> run()
    {
        findPipeManner();
        for (int i = 0; i < m_document.blocks.size(); ++i) {
            const SourceBlock &block = m_document.blocks[i];
            if (block.isGrid())
                cutGrid(i, block);
            else
                cutParagraph(i, block);
        }
        return m_lines;
    }

private:
    Token makeToken(QStringView text, const SourcePlace &place, double x) const
    {
        Token token;
        token.text = text.toString();
        token.place = place;
        token.x = x;
        if (text.isEmpty()) {
            token.kind = Token::Kind::Blank;
        } else if (isValueText(text)) {
            token.kind = Token::Kind::Value;
        } else {
            token.kind = Token::Kind::Text;
            if (text.size() <= LongestRow)
                token.folded = foldWords(text);
        }
        return token;
    }

    void append(TokenLine &line, QStringView text, SourcePlace place, double x, int span = 1) const
    {
        const qsizetype from = text.size() <= 80 ? gluedFrom(text, m_vocabulary) : text.size();
        SourcePlace labelPlace = place;
        labelPlace.length = int(from);
        Token token = makeToken(text.first(from).trimmed(), labelPlace, x);
        token.span = span;
        line.tokens.append(token);
        if (from == text.size())
            return;
        place.start += int(from);
        place.length -= int(from);
        Token figures = makeToken(text.sliced(from), place, x);
        figures.kind = Token::Kind::Value;
        figures.glued = true;
        line.tokens.append(figures);
    }

    void cutGrid(int index, const SourceBlock &block)
    {
        for (int first = 0; first < block.cells.size();) {
            int end = first + 1;
            while (end < block.cells.size() && block.cells[end].row == block.cells[first].row)
                ++end;
            TokenLine line{.block = index,
                           .lastBlock = index,
                           .isGridRow = true,
                           .exact = block.exact,
                           .ruled = block.exact};
            const auto figures = std::count_if(block.cells.begin() + first, block.cells.begin() + end,
                                               [](const SourceCell &cell) { return hasValue(cell.text); });
            for (int i = first; i < end; ++i)
                appendCell(line, index, i, figures == 1);
            m_lines.append(line);
            first = end;
        }
    }

    static bool hasValue(QStringView text)
    {
        const QList<Stretch> words =
            text.size() <= 80 ? splitValues(text, {0, text.size()}) : QList<Stretch>();
        return std::any_of(words.begin(), words.end(), [&](const Stretch &word) {
            return isValueText(text.sliced(word.start, word.end - word.start));
        });
    }

    // Numbers with space between them are as many figures only in the one cell of their row that
    // has any (a table typed into one cell); else each cell is one figure.
    void appendCell(TokenLine &line, int index, int number, bool isOnly) const
    {
        const SourceBlock &block = m_document.blocks[index];
        const SourceCell &cell = block.cells[number];
        const Stretch s = trimmed(cell.text, {0, cell.text.size()});
        const SourcePlace place{index, number, int(s.start), int(s.end - s.start), block.page, cell.row + 1};
        const QStringView text = QStringView(cell.text).sliced(s.start, s.end - s.start);
        const QList<Stretch> words =
            text.size() <= 80 ? splitValues(text, {0, text.size()}) : QList<Stretch>();
        const auto isValueAt = [&](const Stretch &w) {
            return isValueText(text.sliced(w.start, w.end - w.start));
        };
        const auto values = std::count_if(words.begin(), words.end(), isValueAt);
        if (words.size() < 2 || values < 2 || (block.exact && !isOnly)) {
            // Where columns are only positions, a cell stands in the middle of its own.
            append(line, text, place, cell.column + (block.exact ? 0 : cell.columnSpan / 2.0),
                   cell.columnSpan);
            return;
        }
        line.exact = false;
        for (const Stretch &word : words) {
            SourcePlace part = place;
            part.start += int(word.start);
            part.length = int(word.end - word.start);
            append(line, text.sliced(word.start, word.end - word.start), part, cell.column, cell.columnSpan);
        }
    }

    // Whether a line that is only a pipe parts two cells or is an empty one.
    void findPipeManner()
    {
        int leading = 0;
        int bare = 0;
        for (const SourceBlock &block : m_document.blocks) {
            const QStringView text = QStringView(block.text).trimmed();
            if (block.isGrid() || text.isEmpty() || !isPipe(text.front()))
                continue;
            if (std::all_of(text.begin(), text.end(), [](QChar c) { return isPipe(c) || isSpace(c); }))
                ++bare;
            else if (std::count_if(text.begin(), text.end(), isPipe) == 1)
                ++leading;
        }
        m_pipesStandAlone = bare > leading;
    }

    void cutParagraph(int index, const SourceBlock &block)
    {
        const QStringView text = block.text;
        TokenLine line{.block = index, .lastBlock = index, .gap = block.gap};
        const Stretch all = trimmed(text, {0, text.size()});
        const QStringView content = text.sliced(all.start, all.end - all.start);
        const bool oneCell = text.startsWith(u'\t') && !content.contains(u'\t') &&
                             (content.isEmpty() || !text.sliced(all.end).contains(u'\t'));
        if (oneCell && !std::any_of(content.begin(), content.end(), isPipe)) {
            addCellLine(index, block, all);
            return;
        }
        if (content.size() > LongestRow) {
            line.tokens.append(makeToken(content, placeOf(index, block, all), 0));
            finishLine(std::move(line));
        } else if (std::any_of(content.begin(), content.end(), isPipe)) {
            cutAtPipes(line, index, block, all);
        } else if (content.contains(u'\t')) {
            line.ruled = true;
            cutRuled(line, index, block, splitAt(text, {0, text.size()}, [](QChar c) { return c == u'\t'; }));
            finishLine(std::move(line));
        } else if (continuesCell(line, content)) {
            Token &cell = m_lines.last().tokens.last();
            cell.text += content;
            cell = makeToken(cell.text, cell.place, cell.x);
            m_lines.last().lastBlock = index;
        } else {
            cutSpaced(line, index, block, all);
            finishLine(std::move(line));
        }
    }

    static SourcePlace placeOf(int index, const SourceBlock &block, const Stretch &s)
    {
        return {index, -1, int(s.start), int(s.end - s.start), block.page, block.line};
    }

    void finishLine(TokenLine line)
    {
        m_inCellLines = false;
        m_lines.append(std::move(line));
    }

    // A line that begins with a tab and has no other is one cell of a row that stands
    // on several lines; an empty line ends the row.
    void addCellLine(int index, const SourceBlock &block, const Stretch &content)
    {
        if (!m_inCellLines || block.gap > 0)
            m_lines.append(TokenLine{.block = index, .gap = block.gap, .ruled = true});
        TokenLine &line = m_lines.last();
        line.lastBlock = index;
        append(line, QStringView(block.text).sliced(content.start, content.end - content.start),
               placeOf(index, block, content), double(line.tokens.size()));
        m_inCellLines = true;
    }

    // The second line of a cell's text, as in 商业 / 企业.
    bool continuesCell(const TokenLine &line, QStringView content) const
    {
        return m_inCellLines && line.gap == 0 && content.size() <= 20 && !m_lines.last().tokens.isEmpty() &&
               m_lines.last().tokens.last().isText() &&
               m_lines.last().tokens.last().text.size() <= LongestRow && !isValueText(content) &&
               leadingNumeral(content).number == 0;
    }

    void cutRuled(TokenLine &line, int index, const SourceBlock &block, const QList<Stretch> &cells) const
    {
        const QStringView text = block.text;
        double ordinal = 0;
        for (const Stretch &raw : cells) {
            const Stretch cell = trimmed(text, raw);
            const QList<Stretch> words = splitValues(text, cell);
            const auto isValueAt = [&](const Stretch &w) {
                return isValueText(text.sliced(w.start, w.end - w.start));
            };
            if (std::count_if(words.begin(), words.end(), isValueAt) >= 2) {
                for (const Stretch &word : words)
                    append(line, text.sliced(word.start, word.end - word.start), placeOf(index, block, word),
                           ordinal);
            } else {
                append(line, text.sliced(cell.start, cell.end - cell.start), placeOf(index, block, cell),
                       ordinal);
            }
            ++ordinal;
        }
    }

    void cutAtPipes(TokenLine &line, int index, const SourceBlock &block, Stretch all)
    {
        const QStringView text = block.text;
        const bool bare =
            std::all_of(text.begin(), text.end(), [](QChar c) { return isPipe(c) || isSpace(c); });
        if (isPipe(text[all.start])) // the row's frame
            ++all.start;
        if (all.end > all.start && isPipe(text[all.end - 1]))
            --all.end;
        line.ruled = true;
        QList<Stretch> cells = splitAt(text, all, isPipe);
        const auto isRule = [&](const Stretch &s) {
            const QStringView cell = text.sliced(s.start, s.end - s.start).trimmed();
            return cell.size() >= 2 &&
                   std::all_of(cell.begin(), cell.end(), [](QChar c) { return c == u'-' || c == u':'; });
        };
        cells.removeIf(isRule);
        if (bare && cells.size() == 1) {
            // A pipe on a line of its own: between two of them there is an empty cell.
            const bool afterPipe = m_afterBarePipe && block.gap == 0;
            m_afterBarePipe = true;
            if (m_pipesStandAlone && !afterPipe)
                return;
        } else {
            m_afterBarePipe = bare;
        }
        if (cells.isEmpty())
            return;
        cutRuled(line, index, block, cells);
        m_inCellLines = false;
        m_lines.append(std::move(line));
    }

    void cutSpaced(TokenLine &line, int index, const SourceBlock &block, const Stretch &all)
    {
        m_afterBarePipe = false;
        const QStringView text = block.text;
        const QList<Stretch> parts = splitAtGaps(text, all);
        for (const Stretch &part : parts) {
            const QList<Stretch> words = splitValues(text, part);
            for (const Stretch &word : words)
                append(line, text.sliced(word.start, word.end - word.start), placeOf(index, block, word),
                       displayColumn(text, word.start));
        }
    }

    const SourceDocument &m_document;
    const Vocabulary &m_vocabulary;
    QList<TokenLine> m_lines;
    bool m_inCellLines = false;
    bool m_pipesStandAlone = false;
    bool m_afterBarePipe = false;
};

} // namespace

QList<TokenLine> tokenLines(const SourceDocument &document, const Vocabulary &vocabulary)
{
    return Cutter(document, vocabulary).run();
}

} // namespace nianbao
