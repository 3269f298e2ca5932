#pragma once

#include "models/report.h"

namespace nianbao {

// A new report that goes on from last year's: the unit, the signing agency, the
// numbered headings of the narrative, and the figures that the edition's
// carry-over relations give. Stocks start as last year left them; all other
// figures are blank.
Report continueFrom(const Report &previous, const EditionPtr &edition, int year);

// The paragraphs of a section that are still last year's, word for word, by index.
// A heading alone may stay as it was: it counts only while nothing stands below it.
QList<int> lastYearsParagraphs(const QStringList &now, const QStringList &before);

} // namespace nianbao
