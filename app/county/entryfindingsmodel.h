#pragma once

#include "models/checks/finding.h"

#include <QAbstractListModel>

namespace nianbao {

class Desk;

// The findings of one entry of the desk, errors first, with the roles of
// FindingsModel as far as they tell (severity, size).
class EntryFindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit EntryFindingsModel(const Desk *desk, QObject *parent = nullptr);

    // Index into the desk's entries; -1 for none.
    void setEntry(int entry);
    const Finding &finding(int row) const { return m_findings.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    const Desk *m_desk;
    int m_entry = -1;
    QList<Finding> m_findings;
};

} // namespace nianbao
