#pragma once

#include <QList>

namespace nianbao {

// Shares a width among columns by their relative widths, none below what it
// needs. Columns of the same relative width stay alike as long as there is room.
// Empty when even the needs are too wide together.
QList<qreal> columnWidths(const QList<int> &relative, const QList<qreal> &needed, qreal total);

} // namespace nianbao
