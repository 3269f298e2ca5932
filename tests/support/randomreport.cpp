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

void writeText(Report &report)
{
    const QString year = QString::number(report.year);
    report.unit.name = u"示例县清水镇人民政府"_s;
    report.unit.shortName = u"清水镇"_s;
    report.unit.kind = UnitKind::Township;
    report.sections[u"overview"_s] = {
        year + u"年，清水镇围绕群众关心的事项推进政府信息公开工作。"_s,
        u"（一）主动公开。及时公开机构职能、财政预决算等信息。"_s,
        u"（二）依申请公开。收到政府信息公开申请{{applications.received.total}}件，均依法答复。"_s,
        u"（三）政府信息管理。落实保密审查制度，定期清理公开目录。"_s,
        u"（四）政府信息公开平台建设。在县政府网站设置专栏。"_s,
        u"（五）监督保障。明确专人负责，组织业务培训并开展社会评议。"_s};
    report.sections[u"problems"_s] = {u"公开的内容还不够丰富。下一步，将加强业务培训，完善公开目录。"_s};
    report.sections[u"others"_s] = {u"本年度未收取信息处理费。"_s};
    report.signature = {report.unit.name, QString::number(report.year + 1) + u"-01-15"_s};
}

Report cleanReport(const EditionPtr &edition, int year)
{
    Report report(edition, year);
    for (qsizetype i = 0; i < report.figures.size(); ++i)
        report.figures[i] = Figure::parse(u"0", edition->figures.at(i).kind);
    writeText(report);
    return report;
}

Report consistentReport(const EditionPtr &edition, int year, QRandomGenerator &random)
{
    Report report(edition, year);
    writeText(report);
    report.unit.kind = UnitKind::City; // which may make regulations
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

namespace {

// Figures of a report by their ids, as whole numbers.
class Numbers
{
public:
    explicit Numbers(Report &report)
        : m_report(report)
    {
    }

    bool has(const QString &table, const QString &row, const QString &column) const
    {
        return m_report.edition->figure(table, row, column) >= 0;
    }
    qint64 get(const QString &table, const QString &row, const QString &column) const
    {
        return m_report.figure(table, row, column).number().value_or(0);
    }
    void set(const QString &table, const QString &row, const QString &column, qint64 value)
    {
        m_report.figures[m_report.edition->figure(table, row, column)] = Figure::count(value);
    }

private:
    Report &m_report;
};

} // namespace

Report consistentSuccessor(const Report &previous, QRandomGenerator &random)
{
    Report report = consistentReport(previous.edition, previous.year + 1, random);
    Report before = previous;
    const Numbers last(before);
    Numbers now(report);
    const QString a = u"applications"_s;
    const QString d = u"disclosure"_s;
    for (const QString &column : report.edition->table(a)->columnIds) {
        if (column == u"total"_s)
            continue;
        const qint64 carried = last.get(a, u"carried_out"_s, column);
        const qint64 received = random.bounded(20);
        const qint64 handled = now.get(a, u"handled_total"_s, column);
        now.set(a, u"carried_in"_s, column, carried);
        now.set(a, u"received"_s, column, received + qMax<qint64>(0, handled - carried - received));
        now.set(a, u"carried_out"_s, column, carried + now.get(a, u"received"_s, column) - handled);
    }
    for (const QString &row : report.edition->table(d)->rowIds) {
        if (now.has(d, row, u"in_force"_s)) {
            const qint64 stock = last.get(d, row, u"in_force"_s) + now.get(d, row, u"issued"_s);
            now.set(d, row, u"repealed"_s, qMin(now.get(d, row, u"repealed"_s), stock));
            now.set(d, row, u"in_force"_s, stock - now.get(d, row, u"repealed"_s));
        }
        if (now.has(d, row, u"previous_items"_s))
            now.set(d, row, u"previous_items"_s,
                    last.get(d, row, u"previous_items"_s) + last.get(d, row, u"change"_s));
    }
    computeTotals(report);
    return report;
}

} // namespace nianbao
