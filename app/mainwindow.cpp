#include "app/mainwindow.h"

#include "app/deadline.h"
#include "app/desk/desklink.h"
#include "app/documentfile.h"
#include "app/exporting.h"
#include "app/facesdialog.h"
#include "app/guide.h"
#include "app/guidekey.h"
#include "app/guidewindow.h"
#include "app/lastyearreport.h"
#include "app/messages.h"
#include "app/newreportwizard.h"
#include "app/readydialog.h"
#include "app/rulechoice.h"
#include "app/rulesdialog.h"
#include "app/savedfaces.h"
#include "app/startpage.h"
#include "app/statusline.h"
#include "app/windowsize.h"
#include "forms/figuretableview.h"
#include "forms/livepages.h"
#include "forms/partform.h"
#include "forms/reportpage.h"
#include "forms/startersdialog.h"
#include "forms/tableform.h"
#include "models/aspects.h"
#include "models/checks/datecheck.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

Report blankReport(const Editions &editions)
{
    const int year = currentReportYear();
    const EditionPtr edition = editions.forYear(year);
    return Report(edition ? edition : editions.all().last(), year);
}

} // namespace

MainWindow::MainWindow(const QString &language, Editions editions)
    : m_language(language)
    , m_editions(std::move(editions))
    , m_document(blankReport(m_editions))
    , m_checker(&m_document, RulePack::national(language))
    , m_file(new DocumentFile(&m_document, &m_editions, this))
    , m_lastYear(new LastYearReport(m_file, &m_checker, &m_editions, m_file))
    , m_page(new ReportPage(&m_document, &m_checker, &m_editions, language))
    , m_desk(new DeskLink(this, &m_editions, &m_checker))
    , m_start(new StartPage(&m_editions, &m_checker))
    , m_pages(new QStackedWidget)
    , m_status(new StatusLine(&m_document, m_file, m_page->findings(), &m_checker))
{
    setMinimumSize(1024, 700);
    setAcceptDrops(true);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_start);
    setCentralWidget(m_pages);
    setStatusBar(m_status);
    addFileMenu();
    addEditMenu();
    addReportMenu();
    addViewMenu();
    addHelpMenu();
    addToolBar();

    connect(m_file, &DocumentFile::changed, this, &MainWindow::updateTitle);
    connect(m_file, &DocumentFile::opened, this, [this] {
        showReport(true);
        m_lastYear->find(m_document.report());
    });
    connect(m_lastYear, &LastYearReport::changed, m_status,
            [this] { m_status->setLastYear(m_lastYear->path()); });
    connect(m_lastYear, &LastYearReport::told, m_status, &StatusLine::tell);
    connect(m_start, &StartPage::newRequested, this, [this] { startNew(false); });
    connect(m_start, &StartPage::continueRequested, this, [this] { startNew(true); });
    connect(m_start, &StartPage::openRequested, m_file, &DocumentFile::openChosen);
    connect(m_start, &StartPage::deskRequested, this, [this] { showDesk(); });
    connect(m_start, &StartPage::reportChosen, m_file, &DocumentFile::open);
    connect(m_start, &StartPage::pasteRequested, this, &MainWindow::pasteReport);
    connect(m_file, &DocumentFile::aboutToLeave, m_page, &ReportPage::enterDraft);
    connect(m_page, &ReportPage::statusChanged, m_status, &StatusLine::setSelection);
    connect(m_page, &ReportPage::told, m_status, &StatusLine::tell);
    connect(m_status, &StatusLine::verdictClicked, this, &MainWindow::showReady);
    const QSettings settings;
    resizeWithin(this, QSize(1400, 900));
    restoreGeometry(settings.value("layout/window").toByteArray());
    m_page->restoreLayout(settings);
    m_page->pages()->setFaces(savedFaces());
    updateTitle();
    useRules();
    QApplication::instance()->installEventFilter(new GuideKey(this));
}

// What listens to the document, which is a member, goes before it.
MainWindow::~MainWindow()
{
    delete m_desk;
    delete m_page;
    delete m_status;
    delete m_file;
}

void MainWindow::startNew(bool fromPrevious)
{
    NewReportWizard wizard(&m_editions, m_file->folder(), this);
    if (fromPrevious) {
        const QString path = QFileDialog::getOpenFileName(this, tr("Last year's report"), m_file->folder(),
                                                          DocumentFile::readableFilter());
        if (path.isEmpty())
            return;
        wizard.setPrevious(path);
    }
    if (wizard.exec() != QDialog::Accepted || !m_file->start(wizard.report()))
        return;
    if (wizard.previous())
        m_lastYear->take(*wizard.previous(), wizard.previousPath());
}

void MainWindow::begin(const StartRequest &request)
{
    showReport(false);
    if ((request.file.isEmpty() || !openFile(request.file)) && !m_file->offerRecovery())
        m_start->refresh();
    else if (m_file->hasRecoverable())
        m_status->tell(tr("More unsaved reports are kept; “Unsaved reports” in the menu “File” shows them."));
    if (request.makeNew)
        startNew(false);
    if (!request.desk.isEmpty())
        showDesk(request.desk);
}

void MainWindow::serve(const StartRequest &request)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    m_waiting += request;
    if (!QApplication::activeModalWidget())
        serveNext();
}

