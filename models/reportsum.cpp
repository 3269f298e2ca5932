#include "models/reportsum.h"

#include "models/unitname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

QString ReportSum::unitKey(const Report &report)
{
    return bareUnitName(report.unit.name);
}

QString ReportSum::sourceOf(const Group &group, const Report &report)
{
    const QStringList names = unitNames(report.unit.name);
    for (const QString &name : names) {
        if (!name.isEmpty() && group.sourceOfUnit.contains(name))
            return group.sourceOfUnit.value(name);
    }
    return names.first().isEmpty() ? QString() : group.sourceOfName.value(names.first());
}

void ReportSum::add(const QString &source, const Report &report)
{
    Group &group = m_groups[{report.year, report.edition->id}];
    if (!group.edition) {
        group.edition = report.edition;
        group.year = report.year;
        group.sums.fill(0, report.figures.size());
        group.known.fill(false, report.figures.size());
        group.unitStated.fill(false, report.figures.size());
    }
    if (const QString counted = sourceOf(group, report); !counted.isEmpty()) {
        group.remarks +=
            {Problem::Duplicate, source, report.unit.name, report.year, report.edition->id, -1, counted};
        return;
    }
    group.sourceOfUnit.insert(unitKey(report), source);
    const QStringList names = unitNames(report.unit.name);
    for (const QString &name : names) {
        if (!group.sourceOfName.contains(name))
            group.sourceOfName.insert(name, source);
    }
    group.sources += source;
    group.units += report.unit.name;
    addFigures(group, source, report);
}

void ReportSum::addFigures(Group &group, const QString &source, const Report &report)
{
    for (qsizetype i = 0; i < report.figures.size(); ++i) {
        const Figure &figure = report.figures.at(i);
        const std::optional<qint64> number = figure.number();
        qint64 sum = 0;
        if (!number || __builtin_add_overflow(group.sums.at(i), *number, &sum)) {
            group.remarks += {figure.isBlank() ? Problem::MissingFigure : Problem::NotANumber,
                              source,
                              report.unit.name,
                              report.year,
                              report.edition->id,
                              int(i),
                              {}};
            continue;
        }
        group.sums[i] = sum;
        group.known[i] = true;
        const FigureSpec &spec = group.edition->figures.at(i);
        if (spec.kind == FigureKind::Amount && headerUnit(spec).isEmpty())
            group.unitStated[i] = group.unitStated.at(i) || figure.display().endsWith(u'元');
    }
}

const ReportSum::Group &ReportSum::largest() const
{
    const auto fewer = [](const auto &a, const auto &b) {
        return a.second.sources.size() < b.second.sources.size();
    };
    return std::max_element(m_groups.rbegin(), m_groups.rend(), fewer)->second;
}

int ReportSum::reportCount() const
{
    return isEmpty() ? 0 : int(largest().sources.size());
}

QStringList ReportSum::units() const
{
    return isEmpty() ? QStringList() : largest().units;
}

Report ReportSum::result(const QString &unit) const
{
    const Group &group = largest();
    Report report(group.edition, group.year);
    report.unit.name = unit;
    report.unit.kind = UnitKind::County;
    for (qsizetype i = 0; i < group.sums.size(); ++i) {
        if (!group.known.at(i))
            continue; // nobody stated it: the county's figure is blank too
        const FigureKind kind = group.edition->figures.at(i).kind;
        const QString suffix = group.unitStated.at(i) ? u"万元"_s : QString();
        report.figures[i] = Figure::parse(numberText(group.sums.at(i), kind) + suffix, kind);
    }
    return report;
}

QList<ReportSum::Remark> ReportSum::remarks() const
{
    QList<Remark> remarks;
    if (isEmpty())
        return remarks;
    const Group &chosen = largest();
    remarks = chosen.remarks;
    for (const auto &[key, group] : m_groups) {
        if (&group == &chosen)
            continue;
        for (qsizetype i = 0; i < group.sources.size(); ++i)
            remarks += {Problem::OtherYear,
                        group.sources.at(i),
                        group.units.at(i),
                        group.year,
                        group.edition->id,
                        -1,
                        {}};
        for (const Remark &remark : group.remarks) {
            if (remark.problem == Problem::Duplicate)
                remarks +=
                    {Problem::OtherYear, remark.source, remark.unit, group.year, group.edition->id, -1, {}};
        }
    }
    return remarks;
}

} // namespace nianbao
