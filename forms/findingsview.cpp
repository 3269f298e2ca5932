#include "forms/findingsview.h"

#include "forms/doubleclicks.h"
#include "forms/findingdelegate.h"
#include "forms/ink.h"
#include "models/findingsmodel.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStyleOption>

#include <algorithm>

namespace nianbao {

// Findings of the severities switched on that hold the words typed, under the
// headings that have any.
class ShownFindings : public QSortFilterProxyModel
{
public:
    explicit ShownFindings(QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
    }

    void setShown(Severity severity, bool shown)
    {
        m_hidden[int(severity)] = !shown;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (!parent.isValid())
            return false;
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return !m_hidden[index.data(FindingsModel::SeverityRole).toInt()] &&
               (index.data().toString().contains(filterRegularExpression()) ||
                parent.data().toString().contains(filterRegularExpression()));
    }

private:
    bool m_hidden[3] = {};
};

namespace {

// As a person would call it the same, though its numbers changed or it moved.
bool isSame(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.where.section == b.where.section && a.where.table == b.where.table &&
           a.where.row == b.where.row && a.where.column == b.where.column &&
           (!a.where.table.isEmpty() || a.message == b.message) &&
           a.ignored.has_value() == b.ignored.has_value();
}

} // namespace

FindingsView::FindingsView(FindingsModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_shown(new ShownFindings(this))
    , m_folded{QString()} // what is let stand
{
    m_shown->setSourceModel(model);
    auto *delegate = new FindingDelegate(this);
    setModel(m_shown);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setIndentation(2 * Rhythm);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setAccessibleName(tr("Findings"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    ignoreDoubleClicks(viewport());
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &heading) {
        if (!m_restoring)
            m_folded.insert(heading.data(FindingsModel::SectionRole).toString());
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &heading) {
        if (!m_restoring)
            m_folded.remove(heading.data(FindingsModel::SectionRole).toString());
    });
    connect(m_shown, &QAbstractItemModel::modelAboutToBeReset, this, &FindingsView::rememberOrder);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &FindingsView::restore);
    connect(this, &QTreeView::clicked, this, &FindingsView::choose);
    connect(this, &QTreeView::activated, this, &FindingsView::choose);
    connect(delegate, &FindingDelegate::mendClicked, this,
            [this](const QModelIndex &index) { Q_EMIT mendClicked(m_shown->mapToSource(index)); });
    restore();
}

void FindingsView::setShown(Severity severity, bool shown)
{
    rememberOrder();
    m_shown->setShown(severity, shown);
    restore();
}

void FindingsView::setWords(const QString &words)
{
    rememberOrder();
    m_shown->setFilterFixedString(words);
    restore();
}

QModelIndex FindingsView::current() const
{
    return m_shown->mapToSource(currentIndex());
}

QModelIndexList FindingsView::shownRows(bool withIgnored) const
{
    QModelIndexList rows;
    for (int group = 0; group < m_shown->rowCount(); ++group) {
        const QModelIndex heading = m_shown->index(group, 0);
        if (!withIgnored && heading.data(FindingsModel::IgnoredRole).toBool())
            continue;
        for (int row = 0; row < m_shown->rowCount(heading); ++row)
            rows += m_shown->index(row, 0, heading);
    }
    return rows;
}

void FindingsView::rememberOrder()
{
    m_order.clear();
    const QModelIndexList rows = shownRows();
    for (const QModelIndex &row : rows)
        m_order += m_model->findings(m_shown->mapToSource(row)).first();
}

// The row that is current from now on: the same finding or, where it is gone, the one
// that stood below it, or else above.
QModelIndex FindingsView::heir() const
{
    if (!m_kept)
        return {};
    const auto isKept = [this](const Finding &finding) { return isSame(finding, *m_kept); };
    const auto kept = std::find_if(m_order.begin(), m_order.end(), isKept);
    QList<Finding> heirs{*m_kept};
    if (kept != m_order.end()) { // one that is ignored has no heirs
        heirs += QList<Finding>(kept + 1, m_order.end());
        heirs += QList<Finding>(std::reverse_iterator(kept), m_order.rend());
    }
    const QModelIndexList rows = shownRows(true);
    for (const Finding &each : std::as_const(heirs)) {
        for (const QModelIndex &row : rows) {
            if (isSame(m_model->findings(m_shown->mapToSource(row)).first(), each))
                return row;
        }
    }
    return {};
}

// The same headings folded, and the same finding current or its heir.
void FindingsView::restore()
{
    const QScopedValueRollback<bool> restoring(m_restoring, true);
    for (int group = 0; group < m_shown->rowCount(); ++group) {
        const QModelIndex heading = m_shown->index(group, 0);
        setExpanded(heading, !m_folded.contains(heading.data(FindingsModel::SectionRole).toString()));
    }
    if (const QModelIndex row = heir(); row.isValid())
        setCurrentIndex(row);
    Q_EMIT currentRowChanged();
}

void FindingsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (const QList<Finding> found = m_model->findings(this->current()); !found.isEmpty())
        m_kept = found.first();
    if (!m_restoring)
        Q_EMIT currentRowChanged();
}

// As quiet as the rows beside them, where the style would fill them with the accent.
void FindingsView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const bool isSelected = selectionModel()->isSelected(index);
    painter->fillRect(rect, isSelected ? Ink::tint(Ink::accent(palette()), palette(), 0.18)
                                       : palette().color(QPalette::Base));
    if (index.parent().isValid())
        return;
    QStyleOption option;
    option.initFrom(this);
    option.rect = rect;
    option.state = QStyle::State_Enabled | QStyle::State_Children |
                   (isExpanded(index) ? QStyle::State_Open : QStyle::State_None);
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &option, painter, this);
}

void FindingsView::step(int direction)
{
    const QModelIndexList rows = shownRows();
    if (rows.isEmpty())
        return;
    const qsizetype now = rows.indexOf(currentIndex());
    const qsizetype next =
        now < 0 ? (direction > 0 ? 0 : rows.size() - 1) : (now + direction + rows.size()) % rows.size();
    setExpanded(rows.at(next).parent(), true);
    setCurrentIndex(rows.at(next));
    choose(rows.at(next));
}

void FindingsView::choose(const QModelIndex &index)
{
    if (!index.parent().isValid())
        return;
    m_chosen = m_model->findings(m_shown->mapToSource(index)).first();
    Q_EMIT chosen(m_shown->mapToSource(index));
}

void FindingsView::chooseCurrent()
{
    choose(currentIndex());
}

bool FindingsView::isCurrentChosen() const
{
    return m_kept && m_chosen && m_kept->rule == m_chosen->rule && m_kept->where == m_chosen->where;
}

} // namespace nianbao
