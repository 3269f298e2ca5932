#pragma once

#include "models/report.h"

#include <QRandomGenerator>

namespace nianbao {

// A report with which nothing at all is wrong: every figure 0, all parts written.
Report cleanReport(const EditionPtr &edition, int year);

// Title, unit, narrative and signature that no rule finds fault with.
void writeText(Report &report);

// A report whose figures satisfy every relation of its edition, made from a seed.
Report consistentReport(const EditionPtr &edition, int year, QRandomGenerator &random);

// The year after, consistent in itself and with the year before.
Report consistentSuccessor(const Report &previous, QRandomGenerator &random);

// Fills in every total from its parts, innermost first.
void computeTotals(Report &report);

} // namespace nianbao
