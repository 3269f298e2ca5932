#include "forms/findingsview.h"

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
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &heading) {
        if (!m_restoring)
            m_folded.insert(heading.data(FindingsModel::SectionRole).toString());
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &heading) {
        if (!m_restoring)
            m_folded.remove(heading.data(FindingsModel::SectionRole).toString());
    });
    connect(m_shown, &QAbstractItemModel::modelReset, this, &FindingsView::restore);
    connect(this, &QTreeView::clicked, this, &FindingsView::choose);
    connect(this, &QTreeView::activated, this, &FindingsView::choose);
    connect(delegate, &FindingDelegate::mendClicked, this,
            [this](const QModelIndex &index) { Q_EMIT mendClicked(m_shown->mapToSource(index)); });
    restore();
}

void FindingsView::setShown(Severity severity, bool shown)
{
    m_shown->setShown(severity, shown);
    restore();
}

void FindingsView::setWords(const QString &words)
{
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

// The same headings folded, and the same finding current or, where it is gone, the next one.
void FindingsView::restore()
{
    const QScopedValueRollback<bool> restoring(m_restoring, true);
    for (int group = 0; group < m_shown->rowCount(); ++group) {
        const QModelIndex heading = m_shown->index(group, 0);
        setExpanded(heading, !m_folded.contains(heading.data(FindingsModel::SectionRole).toString()));
    }
    const QModelIndexList all = shownRows(true);
    const auto it = std::find_if(all.begin(), all.end(), [this](const QModelIndex &row) {
        return m_kept && isSame(m_model->findings(m_shown->mapToSource(row)).first(), *m_kept);
    });
    const QModelIndexList rows = shownRows();
    if (it != all.end())
        setCurrentIndex(*it);
    else if (m_keptRow >= 0 && !rows.isEmpty())
        setCurrentIndex(rows.at(std::min<qsizetype>(m_keptRow, rows.size() - 1)));
    Q_EMIT currentRowChanged();
}

void FindingsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (const QList<Finding> found = m_model->findings(this->current()); !found.isEmpty()) {
        m_kept = found.first();
        m_keptRow = int(shownRows().indexOf(current));
    }
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
    if (index.parent().isValid())
        Q_EMIT chosen(m_shown->mapToSource(index));
}

} // namespace nianbao
