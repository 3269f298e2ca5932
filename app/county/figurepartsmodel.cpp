#include "app/county/figurepartsmodel.h"

#include "app/county/desk.h"

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// By its ids, since last year's report may be on another edition; nothing where that has no such figure.
std::optional<Figure> figureOf(const std::optional<Report> &report, const FigureSpec &spec)
{
    if (!report || report->edition->figure(spec.table, spec.row, spec.column) < 0)
        return {};
    return report->figure(spec.table, spec.row, spec.column);
}

} // namespace

FigurePartsModel::FigurePartsModel(const Desk *desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(desk, &Desk::entriesReset, this, &FigurePartsModel::refresh);
    connect(desk, &Desk::settled, this, &FigurePartsModel::refresh);
}

void FigurePartsModel::setFigure(int figure)
{
    m_figure = figure;
    refresh();
}

void FigurePartsModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    const bool shown = m_figure >= 0 && !m_desk->isBusy() && m_desk->settling().county;
    for (int i = 0; shown && i < int(m_desk->entries().size()); ++i) {
        if (m_desk->entries().at(i).isCounted())
            m_rows += i;
    }
    endResetModel();
}

QString FigurePartsModel::title() const
{
    const std::optional<Report> &county = m_desk->settling().county;
    if (m_figure < 0 || !county)
        return {};
    const FigureSpec &spec = county->edition->figures.at(m_figure);
    return spec.rowName + u" · "_s + spec.columnName;
}

int FigurePartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigurePartsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FigurePartsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DeskEntry &entry = m_desk->entries().at(m_rows.at(index.row()));
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return column == LastYear ? entry.lastYearFile : entry.file;
    case Qt::TextAlignmentRole:
        return int((column == Unit ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SortRole:
        return sortKey(entry, column);
    default:
        return {};
    }
}

QVariant FigurePartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Unit ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Unit"), tr("This year"), tr("Last year")}.value(section);
}

QString FigurePartsModel::text(const DeskEntry &entry, Column column) const
{
    if (column == Unit)
        return entry.unit();
    const FigureSpec &spec = entry.report->edition->figures.at(m_figure);
    const std::optional<Figure> figure = figureOf(column == ThisYear ? entry.report : entry.lastYear, spec);
    if (!figure)
        return {};
    return figure->isBlank() ? tr("(blank)") : figure->display();
}

QVariant FigurePartsModel::sortKey(const DeskEntry &entry, Column column) const
{
    if (column == Unit)
        return entry.unit();
    const FigureSpec &spec = entry.report->edition->figures.at(m_figure);
    const std::optional<Figure> figure = figureOf(column == ThisYear ? entry.report : entry.lastYear, spec);
    return figure ? figure->number().value_or(-1) : -2;
}

} // namespace nianbao
