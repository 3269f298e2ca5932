#include "render/slip.h"

#include "models/narrative.h"

#include <kainjow/mustache.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kainjow;

namespace nianbao {

namespace {

// So many of one rule in one part are told one by one.
constexpr int ToldSingly = 3;

bool sameKind(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.where.section == b.where.section;
}

mustache::data itemData(const Finding &finding, int number, int count, const Report &report,
                        const RulePack &rules)
{
    Place section;
    section.section = finding.where.section;
    const Rule *rule = rules.find(finding.rule);
    mustache::data item;
    item.set("number", std::to_string(number));
    item.set("message", templateLine(finding.message));
    item.set("basis", templateLine(finding.basis));
    if (finding.ignored) // Mustache takes an empty text for one that is there
        item.set("reason", templateLine(*finding.ignored));
    item.set("many", count > 1);
    // A text finding says where it is; one of figures only which row and column.
    item.set("inTable", count == 1 && !finding.where.table.isEmpty());
    item.set("count", std::to_string(count));
    item.set("section", templateLine(rules.placeName(section, *report.edition)));
    item.set("rule", templateLine(rule ? rule->title : finding.rule));
    return item;
}

mustache::data itemList(const QList<Finding> &findings, const Report &report, const RulePack &rules)
{
    mustache::data list(mustache::data::type::list);
    int number = 0;
    for (auto it = findings.begin(); it != findings.end(); ++it) {
        const auto same = [&it](const Finding &other) { return sameKind(other, *it); };
        const int count = int(std::count_if(findings.begin(), findings.end(), same));
        if (count <= ToldSingly)
            list.push_back(itemData(*it, ++number, 1, report, rules));
        else if (std::none_of(findings.begin(), it, same))
            list.push_back(itemData(*it, ++number, count, report, rules));
    }
    return list;
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
    int numeral = 0;
    mustache::data groups(mustache::data::type::list);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        QList<Finding> findings;
        std::copy_if(result.findings.begin(), result.findings.end(), std::back_inserter(findings),
                     [severity](const Finding &finding) { return finding.severity == severity; });
        if (findings.isEmpty())
            continue;
        mustache::data group;
        group.set(severityId(severity).toStdString(),
                  true); // error, warning, advice: its words are the template's
        group.set("numeral", templateLine(chineseNumeral(++numeral)));
        group.set("count", std::to_string(findings.size()));
        group.set("items", itemList(findings, report, m_rules));
        groups.push_back(group);
    }
    mustache::data data;
    data.set("unit", templateLine(report.unit.name));
    data.set("year", std::to_string(report.year));
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
