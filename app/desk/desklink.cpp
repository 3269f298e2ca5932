#include "app/desk/desklink.h"

#include "app/desk/deskwindow.h"
#include "app/desk/unittexts.h"
#include "app/documentfile.h"
#include "app/mainwindow.h"
#include "forms/reportpage.h"
#include "models/reportchecker.h"

#include <QDockWidget>

namespace nianbao {

DeskLink::DeskLink(MainWindow *window, const Editions *editions, const ReportChecker *checker)
    : m_window(window)
    , m_editions(editions)
    , m_checker(checker)
{
    // The units' texts belong to the report that gives way now.
    connect(window->file(), &DocumentFile::opened, this, [this] { delete m_texts; });
}

DeskLink::~DeskLink() = default;

DeskWindow *DeskLink::show(const QString &folder)
{
    if (!m_desk) {
        m_desk = std::make_unique<DeskWindow>(m_editions, m_checker->rules());
        connect(m_checker, &ReportChecker::rulesChanged, m_desk.get(),
                [this] { m_desk->desk()->setRules(m_checker->rules()); });
        connect(m_desk.get(), &DeskWindow::openRequested, this, &DeskLink::openAt);
        connect(m_desk.get(), &DeskWindow::countyReportMade, this, &DeskLink::showUnitTexts);
    }
    if (!folder.isEmpty())
        m_desk->openFolder(folder);
    m_desk->show();
    m_desk->raise();
    m_desk->activateWindow();
    return m_desk.get();
}

// The desk may be all that is left open.
void DeskLink::comeForward()
{
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void DeskLink::openAt(const QString &path, const Place &place)
{
    comeForward();
    if (m_window->file()->openForReview(path) && !place.section.isEmpty())
        m_window->page()->goTo(place);
}

void DeskLink::showUnitTexts(const QString &path, const QList<Report> &reports)
{
    comeForward();
    if (!m_window->openFile(path))
        return;
    auto *texts = new UnitTexts;
    texts->setReports(reports);
    m_texts = new QDockWidget(tr("What the units wrote"), m_window);
    m_texts->setObjectName(QStringLiteral("unitTexts"));
    m_texts->setAttribute(Qt::WA_DeleteOnClose);
    m_texts->setWidget(texts);
    m_window->addDockWidget(Qt::RightDockWidgetArea, m_texts);
    m_window->page()->showPreview(false); // its place is taken; F7 brings it back
}

} // namespace nianbao
