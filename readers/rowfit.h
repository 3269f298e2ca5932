#pragma once

#include "readers/tableruns.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace nianbao {

// Which of a run's cells is which figure of its row.
struct RowFit
{
    enum class Way {
        Direct,  // as many values as figures
        Blanks,  // blank cells make up the number
        Columns, // by the columns of the table's full rows
        Split,   // numbers that had lost the space between them
        TooMany, // those whose total is right
    };

    QList<int> cells{};  // for each figure an index into TableRun::cells, or -1 for a blank
    QStringList texts{}; // for each figure; empty for a blank
    Way way = Way::Direct;
    double confidence = 1;
};

// Learns from the full rows of a table where its columns are, and finds the
// figures of those rows where some are missing, glued or too many.
class RowFitter
{
public:
    void learn(const TableRun &run, qsizetype count);
    // From the column headers where cells are known by position alone: the pieces of
    // the lowest headers, as many as there are columns.
    void learnHeader(const QList<Token> &header, const QStringList &lowestHeaders);

    // Tells of count texts whether they can be one row; nothing where no relation says.
    using Holds = std::function<std::optional<bool>(const QStringList &)>;

    // Nothing where there is more than one way, or none.
    std::optional<RowFit> fit(const TableRun &run, qsizetype count, const Holds &holds) const;

private:
    struct Template
    {
        qsizetype lineCells = 0;
        double labelX = 0;
        bool exact = false;
        int block = 0;
        QList<double> columns{};
        bool byHeader = false;
    };

    std::optional<RowFit> fitColumns(const TableRun &run, qsizetype count) const;
    static std::optional<QList<int>> placeIn(const Template &columns, const TableRun &run);
    bool applies(const Template &columns, const TableRun &run, qsizetype count) const;

    QList<Template> m_templates;
};

} // namespace nianbao
