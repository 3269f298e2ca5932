#pragma once

#include "app/county/deskentry.h"

#include <QAbstractTableModel>

namespace nianbao {

class Desk;

// The desk's units as a table: what came, and how it stands.
class DeskModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Unit, ReceivedAs, State, Errors, Warnings, Advice, Changed, LastYear, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, // what a column is sorted by
        LookRole,                // Look, as int
        FileRole,                // QString: the path; empty for a missing unit
    };
    // How an entry stands, gravest first.
    enum class Look { Missing, Unreadable, NotCounted, ToMend, ToCheck, Fine, Waiting };
    Q_ENUM(Look)

    explicit DeskModel(const Desk *desk, QObject *parent = nullptr);

    const DeskEntry &entry(int row) const;
    static Look lookOf(const DeskEntry &entry);
    // Reports in each state, by Look.
    QList<int> tally() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const DeskEntry &entry, Column column);
    static QString stateText(const DeskEntry &entry);
    static QString receivedAs(const DeskEntry &entry);
    static QVariant sortKey(const DeskEntry &entry, Column column);
    static QString toolTip(const DeskEntry &entry);
    void reset();

    const Desk *m_desk;
    int m_rows = 0; // as the views know them
};

} // namespace nianbao
