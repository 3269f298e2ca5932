#include "readers/headings.h"

#include "readers/folding.h"
#include "readers/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr qsizetype LongestHeading = 45; // folded characters
constexpr qsizetype ShortestHeading = 2;
constexpr double Least = 0.6;
constexpr double Sure = 0.85;

bool endsLikeSentence(QStringView text)
{
    return !text.isEmpty() && QStringView(u"。；;，,！？").contains(text.back());
}

// How far into the text its first folded characters reach.
qsizetype reach(QStringView text, qsizetype foldedLength)
{
    qsizetype folded = 0;
    qsizetype at = 0;
    while (at < text.size() && folded < foldedLength)
        folded += foldWords(text.sliced(at++, 1)).size();
    return at;
}

// A line prepared for comparison with all headings.
class Matcher
{
public:
    explicit Matcher(const QString &text)
        : m_text(withoutMarks(text))
        , m_numeral(leadingNumeral(m_text))
    {
        m_folded = foldWords(QStringView(m_text).sliced(m_numeral.length).left(LongestHeading + 40));
    }

    HeadingRead best(const Vocabulary &vocabulary) const
    {
        HeadingRead result;
        if (m_folded.size() < ShortestHeading)
            return result;
        for (const Vocabulary::Heading &heading : vocabulary.headings()) {
            HeadingRead read = match(heading);
            if (!heading.official)
                read.score -= 0.03;
            if (read.score > result.score)
                result = read;
        }
        return result;
    }

    bool isNumbered() const { return m_numeral.number > 0; }

private:
    HeadingRead match(const Vocabulary::Heading &heading) const
    {
        HeadingRead result;
        result.score = wordScore(heading, result);
        if (result.score <= 0)
            return result;
        result.sectionId = heading.sectionId;
        result.ownNumeral = isOwnNumeral(heading);
        if (result.text.isEmpty())
            result.text = m_text;
        if (m_numeral.number == 0)
            result.score -= 0.04;
        else if (m_numeral.number != heading.ordinal)
            result.score -= 0.08;
        if (m_numeral.bracketed)
            result.score -= 0.05;
        return result;
    }

    bool isOwnNumeral(const Vocabulary::Heading &heading) const
    {
        return m_numeral.number == heading.ordinal && !m_numeral.bracketed;
    }

    double wordScore(const Vocabulary::Heading &heading, HeadingRead &result) const
    {
        const QString &words = heading.words.text();
        if (m_folded == words)
            return 1;
        if (m_folded.startsWith(words) && hasRest(words.size(), result))
            return 0.95;
        if (m_folded.size() > LongestHeading || endsLikeSentence(m_text))
            return 0;
        if (m_folded.contains(words) && words.size() >= 4 && m_folded.size() <= words.size() + 12)
            return 0.95;
        if (m_folded.size() > 2 * words.size() || words.size() > 2 * m_folded.size())
            return 0;
        const double similarity = heading.words.similarity(m_folded);
        const double enough = isOwnNumeral(heading) ? 0.62 : 0.72;
        return similarity >= enough ? 0.9 * similarity : 0;
    }

    // 六、其他需要报告的事项：无。 A heading and its content in one paragraph.
    bool hasRest(qsizetype words, HeadingRead &result) const
    {
        const qsizetype end = m_numeral.length + reach(QStringView(m_text).sliced(m_numeral.length), words);
        const QStringView rest = QStringView(m_text).sliced(end);
        const qsizetype numeral = leadingNumeral(rest).length;
        const bool parted = !rest.isEmpty() && QStringView(u"：:。. \u3000\u00a0\t").contains(rest.front());
        if (!parted && !(numeral > 0 && m_numeral.number > 0))
            return false;
        const qsizetype skip = parted ? 1 : 0;
        if (foldWords(rest.sliced(skip)).isEmpty() || (m_numeral.number == 0 && !parted))
            return false;
        result.text = m_text.first(end);
        result.restLength = rest.size() - skip;
        return true;
    }

    QString m_text;
    Numbered m_numeral;
    QString m_folded;
};

// Cheap: most paragraphs are far too long to be a heading or to begin with one, and
// a row of cells is none.
bool mayBeHeading(const SourceBlock &block)
{
    if (block.isGrid() || block.text.size() < 3)
        return false;
    const QString start = withoutMarks(block.text.left(80));
    const Numbered numeral = leadingNumeral(start);
    const QStringView words = QStringView(start).sliced(numeral.length);
    const bool isRow = words.contains(u'\t') || words.contains(u'|');
    return !isRow && (block.text.size() <= 80 || numeral.number > 0);
}

// The only words of a grid's first row, as a caption within the table.
QString captionOf(const SourceBlock &grid)
{
    QString caption;
    for (const SourceCell &cell : grid.cells) {
        if (cell.row > 0 || (!caption.isEmpty() && !cell.text.isEmpty()))
            return cell.row > 0 ? caption : QString();
        caption = caption.isEmpty() ? cell.text : caption;
    }
    return {};
}

// Broken over two lines, neither of which is one by itself.
HeadingRead acrossLines(const SourceDocument &document, int first, const Vocabulary &vocabulary)
{
    constexpr qsizetype LongestLine = 30;
    if (first + 1 >= document.blocks.size())
        return {};
    const SourceBlock &above = document.blocks[first];
    const SourceBlock &below = document.blocks[first + 1];
    if (!mayBeHeading(below) || above.text.size() > LongestLine || below.text.size() > LongestLine ||
        headingOf(below.text, vocabulary).score >= Least)
        return {};
    HeadingRead both = headingOf(above.text.trimmed() + below.text.trimmed(), vocabulary);
    both.block = first;
    both.blocks = 2;
    return both.score >= 0.9 && both.restLength == 0 ? both : HeadingRead();
}

} // namespace

QString withoutMarks(const QString &text)
{
    QStringView view = QStringView(text).trimmed();
    const bool isMarked = view.startsWith(u'#');
    while (view.startsWith(u'#'))
        view = view.sliced(1);
    QString result = view.trimmed().toString();
    while (isMarked && result.endsWith(u'#'))
        result.chop(1);
    if (result.contains("**"_L1))
        result.remove("**"_L1);
    return result.trimmed();
}

HeadingRead headingOf(const QString &line, const Vocabulary &vocabulary)
{
    return Matcher(line).best(vocabulary);
}

QList<HeadingRead> findHeadings(const SourceDocument &document, const Vocabulary &vocabulary)
{
    QList<HeadingRead> result;
    for (int i = 0; i < document.blocks.size(); ++i) {
        const SourceBlock &block = document.blocks[i];
        if (block.isGrid()) {
            HeadingRead caption = headingOf(captionOf(block), vocabulary);
            caption.block = i;
            caption.blocks = 0;
            if (caption.score >= Sure && caption.restLength == 0)
                result.append(caption);
        }
        if (!mayBeHeading(block))
            continue;
        const Matcher line(block.text);
        HeadingRead best = line.best(vocabulary);
        best.block = i;
        if (best.score < Sure && line.isNumbered()) {
            const HeadingRead both = acrossLines(document, i, vocabulary);
            if (both.score > best.score)
                best = both;
        }
        if (best.score >= Least || (best.score > 0.5 && best.ownNumeral))
            result.append(best);
    }
    return result;
}

} // namespace nianbao
