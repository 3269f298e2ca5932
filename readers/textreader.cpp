#include "readers/textreader.h"

#include "readers/drawntable.h"
#include "readers/textcodec.h"

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

qsizetype lineEnd(const QString &text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == 0x2028 || c == 0x2029)
            return i;
    }
    return text.size();
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = lineEnd(text, start);
        lines += text.sliced(start, end - start);
        start = end + (QStringView(text).sliced(end).startsWith("\r\n"_L1) ? 2 : 1);
    }
    return lines;
}

// Behind the last line of a table drawn from this line on; the line itself where there is none.
qsizetype drawnTableEnd(const QStringList &lines, qsizetype begin)
{
    if (!opensDrawnTable(lines.at(begin)))
        return begin;
    qsizetype end = begin;
    while (end < lines.size() && isDrawnLine(lines.at(end)))
        ++end;
    return end;
}

} // namespace

SourceDocument TextReader::fromString(const QString &text)
{
    const QStringList lines = linesOf(text);
    SourceDocument document;
    int gap = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        // A line of tabs alone is a blank cell; one of spaces alone is empty.
        if (line.trimmed().isEmpty() && !line.contains(u'\t')) {
            ++gap;
            continue;
        }
        SourceBlock block;
        block.text = QString(line).remove(QChar(0xfeff));
        block.line = int(i) + 1;
        if (const qsizetype end = drawnTableEnd(lines, i); end > i) {
            if (std::optional<SourceBlock> table = readDrawnTable(lines.sliced(i, end - i))) {
                table->line = block.line;
                block = *table;
                i = end - 1;
            }
        }
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
