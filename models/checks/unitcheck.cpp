#include "models/checks/unitcheck.h"

#include "models/unitname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

const QString RuleId = u"text.unit"_s;

// 示例县清水镇 of 示例县清水镇人民政府办公室 too.
QString bareName(const QString &unit)
{
    static const QRegularExpression office(u"(?<=人民政府)办公室$"_s);
    return bareUnitName(withoutSpaces(unit).remove(office));
}

// Bureaus are shortened in many ways (文旅局): only a name without a character of theirs is another's.
bool isOther(const QString &stem, const QString &kind, const QString &name)
{
    static const QRegularExpression anyUnit(u"[各全本我该级]|乡镇"_s);
    if (QString(stem + kind).contains(anyUnit) || name.contains(stem))
        return false;
    const bool isShortened = kind == u"局" || kind == u"委员会";
    return !isShortened ||
           std::none_of(stem.begin(), stem.end(), [&name](QChar c) { return name.contains(c); });
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
    const QString unit = u"(?<stem>[\\p{Han}]{2})(?<unit>镇|乡|街道|局|委员会)(?:人民政府|办事处)?"_s;
    m_report.setPattern(unit + u"[0-9]{4}年度?政府信息公开(?:工作)?年度报告"_s);
    m_title.setPattern(unit + u"(?:关于)?(?:[0-9]{4}年度?)?(?:政府信息公开|信息公开|政务公开)"_s);
    m_signature.setPattern(unit + u'$');
    for (QRegularExpression *pattern : {&m_self, &m_report, &m_title, &m_signature})
        pattern->optimize();
}

void UnitCheck::run(const CheckInput &input, const SectionText &text, CheckResult &result) const
{
    const QString own = ownWord(bareName(input.report.unit.name));
    if (own.isEmpty())
        return;
    for (const ParagraphText &paragraph : text.paragraphs) {
        if (text.id == "title"_L1 || text.id == "signature"_L1) {
            checkNamed(input, paragraph, text.id == "title"_L1 ? m_title : m_signature, u"named"_s, result);
            continue;
        }
        if (paragraph.read().contains(u'我'))
            checkSelf(input, paragraph, own, result);
        if (paragraph.read().contains(u"年度报告"_s))
            checkNamed(input, paragraph, m_report, u"report"_s, result);
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

void UnitCheck::checkNamed(const CheckInput &input, const ParagraphText &paragraph,
                           const QRegularExpression &pattern, const QString &variant,
                           CheckResult &result) const
{
    const QString name = bareName(input.report.unit.name) + input.report.unit.shortName;
    for (auto it = pattern.globalMatch(paragraph.read()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString stem = match.captured(u"stem"_s);
        const QString kind = match.captured(u"unit"_s);
        if (!isOther(stem, kind, name))
            continue;
        const std::optional<Finding> finding =
            textFinding(input, RuleId, paragraph.readPlace(match.capturedStart(), stem.size() + kind.size()),
                        {{u"text"_s, stem + kind}, {u"unit"_s, input.report.unit.name}}, variant);
        if (finding)
            result.findings += *finding;
    }
}

} // namespace nianbao
