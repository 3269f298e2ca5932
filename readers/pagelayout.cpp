#include "readers/pagelayout.h"

#include "readers/values.h"
#include "readers/vocabulary.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// Cells stand further apart than this, in characters; the words of header cells
// may be nearer.
constexpr double CellGap = 1.0;
constexpr double HeaderGap = 0.4;
// Lines between two rows of figures of one table, and above its first row: headers
// and labels of several lines.
constexpr qsizetype MostHeaderLines = 10;

bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x2e80;
}

double middle(const QRectF &box)
{
    return box.center().y();
}

bool onOneLine(const QRectF &a, const QRectF &b)
{
    const double overlap = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return overlap > 0.5 * std::min(a.height(), b.height());
}

// The height of the line's text; punctuation alone is lower.
double emOf(const QRectF &box)
{
    return std::max(box.height(), 4.0);
}

} // namespace

PageLayout::Lines PageLayout::linesOf(QList<PlacedText> pieces)
{
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const PlacedText &a, const PlacedText &b) { return middle(a.box) < middle(b.box); });
    Lines lines;
    QList<PlacedText> current;
    QRectF box;
    QRectF highest; // of the line's pieces; marks that hang low or high do not stretch it
    const auto finish = [&] {
        if (current.isEmpty())
            return;
        std::stable_sort(current.begin(), current.end(), [](const PlacedText &a, const PlacedText &b) {
            return a.box.left() < b.box.left();
        });
        lines.append({current, segmentsOf(current, CellGap), box});
        current.clear();
    };
    for (const PlacedText &piece : std::as_const(pieces)) {
        if (!current.isEmpty() && !onOneLine(highest, piece.box))
            finish();
        if (current.isEmpty() || piece.box.height() > highest.height())
            highest = piece.box;
        box = current.isEmpty() ? piece.box : box.united(piece.box);
        current.append(piece);
    }
    finish();
    return lines;
}

// Pieces nearer than so many characters belong together, but two numbers never do,
// nor do the last `figures` pieces.
QList<PageLayout::Segment> PageLayout::segmentsOf(const QList<PlacedText> &pieces, double joinBelow,
                                                  qsizetype figures)
{
    QList<Segment> segments;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const PlacedText &piece = pieces[i];
        const bool value = isValueText(piece.text);
        if (!segments.isEmpty()) {
            Segment &last = segments.last();
            const double gap = piece.box.left() - last.box.right();
            const double em = std::max(emOf(last.box), emOf(piece.box));
            const bool bullet = segments.size() == 1 && isNilMark(last.text) && !value;
            const bool apart = (value && last.isValue) || i >= pieces.size() - figures;
            if ((gap < joinBelow * em && !apart) || (bullet && gap < 2 * em)) {
                const bool joined = isIdeograph(last.text.back()) || isIdeograph(piece.text.front());
                if (gap > em / 4 && !joined)
                    last.text += u' ';
                last.text += piece.text;
                last.box = last.box.united(piece.box);
                last.isValue = false;
                continue;
            }
        }
        segments.append({piece.text, piece.box, value});
    }
    return segments;
}

double PageLayout::Line::firstFigure() const
{
    for (const Segment &segment : segments) {
        if (segment.isValue)
            return segment.box.left();
    }
    return box.right();
}

void PageLayout::dropPageNumber(Lines &lines, double pageHeight)
{
    static const QRegularExpression number(
        u"^[—–\\-·\\s]*(第?\\s*[0-9]{1,3}\\s*页?(\\s*[/，,共]+\\s*[0-9]{1,3}\\s*页?)?)[—–\\-·\\s]*$"_s);
    for (const bool atEnd : {true, false}) {
        if (lines.size() < 2)
            return;
        const Line &line = atEnd ? lines.last() : lines.first();
        const bool inMargin =
            atEnd ? line.box.top() > 0.85 * pageHeight : line.box.bottom() < 0.1 * pageHeight;
        QString text;
        for (const Segment &segment : line.segments)
            text += segment.text;
        if (inMargin && line.segments.size() <= 3 && number.match(text).hasMatch()) {
            lines.remove(atEnd ? lines.size() - 1 : 0);
            ++m_droppedNumbers;
        }
    }
}

