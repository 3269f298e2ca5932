#include "support/randomreport.h"

using namespace Qt::StringLiterals;

namespace nianbao {

void computeTotals(Report &report)
{
    // Totals of totals settle in as many passes as they are deep.
    for (int pass = 0; pass < 3; ++pass) {
        for (int figure = 0; figure < report.figures.size(); ++figure) {
            if (const std::optional<qint64> total = report.computedTotal(figure))
                report.figures[figure] = Figure::count(*total);
        }
    }
}

Report consistentReport(const EditionPtr &edition, int year, QRandomGenerator &random)
{
    Report report(edition, year);
    report.unit.name = u"示例县清水镇人民政府"_s;
    for (int figure = 0; figure < report.figures.size(); ++figure) {
        const FigureSpec &spec = edition->figures.at(figure);
        if (spec.kind == FigureKind::Amount)
            report.figures[figure] = Figure::parse(QString::number(random.bounded(100)) + u".5"_s, spec.kind);
        else
            report.figures[figure] = Figure::count(random.bounded(20));
    }
    const auto set = [&](QStringView table, QStringView row, QStringView column, qint64 value) {
        const int figure = edition->figure(table, row, column);
        if (figure >= 0)
            report.figures[figure] = Figure::count(value);
    };
    const auto get = [&](QStringView table, QStringView row, QStringView column) {
        return report.figure(table, row, column).number().value_or(0);
    };
    computeTotals(report);
    const TableSpec *applications = edition->table(u"applications");
    for (const QString &column : applications->columnIds) {
        const qint64 handled = get(u"applications", u"handled_total", column);
        set(u"applications", u"carried_in", column, handled / 3);
        set(u"applications", u"received", column,
            handled - handled / 3 + get(u"applications", u"carried_out", column));
    }
    computeTotals(report);
    for (const QStringView row : {QStringView(u"regulations"), QStringView(u"normative_documents")}) {
        set(u"disclosure", row, u"in_force",
            get(u"disclosure", row, u"issued") + get(u"disclosure", row, u"in_force"));
        set(u"disclosure", row, u"disclosed_total",
            get(u"disclosure", row, u"disclosed") + get(u"disclosure", row, u"disclosed_total"));
    }
    return report;
}

} // namespace nianbao
