#include "readers/reader.h"

#include "readers/limits.h"

#include <QIODevice>

#include <algorithm>

namespace nianbao {

namespace {

qint64 cellCount(const SourceDocument &document)
{
    qint64 count = 0;
    for (const SourceBlock &block : document.blocks)
        count += std::max<qint64>(block.cells.size(), qint64(block.rows) * block.columns);
    return count;
}

// Of paragraphs and cells, in UTF-16 code units.
qint64 characterCount(const SourceDocument &document)
{
    qint64 count = 0;
    for (const SourceBlock &block : document.blocks) {
        count += block.text.size();
        for (const SourceCell &cell : block.cells)
            count += cell.text.size();
    }
    return count;
}

bool hasText(const SourceBlock &block)
{
    const auto isBlank = [](const QString &text) { return text.trimmed().isEmpty(); };
    if (!block.isGrid())
        return !isBlank(block.text);
    return std::any_of(block.cells.begin(), block.cells.end(),
                       [&](const SourceCell &cell) { return !isBlank(cell.text); });
}

} // namespace

Result<QByteArray> readContent(QIODevice &device)
{
    const auto tooLarge = [] {
        return Error{Reader::tr("The file is larger than %1 MiB; an annual report is far smaller.")
                         .arg(limits::FileSize / limits::MiB)};
    };
    if (!device.isSequential() && device.size() > limits::FileSize)
        return tooLarge();
    QByteArray content;
    while (content.size() <= limits::FileSize) {
        const QByteArray piece = device.read(limits::MiB);
        if (piece.isEmpty())
            break;
        content += piece;
    }
    if (content.size() > limits::FileSize)
        return tooLarge();
    if (!device.atEnd())
        return Error{Reader::tr("The file could not be read to its end: %1").arg(device.errorString())};
    if (content.isEmpty())
        return Error{Reader::tr("The file is empty.")};
    return content;
}

Result<SourceDocument> Reader::read(QIODevice &device) const
{
    const Result<QByteArray> content = readContent(device);
    if (!content)
        return content.error();
    return read(*content);
}

Result<SourceDocument> Reader::read(const QByteArray &content) const
{
    if (content.isEmpty())
        return Error{tr("The file is empty.")};
    if (content.size() > limits::FileSize) {
        return Error{tr("The file is larger than %1 MiB; an annual report is far smaller.")
                         .arg(limits::FileSize / limits::MiB)};
    }
    const Result<SourceDocument> document = parse(content);
    return document ? withinLimits(*document) : document;
}

Result<SourceDocument> withinLimits(const SourceDocument &document)
{
    if (document.blocks.size() > limits::Blocks)
        return Error{Reader::tr("The file has more paragraphs than any report.")};
    if (cellCount(document) > limits::Cells) {
        return Error{
            Reader::tr("The file has more than %1 table cells; it is no annual report.").arg(limits::Cells)};
    }
    if (characterCount(document) > limits::Characters)
        return Error{Reader::tr("The file holds more text than any report.")};
    if (std::none_of(document.blocks.begin(), document.blocks.end(), hasText))
        return Error{Reader::tr("There is no text in the file.")};
    return document;
}

} // namespace nianbao
