#include "readers/rowfit.h"

#include "models/figure.h"
#include "readers/values.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

QList<int> valueCells(const TableRun &run)
{
    QList<int> result;
    for (int i = 0; i < run.cells.size(); ++i) {
        if (!run.cells[i].isBlank())
            result.append(i);
    }
    return result;
}

RowFit makeFit(const TableRun &run, const QList<int> &cells, RowFit::Way way, double confidence)
{
    RowFit fit{.cells = cells, .way = way, .confidence = confidence};
    for (const int cell : cells)
        fit.texts += cell < 0 ? QString() : run.cells[cell].text;
    return fit;
}

std::optional<RowFit> fitSplit(const TableRun &run, const QList<int> &values, qsizetype count)
{
    QStringList texts;
    for (const int value : values)
        texts += foldWidth(run.cells[value].text);
    const std::optional<QStringList> parts = splitGlued(texts, count);
    if (!parts)
        return {};
    RowFit fit{.texts = *parts, .way = RowFit::Way::Split, .confidence = 0.9};
    // Each part lies in the cell whose text it uses up.
    qsizetype value = 0;
    qsizetype used = 0;
    for (const QString &part : *parts) {
        fit.cells += values[value];
        used += part.size();
        if (used >= texts[value].size() && value + 1 < values.size()) {
            ++value;
            used = 0;
        }
    }
    return fit;
}

// Blanks count where exactly one stretch of the cells holds all values.
std::optional<RowFit> fitBlanks(const TableRun &run, const QList<int> &values, qsizetype count)
{
    if (!run.ruled || run.cells.size() < count)
        return {};
    const qsizetype latest = values.first();
    const qsizetype earliest = std::max<qsizetype>(values.last() - count + 1, 0);
    const qsizetype last = std::min<qsizetype>(latest, run.cells.size() - count);
    if (earliest != last)
        return {};
    QList<int> cells;
    for (qsizetype i = earliest; i < earliest + count; ++i)
        cells += run.cells[i].isBlank() ? -1 : int(i);
    return makeFit(run, cells, RowFit::Way::Blanks, run.cells.size() == count ? 1 : 0.8);
}

// A merged cell that was written out, its figure in each of its columns.
QList<int> withoutRepeats(const TableRun &run, QList<int> values)
{
    const auto isSame = [&run](int a, int b) { return run.cells[a].text == run.cells[b].text; };
    values.erase(std::unique(values.begin(), values.end(), isSame), values.end());
    return values;
}

// One of them stands in a wrong place, and which cannot be seen: only where the figures of
// one stretch add up, or where all that is too much says the same once more.
std::optional<RowFit> fitTooMany(const TableRun &run, const QList<int> &values, qsizetype count,
                                 const RowFitter::Holds &holds)
{
    const auto fitOf = [&](const QList<int> &cells) {
        return makeFit(run, cells, RowFit::Way::TooMany, 0.6);
    };
    const QList<int> distinct = withoutRepeats(run, values);
    std::optional<RowFit> right;
    if (distinct.size() == 1)
        right = fitOf(values.first(count));
    else if (distinct.size() == count && holds(fitOf(distinct).texts).value_or(true))
        right = fitOf(distinct);
    for (qsizetype start = 0; start + count <= values.size() && values.size() <= 3 * count; ++start) {
        const RowFit fit = fitOf(values.sliced(start, count));
        const bool saysNothing = fit.texts.count(fit.texts.first()) == count; // zeros always add up
        if (saysNothing || !holds(fit.texts).value_or(false))
            continue;
        if (right && right->texts != fit.texts)
            return {};
        right = fit;
    }
    return right;
}

} // namespace

void RowFitter::learn(const TableRun &run, qsizetype count)
{
    if (run.values != count || count < 2)
        return;
    Template columns{run.lineCells, run.labelX, run.exact, run.cells.first().place.block, {}};
    for (const Token &cell : run.cells) {
        if (!cell.isBlank())
            columns.columns += cell.x;
    }
    if (std::adjacent_find(columns.columns.begin(), columns.columns.end(), std::greater_equal<>()) ==
        columns.columns.end())
        m_templates += columns;
}

