#include "render/visiblecontent.h"

#include "render/blocks.h"

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

void add(VisibleContent &content, const ParagraphBlock &paragraph)
{
    if (isLetterhead(paragraph.role))
        return;
    if (paragraph.role == TextRole::Attachment) {
        content.addText(u"attachments"_s, paragraph.runs.last().text);
        return;
    }
    const bool sectionHeading = paragraph.role == TextRole::Heading1 && paragraph.source.paragraph < 0;
    if (!sectionHeading)
        content.addText(paragraph.source.section, paragraph.text());
}

void add(VisibleContent &content, const TableBlock &table)
{
    for (const BlockCell &cell : table.cells) {
        if (cell.role == BlockCell::Role::Figure)
            content.addFigure(table.id, cell.figureRow, cell.figureColumn, cell.text);
    }
}

} // namespace

VisibleContent visibleContent(const BlockDocument &document)
{
    VisibleContent content;
    for (const Block &block : document.blocks)
        std::visit([&](const auto &part) { add(content, part); }, block);
    return content;
}

} // namespace nianbao
