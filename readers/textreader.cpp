#include "readers/textreader.h"

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

} // namespace

SourceDocument TextReader::fromString(const QString &text)
{
    SourceDocument document;
    int line = 0;
    int gap = 0;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = lineEnd(text, start);
        ++line;
        // A line of tabs alone is a blank cell; one of spaces alone is empty.
        const QStringView content = QStringView(text).sliced(start, end - start);
        const bool empty = content.trimmed().isEmpty() && !content.contains(u'\t');
        if (empty) {
            ++gap;
        } else {
            SourceBlock block;
            block.text = content.toString().remove(QChar(0xfeff));
            block.line = line;
            block.gap = gap;
            document.blocks.append(block);
            gap = 0;
        }
        start = end + (QStringView(text).sliced(end).startsWith("\r\n"_L1) ? 2 : 1);
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
