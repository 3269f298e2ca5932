#pragma once

#include "models/asread.h"
#include "models/checks/finding.h"
#include "models/report.h"
#include "readers/remark.h"

#include <QDateTime>

namespace nianbao {

// One file of the county's folder and what is known of it, or a unit that is
// expected and has sent nothing.
struct DeskEntry
{
    enum class State {
        Waiting,    // not read yet, or not at all where reading was cancelled
        Unreadable, // cause says why
        Read,       // report is there
        Missing,    // on the roster, no report has come; no file
    };
    // Whether the sum takes it in.
    enum class Standing {
        Counted,
        Duplicate, // of the unit whose report in countedFile came first
        OtherYear, // or of another edition than most
    };

    QString file; // the path
    QDateTime changed;
    State state = State::Waiting;
    QString cause;

    std::optional<Report> report;
    AsRead asRead;
    QList<Remark> remarks;
    CheckResult result;

    Standing standing = Standing::Counted;
    QString countedFile;
    // The same unit's report of the year before, where there is one.
    std::optional<Report> lastYear;
    QString lastYearFile;
    QString expected; // the name on the roster, of a unit that is missing

    // The unit's name; the file's where the report gives none.
    QString unit() const;
    bool isCounted() const { return state == State::Read && standing == Standing::Counted; }
};

} // namespace nianbao
