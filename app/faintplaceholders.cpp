#include "app/faintplaceholders.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace nianbao {

namespace {

void follow()
{
    QPalette palette = QApplication::palette();
    QColor faint = palette.color(QPalette::Text);
    faint.setAlphaF(0.55F);
    if (palette.color(QPalette::PlaceholderText) == faint)
        return;
    palette.setColor(QPalette::PlaceholderText, faint);
    QApplication::setPalette(palette);
}

} // namespace

FaintPlaceholders::FaintPlaceholders(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    follow();
}

bool FaintPlaceholders::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        follow();
    return QObject::eventFilter(watched, event);
}

} // namespace nianbao
