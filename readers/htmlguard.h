#pragma once

#include "models/result.h"

#include <QByteArray>

namespace nianbao {

// Looks through a page before the HTML parser does and refuses what would cost
// it time or memory without bound: nesting, tags and attributes by the million.
// The parser repairs whatever it gets, so this counts generously.
Result<void> checkHtmlBounds(const QByteArray &html);

} // namespace nianbao
