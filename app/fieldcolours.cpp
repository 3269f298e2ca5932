#include "app/fieldcolours.h"

#include "forms/ink.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace nianbao {

namespace {

void keepPlaceholdersFaint()
{
    QPalette palette = QApplication::palette();
    QColor faint = palette.color(QPalette::Text);
    faint.setAlphaF(0.55F);
    if (palette.color(QPalette::PlaceholderText) == faint)
        return;
    palette.setColor(QPalette::PlaceholderText, faint);
    QApplication::setPalette(palette);
}

// Styles draw outlines a shade darker than the window, which on a dark ground is none:
// to fields and boxes the window is lighter.
void keepOutlinesVisible()
{
    const QPalette given = QApplication::palette();
    QPalette fields = given;
    if (Ink::isDark(given))
        fields.setColor(QPalette::Window,
                        Ink::mix(given.color(QPalette::Text), given.color(QPalette::Base), 0.5));
    for (const char *name : {"QLineEdit", "QAbstractSpinBox", "QComboBox", "QCheckBox"}) {
        if (QApplication::palette(name) != fields) // our own change comes back as one
            QApplication::setPalette(fields, name);
    }
}

void follow()
{
    keepPlaceholdersFaint();
    keepOutlinesVisible();
}

} // namespace

FieldColours::FieldColours(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    follow();
}

bool FieldColours::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        follow();
    return QObject::eventFilter(watched, event);
}

} // namespace nianbao
