#include "readers/columnorder.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// The header texts over a grid column, from the top, of the rows between the last
// figures above and this line.
struct HeaderColumn
{
    QString path;
    QString nearest;
};

constexpr int MostHeaderRows = 10;

class GridHeaders
{
public:
    explicit GridHeaders(const QList<TokenLine> &lines)
        : m_lines(lines)
    {
    }

    HeaderColumn over(int line, int column) const
    {
        const int block = m_lines[line].block;
        int top = line - 1;
        const auto hasFigures = [&](int index) {
            const auto &tokens = m_lines[index].tokens;
            return std::any_of(tokens.begin(), tokens.end(),
                               [](const Token &token) { return token.isValue(); });
        };
        while (top >= 0 && m_lines[top].block == block && hasFigures(top))
            --top; // rows of the same body
        HeaderColumn result;
        const int highest = std::max(0, top - MostHeaderRows + 1);
        for (; top >= highest && m_lines[top].block == block && !hasFigures(top); --top) {
            for (const Token &token : m_lines[top].tokens) {
                if (!token.isText() || token.x > column || token.x + token.span <= column)
                    continue;
                if (result.nearest.isEmpty())
                    result.nearest = token.folded;
                result.path.prepend(token.folded);
            }
        }
        return result;
    }

private:
    const QList<TokenLine> &m_lines;
};

// Which figure of the row a column's header names, or -1: the only one with these words.
qsizetype namedFigure(const TableShape::Row &row, const HeaderColumn &header)
{
    if (header.nearest.isEmpty())
        return -1;
    if (row.nearestHeaders.count(header.nearest) == 1)
        return row.nearestHeaders.indexOf(header.nearest);
    if (row.headers.count(header.path) == 1)
        return row.headers.indexOf(header.path);
    qsizetype found = -1;
    for (qsizetype i = 0; i < row.headers.size(); ++i) {
        if (!header.path.endsWith(row.headers[i]))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

ColumnOrder orderInGrid(const QList<TokenLine> &lines, const TableRun &run, const TableShape::Row &row,
                        bool hasFullRows)
{
    const GridHeaders headers(lines);
    ColumnOrder order;
    QList<qsizetype> named;
    for (const Token &cell : run.cells) {
        if (cell.isBlank() && run.cells.size() != row.figures.size())
            continue;
        const qsizetype figure = namedFigure(row, headers.over(run.line, int(cell.x)));
        if (figure < 0 || named.contains(figure))
            return {};
        named += figure;
    }
    if (named.isEmpty() || named.size() > row.figures.size() ||
        (std::is_sorted(named.begin(), named.end()) && named.size() == row.figures.size()))
        return {};
    // Fewer columns than the table has: only if no other row has more of them either.
    if (named.size() < row.figures.size() && (run.values != run.cells.size() || hasFullRows))
        return {};
    for (const qsizetype figure : named)
        order.figures += row.figures[figure];
    order.permuted = true;
    return order;
}

// Headers that stand side by side below the same parents.
struct Siblings
{
    qsizetype first = 0;
    qsizetype end = 0;
    QStringList parents;
};

QList<Siblings> siblingsOf(const TableShape::Row &row)
{
    QList<Siblings> groups;
    for (qsizetype i = 0; i < row.headerPaths.size(); ++i) {
        QStringList parents = row.headerPaths[i];
        if (!parents.isEmpty())
            parents.removeLast();
        if (!groups.isEmpty() && groups.last().parents == parents)
            groups.last().end = i + 1;
        else
            groups.append({i, i + 1, parents});
    }
    return groups;
}

// In running text the order in which sibling headers come is all there is: where
// their rows begin and end is not told.
ColumnOrder orderInText(const QString &zone, const TableShape::Row &row)
{
    ColumnOrder order{.figures = row.figures};
    const QList<Siblings> groups = siblingsOf(row);
    for (const Siblings &group : groups) {
        QString words = zone;
        for (const QString &parent : group.parents)
            words.replace(parent, u" "_s);
        QList<std::pair<qsizetype, qsizetype>> found; // position, figure
        for (qsizetype i = group.first; i < group.end; ++i) {
            const QString &header = row.nearestHeaders[i];
            const qsizetype at = header.isEmpty() ? -1 : words.indexOf(header);
            if (at >= 0 && words.indexOf(header, at + 1) < 0)
                found.append({at, i});
        }
        if (found.size() != group.end - group.first || std::is_sorted(found.begin(), found.end()))
            continue;
        std::sort(found.begin(), found.end());
        for (qsizetype i = group.first; i < group.end; ++i)
            order.figures[i] = row.figures[found[i - group.first].second];
        order.permuted = true;
    }
    return order.permuted ? order : ColumnOrder();
}

} // namespace

QList<ColumnOrder> columnOrders(const QList<TokenLine> &lines, const QList<TableRun> &runs,
                                const RowAlignment &alignment, const TableShape &shape)
{
    QList<ColumnOrder> orders(runs.size());
    QSet<int> fullBlocks; // that have rows with a cell for every figure
    for (int i = 0; i < runs.size(); ++i) {
        const int index = alignment.row[i];
        const bool isFull = index >= 0 && shape.rows[size_t(index)].figures.size() > 1 &&
                            runs[i].cells.size() >= shape.rows[size_t(index)].figures.size();
        if (isFull)
            fullBlocks.insert(lines[runs[i].line].block);
    }
    QString header; // the words before the rows of one body
    for (int i = 0; i < runs.size(); ++i) {
        const int index = alignment.row[i];
        if (index < 0)
            continue;
        const TableShape::Row &row = shape.rows[size_t(index)];
        if (row.figures.size() < 2)
            continue;
        if (runs[i].exact) {
            orders[i] = orderInGrid(lines, runs[i], row, fullBlocks.contains(lines[runs[i].line].block));
            continue;
        }
        const bool bringsHeader = runs[i].zone.size() > row.label.size() + 6;
        if (bringsHeader)
            header = runs[i].zone;
        orders[i] = orderInText(header, row);
    }
    return orders;
}

} // namespace nianbao
