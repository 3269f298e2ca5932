#pragma once

#include "models/checks/check.h"

namespace nianbao {

// Judges every relation of the edition at every line it holds for.
//
// One mistake breaks several relations: a wrong total of a column also upsets the
// balance below it and the 总计 at the end of its row. Only the relation nearest
// to the cause is reported (see isFollowOn in the implementation); a broken
// relation always leaves at least one finding that holds the figure at fault.
class RelationCheck : public Check
{
public:
    Topics topics() const override { return Topics(Topic::Figures) | Topic::Head | Topic::Previous; }
    void run(const CheckInput &input, CheckResult &result) const override;
};

// A relation at one line with numbers in it, whether it holds or not; for the
// live equation under a table: 自然人：4 + 0 = 3 + 1.
struct Equation
{
    QString line; // the name of the row or column
    QList<QString> left;
    QList<QString> right;
    std::optional<qint64> leftSum; // nothing where a term is blank or no number
    std::optional<qint64> rightSum;
    RelationSpec::Comparison comparison = RelationSpec::Comparison::Equal;

    bool judged() const { return leftSum && rightSum; }
    bool holds() const;
};

// The equation of one of the edition's relation lines (not for those of last year).
Equation equationOf(const Report &report, int relationLine);

} // namespace nianbao
