#pragma once

#include "models/figure.h"

namespace nianbao {

// A figure as it is entered in a grid: what Figure::parse understands, and sums
// such as =3+4 or ＝12－5＋1, which are worked out exactly. A sum that cannot be
// worked out stays as the text that was typed.
Figure enteredFigure(QStringView typed, FigureKind kind);

} // namespace nianbao
