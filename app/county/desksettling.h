#pragma once

#include "app/county/countysum.h"
#include "app/county/deskentry.h"

namespace nianbao {

// What follows from all reports together, once they are read: which of them
// count, last year's report of each unit, who is missing, the sum. Checks are
// run again where last year's report has something to say.
struct DeskSettling
{
    QList<DeskEntry> entries; // the files given, and missing units behind them
    CountySum sum;
    QList<AttentionRow> attention;
    std::optional<Report> county; // without a name; nothing where no report could be read
    // Year on year, of the units that have both reports: this year's and last year's sum.
    std::optional<Report> comparable;
    std::optional<Report> lastYear;
    int comparableUnits = 0;

    // The reports the sum is made of.
    QList<Report> countedReports() const;
};

DeskSettling settleDesk(QList<DeskEntry> entries, const QList<DeskEntry> &lastYear, const Roster &roster,
                        const Checker &checker);

} // namespace nianbao
