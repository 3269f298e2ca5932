#pragma once

#include "models/figure.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

// What stands in a figure's cell, as people write it.

// A number with its sign, unit or thousands separators, or one of the marks that
// stand for nothing: 3, -3, +19, 增10, 1,113, 12.5万元, 0件, /, —, 无.
bool isValueText(QStringView text);

// A mark that stands for nothing and is no number.
bool isNilMark(QStringView text);

// The figure a cell's text gives. What Figure::parse() would leave as text but is
// surely a number (0件, 增加10) is read; noted tells so.
struct ReadValue
{
    Figure figure;
    bool noted = false;
};
ReadValue readValue(const QString &text, FigureKind kind);

// Digits that lost the space between them, parted into as many numbers as are
// asked for: only where there is one way to do it, no number beginning with a
// needless zero. Some of the texts may be whole already.
std::optional<QStringList> splitGlued(const QStringList &texts, qsizetype count);

// Text that must be more than one number: 000.
bool isSurelyGlued(QStringView text);

} // namespace nianbao
