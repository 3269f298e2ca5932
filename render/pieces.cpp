#include "render/pieces.h"

#include "render/structuremaker.h"
#include "render/textwidth.h"

namespace nianbao {

namespace {

bool hasRole(const Block &block, TextRole role)
{
    const auto *paragraph = std::get_if<ParagraphBlock>(&block);
    return paragraph && paragraph->role == role;
}

bool isSignature(const Block &block)
{
    return hasRole(block, TextRole::Agency) || hasRole(block, TextRole::Date);
}

class PieceList
{
public:
    PieceList(const BlockDocument &document, BlockSetter &setter)
        : m_document(document)
        , m_setter(setter)
    {
    }

    QList<Piece> make()
    {
        for (int i = 0; i < m_document.blocks.size(); ++i) {
            const Block &block = m_document.blocks[i];
            if (isSignature(block)) {
                i = addSignature(i);
            } else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block)) {
                if (beginsAttachments(i)) {
                    addBlank(false);
                    m_keep = true; // no page begins with the list
                }
                addParagraph(i, *paragraph);
            } else {
                add({i, !m_keep, false, false, {}, m_setter.table(std::get<TableBlock>(block))});
                m_keep = false;
            }
        }
        return m_pieces;
    }

private:
    void add(Piece piece) { m_pieces.append(std::move(piece)); }

    void addBlank(bool mayBreak) { add({-1, mayBreak, true, false, {}, nullptr}); }

    bool beginsAttachments(int index) const
    {
        return hasRole(m_document.blocks[index], TextRole::Attachment) &&
               (index == 0 || !hasRole(m_document.blocks[index - 1], TextRole::Attachment));
    }

    void addParagraph(int index, const ParagraphBlock &block)
    {
        const std::shared_ptr<const Strips> strips = m_setter.paragraph(block);
        const bool heading = isHeading(block) || isLetterhead(block.role);
        for (qsizetype i = 0; i < strips->size(); ++i) {
            // A page begins neither with a paragraph's last line nor with a heading's
            // second, and a heading is followed by two lines of its text: by one of a
            // text of three, whose others would leave an empty line each at the foot.
            const bool lastLine = i > 0 && i + 1 == strips->size();
            const bool secondLine = i == 1 && strips->size() > 3;
            const bool kept = i == 0 ? m_keep : lastLine || heading || (m_keep && secondLine);
            add({index, !kept, false, heading, strips->at(i), nullptr});
        }
        m_keep = heading;
        if (block.role == TextRole::Title)
            addBlank(false);
    }

    // Blank lines, then office and day; never on a page of their own.
    int addSignature(int first)
    {
        int last = first;
        QList<ParagraphBlock> blocks;
        for (; last < m_document.blocks.size() && isSignature(m_document.blocks[last]); ++last)
            blocks.append(std::get<ParagraphBlock>(m_document.blocks[last]));
        for (int i = 0; i < signaturePlace(m_document).blankLines; ++i)
            addBlank(false);
        const QList<Strips> signature = m_setter.signature(blocks, m_document.sealSpace);
        for (int i = 0; i < signature.size(); ++i) {
            for (const Strip &strip : signature[i])
                add({first + i, false, false, false, strip, nullptr});
        }
        m_keep = false;
        return last - 1;
    }

    const BlockDocument &m_document;
    BlockSetter &m_setter;
    QList<Piece> m_pieces;
    bool m_keep = false; // with what comes next
};

} // namespace

QList<Piece> makePieces(const BlockDocument &document, BlockSetter &setter)
{
    return PieceList(document, setter).make();
}

} // namespace nianbao
