#pragma once

#include "readers/source.h"

#include <QList>

namespace nianbao {

// Places cells in a grid as they come, row by row, beside the cells that reach
// down from the rows above - what web pages and word processors both do.
class GridBuilder
{
public:
    void beginRow();
    // False where the grid has grown beyond every bound.
    bool addCell(const QString &text, int rowSpan, int columnSpan);
    // A cell that continues the one above it (vMerge in WordprocessingML).
    bool continueCell(int columnSpan);
    void skipColumns(int count);

    SourceBlock take();

private:
    int freeColumn() const;
    void occupy(int column, int columnSpan, int untilRow, int cell);

    struct Taken
    {
        int untilRow = -1; // the last row that the cell above reaches
        int cell = -1;
    };

    SourceBlock m_block{.kind = SourceBlock::Kind::Grid};
    QList<Taken> m_taken; // by column
    int m_row = -1;
    int m_column = 0;
    qint64 m_area = 0;
};

} // namespace nianbao
