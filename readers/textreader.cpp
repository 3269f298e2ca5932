#include "readers/textreader.h"

#include "readers/drawntable.h"
#include "readers/limits.h"
#include "readers/textcodec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// Goes through the lines of a text.
class Lines
{
public:
    explicit Lines(QStringView text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    int number() const { return m_number; } // of the line given last, from 1

    QStringView next()
    {
        const auto isEnd = [](QChar c) { return QStringView(u"\n\r\f\v\u2028\u2029").contains(c); };
        const QStringView line(m_rest.begin(), std::find_if(m_rest.begin(), m_rest.end(), isEnd));
        m_rest = m_rest.sliced(line.size());
        if (!m_rest.isEmpty())
            m_rest = m_rest.sliced(m_rest.startsWith("\r\n"_L1) ? 2 : 1);
        ++m_number;
        return line;
    }

private:
    QStringView m_rest;
    int m_number = 0;
};

// The first line with those below it that may be of one frame; the others remain to be read.
QStringList drawnLines(QStringView first, Lines &following)
{
    QStringList drawn{first.toString()};
    for (Lines ahead = following; !ahead.atEnd(); following = ahead) {
        const QStringView line = ahead.next();
        if (!continuesDrawnTable(first, line))
            break;
        drawn += line.toString();
    }
    return drawn;
}

} // namespace

SourceDocument TextReader::fromString(const QString &text)
{
    SourceDocument document;
    Lines lines(text);
    int gap = 0;
    int noFrameUntil = 0;                                                // number of a line
    while (!lines.atEnd() && document.blocks.size() <= limits::Blocks) { // one more is refused
        const QStringView line = lines.next();
        // A line of tabs alone is a blank cell; one of spaces alone is empty.
        if (line.trimmed().isEmpty() && !line.contains(u'\t')) {
            ++gap;
            continue;
        }
        SourceBlock block;
        block.text = line.toString().remove(QChar(0xfeff));
        const int number = lines.number();
        if (number > noFrameUntil && opensDrawnTable(line)) {
            Lines behind = lines;
            if (std::optional<SourceBlock> table = readDrawnTable(drawnLines(line, behind))) {
                block = *table;
                lines = behind;
            } else {
                noFrameUntil = behind.number();
            }
        }
        block.line = number;
        block.gap = gap;
        document.blocks.append(block);
        gap = 0;
    }
    return document;
}

Result<SourceDocument> TextReader::parse(const QByteArray &content) const
{
    const Result<QString> text = decodeText(content);
    if (!text)
        return text.error();
    return fromString(*text);
}

} // namespace nianbao
