#pragma once

#include "models/checks/finding.h"
#include "models/jsonwriter.h"
#include "models/report.h"

namespace nianbao::cli {

// The findings of files in the form that docs/cli.md lays down.

struct CheckedFile
{
    QString file;
    Report report;
    CheckResult result;
};

// error, warning, advice or ok: the gravest finding.
QString verdictId(const CheckResult &result);

void writeFinding(JsonWriter &writer, const Finding &finding);
void writeFile(JsonWriter &writer, const CheckedFile &checked);

} // namespace nianbao::cli
