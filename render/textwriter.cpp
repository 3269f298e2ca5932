#include "render/textwriter.h"

#include "render/blocks.h"
#include "render/texttable.h"
#include "render/textwidth.h"
#include "render/xmltext.h"

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int LineWidth = 112; // half-width columns of tables, title and signature

QString padded(const QString &text, double spaces)
{
    return QString(std::max(0, qRound(spaces)), u' ') + text;
}

QString paragraphText(const ParagraphBlock &paragraph, const SignaturePlace &place)
{
    QString text = xmlText(paragraph.text());
    const int spare = LineWidth - columnWidth(text);
    switch (paragraph.role) {
    case TextRole::Title:
        return padded(text, spare / 2.0) + u'\n';
    case TextRole::Letterhead:
    case TextRole::RedLetterhead:
        return padded(text, spare / 2.0);
    case TextRole::Agency:
        return QString(place.blankLines, u'\n') + padded(text, spare - 2 * place.agency);
    case TextRole::Date:
        return padded(text, spare - 2 * place.date);
    case TextRole::Addressee:
        return text;
    default:
        return u"　　"_s + text;
    }
}

} // namespace

Result<std::unique_ptr<DocumentWriter>> TextWriter::make(const ExportOptions &)
{
    return std::unique_ptr<DocumentWriter>(std::make_unique<TextWriter>());
}

Result<void> TextWriter::write(const BlockDocument &document, const QByteArray &, QIODevice &device)
{
    return writeAll(device, textOf(document).toUtf8());
}

QString TextWriter::textOf(const BlockDocument &document) const
{
    const SignaturePlace place = signaturePlace(document);
    QString text;
    bool afterText = false;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block))
            text += (afterText ? u"\n"_s : QString()) + textTable(*table, LineWidth, m_words).join(u'\n') +
                    "\n\n"_L1;
        else
            text += paragraphText(std::get<ParagraphBlock>(block), place) + u'\n';
        afterText = std::holds_alternative<ParagraphBlock>(block);
    }
    return text;
}

} // namespace nianbao
