#pragma once

#include "app/recoveryjournal.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace nianbao {

// All that programs which did not end well left behind, to be taken up one at a
// time. What is neither recovered nor discarded stays for later.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecoveryDialog(QList<Recovered> left, QWidget *parent = nullptr);

    // The one to go on with; null where the dialog was put off.
    const Recovered *chosen() const;

private:
    void discard();

    QList<Recovered> m_left;
    QTreeWidget *m_list;
    QPushButton *m_recover;
};

} // namespace nianbao
