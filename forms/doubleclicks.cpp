#include "forms/doubleclicks.h"

#include <QEvent>
#include <QWidget>

namespace nianbao {

namespace {

class DoubleClicks : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        return event->type() == QEvent::MouseButtonDblClick || QObject::eventFilter(watched, event);
    }
};

} // namespace

void ignoreDoubleClicks(QWidget *widget)
{
    widget->installEventFilter(new DoubleClicks(widget));
}

} // namespace nianbao
