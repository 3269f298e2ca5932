#pragma once

#include "app/singleinstance.h"
#include "models/edition.h"
#include "models/reportchecker.h"
#include "models/reportdocument.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace nianbao {

class DeskLink;
class DeskWindow;
class DocumentFile;
class LastYearReport;
class ReportPage;
class StartPage;
class StatusLine;

// The window of one report. Its pages do their own work; here are the menus, the
// file and what ties them together.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // The language is that of the rules' wording: zh_CN or en.
    explicit MainWindow(const QString &language, Editions editions = Editions::standard());
    ~MainWindow() override;

    ReportDocument *document() { return &m_document; }
    ReportPage *page() const { return m_page; }
    DocumentFile *file() const { return m_file; }

    bool openFile(const QString &path);
    // The county's desk in a window of its own; an empty folder is asked for there.
    DeskWindow *showDesk(const QString &folder = {});
    // What the start asks for, else what an earlier program lost, else the ways to begin.
    void begin(const StartRequest &request = {});
    // Comes to the front with what a later start of the program asks for; while a
    // dialog is open that waits for its answer.
    void serve(const StartRequest &request);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addFileMenu();
    void addEditMenu();
    void addReportMenu();
    void addViewMenu();
    void addHelpMenu();
    void addToolBar();
    QAction *addAction(QMenu *menu, const QString &iconName, const QString &text,
                       const QList<QKeySequence> &keys, const std::function<void()> &run);
    void addFocusAction(QMenu *menu, const QString &text, const QKeySequence &key, const char *slot);
    void fillRecent(QMenu *menu);
    void fillBackups(QMenu *menu);
    void startNew(bool fromPrevious);
    void serveNext();
    void showReport(bool shown);
    void copyToClipboard();
    void chooseFaces();
    void showReady();
    void chooseLastYear();
    void chooseRules();
    void editStarters();
    void useRules();
    void pasteReport();
    void updateTitle();
    QString rowInWork() const;
    void showGuide();
    void about();

    QString m_language;
    Editions m_editions;
    ReportDocument m_document;
    ReportChecker m_checker;
    DocumentFile *m_file;
    LastYearReport *m_lastYear;
    ReportPage *m_page;
    DeskLink *m_desk;
    StartPage *m_start;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    QList<StartRequest> m_waiting;
    bool m_isServing = false; // through several dialogs, it may be
    QList<QAction *> m_toolActions;
    QList<QAction *> m_reportActions; // of no use before a report is open
};

} // namespace nianbao
