#include "models/editionloader.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// A grid larger than this is a mistake in the file, not a form.
constexpr int LargestSpan = 500;

std::optional<FigureKind> kindFromId(const QString &id)
{
    if (id == "count"_L1)
        return FigureKind::Count;
    if (id == "change"_L1)
        return FigureKind::Change;
    return id == "amount"_L1 ? std::optional(FigureKind::Amount) : std::nullopt;
}

QString figureKey(const FigureSpec &figure)
{
    return figure.table + u'.' + figure.row + u'.' + figure.column;
}

} // namespace

Result<EditionPtr> Edition::fromJson(const QByteArray &json)
{
    return Loader().load(json);
}

Result<EditionPtr> Edition::Loader::load(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return Error{
            tr("not a JSON object (%1 at byte %2)").arg(parseError.errorString()).arg(parseError.offset)};
    const QJsonObject root = document.object();

    m_edition = std::make_shared<Edition>();
    readHead(root);
    const QJsonArray tables = root["tables"_L1].toArray();
    for (const auto &table : tables)
        readTable(table.toObject());
    readSections(root["sections"_L1].toArray());
    const QJsonArray relations = root["relations"_L1].toArray();
    for (const auto &relation : relations)
        readRelation(relation.toObject());
    if (!failed()) {
        findTotals();
        findSummedLines();
    }
    if (failed())
        return Error{m_error};
    return EditionPtr(m_edition);
}

void Edition::Loader::readHead(const QJsonObject &root)
{
    m_edition->id = root["id"_L1].toString();
    m_edition->basis = root["basis"_L1].toString();
    m_edition->firstYear = root["years"_L1]["from"_L1].toInt();
    m_edition->lastYear = root["years"_L1]["to"_L1].toInt();
    m_edition->titlePattern = root["title"_L1].toString();
    if (m_edition->id.isEmpty() || m_edition->firstYear == 0 || m_edition->titlePattern.isEmpty())
        fail(tr("an edition needs id, years.from and title"));
}

void Edition::Loader::readSections(const QJsonArray &sections)
{
    for (const auto &value : sections) {
        SectionSpec section;
        section.id = value["id"_L1].toString();
        section.heading = value["heading"_L1].toString();
        section.name = value["name"_L1].toString(section.heading);
        section.table = value["table"_L1].toString();
        if (!section.table.isEmpty())
            section.kind = SectionSpec::Kind::Table;
        if (section.id.isEmpty() || section.heading.isEmpty())
            fail(tr("a section needs id and heading"));
        if (m_edition->section(section.id))
            fail(tr("section %1 stands twice").arg(section.id));
        if (section.kind == SectionSpec::Kind::Table && !m_edition->table(section.table))
            fail(tr("section %1 shows table %2, which is not there").arg(section.id, section.table));
        m_edition->sections += section;
    }
    if (sections.isEmpty())
        fail(tr("an edition needs sections"));
    for (const TableSpec &table : std::as_const(m_edition->tables)) {
        if (!m_edition->sectionOfTable(table.id))
            fail(tr("table %1 is shown by no section").arg(table.id));
    }
}

void Edition::Loader::readTable(const QJsonObject &object)
{
    m_table = object;
    TableSpec table;
    table.id = object["id"_L1].toString();
    table.columns = object["columns"_L1].toInt();
    const QJsonArray grid = object["grid"_L1].toArray();
    table.rows = int(grid.size());
    table.repeatRows = object["repeatRows"_L1].toInt();
    const QJsonArray widths = object["widths"_L1].toArray();
    for (const auto &width : widths)
        table.widths += width.toInt();
    if (table.widths.isEmpty())
        table.widths = QList<int>(qBound(0, table.columns, LargestSpan), 1);

    if (table.id.isEmpty() || table.columns < 1 || table.columns > LargestSpan || table.rows < 1 ||
        table.rows > LargestSpan || table.repeatRows < 0 || table.repeatRows >= table.rows)
        return fail(tr("table %1: id, columns, grid or repeatRows is off").arg(table.id));
    if (table.widths.size() != table.columns ||
        *std::min_element(table.widths.begin(), table.widths.end()) < 1)
        return fail(tr("table %1: one positive width a column is asked").arg(table.id));
    if (m_edition->table(table.id))
        return fail(tr("table %1 stands twice").arg(table.id));

    const int firstFigure = int(m_edition->figures.size());
    table.cover = QList<int>(qsizetype(table.rows) * table.columns, -1);
    for (int row = 0; row < table.rows && !failed(); ++row)
        readGridRow(table, grid.at(row), row);
    if (failed())
        return;
    checkCover(table);
    if (failed())
        return;
    nameFigures(table, firstFigure);
    m_edition->tables += table;
}

