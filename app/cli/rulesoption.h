#pragma once

#include "models/checks/rules.h"

class QCommandLineParser;

namespace nianbao::cli {

struct Context;

// --rules: the national rules, with the county's pack that is named on top.
void addRulesOption(QCommandLineParser &parser);
Result<RulePack> rulesOf(const QCommandLineParser &parser, const Context &context);

} // namespace nianbao::cli
