#include "models/checks/finding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Advice:
        return u"advice"_s;
    }
    return {};
}

int CheckResult::count(Severity severity) const
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [severity](const Finding &finding) { return finding.severity == severity; }));
}

std::optional<Severity> CheckResult::worst() const
{
    std::optional<Severity> worst;
    for (const Finding &finding : findings) {
        if (!worst || finding.severity < *worst)
            worst = finding.severity;
    }
    return worst;
}

} // namespace nianbao
