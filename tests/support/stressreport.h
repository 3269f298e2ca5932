#pragma once

#include "render/blocks.h"

namespace nianbao::test {

// What pages must bear: a unit whose name is longer than a line, forty paragraphs
// with addresses, quotations and marks at every place of the line, characters
// that few fonts have, five-digit figures, and an address and a telephone number
// in the narrowest cells.
BlockDocument stressBlocks(const TableBlock &applications, const TableBlock &disputes);

} // namespace nianbao::test
