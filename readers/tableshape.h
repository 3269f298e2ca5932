#pragma once

#include "models/edition.h"
#include "readers/matching.h"

#include <vector>

namespace nianbao {

// A table of an edition as a reader looks for it: its rows of figures, each with
// the label that tells it from the others, all folded.
struct TableShape
{
    struct Row
    {
        Pattern label; // the label next to the figures; of a row without one, the header
        bool hasLabel = true;
        QList<int> figures;             // edition figure indices from left to right
        QList<QStringList> headerPaths; // of each figure: the column headers above it, from the top
        QStringList headers;            // the same, joined
        QStringList nearestHeaders;     // of each figure: the lowest of them
        QString rowId;                  // of the first figure
    };

    TableShape(const Edition &edition, const TableSpec &table);

    const TableSpec *spec = nullptr;
    std::vector<Row> rows;
    Pattern header;      // all text above the first figures
    QString headerWords; // all header texts, parted by spaces
    qsizetype figureCount = 0;
    qsizetype widest = 0; // figures in a row

private:
    Row rowAt(int gridRow, const QList<const CellSpec *> &figures) const;
};

} // namespace nianbao
