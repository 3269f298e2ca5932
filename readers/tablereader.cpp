#include "readers/tablereader.h"

#include "readers/columnorder.h"
#include "readers/headings.h"
#include "readers/values.h"
#include "readers/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr double SureHeading = 0.85; // of a section, in a row of its table

QString joined(const QList<Token> &tokens)
{
    QStringList texts;
    for (const Token &token : tokens) {
        if (!token.isBlank())
            texts += token.text;
    }
    return texts.join(u' ');
}

SourcePlace placeOf(const TableRun &run)
{
    return !run.zoneTokens.isEmpty() ? run.zoneTokens.last().place
           : run.cells.isEmpty()     ? SourcePlace()
                                     : run.cells.first().place;
}

} // namespace

TableReader::TableReader(const Edition &edition, const QList<TokenLine> &lines, const Vocabulary &vocabulary)
    : m_edition(edition)
    , m_lines(lines)
    , m_vocabulary(vocabulary)
{
    for (const TableSpec &table : edition.tables) {
        m_shapes.emplace_back(edition, table);
        m_longestRow = std::max<qsizetype>(m_longestRow, table.columns + 8);
    }
}

TablesRead TableReader::read(const QList<TableSegment> &segments)
{
    TablesRead result;
    QList<Candidate> candidates;
    for (const TableSegment &segment : segments)
        candidates += candidateOf(segment);
    std::vector<QList<TableRun>> runsOf(m_shapes.size());
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (isForeign(candidate, candidates)) {
            result.textTables += !m_lines[candidate.segment.first].isGridRow;
            continue;
        }
        addStretches(result, candidate);
        for (qsizetype i = 0; i < candidate.runs.size(); ++i)
            runsOf[size_t(candidate.tables[i])] += candidate.runs[i];
    }
    for (size_t i = 0; i < m_shapes.size(); ++i) {
        QList<Instance> instances;
        const QList<QList<TableRun>> parts = instancesOf(runsOf[i], m_shapes[i]);
        for (const QList<TableRun> &runs : parts)
            instances += readInstance(runs, m_shapes[i]);
        merge(result, m_shapes[i], std::move(instances));
    }
    return result;
}

TableReader::Candidate TableReader::candidateOf(const TableSegment &segment) const
{
    Candidate candidate{.segment = segment};
    int table = tableOfSection(segment.heading);
    const QList<TableRun> runs = tableRuns(m_lines, segment.first, segment.last, m_longestRow, m_vocabulary);
    for (const TableRun &run : runs) {
        table = tableOf(run, table);
        if (table < 0)
            continue;
        candidate.runs += run;
        candidate.tables += table;
        const int row = run.values > 0 ? exactRow(run, m_shapes[size_t(table)]) : -1;
        if (row >= 0)
            candidate.rows.insert({table, row});
    }
    return candidate;
}

// A small table within the text of a narrative section, all rows of which the
// report's own tables have: it tells the text's figures, not theirs.
bool TableReader::isForeign(const Candidate &candidate, const QList<Candidate> &all) const
{
    const auto isNarrative = [this](const Candidate &other) {
        const SectionSpec *section = m_edition.section(other.segment.heading);
        return section && section->kind == SectionSpec::Kind::Narrative;
    };
    if (!isNarrative(candidate) || candidate.rows.isEmpty())
        return false;
    return std::all_of(candidate.rows.begin(), candidate.rows.end(), [&](const std::pair<int, int> &row) {
        return std::any_of(all.begin(), all.end(), [&](const Candidate &other) {
            return !isNarrative(other) && other.rows.contains(row);
        });
    });
}

void TableReader::addStretches(TablesRead &result, const Candidate &candidate) const
{
    const TableSegment &segment = candidate.segment;
    for (qsizetype i = 0; i < candidate.runs.size(); ++i) {
        const QString &id = m_shapes[size_t(candidate.tables[i])].spec->id;
        const int first = candidate.runs[i].firstLine;
        if (i > 0 && result.stretches.last().table == id)
            continue;
        if (i > 0)
            result.stretches.last().last = first - 1;
        result.stretches += TableStretch{id, i == 0 ? segment.first : first, segment.last};
    }
}

// The table whose labels and headers the run's text has most of, else that of the run before.
int TableReader::tableOf(const TableRun &run, int previous) const
{
    int best = previous;
    double bestScore = 0.6;
    for (size_t i = 0; i < m_shapes.size() && !run.zone.isEmpty(); ++i) {
        const TableShape &shape = m_shapes[i];
        const int exact = exactRow(run, shape);
        double score = 0;
        if (exact >= 0) { // the longer label says more: 办结合计, 合计
            score = 1 + double(shape.rows[size_t(exact)].label.text().size()) / 100;
        } else if (bestScore < 1) {
            score = shape.header.isEmpty()
                        ? 0
                        : 0.85 * shape.header.common(run.zone) / double(shape.header.size());
            for (const TableShape::Row &row : shape.rows)
                score = std::max(score, std::min(labelScore(run, row), 1.0));
        }
        if (score > bestScore) {
            bestScore = score;
            best = int(i);
        }
    }
    return best;
}

