#include "readers/ruledtable.h"

#include "readers/values.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

using Rule = PageRules::Rule;

constexpr double Near = PageRules::Near;
// More rules in one direction than any table on a page has.
constexpr qsizetype MostRules = 500;
// More cells than fit on a page.
constexpr qsizetype MostCells = 10'000;
// A cell with more text only arranges a page.
constexpr qsizetype LongestCell = 400;

// Rules that touch one another.
struct Frame
{
    QList<Rule> across;
    QList<Rule> down;
};

class Joiner
{
public:
    explicit Joiner(const PageRules &rules)
        : m_across(rules.across())
        , m_down(rules.down())
        , m_root(m_across.size() + m_down.size())
    {
        std::iota(m_root.begin(), m_root.end(), 0);
    }

    QList<Frame> frames()
    {
        for (qsizetype a = 0; a < m_across.size(); ++a) {
            for (qsizetype d = 0; d < m_down.size(); ++d) {
                if (m_across[a].covers(m_down[d].at, Near) && m_down[d].covers(m_across[a].at, Near))
                    m_root[rootOf(m_across.size() + d)] = rootOf(a);
            }
        }
        QList<Frame> frames(m_root.size());
        for (qsizetype a = 0; a < m_across.size(); ++a)
            frames[rootOf(a)].across += m_across[a];
        for (qsizetype d = 0; d < m_down.size(); ++d)
            frames[rootOf(m_across.size() + d)].down += m_down[d];
        frames.removeIf([](const Frame &frame) { return frame.across.isEmpty() || frame.down.isEmpty(); });
        return frames;
    }

private:
    qsizetype rootOf(qsizetype rule)
    {
        while (m_root[rule] != rule)
            rule = m_root[rule] = m_root[m_root[rule]];
        return rule;
    }

    const QList<Rule> &m_across;
    const QList<Rule> &m_down;
    QList<qsizetype> m_root;
};

// Where rules stand, and where the others end beyond the outermost: a table may be
// open at its sides, and at the foot of a page.
QList<double> placesOf(const QList<Rule> &rules, const QList<Rule> &crossing)
{
    QList<double> places;
    for (const Rule &rule : rules)
        places += rule.at;
    for (const Rule &rule : crossing)
        places << rule.from << rule.to;
    std::sort(places.begin(), places.end());
    // Between the outermost rules only rules part cells.
    QList<double> parted;
    for (const double place : std::as_const(places)) {
        const bool isRule = std::any_of(rules.begin(), rules.end(), [place](const Rule &rule) {
            return std::abs(rule.at - place) <= Near;
        });
        const bool isEnd = place == places.first() || place == places.last();
        if ((isRule || isEnd) && (parted.isEmpty() || place - parted.last() > Near))
            parted += place;
    }
    return parted;
}

QString joined(QString text, const QString &next, bool spaced)
{
    if (spaced && !text.isEmpty() && !isIdeograph(text.back()) && !isIdeograph(next.front()))
        text += u' ';
    return text + next;
}

class Grid
{
public:
    explicit Grid(const Frame &frame)
        : m_frame(frame)
        , m_x(placesOf(frame.down, frame.across))
        , m_y(placesOf(frame.across, frame.down))
    {
        if (rows() < 1 || columns() < 2 || indexOf(rows(), 0) > MostCells)
            return;
        m_cellAt = QList<qsizetype>(indexOf(rows(), 0), -1);
        for (int row = 0; row < rows(); ++row) {
            for (int column = 0; column < columns(); ++column) {
                if (m_cellAt[indexOf(row, column)] < 0)
                    addCell(row, column);
            }
        }
        m_texts.resize(m_cells.size());
    }

    QRectF box() const { return {QPointF(m_x.first(), m_y.first()), QPointF(m_x.last(), m_y.last())}; }

    bool take(const PlacedText &piece)
    {
        const QPointF middle = piece.box.center();
        const qsizetype row = std::upper_bound(m_y.begin(), m_y.end(), middle.y()) - m_y.begin() - 1;
        const qsizetype column = std::upper_bound(m_x.begin(), m_x.end(), middle.x()) - m_x.begin() - 1;
        if (m_cellAt.isEmpty() || row < 0 || row >= rows() || column < 0 || column >= columns())
            return false;
        m_texts[m_cellAt[indexOf(row, column)]] += piece;
        return true;
    }

