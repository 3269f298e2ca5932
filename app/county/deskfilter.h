#pragma once

#include "app/county/deskmodel.h"

#include <QSortFilterProxyModel>

namespace nianbao {

// The desk's units by words in their name or file, and by how they stand.
class DeskFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DeskFilter(DeskModel *model, QObject *parent = nullptr);

    void setWords(const QString &words);                // all of them must be found
    void setLooks(const QList<DeskModel::Look> &looks); // empty: all

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QList<DeskModel::Look> m_looks;
};

} // namespace nianbao
