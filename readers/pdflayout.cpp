#include "readers/pdflayout.h"

#include "readers/values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

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

PdfLayout::Lines PdfLayout::linesOf(QList<PdfPiece> pieces)
{
    std::stable_sort(pieces.begin(), pieces.end(), [](const PdfPiece &a, const PdfPiece &b) {
        return middle(a.box) < middle(b.box);
    });
    Lines lines;
    QList<PdfPiece> current;
    QRectF box;
    const auto finish = [&] {
        if (!current.isEmpty())
            lines.append({segmentsOf(std::exchange(current, {})), box});
    };
    for (const PdfPiece &piece : std::as_const(pieces)) {
        if (!current.isEmpty() && !onOneLine(box, piece.box))
            finish();
        box = current.isEmpty() ? piece.box : box.united(piece.box);
        current.append(piece);
    }
    finish();
    return lines;
}

// Pieces nearer than one character belong together, but two numbers never do.
QList<PdfLayout::Segment> PdfLayout::segmentsOf(QList<PdfPiece> pieces)
{
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const PdfPiece &a, const PdfPiece &b) { return a.box.left() < b.box.left(); });
    QList<Segment> segments;
    for (const PdfPiece &piece : std::as_const(pieces)) {
        const bool value = isValueText(piece.text);
        if (!segments.isEmpty()) {
            Segment &last = segments.last();
            const double gap = piece.box.left() - last.box.right();
            const double em = std::max(emOf(last.box), emOf(piece.box));
            if (gap < em && !(value && last.isValue)) {
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

void PdfLayout::dropPageNumber(Lines &lines, double pageHeight)
{
    static const QRegularExpression number(u"^[—–\\-·\\s]*(第?\\s*[0-9]{1,3}\\s*页?(\\s*[/，,共]+\\s*[0-9]{1,3}\\s*页?)?)[—–\\-·\\s]*$"_s);
    for (const bool atEnd : {true, false}) {
        if (lines.size() < 2)
            return;
        const Line &line = atEnd ? lines.last() : lines.first();
        const bool inMargin = atEnd ? line.box.top() > 0.85 * pageHeight : line.box.bottom() < 0.1 * pageHeight;
        QString text;
        for (const Segment &segment : line.segments)
            text += segment.text;
        if (inMargin && line.segments.size() <= 3 && number.match(text).hasMatch()) {
            lines.remove(atEnd ? lines.size() - 1 : 0);
            ++m_droppedNumbers;
        }
    }
}

void PdfLayout::addPage(const QList<PdfPiece> &pieces, double height)
{
    ++m_page;
    Lines lines = linesOf(pieces);
    dropPageNumber(lines, height);
    for (qsizetype i = 0; i < lines.size();) {
        const qsizetype end = tableEnd(lines, i);
        if (end > i) {
            m_inParagraph = false;
            addTable(lines.sliced(i, end - i));
            i = end;
        } else {
            addParagraphLine(lines[i], lines);
            ++i;
        }
    }
}

// One past the last line of the table that begins at a line; the line itself where there is none.
qsizetype PdfLayout::tableEnd(const Lines &lines, qsizetype begin)
{
    if (lines[begin].segments.size() < 2)
        return begin;
    double left = lines[begin].box.left();
    double right = lines[begin].box.right();
    qsizetype end = begin;
    qsizetype rows = 0;
    for (qsizetype i = begin; i < lines.size() && i - end <= 6; ++i) {
        const Line &line = lines[i];
        if (line.segments.size() >= 2) {
            ++rows;
            end = i + 1;
            left = std::min(left, line.box.left());
            right = std::max(right, line.box.right());
        } else if (line.box.width() > 0.7 * (right - left) && line.box.width() > 20 * emOf(line.box)) {
            break; // a line of running text
        }
    }
    // The last row's label may run on below its figures.
    while (end < lines.size() && lines[end].segments.size() == 1 &&
           lines[end].box.top() - lines[end - 1].box.bottom() < 0.4 * emOf(lines[end].box) &&
           lines[end].box.right() < lines[end - 1].segments.last().box.left() &&
           lines[end].box.left() > left - 1)
        ++end;
    return rows >= 2 ? end : begin;
}

void PdfLayout::addTable(const Lines &lines)
{
    SourceBlock grid;
    grid.kind = SourceBlock::Kind::Grid;
    grid.exact = false;
    grid.page = m_page;

    // Figures stand in the middle of their row; each line of a label belongs to the nearest of them.
    QList<qsizetype> anchors;
    QList<double> firstValue; // x of the leftmost figure of each anchor
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto &segments = lines[i].segments;
        const auto value = std::find_if(segments.begin(), segments.end(), [](const Segment &s) { return s.isValue; });
        if (value != segments.end() && segments.last().isValue) {
            anchors.append(i);
            firstValue.append(value->box.left());
        }
    }
    QList<QList<Segment>> rows(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        qsizetype row = i;
        double nearest = 0;
        for (qsizetype k = 0; k < anchors.size() && !anchors.contains(i); ++k) {
            const double distance = std::abs(middle(lines[anchors[k]].box) - middle(line.box));
            const bool beside = line.box.right() < firstValue[k];
            if (beside && distance < 4 * emOf(line.box) && (row == i || distance < nearest)) {
                nearest = distance;
                row = anchors[k];
            }
        }
        rows[row] += line.segments;
    }
    for (const QList<Segment> &row : std::as_const(rows)) {
        if (!row.isEmpty())
            addRow(grid, row);
    }
    m_document.blocks.append(grid);
}

// One row: segments above one another are one cell. A cell's column is its
// position in points, which later tells where figures are missing.
void PdfLayout::addRow(SourceBlock &grid, QList<Segment> segments)
{
    QList<Segment> cells;
    for (const Segment &segment : std::as_const(segments)) {
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
        const int column = int(cell.isValue ? cell.box.center().x() : cell.box.left());
        grid.cells.append(SourceCell{cell.text, grid.rows, column, 1, 1});
    }
    ++grid.rows;
}

bool PdfLayout::continuesParagraph(const Line &line, double left, double right) const
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

void PdfLayout::addParagraphLine(const Line &line, const Lines &page)
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

SourceDocument PdfLayout::take()
{
    int line = 0;
    for (SourceBlock &block : m_document.blocks)
        block.line = ++line;
    if (m_droppedNumbers > 0) {
        m_document.notes += QCoreApplication::translate(
            "nianbao::Reader", "Page numbers were left out (%n).", nullptr, m_droppedNumbers);
    }
    return std::exchange(m_document, {});
}

} // namespace nianbao
