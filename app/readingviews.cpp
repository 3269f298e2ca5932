#include "app/readingviews.h"

#include "app/piecesview.h"
#include "app/readingplaces.h"
#include "render/blocks.h"
#include "render/composer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Views
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::ImportDialog)
};

// Columns of an inexact grid are places on a page. Its figures stand at the end of
// the rows, so that cells are counted from there; the first takes the room that is left.
int putInColumns(QList<PiecesView::Cell> &cells)
{
    QHash<int, int> count; // by row
    int columns = 0;
    for (const PiecesView::Cell &cell : std::as_const(cells))
        columns = std::max(columns, ++count[cell.row]);
    int row = -1;
    int next = 0;
    for (PiecesView::Cell &cell : cells) {
        const bool isFirst = std::exchange(row, cell.row) != cell.row;
        cell.column = isFirst ? 0 : next;
        cell.rowSpan = 1;
        cell.columnSpan = isFirst ? columns - count.value(row) + 1 : 1;
        next = cell.column + cell.columnSpan;
    }
    return columns;
}

// As wide as their longest texts ask for, within reason.
QList<int> widthsOf(const QList<PiecesView::Cell> &cells, int columns)
{
    constexpr int Least = 3;
    constexpr int Most = 9;
    QList<int> widths(columns, Least);
    for (const PiecesView::Cell &cell : cells) {
        if (cell.columnSpan == 1)
            widths[cell.column] = std::clamp(int(cell.text.size()), widths.at(cell.column), Most);
    }
    return widths;
}

void showGrid(PiecesView &view, const SourceBlock &block, int index)
{
    QList<PiecesView::Cell> cells;
    int columns = block.columns;
    for (qsizetype i = 0; i < block.cells.size(); ++i) {
        const SourceCell &cell = block.cells.at(i);
        columns = std::max(columns, cell.column + cell.columnSpan);
        cells += PiecesView::Cell{cell.row,     cell.column,
                                  cell.rowSpan, cell.columnSpan,
                                  cell.text,    ReadingPlaces::sourceKey(index, int(i)),
                                  false};
    }
    if (!block.exact)
        columns = putInColumns(cells);
    view.addTable(block.rows, columns, cells, widthsOf(cells, columns));
}

PiecesView::Style styleOf(const ParagraphBlock &paragraph)
{
    switch (paragraph.role) {
    case TextRole::Title:
        return PiecesView::Style::Title;
    case TextRole::Heading1:
        return PiecesView::Style::Heading;
    case TextRole::Agency:
    case TextRole::Date:
        return PiecesView::Style::Right;
    default:
        return PiecesView::Style::Body;
    }
}

QString keyOf(const ParagraphBlock &paragraph)
{
    const BlockSource &source = paragraph.source;
    return ReadingPlaces::textKey(source.section, paragraph.role == TextRole::Title ? 0 : source.paragraph);
}

void show(PiecesView &view, const ParagraphBlock &paragraph)
{
    view.addParagraph(paragraph.text(), styleOf(paragraph), keyOf(paragraph));
}

void show(PiecesView &view, const TableBlock &table)
{
    QList<PiecesView::Cell> cells;
    for (const BlockCell &cell : table.cells) {
        const bool isFigure = cell.role == BlockCell::Role::Figure;
        cells += PiecesView::Cell{
            cell.row,
            cell.column,
            cell.rowSpan,
            cell.columnSpan,
            cell.text,
            isFigure ? ReadingPlaces::figureKey(table.id, cell.figureRow, cell.figureColumn) : QString(),
            !isFigure,
            cell.isListItem()};
    }
    view.addTable(table.rows, table.columns, cells, table.widths);
}

} // namespace

void showSource(PiecesView &view, const SourceDocument &document)
{
    int page = 0;
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const SourceBlock &block = document.blocks.at(i);
        if (block.page != page) {
            page = block.page;
            view.addParagraph(Views::tr("Page %1").arg(page), PiecesView::Style::Note);
        }
        if (block.isGrid())
            showGrid(view, block, int(i));
        else
            view.addParagraph(block.text, PiecesView::Style::Body, ReadingPlaces::sourceKey(int(i)));
    }
    view.finish();
}

void showReport(PiecesView &view, const Report &report)
{
    const BlockDocument document = Composer().compose(report);
    for (const Block &block : document.blocks)
        std::visit([&view](const auto &part) { show(view, part); }, block);
    view.finish();
}

} // namespace nianbao
