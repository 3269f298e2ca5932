#pragma once

#include <QStringList>

namespace nianbao {

struct TableBlock;
class Words;

// A table drawn with characters for a face of fixed width, where a Chinese
// character is as wide as two Latin ones: `width` half-width columns at most,
// shared by the table's relative widths. Merged cells stay merged; labels are parted
// between `words` as on paper.
QStringList textTable(const TableBlock &table, int width, const Words &words);

// Text in lines of at most `width` half-width columns, two at least.
QStringList wrapped(const QString &text, int width);

} // namespace nianbao
