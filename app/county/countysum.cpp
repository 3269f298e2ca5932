#include "app/county/countysum.h"

#include "models/commitfile.h"
#include "models/reportfile.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CountySum)
};

using Problem = ReportSum::Problem;

bool isLeftOut(const ReportSum::Remark &remark)
{
    return remark.problem == Problem::Duplicate || remark.problem == Problem::OtherYear;
}

QString matterOf(const ReportSum::Remark &remark, const Edition &edition)
{
    const QString figure = isLeftOut(remark) ? QString()
                                             : edition.figures.at(remark.figure).rowName + u'·' +
                                                   edition.figures.at(remark.figure).columnName;
    switch (remark.problem) {
    case Problem::Duplicate:
        return Text::tr("not added: %1 was added for this unit already").arg(remark.otherSource);
    case Problem::OtherYear:
        return Text::tr("not added: it is of the year %1, edition %2").arg(remark.year).arg(remark.edition);
    case Problem::MissingFigure:
        return Text::tr("%1 is blank and not in the sum").arg(figure);
    case Problem::NotANumber:
        return Text::tr("%1 is no number and not in the sum").arg(figure);
    }
    return {};
}

} // namespace

void CountySum::add(const QString &file, const Report &report, const QList<Finding> &findings)
{
    m_sum.add(file, report);
    if (m_keep == Keep::Rows)
        m_rows += {report.unit.name, file, report.figures, findings};
}

void CountySum::addUnreadable(const QString &file, const QString &cause)
{
    m_unreadable += {{}, file, Text::tr("could not be read: %1").arg(cause)};
}

QList<UnitRow> CountySum::counted() const
{
    QSet<QString> leftOut;
    const QList<ReportSum::Remark> remarks = m_sum.remarks();
    for (const ReportSum::Remark &remark : remarks) {
        if (isLeftOut(remark))
            leftOut += remark.source;
    }
    QList<UnitRow> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                 [&leftOut](const UnitRow &row) { return !leftOut.contains(row.source); });
    return rows;
}

QList<UnitRow> CountySum::rows(const Roster &roster) const
{
    const QList<UnitRow> came = counted();
    QStringList names;
    for (const UnitRow &row : came)
        names += row.unit;
    const QList<qsizetype> units = roster.unitsOf(names);
    QList<UnitRow> rows;
    for (qsizetype unit = 0; unit < roster.units.size(); ++unit) {
        const qsizetype row = units.indexOf(unit);
        rows += row < 0 ? UnitRow{roster.units.at(unit), {}, {}, {}} : came.at(row);
    }
    for (qsizetype row = 0; row < came.size(); ++row) {
        if (units.at(row) < 0)
            rows += came.at(row);
    }
    return rows;
}

QList<AttentionRow> CountySum::attention(const Roster &roster) const
{
    QList<AttentionRow> attention;
    const EditionPtr edition = m_sum.result({}).edition;
    const QList<ReportSum::Remark> remarks = m_sum.remarks();
    for (const ReportSum::Remark &remark : remarks)
        attention += {remark.unit, remark.source, matterOf(remark, *edition)};
    if (roster.units.isEmpty())
        return attention; // nobody said who is expected
    const QStringList missing = roster.missing(m_sum.units());
    for (const QString &unit : missing)
        attention += {unit, {}, Text::tr("no report has come")};
    for (const QString &unit : roster.repeated)
        attention += {unit, {}, Text::tr("stands more than once in the roster")};
    const QStringList unexpected = roster.unexpected(m_sum.units());
    for (const QString &unit : unexpected)
        attention += {unit, {}, Text::tr("is not in the roster")};
    return attention;
}

QList<Finding> CountySum::findings(const Report &county, const Checker &checker)
{
    const CheckResult all = checker.check(county);
    QList<Finding> figures;
    std::copy_if(all.findings.begin(), all.findings.end(), std::back_inserter(figures),
                 [](const Finding &finding) {
                     return !finding.cells.isEmpty() && finding.severity == Severity::Error;
                 });
    return figures;
}

Result<void> CountySum::saveWorkbook(const Report &county, const Roster &roster, const RulePack &rules,
                                     const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{file.errorString()};
    if (Result<void> written =
            writeSumWorkbook(county, rows(roster), m_unreadable + attention(roster), rules, file);
        !written)
        return written;
    return commitFile(file);
}

Result<Roster> CountySum::readRoster(const QString &file)
{
    if (file.isEmpty())
        return Roster{};
    const Result<QByteArray> content = readWholeFile(file, LargestReportFile);
    if (!content)
        return Error{file + u": "_s + content.error().message};
    Result<Roster> roster = Roster::fromCsv(*content);
    if (!roster)
        return Error{file + u": "_s + roster.error().message};
    return roster;
}

} // namespace nianbao