    // A frame around running text, or around nothing, is no table.
    bool isTable()
    {
        int values = 0;
        int filled = 0;
        for (qsizetype i = 0; i < m_cells.size(); ++i) {
            m_cells[i].text = textOf(m_texts[i]);
            if (m_cells[i].text.size() > LongestCell)
                return false;
            filled += !m_cells[i].text.isEmpty();
            values += isValueText(m_cells[i].text);
        }
        return filled > 1 && (values > 0 || rows() > 1);
    }

    SourceBlock block() const
    {
        SourceBlock block;
        block.kind = SourceBlock::Kind::Grid;
        block.cells = m_cells;
        block.rows = rows();
        block.columns = columns();
        return block;
    }

private:
    int rows() const { return int(m_y.size()) - 1; }
    int columns() const { return int(m_x.size()) - 1; }
    qsizetype indexOf(qsizetype row, qsizetype column) const { return row * columns() + column; }

    static bool isDrawn(const QList<Rule> &rules, double at, double place)
    {
        return std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
            return std::abs(rule.at - at) <= Near && rule.covers(place, 0);
        });
    }
    bool wallRight(int row, int column) const
    {
        return isDrawn(m_frame.down, m_x[column + 1], (m_y[row] + m_y[row + 1]) / 2);
    }
    bool wallBelow(int row, int column) const
    {
        return isDrawn(m_frame.across, m_y[row + 1], (m_x[column] + m_x[column + 1]) / 2);
    }

    void addCell(int row, int column)
    {
        SourceCell cell;
        cell.row = row;
        cell.column = column;
        const auto isFree = [&](int right) { return m_cellAt[indexOf(row, right)] < 0; };
        while (column + cell.columnSpan < columns() && isFree(column + cell.columnSpan) &&
               !wallRight(row, column + cell.columnSpan - 1))
            ++cell.columnSpan;
        while (row + cell.rowSpan < rows() && !wallBelow(row + cell.rowSpan - 1, column))
            ++cell.rowSpan;
        for (int r = row; r < row + cell.rowSpan; ++r)
            std::fill_n(m_cellAt.begin() + indexOf(r, column), cell.columnSpan, m_cells.size());
        m_cells += cell;
    }

    // The lines of a cell are one text: a number broken by its narrow column is one number.
    static QString textOf(const QList<PlacedText> &pieces)
    {
        QString text;
        const TextLines lines = linesOf(pieces);
        for (const TextLine &line : lines) {
            QString words;
            double right = 0;
            for (const PlacedText &piece : line.pieces) {
                words = joined(words, piece.text, piece.box.left() - right > emOf(piece.box) / 4);
                right = piece.box.right();
            }
            const bool broken = !text.isEmpty() && text.back().isDigit() && words.front().isDigit();
            text = joined(text, words, !broken);
        }
        return text;
    }

    const Frame &m_frame;
    QList<double> m_x; // from left to right: where columns begin and the last one ends
    QList<double> m_y;
    QList<qsizetype> m_cellAt; // by row and column
    QList<SourceCell> m_cells;
    QList<QList<PlacedText>> m_texts; // by cell
};

} // namespace

QList<RuledTable> takeRuledTables(QList<PlacedText> &pieces, const PageRules &rules)
{
    const PageRules merged = rules.merged();
    if (merged.across().size() > MostRules || merged.down().size() > MostRules)
        return {};
    const QList<Frame> frames = Joiner(merged).frames();
    QList<RuledTable> tables;
    for (const Frame &frame : frames) {
        Grid grid(frame);
        QList<PlacedText> others;
        for (const PlacedText &piece : std::as_const(pieces)) {
            if (!grid.take(piece))
                others += piece;
        }
        if (!grid.isTable())
            continue;
        pieces = others;
        tables += RuledTable{grid.block(), grid.box()};
    }
    std::sort(tables.begin(), tables.end(),
              [](const RuledTable &a, const RuledTable &b) { return a.box.top() < b.box.top(); });
    return tables;
}

} // namespace nianbao
