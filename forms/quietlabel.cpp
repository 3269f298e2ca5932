#include "forms/quietlabel.h"

#include "forms/ink.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace nianbao {

QuietLabel::QuietLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText); // it may tell what stands in a report
    takeInk();
}

void QuietLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeInk();
}

void QuietLabel::takeInk()
{
    QPalette own = palette();
    const QColor ink = Ink::quiet(QApplication::palette());
    if (own.color(QPalette::WindowText) == ink && own.color(QPalette::Text) == ink)
        return; // our own change comes back as one
    // On a base ground labels are drawn in the colour of text.
    own.setColor(QPalette::WindowText, ink);
    own.setColor(QPalette::Text, ink);
    setPalette(own);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Ink::hairline(palette()));
}

} // namespace nianbao
