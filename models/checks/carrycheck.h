#pragma once

#include "models/checks/check.h"

namespace nianbao {

// Judges this report beside last year's: whether the two belong together, and
// whether the narrative was written anew. The carried figures themselves are
// relations (RelationCheck).
class CarryCheck : public Check
{
public:
    Topics topics() const override { return Topics(Topic::Text) | Topic::Head | Topic::Previous; }
    void run(const CheckInput &input, CheckResult &result) const override;
};

// A unit's name without what is left out or added freely: 人民政府.
QString unitCore(const QString &name);
// Whether the other report may be the same unit's of the year before. What a
// report does not state is taken to fit.
bool isOfSameUnit(const Report &report, const Report &previous);
bool isOfYearBefore(const Report &report, const Report &previous);
// Both: only then are figures compared.
bool followsOn(const Report &report, const Report &previous);

// How alike two texts are with their numbers masked, in percent: twice the runs
// of three characters that both have, by all runs of both (Dice's coefficient).
int similarity(const QString &a, const QString &b);

} // namespace nianbao
