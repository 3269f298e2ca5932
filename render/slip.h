#pragma once

#include "models/checks/rules.h"
#include "models/report.h"
#include "render/blocktemplate.h"

#include <QDate>

namespace nianbao {

// Who returns the reports, and on what day.
struct SlipSender
{
    QString office; // empty: for the stamp
    QDate day;
};

// The county's return slip to a unit: what to mend, with places and bases, in a
// courteous letter of about a page. Many findings of one rule in one part are
// told as one, with all their places.
class SlipComposer
{
public:
    SlipComposer(const RulePack &rules, SlipSender sender);

    // Nothing where there is nothing to mend.
    std::optional<BlockDocument> compose(const Report &report, const CheckResult &result) const;

private:
    RulePack m_rules;
    SlipSender m_sender;
    BlockTemplate m_template;
};

} // namespace nianbao
