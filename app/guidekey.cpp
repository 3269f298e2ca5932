#include "app/guidekey.h"

#include "app/guide.h"
#include "app/guidewindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace nianbao {

bool GuideKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->keyCombination() != QKeyCombination(Qt::Key_F1))
        return QObject::eventFilter(watched, event);
    QWidget *window = QApplication::activeWindow();
    if (!window || qobject_cast<GuideWindow *>(window))
        return false;
    GuideWindow::of(window)->present(Guide::pageOf(window));
    return true;
}

} // namespace nianbao
