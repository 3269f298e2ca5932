#include "app/desk/sumpage.h"

#include "app/county/desk.h"
#include "app/county/figurepartsmodel.h"
#include "app/onenter.h"
#include "forms/figuretableview.h"
#include "forms/ink.h"
#include "forms/quietlabel.h"
#include "models/figuretablemodel.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

SumPage::SumPage(const Desk *desk, const Editions *editions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_county(Report(editions->all().last()))
    , m_parts(new FigurePartsModel(desk, this))
    , m_tables(new QTabWidget)
    , m_title(new QLabel)
    , m_partsView(new QTableView)
{
    m_tables->setDocumentMode(true);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_tables);
    splitter->addWidget(makeParts());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_tables, &QTabWidget::currentChanged, this, [this] {
        if (const auto *view = qobject_cast<FigureTableView *>(m_tables->currentWidget()))
            showFigure(view->currentFigure());
    });
    connect(desk, &Desk::settled, this, &SumPage::rebuild);
    rebuild();
}

QWidget *SumPage::makeParts()
{
    auto *pane = new QWidget;
    pane->setMinimumWidth(40 * Rhythm);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(2 * Rhythm, Rhythm, 2 * Rhythm, Rhythm);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    layout->addWidget(m_title);
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_parts);
    sorted->setSortRole(FigurePartsModel::SortRole);
    sorted->setSortLocaleAware(true);
    m_partsView->setModel(sorted);
    m_partsView->setAccessibleName(tr("Units of the sum"));
    m_partsView->setSortingEnabled(true);
    m_partsView->sortByColumn(FigurePartsModel::ThisYear, Qt::DescendingOrder);
    m_partsView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_partsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_partsView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_partsView->setFrameShape(QFrame::NoFrame);
    m_partsView->setShowGrid(false);
    m_partsView->setTabKeyNavigation(false);
    m_partsView->verticalHeader()->hide();
    m_partsView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Rhythm);
    m_partsView->horizontalHeader()->setHighlightSections(false);
    m_partsView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_partsView->horizontalHeader()->setSectionResizeMode(FigurePartsModel::Unit, QHeaderView::Stretch);
    layout->addWidget(m_partsView, 1);
    connect(m_partsView, &QTableView::doubleClicked, this,
            [this, sorted](const QModelIndex &index) { openPart(sorted->mapToSource(index)); });
    onEnter(m_partsView, [this, sorted] { openPart(sorted->mapToSource(m_partsView->currentIndex())); });
    return pane;
}

void SumPage::rebuild()
{
    const int chosen = m_parts->figure();
    const QSignalBlocker quiet(m_tables);
    while (QWidget *table = m_tables->widget(0)) {
        m_tables->removeTab(0);
        delete table;
    }
    const std::optional<Report> &county = m_desk->settling().county;
    if (!county) {
        m_title->setText(tr("There is no sum: no report could be read."));
        m_parts->setFigure(-1);
        return;
    }
    m_county.open(*county);
    for (const TableSpec &table : county->edition->tables) {
        auto *model = new FigureTableModel(&m_county, table.id);
        auto *view = new FigureTableView(model);
        model->setParent(view);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers); // a sum is not typed over
        const SectionSpec *section = county->edition->sectionOfTable(table.id);
        view->setAccessibleName(section ? section->heading : table.id);
        connect(view, &FigureTableView::currentFigureChanged, this, &SumPage::showFigure);
        m_tables->addTab(view, section ? section->name : table.id);
    }
    goToFigure(chosen >= 0 && chosen < county->figures.size() ? chosen : firstTold());
}

// Something worth looking at: the first figure that is not zero.
int SumPage::firstTold() const
{
    const QList<Figure> &figures = m_county.report().figures;
    const auto told = std::find_if(figures.begin(), figures.end(),
                                   [](const Figure &figure) { return figure.number().value_or(0) != 0; });
    return told == figures.end() ? 0 : int(told - figures.begin());
}

void SumPage::goToFigure(int figure)
{
    const Edition &edition = *m_county.report().edition;
    const QString table = edition.figures.at(figure).table;
    for (int i = 0; i < m_tables->count(); ++i) {
        if (edition.tables.at(i).id != table)
            continue;
        m_tables->setCurrentIndex(i);
        static_cast<FigureTableView *>(m_tables->widget(i))->goToFigure(figure);
    }
    showFigure(figure);
}

void SumPage::showFigure(int figure)
{
    m_parts->setFigure(figure);
    if (figure < 0)
        return;
    const Figure &sum = m_county.report().figure(figure);
    m_title->setText(m_parts->title() + u'\n' +
                     tr("%1, from %n unit(s)", nullptr, m_parts->rowCount())
                         .arg(sum.isBlank() ? tr("(blank)") : sum.display()));
}

void SumPage::openPart(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const DeskEntry &entry = m_desk->entries().at(m_parts->entryOf(index.row()));
    const FigureSpec &spec = entry.report->edition->figures.at(m_parts->figure());
    const SectionSpec *section = entry.report->edition->sectionOfTable(spec.table);
    Place place;
    place.section = section ? section->id : QString();
    place.table = spec.table;
    place.row = spec.row;
    place.column = spec.column;
    Q_EMIT openRequested(index.column() == FigurePartsModel::LastYear && !entry.lastYearFile.isEmpty()
                             ? entry.lastYearFile
                             : entry.file,
                         place);
}

} // namespace nianbao
