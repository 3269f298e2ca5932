#include "readers/rowalignment.h"

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr double Sure = 0.85;     // the label's own words
constexpr double Possible = 0.45; // less is coincidence
// A report's table repeated a hundred times over is no report; beyond it only the first runs count.
constexpr qsizetype MostRuns = 600;

class Alignment
{
public:
    Alignment(QList<TableRun> &runs, const TableShape &shape)
        : m_runs(runs)
        , m_shape(shape)
    {
    }

    RowAlignment run()
    {
        if (m_runs.size() > MostRuns)
            m_runs.resize(MostRuns);
        align();
        placeUnlabelledTable();
        joinParts();
        spreadUnlabelledRows();
        fillBetween();
        takeOutOfOrder();
        return std::move(m_result);
    }

private:
    int rowCount() const { return int(m_shape.rows.size()); }
    qsizetype countOf(int row) const { return m_shape.rows[size_t(row)].figures.size(); }

    void align()
    {
        const int runs = int(m_runs.size());
        const int rows = rowCount();
        m_scores.assign(size_t(runs), std::vector<double>(size_t(rows), 0));
        for (int i = 0; i < runs; ++i)
            scoreRun(i);
        // best[i][r]: the most the first i runs and r rows can have in common.
        std::vector<std::vector<double>> best(size_t(runs) + 1, std::vector<double>(size_t(rows) + 1, 0));
        for (size_t i = 1; i <= size_t(runs); ++i) {
            for (size_t r = 1; r <= size_t(rows); ++r) {
                best[i][r] = std::max(best[i - 1][r], best[i][r - 1]);
                if (m_scores[i - 1][r - 1] >= Possible)
                    best[i][r] = std::max(best[i][r], best[i - 1][r - 1] + m_scores[i - 1][r - 1]);
            }
        }
        clearResult();
        for (size_t i = size_t(runs), r = size_t(rows); i > 0 && r > 0;) {
            const double score = m_scores[i - 1][r - 1];
            if (score >= Possible && best[i][r] == best[i - 1][r - 1] + score) {
                assign(int(i) - 1, int(r) - 1, score);
                --i;
                --r;
            } else if (best[i][r] == best[i - 1][r]) {
                --i;
            } else {
                --r;
            }
        }
    }

    void scoreRun(int run)
    {
        std::vector<double> &scores = m_scores[size_t(run)];
        // Of labels that end alike (同意, 不同意) the longest is meant.
        const int exact = exactRow(m_runs[run], m_shape);
        if (exact >= 0) {
            scores[size_t(exact)] = 1;
            return;
        }
        for (size_t r = 0; r < scores.size() && !m_runs[run].zone.isEmpty(); ++r)
            scores[r] = labelScore(m_runs[run], m_shape.rows[r]);
    }

    void clearResult()
    {
        m_result.row = QList<int>(m_runs.size(), -1);
        m_result.score = QList<double>(m_runs.size(), 0);
        m_result.byPlace = QList<bool>(m_runs.size(), false);
        m_result.outOfOrder = QList<bool>(m_runs.size(), false);
    }

    void assign(int run, int row, double score, bool byPlace = false)
    {
        m_result.row[run] = row;
        m_result.score[run] = score;
        m_result.byPlace[run] = byPlace;
    }

    void eraseRun(int run)
    {
        m_runs.remove(run);
        m_result.row.remove(run);
        m_result.score.remove(run);
        m_result.byPlace.remove(run);
        m_result.outOfOrder.remove(run);
        m_scores.erase(m_scores.begin() + run);
    }

    void insertRun(int at, const TableRun &run)
    {
        m_runs.insert(at, run);
        m_result.row.insert(at, -1);
        m_result.score.insert(at, 0);
        m_result.byPlace.insert(at, false);
        m_result.outOfOrder.insert(at, false);
        m_scores.insert(m_scores.begin() + at, std::vector<double>(size_t(rowCount()), 0));
    }