// A grid row is a list of cells, or an object with the list and "header".
void Edition::Loader::readGridRow(TableSpec &table, const QJsonValue &row, int gridRow)
{
    const bool header = row["header"_L1].toBool();
    const QJsonArray cells = row.isArray() ? row.toArray() : row["cells"_L1].toArray();
    for (const auto &value : cells) {
        if (value["row"_L1].isString()) {
            readFigureCells(table, value.toObject(), gridRow);
            continue;
        }
        CellSpec cell;
        cell.row = gridRow;
        cell.text = value.isString() ? value.toString() : value["text"_L1].toString();
        cell.rowSpan = value["rows"_L1].toInt(1);
        cell.columnSpan = value["columns"_L1].toInt(1);
        cell.header = header;
        place(table, cell);
    }
}

void Edition::Loader::readFigureCells(TableSpec &table, const QJsonObject &cell, int gridRow)
{
    const QJsonObject kinds = m_table["kinds"_L1].toObject();
    const QString row = cell["row"_L1].toString();
    const QJsonArray columns =
        cell.contains("figures"_L1) ? cell["figures"_L1].toArray() : m_table["figureColumns"_L1].toArray();
    if (!table.rowIds.contains(row))
        table.rowIds += row;
    for (const auto &column : columns) {
        FigureSpec figure;
        figure.table = table.id;
        figure.row = row;
        figure.column = column.toString();
        const std::optional<FigureKind> kind = kindFromId(kinds[figure.column].toString(u"count"_s));
        if (!kind)
            return fail(
                tr("table %1: the kind of %2 is count, change or amount").arg(table.id, figure.column));
        figure.kind = *kind;
        if (!table.columnIds.contains(figure.column))
            table.columnIds += figure.column;

        const int index = int(m_edition->figures.size());
        const QString key = figureKey(figure);
        if (m_edition->m_figureIndex.contains(key))
            return fail(tr("figure %1 stands twice").arg(key));
        m_edition->m_figureIndex.insert(key, index);
        m_edition->figures += figure;
        m_edition->m_linesOf += QList<int>();

        CellSpec figureCell;
        figureCell.row = gridRow;
        figureCell.columnSpan = cell["columns"_L1].toInt(1);
        figureCell.figure = index;
        place(table, figureCell);
    }
}

// Puts a cell at the first free position of its row, as HTML and Word do.
void Edition::Loader::place(TableSpec &table, CellSpec cell)
{
    if (failed())
        return;
    const auto freeAt = [&table](int row, int column) {
        return table.cover.at(row * table.columns + column) < 0;
    };
    while (cell.column < table.columns && !freeAt(cell.row, cell.column))
        ++cell.column;
    const bool fits = cell.rowSpan >= 1 && cell.columnSpan >= 1 && cell.rowSpan <= table.rows - cell.row &&
                      cell.columnSpan <= table.columns - cell.column;
    if (!fits)
        return fail(
            tr("table %1, row %2: the cells are wider or taller than the table").arg(table.id).arg(cell.row));
    const int index = int(table.cells.size());
    for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
            if (!freeAt(row, column))
                return fail(tr("table %1, row %2: two cells overlap").arg(table.id).arg(cell.row));
            table.cover[row * table.columns + column] = index;
        }
    }
    if (cell.isFigure()) {
        FigureSpec &figure = m_edition->figures[cell.figure];
        figure.gridRow = cell.row;
        figure.gridColumn = cell.column;
    }
    table.cells += cell;
}

