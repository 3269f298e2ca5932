#pragma once

#include "models/report.h"

#include <QRandomGenerator>

namespace nianbao {

// A report whose figures satisfy every relation of its edition, made from a seed.
Report consistentReport(const EditionPtr &edition, int year, QRandomGenerator &random);

// Fills in every total from its parts, innermost first.
void computeTotals(Report &report);

} // namespace nianbao
