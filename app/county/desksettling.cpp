#include "app/county/desksettling.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

using State = DeskEntry::State;
using Standing = DeskEntry::Standing;

// Reports by unit and year; of several the first.
class Reports
{
public:
    void add(const QList<DeskEntry> &entries)
    {
        for (const DeskEntry &entry : entries) {
            if (entry.report && !m_entries.contains(key(*entry.report, entry.report->year)))
                m_entries.insert(key(*entry.report, entry.report->year), entry);
        }
    }
    void pair(DeskEntry &entry) const
    {
        const auto found = m_entries.constFind(key(*entry.report, entry.report->year - 1));
        if (found == m_entries.constEnd())
            return;
        entry.lastYear = found->report;
        entry.lastYearFile = found->file;
    }

private:
    static QString key(const Report &report, int year)
    {
        return ReportSum::unitKey(report) + u' ' + QString::number(year);
    }

    QHash<QString, DeskEntry> m_entries;
};

void addUp(QList<DeskEntry> &entries, CountySum &sum)
{
    for (const DeskEntry &entry : std::as_const(entries)) {
        if (entry.report)
            sum.add(entry.file, *entry.report, entry.result.findings);
        else if (entry.state == State::Unreadable)
            sum.addUnreadable(entry.file, entry.cause);
    }
    QHash<QString, ReportSum::Remark> leftOut;
    const QList<ReportSum::Remark> remarks = sum.sum().remarks();
    for (const ReportSum::Remark &remark : remarks) {
        if (remark.problem == ReportSum::Problem::Duplicate ||
            remark.problem == ReportSum::Problem::OtherYear)
            leftOut.insert(remark.source, remark);
    }
    for (DeskEntry &entry : entries) {
        entry.standing = Standing::Counted;
        const auto remark = leftOut.constFind(entry.file);
        if (remark == leftOut.constEnd())
            continue;
        entry.standing =
            remark->problem == ReportSum::Problem::Duplicate ? Standing::Duplicate : Standing::OtherYear;
        entry.countedFile = remark->otherSource;
    }
}

void compareYears(DeskSettling &desk)
{
    ReportSum now;
    ReportSum before;
    for (const DeskEntry &entry : std::as_const(desk.entries)) {
        // Last year's tables must be this year's, or their figures do not compare.
        if (!entry.isCounted() || !entry.lastYear || entry.lastYear->edition != entry.report->edition)
            continue;
        now.add(entry.file, *entry.report);
        before.add(entry.lastYearFile, *entry.lastYear);
        ++desk.comparableUnits;
    }
    if (now.isEmpty())
        return;
    desk.comparable = now.result({});
    desk.lastYear = before.result({});
}

} // namespace

QString DeskEntry::unit() const
{
    if (state == State::Missing)
        return expected;
    const QString name = report ? report->unit.name.simplified() : QString();
    return name.isEmpty() ? QFileInfo(file).completeBaseName().simplified() : name;
}

QList<Report> DeskSettling::countedReports() const
{
    QList<Report> reports;
    for (const DeskEntry &entry : entries) {
        if (entry.isCounted())
            reports += *entry.report;
    }
    return reports;
}

DeskSettling settleDesk(QList<DeskEntry> entries, const QList<DeskEntry> &lastYear, const Roster &roster,
                        const Checker &checker)
{
    entries.removeIf([](const DeskEntry &entry) { return entry.state == State::Missing; });
    DeskSettling desk;
    Reports reports;
    reports.add(lastYear);
    reports.add(entries);
    for (DeskEntry &entry : entries) {
        if (!entry.report)
            continue;
        reports.pair(entry);
        if (entry.lastYear)
            entry.result = checker.check(*entry.report, &*entry.lastYear, &entry.asRead);
    }
    addUp(entries, desk.sum);
    desk.entries = std::move(entries);
    if (desk.sum.isEmpty())
        return desk;
    desk.county = desk.sum.report({});
    desk.attention = desk.sum.attention(roster);
    const QStringList missing = roster.missing(desk.sum.sum().units());
    for (const QString &unit : missing) {
        DeskEntry entry;
        entry.state = State::Missing;
        entry.expected = unit;
        desk.entries += entry;
    }
    compareYears(desk);
    return desk;
}

} // namespace nianbao
