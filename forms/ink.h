#pragma once

#include <QColor>
#include <QPalette>

namespace nianbao {

// The colours of the program, all mixed from the palette in use, so that light,
// dark and high-contrast desktops look like themselves.
namespace Ink {

bool isDark(const QPalette &palette);
// a over b, with the given share of a (0 to 1).
QColor mix(const QColor &a, const QColor &b, qreal share);

QColor quiet(const QPalette &palette);    // text that steps back; still 4.5:1 on the base
QColor hairline(const QPalette &palette); // between things
QColor accent(const QPalette &palette);
QColor error(const QPalette &palette);
QColor warning(const QPalette &palette);
QColor advice(const QPalette &palette);
QColor done(const QPalette &palette);

// A breath of a colour behind text.
QColor tint(const QColor &colour, const QPalette &palette, qreal share = 0.14);
// Behind the labels of a table.
QColor label(const QPalette &palette);
// The two sides of a lit relation.
QColor leftSide(const QPalette &palette);
QColor rightSide(const QPalette &palette);

} // namespace Ink

// The unit of all distances.
inline constexpr int Rhythm = 8;

} // namespace nianbao
