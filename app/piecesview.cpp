#include "app/piecesview.h"

#include "forms/ink.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTextTable>

#include <numeric>

namespace nianbao {

namespace {

constexpr int ManyColumns = 12; // need smaller type

QTextBlockFormat blockFormat(PiecesView::Style style)
{
    QTextBlockFormat format;
    format.setBottomMargin(Rhythm / 2.0);
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    switch (style) {
    case PiecesView::Style::Title:
        format.setAlignment(Qt::AlignHCenter);
        break;
    case PiecesView::Style::Heading:
        format.setTopMargin(Rhythm);
        break;
    case PiecesView::Style::Right:
        format.setAlignment(Qt::AlignRight);
        break;
    case PiecesView::Style::Note:
        format.setAlignment(Qt::AlignHCenter);
        format.setTopMargin(Rhythm);
        break;
    case PiecesView::Style::Body:
        break;
    }
    return format;
}

QTextCharFormat charFormat(PiecesView::Style style, const QFont &font, const QPalette &palette)
{
    QTextCharFormat format;
    if (style == PiecesView::Style::Title)
        format.setFontPointSize(font.pointSizeF() * 1.2);
    if (style == PiecesView::Style::Title || style == PiecesView::Style::Heading)
        format.setFontWeight(QFont::DemiBold);
    if (style == PiecesView::Style::Note) {
        format.setForeground(Ink::quiet(palette));
        format.setFontPointSize(font.pointSizeF() * 0.9);
    }
    return format;
}

// Labels stand on a tint of their own.
QTextTableCellFormat cellFormat(bool isLabel, const QPalette &palette)
{
    QTextTableCellFormat format;
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    if (isLabel)
        format.setBackground(Ink::label(palette));
    return format;
}

QList<QTextLength> shares(const QList<int> &widths)
{
    const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
    QList<QTextLength> result;
    for (const int width : widths)
        result += QTextLength(QTextLength::PercentageLength, 100 * width / all);
    return result;
}

// From there to the cursor; what is written behind it later is not part of it.
QTextCursor since(int begin, const QTextCursor &cursor)
{
    QTextCursor stretch(cursor);
    stretch.setPosition(begin);
    stretch.setPosition(cursor.position(), QTextCursor::KeepAnchor);
    stretch.setKeepPositionOnInsert(true);
    return stretch;
}

} // namespace

PiecesView::PiecesView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabStopDistance(3 * Rhythm);
    document()->setDocumentMargin(1.5 * Rhythm);
    viewport()->setCursor(Qt::PointingHandCursor);
}

void PiecesView::addParagraph(const QString &text, Style style, const QString &key)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (!std::exchange(m_isEmpty, false))
        cursor.insertBlock();
    cursor.setBlockFormat(blockFormat(style));
    const int begin = cursor.position();
    cursor.insertText(text, charFormat(style, font(), palette()));
    if (key.isEmpty())
        return;
    m_pieces.insert(key, {since(begin, cursor), nullptr});
}

void PiecesView::addTable(int rows, int columns, const QList<Cell> &cells, const QList<int> &widths)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (!std::exchange(m_isEmpty, false))
        cursor.insertBlock();
    cursor.setBlockFormat({});
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(Ink::hairline(palette()));
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellSpacing(0);
    format.setCellPadding(columns > ManyColumns ? 1 : 2);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 99));
    format.setColumnWidthConstraints(shares(widths));
    QTextTable *table = cursor.insertTable(std::max(1, rows), std::max(1, columns), format);
    for (const Cell &cell : cells) {
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            table->mergeCells(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
    }
    for (const Cell &cell : cells)
        fill(table, cell, columns > ManyColumns ? 0.72 : 0.85);
}

void PiecesView::fill(QTextTable *table, const Cell &cell, qreal size)
{
    QTextTableCell place = table->cellAt(cell.row, cell.column);
    if (!place.isValid())
        return;
    place.setFormat(cellFormat(cell.isLabel, palette()));
    QTextCursor cursor = place.firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(cell.isListItem ? Qt::AlignLeft : Qt::AlignHCenter);
    cursor.setBlockFormat(block);
    QTextCharFormat text;
    text.setFontPointSize(font().pointSizeF() * size);
    const int begin = cursor.position();
    cursor.insertText(cell.text, text);
    if (!cell.key.isEmpty())
        m_pieces.insert(cell.key, {since(begin, cursor), table});
}

void PiecesView::finish()
{
    QTextCursor start(document());
    setTextCursor(start);
    verticalScrollBar()->setValue(0);
}

void PiecesView::unlight()
{
    setExtraSelections({});
    for (const Lit &lit : std::as_const(m_lit)) {
        const Piece piece = m_pieces.value(lit.key);
        if (piece.table) // no label is a piece of its own that could be lit
            piece.table->cellAt(piece.text).setFormat(cellFormat(false, palette()));
    }
    m_lit.clear();
}

void PiecesView::light(const QList<Lit> &pieces, const QColor &tint)
{
    unlight();
    QList<ExtraSelection> selections;
    QTextCursor first;
    for (const Lit &lit : pieces) {
        const auto found = m_pieces.constFind(lit.key);
        if (found == m_pieces.constEnd())
            continue;
        m_lit += lit;
        if (first.isNull())
            first = found->text;
        if (found->table) {
            QTextTableCellFormat format = cellFormat(false, palette());
            format.setBackground(tint);
            found->table->cellAt(found->text).setFormat(format);
            continue;
        }
        ExtraSelection selection;
        selection.cursor = found->text;
        if (lit.length > 0) {
            const int begin = std::min(found->text.selectionStart() + lit.start, found->text.selectionEnd());
            selection.cursor.setPosition(begin);
            selection.cursor.setPosition(std::min(begin + lit.length, found->text.selectionEnd()),
                                         QTextCursor::KeepAnchor);
        }
        selection.format.setBackground(tint);
        selections += selection;
    }
    setExtraSelections(selections);
    if (!first.isNull())
        show(first);
}

// In the middle, so that what stands around is seen, but only where it is not seen yet.
void PiecesView::show(const QTextCursor &place)
{
    QTextCursor start = place;
    start.setPosition(place.selectionStart());
    const QRect rect = cursorRect(start);
    const QRect seen = viewport()->rect().adjusted(0, 3 * Rhythm, 0, -6 * Rhythm);
    if (!seen.contains(rect.center()))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.center().y() - seen.center().y());
}

void PiecesView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int at = cursorForPosition(event->position().toPoint()).position();
    for (auto piece = m_pieces.cbegin(); piece != m_pieces.cend(); ++piece) {
        const QTextCursor &text = piece->text;
        if (text.selectionStart() <= at && at <= text.selectionEnd()) {
            Q_EMIT pieceClicked(piece.key(), at - text.selectionStart());
            return;
        }
    }
}

} // namespace nianbao
