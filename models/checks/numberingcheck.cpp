#include "models/checks/numberingcheck.h"

#include "models/narrative.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Numeral
{
    Numbering numbering;
    Place place;
    QString text;
};

// The numerals of a paragraph: at its start, and at each sentence within.
QList<Numeral> numeralsOf(const ParagraphText &paragraph)
{
    QList<Numeral> numerals;
    const QString &text = paragraph.stored();
    for (qsizetype start = 0; start < text.size();) {
        const Numbering numbering =
            numberingOf(QStringView(text).sliced(start, qMin<qsizetype>(text.size() - start, 12)));
        // 二、三产业 is no numeral
        const bool isList = numbering.level == 1 && start + numbering.length < text.size() &&
                            chineseNumeralValue(QStringView(text).sliced(start + numbering.length, 1)) > 0;
        if (numbering.level > 0 && !isList) {
            qsizetype from = start;
            while (text.at(from).isSpace())
                ++from;
            const qsizetype length = numbering.length - (from - start);
            numerals += {numbering, paragraph.place(from, length), text.mid(from, length)};
        }
        while (start < text.size() && !QStringView(u"。；：:;\n").contains(text.at(start)))
            ++start;
        ++start;
    }
    return numerals;
}

// What stands before a numeral, level by level.
class Sequence
{
public:
    explicit Sequence(const CheckInput &input)
        : m_input(input)
    {
    }

    void take(const Numeral &numeral, CheckResult &result)
    {
        const int level = numeral.numbering.level;
        const int number = numeral.numbering.number;
        if (level == 1) {
            if (m_last[1] == 0)
                report(numeral, u"level"_s, {}, result);
        } else if (number != 1 && number != m_last[level] + 1) {
            const QString expected = numeralText(level, m_last[level] == 0 ? 1 : m_last[level] + 1);
            report(numeral,
                   m_last[level] == 0        ? u"first"_s
                   : number == m_last[level] ? u"repeated"_s
                                             : u"skipped"_s,
                   expected, result);
        } else if (level == 4 && number == 1 && m_last[3] == 0 && m_last[2] > 0) {
            report(numeral, u"deep"_s, numeralText(3, 1), result);
        }
        m_last[level] = number;
        m_texts[level] = numeral.text;
        for (int deeper = level + 1; deeper <= 4; ++deeper)
            m_last[deeper] = 0;
    }

private:
    void report(const Numeral &numeral, const QString &variant, const QString &expected,
                CheckResult &result) const
    {
        const int level = numeral.numbering.level;
        const QString before = variant == "deep"_L1 ? m_texts[2] : m_texts[level];
        const std::optional<Finding> finding = textFinding(
            m_input, u"text.numbering"_s, numeral.place,
            {{u"text"_s, numeral.text}, {u"before"_s, before}, {u"expected"_s, expected}}, variant);
        if (finding)
            result.findings += *finding;
    }

    const CheckInput &m_input;
    std::array<int, 5> m_last{}; // by level, 0 where none stands before
    std::array<QString, 5> m_texts;
};

// 一是…；二是…。 begins again wherever it likes, but neither skips nor repeats.
class Points
{
public:
    void take(const CheckInput &input, const ParagraphText &paragraph, CheckResult &result)
    {
        static const QRegularExpression point(
            u"(?<![\\x{4e00}-\\x{9fff}])(?<text>(?<n>[一二三四五六七八九十]{1,2})是)"_s);
        for (auto it = point.globalMatch(paragraph.stored()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const int number = chineseNumeralValue(match.capturedView(u"n"));
            if (number > 1 && m_last > 0 && number != m_last + 1) {
                const Place place =
                    paragraph.place(match.capturedStart(u"text"), match.capturedLength(u"text"));
                const WordingArguments arguments{{u"text"_s, match.captured(u"text")},
                                                 {u"before"_s, pointText(m_last)},
                                                 {u"expected"_s, pointText(m_last + 1)}};
                if (const auto finding = textFinding(input, u"text.numbering"_s, place, arguments,
                                                     number == m_last ? u"repeated"_s : u"skipped"_s))
                    result.findings += *finding;
            }
            m_last = number;
        }
    }

private:
    static QString pointText(int number) { return chineseNumeral(number) + u'是'; }

    int m_last = 0; // 0: none before
};

} // namespace

void checkNumbering(const CheckInput &input, const SectionText &text, CheckResult &result)
{
    Sequence sequence(input);
    Points points;
    for (const ParagraphText &paragraph : text.paragraphs) {
        const QList<Numeral> numerals = numeralsOf(paragraph);
        for (const Numeral &numeral : numerals)
            sequence.take(numeral, result);
        if (paragraph.stored().contains(u'是'))
            points.take(input, paragraph, result);
    }
}

} // namespace nianbao
