#include "models/findingsmodel.h"

#include "models/partsmodel.h"
#include "models/reportchecker.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

FindingsModel::Tally tallyOf(const QList<Finding> &findings)
{
    FindingsModel::Tally tally;
    for (const Finding &finding : findings) {
        if (isBlankFinding(finding))
            ++tally.blanks;
        else if (finding.severity == Severity::Error)
            ++tally.errors;
        else if (finding.severity == Severity::Warning)
            ++tally.warnings;
        else
            ++tally.advice;
    }
    return tally;
}

} // namespace

FindingsModel::FindingsModel(const ReportChecker *checker, QObject *parent)
    : QAbstractListModel(parent)
    , m_checker(checker)
{
    connect(checker, &ReportChecker::changed, this, &FindingsModel::refresh);
    refresh();
}

QList<Finding> FindingsModel::findings(int row) const
{
    return m_rows.at(row).findings;
}

QList<Fix> FindingsModel::fixes(int row) const
{
    QList<Fix> fixes;
    for (const Finding &finding : m_rows.at(row).findings) {
        if (finding.fix)
            fixes += *finding.fix;
    }
    return fixes;
}

QList<Operand> FindingsModel::operands(int row) const
{
    QList<Operand> operands;
    for (const Finding &finding : m_rows.at(row).findings)
        operands += finding.cells;
    return operands;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return message(row);
    case Qt::ToolTipRole:
        return QString(message(row) + u'\n' + detail(row));
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(severityName(row.findings.first().severity), row.place, message(row));
    case SeverityRole:
        return int(row.findings.first().severity);
    case PlaceRole:
        return row.place;
    case FixLabelRole:
        return fixLabel(row);
    case DetailRole:
        return detail(row);
    case BlankRole:
        return isBlankFinding(row.findings.first());
    case SizeRole:
        return int(row.findings.size());
    default:
        return {};
    }
}

QString FindingsModel::message(const Row &row) const
{
    if (row.findings.size() == 1)
        return row.findings.first().message;
    const Rule *rule = m_checker->rules().find(row.findings.first().rule);
    const QString title = rule ? rule->title : row.findings.first().message;
    return isBlankFinding(row.findings.first())
               ? tr("%n figure(s) not filled in. What did not happen is 0.", nullptr,
                    int(row.findings.size()))
               : tr("%1 (%n place(s))", nullptr, int(row.findings.size())).arg(title);
}

QString FindingsModel::fixLabel(const Row &row) const
{
    QString label;
    for (const Finding &finding : row.findings) {
        if (!finding.fix)
            continue;
        if (label.isEmpty())
            label = finding.fix->label;
        else if (label != finding.fix->label)
            return tr("Mend all");
    }
    return label.isEmpty() || row.findings.size() == 1 ? label : tr("All: %1").arg(label);
}

QString FindingsModel::detail(const Row &row) const
{
    const Finding &finding = row.findings.first();
    return finding.basis.isEmpty() ? finding.rule : tr("%1 · %2").arg(finding.basis, finding.rule);
}

QList<FindingsModel::Row> FindingsModel::collect() const
{
    const QList<Part> parts = partsOf(m_checker->edition());
    const auto partOf = [&parts](const QString &section) {
        const auto it = std::find_if(parts.begin(), parts.end(),
                                     [&](const Part &part) { return part.section == section; });
        return it == parts.end() ? 0 : int(it - parts.begin());
    };
    QMap<std::pair<QString, QString>, int> sizes; // by rule and table
    const QList<Finding> &findings = m_checker->result().findings;
    for (const Finding &finding : findings)
        ++sizes[{finding.rule, finding.where.table}];

    QList<Row> rows;
    QMap<std::pair<QString, QString>, qsizetype> groups;
    for (const Finding &finding : findings) {
        const std::pair<QString, QString> key(finding.rule, finding.where.table);
        const int largest = isBlankFinding(finding) ? 1 : LargestGroup;
        const bool grouped = !finding.where.table.isEmpty() && sizes.value(key) > largest;
        if (grouped && groups.contains(key)) {
            rows[groups.value(key)].findings += finding;
            continue;
        }
        if (grouped)
            groups.insert(key, rows.size());
        const int part = partOf(finding.where.section);
        rows += {{finding}, parts.at(part).name, part};
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        const auto rank = [](const Row &row) {
            const Finding &first = row.findings.first();
            return std::tuple(first.severity, isBlankFinding(first), row.order);
        };
        return rank(a) < rank(b);
    });
    return rows;
}

void FindingsModel::refresh()
{
    const QList<Row> rows = collect();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    if (const Tally tally = tallyOf(m_checker->result().findings); tally != m_tally) {
        m_tally = tally;
        Q_EMIT tallyChanged();
    }
}

} // namespace nianbao
