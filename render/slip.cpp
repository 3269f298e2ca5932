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

// Where the findings are: the columns of one row, the rows of one column, or both.
QString placesOf(const QList<Finding> &findings, const Report &report, const RulePack &rules)
{
    const Place &first = findings.first().where;
    const auto differs = [&](QString Place::*id) {
        return std::any_of(findings.begin(), findings.end(),
                           [&](const Finding &finding) { return finding.where.*id != first.*id; });
    };
    const bool rows = differs(&Place::row);
    const bool columns = differs(&Place::column);
    QStringList places;
    for (const Finding &finding : findings) {
        const Place &where = finding.where;
        const int index = report.edition->figure(where.table, where.row, where.column);
        QString place = rules.placeName(where, *report.edition);
        if (index >= 0) {
            const FigureSpec &figure = report.edition->figures.at(index);
            place = rows && columns ? figure.rowName + u'·' + figure.columnName
                    : rows          ? figure.rowName
                                    : figure.columnName;
        }
        if (!places.contains(place))
            places += place;
    }
    return places.join(u'、');
}

// One item for the findings, all of one rule and part; the first is told in full.
mustache::data itemData(const QList<Finding> &findings, int number, const Report &report,
                        const RulePack &rules)
{
    const Finding &finding = findings.first();
    Place section;
    section.section = finding.where.section;
    const QString name = rules.placeName(section, *report.edition);
    const Rule *rule = rules.find(finding.rule);
    const bool many = findings.size() > 1;
    const bool inTable = !finding.where.table.isEmpty();
    // A text finding begins with its part, one of figures says only row and column.
    const bool beginsWithIt = report.edition->section(section.section) && finding.message.startsWith(name);
    const bool named = many || inTable || beginsWithIt;
    mustache::data item;
    item.set("number", std::to_string(number));
    item.set("message",
             templateLine(beginsWithIt && !many ? finding.message.sliced(name.size()) : finding.message));
    item.set("basis", templateLine(finding.basis));
    if (finding.ignored) // Mustache takes an empty text for one that is there
        item.set("reason", templateLine(*finding.ignored));
    item.set("many", many);
    item.set("inTable", inTable);
    item.set("count", std::to_string(findings.size()));
    item.set("places", templateLine(placesOf(findings, report, rules)));
    if (named)
        item.set("section", templateLine(name));
    item.set("rule", templateLine(rule ? rule->title : finding.rule));
    return item;
}

mustache::data itemList(const QList<Finding> &findings, const Report &report, const RulePack &rules)
{
    mustache::data list(mustache::data::type::list);
    int number = 0;
    for (auto it = findings.begin(); it != findings.end(); ++it) {
        const auto same = [&it](const Finding &other) { return sameKind(other, *it); };
        QList<Finding> kind;
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(kind), same);
        if (kind.size() <= ToldSingly)
            list.push_back(itemData({*it}, ++number, report, rules));
        else if (std::none_of(findings.begin(), it, same))
            list.push_back(itemData(kind, ++number, report, rules));
    }
    return list;
}

} // namespace

SlipComposer::SlipComposer(const RulePack &rules, SlipSender sender)
    : m_rules(rules)
    , m_sender(std::move(sender))
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

    if (!m_sender.office.isEmpty())
        data.set("office", templateLine(m_sender.office));
    data.set("date", templateLine(chineseDate(m_sender.day.toString(Qt::ISODate))));

    const QString unit = report.unit.shortName.isEmpty() ? report.unit.name : report.unit.shortName;
    BlockDocument document;
    document.title = u"政府信息公开工作年度报告修改意见（%1，%2年）"_s.arg(unit).arg(report.year);
    document.author = m_sender.office;
    document.subject = report.edition->basis;
    document.date = QDateTime(m_sender.day, QTime(0, 0), Qt::UTC);
    document.blocks = m_template.render(data);
    return document;
}

} // namespace nianbao
