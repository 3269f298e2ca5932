#include "forms/verdict.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

} // namespace

Verdict verdictOf(const FindingsModel::Tally &tally)
{
    if (tally.errors > 0)
        return {Mark::Error, Text::tr("%n error(s) to mend", nullptr, tally.errors),
                Text::tr("Close this window and press F8: it leads from one to the next.")};
    if (tally.blanks > 0)
        return {Mark::InWork, Text::tr("%n figure(s) to fill in", nullptr, tally.blanks),
                Text::tr("What did not happen is 0; “Fill blanks with 0” enters it everywhere.")};
    if (tally.ignoredErrors > 0)
        return {Mark::Warning, Text::tr("%n error(s) ignored with a reason", nullptr, tally.ignoredErrors),
                Text::tr("Whoever checks the report still finds them. Your reasons stand beside them in "
                         "the report file (.nianbao), not in exported documents.")};
    if (tally.warnings > 0)
        return {Mark::Warning, Text::tr("%n warning(s) to look at", nullptr, tally.warnings),
                Text::tr("The report can go out. Read the warnings once more before it does.")};
    return {Mark::Done, Text::tr("Ready to publish"),
            Text::tr("Have it signed off, then publish it on the government's website and send it on.")};
}

} // namespace nianbao
