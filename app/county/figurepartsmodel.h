#pragma once

#include <QAbstractTableModel>

namespace nianbao {

class Desk;
struct DeskEntry;

// Of what a figure of the county's sum is made: what each unit states, and what it stated last year.
class FigurePartsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Unit, ThisYear, LastYear, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit FigurePartsModel(const Desk *desk, QObject *parent = nullptr);

    // Of the county's edition; -1 for none.
    void setFigure(int figure);
    int figure() const { return m_figure; }
    // Index into the desk's entries.
    int entryOf(int row) const { return m_rows.at(row); }
    // The figure in words; empty for none.
    QString title() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    QString text(const DeskEntry &entry, Column column) const;
    QVariant sortKey(const DeskEntry &entry, Column column) const;

    const Desk *m_desk;
    int m_figure = -1;
    QList<int> m_rows;
};

} // namespace nianbao
