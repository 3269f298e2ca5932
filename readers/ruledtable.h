#pragma once

#include "readers/pagelines.h"
#include "readers/pagerules.h"
#include "readers/source.h"

namespace nianbao {

// A table that its page shows by lines, and where it stands.
struct RuledTable
{
    SourceBlock grid;
    QRectF box;
};

// The tables within the rules of a page, from top to bottom. Takes the text that
// stands in them out of the pieces; what is merely framed stays there.
QList<RuledTable> takeRuledTables(QList<PlacedText> &pieces, const PageRules &rules);

} // namespace nianbao
