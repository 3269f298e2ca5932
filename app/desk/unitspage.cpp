#include "app/desk/unitspage.h"

#include "app/county/desk.h"
#include "app/county/deskfilter.h"
#include "app/county/deskmodel.h"
#include "app/county/entryfindingsmodel.h"
#include "app/desk/deskdelegates.h"
#include "app/onenter.h"
#include "forms/findingdelegate.h"
#include "forms/ink.h"
#include "forms/quietlabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace nianbao {

namespace {

using Look = DeskModel::Look;

} // namespace

UnitsPage::UnitsPage(const Desk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new DeskModel(desk, this))
    , m_shown(new DeskFilter(m_model, this))
    , m_findingsModel(new EntryFindingsModel(desk, this))
    , m_search(new QLineEdit)
    , m_looks(new QComboBox)
    , m_view(new QTableView)
    , m_title(new QLabel)
    , m_findings(new QListView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    makeTable();
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_view);
    splitter->addWidget(makeFindings());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    connect(desk, &Desk::settled, this, &UnitsPage::fillLooks);
    connect(desk, &Desk::settled, this, &UnitsPage::showFindings);
    fillLooks();
    showFindings();
}

QWidget *UnitsPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Rhythm, Rhythm, Rhythm, Rhythm);
    m_search->setPlaceholderText(tr("Find a unit or a file"));
    m_search->setAccessibleName(tr("Find a unit or a file"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(40 * Rhythm);
    m_looks->setAccessibleName(tr("Which units to show"));
    m_looks->setMinimumWidth(20 * Rhythm);
    row->addWidget(m_search, 1);
    row->addWidget(m_looks);
    row->addStretch(1);
    connect(m_search, &QLineEdit::textChanged, m_shown, &DeskFilter::setWords);
    connect(m_looks, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant look = m_looks->currentData();
        m_shown->setLooks(look.isValid() ? QList<Look>{Look(look.toInt())} : QList<Look>());
    });
    return head;
}

void UnitsPage::makeTable()
{
    m_view->setModel(m_shown);
    m_view->setItemDelegate(new UnitDelegate(m_view));
    m_view->setAccessibleName(tr("Units"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder); // as the files come, until asked
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Rhythm + 2);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    const int letter = fontMetrics().horizontalAdvance(u'字');
    const QList<int> widths{17, 6, 13, 4, 4, 4, 11, 10}; // in characters
    for (int column = 0; column < DeskModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, widths.at(column) * letter + 2 * Rhythm);
    header->setStretchLastSection(true);
    connect(m_view, &QTableView::doubleClicked, this, &UnitsPage::openCurrent);
    onEnter(m_view, [this] { openCurrent(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &UnitsPage::showFindings);
}

QWidget *UnitsPage::makeFindings()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setContentsMargins(2 * Rhythm, Rhythm, 2 * Rhythm, Rhythm);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_findings->setModel(m_findingsModel);
    m_findings->setItemDelegate(new FindingDelegate(m_findings));
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setAccessibleName(tr("Findings of the unit"));
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_findings, 1);
    connect(m_findings, &QListView::doubleClicked, this, &UnitsPage::openFinding);
    onEnter(m_findings, [this] { openFinding(m_findings->currentIndex()); });
    return pane;
}

// Only states that occur, each with how many there are.
void UnitsPage::fillLooks()
{
    const QVariant chosen = m_looks->currentData();
    const QList<int> tally = m_model->tally();
    const QList<std::pair<Look, QString>> names{{Look::ToMend, tr("To be mended")},
                                                {Look::ToCheck, tr("To be looked at")},
                                                {Look::Fine, tr("In order")},
                                                {Look::NotCounted, tr("Not added")},
                                                {Look::Unreadable, tr("Cannot be read")},
                                                {Look::Missing, tr("Not come")},
                                                {Look::Waiting, tr("Not read yet")}};
    m_looks->clear();
    m_looks->addItem(tr("All (%1)").arg(m_model->rowCount()));
    for (const auto &[look, name] : names) {
        if (tally.at(int(look)) > 0)
            m_looks->addItem(tr("%1 (%2)").arg(name).arg(tally.at(int(look))), int(look));
    }
    m_looks->setCurrentIndex(std::max(0, m_looks->findData(chosen)));
}

int UnitsPage::currentEntry() const
{
    const QModelIndex index = m_shown->mapToSource(m_view->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void UnitsPage::showFindings()
{
    const int entry = currentEntry();
    m_findingsModel->setEntry(entry);
    if (entry < 0)
        m_title->setText(tr("Choose a unit to see what was found in its report."));
    else if (m_findingsModel->rowCount() == 0)
        m_title->setText(tr("%1: %2").arg(m_model->entry(entry).unit(),
                                          m_model->index(entry, DeskModel::State).data().toString()));
    else
        m_title->setText(
            tr("%1: %n finding(s)", nullptr, m_findingsModel->rowCount()).arg(m_model->entry(entry).unit()));
    Q_EMIT currentChanged();
}

// At the gravest finding.
void UnitsPage::openCurrent()
{
    const int entry = currentEntry();
    if (entry < 0 || m_model->entry(entry).file.isEmpty())
        return;
    const bool found = m_findingsModel->rowCount() > 0;
    Q_EMIT openRequested(m_model->entry(entry).file, found ? m_findingsModel->finding(0).where : Place());
}

void UnitsPage::openFinding(const QModelIndex &index)
{
    const int entry = currentEntry();
    if (entry >= 0 && index.isValid())
        Q_EMIT openRequested(m_model->entry(entry).file, m_findingsModel->finding(index.row()).where);
}

} // namespace nianbao
