#pragma once

#include <QObject>

namespace nianbao {

// F1 in the windows that have no menu for it, dialogs and the county's desk: opens
// the page of the guide that tells about them. To be installed on the application.
class GuideKey : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace nianbao
