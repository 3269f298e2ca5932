#pragma once

#include <QIcon>
#include <QString>

namespace nianbao {

// An icon of the desktop's theme by its freedesktop name; where the theme has
// none, our own line drawing (resources/icons) in the palette's text colour.
QIcon icon(const QString &name);

} // namespace nianbao
