#pragma once

#include "render/tablelayout.h"

#include <functional>

namespace nianbao {

// The rows of a table that one page shows: some heading rows again, then
// first to last (exclusive).
struct TablePart
{
    int repeat = 0;
    int first = 0;
    int last = 0;
};

// Puts part of a measured table on a page: texts, rules and areas. A label that
// began on an earlier page is shown again as furniture.
class TablePainter
{
public:
    TablePainter(const TableLayout &layout, std::function<int(int cell)> element);

    void show(Page &page, QPointF origin, const TablePart &part) const;

private:
    struct Row
    {
        int index = 0;
        qreal top = 0;
        qreal bottom = 0;
        bool repeated = false;
    };

    QList<Row> visibleRows(const TablePart &part, qreal top) const;
    void showCells(Page &page, qreal left, const QList<Row> &rows, const TablePart &part) const;
    void showRules(Page &page, qreal left, const QList<Row> &rows) const;

    const TableLayout &m_layout;
    std::function<int(int)> m_element;
};

} // namespace nianbao
