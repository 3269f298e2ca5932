#pragma once

#include <QList>

namespace nianbao {

struct TableBlock;

// Shares a width among columns by their relative widths, none below what it
// needs. Columns of the same relative width stay alike as long as there is room.
// Empty when even the needs are too wide together.
QList<qreal> columnWidths(const QList<int> &relative, const QList<qreal> &needed, qreal total);

// The columns of a table, all in the unit of what was asked for.
struct FittedColumns
{
    QList<qreal> widths; // one a column
    bool fit = true;     // false: the cells need more than there is
};

// needed: of each cell of the table, in their order, padding included; least: of
// a column that no single cell widens.
FittedColumns fitColumns(const TableBlock &table, const QList<qreal> &needed, qreal least, qreal total);

} // namespace nianbao
