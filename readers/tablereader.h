#pragma once

#include "models/edition.h"
#include "readers/columnorder.h"
#include "readers/remark.h"
#include "readers/rowalignment.h"
#include "readers/rowfit.h"
#include "readers/tablesegments.h"
#include "readers/tableshape.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

namespace nianbao {

// A figure as it stood in the source.
struct FigureRead
{
    QString text{}; // empty where the cell was blank
    SourcePlace place{};
    double confidence = 1;
};

// The lines of a segment that are one table's.
struct TableStretch
{
    QString table{};
    int first = 0;
    int last = 0;
};

struct TablesRead
{
    QMap<int, FigureRead> figures; // by the edition's figure index; absent where not found
    QStringList absentTables;
    QHash<QString, QStringList> missingRows;
    QHash<QString, QStringList> missingColumns;
    QList<TableStretch> stretches; // in the order of the document
    int textTables = 0;            // typed into the text of a section, none of the report's; not read
    QList<Remark> remarks;
};

// Reads the tables of one edition out of the segments. Walks the edition's data;
// which rows and columns there are is nowhere written here.
class TableReader
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::TableReader)

public:
    TableReader(const Edition &edition, const QList<TokenLine> &lines, const Vocabulary &vocabulary);

    TablesRead read(const QList<TableSegment> &segments);

private:
    struct Instance // one occurrence of a table
    {
        QList<TableRun> runs{};
        RowAlignment alignment{};
        QMap<int, FigureRead> figures{};
        QSet<int> rowsSeen{};
        QList<Remark> remarks{};
    };

    struct Candidate // a segment, and which table each of its runs may be of
    {
        TableSegment segment;
        QList<TableRun> runs{};
        QList<int> tables{};
        QSet<std::pair<int, int>> rows{}; // table and row of those known by their very labels
    };

    Candidate candidateOf(const TableSegment &segment) const;
    bool isForeign(const Candidate &candidate, const QList<Candidate> &all) const;
    void addStretches(TablesRead &result, const Candidate &candidate) const;
    int tableOf(const TableRun &run, int previous) const;
    int tableOfSection(const QString &sectionId) const;
    QList<QList<TableRun>> instancesOf(const QList<TableRun> &runs, const TableShape &shape) const;
    Instance readInstance(const QList<TableRun> &runs, const TableShape &shape) const;
    void readRow(Instance &instance, const TableShape &shape, int run, const RowFitter &fitter,
                 const ColumnOrder &order) const;
    void remarkRow(Instance &instance, const TableShape &shape, int run, const RowFit *fit) const;
    void remarkUnplaced(Instance &instance, const TableShape &shape) const;
    std::optional<bool> rowHolds(const TableShape::Row &row, const QStringList &texts) const;
    void merge(TablesRead &result, const TableShape &shape, QList<Instance> instances) const;
    void remarkDifferences(TablesRead &result, const TableShape &shape, const QMap<int, FigureRead> &taken,
                           const QMap<int, FigureRead> &others) const;
    void findMissing(TablesRead &result, const TableShape &shape, const QSet<int> &rowsSeen) const;
    Remark remarkAt(const TableShape &shape, Remark::Kind kind, const QString &message,
                    const SourcePlace &place = {}) const;
    QString rowName(const TableShape::Row &row) const;

    const Edition &m_edition;
    const QList<TokenLine> &m_lines;
    const Vocabulary &m_vocabulary;
    std::vector<TableShape> m_shapes;
    qsizetype m_longestRow = 0;
};

} // namespace nianbao
