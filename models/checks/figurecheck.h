#pragma once

#include "models/checks/check.h"

namespace nianbao {

// Judges each figure by itself: blank, no number, negative, too precise, in
// another unit, not in this body's power, or far above last year's.
class FigureCheck : public Check
{
public:
    Topics topics() const override { return Topics(Topic::Figures) | Topic::Head | Topic::Previous; }
    void run(const CheckInput &input, CheckResult &result) const override;
};

} // namespace nianbao
