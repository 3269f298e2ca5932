#pragma once

#include "models/checks/check.h"

namespace nianbao {

// Judges each figure by itself: blank, no number, negative.
class FigureCheck : public Check
{
public:
    Topics topics() const override { return Topic::Figures; }
    void run(const CheckInput &input, CheckResult &result) const override;
};

} // namespace nianbao
