#include "models/checks/textcheck.h"

#include "models/checks/numberingcheck.h"
#include "models/checks/personaldata.h"

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr QStringView FullMarks = u"，；：？！";
constexpr QStringView HalfMarks = u",;:?!";

QChar fullMark(QChar mark)
{
    const qsizetype index = HalfMarks.indexOf(mark);
    return index < 0 ? mark : FullMarks.at(index);
}

// As tables call it; empty where the placeholder names no figure.
QString figureNamed(const QString &placeholder, const Edition &edition)
{
    const QStringList ids = placeholder.trimmed().split(u'.');
    const int figure = ids.size() == 3 ? edition.figure(ids[0], ids[1], ids[2]) : -1;
    if (figure < 0)
        return {};
    const FigureSpec &spec = edition.figures.at(figure);
    return spec.rowName + u'·' + spec.columnName;
}

TextEdit editAt(const Place &place, const QString &replacement)
{
    return {place.section, place.paragraph, place.start, place.length, replacement};
}

} // namespace

TextCheck::TextCheck()
    // Names with a letter for the part to be filled in; web addresses (xxgk.example) are none.
    : m_blank(
          u"(?<![A-Za-z./])[XxＸｘ]{2,}(?![A-Za-z.])|(?<![A-Za-z0-9.×])[XＸ×](?=[年月日件条份个次万某])|×{2,}"
          "|(?<![0-9０-９＊])＊{2,}+(?![0-9０-９])|(?<![*0-9])\\*{2,}+(?=["
          "省市县区镇乡街村局委办厅年月日件条次万元人])"
          "|_{3,}|＿{2,}|[○〇]{3,}|(?<![○〇一二三四五六七八九十])[○〇]{2}(?=[省市县区镇乡村局件条份个次])"
          "|某某(?=[省市县区镇乡局])|(?<=[\\x{4e00}-\\x{9fff}])[?？]+(?=(?:件|条|份|次|篇|期)(?:[，。；、,;]|"
          "$))"
          // Two spaces where a number stood: 培训  人次.
          "|(?![一二两三四五六七八九十百千万几多])[\\x{4e00}-\\x{9fff}][ \\x{a0}\\x{3000}]{2,}"
          "(?:人次|万元|件|条|次|期|场|篇|份)(?=[，。；、,;（(]|$)"
          "|(?:此处|在此|请在此|请在此处)(?:填写|输入|填入|插入)|(?:单击|点击)(?:此处|"
          "这里)"
          "|[（(【\\[](?:请填写|待填写?|待补充|待定|填写[^）)】\\]]{0,12})[）)】\\]]"_s)
    , m_code(u"\\[bookmark:[^\\]]*\\]|\\bPAGEREF\\b[^\\n。]{0,20}?\\\\h|\\bPAGEREF\\b|\\bHYPERLINK\\s+\"[^\"]"
             u"*\"|\\bMERGEFIELD\\b"
             "|\\bTOC\\s+\\\\o|错误[!！]\\s*(?:未找到引用源|未定义书签|超链接引用无效)"_s)
    , m_emptyDate(
          u"(?:[0-9０-９〇零一二三四五六七八九]{4})?年(?:[\\s　_]+月[\\s　_]*日|[\\s　_]*月[\\s　_]+日)"_s)
    , m_doubled(
          u"[，,]{2,}|。{2}(?!。)(?<!。。。)|、{2,}|[；;]{2,}|[：:]{2,}(?![/:])|[，、；：。][,;:，、；：。]|[,;:][，、；：。]"_s)
    , m_halfWidth(u"(?<=[\\x{4e00}-\\x{9fff}”’』》）】])[,;:?!] ?(?=[\\x{4e00}-\\x{9fff}“‘『《（【])"_s)
    , m_fullWidth(u"[０-９Ａ-ＷＹ-Ｚａ-ｗｙ-ｚ]+"_s)
{
    for (QRegularExpression *pattern :
         {&m_blank, &m_code, &m_emptyDate, &m_doubled, &m_halfWidth, &m_fullWidth})
        pattern->optimize();
}

void TextCheck::run(const CheckInput &input, const SectionText &text, CheckResult &result) const
{
    for (const ParagraphText &paragraph : text.paragraphs) {
        checkPlaceholders(input, paragraph, result);
        checkPersonalData(input, paragraph, result);
        checkPunctuation(input, paragraph, result);
        checkWidths(input, paragraph, result);
    }
    if (text.id != "title"_L1 && text.id != "signature"_L1)
        checkNumbering(input, text, result);
}

