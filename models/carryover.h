#pragma once

#include "models/report.h"

namespace nianbao {

// A new report that goes on from last year's: the unit, the signing agency, the
// numbered headings of the narrative, and the figures that the edition's
// carry-over relations give. Stocks start as last year left them; all other
// figures are blank.
Report continueFrom(const Report &previous, const EditionPtr &edition, int year);

} // namespace nianbao
