#include "app/county/entryfindingsmodel.h"

#include "app/county/desk.h"
#include "models/findingsmodel.h"

#include <algorithm>

namespace nianbao {

EntryFindingsModel::EntryFindingsModel(const Desk *desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(desk, &Desk::entriesReset, this, &EntryFindingsModel::refresh);
    connect(desk, &Desk::entriesChanged, this, [this](int first, int last) {
        if (m_entry >= first && m_entry <= last)
            refresh();
    });
}

void EntryFindingsModel::setEntry(int entry)
{
    m_entry = entry;
    refresh();
}

void EntryFindingsModel::refresh()
{
    QList<Finding> findings;
    if (m_entry >= 0 && m_entry < m_desk->entries().size())
        findings = m_desk->entries().at(m_entry).result.findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    if (findings == m_findings)
        return;
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int EntryFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant EntryFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding &finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return finding.message;
    case FindingsModel::SeverityRole:
        return int(finding.severity);
    case FindingsModel::BlankRole:
        return isBlankFinding(finding);
    case FindingsModel::SizeRole:
        return 1;
    default:
        return {};
    }
}

} // namespace nianbao
