#pragma once

#include "app/county/desk.h"

#include <QMainWindow>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTreeWidget;

namespace nianbao {

class ChartsPage;
class DeskOutputs;
class MatrixPage;
class QuietLabel;
class SumPage;
class UnitTexts;
class UnitsPage;

// The county's desk: a folder of the units' reports, how each of them stands,
// what they add up to, and what goes back to the units.
class DeskWindow : public QMainWindow
{
    Q_OBJECT

public:
    DeskWindow(const Editions *editions, const RulePack &rules, QWidget *parent = nullptr);
    ~DeskWindow() override;

    Desk *desk() { return &m_desk; }
    UnitsPage *units() const { return m_units; }
    SumPage *sum() const { return m_sum; }
    QTabWidget *tabs() const { return m_tabs; }

    void openFolder(const QString &folder);
    void showPage(int page) const;

Q_SIGNALS:
    // A report is to be shown in the editor, at a place of it.
    void openRequested(const QString &file, const Place &place);
    // The county's report was written; the reports it was made from.
    void countyReportMade(const QString &file, const QList<Report> &reports);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeEmpty();
    QWidget *makeHead();
    void makeTabs();
    void addMenus();
    void chooseFolder();
    void chooseLastYear();
    void chooseRoster();
    void showState();
    void showAttention();
    void showTexts();
    QString stateText() const;
    QString deadlineLine() const;

    Desk m_desk;
    DeskOutputs *m_outputs;
    QStackedWidget *m_pages;
    QTabWidget *m_tabs;
    UnitsPage *m_units;
    MatrixPage *m_matrix;
    SumPage *m_sum;
    ChartsPage *m_charts;
    UnitTexts *m_texts;
    QTreeWidget *m_attention;
    QLabel *m_title;
    QuietLabel *m_state;
    QuietLabel *m_deadline;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QList<QAction *> m_sumActions; // of no use before there is a sum
    QAction *m_compare;
};

} // namespace nianbao
