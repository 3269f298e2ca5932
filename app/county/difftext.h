#pragma once

#include "models/reportdiff.h"

namespace nianbao {

// What changed between two versions, as lines for a person to read: head,
// figures, paragraphs, and the findings that are gone, left and new.
QString diffText(const ReportDiff &diff, const Report &now);

} // namespace nianbao
