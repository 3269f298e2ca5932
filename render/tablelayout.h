#pragma once

#include "render/facedtext.h"
#include "render/labelbreaker.h"
#include "render/tableheaders.h"
#include "render/words.h"

#include <memory>

namespace nianbao {

// A table measured for the text area: how wide its columns and how high its rows
// are and where the lines of each cell break. Says nothing about pages.
class TableLayout
{
public:
    // From five (10.5 pt) down to small five (9 pt): the largest size at which no
    // word of a label and no figure is parted.
    static std::shared_ptr<const TableLayout> of(const TableBlock &table, Faces &faces, const Words &words);

    const TableBlock &table() const { return m_table; }
    int rows() const { return m_table.rows; }
    qreal size() const { return m_size; }
    qreal left(int column) const { return m_lefts[column]; } // from the text area's left edge
    qreal rowHeight(int row) const { return m_heights[row]; }
    const QList<qreal> &rowHeights() const { return m_heights; }
    qreal height(int first, int last) const; // rows first to last (exclusive)
    qreal textHeight(int cell) const;        // what the cell's lines need, with padding
    int cellAt(int row, int column) const { return m_grid[row * m_table.columns + column]; }

    // The cell's lines in the middle of this rectangle.
    QList<TextItem> items(int cell, const QRectF &rect, int element) const;

private:
    struct CellText
    {
        FacedText text;
        QList<int> starts;
        QList<TextSpan> lines;
        LabelPlace place = LabelPlace::Heading; // items are aligned left, others centred
    };

    explicit TableLayout(const TableBlock &table)
        : m_table(table)
        , m_grid(tableCover(table))
    {
    }
    void read(Faces &faces, const Words &words);
    bool fitColumns();
    void breakCells();
    void measureRows();
    qreal innerWidth(const BlockCell &cell) const;
    LabelBreaker breaker(int cell) const;

    TableBlock m_table;
    QList<int> m_grid; // cell index of each grid place
    qreal m_size = 10.5;
    QList<CellText> m_texts;
    QList<qreal> m_lefts;
    QList<qreal> m_heights;
};

} // namespace nianbao
