#pragma once

#include "models/checks/rules.h"
#include "models/report.h"

#include <QIODevice>

namespace nianbao {

// A unit's row in the county's workbook.
struct UnitRow
{
    QString unit;
    QString source;
    QList<Figure> figures;
    QList<Finding> findings;
};

// What the county must look after: a unit that is missing, came twice, is of another year, …
struct AttentionRow
{
    QString unit;
    QString source;
    QString matter;
};

// The county's workbook: a sheet a standard table, with a row a unit, and sums
// that are live formulas; a sheet of findings; a sheet of what needs attention.
// What a sum is without, blank or no number, is marked. Amounts are in 万元.
// Texts are never formulas, whatever they begin with. Ready to print on A4. An
// .xlsx on the device; the error says why it could not be written.
Result<void> writeSumWorkbook(const Report &sum, const QList<UnitRow> &units,
                              const QList<AttentionRow> &attention, const RulePack &rules, QIODevice &device);

} // namespace nianbao
