#include "models/findingsmodel.h"

#include "models/checks/fixpreview.h"
#include "models/partsmodel.h"
#include "models/reportchecker.h"

#include <QMap>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr quintptr HeadingId = 0; // a row's id is that of its heading, counted from 1

} // namespace

FindingsModel::Tally FindingsModel::Tally::of(const QList<Finding> &findings)
{
    Tally tally;
    for (const Finding &finding : findings) {
        if (finding.ignored) {
            ++tally.ignored;
            tally.ignoredErrors += finding.severity == Severity::Error ? 1 : 0;
        } else if (isBlankFinding(finding)) {
            ++tally.blanks;
        } else if (finding.severity == Severity::Error) {
            ++tally.errors;
        } else if (finding.severity == Severity::Warning) {
            ++tally.warnings;
        } else {
            ++tally.advice;
        }
    }
    return tally;
}

FindingsModel::FindingsModel(const ReportChecker *checker, QObject *parent)
    : QAbstractItemModel(parent)
    , m_checker(checker)
{
    connect(checker, &ReportChecker::changed, this, &FindingsModel::refresh);
    refresh();
}

const FindingsModel::Row *FindingsModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != HeadingId
               ? &m_groups.at(qsizetype(index.internalId()) - 1).rows.at(index.row())
               : nullptr;
}

QList<Finding> FindingsModel::findings(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    return row ? row->findings : QList<Finding>();
}

QList<Fix> FindingsModel::fixes(const QModelIndex &index) const
{
    QList<Fix> fixes;
    const QList<Finding> found = findings(index);
    for (const Finding &finding : found) {
        if (finding.fix)
            fixes += *finding.fix;
    }
    return fixes;
}

QList<Fix> FindingsModel::fixesOfRule(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    QList<Fix> fixes;
    for (const Finding &finding : m_checker->result().findings) {
        if (row && finding.rule == row->findings.first().rule && finding.fix && !finding.ignored)
            fixes += *finding.fix;
    }
    return fixes;
}

QList<Operand> FindingsModel::operands(const QModelIndex &index) const
{
    QList<Operand> operands;
    const QList<Finding> found = findings(index);
    for (const Finding &finding : found)
        operands += finding.cells;
    return operands;
}

QModelIndexList FindingsModel::rows() const
{
    QModelIndexList rows;
    for (int group = 0; group < int(m_groups.size()); ++group) {
        const QModelIndex heading = index(group, 0);
        for (int row = 0; row < rowCount(heading); ++row)
            rows += index(row, 0, heading);
    }
    return rows;
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : HeadingId);
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() != HeadingId
               ? createIndex(int(child.internalId()) - 1, 0, HeadingId)
               : QModelIndex();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == HeadingId ? int(m_groups.at(parent.row()).rows.size()) : 0;
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row *row = rowOf(index);
    if (!row)
        return headingData(m_groups.at(index.row()), role);
    const Finding &first = row->findings.first();
    switch (role) {
    case Qt::DisplayRole:
        return message(*row);
    case Qt::ToolTipRole:
        return QString(message(*row) + u'\n' + fixPreview(*row)).trimmed();
    case FixPreviewRole:
        return fixPreview(*row);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(severityName(first.severity), m_groups.at(index.parent().row()).name, message(*row));
    case SeverityRole:
        return int(first.severity);
    case FixLabelRole:
        return first.ignored ? QString() : fixLabel(*row);
    case RuleRole:
    case ExplanationRole: {
        const Rule *rule = m_checker->rules().find(first.rule);
        return !rule ? QString() : role == RuleRole ? rule->title : rule->explanation;
    }
    case PackRole: {
        const RulePack &rules = m_checker->rules();
        return rules.hasPack() && first.pack == rules.name() ? first.pack : QString();
    }
    case BlankRole:
        return isBlankFinding(first);
    case IgnoredRole:
        return first.ignored.has_value();
    case SizeRole:
        return int(row->findings.size());
    default:
        return {};
    }
}

QVariant FindingsModel::headingData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.name;
    case Qt::AccessibleTextRole:
        return tr("%1: %n finding(s)", nullptr, headingData(group, SizeRole).toInt()).arg(group.name);
    case SeverityRole:
        return int(group.rows.first().findings.first().severity);
    case SizeRole: {
        qsizetype size = 0;
        for (const Row &row : group.rows)
            size += row.findings.size();
        return int(size);
    }
    case IgnoredRole:
        return group.section.isEmpty();
    case SectionRole:
        return group.section;
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

QString FindingsModel::fixPreview(const Row &row) const
{
    QList<FixPreview> previews;
    for (const Finding &finding : row.findings) {
        if (finding.fix && !finding.ignored)
            previews += previewOf(*finding.fix, m_checker->report());
    }
    return previewText(previews);
}

// Findings of one rule in one table become one row where they are many.
QList<FindingsModel::Row> FindingsModel::collectRows() const
{
    using Key = std::tuple<QString, QString, QString>; // rule, table, reason
    const auto keyOf = [](const Finding &finding) {
        return Key(finding.rule, finding.where.table, finding.ignored.value_or(QString()));
    };
    QMap<Key, int> sizes;
    const QList<Finding> &findings = m_checker->result().findings;
    for (const Finding &finding : findings)
        ++sizes[keyOf(finding)];

    QList<Row> rows;
    QMap<Key, qsizetype> together;
    for (const Finding &finding : findings) {
        const Key key = keyOf(finding);
        const int largest = isBlankFinding(finding) ? 1 : LargestGroup;
        const bool joins = !finding.where.table.isEmpty() && sizes.value(key) > largest;
        if (joins && together.contains(key)) {
            rows[together.value(key)].findings += finding;
            continue;
        }
        if (joins)
            together.insert(key, rows.size());
        rows += Row{{finding}};
    }
    return rows;
}

QList<FindingsModel::Group> FindingsModel::collect() const
{
    QList<Group> groups;
    const QList<Part> parts = partsOf(m_checker->edition());
    for (const Part &part : parts)
        groups += {part.section, part.name, {}};
    groups += {{}, tr("Ignored with a reason"), {}};
    const QList<Row> rows = collectRows();
    for (const Row &row : rows) {
        const Finding &first = row.findings.first();
        const auto it = std::find_if(groups.begin(), groups.end() - 1, [&first](const Group &group) {
            return group.section == first.where.section;
        });
        // A place that no part shows belongs to the cover.
        Group &group = first.ignored ? groups.last() : it == groups.end() - 1 ? groups.first() : *it;
        group.rows += row;
    }
    groups.removeIf([](const Group &group) { return group.rows.isEmpty(); });

    const auto rank = [](const Row &row) {
        const Finding &first = row.findings.first();
        return std::tuple(first.severity, isBlankFinding(first));
    };
    for (Group &group : groups)
        std::stable_sort(group.rows.begin(), group.rows.end(),
                         [&rank](const Row &a, const Row &b) { return rank(a) < rank(b); });
    std::stable_sort(groups.begin(), groups.end(), [&rank](const Group &a, const Group &b) {
        return std::tuple(a.section.isEmpty(), rank(a.rows.first())) <
               std::tuple(b.section.isEmpty(), rank(b.rows.first()));
    });
    return groups;
}

void FindingsModel::refresh()
{
    const QList<Group> groups = collect();
    if (groups != m_groups) {
        beginResetModel();
        m_groups = groups;
        endResetModel();
    }
    if (const Tally tally = Tally::of(m_checker->result().findings); tally != m_tally) {
        m_tally = tally;
        Q_EMIT tallyChanged();
    }
}

} // namespace nianbao
