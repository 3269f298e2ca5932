#pragma once

#include "readers/tableruns.h"
#include "readers/tableshape.h"

namespace nianbao {

// How much the text before a run's figures is a row's label: 1 for the very words,
// 0 for others.
double labelScore(const TableRun &run, const TableShape::Row &row);

// The row whose very label ends the text before a run's figures, or -1.
int exactRow(const TableRun &run, const TableShape &shape);

// Which row of a table each run is.
struct RowAlignment
{
    QList<int> row;      // by run; -1 for none
    QList<double> score; // by run; how sure the row is known
    QList<bool> byPlace; // by run; by its place among the others, not by its label
    QList<bool> outOfOrder;
};

// Labels decide, in the order of the table: the alignment with the most in common
// wins. What has no label is known by its place between two rows that have, if the
// numbers of rows and of figures agree. Runs may be joined or parted on the way.
RowAlignment alignRows(QList<TableRun> &runs, const TableShape &shape);

} // namespace nianbao
