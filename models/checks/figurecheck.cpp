#include "models/checks/figurecheck.h"

#include "models/asread.h"
#include "models/checks/carrycheck.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// The unit an amount was written with; empty where it was a bare number.
QString writtenUnit(const Figure &figure)
{
    static const QRegularExpression unit(u"(?:亿元|万元|元)$"_s);
    return unit.match(figure.display().trimmed()).captured();
}

// One pass over the figures of a report.
class FigureJudge
{
public:
    FigureJudge(const CheckInput &input, CheckResult &result)
        : m_input(input)
        , m_report(input.report)
        , m_edition(*input.report.edition)
        , m_result(result)
    {
    }

    void run()
    {
        for (int i = 0; i < m_report.figures.size(); ++i) {
            const Figure &figure = m_report.figure(i);
            const FigureKind kind = m_edition.figures.at(i).kind;
            if (figure.isBlank())
                checkBlank(i);
            else if (figure.isText() || (kind != FigureKind::Change && *figure.number() < 0))
                add(u"figures.not-a-number"_s, i);
            else if (kind == FigureKind::Amount)
                checkAmount(i);
        }
        checkRuleMakingPower();
        checkOutliers();
    }

private:
    Finding *add(const QString &rule, int index, WordingArguments arguments = {})
    {
        const FigureSpec &spec = m_edition.figures.at(index);
        arguments.insert({{u"row"_s, spec.rowName}, {u"column"_s, spec.columnName}});
        if (!arguments.contains(u"value"_s))
            arguments.insert(u"value"_s, m_report.figure(index).display());
        std::optional<Finding> finding = m_input.rules.finding(rule, arguments, m_edition.basis);
        if (!finding)
            return nullptr;
        const SectionSpec *section = m_edition.sectionOfTable(spec.table);
        finding->where = {section ? section->id : QString(), spec.table, spec.row, spec.column};
        finding->cells = {operandOf(m_report, index)};
        finding->kind = spec.kind;
        m_result.findings += *finding;
        return &m_result.findings.last();
    }

    void checkBlank(int index);
    void checkAmount(int index);
    void checkRuleMakingPower();
    void checkOutliers();

    bool isMissing(const FigureSpec &spec) const;
    bool hasLeapt(int index, qint64 times, qint64 above) const;
    std::optional<qint64> previousNumber(int index) const;

    const CheckInput &m_input;
    const Report &m_report;
    const Edition &m_edition;
    CheckResult &m_result;
};

// In an imported table, a row that is not there at all is one finding of its own.
bool FigureJudge::isMissing(const FigureSpec &spec) const
{
    const AsRead *asRead = m_input.asRead;
    return asRead && (asRead->absentTables.contains(spec.table) ||
                      asRead->missingRows.value(spec.table).contains(spec.row) ||
                      asRead->missingColumns.value(spec.table).contains(spec.column));
}

void FigureJudge::checkBlank(int index)
{
    const QString rule = u"figures.blank"_s;
    const FigureSpec &spec = m_edition.figures.at(index);
    if (isMissing(spec))
        return;
    Finding *finding = add(rule, index);
    if (!finding)
        return;
    // A total is what its parts add up to; any other blank is mended by saying "none".
    const qint64 number = m_report.computedTotal(index).value_or(0);
    finding->fix = Fix{m_input.rules.fixLabel(rule, {{u"value"_s, numberText(number, spec.kind)}}),
                       {{index, Figure::of(number, spec.kind)}},
                       {},
                       {}};
}

