#include "forms/paragraphedit.h"

#include "forms/ink.h"
#include "forms/levelhighlighter.h"
#include "models/narrative.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// GB/T 9704-2012 5.2.3: characters of a line.
constexpr int LineCharacters = 28;

const QString OwnText = u"application/x-nianbao-text"_s;
const QString SentenceEnds = u"。；！？"_s;

} // namespace

QString cleanText(const QString &pasted)
{
    static const QRegularExpression lineEnd(u"\\r\\n?|[\\n\\f\\v\\x{2028}\\x{2029}]"_s);
    static const QRegularExpression hidden(
        u"[\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{ad}\\x{200b}-\\x{200f}\\x{feff}]"_s);
    static const QRegularExpression spaces(u"[\\t \\x{a0}]+"_s);
    QStringList lines;
    const QStringList raw = pasted.split(lineEnd);
    for (QString line : raw) {
        line.remove(hidden);
        line.replace(spaces, u" "_s);
        line = line.trimmed(); // ideographic spaces of an indent too
        if (!line.isEmpty())
            lines += line;
    }
    return lines.join(u'\n');
}

int characterCount(const QStringList &paragraphs)
{
    int count = 0;
    for (const QString &paragraph : paragraphs) {
        for (const char32_t character : paragraph.toUcs4())
            count += QChar::isSpace(character) ? 0 : 1;
    }
    return count;
}

ParagraphEdit::ParagraphEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setUndoRedoEnabled(false); // the window undoes
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    QFont body = font();
    body.setPointSizeF(body.pointSizeF() * 1.25);
    body.setFamilies(QStringList{u"仿宋_GB2312"_s, u"仿宋"_s, u"FangSong"_s, u"FandolFang"_s} +
                     QStringList{body.family()});
    setFont(body);
    document()->setDocumentMargin(Rhythm); // room for the line beside last year's paragraphs
    m_chips = new FigureChips(this);
    new LevelHighlighter(this);
    formatBlocks();

    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_setting)
            return;
        Q_EMIT edited();
        if (isAtNewSentence())
            endBurst();
    });
}

QStringList ParagraphEdit::paragraphs() const
{
    QStringList result;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!block.text().trimmed().isEmpty())
            result += FigureChips::rawText(block);
    }
    return result;
}

void ParagraphEdit::setParagraphs(const QStringList &wanted)
{
    const QStringList before = paragraphs();
    if (wanted == before)
        return;
    const bool first = document()->isEmpty();
    const qsizetype shorter = std::min(before.size(), wanted.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == wanted.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before.at(before.size() - 1 - tail) == wanted.at(wanted.size() - 1 - tail))
        ++tail;
    m_setting = true;
    const QTextCursor end = exchange(int(head), int(tail), wanted.sliced(head, wanted.size() - head - tail));
    formatBlocks();
    m_setting = false;
    setTextCursor(first ? QTextCursor(document()) : end);
}

// Puts paragraphs in the place of all but the first head and the last tail ones.
QTextCursor ParagraphEdit::exchange(int head, int tail, const QStringList &between)
{
    const qsizetype count = paragraphs().size();
    QTextCursor cursor(document());
    if (head > 0) {
        const QTextBlock last = blockOf(head - 1);
        cursor.setPosition(last.position() + last.length() - 1);
    }
    if (tail > 0)
        cursor.setPosition(blockOf(int(count) - tail).position(), QTextCursor::KeepAnchor);
    else
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    for (qsizetype i = 0; i < between.size(); ++i) {
        if (head > 0 || i > 0)
            cursor.insertBlock();
        m_chips->insert(cursor, between.at(i));
    }
    const QTextCursor end = cursor;
    if (tail > 0 && (head > 0 || !between.isEmpty()))
        cursor.insertBlock();
    return end;
}

void ParagraphEdit::setValues(const FigureChips::Values &values)
{
    m_chips->setValues(values);
}

void ParagraphEdit::refreshValues()
{
    m_setting = true;
    m_chips->refresh();
    m_setting = false;
}

void ParagraphEdit::select(int paragraph, int start, int length)
{
    const QTextBlock block = blockOf(paragraph);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + FigureChips::positionInBlock(block, std::max(0, start)));
    if (length > 0)
        cursor.setPosition(block.position() + FigureChips::positionInBlock(block, start + length),
                           QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QTextBlock ParagraphEdit::blockOf(int paragraph) const
{
    int index = -1;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        index += block.text().trimmed().isEmpty() ? 0 : 1;
        if (index == paragraph)
            return block;
    }
    return {};
}

int ParagraphEdit::currentParagraph() const
{
    int index = -1;
    const QTextBlock current = textCursor().block();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        index += block.text().trimmed().isEmpty() ? 0 : 1;
        if (block == current)
            break;
    }
    return index;
}

QTextCursor ParagraphEdit::cursorOf(const Wave &wave) const
{
    const QTextBlock block = blockOf(wave.paragraph);
    if (!block.isValid())
        return {};
    QTextCursor cursor(block);
    const int size = int(FigureChips::rawText(block).size());
    const int length = wave.length > 0 ? wave.length : size;
    cursor.setPosition(block.position() + FigureChips::positionInBlock(block, wave.start));
    cursor.setPosition(block.position() + FigureChips::positionInBlock(block, wave.start + length),
                       QTextCursor::KeepAnchor);
    return cursor;
}

