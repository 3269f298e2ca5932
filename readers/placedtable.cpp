#include "readers/placedtable.h"

#include "readers/values.h"
#include "readers/vocabulary.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

// Lines between two rows of figures of one table, and above its first row: headers
// and labels of several lines.
constexpr qsizetype MostHeaderLines = 10;

double middle(const QRectF &box)
{
    return box.center().y();
}

// 四、… alone on its line and reaching over where figures stand: no row's label.
bool isHeading(const TextLine &line, double firstFigure)
{
    const Numbered numeral = leadingNumeral(line.segments.first().text);
    return line.segments.size() == 1 && numeral.number > 0 && !numeral.bracketed &&
           line.box.right() > firstFigure;
}

bool isRunningText(const TextLine &line, double width)
{
    const QString &text = line.segments.last().text;
    const bool ends = QStringView(u"。；！？").contains(text.back());
    const bool isHeaderRow = segmentsOf(line.pieces, HeaderGap).size() > 4; // words that stand apart
    return line.segments.size() == 1 && !isHeaderRow &&
           (ends || (line.box.width() > 0.7 * width && text.size() > 24));
}

bool beginsWithNumeral(const TextLine &line)
{
    return leadingNumeral(line.segments.first().text).number > 0;
}

// The row's own line of figures begins its label, in the column where the line stands.
bool beginsLabelBelow(const TextLine &row, const TextLine &line)
{
    return std::any_of(row.segments.begin(), row.segments.end(), [&line](const TextSegment &segment) {
        return !segment.isValue && leadingNumeral(segment.text).number > 0 &&
               segment.box.left() < line.box.right() && line.box.left() < segment.box.right();
    });
}

// How many pieces at the line's end are its figures.
qsizetype figuresOf(const TextLine &line)
{
    if (!line.isFigureRow())
        return 0;
    const auto text = std::find_if(line.pieces.rbegin(), line.pieces.rend(),
                                   [](const PlacedText &p) { return !isValueText(p.text); });
    return text - line.pieces.rbegin();
}

// Where the labels of the rows of figures stand, from left to right.
struct Span
{
    double left = 1e9;
    double right = 0;
};

Span labelColumns(const TextLines &lines)
{
    Span span;
    for (const TextLine &line : lines) {
        for (const TextSegment &segment : line.segments) {
            if (!line.isFigureRow() || segment.isValue)
                break;
            span.left = std::min(span.left, segment.box.left());
            span.right = std::max(span.right, segment.box.right());
        }
    }
    return span;
}

// Where columns of labels begin: enough labels start there, below one another.
QList<double> labelEdges(const TextLines &lines)
{
    constexpr qsizetype Enough = 3;
    constexpr double Near = 1.5;
    double figures = 1e9;
    for (const TextLine &line : lines)
        figures = line.isFigureRow() ? std::min(figures, line.firstFigure()) : figures;
    QList<double> lefts;
    for (const TextLine &line : lines) {
        for (const PlacedText &piece : line.pieces) {
            if (piece.box.left() < figures && !isValueText(piece.text))
                lefts += piece.box.left();
        }
    }
    std::sort(lefts.begin(), lefts.end());
    QList<double> edges;
    for (qsizetype first = 0; first < lefts.size();) {
        qsizetype end = first;
        while (end < lefts.size() && lefts[end] - lefts[first] <= Near)
            ++end;
        if (end - first >= Enough)
            edges += lefts[first];
        first = end;
    }
    return edges;
}

// The lines of labels of two columns part: each has rows of its own.
TextLines partedAt(const QList<double> &edges, const TextLines &lines)
{
    TextLines parted;
    for (const TextLine &line : lines) {
        if (line.isFigureRow()) {
            parted += line;
            continue;
        }
        const QList<TextSegment> cells = segmentsOf(line.pieces, 1e9, 0, edges);
        for (const TextSegment &cell : cells) {
            TextLine part;
            for (const PlacedText &piece : line.pieces) {
                if (cell.box.left() <= piece.box.left() && piece.box.left() < cell.box.right()) {
                    part.box = part.pieces.isEmpty() ? piece.box : part.box.united(piece.box);
                    part.pieces += piece;
                }
            }
            part.segments = segmentsOf(part.pieces, CellGap);
            parted += part;
        }
    }
    return parted;
}

