#pragma once

#include "models/checks/rules.h"
#include "models/jsonlocator.h"

#include <optional>

namespace nianbao {

// What is wrong with the parameters of a rule, and where below "parameters".
struct ParameterFault
{
    JsonPath path;
    QString cause;
};

// The first fault, by what rules-1.schema.json says of each parameter; a broken
// pattern or a misspelt kind of unit would quietly never fire.
std::optional<ParameterFault> faultOf(const Rule &rule);

} // namespace nianbao
