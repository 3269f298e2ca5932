#pragma once

#include "models/checks/check.h"

namespace nianbao {

// Follows the numbering of a section (GB/T 9704-2012 7.3.3): within a level the
// numbers run on from 1, a level begins again under each item above it, and
// nothing stands at the level of the section's own heading. Points told as 一是…
// 二是… run on too.
void checkNumbering(const CheckInput &input, const SectionText &text, CheckResult &result);

} // namespace nianbao
