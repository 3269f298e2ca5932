#include "models/checks/livechecks.h"

#include "models/checks/ignoring.h"

namespace nianbao {

LiveChecks::LiveChecks(const Checker &checker)
    : m_checker(checker)
{
}

void LiveChecks::setChecker(const Checker &checker)
{
    m_checker = checker;
    m_whole.clear();
    m_order.clear();
}

const CheckResult &LiveChecks::update(const Report &report, Topics changed, const QString &section,
                                      const Report *previous, const AsRead *asRead)
{
    const CheckInput input{report, m_checker.rules(), previous, asRead};
    const QStringList sections = textSections(*report.edition);
    if (m_whole.empty() || sections != m_order) {
        changed = AllTopics;
        m_whole.assign(m_checker.families().size(), {});
        m_sections.clear();
        m_order = sections;
    }
    for (std::size_t i = 0; i < m_whole.size(); ++i) {
        const Check &family = *m_checker.families()[i];
        if (!(family.topics() & changed))
            continue;
        m_whole[i] = {};
        family.run(input, m_whole[i]);
    }
    // Text narrowed to one section leaves the others as they are, unless more than text changed.
    const bool isNarrow = changed == Topics(Topic::Text) && !section.isEmpty();
    for (const QString &id : std::as_const(m_order)) {
        if (changed && (!isNarrow || id == section))
            updateText(input, id, changed);
    }
    collect(report);
    return m_result;
}

void LiveChecks::updateText(const CheckInput &input, const QString &id, Topics changed)
{
    const SectionText text(input.report, id);
    std::vector<CheckResult> &results = m_sections[id];
    results.resize(m_checker.textFamilies().size());
    for (std::size_t i = 0; i < results.size(); ++i) {
        const TextFamily &family = *m_checker.textFamilies()[i];
        if (!(family.topics() & changed))
            continue;
        results[i] = {};
        family.run(input, text, results[i]);
    }
}

// In the order of Checker::check(), so that equal places keep it.
void LiveChecks::collect(const Report &report)
{
    m_result = {};
    const auto add = [this](const CheckResult &part) {
        m_result.findings += part.findings;
        m_result.unchecked += part.unchecked;
    };
    for (const CheckResult &part : m_whole)
        add(part);
    for (const QString &id : std::as_const(m_order)) {
        for (const CheckResult &part : std::as_const(m_sections[id]))
            add(part);
    }
    sortByPlace(m_result.findings, *report.edition);
    markIgnored(m_result.findings, report);
}

} // namespace nianbao
