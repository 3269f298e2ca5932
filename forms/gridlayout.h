#pragma once

#include "models/edition.h"

#include <functional>

namespace nianbao {

// How wide and how high the rows and columns of a table's form are, in pixels.

// Columns in the table's proportions over the whole width, none below its least;
// where the least widths already exceed the width, these.
QList<int> columnWidths(const TableSpec &table, int width, const QList<int> &least);

// Rows as high as their cells' texts need at these column widths, none below
// leastRow; a cell over several rows that needs more spreads the rest over them.
using CellHeight = std::function<int(const CellSpec &cell, int width)>;
QList<int> rowHeights(const TableSpec &table, const QList<int> &widths, int leastRow,
                      const CellHeight &heightOf);

} // namespace nianbao
