#include "render/blocks.h"

#include "models/narrative.h"

namespace nianbao {

QString ParagraphBlock::text() const
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

bool BlockCell::isListItem() const
{
    return role == Role::RowHeader && rowSpan == 1 && numberingOf(text).level > 0;
}

} // namespace nianbao