void Edition::Loader::checkCover(const TableSpec &table)
{
    const qsizetype hole = table.cover.indexOf(-1);
    if (hole >= 0)
        fail(tr("table %1, row %2: the cells do not fill the row").arg(table.id).arg(hole / table.columns));
}

// Messages name a figure by the label nearest to its left and the header nearest above it,
// unless the file gives a better name.
void Edition::Loader::nameFigures(const TableSpec &table, int firstFigure)
{
    const QJsonObject names = m_table["names"_L1].toObject();
    for (qsizetype i = firstFigure; i < m_edition->figures.size(); ++i) {
        FigureSpec &figure = m_edition->figures[i];
        for (int column = figure.gridColumn - 1; column >= 0 && figure.rowName.isEmpty(); --column) {
            const CellSpec &cell = table.cellAt(figure.gridRow, column);
            if (!cell.isFigure())
                figure.rowName = cell.text;
        }
        for (int row = figure.gridRow - 1; row >= 0 && figure.columnName.isEmpty(); --row) {
            const CellSpec &cell = table.cellAt(row, figure.gridColumn);
            if (cell.header)
                figure.columnName = cell.text;
        }
        figure.rowName = names[figure.row].toString(figure.rowName);
        figure.columnName = names[figure.column].toString(figure.columnName);
    }
}

void Edition::Loader::readRelation(const QJsonObject &object)
{
    RelationSpec relation;
    relation.id = object["id"_L1].toString();
    relation.table = object["table"_L1].toString();
    const QString each = object["each"_L1].toString();
    const QString comparison = object["is"_L1].toString();
    relation.each = each == "row"_L1 ? RelationSpec::Each::Row : RelationSpec::Each::Column;
    relation.comparison =
        comparison == ">="_L1 ? RelationSpec::Comparison::AtLeast : RelationSpec::Comparison::Equal;
    relation.left = readTerms(object["left"_L1].toArray());
    relation.right = readTerms(object["right"_L1].toArray());
    if (relation.id.isEmpty() || relation.left.isEmpty() || (each != "row"_L1 && each != "column"_L1) ||
        (comparison != "="_L1 && comparison != ">="_L1))
        return fail(tr("relation %1 needs id, left, each (row or column) and is (= or >=)").arg(relation.id));
    if (!m_edition->table(relation.table))
        return fail(tr("relation %1 is about table %2, which is not there").arg(relation.id, relation.table));
    checkTerms(relation);
    m_edition->relations += relation;
    resolveRelation(int(m_edition->relations.size()) - 1);
}

QList<RelationSpec::Term> Edition::Loader::readTerms(const QJsonArray &terms)
{
    QList<RelationSpec::Term> result;
    for (const auto &value : terms) {
        QString id = value.toString();
        const bool previous = id.startsWith("previous."_L1);
        if (previous)
            id = id.sliced(9);
        result += {id, previous};
    }
    return result;
}

// A misspelt term would make a relation that never holds anywhere and is never missed.
void Edition::Loader::checkTerms(const RelationSpec &relation)
{
    const TableSpec *table = m_edition->table(relation.table);
    const QStringList &ids = relation.each == RelationSpec::Each::Column ? table->rowIds : table->columnIds;
    const QList<RelationSpec::Term> terms = relation.left + relation.right;
    for (const RelationSpec::Term &term : terms) {
        if (!term.previous && !ids.contains(term.id))
            fail(tr("relation %1: %2 is not a row or column of table %3")
                     .arg(relation.id, term.id, relation.table));
    }
}

void Edition::Loader::resolveRelation(int relationIndex)
{
    const RelationSpec &relation = m_edition->relations.at(relationIndex);
    const TableSpec *table = m_edition->table(relation.table);
    const QStringList &lines = relation.each == RelationSpec::Each::Column ? table->columnIds : table->rowIds;
    for (const QString &lineId : lines) {
        RelationLine line;
        line.relation = relationIndex;
        line.line = lineId;
        const auto resolve = [&](const RelationSpec::Term &term, QList<int> &figures, QStringList &previous) {
            return resolveTerm(relation, lineId, term, figures, previous);
        };
        const bool complete =
            std::all_of(relation.left.begin(), relation.left.end(),
                        [&](const auto &term) { return resolve(term, line.left, line.previousLeft); }) &&
            std::all_of(relation.right.begin(), relation.right.end(),
                        [&](const auto &term) { return resolve(term, line.right, line.previousRight); });
        if (!complete)
            continue;
        const int index = int(m_edition->relationLines.size());
        const QList<int> figures = line.left + line.right;
        for (const int figure : figures)
            m_edition->m_linesOf[figure] += index;
        m_edition->relationLines += line;
    }
}

