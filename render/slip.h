#pragma once

#include "models/checks/rules.h"
#include "models/report.h"
#include "render/blocktemplate.h"

namespace nianbao {

// The county's return slip to a unit: what to mend, with places and bases, in a
// courteous letter of about a page. Many findings of one rule in one part are
// told as one.
class SlipComposer
{
public:
    explicit SlipComposer(const RulePack &rules);

    // Nothing where there is nothing to mend.
    std::optional<BlockDocument> compose(const Report &report, const CheckResult &result) const;

private:
    RulePack m_rules;
    BlockTemplate m_template;
};

} // namespace nianbao
