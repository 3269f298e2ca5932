#pragma once

#include "models/checks/finding.h"
#include "models/edition.h"

#include <QPoint>
#include <QStringList>

class QMimeData;

namespace nianbao {

struct Report;

// What other programs put on the clipboard, as rows of cells; a null string is a
// cell that another one covers.
using CellBlock = QList<QStringList>;

// From an HTML table where there is one, else from text with tabs. Rows and edge
// columns that hold words and no figure are labels and left out.
CellBlock cellBlock(const QMimeData &data);
CellBlock cellBlockFromText(const QString &text);
CellBlock cellBlockFromHtml(const QString &html);
CellBlock withoutLabels(const CellBlock &block);

// Where the cells of a block go: its rows to the rows of figures from the first
// cell on, its columns to the figures of each row.
struct PastePlan
{
    QList<FigureEdit> edits;
    int rows = 0; // of the block
    int columns = 0;
    int lost = 0;              // filled cells of the block that find no figure
    int unclear = 0;           // edits that enter what is no number
    QList<QList<int>> targets; // by the block's rows and cells: the figure it goes to, or -1

    // Whether a person should look before anything is entered.
    bool wantsLook() const { return lost > 0 || (unclear > 0 && edits.size() > 1); }
};
PastePlan planPaste(const Edition &edition, const TableSpec &table, QPoint at, const CellBlock &block);

// The figures as other programs take them: text with tabs and an HTML table. The
// caller owns the data.
QMimeData *copiedFigures(const Report &report, const TableSpec &table, const QList<int> &figures);

} // namespace nianbao
