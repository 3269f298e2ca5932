#pragma once

#include "models/edition.h"
#include "render/blocks.h"

namespace nianbao::test {

// A whole report of an invented township as blocks: title, preamble, the six
// sections with the three official tables and a signature. Figures count up
// from 0 in the order of the edition, so each cell's text tells its place.
BlockDocument sampleBlocks(const Edition &edition);

// One table of an edition as a block, figures numbered from `first`.
TableBlock tableBlock(const Edition &edition, const TableSpec &table, int first = 0);

} // namespace nianbao::test
