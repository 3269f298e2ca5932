#include "app/county/deskfilter.h"

using namespace Qt::StringLiterals;

namespace nianbao {

DeskFilter::DeskFilter(DeskModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(model);
    setSortRole(DeskModel::SortRole);
    setSortLocaleAware(true);
}

void DeskFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void DeskFilter::setLooks(const QList<DeskModel::Look> &looks)
{
    m_looks = looks;
    invalidateFilter();
}

bool DeskFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex unit = sourceModel()->index(row, DeskModel::Unit, parent);
    if (!m_looks.isEmpty() && !m_looks.contains(DeskModel::Look(unit.data(DeskModel::LookRole).toInt())))
        return false;
    const QString searched = unit.data().toString() + u'\n' + unit.data(DeskModel::FileRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&searched](const QString &word) {
        return searched.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace nianbao
