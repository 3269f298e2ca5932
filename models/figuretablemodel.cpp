#include "models/figuretablemodel.h"

#include "models/figurearithmetic.h"
#include "models/reportdocument.h"

#include <QSet>
#include <QSize>

namespace nianbao {

FigureTableModel::FigureTableModel(ReportDocument *document, QString table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_table(std::move(table))
{
    connect(document, &ReportDocument::figuresChanged, this, &FigureTableModel::onFiguresChanged);
    connect(document, &ReportDocument::replaced, this, [this] {
        beginResetModel();
        m_marks.clear();
        m_sides.clear();
        endResetModel();
    });
}

const TableSpec &FigureTableModel::spec() const
{
    // An edition without this table shows an empty one until the form is rebuilt.
    static const TableSpec none;
    const TableSpec *table = m_document->report().edition->table(m_table);
    return table ? *table : none;
}

QModelIndex FigureTableModel::indexOfFigure(int figure) const
{
    const QList<FigureSpec> &figures = m_document->report().edition->figures;
    if (figure < 0 || figure >= figures.size() || figures.at(figure).table != m_table)
        return {};
    return index(figures.at(figure).gridRow, figures.at(figure).gridColumn);
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : spec().rows;
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : spec().columns;
}

const CellSpec *FigureTableModel::cellAt(const QModelIndex &index) const
{
    const TableSpec &table = spec();
    if (!index.isValid() || index.row() >= table.rows || index.column() >= table.columns)
        return nullptr;
    const CellSpec &cell = table.cellAt(index.row(), index.column());
    return cell.row == index.row() && cell.column == index.column() ? &cell : nullptr;
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    const CellSpec *cell = cellAt(index);
    if (!cell)
        return coveredData(index, role);
    if (cell->isFigure())
        return figureData(cell->figure, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell->text;
    case Qt::TextAlignmentRole:
        return int(cell->header ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case FigureRole:
        return -1;
    case HeaderRole:
        return cell->header;
    default:
        return {};
    }
}

// What a span covers is read aloud as the cell it belongs to; else there is nothing.
QVariant FigureTableModel::coveredData(const QModelIndex &at, int role) const
{
    if (role == FigureRole)
        return -1;
    const TableSpec &table = spec();
    if (role != Qt::AccessibleTextRole || !at.isValid() || at.row() >= table.rows ||
        at.column() >= table.columns)
        return {};
    const CellSpec &cell = table.cellAt(at.row(), at.column());
    return data(index(cell.row, cell.column), role);
}

QVariant FigureTableModel::figureData(int figure, int role) const
{
    const Report &report = m_document->report();
    const FigureSpec &spec = report.edition->figures.at(figure);
    const auto mark = m_marks.constFind(figure);
    const bool marked = mark != m_marks.constEnd();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return report.figure(figure).display();
    case Qt::AccessibleTextRole: {
        const QString value = report.figure(figure).isBlank() ? tr("blank") : report.figure(figure).display();
        return tr("%1, %2: %3").arg(spec.rowName, spec.columnName, value);
    }
    case Qt::AccessibleDescriptionRole: {
        QStringList said = marked ? mark->messages : QStringList();
        if (m_document->isComputed(figure))
            said.prepend(tr("Follows from its parts."));
        return said.join(u'\n');
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return marked ? mark->messages.join(u'\n') : QVariant();
    case FigureRole:
        return figure;
    case HeaderRole:
        return false;
    case ComputedRole:
        return m_document->isComputed(figure);
    case SeverityRole:
        return marked ? int(mark->severity) : -1;
    case SideRole:
        return QVariant::fromValue(m_sides.value(figure, Side::None));
    default:
        return {};
    }
}

bool FigureTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const CellSpec *cell = cellAt(index);
    if (!cell || !cell->isFigure() || role != Qt::EditRole)
        return false;
    m_document->setFigure(
        cell->figure,
        enteredFigure(value.toString(), m_document->report().edition->figures.at(cell->figure).kind));
    return true;
}

Qt::ItemFlags FigureTableModel::flags(const QModelIndex &index) const
{
    const CellSpec *cell = cellAt(index);
    if (!cell)
        return Qt::NoItemFlags;
    return cell->isFigure() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                            : Qt::ItemIsEnabled;
}

QSize FigureTableModel::span(const QModelIndex &index) const
{
    const CellSpec *cell = cellAt(index);
    return cell ? QSize(cell->columnSpan, cell->rowSpan) : QSize(1, 1);
}

void FigureTableModel::setFindings(const QList<Finding> &findings)
{
    QHash<int, Mark> marks;
    for (const Finding &finding : findings) {
        for (const Operand &cell : finding.cells) {
            if (cell.table != m_table || cell.figure < 0)
                continue;
            Mark &mark = marks[cell.figure]; // a new one is mere advice
            mark.severity = std::min(mark.severity, finding.severity);
            mark.messages += finding.message;
        }
    }
    QSet<int> changed;
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        if (m_marks.value(it.key()) != it.value() || !m_marks.contains(it.key()))
            changed.insert(it.key());
    }
    for (auto it = m_marks.cbegin(); it != m_marks.cend(); ++it) {
        if (!marks.contains(it.key()))
            changed.insert(it.key());
    }
    m_marks = std::move(marks);
    for (const int figure : std::as_const(changed))
        notify(figure, {SeverityRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

void FigureTableModel::highlight(const QList<Operand> &operands)
{
    const QHash<int, Side> before = std::exchange(m_sides, {});
    for (const Operand &operand : operands) {
        if (operand.table == m_table && operand.figure >= 0)
            m_sides.insert(operand.figure, operand.right ? Side::Right : Side::Left);
    }
    const QSet<int> touched =
        QSet<int>(before.keyBegin(), before.keyEnd()).unite(QSet<int>(m_sides.keyBegin(), m_sides.keyEnd()));
    for (const int figure : touched) {
        if (before.value(figure) != m_sides.value(figure))
            notify(figure, {SideRole});
    }
}

void FigureTableModel::onFiguresChanged(const QList<int> &figures)
{
    for (const int figure : figures)
        notify(figure, {});
}

void FigureTableModel::notify(int figure, const QList<int> &roles)
{
    const QModelIndex changed = indexOfFigure(figure);
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed, roles);
}

} // namespace nianbao
