#pragma once

#include <QList>

namespace nianbao {

class TableLayout;

// Decides where a table that crosses pages is parted: only between rows, never
// below a heading row, and not where a label would be left without room.
class TableBreaker
{
public:
    // heights: of the rows, in points; breakCosts: of parting before each row,
    // infinite where that may not be.
    TableBreaker(QList<qreal> heights, QList<qreal> breakCosts);
    static TableBreaker of(const TableLayout &table);

    // The row before which to part, so that first and what follows fit into the
    // height; the number of rows when all do; first when nothing can be placed.
    int partBefore(int first, qreal available) const;

private:
    QList<qreal> m_heights;
    QList<qreal> m_costs;
};

} // namespace nianbao
