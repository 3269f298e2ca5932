#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace nianbao {

class Edition;
class ReportChecker;
class ReportDocument;

// A part of the report that has a form of its own.
struct Part
{
    enum class Kind { Cover, Narrative, Table, Signature };

    Kind kind = Kind::Narrative;
    QString section; // as places name it: "title", "preamble", a section's id, "signature"
    QString name;    // short, for the list of parts
    QString heading; // the official one
    QString table;   // of a table's part

    friend bool operator==(const Part &, const Part &) = default;
};

// The parts of a report of that edition, in their order.
QList<Part> partsOf(const Edition &edition);

// The parts of the report being edited, each with how far it is.
class PartsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SectionRole = Qt::UserRole, // QString
        StateRole,                  // State
        CountRole,                  // int: errors, or else warnings; 0 in the other states
    };
    // Blank figures leave a table in work; they are no error while one types.
    enum class State { Empty, InWork, Done, Warnings, Errors };
    Q_ENUM(State)

    PartsModel(const ReportDocument *document, const ReportChecker *checker, QObject *parent = nullptr);

    const Part &part(int row) const { return m_parts.at(row); }
    State state(int row) const { return m_entries.at(row).state; }
    // The row of a section; the cover where no part has it.
    int rowOf(const QString &section) const;
    // The parts that hold neither errors nor gaps.
    int doneCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        State state = State::Empty;
        int count = 0;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    void refresh();
    Entry judge(const Part &part) const;
    State filled(const Part &part) const;
    State filledTable(const QString &table) const;
    QString accessibleText(int row) const;

    const ReportDocument *m_document;
    const ReportChecker *m_checker;
    QList<Part> m_parts;
    QList<Entry> m_entries;
};

} // namespace nianbao
