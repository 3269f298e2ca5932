#pragma once

#include "models/checks/finding.h"
#include "models/edition.h"

#include <QAbstractTableModel>
#include <QHash>

namespace nianbao {

class ReportDocument;

// One table of the report as the official grid: labels and figures in their
// places, spans from the edition. Only figures can be selected and edited.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FigureRole = Qt::UserRole, // int: index of the figure, -1 for a label
        HeaderRole,                // bool: a column header
        ComputedRole,              // bool: a total that is the sum of its parts
        SeverityRole,              // int: the worst Severity found here, -1 for none
        SideRole,                  // Side: in the relation shown now
    };
    enum class Side { None, Left, Right };
    Q_ENUM(Side)

    FigureTableModel(ReportDocument *document, QString table, QObject *parent = nullptr);

    const QString &tableId() const { return m_table; }
    const TableSpec &spec() const;
    // The index of a figure of this table; invalid for others.
    QModelIndex indexOfFigure(int figure) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QSize span(const QModelIndex &index) const override; // columns × rows

    // The findings to mark; those of other tables are passed over.
    void setFindings(const QList<Finding> &findings);
    // Lights all cells of a finding, each side in its tint; nothing to put them out.
    void highlight(const QList<Operand> &operands);

private:
    struct Mark
    {
        Severity severity = Severity::Advice;
        QStringList messages;

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    const CellSpec *cellAt(const QModelIndex &index) const; // null where a span covers
    QVariant coveredData(const QModelIndex &at, int role) const;
    QVariant figureData(int figure, int role) const;
    void onFiguresChanged(const QList<int> &figures);
    void notify(int figure, const QList<int> &roles);

    ReportDocument *m_document;
    QString m_table;
    QHash<int, Mark> m_marks;
    QHash<int, Side> m_sides;
};

} // namespace nianbao
