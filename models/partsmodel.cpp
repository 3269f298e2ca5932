#include "models/partsmodel.h"

#include "models/reportchecker.h"
#include "models/reportdocument.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct PartTexts
{
    Q_DECLARE_TR_FUNCTIONS(PartsModel)
};

bool hasText(const QStringList &paragraphs)
{
    return std::any_of(paragraphs.begin(), paragraphs.end(),
                       [](const QString &paragraph) { return !paragraph.trimmed().isEmpty(); });
}

PartsModel::State someOf(int filled, int all)
{
    if (filled == 0)
        return PartsModel::State::Empty;
    return filled < all ? PartsModel::State::InWork : PartsModel::State::Done;
}

} // namespace

QList<Part> partsOf(const Edition &edition)
{
    const QString cover = PartTexts::tr("Unit and cover");
    const QString preamble = PartTexts::tr("Preamble");
    const QString signature = PartTexts::tr("Signature");
    QList<Part> parts{{Part::Kind::Cover, u"title"_s, cover, cover, {}},
                      {Part::Kind::Narrative, u"preamble"_s, preamble, preamble, {}}};
    for (const SectionSpec &section : edition.sections) {
        const bool table = section.kind == SectionSpec::Kind::Table;
        parts += {table ? Part::Kind::Table : Part::Kind::Narrative, section.id, section.name,
                  section.heading, section.table};
    }
    parts += {Part::Kind::Signature, u"signature"_s, signature, signature, {}};
    return parts;
}

PartsModel::PartsModel(const ReportDocument *document, const ReportChecker *checker, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_checker(checker)
{
    // The checker speaks after every edit, when its findings are those of the edited report.
    connect(checker, &ReportChecker::changed, this, &PartsModel::refresh);
    refresh();
}

int PartsModel::rowOf(const QString &section) const
{
    for (int row = 0; row < int(m_parts.size()); ++row) {
        if (m_parts.at(row).section == section)
            return row;
    }
    return 0;
}

int PartsModel::doneCount() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return entry.state == State::Done || entry.state == State::Warnings;
    }));
}

int PartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

QVariant PartsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Part &part = m_parts.at(index.row());
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return part.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return accessibleText(index.row());
    case SectionRole:
        return part.section;
    case StateRole:
        return QVariant::fromValue(entry.state);
    case CountRole:
        return entry.count;
    default:
        return {};
    }
}

QString PartsModel::accessibleText(int row) const
{
    const QString &heading = m_parts.at(row).heading;
    const Entry &entry = m_entries.at(row);
    switch (entry.state) {
    case State::Empty:
        return tr("%1: not begun").arg(heading);
    case State::InWork:
        return tr("%1: in work").arg(heading);
    case State::Done:
        return tr("%1: done").arg(heading);
    case State::Warnings:
        return tr("%1: %n warning(s)", nullptr, entry.count).arg(heading);
    case State::Errors:
        return tr("%1: %n error(s)", nullptr, entry.count).arg(heading);
    }
    return heading;
}

void PartsModel::refresh()
{
    const QList<Part> parts = partsOf(*m_document->report().edition);
    if (parts != m_parts) {
        beginResetModel();
        m_parts = parts;
        m_entries.clear();
        for (const Part &part : parts)
            m_entries += judge(part);
        endResetModel();
        return;
    }
    for (int row = 0; row < int(m_parts.size()); ++row) {
        const Entry entry = judge(m_parts.at(row));
        if (entry == m_entries.at(row))
            continue;
        m_entries[row] = entry;
        Q_EMIT dataChanged(index(row), index(row),
                           {StateRole, CountRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
}

PartsModel::Entry PartsModel::judge(const Part &part) const
{
    const State state = filled(part);
    if (state == State::Empty)
        return {};
    int errors = 0;
    int warnings = 0;
    for (const Finding &finding : m_checker->result().findings) {
        if (finding.where.section != part.section || finding.ignored || isBlankFinding(finding))
            continue;
        errors += finding.severity == Severity::Error ? 1 : 0;
        warnings += finding.severity == Severity::Warning ? 1 : 0;
    }
    if (errors > 0)
        return {State::Errors, errors};
    return warnings > 0 && state == State::Done ? Entry{State::Warnings, warnings} : Entry{state, 0};
}

PartsModel::State PartsModel::filled(const Part &part) const
{
    const Report &report = m_document->report();
    switch (part.kind) {
    case Part::Kind::Cover:
        return someOf((report.unit.name.isEmpty() ? 0 : 1) + (report.year > 0 ? 1 : 0), 2);
    case Part::Kind::Narrative:
        return hasText(report.paragraphs(part.section)) ? State::Done : State::Empty;
    case Part::Kind::Table:
        return filledTable(part.table);
    case Part::Kind::Signature:
        return someOf((report.signature.agency.isEmpty() ? 0 : 1) + (report.signature.date.isEmpty() ? 0 : 1),
                      2);
    }
    return State::Empty;
}

PartsModel::State PartsModel::filledTable(const QString &table) const
{
    const Report &report = m_document->report();
    int all = 0;
    int filled = 0;
    for (qsizetype i = 0; i < report.figures.size(); ++i) {
        if (report.edition->figures.at(i).table != table)
            continue;
        ++all;
        filled += report.figures.at(i).isBlank() ? 0 : 1;
    }
    return someOf(filled, all);
}

} // namespace nianbao