void ParagraphEdit::setWaves(const QList<Wave> &waves)
{
    QList<ExtraSelection> selections;
    for (const Wave &wave : waves) {
        ExtraSelection selection;
        selection.cursor = cursorOf(wave);
        if (selection.cursor.isNull())
            continue;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(wave.color);
        selection.format.setToolTip(wave.tip);
        selections += selection;
    }
    setExtraSelections(selections);
}

QString ParagraphEdit::tipAt(int position) const
{
    QStringList tips;
    const QList<ExtraSelection> waves = extraSelections();
    for (const ExtraSelection &wave : waves) {
        if (position >= wave.cursor.selectionStart() && position <= wave.cursor.selectionEnd())
            tips += wave.format.toolTip();
    }
    return tips.join(u'\n');
}

// The editor itself tells of the text's formats, not of what is laid over it.
bool ParagraphEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipAt(cursorForPosition(help->pos()).position());
    QToolTip::showText(help->globalPos(), tip, viewport());
    return true;
}

// Other programs get the values; here the placeholders stay what they are.
QMimeData *ParagraphEdit::createMimeDataFromSelection() const
{
    const QString raw = FigureChips::rawText(textCursor());
    auto *copied = new QMimeData;
    copied->setData(OwnText, raw.toUtf8());
    copied->setText(m_chips->withValues(raw));
    return copied;
}

bool ParagraphEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void ParagraphEdit::insertFromMimeData(const QMimeData *source)
{
    endBurst();
    const QString text =
        source->hasFormat(OwnText) ? QString::fromUtf8(source->data(OwnText)) : source->text();
    const QStringList lines = cleanText(text).split(u'\n');
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        m_chips->insert(cursor, lines.at(i));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    endBurst();
}

// Each paragraph begins two characters in; new ones take over the format.
void ParagraphEdit::formatBlocks()
{
    QTextBlockFormat format;
    format.setTextIndent(2 * QFontMetricsF(font()).horizontalAdvance(u'国'));
    format.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(2);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.setBlockFormat(format);
}

void ParagraphEdit::layOutPage()
{
    const int line = int(QFontMetricsF(font()).horizontalAdvance(u'国') * LineCharacters) + 2 * Rhythm;
    const int margin = std::max(3 * Rhythm, (width() - line) / 2);
    setViewportMargins(margin, 2 * Rhythm, margin, 0);
}

void ParagraphEdit::resizeEvent(QResizeEvent *event)
{
    layOutPage();
    QTextEdit::resizeEvent(event);
}

void ParagraphEdit::setMarked(const QList<int> &paragraphs)
{
    if (std::exchange(m_marked, paragraphs) != paragraphs)
        viewport()->update();
}

void ParagraphEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    constexpr qreal Width = 3;
    QPainter painter(viewport());
    for (const int paragraph : std::as_const(m_marked)) {
        const QTextBlock block = blockOf(paragraph);
        if (!block.isValid())
            continue;
        const QRectF box = document()->documentLayout()->blockBoundingRect(block).translated(
            0, -verticalScrollBar()->value());
        painter.fillRect(QRectF(0, box.top() + 1, Width, box.height() - 2), Ink::advice(palette()));
    }
}

void ParagraphEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter) {
        // Shift leaves the number out; no paragraph is broken inside.
        if (event->modifiers() & Qt::ShiftModifier || !goOnNumbering())
            textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    const int before = textCursor().position();
    const qsizetype size = document()->characterCount();
    QTextEdit::keyPressEvent(event);
    const bool moved = textCursor().position() != before && document()->characterCount() == size;
    if (moved)
        endBurst();
}

// At the end of a numbered paragraph with text behind its heading, Enter begins the
// next one; on a line that holds nothing but its number, it takes the number away.
bool ParagraphEdit::goOnNumbering()
{
    QTextCursor cursor = textCursor();
    const QString text = cursor.block().text();
    const Numbering numbering = numberingOf(text);
    if (cursor.hasSelection() || !cursor.atBlockEnd() || numbering.level == 0)
        return false;
    if (numbering.length == text.size()) {
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        return true;
    }
    // What stands below a mere heading is its text; a sentence is text itself.
    const bool isMereHeading = headingLength(text) == text.size() && !SentenceEnds.contains(text.back());
    if (isMereHeading || nextNumeral(text).isEmpty())
        return false;
    cursor.insertBlock();
    cursor.insertText(nextNumeral(text));
    return true;
}

bool ParagraphEdit::isAtNewSentence() const
{
    const QTextCursor cursor = textCursor();
    return cursor.atBlockStart() || SentenceEnds.contains(document()->characterAt(cursor.position() - 1));
}

void ParagraphEdit::insertPlaceholder(const QString &name)
{
    endBurst();
    QTextCursor cursor = textCursor();
    m_chips->insert(cursor, u"{{"_s + name + u"}}"_s);
    setTextCursor(cursor);
    endBurst();
}

QString ParagraphEdit::placeholderAtCursor() const
{
    const QString name = FigureChips::nameAt(textCursor());
    return name.isEmpty() ? QString() : u"{{"_s + name + u"}}"_s;
}

bool ParagraphEdit::event(QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        endBurst();
    return QTextEdit::event(event);
}

} // namespace nianbao
