#pragma once

#include "models/checks/finding.h"
#include "models/report.h"

#include <QRandomGenerator>

namespace nianbao {

// A township's report such as a county receives: a name of its own (by number),
// its own wording, small figures and many zeros; consistent throughout, and with
// last year's report where that is given.
Report townshipReport(const EditionPtr &edition, int year, int number, QRandomGenerator &random,
                      const Report *lastYear = nullptr);

// A mistake as offices make them, in the figures or between text and table.
struct PlantedMistake
{
    QString rule; // that must find it
    Place where;
};
PlantedMistake plantMistake(Report &report, QRandomGenerator &random);

} // namespace nianbao
