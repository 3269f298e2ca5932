#include "forms/figurechips.h"

#include "forms/ink.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr int ChipType = QTextFormat::UserObject + 1;
constexpr int NameProperty = QTextFormat::UserProperty + 1;
constexpr int ValueProperty = QTextFormat::UserProperty + 2;

QString written(const QTextFormat &chip)
{
    return u"{{"_s + chip.stringProperty(NameProperty) + u"}}"_s;
}

// The pieces of a block between two positions in it: text, or a chip for each object.
template<typename Visit>
void visitPieces(const QTextBlock &block, Visit visit)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = fragment.position() - block.position();
        if (fragment.charFormat().objectType() != ChipType) {
            visit(start, fragment.text(), false);
            continue;
        }
        for (int i = 0; i < fragment.length(); ++i)
            visit(start + i, written(fragment.charFormat()), true);
    }
}

} // namespace

FigureChips::FigureChips(QTextEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    edit->document()->documentLayout()->registerHandler(ChipType, this);
}

void FigureChips::insert(QTextCursor &cursor, const QString &raw) const
{
    static const QRegularExpression placeholder(u"\\{\\{\\s*([^{}\\s]+)\\s*\\}\\}"_s);
    const QTextCharFormat plain;
    qsizetype done = 0;
    for (auto match = placeholder.globalMatch(raw); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString value = m_values ? m_values(found.captured(1)) : QString();
        if (value.isNull() || written({}).size() + found.captured(1).size() != found.capturedLength())
            continue; // unknown, or spaced in its own way: kept to the letter
        cursor.insertText(raw.sliced(done, found.capturedStart() - done), plain);
        QTextCharFormat chip;
        chip.setObjectType(ChipType);
        chip.setProperty(NameProperty, found.captured(1));
        chip.setProperty(ValueProperty, value);
        chip.setToolTip(found.captured());
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), chip);
        done = found.capturedEnd();
    }
    cursor.insertText(raw.sliced(done), plain);
    cursor.setCharFormat(plain);
}

QString FigureChips::withValues(const QString &raw) const
{
    QTextDocument scratch;
    QTextCursor cursor(&scratch);
    insert(cursor, raw);
    QStringList lines;
    for (QTextBlock block = scratch.begin(); block.isValid(); block = block.next()) {
        QString line;
        visitPieces(block, [&](int, const QString &text, bool chip) {
            line += chip ? m_values(text.sliced(2, text.size() - 4)) : text;
        });
        lines += line;
    }
    return lines.join(u'\n');
}

void FigureChips::refresh()
{
    // A new format parts and joins the pieces of a block: first where the chips are.
    QList<int> chips;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        visitPieces(block, [&](int start, const QString &, bool chip) {
            if (chip)
                chips += block.position() + start;
        });
    }
    for (const int position : std::as_const(chips)) {
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        QTextCharFormat format = cursor.charFormat();
        const QString value = m_values(format.stringProperty(NameProperty));
        // Of a figure that the tables no longer have, the placeholder as it is printed.
        const QString seen = value.isNull() ? written(format) : value;
        if (format.stringProperty(ValueProperty) == seen)
            continue;
        format.setProperty(ValueProperty, seen);
        cursor.setCharFormat(format);
    }
}

QString FigureChips::rawText(const QTextBlock &block)
{
    QString raw;
    visitPieces(block, [&raw](int, const QString &text, bool) { raw += text; });
    return raw;
}

QString FigureChips::rawText(const QTextCursor &selection)
{
    QStringList lines;
    QTextBlock block = selection.document()->findBlock(selection.selectionStart());
    for (; block.isValid() && block.position() <= selection.selectionEnd(); block = block.next()) {
        QString line;
        visitPieces(block, [&](int start, const QString &text, bool chip) {
            const int from = std::max(0, selection.selectionStart() - block.position() - start);
            const int to = selection.selectionEnd() - block.position() - start;
            if (chip)
                line += from == 0 && to > 0 ? text : QString();
            else if (to > from)
                line += text.mid(from, to - from);
        });
        lines += line;
    }
    return lines.join(u'\n');
}

int FigureChips::positionInBlock(const QTextBlock &block, int rawPosition)
{
    int position = 0;
    int raw = 0;
    visitPieces(block, [&](int start, const QString &text, bool chip) {
        if (rawPosition >= raw)
            position = start + (chip ? (rawPosition >= raw + text.size() ? 1 : 0)
                                     : std::min(rawPosition - raw, int(text.size())));
        raw += int(text.size());
    });
    return position;
}

QString FigureChips::nameAt(const QTextCursor &cursor)
{
    for (const int step : {0, 1}) {
        QTextCursor probe(cursor);
        probe.clearSelection();
        if (step == 1 && !probe.movePosition(QTextCursor::NextCharacter))
            continue;
        if (probe.charFormat().objectType() == ChipType)
            return probe.charFormat().stringProperty(NameProperty);
    }
    return {};
}

QSizeF FigureChips::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(m_edit->font());
    return {metrics.horizontalAdvance(format.stringProperty(ValueProperty)) + 6, metrics.ascent()};
}

void FigureChips::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                             const QTextFormat &format)
{
    const QFontMetricsF metrics(m_edit->font());
    const QPalette palette = m_edit->palette();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Ink::tint(Ink::advice(palette), palette, 0.18));
    painter->drawRoundedRect(rect.adjusted(1, -1, -1, metrics.descent()), 3, 3);
    painter->setFont(m_edit->font());
    painter->setPen(Ink::advice(palette));
    painter->drawText(QPointF(rect.left() + 3, rect.bottom()), format.stringProperty(ValueProperty));
    painter->restore();
}

} // namespace nianbao
