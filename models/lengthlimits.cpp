#include "models/lengthlimits.h"

#include "models/checks/rules.h"

using namespace Qt::StringLiterals;

namespace nianbao {

LengthLimits lengthLimitsOf(const RulePack &rules, const QString &section)
{
    const QJsonValue limits = rules.parameter(u"narrative.length"_s, "sections"_L1)[section];
    LengthLimits result{limits["min"_L1].toInt(0), {}};
    if (const int longest = limits["max"_L1].toInt(-1); longest >= 0)
        result.longest = longest;
    return result;
}

} // namespace nianbao
