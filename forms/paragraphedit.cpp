#include "forms/paragraphedit.h"

#include "forms/ink.h"
#include "models/narrative.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// GB/T 9704-2012 5.2.3: characters of a line.
constexpr int LineCharacters = 28;

QFont face(const QFont &body, const QStringList &families)
{
    QFont font = body;
    font.setFamilies(families + body.families());
    return font;
}

// Shows headings and placeholders as they are; what is not text is not coloured.
class LevelHighlighter : public QSyntaxHighlighter
{
public:
    explicit LevelHighlighter(QTextEdit *edit)
        : QSyntaxHighlighter(edit->document())
        , m_edit(edit)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        const int heading = headingLength(text);
        const int level = numberingOf(text).level;
        if (heading > 0 && level == 1)
            setFormat(0, heading,
                      face(m_edit->font(), {u"黑体"_s, u"SimHei"_s, u"FandolHei"_s, u"Noto Sans CJK SC"_s}));
        else if (heading > 0 && level == 2)
            setFormat(0, heading,
                      face(m_edit->font(), {u"楷体_GB2312"_s, u"楷体"_s, u"KaiTi"_s, u"FandolKai"_s}));
        static const QRegularExpression placeholder(u"\\{\\{[^{}]*\\}\\}"_s);
        QTextCharFormat marked;
        marked.setForeground(Ink::advice(m_edit->palette()));
        marked.setBackground(Ink::tint(Ink::advice(m_edit->palette()), m_edit->palette()));
        for (auto match = placeholder.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            setFormat(int(found.capturedStart()), int(found.capturedLength()), marked);
        }
    }

private:
    QTextEdit *m_edit;
};

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
    document()->setDocumentMargin(2);
    new LevelHighlighter(this);
    formatBlocks();

    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT edited();
    });
}

QStringList ParagraphEdit::paragraphs() const
{
    QStringList result;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!block.text().trimmed().isEmpty())
            result += block.text();
    }
    return result;
}

void ParagraphEdit::setParagraphs(const QStringList &wanted)
{
    if (wanted == paragraphs())
        return;
    const bool first = document()->isEmpty();
    const QString before = toPlainText();
    const QString after = wanted.join(u'\n');
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    m_setting = true;
    QTextCursor cursor(document());
    cursor.setPosition(int(head));
    cursor.setPosition(int(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(after.sliced(head, after.size() - head - tail));
    formatBlocks();
    m_setting = false;
    if (first)
        cursor.movePosition(QTextCursor::Start);
    setTextCursor(cursor);
}

void ParagraphEdit::select(int paragraph, int start, int length)
{
    const QTextBlock block = blockOf(paragraph);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    const int from = qBound(0, start, int(block.text().size()));
    cursor.setPosition(block.position() + from);
    if (length > 0)
        cursor.setPosition(block.position() + std::min(from + length, int(block.text().size())),
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

QTextCursor ParagraphEdit::cursorOf(const Wave &wave) const
{
    const QTextBlock block = blockOf(wave.paragraph);
    if (!block.isValid())
        return {};
    QTextCursor cursor(block);
    const int size = int(block.text().size());
    const int from = qBound(0, wave.start, size);
    const int length = wave.length > 0 ? wave.length : size;
    cursor.setPosition(block.position() + from);
    cursor.setPosition(block.position() + std::min(from + length, size), QTextCursor::KeepAnchor);
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

bool ParagraphEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void ParagraphEdit::insertFromMimeData(const QMimeData *source)
{
    endBurst();
    insertPlainText(cleanText(source->text()));
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
    const int line = int(QFontMetricsF(font()).horizontalAdvance(u'国') * LineCharacters) + 4;
    const int margin = std::max(3 * Rhythm, (width() - line) / 2);
    setViewportMargins(margin, 2 * Rhythm, margin, 0);
}

void ParagraphEdit::resizeEvent(QResizeEvent *event)
{
    layOutPage();
    QTextEdit::resizeEvent(event);
}

void ParagraphEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier) && goOnNumbering())
        return;
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
    // What stands below a mere heading is its text.
    if (headingLength(text) == text.size() || nextNumeral(text).isEmpty())
        return false;
    cursor.insertBlock();
    cursor.insertText(nextNumeral(text));
    ensureCursorVisible();
    return true;
}

void ParagraphEdit::insertPlaceholder(const QString &name)
{
    endBurst();
    textCursor().insertText(u"{{"_s + name + u"}}"_s);
    endBurst();
}

QString ParagraphEdit::placeholderAtCursor() const
{
    const QString text = textCursor().block().text();
    const qsizetype at = textCursor().positionInBlock();
    const qsizetype open = text.lastIndexOf(u"{{"_s, std::min(at, text.size() - 1));
    const qsizetype close = open < 0 ? -1 : text.indexOf(u"}}"_s, open);
    return open >= 0 && close >= 0 && at <= close + 2 ? text.sliced(open, close + 2 - open) : QString();
}

bool ParagraphEdit::event(QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        endBurst();
    return QTextEdit::event(event);
}

} // namespace nianbao
