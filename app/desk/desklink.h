#pragma once

#include "models/checks/finding.h"
#include "models/report.h"

#include <QObject>
#include <QPointer>

class QDockWidget;

namespace nianbao {

class DeskWindow;
class MainWindow;
class ReportChecker;

// Ties the county's desk to the window of one report: what is chosen there is
// opened here, and beside the county's own report stands what the units wrote.
class DeskLink : public QObject
{
    Q_OBJECT

public:
    DeskLink(MainWindow *window, const Editions *editions, const ReportChecker *checker);
    ~DeskLink() override;

    // The desk, made when it is asked for first. An empty folder is asked for there.
    DeskWindow *show(const QString &folder);

private:
    void openAt(const QString &path, const Place &place);
    void showUnitTexts(const QString &path, const QList<Report> &reports);
    void comeForward();

    MainWindow *m_window;
    const Editions *m_editions;
    const ReportChecker *m_checker; // whose rules the desk judges by
    std::unique_ptr<DeskWindow> m_desk;
    QPointer<QDockWidget> m_texts;
};

} // namespace nianbao
