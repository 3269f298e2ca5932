#include "app/county/desksettling.h"

#include "app/county/yearbefore.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

using State = DeskEntry::State;
using Standing = DeskEntry::Standing;

// Gives every entry the same unit's report of the year before, from last year's
// folder or from among the entries themselves.
void pairYears(QList<DeskEntry> &entries, const QList<DeskEntry> &lastYear)
{
    const QList<DeskEntry> all = lastYear + entries;
    YearBefore before;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).report)
            before.add(*all.at(i).report, i);
    }
    for (DeskEntry &entry : entries) {
        const qsizetype found = entry.report ? before.of(*entry.report) : -1;
        if (found < 0)
            continue;
        entry.lastYear = all.at(found).report;
        entry.lastYearFile = all.at(found).file;
    }
}

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
    pairYears(entries, lastYear);
    for (DeskEntry &entry : entries) {
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
