#pragma once

#include <QStringList>

namespace nianbao {

struct TableBlock;

// A table drawn with characters for a face of fixed width, where a Chinese
// character is as wide as two Latin ones: `width` half-width columns at most,
// shared by the table's relative widths. Merged cells stay merged.
QStringList textTable(const TableBlock &table, int width);

// Text in lines of at most `width` half-width columns, two at least.
QStringList wrapped(const QString &text, int width);

} // namespace nianbao
