#pragma once

#include "models/edition.h"

#include <QPoint>

namespace nianbao {

// How the keyboard walks over the figures of a table; labels are passed over.
enum class Step {
    Left,
    Right,
    Up,
    Down,
    Next, // in reading order
    Previous,
    RowStart, // the first figure of the row
    RowEnd,
    ColumnStart, // the topmost figure of the column
    ColumnEnd,
    First, // of the table
    Last,
    Enter, // down; from the bottom of a column to the next figure's column
};

// The grid position (column, row) of the figure a step leads to, or the starting
// position where it leads nowhere. The column is the one walked along, which may
// lie inside a wide figure cell: going up and down keeps to it.
QPoint walk(const TableSpec &table, QPoint from, Step step);

} // namespace nianbao
