#include "models/checks/unitcheck.h"

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

const QString RuleId = u"text.unit"_s;

// 示例县清水镇 of 示例县清水镇人民政府.
QString bareName(QString unit)
{
    static const QRegularExpression office(u"(?:人民政府(?:办公室)?|办事处)$"_s);
    unit.remove(u' ');
    return unit.remove(office);
}

} // namespace

UnitCheck::UnitCheck(const RulePack &rules)
{
    const QJsonObject words = rules.parameter(RuleId, "words"_L1).toObject();
    QStringList all;
    for (auto it = words.begin(); it != words.end(); ++it) {
        m_kinds += {it.key(), QRegularExpression(u"(?:%1)$"_s.arg(it.value().toString()))};
        all += QRegularExpression::escape(it.key());
    }
    // 自我委派, 我局部 and 我乡村 say something else.
    m_self.setPattern(u"(?<!自)我(?<word>%1)(?![村托派员部限静])"_s.arg(all.join(u'|')));
    m_report.setPattern(u"(?<stem>[\\p{Han}]{2})(?<unit>镇|乡|街道|局|委员会)(?:人民政府|办事处)?"
                        "(?:[0-9]{4}年度?)政府信息公开(?:工作)?年度报告"_s);
    for (QRegularExpression *pattern : {&m_self, &m_report})
        pattern->optimize();
}

void UnitCheck::run(const CheckInput &input, const SectionText &text, CheckResult &result) const
{
    const QString own = ownWord(bareName(input.report.unit.name));
    if (own.isEmpty() || text.id == "title"_L1 || text.id == "signature"_L1)
        return;
    for (const ParagraphText &paragraph : text.paragraphs) {
        if (paragraph.read().contains(u'我'))
            checkSelf(input, paragraph, own, result);
        if (paragraph.read().contains(u"年度报告"_s))
            checkReport(input, paragraph, result);
    }
}

// Nothing where the name does not say which kind of unit it is.
QString UnitCheck::ownWord(const QString &unit) const
{
    for (const Kind &kind : m_kinds) {
        if (kind.ending.match(unit).hasMatch())
            return kind.word;
    }
    return {};
}

void UnitCheck::checkSelf(const CheckInput &input, const ParagraphText &paragraph, const QString &own,
                          CheckResult &result) const
{
    for (auto it = m_self.globalMatch(paragraph.read()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedView(u"word"_s) == own)
            continue;
        const Place place = paragraph.readPlace(match.capturedStart(), match.capturedLength());
        const WordingArguments arguments{{u"text"_s, paragraph.storedAt(place)},
                                         {u"unit"_s, input.report.unit.name},
                                         {u"expected"_s, u'我' + own}};
        std::optional<Finding> finding = textFinding(input, RuleId, place, arguments, u"self"_s);
        if (!finding)
            continue;
        if (paragraph.isLiteral(match.capturedStart(), match.capturedLength()))
            finding->fix = Fix{input.rules.fixLabel(RuleId, arguments),
                               {},
                               {{place.section, place.paragraph, place.start, place.length, u'我' + own}},
                               {},
                               true};
        result.findings += *finding;
    }
}

void UnitCheck::checkReport(const CheckInput &input, const ParagraphText &paragraph,
                            CheckResult &result) const
{
    static const QRegularExpression anyUnit(u"[各全本我该级]|乡镇"_s);
    const QString name = bareName(input.report.unit.name);
    for (auto it = m_report.globalMatch(paragraph.read()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString stem = match.captured(u"stem"_s);
        const QString named = stem + match.captured(u"unit"_s);
        if (name.contains(stem) || named.contains(anyUnit))
            continue;
        const std::optional<Finding> finding =
            textFinding(input, RuleId, paragraph.readPlace(match.capturedStart(), named.size()),
                        {{u"text"_s, named}, {u"unit"_s, input.report.unit.name}}, u"report"_s);
        if (finding)
            result.findings += *finding;
    }
}

} // namespace nianbao
