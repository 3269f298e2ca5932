#include "forms/findingspane.h"

#include "forms/findingdelegate.h"
#include "forms/ink.h"
#include "forms/marks.h"
#include "forms/quietlabel.h"
#include "models/findingsmodel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace nianbao {

namespace {

// Findings of the severities switched on that hold the words typed.
class ShownFindings : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(Severity severity, bool shown)
    {
        m_hidden[int(severity)] = !shown;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return !m_hidden[index.data(FindingsModel::SeverityRole).toInt()] &&
               (index.data().toString().contains(filterRegularExpression()) ||
                index.data(FindingsModel::PlaceRole).toString().contains(filterRegularExpression()));
    }

private:
    bool m_hidden[3] = {};
};

} // namespace

FindingsPane::FindingsPane(FindingsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_shown(new ShownFindings(this))
    , m_list(new QListView)
    , m_filter(new QLineEdit)
    , m_blanks(new QLabel)
    , m_clean(new QuietLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_shown->setSourceModel(model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    addHead();
    addList();
    connect(model, &FindingsModel::tallyChanged, this, &FindingsPane::showTally);
    showTally();
}

void FindingsPane::addHead()
{
    auto *bar = new QWidget;
    bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *head = new QHBoxLayout(bar);
    head->setContentsMargins(2 * Rhythm, Rhythm / 2, 2 * Rhythm, Rhythm / 2);
    head->setSpacing(Rhythm);
    auto *title = new QLabel(tr("Findings"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    head->addWidget(title);
    head->addSpacing(Rhythm);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        auto *button = new QToolButton;
        button->setIcon(markIcon(markOf(severity)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::toggled, this,
                [this, severity](bool on) { static_cast<ShownFindings *>(m_shown)->setShown(severity, on); });
        m_severities += button;
        head->addWidget(button);
    }
    head->addWidget(m_blanks);
    head->addStretch(1);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the findings"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(24 * Rhythm);
    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    head->addWidget(m_filter);
    layout()->addWidget(bar);
    layout()->addWidget(new Hairline);
}

void FindingsPane::addList()
{
    auto *delegate = new FindingDelegate(m_list);
    m_list->setModel(m_shown);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    layout()->addWidget(m_list);
    m_clean->setAlignment(Qt::AlignCenter);
    m_clean->setMinimumHeight(6 * Rhythm);
    m_clean->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    layout()->addWidget(m_clean);
    connect(delegate, &FindingDelegate::mendClicked, this, &FindingsPane::mend);
    connect(m_list, &QListView::clicked, this, &FindingsPane::choose);
    connect(m_list, &QListView::activated, this, &FindingsPane::choose);
}

QSize FindingsPane::sizeHint() const
{
    return {100 * Rhythm, 18 * Rhythm};
}

void FindingsPane::showTally()
{
    const FindingsModel::Tally tally = m_model->tally();
    const std::pair<int, QString> counts[] = {
        {tally.errors, tr("%n error(s)", nullptr, tally.errors)},
        {tally.warnings, tr("%n warning(s)", nullptr, tally.warnings)},
        {tally.advice, tr("%n piece(s) of advice", nullptr, tally.advice)}};
    for (int i = 0; i < 3; ++i) {
        m_severities.at(i)->setText(counts[i].second);
        m_severities.at(i)->setVisible(counts[i].first > 0);
    }
    m_blanks->setText(tr("%n blank(s)", nullptr, tally.blanks));
    m_blanks->setVisible(tally.blanks > 0);
    const bool nothing = m_model->rowCount() == 0;
    m_clean->setText(tr("Nothing to mend: every figure is there and every relation holds."));
    m_clean->setVisible(nothing);
    m_list->setVisible(!nothing);
    m_filter->setVisible(m_model->rowCount() > 5);
}

void FindingsPane::step(int direction)
{
    const int rows = m_shown->rowCount();
    if (rows == 0)
        return;
    const int now =
        m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (direction > 0 ? -1 : 0);
    choose(m_shown->index((now + direction + rows) % rows, 0));
}

void FindingsPane::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    Q_EMIT chosen(m_shown->mapToSource(index).row());
}

void FindingsPane::mendCurrent()
{
    mend(m_list->currentIndex());
}

void FindingsPane::mend(const QModelIndex &index)
{
    if (index.isValid() && !index.data(FindingsModel::FixLabelRole).toString().isEmpty())
        Q_EMIT mendRequested(m_shown->mapToSource(index).row());
}

} // namespace nianbao
