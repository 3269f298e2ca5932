#pragma once

#include "models/result.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QTreeWidget;

namespace nianbao {

struct ExportOptions;
struct Report;

// In which forms a report leaves the office, where to and under which name; and
// what was written. What is chosen here is remembered.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    ExportForm(const Report &report, const QString &folder, QWidget *parent = nullptr);

    // Every form by itself: one that fails does not keep the others back.
    void write();

Q_SIGNALS:
    void facesChanged();

private:
    void addForms(QFormLayout *form);
    void addName(QFormLayout *form);
    void addFolder(QFormLayout *form, const QString &folder);
    void addOptions(QFormLayout *form);
    void addFaces(QFormLayout *form);
    QLayout *withButton(QLineEdit *field, void (ExportForm::*choose)());
    void chooseFolder();
    void chooseReference();
    void chooseFaces();
    void showName();
    void showFaces();
    bool fitsOthers(const QString &pattern) const;
    void remember() const;
    ExportOptions options() const;
    void addResult(const QString &path, const Result<void> &done, const QStringList &remarks);

    QStringList paths() const; // of the forms that are ticked
    bool mayWrite(const QStringList &paths);

    const Report &m_report;
    QString m_home;                                   // where relative folders begin
    QStringList m_own;                                // written here, so that they may be written again
    QList<std::pair<QString, QCheckBox *>> m_formats; // by suffix
    QLineEdit *m_name;
    QLabel *m_resolved;
    QLineEdit *m_folder;
    QLineEdit *m_reference;
    QCheckBox *m_withData;
    QCheckBox *m_archival;
    QLabel *m_faces;
    QProgressBar *m_progress;
    QTreeWidget *m_results;
};

} // namespace nianbao
