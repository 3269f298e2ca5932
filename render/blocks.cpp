#include "render/blocks.h"

namespace nianbao {

QString ParagraphBlock::text() const
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

} // namespace nianbao
