#pragma once

#include "models/checks/finding.h"
#include "models/checks/rules.h"

#include <QByteArray>
#include <QList>

namespace nianbao {

struct SarifFile
{
    QString path; // as it was given; relative to where the program was called, or absolute
    CheckResult result;
};

// A log in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS
// Standard): one run, its rules, and one result a finding. Places are logical
// locations (applications/handled_total/natural_persons, overview/2); the
// characters of a text finding stand in the result's properties. The same input
// always gives the same bytes.
QByteArray sarifLog(const QList<SarifFile> &files, const RulePack &rules);

} // namespace nianbao
