// What MainWindow offers in its menus and tool bar; what it then does is in mainwindow.cpp.
#include "app/backups.h"
#include "app/documentfile.h"
#include "app/exporting.h"
#include "app/lastyearreport.h"
#include "app/mainwindow.h"
#include "app/recentfiles.h"
#include "forms/icons.h"
#include "forms/livepages.h"
#include "forms/reportpage.h"
#include "forms/tableform.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace nianbao {

QAction *MainWindow::addAction(QMenu *menu, const QString &iconName, const QString &text,
                               const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    QAction *action = menu->addAction(text);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MainWindow::addFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, u"document-new"_s, tr("&New"), {QKeySequence::New}, [this] { startNew(false); });
    addAction(menu, {}, tr("Continue from &last year's…"), {QKeySequence(u"Ctrl+Shift+N"_s)},
              [this] { startNew(true); });
    addAction(menu, u"document-open"_s, tr("&Open…"), {QKeySequence::Open}, [this] { m_file->openChosen(); });
    addAction(menu, {}, tr("&Import a document…"), {QKeySequence(u"Ctrl+I"_s)},
              [this] { m_file->importChosen(); });
    addAction(menu, {}, tr("Paste a &whole report…"), {QKeySequence(u"Ctrl+Shift+V"_s)},
              [this] { pasteReport(); });
    QMenu *recent = menu->addMenu(icon(u"document-open-recent"_s), tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    addAction(menu, {}, tr("County's &desk"), {QKeySequence(u"Ctrl+D"_s)}, [this] { showDesk(); });
    menu->addSeparator();
    m_reportActions +=
        addAction(menu, u"document-save"_s, tr("&Save"), {QKeySequence::Save}, [this] { m_file->save(); });
    m_reportActions +=
        addAction(menu, {}, tr("Save &as…"), {QKeySequence(u"Ctrl+Shift+S"_s)}, [this] { m_file->saveAs(); });
    QAction *unsaved = addAction(menu, {}, tr("&Unsaved reports…"), {}, [this] { m_file->offerRecovery(); });
    connect(menu, &QMenu::aboutToShow, this,
            [this, unsaved] { unsaved->setVisible(m_file->hasRecoverable()); });
    QMenu *backups = menu->addMenu(tr("Earlier sa&ves"));
    connect(backups, &QMenu::aboutToShow, this, [this, backups] { fillBackups(backups); });
    menu->addSeparator();
    m_toolActions += addAction(menu, u"document-export"_s, tr("&Export…"), {QKeySequence(u"Ctrl+Shift+E"_s)},
                               [this] { showReady(); });
    m_reportActions += addAction(menu, {}, tr("&Copy for the site's editor"),
                                 {QKeySequence(u"Ctrl+Shift+C"_s)}, [this] { copyToClipboard(); });
    m_reportActions += addAction(menu, u"document-print"_s, tr("&Print…"), {QKeySequence::Print}, [this] {
        m_page->enterDraft();
        printChosen(m_page->pages()->pages(), this);
    });
    m_reportActions += m_toolActions.last();
    m_reportActions += addAction(menu, {}, tr("&Faces…"), {}, [this] { chooseFaces(); });
    m_reportActions += backups->menuAction();
    menu->addSeparator();
    addAction(menu, {}, tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)}, [] { QApplication::closeAllWindows(); });
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    const QStringList paths = RecentFiles().paths();
    for (const QString &path : paths) {
        QAction *action = menu->addAction(QFileInfo(path).completeBaseName().replace(u'&', u"&&"_s));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_file->open(path); });
    }
    if (paths.isEmpty())
        menu->addAction(tr("No reports yet"))->setEnabled(false);
}

void MainWindow::addEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_reportActions += menu->menuAction();
    QUndoStack *stack = m_document.undoStack();
    // The stack names the step and knows when there is one; the page goes to what it changes.
    QAction *undo = stack->createUndoAction(this, tr("&Undo"));
    undo->disconnect(stack);
    connect(undo, &QAction::triggered, m_page, &ReportPage::undo);
    undo->setIcon(icon(u"edit-undo"_s));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = stack->createRedoAction(this, tr("&Redo"));
    redo->disconnect(stack);
    connect(redo, &QAction::triggered, m_page, &ReportPage::redo);
    redo->setIcon(icon(u"edit-redo"_s));
    redo->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(u"Ctrl+Y"_s)});
    menu->addAction(undo);
    menu->addAction(redo);
    m_toolActions.prepend(redo);
    m_toolActions.prepend(undo);
    menu->addSeparator();
    addFocusAction(menu, tr("Cu&t"), QKeySequence::Cut, "cut");
    addFocusAction(menu, tr("&Copy"), QKeySequence::Copy, "copy");
    addFocusAction(menu, tr("&Paste"), QKeySequence::Paste, "paste");
    menu->addSeparator();
    addAction(menu, u"edit-find"_s, tr("&Find and replace…"), {QKeySequence::Find},
              [this] { m_page->find(); });
    QAction *zeros = addAction(menu, {}, tr("Fill blanks with &0"), {QKeySequence(u"Ctrl+0"_s)}, [this] {
        if (auto *table = qobject_cast<TableForm *>(m_page->form()))
            table->fillZeros();
    });
    const auto follow = [this, zeros] { zeros->setEnabled(qobject_cast<TableForm *>(m_page->form())); };
    connect(m_page, &ReportPage::formChanged, zeros, follow);
    follow();
}