// A dialog was answered: now there is time for what waited.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowUnblocked && !m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &MainWindow::serveNext, Qt::QueuedConnection);
    return QMainWindow::event(event);
}

void MainWindow::serveNext()
{
    if (m_waiting.isEmpty() || m_isServing || QApplication::activeModalWidget())
        return;
    const QScopedValueRollback serving(m_isServing, true);
    const StartRequest request = m_waiting.takeFirst();
    if (request.makeNew)
        startNew(false);
    else if (!request.file.isEmpty())
        openFile(request.file);
    if (!request.desk.isEmpty())
        showDesk(request.desk);
    QMetaObject::invokeMethod(this, &MainWindow::serveNext, Qt::QueuedConnection);
}

void MainWindow::showReport(bool shown)
{
    m_pages->setCurrentWidget(shown ? static_cast<QWidget *>(m_page) : m_start);
    statusBar()->setVisible(shown);
    findChild<QToolBar *>()->setVisible(shown);
    for (QAction *action : std::as_const(m_reportActions))
        action->setEnabled(shown);
    updateTitle();
}

bool MainWindow::openFile(const QString &path)
{
    return m_file->open(path);
}

DeskWindow *MainWindow::showDesk(const QString &folder)
{
    return m_desk->show(folder);
}

void MainWindow::copyToClipboard()
{
    m_page->enterDraft();
    copyForSite(m_document.report());
    m_status->tell(tr("Copied. Paste it into the editor of the website."));
}

void MainWindow::chooseFaces()
{
    FacesDialog dialog(savedFaces(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    saveFaces(dialog.chosen());
    m_page->pages()->setFaces(savedFaces());
}

void MainWindow::showReady()
{
    m_page->enterDraft();
    ReadyDialog dialog(m_document.report(), m_page->parts(), m_page->findings(), m_file->folder(), this);
    dialog.setTimeLeft(deadlineText(latestPublication(m_document.report(), m_checker.rules())));
    connect(&dialog, &ReadyDialog::facesChanged, this, [this] { m_page->pages()->setFaces(savedFaces()); });
    dialog.exec();
    if (!dialog.chosenPlace().section.isEmpty() || !dialog.chosenPlace().table.isEmpty())
        m_page->goTo(dialog.chosenPlace());
}

void MainWindow::chooseLastYear()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Last year's report"), m_file->folder(),
                                                      DocumentFile::readableFilter());
    if (path.isEmpty())
        return;
    if (const Result<void> chosen = m_lastYear->choose(path); !chosen)
        tellFailure(this, tr("“%1” cannot be read as a report.").arg(QFileInfo(path).fileName()),
                    chosen.error().message);
}

void MainWindow::chooseRules()
{
    RulesDialog dialog(m_checker.rules(), m_language, m_file->folder(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_checker.setRules(dialog.rules());
}

void MainWindow::editStarters()
{
    QStringList names;
    for (const QString &section : m_document.report().sections.keys()) {
        const QList<Aspect> aspects = aspectsOf(m_checker.rules(), m_document.report(), section);
        for (const Aspect &aspect : aspects)
            names += aspect.name;
    }
    StartersDialog(names, m_document.report().edition, this).exec();
}

// A pack that cannot be read leaves the national rules in force, and says so.
void MainWindow::useRules()
{
    const Result<RulePack> chosen = RuleChoice(m_language).load();
    if (chosen && chosen->hasPack())
        m_checker.setRules(*chosen);
    if (!chosen)
        QTimer::singleShot(0, this, [this, cause = chosen.error().message] {
            tellFailure(this, tr("The county's rules cannot be used; the national rules are in force."),
                        cause);
        });
}

void MainWindow::pasteReport()
{
    if (const QMimeData *content = QApplication::clipboard()->mimeData())
        m_file->openClipboard(*content);
}

void MainWindow::updateTitle()
{
    const bool atReport = m_pages->currentWidget() == m_page;
    const QString name = m_file->isReadOnly() ? tr("%1 (read only)").arg(m_file->name()) : m_file->name();
    setWindowTitle(atReport ? name + u"[*] - "_s + tr("Nianbao") : tr("Nianbao"));
    setWindowModified(m_file->isModified());
}

// The name of the row the cursor is in; empty outside tables.
QString MainWindow::rowInWork() const
{
    const auto *table = qobject_cast<const TableForm *>(m_page->form());
    const int figure = table ? table->view()->currentFigure() : -1;
    return figure < 0 ? QString() : m_document.report().edition->figures.at(figure).rowName;
}

// At the page of what is being done.
void MainWindow::showGuide()
{
    const bool atReport = m_pages->currentWidget() == m_page;
    GuideWindow::of(this)->present(atReport ? Guide::pageOf(m_page->form()->part()) : Guide::pages().value(0),
                                   atReport ? rowInWork() : QString());
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About Nianbao"),
                       tr("<h3>Nianbao %1</h3><p>Editor for the annual report on open government "
                          "information.</p><p>Free software; the source is under the MIT licence.</p>")
                           .arg(QApplication::applicationVersion()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_file->mayDiscard()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue("layout/window", saveGeometry());
    m_page->saveLayout(settings);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        m_file->open(urls.first().toLocalFile());
}

} // namespace nianbao
