#pragma once

#include "models/checks/finding.h"

#include <QDialog>

class QLabel;

namespace nianbao {

class FindingsModel;
class PartsModel;
struct Report;

// The end of the work: the verdict, what is left to do, and the forms in which
// the report leaves the office.
class ReadyDialog : public QDialog
{
    Q_OBJECT

public:
    ReadyDialog(const Report &report, const PartsModel *parts, const FindingsModel *findings,
                const QString &folder, QWidget *parent = nullptr);

    // How long is left to publish, in words; nothing for no countdown.
    void setTimeLeft(const QString &words);

    // The place to go to that was chosen from what is left; without a section for none.
    const Place &chosenPlace() const { return m_chosen; }

Q_SIGNALS:
    void facesChanged();

private:
    QWidget *makeVerdict(const FindingsModel *findings);
    QWidget *makeRemaining(const PartsModel *parts, const FindingsModel *findings);

    QLabel *m_timeLeft = nullptr;
    Place m_chosen;
};

} // namespace nianbao
