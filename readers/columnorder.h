#pragma once

#include "readers/rowalignment.h"

namespace nianbao {

// The figures of a row in the order of the source's columns.
struct ColumnOrder
{
    QList<int> figures{}; // edition figure indices; empty for the official order
    bool permuted = false;
};

// By the column headers, for each run that is a row; where a header is damaged, or
// says nothing else, the official order holds. Columns whose headers are gone
// altogether are left out only where the figures are fewer by as many.
QList<ColumnOrder> columnOrders(const QList<TokenLine> &lines, const QList<TableRun> &runs,
                                const RowAlignment &alignment, const TableShape &shape);

} // namespace nianbao
