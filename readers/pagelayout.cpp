#include "readers/pagelayout.h"

#include "readers/limits.h"
#include "readers/placedtable.h"
#include "readers/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// Files may say anything about places; far off the paper all is the same.
double bounded(double coordinate)
{
    constexpr double Far = 100'000;
    return std::isfinite(coordinate) ? std::clamp(coordinate, -Far, Far) : 0;
}

QRectF bounded(const QRectF &box)
{
    return {QPointF(bounded(box.left()), bounded(box.top())),
            QPointF(bounded(box.right()), bounded(box.bottom()))};
}

// An address of the web that may go on: http://www. at a line's end.
bool endsInAddress(const QString &text)
{
    static const QRegularExpression address(u"(?:https?://|www\\.)[!-~]*$"_s);
    return address.match(text).hasMatch();
}

bool isPrintableAscii(QChar c)
{
    return c > u' ' && c.unicode() < 0x7f;
}

// （二）… or 2.… behind a full stop.
bool beginsPoint(const QString &line, const QString &before)
{
    return leadingNumeral(line).number > 0 && QStringView(u"。！？；：").contains(before.back());
}

// Only words of Latin letters are parted where a line ends: no number, and no address.
bool needsSpace(const QString &before, const QString &line)
{
    const bool isNumber = before.size() > 1 && before.back() == u'-' &&
                          before.at(before.size() - 2).isDigit() && line.front().isDigit();
    return !isIdeograph(before.back()) && !isIdeograph(line.front()) && !isNumber && !endsInAddress(before);
}

} // namespace

void PageLayout::addPage(const QList<PlacedText> &pieces, double height, const PageRules &rules)
{
    QList<PlacedText> placed;
    placed.reserve(pieces.size());
    for (const PlacedText &piece : pieces)
        placed += PlacedText{piece.text, bounded(piece.box)};
    m_pieces += pieces.size();
    const QList<RuledTable> tables = takeRuledTables(placed, rules);
    m_pages += PageLines{linesOf(placed), tables, bounded(height)};
}

bool PageLayout::isEmpty() const
{
    return m_pieces == 0;
}

bool PageLayout::isTooLong() const
{
    return m_pieces > limits::PlacedTexts;
}

SourceDocument PageLayout::take()
{
    m_document.notes = dropMargins(m_pages);
    for (const PageLines &page : std::as_const(m_pages)) {
        const Extent extent = extentOf(page);
        Extent &widest = m_widest[page.height];
        if (extent.width() > widest.width())
            widest = extent;
    }
    for (const PageLines &page : std::as_const(m_pages))
        readPage(page);
    int line = 0;
    for (SourceBlock &block : m_document.blocks)
        block.line = ++line;
    return std::exchange(m_document, {});
}

PageLayout::Extent PageLayout::extentOf(const PageLines &page)
{
    Extent extent{1e9, -1e9};
    const auto extend = [&extent](const QRectF &box) {
        extent.left = std::min(extent.left, box.left());
        extent.right = std::max(extent.right, box.right());
    };
    for (const TextLine &line : page.lines)
        extend(line.box);
    for (const RuledTable &table : page.tables)
        extend(table.box);
    return extent;
}

// A few short lines, as on a last page, do not reach the margins: the widest page of
// that height knows better.
PageLayout::Extent PageLayout::margins(const PageLines &page) const
{
    constexpr double Short = 0.6;
    const Extent own = extentOf(page);
    const Extent widest = m_widest.value(page.height, own);
    return own.width() < Short * widest.width() ? widest : own;
}

void PageLayout::readPage(const PageLines &page)
{
    ++m_page;
    const Extent extent = margins(page);
    qsizetype done = 0;
    for (const RuledTable &table : page.tables) {
        qsizetype end = done;
        while (end < page.lines.size() && page.lines[end].box.center().y() < table.box.top())
            ++end;
        readLines(page.lines.sliced(done, end - done), extent);
        addGrid(table.grid);
        done = end;
    }
    readLines(page.lines.sliced(done), extent);
}

// Without rules tables are known by their figures.
void PageLayout::readLines(const TextLines &lines, const Extent &extent)
{
    qsizetype done = 0;
    const auto addText = [&](qsizetype until) {
        for (; done < until; ++done)
            addParagraphLine(lines[done], extent);
    };
    for (qsizetype row = 0; row < lines.size(); ++row) {
        if (!lines[row].isFigureRow())
            continue;
        const qsizetype end = tableEnd(lines, row);
        addText(tableBegin(lines, done, row, end));
        addGrid(placedTable(lines.sliced(done, end - done)));
        done = end;
        row = end - 1;
    }
    addText(lines.size());
}

void PageLayout::addGrid(SourceBlock grid)
{
    m_inParagraph = false;
    grid.page = m_page;
    m_document.blocks.append(grid);
}

bool PageLayout::continuesParagraph(const TextLine &line, const Extent &page) const
{
    if (!m_inParagraph)
        return false;
    const double em = emOf(line.box);
    const bool indented = line.box.left() > page.left + 1.2 * em;
    // Where a line begins far in, as a signature does, the next is no part of it.
    const bool startsFarIn = m_previous.box.left() > page.left + 0.4 * (page.right - page.left);
    const bool reachesEnd = m_previous.box.right() > m_previousRight - 2.2 * em;
    const bool samePage = m_document.blocks.last().page == m_page || line.box.top() < m_previous.box.top();
    const double gap = line.box.top() - m_previous.box.bottom();
    const bool near = line.box.top() < m_previous.box.top() || gap < 1.5 * em;
    const bool sameSize = std::abs(emOf(m_previous.box) - em) < 0.35 * em;
    if (indented || startsFarIn || !near || !sameSize || !samePage || page.right <= page.left)
        return false;
    const QString &before = m_document.blocks.last().text;
    const QString text = line.text();
    if (beginsPoint(text, before))
        return false;
    // No line breaks within a word: the address was too long for the rest of the line.
    return reachesEnd || (endsInAddress(before) && isPrintableAscii(text.front()));
}

void PageLayout::addParagraphLine(const TextLine &line, const Extent &page)
{
    QString text;
    for (const TextSegment &segment : line.segments)
        text += (text.isEmpty() ? u""_s : u"  "_s) + segment.text;
    if (continuesParagraph(line, page)) {
        QString &paragraph = m_document.blocks.last().text;
        if (needsSpace(paragraph, text))
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
    m_previousRight = page.right;
}

} // namespace nianbao
