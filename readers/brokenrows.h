#pragma once

#include "readers/tokens.h"

namespace nianbao {

class Vocabulary;

// Joins the rows of grids that the end of a page broke: what the first row of a grid
// says without a label of its own belongs to the last row of the grid before, column
// by column. Returns how many were joined.
int joinBrokenRows(QList<TokenLine> &lines, const Vocabulary &vocabulary);

} // namespace nianbao
