#pragma once

#include "models/checks/finding.h"

#include <QAbstractTableModel>

namespace nianbao {

class Desk;

// Units × rules: how often each rule fired in each unit's report. Units without
// findings are left out; the rule that fired in most units comes first.
class RuleMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole, // int: Severity of the rule, -1 for an empty cell
        CountRole,                   // int: findings; 0 for an empty cell
    };

    explicit RuleMatrixModel(const Desk *desk, QObject *parent = nullptr);

    // Index into the desk's entries.
    int entryOf(int row) const { return m_rows.at(row); }
    const QString &ruleOf(int column) const { return m_rules.at(column); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // The unit's name, and the rule's title with the units it fired in.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell
    {
        int count = 0;
        Severity severity = Severity::Advice;
    };

    void refresh();
    QString titleOf(const QString &rule) const;

    const Desk *m_desk;
    QList<int> m_rows;
    QStringList m_rules;
    QList<QHash<QString, Cell>> m_cells; // by row and rule
    QHash<QString, int> m_units;         // in how many units a rule fired
};

} // namespace nianbao
