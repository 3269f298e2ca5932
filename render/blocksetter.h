#pragma once

#include "render/facedtext.h"
#include "render/tablelayout.h"
#include "render/words.h"

#include <QHash>

#include <memory>

namespace nianbao {

// Pages are parted between strips, never inside one. Items are placed from the
// text area's left edge and the strip's top.
struct Strip
{
    qreal height = Paper::pitch; // a whole number of grid lines
    QList<TextItem> items;
    QList<RuleItem> rules;
};

using Strips = QList<Strip>;

// Sets single blocks: which characters stand in which line, and where. What it
// has set it remembers by its content, through two documents.
class BlockSetter
{
public:
    explicit BlockSetter(Faces &faces)
        : m_faces(faces)
    {
    }

    Faces &faces() { return m_faces; }
    void beginDocument();

    // One strip a line; a title of up to four lines or a letterhead is one strip.
    std::shared_ptr<const Strips> paragraph(const ParagraphBlock &block);
    std::shared_ptr<const TableLayout> table(const TableBlock &block);

    // The strips of each block of office and day, without what stands above.
    QList<Strips> signature(const QList<ParagraphBlock> &blocks, bool seal);
    QList<TextItem> pageNumber(int number);

private:
    template<typename T>
    struct Remembered
    {
        std::shared_ptr<const T> value;
        int document = 0;
    };

    FacedText faced(const ParagraphBlock &block);
    Strips setLines(const FacedText &text, int indent);
    QList<TextSpan> titleLines(const FacedText &text, qreal width) const;
    Strips setTitle(const FacedText &text) const;
    Strips setLetterhead(const FacedText &text, bool red) const;
    Strips setAttachment(const ParagraphBlock &block);
    Strips setParagraph(const ParagraphBlock &block);
    QList<FacedText> signatureLines(const ParagraphBlock &block);

    Faces &m_faces;
    Words m_words;
    int m_document = 0;
    QHash<QString, Remembered<Strips>> m_paragraphs;
    QList<Remembered<TableLayout>> m_tables;
};

} // namespace nianbao
