#include "render/pieces.h"

#include "render/structuremaker.h"

namespace nianbao {

namespace {

constexpr int sealLines = 3; // blank lines above a sealed signature

bool isSignature(const Block &block)
{
    const auto *paragraph = std::get_if<ParagraphBlock>(&block);
    return paragraph && (paragraph->role == TextRole::Agency || paragraph->role == TextRole::Date);
}

class PieceList
{
public:
    PieceList(const BlockDocument &document, const PageOptions &options, BlockSetter &setter)
        : m_document(document)
        , m_options(options)
        , m_setter(setter)
    {
    }

    QList<Piece> make()
    {
        if (!m_options.letterhead.isEmpty() || m_options.redLine)
            addFurniture(m_setter.letterhead(m_options.letterhead, m_options.redLine), true);
        for (int i = 0; i < m_document.blocks.size(); ++i) {
            const Block &block = m_document.blocks[i];
            if (isSignature(block)) {
                i = addSignature(i);
            } else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block)) {
                addParagraph(i, *paragraph);
            } else {
                add({i, !m_keep, false, {}, m_setter.table(std::get<TableBlock>(block))});
                m_keep = false;
            }
        }
        if (!m_signed)
            addAttachments();
        return m_pieces;
    }

private:
    void add(Piece piece) { m_pieces.append(std::move(piece)); }

    void addFurniture(const Strips &strips, bool keep)
    {
        for (const Strip &strip : strips)
            add({-1, !m_keep, false, strip, nullptr});
        m_keep = keep;
    }

    void addBlank(bool mayBreak) { add({-1, mayBreak, true, {}, nullptr}); }

    void addParagraph(int index, const ParagraphBlock &block)
    {
        const std::shared_ptr<const Strips> strips = m_setter.paragraph(block);
        const bool heading = isHeading(block);
        for (qsizetype i = 0; i < strips->size(); ++i) {
            // A page begins neither with a paragraph's last line nor with a heading's
            // second, and a heading is followed by two lines of its text.
            const bool lastLine = i > 0 && i + 1 == strips->size();
            const bool kept = i == 0 ? m_keep : lastLine || heading || (m_keep && i == 1);
            add({index, !kept, false, strips->at(i), nullptr});
        }
        m_keep = heading;
        if (block.role == TextRole::Title)
            addBlank(false);
    }

    void addAttachments()
    {
        if (m_options.attachments.isEmpty())
            return;
        addBlank(false);
        m_keep = true;
        addFurniture(m_setter.attachments(m_options.attachments), false);
    }

    // One blank line, then office and day; never on a page of their own.
    int addSignature(int first)
    {
        int last = first;
        QList<ParagraphBlock> blocks;
        for (; last < m_document.blocks.size() && isSignature(m_document.blocks[last]); ++last)
            blocks.append(std::get<ParagraphBlock>(m_document.blocks[last]));
        addAttachments();
        m_signed = true;
        if (!m_options.showSignature)
            return last - 1;
        for (int i = 0; i < (m_options.sealSpace ? sealLines : 1); ++i)
            addBlank(false);
        const QList<Strips> signature = m_setter.signature(blocks, m_options.sealSpace);
        for (int i = 0; i < signature.size(); ++i) {
            for (const Strip &strip : signature[i])
                add({first + i, false, false, strip, nullptr});
        }
        m_keep = false;
        return last - 1;
    }

    const BlockDocument &m_document;
    const PageOptions &m_options;
    BlockSetter &m_setter;
    QList<Piece> m_pieces;
    bool m_keep = false; // with what comes next
    bool m_signed = false;
};

} // namespace

QList<Piece> makePieces(const BlockDocument &document, const PageOptions &options, BlockSetter &setter)
{
    return PieceList(document, options, setter).make();
}

} // namespace nianbao
