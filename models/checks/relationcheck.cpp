#include "models/checks/relationcheck.h"

#include "models/checks/carrycheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// A relation at one line, added up.
struct Judgement
{
    std::optional<qint64> left;
    std::optional<qint64> right;
    std::optional<Unchecked::Reason> unchecked;
    bool broken = false;
    bool reported = false;

    qint64 difference() const { return *left - *right; }
};

bool holds(qint64 left, qint64 right, RelationSpec::Comparison comparison)
{
    return comparison == RelationSpec::Comparison::Equal ? left == right : left >= right;
}

// One pass over the relations of a report.
class Judge
{
public:
    explicit Judge(const CheckInput &input)
        : m_input(input)
        , m_edition(*input.report.edition)
        , m_previous(input.previous && followsOn(input.report, *input.previous) ? input.previous : nullptr)
    {
    }

    void run(CheckResult &result);

private:
    Judgement judge(const RelationLine &line) const;
    void addUp(Judgement &judgement, std::optional<qint64> &sum, const Figure &figure) const;
    int previousFigure(const RelationLine &line, const QString &id) const;
    QList<Operand> operandsOf(const RelationLine &line) const;

    bool isFollowOn(int lineIndex) const;
    bool holdsWithRightTotals(const RelationLine &line) const;
    std::optional<qint64> rightTotal(int figure) const;
    bool repeatsItsParts(int lineIndex) const;
    bool isAlreadyReported(int lineIndex) const;

    Finding finding(const RelationLine &line, const Judgement &judgement, const RulePack &rules) const;
    Place placeOf(const RelationLine &line) const;
    Place lineOf(const RelationLine &line) const;

    const CheckInput &m_input;
    const Edition &m_edition;
    const Report *m_previous;            // null where it is none that this report follows on
    std::vector<Judgement> m_judgements; // one a relation line
};

void Judge::run(CheckResult &result)
{
    const QList<RelationLine> &lines = m_edition.relationLines;
    m_judgements.reserve(lines.size());
    for (const RelationLine &line : lines)
        m_judgements.push_back(judge(line));

    // Lines that sum others come after those others, so that causes are known first.
    for (const bool summing : {false, true}) {
        for (int i = 0; i < int(lines.size()); ++i) {
            if (m_judgements.at(i).broken && lines.at(i).summedLines.isEmpty() != summing)
                m_judgements.at(i).reported = !isFollowOn(i);
        }
    }

    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Judgement &judgement = m_judgements.at(i);
        const RelationLine &line = lines.at(i);
        const QString &rule = m_edition.relations.at(line.relation).id;
        if (judgement.unchecked)
            result.unchecked += {rule, lineOf(line), *judgement.unchecked};
        if (!judgement.reported)
            continue;
        const Rule *known = m_input.rules.find(rule);
        if (!known || known->enabled)
            result.findings += finding(line, judgement, m_input.rules);
    }
}

Judgement Judge::judge(const RelationLine &line) const
{
    Judgement judgement;
    const RelationSpec &relation = m_edition.relations.at(line.relation);
    if (relation.needsPrevious() && !m_previous)
        return judgement;
    judgement.left = 0;
    judgement.right = 0;
    for (const int figure : line.left)
        addUp(judgement, judgement.left, m_input.report.figure(figure));
    for (const int figure : line.right)
        addUp(judgement, judgement.right, m_input.report.figure(figure));
    for (const bool right : {false, true}) {
        for (const QString &id : right ? line.previousRight : line.previousLeft) {
            const int figure = previousFigure(line, id);
            if (figure < 0)
                return {}; // last year's edition had no such figure
            addUp(judgement, right ? judgement.right : judgement.left, m_previous->figure(figure));
        }
    }
    if (!judgement.left || !judgement.right)
        judgement.left = judgement.right = std::nullopt;
    judgement.broken = judgement.left && !holds(*judgement.left, *judgement.right, relation.comparison);
    return judgement;
}

void Judge::addUp(Judgement &judgement, std::optional<qint64> &sum, const Figure &figure) const
{
    const std::optional<qint64> number = figure.number();
    if (number && sum && !__builtin_add_overflow(*sum, *number, &*sum))
        return;
    sum.reset();
    if (!judgement.unchecked)
        judgement.unchecked = figure.isBlank() ? Unchecked::Reason::Blank : Unchecked::Reason::NotANumber;
}

