#pragma once

#include <QScreen>
#include <QWidget>

namespace nianbao {

// A window's first size, no larger than its screen has room for with the frame.
inline void resizeWithin(QWidget *window, const QSize &wanted)
{
    constexpr QSize Frame{16, 48};
    window->resize(wanted.boundedTo(window->screen()->availableSize() - Frame));
}

} // namespace nianbao
