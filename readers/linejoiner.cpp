#include "readers/linejoiner.h"

#include "readers/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// 一是… 第二，… : begins a thought of its own.
bool beginsPoint(const QString &text)
{
    return leadingNumeral(text).number > 0 || text.startsWith(u'第') ||
           (text.size() > 1 && text[1] == u'是' && smallNumber(text.left(1)) > 0);
}

// In columns of a fixed-width font, spaces at the end aside.
qsizetype displayWidth(const QString &text)
{
    QStringView line = text;
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line.size() +
           std::count_if(line.begin(), line.end(), [](QChar c) { return c.unicode() >= 0x2e80; });
}

} // namespace

bool endsSentence(const QString &text)
{
    return text.isEmpty() || QStringView(u"。！？；：…”』」）)!?;:.").contains(text.back());
}

// Where all lines of a text end: no line is longer, and several that break a sentence are as long.
LineJoiner::LineJoiner(const SourceDocument &document, const QList<ParagraphRead> &lines)
    : m_document(document)
{
    constexpr qsizetype WidestLine = 120;
    constexpr qsizetype Several = 3;
    qsizetype indented = 0;
    for (const ParagraphRead &line : lines) {
        const QString &text = m_document.blocks[line.block].text;
        m_width = std::max(m_width, displayWidth(text));
        m_characters = std::max(m_characters, text.size());
        indented += !text.isEmpty() && text.front().isSpace();
    }
    const auto broken = std::count_if(lines.begin(), lines.end(), [&](const ParagraphRead &line) {
        return isFull(m_document.blocks[line.block].text) && !endsSentence(line.text);
    });
    m_indents = indented >= Several;
    if (m_width > WidestLine || broken < Several)
        m_width = 0;
}

bool LineJoiner::isBroken(const ParagraphRead &above, const ParagraphRead &next) const
{
    constexpr qsizetype LongParagraph = 30;
    const SourceBlock &source = m_document.blocks[next.block];
    const bool indented = !source.text.isEmpty() && source.text.front().isSpace();
    const bool begins = indented || beginsPoint(next.text) || next.text.startsWith(u'#') ||
                        next.text.startsWith(u'-') || next.text.startsWith(u'[') || next.place.cell >= 0;
    if (begins)
        return false;
    if (m_width == 0)
        return above.text.size() >= LongParagraph && !endsSentence(above.text);
    if (source.gap > 0 || next.block != above.block + 1)
        return false;
    const QString &line = m_document.blocks[above.block].text;
    return endsSentence(above.text) ? m_indents && isFull(line) : displayWidth(line) > m_width * 4 / 5;
}

bool LineJoiner::isFull(const QString &line) const
{
    // A number or a mark may not have fitted; some programs cut after so many characters.
    return displayWidth(line) >= m_width - 4 || line.size() >= m_characters - 1;
}

} // namespace nianbao