void RowFitter::learnHeader(const QList<Token> &header, const QStringList &lowestHeaders)
{
    constexpr double SameColumn = 6; // points
    QList<double> columns;
    for (const Token &token : header) {
        const auto isPiece = [&](const QString &word) {
            return !token.folded.isEmpty() && word.contains(token.folded);
        };
        if (std::any_of(lowestHeaders.begin(), lowestHeaders.end(), isPiece))
            columns += token.x;
    }
    std::sort(columns.begin(), columns.end());
    const auto sameColumn = [](double a, double b) { return b - a < SameColumn; };
    columns.erase(std::unique(columns.begin(), columns.end(), sameColumn), columns.end());
    if (columns.size() == lowestHeaders.size() && columns.size() > 1)
        m_templates += Template{.columns = columns, .byHeader = true};
}

bool RowFitter::applies(const Template &columns, const TableRun &run, qsizetype count) const
{
    if (columns.columns.size() != count || columns.exact != run.exact)
        return false;
    if (run.exact)
        return columns.block == run.cells.first().place.block;
    if (run.ruled)
        return columns.lineCells == run.lineCells && columns.labelX == run.labelX;
    return columns.byHeader ? run.placed : run.lineCells >= 2;
}

std::optional<QList<int>> RowFitter::placeIn(const Template &columns, const TableRun &run)
{
    double narrowest = columns.columns.last() - columns.columns.first();
    for (qsizetype i = 1; i < columns.columns.size(); ++i)
        narrowest = std::min(narrowest, columns.columns[i] - columns.columns[i - 1]);
    const double tolerance = run.exact || run.ruled ? 0 : 0.4 * narrowest;
    QList<int> cells(columns.columns.size(), -1);
    qsizetype from = 0;
    for (int i = 0; i < run.cells.size(); ++i) {
        if (run.cells[i].isBlank())
            continue;
        while (from < cells.size() && columns.columns[from] < run.cells[i].x - tolerance)
            ++from;
        if (from == cells.size() || columns.columns[from] > run.cells[i].x + tolerance)
            return {};
        cells[from++] = i;
    }
    // A row that ends before the others has lost a cell somewhere, and the rest has moved up.
    const Token &last = run.cells.last();
    if (run.exact && last.x + last.span <= columns.columns.last())
        return {};
    return cells;
}

std::optional<RowFit> RowFitter::fitColumns(const TableRun &run, qsizetype count) const
{
    std::optional<QList<int>> agreed;
    for (const Template &columns : m_templates) {
        // Figures show where columns are better than headers do.
        if (!applies(columns, run, count) || (columns.byHeader && agreed))
            continue;
        const std::optional<QList<int>> cells = placeIn(columns, run);
        if (!cells || (agreed && *agreed != *cells))
            return {};
        agreed = cells;
    }
    if (!agreed)
        return {};
    return makeFit(run, *agreed, RowFit::Way::Columns, run.exact || run.ruled ? 1 : 0.8);
}

std::optional<RowFit> RowFitter::fit(const TableRun &run, qsizetype count, const Holds &holds) const
{
    const QList<int> values = valueCells(run);
    if (values.isEmpty())
        return {};
    // No office counts ten thousand million of anything.
    constexpr qsizetype LongestCount = 9;
    const auto isGlued = [&](int cell) {
        const Token &token = run.cells[cell];
        return (token.glued && token.text.size() > 1) || token.text.size() > LongestCount;
    };
    const bool glued = std::any_of(values.begin(), values.end(), [&](int cell) {
        return isSurelyGlued(foldWidth(run.cells[cell].text)) || (isGlued(cell) && values.size() < count);
    });
    if (glued && (values.size() < count || count == 1))
        return count == 1 ? makeFit(run, {values.first()}, RowFit::Way::Direct, 1)
                          : fitSplit(run, values, count);
    if (values.size() == count)
        return makeFit(run, values, RowFit::Way::Direct, 1);
    if (values.size() > count) {
        // On a page they may be numbers broken over two lines: a part of one is no figure.
        return run.placed ? std::nullopt : fitTooMany(run, values, count, holds);
    }
    std::optional<RowFit> fit = run.exact ? fitColumns(run, count) : fitBlanks(run, values, count);
    if (!fit)
        fit = run.exact ? fitBlanks(run, values, count) : fitColumns(run, count);
    return fit;
}

} // namespace nianbao
