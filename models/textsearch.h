#pragma once

#include "models/checks/finding.h"
#include "models/report.h"

namespace nianbao {

// Every place of the narrative (preamble and sections, in their order) that holds
// the words; upper and lower case are the same.
QList<Place> occurrences(const Report &report, const QString &words);

// The report with these places, which must be its occurrences, exchanged.
Report replaced(Report report, const QList<Place> &places, const QString &replacement);

} // namespace nianbao