// For each line the row it belongs to, by the index of a line. Figures stand in the
// middle of their row, so the lines of a label belong to the nearest of them; but a
// line that begins with a numeral begins a label, and one without does not.
QList<qsizetype> rowsOfLines(const TextLines &lines)
{
    const Span labels = labelColumns(lines);
    QList<qsizetype> rows(lines.size());
    qsizetype above = -1; // the last row of figures
    bool begun = false;   // the label of the next one has begun
    for (qsizetype i = 0; i < lines.size(); ++i) {
        rows[i] = i;
        if (lines[i].isFigureRow()) {
            above = i;
            begun = false;
            continue;
        }
        qsizetype below = i + 1;
        while (below < lines.size() && !lines[below].isFigureRow())
            ++below;
        const TextLine &line = lines[i];
        const auto isNear = [&](qsizetype row) {
            return row >= 0 && row < lines.size() && line.box.left() < labels.right &&
                   labels.left < line.box.right() && line.box.right() < lines[row].firstFigure() &&
                   std::abs(middle(lines[row].box) - middle(line.box)) < 4 * emOf(line.box);
        };
        const bool nearAbove = isNear(above);
        const bool nearBelow = isNear(below);
        if (nearAbove && nearBelow) {
            const bool nextBegins = beginsLabelBelow(lines[below], line);
            const double up = middle(line.box) - middle(lines[above].box);
            const double down = middle(lines[below].box) - middle(line.box);
            begun = begun || (beginsWithNumeral(line) && !nextBegins);
            rows[i] = begun || (!nextBegins && down < up) ? below : above;
        } else if (nearAbove || nearBelow) {
            rows[i] = nearAbove ? above : below;
        }
    }
    return rows;
}

// One row: segments above one another are one cell.
void addRow(SourceBlock &grid, const QList<TextSegment> &segments)
{
    QList<TextSegment> cells;
    for (const TextSegment &segment : segments) {
        const auto above = std::find_if(cells.begin(), cells.end(), [&](const TextSegment &cell) {
            return !segment.isValue && !cell.isValue && segment.box.left() < cell.box.right() &&
                   cell.box.left() < segment.box.right();
        });
        if (above == cells.end()) {
            cells.append(segment);
        } else {
            above->text += segment.text;
            above->box = above->box.united(segment.box);
        }
    }
    std::stable_sort(cells.begin(), cells.end(),
                     [](const TextSegment &a, const TextSegment &b) { return a.box.left() < b.box.left(); });
    for (const TextSegment &cell : std::as_const(cells)) {
        grid.cells.append(
            SourceCell{cell.text, grid.rows, int(cell.box.left()), 1, std::max(1, int(cell.box.width()))});
    }
    ++grid.rows;
}

} // namespace

qsizetype tableBegin(const TextLines &lines, qsizetype from, qsizetype row, qsizetype end)
{
    qsizetype begin = row;
    double firstFigure = lines[row].firstFigure(); // of all rows: a row may begin with a blank
    for (qsizetype i = row; i < end; ++i)
        firstFigure = lines[i].isFigureRow() ? std::min(firstFigure, lines[i].firstFigure()) : firstFigure;
    const double width = lines[row].box.width();
    while (begin > from && row - begin < MostHeaderLines && !isHeading(lines[begin - 1], firstFigure) &&
           !isRunningText(lines[begin - 1], width))
        --begin;
    return begin;
}

qsizetype tableEnd(const TextLines &lines, qsizetype row)
{
    qsizetype last = row; // row of figures
    for (qsizetype i = row + 1; i < lines.size() && i - last <= MostHeaderLines; ++i) {
        if (isHeading(lines[i], lines[last].firstFigure()) ||
            isRunningText(lines[i], lines[last].box.width()))
            break;
        if (lines[i].isFigureRow())
            last = i;
    }
    // The last row's label may run on below its figures.
    qsizetype end = last + 1;
    while (end < lines.size() && lines[end].segments.size() == 1 &&
           lines[end].box.top() - lines[end - 1].box.bottom() < 0.4 * emOf(lines[end].box) &&
           lines[end].box.right() < lines[last].firstFigure())
        ++end;
    return end;
}

SourceBlock placedTable(const TextLines &table)
{
    SourceBlock grid;
    grid.kind = SourceBlock::Kind::Grid;
    grid.exact = false;
    const QList<double> edges = labelEdges(table);
    const TextLines lines = partedAt(edges, table);
    const QList<qsizetype> rowOf = rowsOfLines(lines);
    QList<QList<TextSegment>> rows(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isHeader = rowOf[i] == i && !lines[i].isFigureRow();
        rows[rowOf[i]] +=
            segmentsOf(lines[i].pieces, isHeader ? HeaderGap : CellGap, figuresOf(lines[i]), edges);
    }
    for (const QList<TextSegment> &row : std::as_const(rows)) {
        if (!row.isEmpty())
            addRow(grid, row);
    }
    return grid;
}

} // namespace nianbao
