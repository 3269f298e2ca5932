#include "readers/tableshape.h"

#include "readers/folding.h"

#include <algorithm>

namespace nianbao {

TableShape::TableShape(const Edition &edition, const TableSpec &table)
    : spec(&table)
{
    QString above;
    for (int gridRow = 0; gridRow < table.rows; ++gridRow) {
        QList<const CellSpec *> figures;
        for (const CellSpec &cell : table.cells) {
            if (cell.row == gridRow && cell.header)
                headerWords += foldWords(cell.text) + u' ';
            if (cell.row == gridRow && cell.isFigure())
                figures.append(&cell);
            else if (cell.row == gridRow && rows.empty() && cell.header)
                above += foldWords(cell.text);
        }
        if (figures.isEmpty())
            continue;
        header = rows.empty() ? Pattern(above) : header;
        rows.push_back(rowAt(gridRow, figures));
        rows.back().rowId = edition.figures[figures.first()->figure].row;
        figureCount += figures.size();
        widest = std::max(widest, figures.size());
    }
}

TableShape::Row TableShape::rowAt(int gridRow, const QList<const CellSpec *> &figures) const
{
    Row row;
    QString label;
    for (int column = 0; column < figures.first()->column; ++column) {
        const CellSpec &cell = spec->cellAt(gridRow, column);
        if (!cell.isFigure())
            label = foldWords(cell.text);
    }
    row.hasLabel = !label.isEmpty();
    row.label = row.hasLabel ? Pattern(label) : header;
    for (const CellSpec *figure : figures) {
        row.figures.append(figure->figure);
        QStringList headers;
        const CellSpec *last = nullptr;
        for (int above = gridRow - 1; above >= 0; --above) {
            const CellSpec &cell = spec->cellAt(above, figure->column);
            if (!cell.header && headers.isEmpty())
                continue; // figures between the header and this row
            if (!cell.header)
                break;
            if (&cell != last)
                headers.prepend(foldWords(cell.text));
            last = &cell;
        }
        row.nearestHeaders += headers.isEmpty() ? QString() : headers.last();
        row.headers += headers.join(QString());
        row.headerPaths += headers;
    }
    return row;
}

} // namespace nianbao
