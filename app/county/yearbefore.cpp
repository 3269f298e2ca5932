#include "app/county/yearbefore.h"

#include "models/checks/carrycheck.h"

namespace nianbao {

bool YearBefore::add(const Report &report, qsizetype index)
{
    QHash<QString, qsizetype> &units = m_years[report.year];
    const QString unit = unitCore(report.unit.name);
    if (units.contains(unit))
        return false;
    units.insert(unit, index);
    return true;
}

qsizetype YearBefore::of(const Report &report) const
{
    const QHash<QString, qsizetype> units = m_years.value(report.year - 1);
    const QString unit = unitCore(report.unit.name);
    if (unit.isEmpty())
        return -1;
    if (const auto same = units.constFind(unit); same != units.constEnd())
        return *same;
    qsizetype found = -1;
    for (auto other = units.constBegin(); other != units.constEnd(); ++other) {
        if (other.key().isEmpty() || (!other.key().endsWith(unit) && !unit.endsWith(other.key())))
            continue;
        if (found >= 0)
            return -1;
        found = *other;
    }
    return found;
}

} // namespace nianbao
