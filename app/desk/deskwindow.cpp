#include "app/desk/deskwindow.h"

#include "app/county/deskmodel.h"
#include "app/deadline.h"
#include "app/desk/chartspage.h"
#include "app/desk/deskoutputs.h"
#include "app/desk/matrixpage.h"
#include "app/desk/sumpage.h"
#include "app/desk/unitspage.h"
#include "app/desk/unittexts.h"
#include "app/guide.h"
#include "app/guidewindow.h"
#include "app/messages.h"
#include "app/waybutton.h"
#include "app/windowsize.h"
#include "forms/icons.h"
#include "forms/ink.h"
#include "forms/quietlabel.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

DeskWindow::DeskWindow(const Editions *editions, const RulePack &rules, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(editions, rules)
    , m_outputs(new DeskOutputs(&m_desk, editions, this))
    , m_pages(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_units(new UnitsPage(&m_desk))
    , m_matrix(new MatrixPage(&m_desk))
    , m_sum(new SumPage(&m_desk, editions))
    , m_charts(new ChartsPage(&m_desk, rules.language()))
    , m_texts(new UnitTexts)
    , m_attention(new QTreeWidget)
    , m_title(new QLabel)
    , m_state(new QuietLabel)
    , m_deadline(new QuietLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Stop reading")))
    , m_compare(nullptr)
{
    setWindowTitle(tr("County's desk"));
    setMinimumSize(1024, 600);
    makeTabs();
    auto *full = new QWidget;
    auto *layout = new QVBoxLayout(full);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(full);
    setCentralWidget(m_pages);
    addMenus();

    connect(&m_desk, &Desk::busyChanged, this, &DeskWindow::showState);
    connect(&m_desk, &Desk::entriesReset, this, &DeskWindow::showState);
    connect(&m_desk, &Desk::settled, this, &DeskWindow::showState);
    connect(&m_desk, &Desk::settled, this, &DeskWindow::showAttention);
    connect(&m_desk, &Desk::settled, this, &DeskWindow::showTexts);
    connect(&m_desk, &Desk::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    connect(m_cancel, &QPushButton::clicked, &m_desk, &Desk::cancel);
    connect(m_units, &UnitsPage::currentChanged, this,
            [this] { m_compare->setEnabled(m_outputs->canCompare(m_units->currentEntry())); });
    connect(m_units, &UnitsPage::openRequested, this, &DeskWindow::openRequested);
    connect(m_matrix, &MatrixPage::openRequested, this, &DeskWindow::openRequested);
    connect(m_sum, &SumPage::openRequested, this, &DeskWindow::openRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DeskWindow::showTexts);
    connect(m_outputs, &DeskOutputs::told, this,
            [this](const QString &text) { statusBar()->showMessage(text, 15'000); });
    connect(m_outputs, &DeskOutputs::countyReportMade, this, &DeskWindow::countyReportMade);
    resizeWithin(this, QSize(1280, 860));
    restoreGeometry(QSettings().value("layout/desk").toByteArray());
    showState();
}

// What listens to the desk, which is a member, goes before it.
DeskWindow::~DeskWindow()
{
    delete m_pages;
}

QWidget *DeskWindow::makeEmpty()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(2 * Rhythm);
    auto *open = new WayButton(icon(u"document-open"_s), tr("&Open a folder"),
                               tr("With the reports the units have sent"));
    open->setFixedWidth(48 * Rhythm);
    connect(open, &QPushButton::clicked, this, &DeskWindow::chooseFolder);
    layout->addStretch(2);
    layout->addWidget(open, 0, Qt::AlignHCenter);
    layout->addWidget(new QuietLabel(tr("Word, PDF, web pages, text and report files are read and checked; "
                                        "nothing in the folder is changed.")),
                      0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget *DeskWindow::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(2 * Rhythm, Rhythm, 2 * Rhythm, Rhythm);
    auto *first = new QHBoxLayout;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    first->addWidget(m_title, 1);
    first->addWidget(m_deadline);
    layout->addLayout(first);
    auto *second = new QHBoxLayout;
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    second->addWidget(m_state, 1);
    m_progress->setFixedWidth(30 * Rhythm);
    m_progress->setFormat(u"%v / %m"_s);
    second->addWidget(m_progress);
    second->addWidget(m_cancel);
    layout->addLayout(second);
    return head;
}

void DeskWindow::makeTabs()
{
    m_attention->setHeaderLabels({tr("Unit"), tr("File"), tr("Matter")});
    m_attention->setRootIsDecorated(false);
    m_attention->setUniformRowHeights(true);
    m_attention->setFrameShape(QFrame::NoFrame);
    m_attention->setAccessibleName(tr("To look after"));
    m_attention->setColumnWidth(0, 28 * Rhythm);
    m_attention->setColumnWidth(1, 28 * Rhythm);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_units, tr("Units"));
    m_tabs->addTab(m_matrix, tr("Rules"));
    m_tabs->addTab(m_sum, tr("Sum"));
    m_tabs->addTab(m_charts, tr("Charts"));
    m_tabs->addTab(m_texts, tr("Texts"));
    m_tabs->addTab(m_attention, tr("To look after"));
}

void DeskWindow::addMenus()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"deskTools"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    setContextMenuPolicy(Qt::NoContextMenu);
    const auto add = [this, bar](QMenu *menu, const QString &iconName, const QString &text,
                                 const QString &shortText, const QKeySequence &key, auto run) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, run);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        if (!shortText.isEmpty()) {
            action->setIconText(shortText);
            bar->addAction(action);
        }
        return action;
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, u"document-open"_s, tr("Open a &folder…"), tr("Folder…"), QKeySequence::Open,
        [this] { chooseFolder(); });
    add(file, {}, tr("&Last year's reports…"), tr("Last year…"), {}, [this] { chooseLastYear(); });
    add(file, {}, tr("&Roster of units…"), tr("Roster…"), {}, [this] { chooseRoster(); });
    add(file, u"view-refresh"_s, tr("Read &again"), tr("Read again"), QKeySequence(u"F5"_s), [this] {
        if (!m_desk.folder().isEmpty())
            m_desk.reload();
    });
    file->addSeparator();
    add(file, {}, tr("&Close"), {}, QKeySequence::Close, [this] { close(); });
    auto *spring = new QWidget;
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spring);
    QMenu *county = menuBar()->addMenu(tr("&County"));
    m_compare = add(county, {}, tr("Compare with an &older version…"), tr("Compare…"), {},
                    [this] { m_outputs->compare(m_units->currentEntry()); });
    m_compare->setEnabled(false);
    m_sumActions +=
        add(county, {}, tr("Write return &slips…"), tr("Slips…"), {}, [this] { m_outputs->writeSlips(); });
    m_sumActions += add(county, {}, tr("Save the &workbook…"), tr("Workbook…"), QKeySequence::Save,
                        [this] { m_outputs->saveWorkbook(); });
    m_sumActions += add(county, u"document-new"_s, tr("Make the county's &report…"), tr("County's report…"),
                        {}, [this] { m_outputs->makeReport(); });
    add(menuBar()->addMenu(tr("&Help")), u"help-contents"_s, tr("User &guide"), {}, QKeySequence(u"F1"_s),
        [this] { GuideWindow::of(this)->present(Guide::pageOf(this)); });
}

void DeskWindow::openFolder(const QString &folder)
{
    m_desk.open(QDir(folder).absolutePath());
}

void DeskWindow::showPage(int page) const
{
    m_tabs->setCurrentIndex(page);
}

void DeskWindow::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("The units' reports"), m_desk.folder());
    if (!folder.isEmpty())
        openFolder(folder);
}