void PageLayout::addPage(const QList<PlacedText> &pieces, double height)
{
    ++m_page;
    Lines lines = linesOf(pieces);
    dropPageNumber(lines, height);
    qsizetype done = 0;
    const auto addText = [&](qsizetype until) {
        for (; done < until; ++done)
            addParagraphLine(lines[done], lines);
    };
    for (qsizetype row = 0; row < lines.size(); ++row) {
        if (!lines[row].isFigureRow())
            continue;
        addText(tableBegin(lines, done, row));
        const qsizetype end = tableEnd(lines, row);
        m_inParagraph = false;
        addTable(lines.sliced(done, end - done));
        done = end;
        row = end - 1;
    }
    addText(lines.size());
}

// 四、… alone on its line and reaching over where figures stand: no row's label.
bool PageLayout::isHeading(const Line &line, double firstFigure)
{
    const Numbered numeral = leadingNumeral(line.segments.first().text);
    return line.segments.size() == 1 && numeral.number > 0 && !numeral.bracketed &&
           line.box.right() > firstFigure;
}

bool PageLayout::isRunningText(const Line &line, double width)
{
    const QString &text = line.segments.last().text;
    const bool ends = QStringView(u"。；！？").contains(text.back());
    const bool isHeaderRow = segmentsOf(line.pieces, HeaderGap).size() > 4; // words that stand apart
    return line.segments.size() == 1 && !isHeaderRow &&
           (ends || (line.box.width() > 0.7 * width && text.size() > 24));
}

// The header of the table whose first row of figures is known.
qsizetype PageLayout::tableBegin(const Lines &lines, qsizetype from, qsizetype row)
{
    qsizetype begin = row;
    const double width = lines[row].box.width();
    while (begin > from && row - begin < MostHeaderLines &&
           !isHeading(lines[begin - 1], lines[row].firstFigure()) && !isRunningText(lines[begin - 1], width))
        --begin;
    return begin;
}

// One past the table's last line.
qsizetype PageLayout::tableEnd(const Lines &lines, qsizetype row)
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

// Where the labels of the rows of figures stand, from left to right.
PageLayout::Span PageLayout::labelColumns(const Lines &lines)
{
    Span span;
    for (const Line &line : lines) {
        for (const Segment &segment : line.segments) {
            if (!line.isFigureRow() || segment.isValue)
                break;
            span.left = std::min(span.left, segment.box.left());
            span.right = std::max(span.right, segment.box.right());
        }
    }
    return span;
}

// For each line the row it belongs to, by the index of a line. Figures stand in the
// middle of their row, so the lines of a label belong to the nearest of them; but a
// line that begins with a numeral begins a label, and one without does not.
QList<qsizetype> PageLayout::rowsOfLines(const Lines &lines)
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
        const Line &line = lines[i];
        const auto isNear = [&](qsizetype row) {
            return row >= 0 && row < lines.size() && line.box.left() < labels.right &&
                   labels.left < line.box.right() && line.box.right() < lines[row].firstFigure() &&
                   std::abs(middle(lines[row].box) - middle(line.box)) < 4 * emOf(line.box);
        };
        const bool nearAbove = isNear(above);
        const bool nearBelow = isNear(below);
        const auto numbered = [](const Line &l) {
            return leadingNumeral(l.segments.first().text).number > 0;
        };
        if (nearAbove && nearBelow) {
            const bool nextBegins = numbered(lines[below]) && lines[below].segments.size() > 1 &&
                                    !lines[below].segments.first().isValue;
            const double up = middle(line.box) - middle(lines[above].box);
            const double down = middle(lines[below].box) - middle(line.box);
            begun = begun || (numbered(line) && !nextBegins);
            rows[i] = begun || (!nextBegins && down < up) ? below : above;
        } else if (nearAbove || nearBelow) {
            rows[i] = nearAbove ? above : below;
        }
    }
    return rows;
}