int TableReader::tableOfSection(const QString &sectionId) const
{
    const SectionSpec *section = m_edition.section(sectionId);
    for (size_t i = 0; i < m_shapes.size(); ++i) {
        if (section && section->table == m_shapes[i].spec->id)
            return int(i);
    }
    return -1;
}

// A table that stands in the document more than once: each time its first label comes
// again behind a later one, a new occurrence begins.
QList<QList<TableRun>> TableReader::instancesOf(const QList<TableRun> &runs, const TableShape &shape) const
{
    QList<QList<TableRun>> result;
    QSet<int> used;
    for (const TableRun &run : runs) {
        int row = exactRow(run, shape);
        for (size_t r = 0; r < shape.rows.size() && row < 0 && run.values > 0; ++r) {
            if (!shape.rows[r].hasLabel && labelScore(run, shape.rows[r]) >= 0.8)
                row = int(r);
        }
        if (result.isEmpty() || (row >= 0 && used.contains(row))) {
            result.append(QList<TableRun>());
            used.clear();
        }
        if (row >= 0 && run.values > 0)
            used.insert(row);
        result.last().append(run);
    }
    return result;
}

TableReader::Instance TableReader::readInstance(const QList<TableRun> &runs, const TableShape &shape) const
{
    Instance instance{.runs = runs};
    instance.alignment = alignRows(instance.runs, shape);
    RowFitter fitter;
    for (int i = 0; i < instance.runs.size(); ++i) {
        const int row = instance.alignment.row[i];
        if (row >= 0)
            fitter.learn(instance.runs[i], shape.rows[size_t(row)].figures.size());
    }
    for (int i = 0; i < instance.runs.size(); ++i) {
        const int row = instance.alignment.row[i];
        if (row >= 0 && instance.runs[i].placed)
            fitter.learnHeader(instance.runs[i].zoneTokens, shape.rows[size_t(row)].nearestHeaders);
    }
    const QList<ColumnOrder> orders = columnOrders(m_lines, instance.runs, instance.alignment, shape);
    for (int i = 0; i < instance.runs.size(); ++i) {
        if (instance.alignment.row[i] >= 0)
            readRow(instance, shape, i, fitter, orders[i]);
    }
    for (size_t r = 0; r < shape.rows.size(); ++r) {
        const QString &label = shape.rows[r].label.text();
        const bool seen = std::any_of(instance.runs.begin(), instance.runs.end(), [&](const TableRun &run) {
            return shape.rows[r].hasLabel && run.zone.contains(label);
        });
        if (seen)
            instance.rowsSeen.insert(int(r));
    }
    remarkUnplaced(instance, shape);
    return instance;
}

void TableReader::readRow(Instance &instance, const TableShape &shape, int index, const RowFitter &fitter,
                          const ColumnOrder &order) const
{
    const TableRun &run = instance.runs[index];
    const int rowIndex = instance.alignment.row[index];
    const TableShape::Row &row = shape.rows[size_t(rowIndex)];
    instance.rowsSeen.insert(rowIndex);
    if (run.values == 0) {
        instance.remarks +=
            remarkAt(shape, Remark::Kind::Missing,
                     tr("The row “%1” has no figures; they stay blank.").arg(rowName(row)), placeOf(run));
        return;
    }
    const QList<int> figures = order.figures.isEmpty() ? row.figures : order.figures;
    const auto holds = [&](const QStringList &texts) { return rowHolds(row, texts); };
    const std::optional<RowFit> fit = fitter.fit(run, figures.size(), holds);
    const double known =
        instance.alignment.byPlace[index] ? 0.6 : std::min(1.0, instance.alignment.score[index] + 0.1);
    for (qsizetype i = 0; fit && i < figures.size(); ++i) {
        const SourcePlace place = fit->cells[i] < 0 ? placeOf(run) : run.cells[fit->cells[i]].place;
        instance.figures[figures[i]] = {fit->texts[i], place, std::min(fit->confidence, known)};
    }
    remarkRow(instance, shape, index, fit ? &*fit : nullptr);
    if (order.permuted) {
        instance.remarks += remarkAt(
            shape, Remark::Kind::Unusual,
            tr("The columns of the row “%1” stand in another order; they were read by their headers.")
                .arg(rowName(row)),
            placeOf(run));
    }
}

