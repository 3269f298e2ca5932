#include "forms/ink.h"

namespace nianbao::Ink {

namespace {

QColor onGround(const QPalette &palette, QRgb light, QRgb dark)
{
    return isDark(palette) ? QColor(dark) : QColor(light);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < palette.color(QPalette::Text).lightnessF();
}

QColor mix(const QColor &a, const QColor &b, qreal share)
{
    const auto blend = [share](float of, float with) { return float(of * share + with * (1 - share)); };
    return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()),
                            blend(a.blueF(), b.blueF()));
}

QColor quiet(const QPalette &palette)
{
    return mix(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.68);
}

QColor hairline(const QPalette &palette)
{
    return mix(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.18);
}

QColor accent(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Highlight);
}

QColor error(const QPalette &palette)
{
    return onGround(palette, 0xffc0272d, 0xffff7a73);
}

QColor warning(const QPalette &palette)
{
    return onGround(palette, 0xff9a6400, 0xfff0b648);
}

QColor advice(const QPalette &palette)
{
    return onGround(palette, 0xff1f6fb2, 0xff7cb8ee);
}

QColor done(const QPalette &palette)
{
    return onGround(palette, 0xff2b7d3f, 0xff7cc98c);
}

QColor tint(const QColor &colour, const QPalette &palette, qreal share)
{
    return mix(colour, palette.color(QPalette::Base), share);
}

QColor label(const QPalette &palette)
{
    return mix(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.035);
}

QColor leftSide(const QPalette &palette)
{
    return tint(error(palette), palette, 0.22);
}

QColor rightSide(const QPalette &palette)
{
    return tint(advice(palette), palette, 0.24);
}

} // namespace nianbao::Ink