// In last year's edition; -1 where it has none.
int Judge::previousFigure(const RelationLine &line, const QString &id) const
{
    const RelationSpec &relation = m_edition.relations.at(line.relation);
    const bool eachColumn = relation.each == RelationSpec::Each::Column;
    return m_previous->edition->figure(relation.table, eachColumn ? id : line.line,
                                       eachColumn ? line.line : id);
}

QList<Operand> Judge::operandsOf(const RelationLine &line) const
{
    QList<Operand> operands;
    for (const bool right : {false, true}) {
        const qsizetype first = operands.size();
        for (const int figure : right ? line.right : line.left)
            operands += operandOf(m_input.report, figure);
        for (const QString &id : right ? line.previousRight : line.previousLeft)
            operands += operandOf(*m_previous, previousFigure(line, id), true);
        for (qsizetype i = first; i < operands.size(); ++i)
            operands[i].right = right;
    }
    return operands;
}

bool Judge::isFollowOn(int lineIndex) const
{
    return repeatsItsParts(lineIndex) || isAlreadyReported(lineIndex) ||
           holdsWithRightTotals(m_edition.relationLines.at(lineIndex));
}

// Another total among its figures is wrong, and with the right one it would hold.
bool Judge::holdsWithRightTotals(const RelationLine &line) const
{
    qint64 sums[2] = {0, 0};
    for (const Operand &operand : operandsOf(line)) {
        const bool isItsOwn = operand.figure >= 0 && operand.figure == line.defines;
        const std::optional<qint64> number =
            operand.figure >= 0 && !isItsOwn ? rightTotal(operand.figure) : operand.value.number();
        qint64 &sum = sums[operand.right ? 1 : 0];
        if (__builtin_add_overflow(sum, number.value_or(0), &sum))
            return false;
    }
    return holds(sums[0], sums[1], m_edition.relations.at(line.relation).comparison);
}

// What a figure would be with every total under it added up rightly.
std::optional<qint64> Judge::rightTotal(int figure) const
{
    const RelationLine *definition = m_edition.definition(figure);
    const std::optional<qint64> stated = m_input.report.figure(figure).number();
    if (!definition)
        return stated;
    qint64 sum = 0;
    for (const int part : definition->right) {
        const std::optional<qint64> number = rightTotal(part);
        if (!number || __builtin_add_overflow(sum, *number, &sum))
            return stated;
    }
    return sum;
}

// The line adds up other lines of its relation, and its difference is just theirs.
bool Judge::repeatsItsParts(int lineIndex) const
{
    const RelationLine &line = m_edition.relationLines.at(lineIndex);
    if (line.summedLines.isEmpty())
        return false;
    qint64 differences = 0;
    bool anyBroken = false;
    for (const int part : line.summedLines) {
        const Judgement &judgement = m_judgements.at(part);
        if (!judgement.left || !judgement.right)
            return false;
        if (__builtin_add_overflow(differences, judgement.difference(), &differences))
            return false;
        anyBroken = anyBroken || judgement.broken;
    }
    return anyBroken && differences == m_judgements.at(lineIndex).difference();
}

// A total with two definitions (the corner of the table) is wrong once.
bool Judge::isAlreadyReported(int lineIndex) const
{
    const RelationLine &line = m_edition.relationLines.at(lineIndex);
    if (line.defines < 0)
        return false;
    const QList<int> &others = m_edition.linesOf(line.defines);
    return std::any_of(others.begin(), others.end(), [&](int other) {
        const Judgement &judgement = m_judgements.at(other);
        return other != lineIndex && judgement.reported &&
               m_edition.relationLines.at(other).defines == line.defines &&
               judgement.difference() == m_judgements.at(lineIndex).difference();
    });
}

// 10 + 3 - 2; of numbers alone, as a broken relation has them.
QString termsText(const QList<Operand> &operands, bool right, FigureKind kind)
{
    QString terms;
    for (const Operand &operand : operands) {
        if (operand.right != right)
            continue;
        const qint64 number = operand.value.number().value_or(0);
        if (terms.isEmpty())
            terms = numberText(number, kind);
        else
            terms += (number < 0 ? u" - "_s : u" + "_s) + numberText(std::abs(number), kind);
    }
    return terms.isEmpty() ? u"0"_s : terms;
}

