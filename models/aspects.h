#pragma once

#include "models/checks/rules.h"
#include "models/report.h"

namespace nianbao {

// A matter that a section is expected to touch, as the rule structure.aspects lists them.
struct Aspect
{
    QString name;
    bool touched = false;

    friend bool operator==(const Aspect &, const Aspect &) = default;
};

// The aspects of a narrative section; none where the rule asks for none of it.
QList<Aspect> aspectsOf(const RulePack &rules, const Report &report, const QString &section);

// Paragraphs to begin an aspect with (resources/templates/starters.json, or the
// office's own nianbao/templates/starters.json in a data folder), numbered to go
// on after those there are; what only the office knows is left as ……
QStringList starterOf(const QString &aspect, const QStringList &paragraphs);

} // namespace nianbao
