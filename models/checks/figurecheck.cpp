#include "models/checks/figurecheck.h"

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

void add(const CheckInput &input, const QString &rule, int index, CheckResult &result)
{
    const Edition &edition = *input.report.edition;
    const FigureSpec &spec = edition.figures.at(index);
    const Figure &value = input.report.figure(index);
    const std::optional<Finding> worded = input.rules.finding(
        rule, {{u"row"_s, spec.rowName}, {u"column"_s, spec.columnName}, {u"value"_s, value.display()}},
        edition.basis);
    if (!worded)
        return;
    Finding finding = *worded;
    const SectionSpec *section = edition.sectionOfTable(spec.table);
    finding.where = {section ? section->id : QString(), spec.table, spec.row, spec.column};
    finding.cells = {{spec.table, spec.row, spec.column, value, index}};
    if (value.isBlank()) {
        // A total is what its parts add up to; any other blank is mended by saying "none".
        const qint64 mended = input.report.computedTotal(index).value_or(0);
        const QString number = numberText(mended, spec.kind);
        finding.fix = Fix{input.rules.fixLabel(rule, {{u"value"_s, number}}),
                          {{index, Figure::parse(number, spec.kind)}},
                          {}};
    }
    result.findings += finding;
}

} // namespace

void FigureCheck::run(const CheckInput &input, CheckResult &result) const
{
    const QList<Figure> &figures = input.report.figures;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures.at(i);
        const bool signedKind = input.report.edition->figures.at(i).kind == FigureKind::Change;
        if (figure.isBlank())
            add(input, u"figures.blank"_s, int(i), result);
        else if (figure.isText() || (!signedKind && *figure.number() < 0))
            add(input, u"figures.not-a-number"_s, int(i), result);
    }
}

} // namespace nianbao
