#pragma once

#include "readers/source.h"

#include <QStringList>

#include <optional>

namespace nianbao {

// A table drawn with + - and | in a text of fixed pitch: its cells with their
// spans. Nothing where the lines do not make one frame.
std::optional<SourceBlock> readDrawnTable(const QStringList &lines);

// The first line of such a frame: +---+--+.
bool opensDrawnTable(QStringView line);
// Whether a line below may be of one frame with its first line: drawn, and as wide.
bool continuesDrawnTable(QStringView first, QStringView line);

} // namespace nianbao
