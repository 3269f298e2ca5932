#pragma once

#include <QString>

#include <optional>

namespace nianbao {

class RulePack;

// How many characters a narrative section should have, white space not counted,
// as the rule narrative.length sets it.
struct LengthLimits
{
    int shortest = 0;
    std::optional<int> longest;

    bool isSet() const { return shortest > 0 || longest; }
    friend bool operator==(const LengthLimits &, const LengthLimits &) = default;
};

LengthLimits lengthLimitsOf(const RulePack &rules, const QString &section);

} // namespace nianbao
