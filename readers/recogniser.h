#pragma once

#include "models/report.h"
#include "models/result.h"
#include "readers/remark.h"
#include "readers/source.h"

namespace nianbao {

// A report read from a document, and all that was seen on the way.
struct Reading
{
    Report report;
    QList<Remark> remarks;
    AsRead asRead;
    SourceDocument source; // as understood: the places above point into it
};

// Finds the report in a document by its words, not by its layout. Fails only where
// there is no sign of a report at all; whatever is doubtful becomes a remark.
Result<Reading> recognise(SourceDocument document, const Editions &editions);

} // namespace nianbao