Finding Judge::finding(const RelationLine &line, const Judgement &judgement, const RulePack &rules) const
{
    const RelationSpec &relation = m_edition.relations.at(line.relation);
    const FigureSpec &anchor = m_edition.figures.at(line.left.first());
    const bool eachColumn = relation.each == RelationSpec::Each::Column;
    const QList<Operand> operands = operandsOf(line);
    const WordingArguments arguments{
        {u"line"_s, eachColumn ? anchor.columnName : anchor.rowName},
        {u"leftTerms"_s, termsText(operands, false, anchor.kind)},
        {u"rightTerms"_s, termsText(operands, true, anchor.kind)},
        {u"left"_s, numberText(*judgement.left, anchor.kind)},
        {u"right"_s, numberText(*judgement.right, anchor.kind)},
        {u"difference"_s, numberText(std::abs(judgement.difference()), anchor.kind)},
        {u"sign"_s, relation.comparison == RelationSpec::Comparison::Equal ? u"≠"_s : u"<"_s},
    };
    Finding finding = *rules.finding(relation.id, arguments, m_edition.basis);
    finding.where = placeOf(line);
    finding.cells = operands;
    finding.left = judgement.left;
    finding.right = judgement.right;
    finding.kind = anchor.kind;
    if (line.defines >= 0) {
        const Figure sum = Figure::of(*judgement.right, anchor.kind);
        const QString label = rules.fixLabel(relation.id, arguments);
        if (!label.isEmpty())
            finding.fix = Fix{label, {{line.defines, sum}}, {}, {}, true};
    }
    return finding;
}

// Where a click goes: the total, or the first figure of the side that is worked out last.
Place Judge::placeOf(const RelationLine &line) const
{
    const RelationSpec &relation = m_edition.relations.at(line.relation);
    const bool leftIsResult = line.defines >= 0 || relation.needsPrevious() || line.right.isEmpty() ||
                              relation.comparison == RelationSpec::Comparison::AtLeast;
    const FigureSpec &figure = m_edition.figures.at(leftIsResult ? line.left.first() : line.right.first());
    Place place = lineOf(line);
    place.row = figure.row;
    place.column = figure.column;
    return place;
}

Place Judge::lineOf(const RelationLine &line) const
{
    const RelationSpec &relation = m_edition.relations.at(line.relation);
    const SectionSpec *section = m_edition.sectionOfTable(relation.table);
    Place place;
    place.section = section ? section->id : QString();
    place.table = relation.table;
    (relation.each == RelationSpec::Each::Column ? place.column : place.row) = line.line;
    return place;
}

} // namespace

void RelationCheck::run(const CheckInput &input, CheckResult &result) const
{
    Judge(input).run(result);
}

bool Equation::holds() const
{
    return judged() && nianbao::holds(*leftSum, *rightSum, comparison);
}

Equation equationOf(const Report &report, int relationLine)
{
    const Edition &edition = *report.edition;
    const RelationLine &line = edition.relationLines.at(relationLine);
    const RelationSpec &relation = edition.relations.at(line.relation);
    const FigureSpec &anchor = edition.figures.at(line.left.first());
    Equation equation;
    equation.line = relation.each == RelationSpec::Each::Column ? anchor.columnName : anchor.rowName;
    equation.comparison = relation.comparison;
    const auto addUp = [&](const QList<int> &figures, QStringList &terms) -> std::optional<qint64> {
        std::optional<qint64> sum = 0;
        for (const int figure : figures) {
            const std::optional<qint64> number = report.figure(figure).number();
            terms += number ? numberText(*number, anchor.kind) : u"□"_s;
            if (!number || !sum || __builtin_add_overflow(*sum, *number, &*sum))
                sum.reset();
        }
        return sum;
    };
    equation.leftSum = addUp(line.left, equation.left);
    equation.rightSum = addUp(line.right, equation.right);
    return equation;
}

} // namespace nianbao
