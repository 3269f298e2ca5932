#include "models/checks/narrativecheck.h"

#include "models/checks/numbers.h"
#include "models/checks/partslist.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr qsizetype LongestSentence = 1000; // before a statement; farther words are of something else
constexpr QStringView SentenceMarks = u"。;!?";
constexpr QStringView ClauseMarks = u"。;!?,:";

qsizetype startOf(QStringView text, qsizetype at, QStringView marks)
{
    while (at > 0 && !marks.contains(text.at(at - 1)))
        --at;
    return at;
}

qsizetype endOf(QStringView text, qsizetype at, QStringView marks)
{
    while (at < text.size() && !marks.contains(text.at(at)))
        ++at;
    return at;
}

struct YearMention
{
    qsizetype end = 0; // in the text
    int year = 0;
};

// The years that a text names. Titles of documents (《…》) and document numbers
// (〔2021〕) name other years freely.
std::vector<YearMention> yearsNamedIn(QStringView text, int thisYear)
{
    static const QRegularExpression mention(u"《[^》]*》|([12][0-9]{3})年|今年|本年|上年(?!度?结转)|去年"_s);
    std::vector<YearMention> years;
    for (auto it = mention.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QStringView word = match.capturedView();
        const bool isLastYear = word.startsWith(u"上年") || word == u"去年";
        if (match.hasCaptured(1))
            years.push_back({match.capturedEnd(), match.capturedView(1).toInt()});
        else if (!word.startsWith(u'《'))
            years.push_back({match.capturedEnd(), isLastYear ? thisYear - 1 : thisYear});
    }
    return years;
}

// The sum of the figures, where all are numbers.
std::optional<qint64> sumOf(const QList<int> &figures, const Report &report)
{
    qint64 sum = 0;
    for (const int figure : figures) {
        const std::optional<qint64> number = report.figure(figure).number();
        if (!number || __builtin_add_overflow(sum, *number, &sum))
            return {};
    }
    return figures.isEmpty() ? std::nullopt : std::optional(sum);
}

// What one sentence says and the table does not.
struct Disagreement
{
    qsizetype start = 0; // of the statement in the paragraph's read text
    qsizetype length = 0;
    qsizetype numberStart = -1;
    qsizetype numberLength = 0;
    qint64 stated = 0;
    qint64 inTable = 0;
    QList<int> figures;
};

// One paragraph against the statements of one rule.
class Comparison
{
public:
    Comparison(const CheckInput &input, const ParagraphText &paragraph, const StatementSet &set)
        : m_input(input)
        , m_paragraph(paragraph)
        , m_text(paragraph.read())
        , m_set(set)
        , m_years(yearsNamedIn(m_text, input.report.year))
    {
    }

    void run(CheckResult &result)
    {
        for (qsizetype start = 0; start < m_text.size();) {
            const qsizetype end = endOf(m_text, start, SentenceMarks);
            const QStringView sentence = m_text.sliced(start, end - start);
            if (m_set.concerns(sentence)) {
                for (const Statement &statement : m_set.statements())
                    judge(statement, sentence, start);
            }
            start = end + 1;
        }
        for (const auto &[at, disagreement] : m_disagreements) {
            if (!m_agreed.contains(at))
                add(disagreement, result);
        }
    }

private:
    using Key = std::pair<qsizetype, QString>; // where, and the figure that is spoken of

    void judge(const Statement &statement, QStringView sentence, qsizetype sentenceStart)
    {
        for (auto match = statement.pattern.match(sentence); match.hasMatch();
             match = statement.pattern.match(sentence, match.capturedEnd())) {
            if (match.capturedLength() == 0 || !isWithin(statement, sentence))
                return;
            if (isUnsure(sentenceStart, match))
                continue;
            Disagreement found;
            found.start = sentenceStart + match.capturedStart();
            found.length = match.capturedLength();
            if (statement.states) {
                found.stated = *statement.states;
            } else {
                const std::optional<qint64> value = numberValue(match.capturedView(u"n"));
                if (!value || *value % NumberScale != 0)
                    continue;
                found.stated = *value / NumberScale;
                found.numberStart = sentenceStart + match.capturedStart(u"n");
                found.numberLength = match.capturedLength(u"n");
            }
            compare(statement, found);
        }
    }

    static bool isWithin(const Statement &statement, QStringView sentence)
    {
        return statement.within.pattern().isEmpty() || statement.within.match(sentence).hasMatch();
    }

    bool isUnsure(qsizetype sentenceStart, const QRegularExpressionMatch &match) const
    {
        const qsizetype start = sentenceStart + match.capturedStart();
        const qsizetype end = sentenceStart + match.capturedEnd();
        const qsizetype from = std::max(sentenceStart, start - LongestSentence);
        const qsizetype clause = startOf(m_text, start, ClauseMarks);
        if (m_set.isUnsure(m_text.sliced(clause, endOf(m_text, end, ClauseMarks) - clause),
                           m_text.sliced(from, end - from), m_input.report.unit.kind))
            return true;
        return yearSpokenOfAt(end) != m_input.report.year;
    }

