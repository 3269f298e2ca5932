#include "app/county/deskmodel.h"

#include "app/county/desk.h"
#include "app/county/doubt.h"
#include "readers/readers.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

std::optional<Severity> severityOf(DeskModel::Column column)
{
    switch (column) {
    case DeskModel::Errors:
        return Severity::Error;
    case DeskModel::Warnings:
        return Severity::Warning;
    case DeskModel::Advice:
        return Severity::Advice;
    default:
        return {};
    }
}

} // namespace

DeskModel::DeskModel(const Desk *desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(desk, &Desk::entriesReset, this, &DeskModel::reset);
    connect(desk, &Desk::entriesChanged, this, [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    });
    m_rows = int(desk->entries().size());
}

void DeskModel::reset()
{
    const int rows = int(m_desk->entries().size());
    // Of the same files, cursor and selection stay where they are.
    if (rows == m_rows && rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const DeskEntry &DeskModel::entry(int row) const
{
    return m_desk->entries().at(row);
}

DeskModel::Look DeskModel::lookOf(const DeskEntry &entry)
{
    switch (entry.state) {
    case DeskEntry::State::Waiting:
        return Look::Waiting;
    case DeskEntry::State::Unreadable:
        return Look::Unreadable;
    case DeskEntry::State::Missing:
        return Look::Missing;
    case DeskEntry::State::Read:
        break;
    }
    if (!entry.isCounted())
        return Look::NotCounted;
    if (entry.result.count(Severity::Error) > 0)
        return Look::ToMend;
    return entry.result.count(Severity::Warning) > 0 ? Look::ToCheck : Look::Fine;
}

QList<int> DeskModel::tally() const
{
    QList<int> tally(int(Look::Waiting) + 1, 0);
    for (const DeskEntry &entry : m_desk->entries())
        ++tally[int(lookOf(entry))];
    return tally;
}

int DeskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int DeskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DeskModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DeskEntry &item = entry(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::ToolTipRole:
        return toolTip(item);
    case Qt::TextAlignmentRole:
        return int((severityOf(column) ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortKey(item, column);
    case LookRole:
        return int(lookOf(item));
    case FileRole:
        return item.file;
    default:
        return {};
    }
}

QVariant DeskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        const QStringList names{tr("Unit"),     tr("Received as"), tr("State"),       tr("Errors"),
                                tr("Warnings"), tr("Advice"),      tr("Last change"), tr("Last year")};
        return names.value(section);
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((severityOf(Column(section)) ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QString DeskModel::text(const DeskEntry &entry, Column column)
{
    if (const std::optional<Severity> severity = severityOf(column)) {
        const int count = entry.result.count(*severity);
        return entry.state == DeskEntry::State::Read && count > 0 ? QString::number(count) : QString();
    }
    switch (column) {
    case Unit:
        return entry.unit();
    case ReceivedAs:
        return receivedAs(entry);
    case State:
        return stateText(entry);
    case Changed:
        return entry.changed.isValid() ? entry.changed.toString(u"yyyy-MM-dd HH:mm"_s) : QString();
    case LastYear:
        return QFileInfo(entry.lastYearFile).fileName().simplified();
    default:
        return {};
    }
}

QString DeskModel::receivedAs(const DeskEntry &entry)
{
    switch (sourceFormatFromName(entry.file)) {
    case SourceFormat::Report:
        return tr("report file");
    case SourceFormat::Docx:
        return tr("Word");
    case SourceFormat::Html:
        return tr("web page");
    case SourceFormat::Pdf:
        return tr("PDF");
    case SourceFormat::Ofd:
        return tr("OFD");
    case SourceFormat::Text:
        return tr("text");
    case SourceFormat::Unknown:
        break;
    }
    return {};
}

QString DeskModel::stateText(const DeskEntry &entry)
{
    switch (lookOf(entry)) {
    case Look::Waiting:
        return tr("not read yet");
    case Look::Unreadable:
        return tr("cannot be read: %1").arg(entry.cause);
    case Look::Missing:
        return tr("no report has come");
    case Look::NotCounted:
        return entry.standing == DeskEntry::Standing::Duplicate
                   ? tr("not added: %1 was read for this unit already")
                         .arg(QFileInfo(entry.countedFile).fileName().simplified())
                   : tr("not added: it is of the year %1, edition %2")
                         .arg(entry.report->year)
                         .arg(entry.report->edition->id);
    case Look::ToMend:
        return tr("to be mended");
    case Look::ToCheck:
        return tr("to be looked at");
    case Look::Fine:
        return tr("in order");
    }
    return {};
}

QVariant DeskModel::sortKey(const DeskEntry &entry, Column column)
{
    if (const std::optional<Severity> severity = severityOf(column))
        return entry.state == DeskEntry::State::Read ? entry.result.count(*severity) : -1;
    if (column == State)
        return int(lookOf(entry));
    if (column == Changed)
        return entry.changed;
    return text(entry, column);
}

QString DeskModel::toolTip(const DeskEntry &entry)
{
    QStringList lines;
    if (!entry.file.isEmpty())
        lines += entry.file.simplified();
    lines += stateText(entry);
    if (const auto doubts = std::count_if(entry.remarks.begin(), entry.remarks.end(), isDoubt); doubts > 0)
        lines += tr("%n place(s) were read with doubt", nullptr, int(doubts));
    return lines.join(u'\n');
}

} // namespace nianbao