void PageLayout::addTable(const Lines &lines)
{
    SourceBlock grid;
    grid.kind = SourceBlock::Kind::Grid;
    grid.exact = false;
    grid.page = m_page;
    const QList<qsizetype> rowOf = rowsOfLines(lines);
    QList<QList<Segment>> rows(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isHeader = rowOf[i] == i && !lines[i].isFigureRow();
        const QList<PlacedText> &pieces = lines[i].pieces;
        const auto text = std::find_if(pieces.rbegin(), pieces.rend(),
                                       [](const PlacedText &p) { return !isValueText(p.text); });
        const qsizetype figures = lines[i].isFigureRow() ? text - pieces.rbegin() : 0;
        rows[rowOf[i]] += segmentsOf(pieces, isHeader ? HeaderGap : CellGap, figures);
    }
    for (const QList<Segment> &row : std::as_const(rows)) {
        if (!row.isEmpty())
            addRow(grid, row);
    }
    m_document.blocks.append(grid);
}

// One row: segments above one another are one cell. Columns and their spans are
// in points, which later tells where figures are missing.
void PageLayout::addRow(SourceBlock &grid, const QList<Segment> &segments)
{
    QList<Segment> cells;
    for (const Segment &segment : segments) {
        const auto above = std::find_if(cells.begin(), cells.end(), [&](const Segment &cell) {
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
                     [](const Segment &a, const Segment &b) { return a.box.left() < b.box.left(); });
    for (const Segment &cell : std::as_const(cells)) {
        grid.cells.append(
            SourceCell{cell.text, grid.rows, int(cell.box.left()), 1, std::max(1, int(cell.box.width()))});
    }
    ++grid.rows;
}

bool PageLayout::continuesParagraph(const Line &line, double left, double right) const
{
    if (!m_inParagraph)
        return false;
    const double em = emOf(line.box);
    const bool indented = line.box.left() > left + 1.2 * em;
    const bool reachesEnd = m_previous.box.right() > m_previousRight - 2.2 * em;
    const bool samePage = m_document.blocks.last().page == m_page || line.box.top() < m_previous.box.top();
    const double gap = line.box.top() - m_previous.box.bottom();
    const bool near = line.box.top() < m_previous.box.top() || gap < 1.5 * em;
    const bool sameSize = std::abs(emOf(m_previous.box) - em) < 0.35 * em;
    return !indented && reachesEnd && near && sameSize && samePage && right > left;
}

void PageLayout::addParagraphLine(const Line &line, const Lines &page)
{
    double left = line.box.left();
    double right = line.box.right();
    for (const Line &other : page) {
        left = std::min(left, other.box.left());
        right = std::max(right, other.box.right());
    }
    QString text;
    for (const Segment &segment : line.segments)
        text += (text.isEmpty() ? u""_s : u"  "_s) + segment.text;
    if (continuesParagraph(line, left, right)) {
        QString &paragraph = m_document.blocks.last().text;
        if (!isIdeograph(paragraph.back()) && !isIdeograph(text.front()))
            paragraph += u' ';
        paragraph += text;
    } else {
        SourceBlock block;
        block.text = text;
        block.page = m_page;
        m_document.blocks.append(block);
    }
    m_inParagraph = true;
    m_previous = line;
    m_previousRight = right;
}

SourceDocument PageLayout::take()
{
    int line = 0;
    for (SourceBlock &block : m_document.blocks)
        block.line = ++line;
    if (m_droppedNumbers > 0) {
        m_document.notes += QCoreApplication::translate("nianbao::Reader", "Page numbers were left out (%n).",
                                                        nullptr, m_droppedNumbers);
    }
    return std::exchange(m_document, {});
}

} // namespace nianbao
