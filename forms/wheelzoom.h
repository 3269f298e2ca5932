#pragma once

#include <QWheelEvent>

#include <cmath>

namespace nianbao {

// By how much a turn of the wheel makes things larger: a tenth for each notch, the
// part of it that a touchpad asks for, 1 for a turn sideways.
inline qreal zoomOf(const QWheelEvent &event)
{
    return std::pow(1.1, event.angleDelta().y() / qreal(QWheelEvent::DefaultDeltasPerStep));
}

} // namespace nianbao