bool Edition::Loader::resolveTerm(const RelationSpec &relation, const QString &line,
                                  const RelationSpec::Term &term, QList<int> &figures,
                                  QStringList &previous) const
{
    if (term.previous) {
        previous += term.id;
        return true;
    }
    const bool eachColumn = relation.each == RelationSpec::Each::Column;
    const int figure =
        m_edition->figure(relation.table, eachColumn ? term.id : line, eachColumn ? line : term.id);
    if (figure < 0)
        return false;
    figures += figure;
    return true;
}

// A total is the one left term of an equation within this report; its first
// definition is the one the editor fills it in from.
void Edition::Loader::findTotals()
{
    for (qsizetype i = 0; i < m_edition->relationLines.size(); ++i) {
        RelationLine &line = m_edition->relationLines[i];
        const RelationSpec &relation = m_edition->relations.at(line.relation);
        if (relation.comparison != RelationSpec::Comparison::Equal || relation.needsPrevious() ||
            line.left.size() != 1 || line.right.isEmpty())
            continue;
        line.defines = line.left.first();
        if (!m_edition->m_definitions.contains(line.defines))
            m_edition->m_definitions.insert(line.defines, int(i));
    }
    orderTotals();
}

void Edition::Loader::orderTotals()
{
    QList<int> waiting = m_edition->m_definitions.keys();
    std::sort(waiting.begin(), waiting.end());
    while (!waiting.isEmpty()) {
        const auto isReady = [&](int total) {
            const QList<int> &parts = m_edition->definition(total)->right;
            return std::none_of(parts.begin(), parts.end(), [&](int part) { return waiting.contains(part); });
        };
        const auto firstWaiting = std::stable_partition(waiting.begin(), waiting.end(), isReady);
        if (firstWaiting == waiting.begin())
            return fail(tr("the totals define each other in a circle"));
        m_edition->totals.append(QList<int>(waiting.begin(), firstWaiting));
        waiting.erase(waiting.begin(), firstWaiting);
    }
}

// A line whose every figure is the sum of the same other lines repeats what
// those lines say: the checks use this to name the cause once.
void Edition::Loader::findSummedLines()
{
    QList<RelationLine> &lines = m_edition->relationLines;
    for (RelationLine &line : lines) {
        const RelationSpec &relation = m_edition->relations.at(line.relation);
        if (relation.comparison != RelationSpec::Comparison::Equal)
            continue;
        const bool eachColumn = relation.each == RelationSpec::Each::Column;
        std::set<QString> common;
        bool summed = true;
        const QList<int> figures = line.left + line.right;
        for (const int figure : figures) {
            // The definition that runs across this line's relation.
            std::set<QString> parts;
            for (const RelationLine &other : std::as_const(lines)) {
                if (other.defines != figure || m_edition->relations.at(other.relation).each == relation.each)
                    continue;
                for (const int part : other.right) {
                    const FigureSpec &spec = m_edition->figures.at(part);
                    parts.insert(eachColumn ? spec.column : spec.row);
                }
            }
            if (parts.empty() || (!common.empty() && common != parts)) {
                summed = false;
                break;
            }
            common = parts;
        }
        if (!summed)
            continue;
        for (qsizetype other = 0; other < lines.size(); ++other) {
            if (lines.at(other).relation == line.relation && common.count(lines.at(other).line))
                line.summedLines += int(other);
        }
    }
}

void Edition::Loader::fail(const QString &message)
{
    if (m_error.isEmpty()) // the first cause, not what follows from it
        m_error = message;
}

} // namespace nianbao
