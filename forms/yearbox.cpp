#include "forms/yearbox.h"

#include <QFocusEvent>

namespace nianbao {

YearBox::YearBox(QWidget *parent)
    : QSpinBox(parent)
{
    setRange(2008, 2099);
    setAccelerated(true);
}

// 02026 is a number too, and that of another year than was meant.
QValidator::State YearBox::validate(QString &text, int &position) const
{
    return text.startsWith(u'0') ? QValidator::Invalid : QSpinBox::validate(text, position);
}

void YearBox::focusInEvent(QFocusEvent *event)
{
    QSpinBox::focusInEvent(event);
    const bool isBack =
        event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (event->reason() != Qt::MouseFocusReason && !isBack)
        selectAll();
}

} // namespace nianbao