    bool isTaken(int row) const { return m_result.row.contains(row); }

    // A table whose labels are lost altogether: its figures are there in full, row by row.
    void placeUnlabelledTable()
    {
        const auto sure =
            std::count_if(m_result.score.begin(), m_result.score.end(), [](double s) { return s >= Sure; });
        if (sure * 3 > rowCount() || m_runs.isEmpty())
            return;
        QList<Token> all;
        bool onlyHeaders = true;
        for (const TableRun &run : std::as_const(m_runs)) {
            for (const Token &cell : run.cells) {
                if (!cell.isBlank())
                    all.append(cell);
            }
            for (const Token &token : run.zoneTokens)
                onlyHeaders =
                    onlyHeaders && (token.folded.size() <= 1 || m_shape.headerWords.contains(token.folded));
        }
        QList<TableRun> valued = m_runs;
        valued.removeIf([](const TableRun &run) { return run.values == 0; });
        const bool rowByRow = valued.size() == rowCount() && [&] {
            for (int row = 0; row < rowCount(); ++row) {
                if (valued[row].values != countOf(row))
                    return false;
            }
            return true;
        }();
        if (rowByRow) {
            m_runs = valued;
        } else if (all.size() == m_shape.figureCount && onlyHeaders) {
            cutIntoRows(all);
        } else {
            return;
        }
        clearResult();
        m_scores.assign(size_t(m_runs.size()), std::vector<double>(size_t(rowCount()), 0));
        for (int row = 0; row < rowCount(); ++row)
            assign(row, row, 0.6, true);
    }

    void cutIntoRows(const QList<Token> &values)
    {
        const TableRun first = m_runs.first();
        m_runs.clear();
        qsizetype at = 0;
        for (int row = 0; row < rowCount(); ++row) {
            TableRun run;
            if (row == 0) {
                run.zone = first.zone;
                run.zoneTokens = first.zoneTokens;
            }
            run.cells = values.sliced(at, countOf(row));
            run.values = countOf(row);
            at += countOf(row);
            m_runs.append(run);
        }
    }

    // A row whose figures stand on several lines.
    void joinParts()
    {
        for (int i = 0; i + 1 < m_runs.size(); ++i) {
            const int row = m_result.row[i];
            if (row < 0)
                continue;
            qsizetype together = m_runs[i].values;
            int parts = 1;
            while (i + parts < m_runs.size() && together < countOf(row) && m_runs[i + parts].zone.isEmpty())
                together += m_runs[i + parts++].values;
            if (parts == 1 || together != countOf(row) || m_runs[i].values == countOf(row))
                continue;
            for (int k = 1; k < parts; ++k) {
                m_runs[i].cells += m_runs[i + 1].cells;
                m_runs[i].values += m_runs[i + 1].values;
                eraseRun(i + 1);
            }
        }
    }

    // Figures of several rows behind one label: the next labels are lost.
    void spreadUnlabelledRows()
    {
        for (int i = 0; i < m_runs.size(); ++i) {
            const int first = m_result.row[i];
            if (first < 0 || m_runs[i].values <= countOf(first))
                continue;
            int row = first;
            qsizetype counted = 0;
            while (row < rowCount() && (row == first || !isTaken(row)) && counted < m_runs[i].values)
                counted += countOf(row++);
            const bool reachesNext = row == rowCount() || isTaken(row);
            if (counted == m_runs[i].values && row > first + 1 && reachesNext)
                spread(i, first, row);
        }
    }

    void spread(int index, int first, int end)
    {
        QList<Token> values = m_runs[index].cells;
        values.removeIf([](const Token &cell) { return cell.isBlank(); });
        for (int row = first; row < end; ++row) {
            if (row > first)
                insertRun(index + row - first, TableRun{.line = m_runs[index].line});
            TableRun &run = m_runs[index + row - first];
            run.cells = values.first(countOf(row));
            run.values = countOf(row);
            values.remove(0, countOf(row));
            if (row > first)
                assign(index + row - first, row, 0.6, true);
        }
    }

