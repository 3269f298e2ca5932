#include "models/checks/finding.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct FindingTexts
{
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

} // namespace

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

std::optional<Severity> severityFromId(QStringView id)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        if (severityId(severity) == id)
            return severity;
    }
    return {};
}

bool isBlankFinding(const Finding &finding)
{
    return !finding.cells.isEmpty() && std::all_of(finding.cells.begin(), finding.cells.end(),
                                                   [](const Operand &cell) { return cell.value.isBlank(); });
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingTexts::tr("Error");
    case Severity::Warning:
        return FindingTexts::tr("Warning");
    case Severity::Advice:
        return FindingTexts::tr("Advice");
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