    // The one named last before; where there is none, the report's.
    int yearSpokenOfAt(qsizetype place) const
    {
        const auto after =
            std::upper_bound(m_years.begin(), m_years.end(), place,
                             [](qsizetype at, const YearMention &mention) { return at < mention.end; });
        return after == m_years.begin() ? m_input.report.year : std::prev(after)->year;
    }

    // Several patterns may see one number for one figure; it disagrees where none of them agrees.
    void compare(const Statement &statement, Disagreement found)
    {
        const Key key{found.numberStart >= 0 ? found.numberStart : found.start,
                      statement.sums.value(0).value(0)};
        bool judged = false;
        for (const QStringList &ids : statement.sums) {
            const QList<int> figures = figuresOf(ids, m_input.report);
            if (figures.isEmpty())
                continue; // not of this edition
            const std::optional<qint64> sum = sumOf(figures, m_input.report);
            if (!sum || *sum == found.stated) {
                m_agreed.insert(key);
                return;
            }
            if (!judged) {
                found.inTable = *sum;
                found.figures = figures;
            }
            judged = true;
        }
        if (judged)
            m_disagreements.emplace(key, found);
    }

    void add(const Disagreement &found, CheckResult &result) const
    {
        const Place place = m_paragraph.readPlace(found.start, found.length);
        const FigureKind kind = m_input.report.edition->figures.at(found.figures.first()).kind;
        const QString table = numberText(found.inTable, kind);
        std::optional<Finding> finding =
            textFinding(m_input, m_set.rule(), place,
                        {{u"text"_s, m_text.sliced(found.start, found.length).toString()},
                         {u"name"_s, nameOf(found.figures)},
                         {u"table"_s, table}});
        if (!finding)
            return;
        for (const int figure : found.figures)
            finding->cells += operandOf(m_input.report, figure);
        finding->left = found.stated;
        finding->right = found.inTable;
        finding->kind = kind;
        if (found.numberStart >= 0 && m_paragraph.isLiteral(found.numberStart, found.numberLength)) {
            const Place number = m_paragraph.readPlace(found.numberStart, found.numberLength);
            finding->fix = Fix{m_input.rules.fixLabel(m_set.rule(), {{u"table"_s, table}}), {}, {}, {}, true};
            finding->fix->texts = {{number.section, number.paragraph, number.start, number.length, table}};
        }
        result.findings += *finding;
    }

    // 一、本年新收; of a sum, what is added up.
    QString nameOf(const QList<int> &figures) const
    {
        const Edition &edition = *m_input.report.edition;
        QStringList names;
        for (const int figure : figures) {
            const FigureSpec &spec = edition.figures.at(figure);
            names += edition.definition(figure) ? spec.rowName : spec.rowName + u'·' + spec.columnName;
        }
        return names.size() <= 3 ? names.join(u" + "_s) : names.first() + u" + … + "_s + names.last();
    }

    const CheckInput &m_input;
    const ParagraphText &m_paragraph;
    const QStringView m_text;
    const StatementSet &m_set;
    const std::vector<YearMention> m_years; // in the order of the text
    std::map<Key, Disagreement> m_disagreements;
    QSet<Key> m_agreed;
};

QString numberOf(qint64 value)
{
    QString text = QString::number(value / NumberScale);
    if (value % NumberScale != 0) {
        QString fraction = QString::number(value % NumberScale).rightJustified(4, u'0');
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += u'.' + fraction;
    }
    return text;
}

void checkParts(const CheckInput &input, const ParagraphText &paragraph, CheckResult &result)
{
    const QString &text = paragraph.read();
    if (!text.contains(u"其中"_s))
        return;
    const QList<PartsList> lists = brokenPartsLists(text);
    for (const PartsList &list : lists) {
        const QString unit = list.total.unit.toString();
        QStringList parts;
        for (const Quantity &part : list.parts)
            parts += numberOf(part.value);
        const Place place = paragraph.readPlace(list.total.start, list.end() - list.total.start);
        std::optional<Finding> finding =
            textFinding(input, u"narrative.parts"_s, place,
                        {{u"total"_s, text.mid(list.total.start, list.total.length)},
                         {u"parts"_s, parts.join(u" + "_s)},
                         {u"sum"_s, numberOf(list.sum) + unit},
                         {u"difference"_s, numberOf(std::abs(list.sum - list.total.value)) + unit}});
        if (finding)
            result.findings += *finding;
    }
}

} // namespace

NarrativeCheck::NarrativeCheck(const RulePack &rules)
{
    for (const Rule &rule : rules.rules()) {
        if (rule.enabled && rule.parameters.contains("statements"_L1))
            m_sets.emplace_back(rule.id, rule.parameters);
    }
}

void NarrativeCheck::run(const CheckInput &input, const SectionText &text, CheckResult &result) const
{
    if (text.id == "title"_L1 || text.id == "signature"_L1)
        return;
    for (const ParagraphText &paragraph : text.paragraphs) {
        for (const StatementSet &set : m_sets) {
            if (set.concerns(paragraph.read()))
                Comparison(input, paragraph, set).run(result);
        }
        checkParts(input, paragraph, result);
    }
}

} // namespace nianbao
