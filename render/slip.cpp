#include "render/slip.h"

#include "models/narrative.h"

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;
using namespace kainjow;

namespace nianbao {

namespace {

// So many of one rule in one part are told one by one.
constexpr int ToldSingly = 3;

struct Item
{
    QString message;
    QString basis;
    int count = 1;
};

// The slip is a Chinese letter whatever language the program speaks; its other
// words stand in the template.
QString headingOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"需要改正的内容"_s;
    case Severity::Warning:
        return u"请予核实的内容"_s;
    case Severity::Advice:
        return u"修改建议"_s;
    }
    return {};
}

QString countOf(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error:
        return u"有%1处需要改正"_s.arg(count);
    case Severity::Warning:
        return u"有%1处请予核实"_s.arg(count);
    case Severity::Advice:
        return u"另有%1条建议供参考"_s.arg(count);
    }
    return {};
}

bool sameKind(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.where.section == b.where.section;
}

QList<Item> itemsOf(const QList<Finding> &findings, const Report &report, const RulePack &rules)
{
    QList<Item> items;
    QList<Finding> told;
    for (const Finding &finding : findings) {
        const auto same = [&finding](const Finding &other) { return sameKind(other, finding); };
        const int count = int(std::count_if(findings.begin(), findings.end(), same));
        if (count <= ToldSingly) {
            items += {finding.message, finding.basis, 1};
        } else if (std::none_of(told.begin(), told.end(), same)) {
            told += finding;
            const SectionSpec *section = report.edition->section(finding.where.section);
            const Rule *rule = rules.find(finding.rule);
            items += {u"%1：%2。共%3处，例如：%4"_s
                          .arg(section ? section->heading : finding.where.section,
                               rule ? rule->title : finding.rule)
                          .arg(count)
                          .arg(finding.message),
                      finding.basis, count};
        }
    }
    return items;
}

mustache::data groupData(int numeral, Severity severity, const QList<Item> &items)
{
    mustache::data list(mustache::data::type::list);
    for (qsizetype i = 0; i < items.size(); ++i) {
        mustache::data item;
        item.set("number", std::to_string(i + 1));
        item.set("message", templateLine(items.at(i).message));
        item.set("basis", templateLine(items.at(i).basis));
        list.push_back(item);
    }
    mustache::data group;
    group.set("heading", templateLine(chineseNumeral(numeral) + u'、' + headingOf(severity)));
    group.set("items", list);
    return group;
}

} // namespace

SlipComposer::SlipComposer(const RulePack &rules)
    : m_rules(rules)
    , m_template(BlockTemplate::builtIn(u"slip"_s))
{
}

std::optional<BlockDocument> SlipComposer::compose(const Report &report, const CheckResult &result) const
{
    if (result.findings.isEmpty())
        return {};
    QStringList tally;
    mustache::data groups(mustache::data::type::list);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        QList<Finding> findings;
        std::copy_if(result.findings.begin(), result.findings.end(), std::back_inserter(findings),
                     [severity](const Finding &finding) { return finding.severity == severity; });
        if (findings.isEmpty())
            continue;
        tally += countOf(severity, int(findings.size()));
        groups.push_back(groupData(int(tally.size()), severity, itemsOf(findings, report, m_rules)));
    }
    mustache::data data;
    data.set("unit", templateLine(report.unit.name));
    data.set("year", std::to_string(report.year));
    data.set("tally", templateLine(tally.join(u'，')));
    data.set("groups", groups);

    BlockDocument document;
    document.title = report.unit.name + u' ' + QString::number(report.year);
    document.author = report.unit.name;
    document.subject = report.edition->basis;
    document.date = QDateTime(QDate(qMax(report.year + 1, 1980), 1, 1), QTime(0, 0), Qt::UTC);
    document.blocks = m_template.render(data);
    return document;
}

} // namespace nianbao
