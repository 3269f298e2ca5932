#pragma once

#include "models/report.h"

namespace nianbao {

// A unit is written with and without the region before its name and the words of
// its office behind it: 示例县清水镇人民政府, 示例县清水镇, 清水镇.

// The name without white space, 人民政府 and 办事处; empty for an empty one.
QString bareUnitName(const QString &name);

// The bare name, and what is left of it after each region: 示例县清水镇, 清水镇.
// Two names are of one unit where the bare name of one is among these of the other.
QStringList unitNames(const QString &name);

// What a kind of unit is called.
QString unitKindName(UnitKind kind);

} // namespace nianbao
