#pragma once

#include "models/report.h"

#include <QHash>

namespace nianbao {

// Finds a unit's report of the year before among many, by what they state. Names
// are taken as people write them: with and without 人民政府, and without the county
// (清水镇) where only one unit of that year ends so.
class YearBefore
{
public:
    // False where that unit and year are there already: the first stays.
    bool add(const Report &report, qsizetype index);
    // The index given with it; -1 for none, or where several might be meant.
    qsizetype of(const Report &report) const;

private:
    QHash<int, QHash<QString, qsizetype>> m_years; // by year, then by the unit's name
};

} // namespace nianbao
