#include "models/checks/datecheck.h"

#include "models/narrative.h"

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

void add(const CheckInput &input, const QString &rule, const ParagraphText &paragraph, qsizetype start,
         qsizetype length, WordingArguments arguments, CheckResult &result, const QString &variant = {})
{
    const std::optional<Finding> finding =
        textFinding(input, rule, paragraph.readPlace(start, length), std::move(arguments), variant);
    if (finding)
        result.findings += *finding;
}

// A date's parts as captured; a part that was not written is nothing.
std::optional<int> numberIn(const QRegularExpressionMatch &match, QStringView group)
{
    const QStringView text = match.capturedView(group);
    return text.isEmpty() ? std::nullopt : std::optional(text.toInt());
}

const QString PublishedLate = u"dates.published-late"_s;

} // namespace

// All patterns are of ParagraphText::read(): no white space, half-width digits and marks.
DateCheck::DateCheck()
    : m_period(u"(?:(?:统计|数据)(?:(?!公示|意见|征集|征求)[^。;0-9]){0,16}?(?:期限|时限|周期|时间|时段|区间|"
               u"范围|数据|期)"
               "|本(?:年度)?报告的?(?:期限|时限|期间))[^。;0-9]{0,10}?"
               "(?<period>(?:(?<y1>[0-9]{4})年)?(?<m1>[0-9]{1,2})月(?<d1>[0-9]{1,2})日?(?:起|开始)?[,、]?"
               "(?:至|到|—|-|~|–)+(?:(?<y2>[0-9]{4})年)?(?<m2>[0-9]{1,2})月(?<d2>[0-9]{1,2})日?)"_s)
    , m_namedYear(
          u"(?:现将|现就|现公布|现发布|公布|编制|发布)[^。;0-9《》]{0,24}?(?<y>[0-9]{4})年度?"
          "[^。;,0-9《》]{0,16}?(?:政府信息公开|政务公开|信息公开)[^。;,0-9《》]{0,10}?(?:报告|汇报|公布|公开|总结)(?:如下|[。,:]|$)"_s)
    , m_opening(u"^(?<y>[0-9]{4})年度?(?=[,]|我[镇乡局办县市区街委]|全[镇乡局县市区]|本[镇乡局单机])"_s)
    , m_until(u"截[至止][到至]?(?<y>[0-9]{4})年(?:12月31日|12月底|年?底|年?末)"_s)
    , m_date(u"(?<![0-9.\\-])(?:(?<y>[0-9]{4})年)?(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日"_s)
    , m_month(u"[0-9]{4}年(?:0{1,2}|1[3-9]|[2-9][0-9])月(?![0-9]{1,2}日)"_s) // m_date sees those with a day
    , m_past(u"(?:截至|截止|截止到|截至到|已于|已在)$"_s)
{
    for (QRegularExpression *pattern :
         {&m_period, &m_namedYear, &m_opening, &m_until, &m_date, &m_month, &m_past})
        pattern->optimize();
}

void DateCheck::run(const CheckInput &input, const SectionText &text, CheckResult &result) const
{
    for (const ParagraphText &paragraph : text.paragraphs) {
        if (input.report.year > 0 && paragraph.read().contains(u'年'))
            checkNamedYears(input, paragraph, result);
        if (paragraph.read().contains(u'截'))
            checkUntil(input, paragraph, result);
        if (paragraph.read().contains(u'月')) {
            checkPeriod(input, paragraph, result);
            checkDates(input, paragraph, result);
        }
    }
    checkOpening(input, text, result);
}

void DateCheck::checkPeriod(const CheckInput &input, const ParagraphText &paragraph,
                            CheckResult &result) const
{
    const int year = input.report.year;
    const QRegularExpressionMatch match = m_period.match(paragraph.read());
    if (year <= 0 || !match.hasMatch())
        return;
    const bool isWholeYear = numberIn(match, u"m1") == 1 && numberIn(match, u"d1") == 1 &&
                             numberIn(match, u"m2") == 12 && numberIn(match, u"d2") == 31;
    const bool isOfYear =
        numberIn(match, u"y1").value_or(year) == year && numberIn(match, u"y2").value_or(year) == year;
    if (!isWholeYear || !isOfYear) {
        add(input, u"dates.period"_s, paragraph, match.capturedStart(u"period"),
            match.capturedLength(u"period"),
            {{u"period"_s, match.captured(u"period")}, {u"year"_s, QString::number(year)}}, result);
    }
}

// 2021年政府信息公开工作情况报告如下, in a report for 2022.
void DateCheck::checkNamedYears(const CheckInput &input, const ParagraphText &paragraph,
                                CheckResult &result) const
{
    static const QRegularExpression titleYear(u"(?<y>[0-9]{4})年"_s);
    const bool isTitle = paragraph.place(0, 0).section == "title"_L1;
    const QRegularExpressionMatch match = (isTitle ? titleYear : m_namedYear).match(paragraph.read());
    if (!match.hasMatch() || numberIn(match, u"y") == input.report.year)
        return;
    const qsizetype start = match.capturedStart(u"y");
    const qsizetype length = isTitle ? match.capturedLength() : match.capturedEnd() - start;
    add(input, u"dates.year"_s, paragraph, start, length,
        {{u"text"_s, paragraph.read().mid(start, length)}, {u"year"_s, QString::number(input.report.year)}},
        result);
}