void TextCheck::checkPlaceholders(const CheckInput &input, const ParagraphText &paragraph,
                                  CheckResult &result) const
{
    static const QRegularExpression braces(u"\\{\\{([^}]*)\\}\\}"_s);
    const QString rule = u"text.placeholder"_s;
    const auto report = [&](const QRegularExpressionMatch &match, const QString &variant,
                            const QString &name = {}) {
        const Place place = paragraph.place(match.capturedStart(), match.capturedLength());
        WordingArguments arguments{{u"text"_s, match.captured().trimmed()}};
        if (!name.isEmpty())
            arguments.insert(u"name"_s, name);
        std::optional<Finding> finding = textFinding(input, rule, place, arguments, variant);
        if (!finding)
            return;
        if (variant == "code"_L1 && match.captured().startsWith(u'['))
            finding->fix =
                Fix{input.rules.fixLabel(rule, {{u"text"_s, match.captured()}}), {}, {editAt(place, {})}, {}};
        result.findings += *finding;
    };
    const auto each = [&](const QRegularExpression &pattern, const QString &variant) {
        for (auto it = pattern.globalMatch(paragraph.stored()); it.hasNext();)
            report(it.next(), variant);
    };
    each(m_blank, u"blank"_s);
    each(m_code, u"code"_s);
    each(m_emptyDate, u"date"_s);
    if (!paragraph.stored().contains("{{"_L1))
        return;
    for (auto it = braces.globalMatch(paragraph.stored()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (paragraph.isReplaced(match.capturedStart()))
            continue;
        const QString figure = figureNamed(match.captured(1), *input.report.edition);
        report(match, figure.isEmpty() ? u"figure"_s : u"unfilled"_s, figure);
    }
}

void TextCheck::checkPunctuation(const CheckInput &input, const ParagraphText &paragraph,
                                 CheckResult &result) const
{
    const QString rule = u"text.punctuation"_s;
    for (auto it = m_doubled.globalMatch(paragraph.stored()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString marks = match.captured();
        const Place place = paragraph.place(match.capturedStart(), match.capturedLength());
        std::optional<Finding> finding = textFinding(input, rule, place, {{u"text"_s, marks}}, u"doubled"_s);
        if (!finding)
            continue;
        // One mark twice, whatever its width, is meant once; of two marks only a person knows which.
        const QString kept(fullMark(marks.front()));
        const bool isOne = std::all_of(marks.begin(), marks.end(),
                                       [&](QChar mark) { return fullMark(mark) == kept.front(); });
        if (isOne)
            finding->fix =
                Fix{input.rules.fixLabel(rule, {{u"expected"_s, kept}}), {}, {editAt(place, kept)}, {}};
        result.findings += *finding;
    }

    QList<TextEdit> edits;
    QString first;
    for (auto it = m_halfWidth.globalMatch(paragraph.stored()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const Place place = paragraph.place(match.capturedStart(), match.capturedLength());
        edits += editAt(place, fullMark(match.captured().front()));
        if (first.isEmpty())
            first = match.captured().trimmed();
    }
    if (edits.isEmpty())
        return;
    std::optional<Finding> finding =
        textFinding(input, rule, paragraph.place(edits.first().start, edits.first().length),
                    {{u"text"_s, first}, {u"count"_s, QString::number(edits.size())}}, u"width"_s);
    if (!finding)
        return;
    finding->fix =
        Fix{input.rules.fixLabel(rule, {{u"expected"_s, edits.first().replacement}}), {}, edits, {}};
    result.findings += *finding;
}

void TextCheck::checkWidths(const CheckInput &input, const ParagraphText &paragraph,
                            CheckResult &result) const
{
    const QString rule = u"text.digits"_s;
    QList<TextEdit> edits;
    qsizetype count = 0;
    for (auto it = m_fullWidth.globalMatch(paragraph.stored()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        edits += editAt(paragraph.place(match.capturedStart(), match.capturedLength()),
                        foldWidth(match.capturedView()));
        count += match.capturedLength();
    }
    if (edits.isEmpty())
        return;
    const Place place = paragraph.place(edits.first().start, edits.first().length);
    const WordingArguments arguments{{u"text"_s, paragraph.storedAt(place)},
                                     {u"expected"_s, edits.first().replacement},
                                     {u"count"_s, QString::number(count)}};
    std::optional<Finding> finding = textFinding(input, rule, place, arguments);
    if (!finding)
        return;
    finding->fix = Fix{input.rules.fixLabel(rule, arguments), {}, edits, {}};
    result.findings += *finding;
}

} // namespace nianbao
