#pragma once

#include "models/checks/finding.h"
#include "models/ignoredfinding.h"

namespace nianbao {

struct Report;

// The finding as the report remembers it when it is let stand for that reason.
IgnoredFinding ignoredOf(const Finding &finding, const Report &report, const QString &reason = {});

// Puts the reason on each finding that the report has one for.
void markIgnored(QList<Finding> &findings, const Report &report);

} // namespace nianbao