void FigureJudge::checkAmount(int index)
{
    const FigureSpec &spec = m_edition.figures.at(index);
    const Figure &figure = m_report.figure(index);
    const QString unit = writtenUnit(figure);
    const QString wanted = headerUnit(spec);
    const qint64 number = *figure.number();
    const int decimals = m_input.rules.parameter(u"figures.precision"_s, "decimals"_L1).toInt(8);
    qint64 step = Figure::AmountScale;
    for (int i = 0; i < decimals && step > 1; ++i)
        step /= 10;
    // Yuan and fen are exact in their own unit; only 万元 are asked for in four decimals.
    if (number % step != 0 && (unit.isEmpty() ? wanted : unit) == u"万元"_s)
        add(u"figures.precision"_s, index);
    if (wanted.isEmpty() || unit.isEmpty() || unit == wanted)
        return;
    const QString rule = u"figures.unit"_s;
    const QString converted = numberText(number, FigureKind::Amount);
    if (Finding *finding = add(rule, index, {{u"unit"_s, wanted}}))
        finding->fix = Fix{m_input.rules.fixLabel(rule, {{u"value"_s, converted}}),
                           {{index, Figure::of(number, FigureKind::Amount)}},
                           {},
                           {}};
}

void FigureJudge::checkRuleMakingPower()
{
    const QString rule = u"figures.no-rule-making-power"_s;
    const Rule *known = m_input.rules.find(rule);
    if (!known || !known->enabled)
        return;
    const QJsonObject severities = known->parameters["severities"_L1].toObject();
    const QString kind = unitKindId(m_report.unit.kind);
    const QString except = known->parameters["except"_L1].toString(); // empty: none
    if (!known->parameters["kinds"_L1].toArray().contains(kind) ||
        (!except.isEmpty() && QRegularExpression(except).match(m_report.unit.name).hasMatch()))
        return;
    const QStringList rows = known->parameters["rows"_L1].toVariant().toStringList();
    for (const QString &row : rows) {
        QList<int> above;
        for (int i = 0; i < m_report.figures.size(); ++i) {
            const FigureSpec &spec = m_edition.figures.at(i);
            if (spec.table + u'.' + spec.row == row && m_report.figure(i).number().value_or(0) > 0)
                above += i;
        }
        if (above.isEmpty())
            continue;
        Finding *finding = add(rule, above.first());
        if (!finding)
            continue;
        for (qsizetype i = 1; i < above.size(); ++i)
            finding->cells += operandOf(m_report, above.at(i));
        finding->severity = severityFromId(severities[kind].toString()).value_or(finding->severity);
    }
}

std::optional<qint64> FigureJudge::previousNumber(int index) const
{
    const FigureSpec &spec = m_edition.figures.at(index);
    const int figure = m_input.previous->edition->figure(spec.table, spec.row, spec.column);
    return figure < 0 ? std::nullopt : m_input.previous->figure(figure).number();
}

bool FigureJudge::hasLeapt(int index, qint64 times, qint64 above) const
{
    const FigureSpec &spec = m_edition.figures.at(index);
    const qint64 scale = spec.kind == FigureKind::Amount ? Figure::AmountScale : 1;
    const std::optional<qint64> now = m_report.figure(index).number();
    const std::optional<qint64> before = previousNumber(index);
    return spec.kind != FigureKind::Change && now && before && *now > above * scale &&
           *now / times >= *before;
}

void FigureJudge::checkOutliers()
{
    const QString rule = u"figures.outlier"_s;
    const Rule *known = m_input.rules.find(rule);
    if (!m_input.previous || !known || !known->enabled || !followsOn(m_report, *m_input.previous))
        return;
    const qint64 times = known->parameters["times"_L1].toInteger();
    const qint64 above = known->parameters["above"_L1].toInteger();
    for (int i = 0; i < m_report.figures.size(); ++i) {
        if (!hasLeapt(i, times, above))
            continue;
        // A total that leapt because a part did is no news.
        const RelationLine *total = m_edition.definition(i);
        if (total && std::any_of(total->right.begin(), total->right.end(),
                                 [&](int part) { return hasLeapt(part, times, above); }))
            continue;
        const FigureKind kind = m_edition.figures.at(i).kind;
        add(rule, i, {{u"previous"_s, numberText(*previousNumber(i), kind)}});
    }
}

} // namespace

void FigureCheck::run(const CheckInput &input, CheckResult &result) const
{
    FigureJudge(input, result).run();
}

} // namespace nianbao
