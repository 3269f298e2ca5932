#pragma once

#include "models/checks/check.h"
#include "models/checks/statements.h"

namespace nianbao {

// Compares what the narrative says with the tables, and lists with their totals.
// What is compared stands in the rules as data (Statement); this class finds the
// sentences and keeps silent where the number may be of another year, unit or thing.
class NarrativeCheck : public TextFamily
{
public:
    explicit NarrativeCheck(const RulePack &rules);

    Topics topics() const override { return Topics(Topic::Text) | Topic::Figures | Topic::Head; }
    void run(const CheckInput &input, const SectionText &text, CheckResult &result) const override;

private:
    std::vector<StatementSet> m_sets;
};

} // namespace nianbao
