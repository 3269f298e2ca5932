#pragma once

#include "readers/tokens.h"

namespace nianbao {

class Vocabulary;

// Labels and the figures that follow them: what one row of a table comes down to in
// every layout, whether a cell is a line, a paragraph or a real cell.
struct TableRun
{
    QString zone{};            // folded text before the figures
    QList<Token> zoneTokens{}; // its pieces
    QList<Token> cells{};      // values, and the blanks among and after them
    qsizetype values = 0;      // how many of the cells are values
    int line = 0;              // index of the TokenLine of the first value, or of the last text
    int firstLine = 0;         // of the first piece
    double labelX = 0;         // of the last piece of the zone on that line
    qsizetype lineCells = 0;   // tokens on that line
    bool ruled = false;        // blank cells of its line are there
    bool exact = false;        // x of its cells are grid columns
    bool placed = false;       // x of its cells are positions on a page

    bool isEmpty() const { return zone.isEmpty() && cells.isEmpty(); }
    const Token *lastText() const { return zoneTokens.isEmpty() ? nullptr : &zoneTokens.last(); }
};

// The runs of a stretch of lines. longestRow is the number of cells beyond which a
// line is no row of one table.
QList<TableRun> tableRuns(const QList<TokenLine> &lines, int first, int last, qsizetype longestRow,
                          const Vocabulary &vocabulary);

} // namespace nianbao
