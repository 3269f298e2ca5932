#pragma once

#include <QList>

namespace nianbao {

struct TableBlock;

// Which cell of a table covers each place of its grid, row by row (indices into
// TableBlock::cells; -1 for none).
QList<int> tableCover(const TableBlock &table);

// The leading rows that hold column headers only.
int headRows(const TableBlock &table);

// Is a table so small that it rather stands on the next page than on two?
bool staysWhole(const TableBlock &table);

// The header cells that say what a cell holds, as indices into
// TableBlock::cells, outermost first: the column headers of the nearest block
// of header rows above it, then the row headers beside it.
QList<int> headersOf(const TableBlock &table, const QList<int> &cover, int cell);

// Where a row begins a new group of a table with several blocks of header rows.
bool beginsGroup(const TableBlock &table, const QList<int> &cover, int row);

} // namespace nianbao
