#pragma once

#include "models/checks/finding.h"
#include "models/checks/rules.h"
#include "models/report.h"

#include <QFlags>

#include <memory>
#include <vector>

namespace nianbao {

// What a check is given to judge by.
struct CheckInput
{
    const Report &report;
    const RulePack &rules;
    const Report *previous = nullptr; // last year's report, where there is one
};

// What of a report a family of checks reads; it runs again when that changed.
enum class Topic {
    Figures = 1,
    Text = 2,     // preamble and narrative sections
    Head = 4,     // unit, year, edition, title, signature
    Previous = 8, // last year's report
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

// One family of rules. Stateless: everything it knows is in the input.
class Check
{
public:
    virtual ~Check() = default;
    virtual Topics topics() const = 0;
    virtual void run(const CheckInput &input, CheckResult &result) const = 0;
};

using Checks = std::vector<std::unique_ptr<const Check>>;

// All families, in the order their findings are listed.
Checks standardChecks();

// Every finding of every family, in the report's order.
CheckResult checkReport(const CheckInput &input);

// The report with a finding's mend applied; edits that no longer fit are left out.
void applyFix(const Fix &fix, Report &report);

} // namespace nianbao