    // Runs between two known ones are the rows between them, if all numbers agree and
    // no other label speaks against it.
    void fillBetween()
    {
        for (int i = 0; i < m_runs.size();) {
            if (m_result.row[i] >= 0) {
                ++i;
                continue;
            }
            int end = i;
            while (end < m_runs.size() && m_result.row[end] < 0)
                ++end;
            const int before = i == 0 ? -1 : m_result.row[i - 1];
            const int after = end == m_runs.size() ? rowCount() : m_result.row[end];
            if (after - before - 1 == end - i && fits(i, end, before + 1)) {
                for (int k = i; k < end; ++k)
                    assign(k, before + 1 + k - i, 0.6, true);
            }
            i = end;
        }
    }

    bool fits(int first, int end, int row) const
    {
        for (int i = first; i < end; ++i, ++row) {
            if (isTaken(row) || m_runs[i].values != countOf(row))
                return false;
            const TableShape::Row &expected = m_shape.rows[size_t(row)];
            const bool silent = m_runs[i].zone.size() <= 2;
            if (!silent &&
                3 * qsizetype(expected.label.common(m_runs[i].zone)) < m_runs[i].lastText()->folded.size())
                return false;
        }
        return true;
    }

    void takeOutOfOrder()
    {
        for (int i = 0; i < m_runs.size(); ++i) {
            if (m_result.row[i] >= 0)
                continue;
            for (int row = 0; row < rowCount(); ++row) {
                if (m_scores[size_t(i)][size_t(row)] >= Sure && !isTaken(row)) {
                    assign(i, row, 0.8);
                    m_result.outOfOrder[i] = true;
                    break;
                }
            }
        }
    }

    QList<TableRun> &m_runs;
    const TableShape &m_shape;
    std::vector<std::vector<double>> m_scores; // by run and row
    RowAlignment m_result;
};

} // namespace

double labelScore(const TableRun &run, const TableShape::Row &row)
{
    const QString &label = row.label.text();
    if (!row.hasLabel) {
        const double all = double(row.label.size());
        const double shared = row.label.common(QStringView(run.zone).right(2 * row.label.size())) / all;
        return shared >= 0.8 ? std::max(shared, Sure)
                             : (run.values == row.figures.size() ? shared + 0.15 : shared);
    }
    if (run.zone.endsWith(label))
        return 1;
    if (label.size() >= 3 && run.zone.contains(label)) {
        // Where a number follows, the label of another row has begun.
        const QStringView rest = QStringView(run.zone).sliced(run.zone.lastIndexOf(label) + label.size());
        return rest.front().isDigit() ? 0 : 0.9;
    }
    double score = 0;
    if (label.size() >= 4) {
        const auto tail = QStringView(run.zone).right(label.size() * 3 / 2 + 2);
        const double shared = row.label.common(tail) / double(row.label.size());
        score = shared >= 0.6 ? 0.95 * shared : 0;
    }
    // Half a label, or one cut off.
    const Token *last = run.lastText();
    const qsizetype length = last ? last->folded.size() : 0;
    if (length >= 2 && length * 3 >= std::min<qsizetype>(label.size(), 9) && label.contains(last->folded))
        score = std::max(score, 0.5 + 0.3 * double(length) / double(label.size()));
    return score;
}

int exactRow(const TableRun &run, const TableShape &shape)
{
    int best = -1;
    for (size_t r = 0; r < shape.rows.size(); ++r) {
        const TableShape::Row &row = shape.rows[r];
        const bool longer =
            best < 0 || row.label.text().size() > shape.rows[size_t(best)].label.text().size();
        if (row.hasLabel && longer && run.zone.endsWith(row.label.text()))
            best = int(r);
    }
    return best;
}

RowAlignment alignRows(QList<TableRun> &runs, const TableShape &shape)
{
    return Alignment(runs, shape).run();
}

} // namespace nianbao
