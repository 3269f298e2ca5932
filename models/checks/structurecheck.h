#pragma once

#include "models/checks/check.h"

namespace nianbao {

// Judges the report as a whole: edition, title, sections there and filled, what
// they must touch, their length. How headings and tables were written is judged
// only where a reader says so (CheckInput::asRead): the report file itself has
// neither, they are the edition's.
class StructureCheck : public Check
{
public:
    Topics topics() const override { return Topics(Topic::Head) | Topic::Text | Topic::Figures; }
    void run(const CheckInput &input, CheckResult &result) const override;
};

} // namespace nianbao
