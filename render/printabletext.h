#pragma once

#include <QString>

namespace nianbao {

// Text as it enters the block tree, so that no form of a report shows what another
// cannot: a typed end of a line or page is a space; what has no shape of its own
// (control characters, soft hyphens, marks of direction, halves of surrogate pairs,
// noncharacters) is left out.
QString printableText(const QString &text);

} // namespace nianbao
