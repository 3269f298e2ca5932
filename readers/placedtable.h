#pragma once

#include "readers/pagelines.h"
#include "readers/source.h"

namespace nianbao {

// Where the table begins that has its first row of figures at `row` and ends before
// `end`: its header, not above `from`. Indices of lines.
qsizetype tableBegin(const TextLines &lines, qsizetype from, qsizetype row, qsizetype end);
// One past its last line.
qsizetype tableEnd(const TextLines &lines, qsizetype row);

// The lines of a table as a grid. Its columns are not known: they and their spans
// are in points, which later tells where figures are missing.
SourceBlock placedTable(const TextLines &lines);

} // namespace nianbao