void DeskWindow::chooseLastYear()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Last year's reports"), m_desk.folder());
    if (!folder.isEmpty())
        m_desk.setLastYearFolder(folder);
}

void DeskWindow::chooseRoster()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Roster of units"), m_desk.folder(), tr("Lists (*.csv *.txt)"));
    if (file.isEmpty())
        return;
    const Result<Roster> roster = CountySum::readRoster(file);
    if (roster)
        m_desk.setRoster(*roster);
    else
        tellFailure(this, tr("The roster cannot be read."), roster.error().message);
}

void DeskWindow::showState()
{
    const bool busy = m_desk.isBusy();
    m_pages->setCurrentIndex(m_desk.folder().isEmpty() ? 0 : 1);
    m_title->setText(QDir(m_desk.folder()).dirName().simplified());
    m_title->setToolTip(m_desk.folder());
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_state->setText(stateText());
    m_deadline->setText(busy ? QString() : deadlineLine());
    const bool summed = !busy && m_desk.settling().county.has_value();
    for (QAction *action : std::as_const(m_sumActions))
        action->setEnabled(summed);
}

QString DeskWindow::deadlineLine() const
{
    const QDate deadline = m_desk.deadline();
    if (!deadline.isValid())
        return {};
    const QString left = deadlineText(deadline);
    return left.isEmpty() ? tr("the deadline was %1").arg(deadline.toString(tr("d MMMM yyyy"))) : left;
}