// A section that opens with the year before speaks of it still; one that also
// names the report year may compare the two.
void DateCheck::checkOpening(const CheckInput &input, const SectionText &text, CheckResult &result) const
{
    const int year = input.report.year;
    const bool isNarrative = input.report.edition->section(text.id) != nullptr;
    if (year <= 0 || !isNarrative || text.paragraphs.empty())
        return;
    const ParagraphText &paragraph = text.paragraphs.front();
    const QRegularExpressionMatch match = m_opening.match(paragraph.read());
    if (!match.hasMatch() || numberIn(match, u"y") >= year ||
        paragraph.read().contains(QString::number(year)))
        return;
    add(input, u"dates.year"_s, paragraph, 0, match.capturedLength(),
        {{u"text"_s, match.captured()}, {u"year"_s, QString::number(year)}}, result);
}

// 截至2023年12月31日 in a report for 2024; where both years are told, they may be compared.
void DateCheck::checkUntil(const CheckInput &input, const ParagraphText &paragraph, CheckResult &result) const
{
    const int year = input.report.year;
    const QRegularExpressionMatch match = m_until.match(paragraph.read());
    if (year <= 0 || !match.hasMatch() || numberIn(match, u"y") != year - 1 ||
        paragraph.read().contains(QString::number(year)))
        return;
    add(input, u"dates.year"_s, paragraph, match.capturedStart(), match.capturedLength(),
        {{u"text"_s, match.captured()}, {u"year"_s, QString::number(year)}}, result);
}

void DateCheck::checkDates(const CheckInput &input, const ParagraphText &paragraph, CheckResult &result) const
{
    static constexpr int LeapYear = 2000; // a day without its year may be 29 February
    const QDate signedOn = QDate::fromString(input.report.signature.date, Qt::ISODate);
    for (auto it = m_date.globalMatch(paragraph.read()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const std::optional<int> year = numberIn(match, u"y");
        const QDate date(year.value_or(LeapYear), *numberIn(match, u"m"), *numberIn(match, u"d"));
        const QStringView before = QStringView(paragraph.read()).first(match.capturedStart());
        const bool isFuture = year && date.isValid() && signedOn.isValid() && date > signedOn &&
                              m_past.match(before.last(qMin<qsizetype>(before.size(), 6))).hasMatch();
        if (date.isValid() && !isFuture)
            continue;
        add(input, u"dates.impossible"_s, paragraph, match.capturedStart(), match.capturedLength(),
            {{u"date"_s, match.captured()}, {u"signed"_s, chineseDate(input.report.signature.date)}}, result,
            isFuture ? u"future"_s : u"none"_s);
    }
    for (auto it = m_month.globalMatch(paragraph.read()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        add(input, u"dates.impossible"_s, paragraph, match.capturedStart(), match.capturedLength(),
            {{u"date"_s, match.captured()}}, result, u"none"_s);
    }
}

QDate latestPublication(const Report &report, const RulePack &rules)
{
    if (report.year <= 0)
        return {};
    const QString day =
        rules.parameter(PublishedLate, "latestByKind"_L1)[unitKindId(report.unit.kind)].toString(
            rules.parameter(PublishedLate, "latest"_L1).toString());
    return QDate::fromString(u"%1-%2"_s.arg(report.year + 1).arg(day), Qt::ISODate);
}

void SignatureCheck::run(const CheckInput &input, CheckResult &result) const
{
    const Report &report = input.report;
    const QString &stated = report.signature.date;
    if (stated.isEmpty())
        return;
    const QDate date = QDate::fromString(stated, Qt::ISODate);
    const auto report_ = [&](const QString &rule, WordingArguments arguments, const QString &variant = {}) {
        Place place;
        place.section = u"signature"_s;
        arguments.insert(u"date"_s, date.isValid() ? chineseDate(stated) : stated);
        if (const auto finding = textFinding(input, rule, place, std::move(arguments), variant))
            result.findings += *finding;
    };
    if (!date.isValid())
        return report_(u"dates.impossible"_s, {}, u"signature"_s);
    if (report.year <= 0)
        return;
    if (date < QDate(report.year, 12, 31))
        return report_(u"dates.impossible"_s, {{u"year"_s, QString::number(report.year)}}, u"early"_s);
    const QDate latest = latestPublication(report, input.rules);
    if (latest.isValid() && date > latest)
        report_(PublishedLate, {{u"latest"_s, chineseDate(latest.toString(Qt::ISODate))}});
}

} // namespace nianbao
