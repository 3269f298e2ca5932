#pragma once

#include "models/checks/check.h"

#include <QHash>

#include <vector>

namespace nianbao {

// The findings of a report that is being edited. Keeps what each family found, in
// the text families for each section, and judges again only what a change touches.
class LiveChecks
{
public:
    explicit LiveChecks(const Checker &checker);

    const Checker &checker() const { return m_checker; }
    // Other rules from now on; everything is judged again at the next update.
    void setChecker(const Checker &checker);

    // The findings after a change of these topics; a change of text may be narrowed
    // to one section, and no topic at all means that only reasons for ignoring
    // changed. The result equals Checker::check() of the same report.
    const CheckResult &update(const Report &report, Topics changed, const QString &section = {},
                              const Report *previous = nullptr, const AsRead *asRead = nullptr);
    const CheckResult &result() const { return m_result; }

private:
    void updateText(const CheckInput &input, const QString &id, Topics changed);
    void collect(const Report &report);

    Checker m_checker;
    std::vector<CheckResult> m_whole;                    // one a family
    QHash<QString, std::vector<CheckResult>> m_sections; // one a text family
    QStringList m_order;                                 // of the sections judged
    CheckResult m_result;
};

} // namespace nianbao