// Text fields and tables have their own cut, copy and paste.
void MainWindow::addFocusAction(QMenu *menu, const QString &text, const QKeySequence &key, const char *slot)
{
    const auto hasSlot = [slot](const QWidget *focus) {
        return focus && focus->metaObject()->indexOfMethod(QByteArray(slot) + "()") >= 0;
    };
    QAction *action = addAction(menu, {}, text, {key}, [hasSlot, slot] {
        if (QWidget *focus = QApplication::focusWidget(); hasSlot(focus))
            QMetaObject::invokeMethod(focus, slot);
    });
    action->setEnabled(false);
    // The menus take the focus only while they are open.
    connect(qApp, &QApplication::focusChanged, action,
            [action, hasSlot](const QWidget *, const QWidget *now) {
                if (now && !qobject_cast<const QMenuBar *>(now))
                    action->setEnabled(hasSlot(now));
            });
}

void MainWindow::addReportMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Report"));
    m_reportActions += menu->menuAction();
    addAction(menu, u"go-up"_s, tr("&Previous part"), {QKeySequence(u"Ctrl+PgUp"_s)},
              [this] { m_page->stepPart(-1); });
    addAction(menu, u"go-down"_s, tr("&Next part"), {QKeySequence(u"Ctrl+PgDown"_s)},
              [this] { m_page->stepPart(1); });
    menu->addSeparator();
    addAction(menu, u"go-next"_s, tr("Next &finding"), {QKeySequence(u"F8"_s)},
              [this] { m_page->stepFinding(1); });
    addAction(menu, u"go-previous"_s, tr("Previous f&inding"), {QKeySequence(u"Shift+F8"_s)},
              [this] { m_page->stepFinding(-1); });
    addAction(menu, {}, tr("&Mend this finding"), {QKeySequence(u"Ctrl+."_s)},
              [this] { m_page->mendFinding(); });
    addAction(menu, {}, tr("I&gnore this finding…"), {QKeySequence(u"Ctrl+Shift+I"_s)},
              [this] { m_page->ignoreFinding(); });
    menu->addSeparator();
    addAction(menu, u"document-export"_s, tr("Ready to pu&blish…"), {QKeySequence(u"F9"_s)},
              [this] { showReady(); });
    menu->addSeparator();
    addAction(menu, {}, tr("&Last year's report…"), {}, [this] { chooseLastYear(); });
    QAction *forget =
        addAction(menu, {}, tr("&Do not compare with last year's"), {}, [this] { m_lastYear->forget(); });
    connect(menu, &QMenu::aboutToShow, forget,
            [this, forget] { forget->setEnabled(!m_lastYear->path().isEmpty()); });
    addAction(menu, {}, tr("&Rules of the county…"), {}, [this] { chooseRules(); });
    addAction(menu, {}, tr("&Starter texts…"), {}, [this] { editStarters(); });
}

void MainWindow::addViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_reportActions += menu->menuAction();
    QAction *preview = menu->addAction(icon(u"view-preview"_s), tr("&Preview"));
    preview->setCheckable(true);
    preview->setShortcut(QKeySequence(u"F7"_s));
    connect(preview, &QAction::toggled, m_page, &ReportPage::showPreview);
    connect(m_page, &ReportPage::previewShownChanged, preview, &QAction::setChecked);
    QAction *findings = menu->addAction(icon(u"tools-check-spelling"_s), tr("&Findings"));
    findings->setCheckable(true);
    findings->setChecked(true);
    findings->setShortcut(QKeySequence(u"F6"_s));
    connect(findings, &QAction::toggled, m_page, &ReportPage::showFindings);
    connect(m_page, &ReportPage::findingsShownChanged, findings, &QAction::setChecked);
    m_toolActions.insert(2, preview);
    m_toolActions.insert(3, findings);
}

void MainWindow::addHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, u"help-contents"_s, tr("User &guide"), {QKeySequence(u"F1"_s)}, [this] { showGuide(); });
    menu->addSeparator();
    addAction(menu, {}, tr("&About Nianbao"), {}, [this] { about(); });
}

void MainWindow::addToolBar()
{
    QToolBar *bar = QMainWindow::addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    setContextMenuPolicy(Qt::NoContextMenu);
    const QStringList texts{tr("Undo"), tr("Redo"), tr("Preview"), tr("Check"), tr("Export…")};
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_toolActions.at(i)->setIconText(texts.at(i));
    bar->addActions(m_toolActions.first(2));
    auto *spring = new QWidget;
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spring);
    bar->addActions(m_toolActions.sliced(2));
    // Undo and redo name the step in their menu; here the arrow says enough.
    for (QAction *action : m_toolActions.first(2))
        static_cast<QToolButton *>(bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void MainWindow::fillBackups(QMenu *menu)
{
    menu->clear();
    const QList<Backups::Entry> entries = Backups().of(m_file->path());
    for (const Backups::Entry &entry : entries) {
        QAction *action = menu->addAction(entry.at.toString(tr("d MMMM yyyy, HH:mm:ss")));
        connect(action, &QAction::triggered, this, [this, file = entry.file] { m_file->restore(file); });
    }
    if (entries.isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

} // namespace nianbao
