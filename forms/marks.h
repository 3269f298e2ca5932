#pragma once

#include "models/checks/finding.h"
#include "models/partsmodel.h"

#include <QIcon>
#include <QPalette>

class QPainter;

namespace nianbao {

// The signs for how far something is. Each has a shape as well as a colour.
enum class Mark { Empty, InWork, Done, Error, Warning, Advice };

Mark markOf(Severity severity);
Mark markOf(PartsModel::State state);
QColor markColor(Mark mark, const QPalette &palette);

// Draws the sign into the square in the middle of rect.
void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const QPalette &palette);

// The sign as an icon that follows the palette of what shows it.
QIcon markIcon(Mark mark);

} // namespace nianbao
