#include "app/waybutton.h"

#include "forms/ink.h"

#include <QPainter>

namespace nianbao {

WayButton::WayButton(const QIcon &icon, const QString &text, const QString &hint, QWidget *parent)
    : QPushButton(icon, text, parent)
    , m_hint(hint)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true); // Enter presses it, in a window too
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(QString(text).remove(u'&'));
    setAccessibleDescription(hint);
}

QSize WayButton::sizeHint() const
{
    return {36 * Rhythm, 2 * fontMetrics().lineSpacing() + 6 * Rhythm};
}

void WayButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = Ink::accent(palette());
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(accent, 2) : QPen(Ink::hairline(palette()), 1));
    painter.setBrush(isDown()       ? Ink::tint(accent, palette(), 0.2)
                     : underMouse() ? Ink::tint(accent, palette(), 0.08)
                                    : Ink::label(palette()));
    painter.drawRoundedRect(frame, 8, 8);

    const int side = 4 * Rhythm;
    const QRect picture(3 * Rhythm, (height() - side) / 2, side, side);
    icon().paint(&painter, picture);
    const QRect words = rect().adjusted(3 * Rhythm + side + 2 * Rhythm, 0, -2 * Rhythm, 0);
    const int middle = height() / 2;
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(words.left(), 0, words.width(), middle),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextShowMnemonic, text());
    painter.setFont(font());
    painter.setPen(Ink::quiet(palette()));
    painter.drawText(QRect(words.left(), middle + 4, words.width(), middle), Qt::AlignLeft | Qt::AlignTop,
                     fontMetrics().elidedText(m_hint, Qt::ElideRight, words.width()));
}

} // namespace nianbao
