#pragma once

#include <QString>

namespace nianbao {

// Text that XML 1.0 can hold: what it cannot (control characters, lone
// surrogates) becomes U+FFFD, so that its place is seen.
QString xmlText(const QString &text);

} // namespace nianbao
