#pragma once

#include "models/checks/finding.h"

#include <QAbstractListModel>

namespace nianbao {

class ReportChecker;

// The findings as a reviewer would list them: errors first, then by their place.
// Many findings of one rule in one table are one row with one mend for them all.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole, // Severity, as int
        PlaceRole,                   // QString: the part's short name
        FixLabelRole,                // QString: what the button says; empty where nothing can be mended
        DetailRole,                  // QString: rule, what it rests on, how many
        SizeRole,                    // int: findings of the row
        BlankRole,                   // bool: figures that are only missing
    };

    // What the report lacks and what is wrong with it, in numbers.
    struct Tally
    {
        int blanks = 0; // figures not filled in; not among the errors
        int errors = 0;
        int warnings = 0;
        int advice = 0;

        bool clean() const { return blanks + errors == 0; }
        friend bool operator==(const Tally &, const Tally &) = default;
    };

    // More findings of one rule in one table than this are one row; blanks always are.
    static constexpr int LargestGroup = 3;

    // The names come from the edition of the report that is checked.
    explicit FindingsModel(const ReportChecker *checker, QObject *parent = nullptr);

    Tally tally() const { return m_tally; }
    QList<Finding> findings(int row) const;
    // All mends of a row.
    QList<Fix> fixes(int row) const;
    // Every figure of the row's findings, to be lit.
    QList<Operand> operands(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void tallyChanged();

private:
    struct Row
    {
        QList<Finding> findings; // never empty, of one rule
        QString place;
        int order = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void refresh();
    QList<Row> collect() const;
    QString message(const Row &row) const;
    QString fixLabel(const Row &row) const;
    QString detail(const Row &row) const;

    const ReportChecker *m_checker;
    QList<Row> m_rows;
    Tally m_tally;
};

} // namespace nianbao
