#include "models/checks/check.h"

#include "models/checks/figurecheck.h"
#include "models/checks/relationcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

Checks standardChecks()
{
    Checks checks;
    checks.push_back(std::make_unique<RelationCheck>());
    checks.push_back(std::make_unique<FigureCheck>());
    return checks;
}

namespace {

// A text replaced in place; false where the characters are not there.
bool replaceIn(QString &text, const TextEdit &edit)
{
    if (edit.start < 0 || edit.length < 0 || edit.start + edit.length > text.size())
        return false;
    text.replace(edit.start, edit.length, edit.replacement);
    return true;
}

} // namespace

CheckResult checkReport(const CheckInput &input)
{
    CheckResult result;
    const Checks checks = standardChecks();
    for (const auto &check : checks)
        check->run(input, result);
    return result;
}

void applyFix(const Fix &fix, Report &report)
{
    for (const FigureEdit &edit : fix.figures) {
        if (edit.figure >= 0 && edit.figure < report.figures.size())
            report.figures[edit.figure] = edit.value;
    }
    for (const TextEdit &edit : fix.texts) {
        if (edit.section == "title"_L1) {
            QString title = report.effectiveTitle();
            if (replaceIn(title, edit))
                report.title = title;
            continue;
        }
        QStringList &paragraphs =
            edit.section == "preamble"_L1 ? report.preamble : report.sections[edit.section];
        if (edit.paragraph >= 0 && edit.paragraph < paragraphs.size())
            replaceIn(paragraphs[edit.paragraph], edit);
    }
}

} // namespace nianbao
