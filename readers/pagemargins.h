#pragma once

#include "readers/ruledtable.h"

#include <QStringList>

namespace nianbao {

struct PageLines
{
    TextLines lines; // outside the tables
    QList<RuledTable> tables;
    double height = 0; // of the page, in points
};

// Takes out of the pages what stands in their margins and is no part of the text:
// page numbers, and heads and feet that run through the document. Returns a
// sentence about each sort.
QStringList dropMargins(QList<PageLines> &pages);

} // namespace nianbao