void TableReader::remarkRow(Instance &instance, const TableShape &shape, int index, const RowFit *fit) const
{
    const TableRun &run = instance.runs[index];
    const TableShape::Row &row = shape.rows[size_t(instance.alignment.row[index])];
    const auto add = [&](Remark::Kind kind, double confidence, const QString &message) {
        Remark remark = remarkAt(shape, kind, message.arg(rowName(row)), placeOf(run));
        const bool isOne = m_edition.figures[row.figures.last()].row == row.rowId;
        remark.row = isOne ? row.rowId : QString();
        remark.text = joined(run.cells);
        remark.confidence = confidence;
        instance.remarks += remark;
    };
    if (!fit) {
        add(Remark::Kind::Missing, 0,
            tr("The figures of the row “%1” cannot be told apart; they stay blank."));
        return;
    }
    switch (fit->way) {
    case RowFit::Way::TooMany:
        add(Remark::Kind::Unsure, fit->confidence,
            tr("The row “%1” has more figures than columns; those that add up were taken."));
        break;
    case RowFit::Way::Split:
        add(Remark::Kind::Unusual, fit->confidence,
            tr("The figures of the row “%1” stood without space between them."));
        break;
    case RowFit::Way::Columns:
        if (fit->confidence < 1)
            add(Remark::Kind::Unsure, fit->confidence,
                tr("Some figures of the row “%1” are missing; the others were placed by where they stand."));
        break;
    case RowFit::Way::Blanks:
        if (fit->confidence < 1)
            add(Remark::Kind::Unsure, fit->confidence,
                tr("Some figures of the row “%1” are missing; the others were placed by the blank cells."));
        break;
    case RowFit::Way::Direct:
        break;
    }
    if (!row.hasLabel)
        return;
    if (instance.alignment.byPlace[index])
        add(Remark::Kind::Unsure, 0.6,
            tr("The label of the row “%1” is missing; its figures were known by their place."));
    else if (instance.alignment.outOfOrder[index])
        add(Remark::Kind::Unusual, 0.8, tr("The row “%1” does not stand in its usual place."));
    else if (instance.alignment.score[index] < 0.75)
        add(Remark::Kind::Unsure, instance.alignment.score[index],
            tr("The label of the row “%1” is damaged or worded otherwise."));
}

// What is neither a label nor a figure of the table is kept as text.
void TableReader::remarkUnplaced(Instance &instance, const TableShape &shape) const
{
    for (int i = 0; i < instance.runs.size(); ++i) {
        const TableRun &run = instance.runs[i];
        const int row = instance.alignment.row[i];
        if (row < 0 && run.values > 0) {
            Remark remark = remarkAt(shape, Remark::Kind::Unplaced,
                                     tr("A row that the table does not have was left out."), placeOf(run));
            remark.text = (joined(run.zoneTokens) + u' ' + joined(run.cells)).trimmed();
            instance.remarks += remark;
            continue;
        }
        for (const Token &token : run.zoneTokens) {
            const Pattern *label = row >= 0 ? &shape.rows[size_t(row)].label : nullptr;
            const bool known =
                token.folded.size() <= 1 || m_vocabulary.isLabel(token.folded) ||
                headingOf(token.text, m_vocabulary).score >= SureHeading ||
                (label && 3 * qsizetype(label->common(token.folded)) >= token.folded.size() * 2);
            if (known)
                continue;
            Remark remark = remarkAt(shape, Remark::Kind::Unplaced,
                                     tr("Words among the labels of the table were left out."), token.place);
            remark.text = token.text;
            instance.remarks += remark;
        }
    }
}

// Whether the relations that hold within one row are true for these texts.
std::optional<bool> TableReader::rowHolds(const TableShape::Row &row, const QStringList &texts) const
{
    std::optional<bool> result;
    const auto sum = [&](const QList<int> &figures) -> std::optional<qint64> {
        qint64 total = 0;
        for (const int figure : figures) {
            const qsizetype at = row.figures.indexOf(figure);
            const std::optional<qint64> number =
                at < 0 ? std::nullopt : readValue(texts[at], m_edition.figures[figure].kind).figure.number();
            if (!number || __builtin_add_overflow(total, *number, &total))
                return {};
        }
        return total;
    };
    for (const RelationLine &line : m_edition.relationLines) {
        const RelationSpec &relation = m_edition.relations[line.relation];
        if (relation.comparison != RelationSpec::Comparison::Equal || relation.needsPrevious())
            continue;
        const std::optional<qint64> left = sum(line.left);
        const std::optional<qint64> right = sum(line.right);
        if (left && right)
            result = result.value_or(true) && *left == *right;
    }
    return result;
}

