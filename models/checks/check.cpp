#include "models/checks/check.h"

#include "models/checks/carrycheck.h"
#include "models/checks/datecheck.h"
#include "models/checks/figurecheck.h"
#include "models/checks/ignoring.h"
#include "models/checks/narrativecheck.h"
#include "models/checks/relationcheck.h"
#include "models/checks/structurecheck.h"
#include "models/checks/textcheck.h"
#include "models/checks/unitcheck.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace nianbao {

struct Checker::Families
{
    RulePack rules;
    std::vector<std::unique_ptr<const Check>> whole;
    std::vector<std::unique_ptr<const TextFamily>> text;
};

Checker::Checker(const RulePack &rules)
{
    auto families = std::make_shared<Families>();
    families->rules = rules;
    families->whole.push_back(std::make_unique<StructureCheck>());
    families->whole.push_back(std::make_unique<SignatureCheck>());
    families->whole.push_back(std::make_unique<CarryCheck>());
    families->whole.push_back(std::make_unique<RelationCheck>());
    families->whole.push_back(std::make_unique<FigureCheck>());
    families->text.push_back(std::make_unique<DateCheck>());
    families->text.push_back(std::make_unique<NarrativeCheck>(rules));
    families->text.push_back(std::make_unique<TextCheck>());
    families->text.push_back(std::make_unique<UnitCheck>(rules));
    m_families = std::move(families);
}

CheckResult Checker::check(const Report &report, const Report *previous, const AsRead *asRead) const
{
    const CheckInput input{report, m_families->rules, previous, asRead};
    CheckResult result;
    for (const auto &family : m_families->whole)
        family->run(input, result);
    const QStringList ids = textSections(*report.edition);
    for (const QString &id : ids) {
        const SectionText text(report, id);
        for (const auto &family : m_families->text)
            family->run(input, text, result);
    }
    sortByPlace(result.findings, *report.edition);
    markIgnored(result.findings, report);
    return result;
}

const RulePack &Checker::rules() const
{
    return m_families->rules;
}

const std::vector<std::unique_ptr<const Check>> &Checker::families() const
{
    return m_families->whole;
}

const std::vector<std::unique_ptr<const TextFamily>> &Checker::textFamilies() const
{
    return m_families->text;
}

CheckResult checkReport(const CheckInput &input)
{
    return Checker(input.rules).check(input.report, input.previous, input.asRead);
}

void sortByPlace(QList<Finding> &findings, const Edition &edition)
{
    QHash<QString, int> order{{u"title"_s, 0}, {u"preamble"_s, 1}};
    for (const SectionSpec &section : edition.sections)
        order.insert(section.id, int(order.size()));
    const int last = int(order.size());
    const auto key = [&](const Finding &finding) {
        const Place &place = finding.where;
        return std::tuple(order.value(place.section, last), place.paragraph, place.start);
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding &a, const Finding &b) { return key(a) < key(b); });
}

std::optional<Finding> textFinding(const CheckInput &input, const QString &rule, const Place &place,
                                   WordingArguments arguments, const QString &variant)
{
    const Edition &edition = *input.report.edition;
    arguments.insert(u"place"_s, input.rules.placeName(place, edition));
    std::optional<Finding> finding = input.rules.finding(rule, arguments, edition.basis, variant);
    if (finding)
        finding->where = place;
    return finding;
}

Operand operandOf(const Report &report, int figure, bool previous)
{
    const FigureSpec &spec = report.edition->figures.at(figure);
    return {spec.table, spec.row, spec.column, report.figure(figure), previous ? -1 : figure,
            false,      previous};
}

} // namespace nianbao
