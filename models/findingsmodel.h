#pragma once

#include "models/checks/finding.h"

#include <QAbstractItemModel>

namespace nianbao {

class ReportChecker;

// The findings as a reviewer would list them: under the parts of the report, those
// with errors first, and in each part the gravest first. Many findings of one rule
// in one table are one row with one mend for them all. What the office lets stand
// comes last, under a heading of its own.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole, // Severity, as int; of a heading that of its gravest finding
        FixPreviewRole,              // QString: what its mends change, a line each; so does the tool tip
        FixLabelRole,                // QString: what the button says; empty where nothing can be mended
        RuleRole,                    // QString: what the rule looks for
        ExplanationRole,             // QString: why
        PackRole,                    // QString: the county's pack that set the rule; empty for none
        SizeRole,                    // int: findings of the row; under a heading, all of them
        BlankRole,                   // bool: figures that are only missing
        IgnoredRole,                 // bool: let stand, or the heading of those
        SectionRole,                 // QString: of a heading, the part's id; empty for ignored ones
    };

    // What the report lacks and what is wrong with it, in numbers.
    struct Tally
    {
        int blanks = 0; // figures not filled in; not among the errors
        int errors = 0;
        int warnings = 0;
        int advice = 0;
        int ignored = 0; // of any severity; in none of the others
        int ignoredErrors = 0;

        static Tally of(const QList<Finding> &findings);

        bool clean() const { return blanks + errors == 0; }
        friend bool operator==(const Tally &, const Tally &) = default;
    };

    // More findings of one rule in one table than this are one row; blanks always are.
    static constexpr int LargestGroup = 3;

    // The names come from the edition of the report that is checked.
    explicit FindingsModel(const ReportChecker *checker, QObject *parent = nullptr);

    Tally tally() const { return m_tally; }
    // Of a row; of a heading none.
    QList<Finding> findings(const QModelIndex &index) const;
    // All mends of a row.
    QList<Fix> fixes(const QModelIndex &index) const;
    // Those of every finding of the row's rule, wherever it stands.
    QList<Fix> fixesOfRule(const QModelIndex &index) const;
    // Every figure of the row's findings, to be lit.
    QList<Operand> operands(const QModelIndex &index) const;
    // The rows below the headings, in order.
    QModelIndexList rows() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void tallyChanged();

private:
    struct Row
    {
        QList<Finding> findings; // never empty, of one rule

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Group
    {
        QString section; // empty: what is let stand
        QString name;
        QList<Row> rows; // never empty

        friend bool operator==(const Group &, const Group &) = default;
    };

    void refresh();
    QList<Row> collectRows() const;
    QList<Group> collect() const;
    const Row *rowOf(const QModelIndex &index) const; // null for a heading
    QVariant headingData(const Group &group, int role) const;
    QString message(const Row &row) const;
    QString fixLabel(const Row &row) const;
    QString fixPreview(const Row &row) const;

    const ReportChecker *m_checker;
    QList<Group> m_groups;
    Tally m_tally;
};

} // namespace nianbao