void TableReader::merge(TablesRead &result, const TableShape &shape, QList<Instance> instances) const
{
    QSet<int> rowsSeen;
    // The fullest occurrence counts; the others supply what it has not.
    std::stable_sort(instances.begin(), instances.end(), [](const Instance &a, const Instance &b) {
        return a.figures.size() > b.figures.size();
    });
    QMap<int, FigureRead> figures;
    QMap<int, FigureRead> differing;
    bool repeated = false;
    for (const Instance &instance : std::as_const(instances)) {
        rowsSeen.unite(instance.rowsSeen);
        result.remarks += instance.remarks;
        for (auto it = instance.figures.begin(); it != instance.figures.end(); ++it) {
            const auto known = figures.constFind(it.key());
            if (known == figures.constEnd()) {
                figures.insert(it.key(), *it);
                continue;
            }
            repeated = true;
            const FigureKind kind = m_edition.figures[it.key()].kind;
            if (readValue(known->text, kind).figure == readValue(it->text, kind).figure)
                continue;
            differing.insert(it.key(), *it);
            figures[it.key()].confidence = 0.5;
        }
    }
    if (repeated)
        result.remarks +=
            remarkAt(shape, Remark::Kind::Repeated, tr("The table stands in the document more than once."));
    remarkDifferences(result, shape, figures, differing);
    result.figures.insert(figures);
    if (figures.isEmpty() && rowsSeen.isEmpty()) {
        result.absentTables += shape.spec->id;
        const SectionSpec *section = m_edition.sectionOfTable(shape.spec->id);
        result.remarks += remarkAt(shape, Remark::Kind::Missing,
                                   tr("The table of “%1” was not found; its figures stay blank.")
                                       .arg(section ? section->heading : shape.spec->id));
        return;
    }
    findMissing(result, shape, rowsSeen);
}

// A few differences are told one by one.
void TableReader::remarkDifferences(TablesRead &result, const TableShape &shape,
                                    const QMap<int, FigureRead> &taken,
                                    const QMap<int, FigureRead> &others) const
{
    constexpr qsizetype Few = 3;
    const auto add = [&](const QString &message, const FigureRead &other) {
        result.remarks += remarkAt(shape, Remark::Kind::Unsure, message, other.place);
        result.remarks.last().confidence = 0.5;
    };
    if (others.size() > Few) {
        add(tr("%n figure(s) of the table differ from one time to the other; the fullest one was taken.",
               nullptr, int(others.size())),
            others.first());
        return;
    }
    for (auto it = others.begin(); it != others.end(); ++it) {
        const FigureSpec &spec = m_edition.figures[it.key()];
        add(tr("The table stands more than once, with different figures for “%1”, %2: %3 was taken, not %4.")
                .arg(spec.rowName, spec.columnName, taken.value(it.key()).text, it->text),
            *it);
        result.remarks.last().row = spec.row;
        result.remarks.last().column = spec.column;
    }
}

void TableReader::findMissing(TablesRead &result, const TableShape &shape, const QSet<int> &rowsSeen) const
{
    QHash<QString, int> rowsWithColumn;
    for (size_t r = 0; r < shape.rows.size(); ++r) {
        const TableShape::Row &row = shape.rows[r];
        const bool found = std::any_of(row.figures.begin(), row.figures.end(),
                                       [&](int figure) { return result.figures.contains(figure); });
        for (const int figure : row.figures)
            rowsWithColumn[m_edition.figures[figure].column] += found && result.figures.contains(figure);
        if (found)
            continue;
        if (!rowsSeen.contains(int(r)))
            result.missingRows[shape.spec->id] += row.rowId;
        const bool told =
            std::any_of(result.remarks.begin(), result.remarks.end(), [&](const Remark &remark) {
                return remark.table == shape.spec->id && remark.row == row.rowId;
            });
        if (told)
            continue;
        Remark remark =
            remarkAt(shape, Remark::Kind::Missing,
                     rowsSeen.contains(int(r))
                         ? tr("The row “%1” has no figures; they stay blank.").arg(rowName(row))
                         : tr("The row “%1” was not found; its figures stay blank.").arg(rowName(row)));
        remark.row = row.rowId;
        result.remarks += remark;
    }
    for (const QString &column : shape.spec->columnIds) {
        if (rowsWithColumn.value(column) == 0 && rowsWithColumn.contains(column) &&
            result.missingRows.value(shape.spec->id).isEmpty())
            result.missingColumns[shape.spec->id] += column;
    }
}

Remark TableReader::remarkAt(const TableShape &shape, Remark::Kind kind, const QString &message,
                             const SourcePlace &place) const
{
    Remark remark{.kind = kind, .message = message, .source = place, .table = shape.spec->id};
    if (const SectionSpec *section = m_edition.sectionOfTable(shape.spec->id))
        remark.section = section->id;
    return remark;
}

// Of a row that is several groups side by side, all their names.
QString TableReader::rowName(const TableShape::Row &row) const
{
    QStringList names;
    for (const int figure : row.figures)
        names += m_edition.figures[figure].rowName;
    names.removeDuplicates();
    return names.join(u"、"_s);
}

} // namespace nianbao
