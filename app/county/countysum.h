#pragma once

#include "models/checks/check.h"
#include "models/reportsum.h"
#include "readers/roster.h"
#include "render/sumworkbook.h"

namespace nianbao {

// The county's sum of its units' reports with all that must be looked after:
// what was left out, blank, missing, repeated or could not be read. Command line
// and desk both work with it.
class CountySum
{
public:
    // With rows it keeps each unit's figures and findings for the workbook;
    // without, its memory does not grow with the number of reports.
    enum class Keep { SumOnly, Rows };

    explicit CountySum(Keep keep = Keep::Rows)
        : m_keep(keep)
    {
    }

    void add(const QString &file, const Report &report, const QList<Finding> &findings);
    void addUnreadable(const QString &file, const QString &cause);

    bool isEmpty() const { return m_sum.isEmpty(); }
    int reportCount() const { return m_sum.reportCount(); }
    const ReportSum &sum() const { return m_sum; }
    // The rows that were counted, in the order they came; empty without rows.
    QList<UnitRow> counted() const;
    // In the order of the roster, with an empty row for whoever is missing; then the others.
    QList<UnitRow> rows(const Roster &roster) const;

    // The county's report. Not for an empty sum.
    Report report(const QString &unit) const { return m_sum.result(unit); }
    // What is not as it should be, unreadable files left aside: one line each. An
    // empty roster says nothing about who is expected. Not for an empty sum.
    QList<AttentionRow> attention(const Roster &roster) const;
    const QList<AttentionRow> &unreadable() const { return m_unreadable; }
    // A sum has no text of its own yet: errors of its figures only.
    static QList<Finding> findings(const Report &county, const Checker &checker);

    Result<void> saveWorkbook(const Report &county, const Roster &roster, const RulePack &rules,
                              const QString &path) const;

    // A roster from a file; the error names it. No file: an empty roster.
    static Result<Roster> readRoster(const QString &file);

private:
    Keep m_keep;
    ReportSum m_sum;
    QList<UnitRow> m_rows; // every report read, counted or not
    QList<AttentionRow> m_unreadable;
};

} // namespace nianbao
