#pragma once

#include "models/checks/finding.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QTableView;

namespace nianbao {

class Desk;
class DeskFilter;
class DeskModel;
class EntryFindingsModel;

// The units of the desk: searched, filtered, sorted, and below them what was
// found in the report of the chosen one.
class UnitsPage : public QWidget
{
    Q_OBJECT

public:
    explicit UnitsPage(const Desk *desk, QWidget *parent = nullptr);

    DeskModel *model() const { return m_model; }
    QTableView *view() const { return m_view; }
    // Index into the desk's entries of the chosen unit, or -1.
    int currentEntry() const;

Q_SIGNALS:
    void openRequested(const QString &file, const Place &place);
    void currentChanged();

private:
    QWidget *makeHead();
    void makeTable();
    QWidget *makeFindings();
    void fillLooks();
    void showFindings();
    void openCurrent();
    void openFinding(const QModelIndex &index);

    const Desk *m_desk;
    DeskModel *m_model;
    DeskFilter *m_shown;
    EntryFindingsModel *m_findingsModel;
    QLineEdit *m_search;
    QComboBox *m_looks;
    QTableView *m_view;
    QLabel *m_title;
    QListView *m_findings;
};

} // namespace nianbao
