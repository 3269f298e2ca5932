#pragma once

#include "models/checks/finding.h"

namespace nianbao {

struct AsRead;
struct Report;

// Applies many mends at once. All of them speak of the report as it was judged:
// edits of one paragraph are put in place from its end, so that none moves
// another, and an edit that overlaps one before it or no longer fits is left
// out. Gives back how many mends were applied whole.
int applyFixes(const QList<Fix> &fixes, Report &report, AsRead *asRead = nullptr);
int applyFix(const Fix &fix, Report &report, AsRead *asRead = nullptr);

// A mend that needs nobody's judgement: neither a choice between two statements
// nor of something that the office lets stand.
bool isSafeFix(const Finding &finding);

// The mends of a result that need nobody's judgement.
QList<Fix> safeFixes(const CheckResult &result);

} // namespace nianbao
