#include "app/county/rulematrixmodel.h"

#include "app/county/desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

RuleMatrixModel::RuleMatrixModel(const Desk *desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(desk, &Desk::settled, this, &RuleMatrixModel::refresh);
    connect(desk, &Desk::entriesReset, this, &RuleMatrixModel::refresh);
    refresh();
}

void RuleMatrixModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    m_rules.clear();
    m_cells.clear();
    m_units.clear();
    // While files are still being read the matrix would jump; it comes when all is there.
    const QList<DeskEntry> entries = m_desk->isBusy() ? QList<DeskEntry>() : m_desk->entries();
    for (int i = 0; i < int(entries.size()); ++i) {
        QHash<QString, Cell> cells;
        for (const Finding &finding : entries.at(i).result.findings) {
            Cell &cell = cells[finding.rule];
            cell.severity = cell.count++ == 0 ? finding.severity : std::min(cell.severity, finding.severity);
        }
        if (cells.isEmpty())
            continue;
        m_rows += i;
        for (auto cell = cells.keyBegin(); cell != cells.keyEnd(); ++cell)
            ++m_units[*cell];
        m_cells += cells;
    }
    m_rules = m_units.keys();
    std::sort(m_rules.begin(), m_rules.end(), [this](const QString &a, const QString &b) {
        return std::pair(-m_units.value(a), a) < std::pair(-m_units.value(b), b);
    });
    endResetModel();
}

int RuleMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RuleMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

QVariant RuleMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell cell = m_cells.at(index.row()).value(m_rules.at(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return cell.count > 0 ? QString::number(cell.count) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return headerData(index.row(), Qt::Vertical).toString() + u'\n' + titleOf(m_rules.at(index.column()));
    case SeverityRole:
        return cell.count > 0 ? int(cell.severity) : -1;
    case CountRole:
        return cell.count;
    default:
        return {};
    }
}

QVariant RuleMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? m_desk->entries().at(m_rows.at(section)).unit() : QVariant();
    const QString &rule = m_rules.at(section);
    if (role == Qt::DisplayRole)
        return titleOf(rule);
    if (role == Qt::ToolTipRole)
        return tr("%1 (%2): in %n report(s)", nullptr, m_units.value(rule)).arg(titleOf(rule), rule);
    return {};
}

QString RuleMatrixModel::titleOf(const QString &rule) const
{
    const Rule *known = m_desk->rules().find(rule);
    return known ? known->title : rule;
}

} // namespace nianbao
