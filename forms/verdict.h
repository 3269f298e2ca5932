#pragma once

#include "forms/marks.h"
#include "models/findingsmodel.h"

namespace nianbao {

// Whether a report may go out, in a sign and a few words.
struct Verdict
{
    Mark mark = Mark::Done;
    QString text; // 3 处错误须改正
    QString next; // what to do now, a sentence for the window that asks whether it may
};

Verdict verdictOf(const FindingsModel::Tally &tally);

} // namespace nianbao
