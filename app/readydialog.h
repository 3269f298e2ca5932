#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

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

    // The section to go to that was chosen from what is left; empty for none.
    const QString &chosenSection() const { return m_chosen; }

private:
    QWidget *makeVerdict(const FindingsModel *findings);
    QWidget *makeRemaining(const PartsModel *parts);
    QWidget *makeExport(const QString &folder);
    void chooseFolder();
    void write();

    const Report &m_report;
    QList<std::pair<QString, QCheckBox *>> m_formats; // by suffix
    QLabel *m_timeLeft = nullptr;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_name = nullptr;
    QTreeWidget *m_results = nullptr;
    QString m_chosen;
};

} // namespace nianbao