QString DeskWindow::stateText() const
{
    if (m_desk.isBusy())
        return tr("Reading the reports…");
    using Look = DeskModel::Look;
    const QList<int> tally = m_units->model()->tally();
    const auto count = [&tally](Look look) { return tally.at(int(look)); };
    QStringList parts;
    const auto add = [&parts](int number, const QString &text) {
        if (number > 0)
            parts += text;
    };
    parts += tr("%n report(s) added up", nullptr, m_desk.settling().sum.reportCount());
    add(count(Look::ToMend), tr("%n to be mended", nullptr, count(Look::ToMend)));
    add(count(Look::ToCheck), tr("%n to be looked at", nullptr, count(Look::ToCheck)));
    add(count(Look::NotCounted), tr("%n not added", nullptr, count(Look::NotCounted)));
    add(count(Look::Unreadable), tr("%n cannot be read", nullptr, count(Look::Unreadable)));
    add(count(Look::Missing), tr("%n not come", nullptr, count(Look::Missing)));
    add(count(Look::Waiting), tr("%n not read yet", nullptr, count(Look::Waiting)));
    return parts.join(u" · "_s);
}

void DeskWindow::showAttention()
{
    m_attention->clear();
    const auto add = [this](const QString &unit, const QString &file, const QString &matter) {
        const QString name = file.isEmpty() ? QString() : QDir(m_desk.folder()).relativeFilePath(file);
        auto *item = new QTreeWidgetItem({unit.simplified(), name.simplified(), matter});
        item->setToolTip(1, file.simplified());
        item->setToolTip(2, matter);
        m_attention->addTopLevelItem(item);
    };
    const DeskSettling &settling = m_desk.settling();
    for (const AttentionRow &row : settling.sum.unreadable() + settling.attention)
        add(row.unit, row.source, row.matter);
    for (const ReportFolder::PassedOver &odd : m_desk.passedOver())
        add({}, odd.path, odd.reason);
    const int count = m_attention->topLevelItemCount();
    m_attention->setHeaderHidden(count == 0);
    if (count == 0) {
        auto *nothing =
            new QTreeWidgetItem({tr("All reports were read and added up. What is to be mended in them "
                                    "stands under “Units”.")});
        nothing->setFlags(Qt::NoItemFlags);
        m_attention->addTopLevelItem(nothing);
        nothing->setFirstColumnSpanned(true);
    }
    m_tabs->setTabText(m_tabs->indexOf(m_attention),
                       count > 0 ? tr("To look after (%1)").arg(count) : tr("To look after"));
}

// Long texts take a moment to lay out: only once they are looked at.
void DeskWindow::showTexts()
{
    if (m_tabs->currentWidget() == m_texts)
        m_texts->setReports(m_desk.settling().countedReports());
}

void DeskWindow::closeEvent(QCloseEvent *event)
{
    m_desk.cancel();
    QSettings().setValue("layout/desk", saveGeometry());
    event->accept();
}

} // namespace nianbao
