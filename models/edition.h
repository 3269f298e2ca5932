#pragma once

#include "models/figure.h"
#include "models/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace nianbao {

// An edition of the official format is data (resources/editions/*.json): the
// sections, the tables' grids, the figures and the relations between them. All
// that walks a report - forms, checks, readers, writers - walks these types,
// and none of it names a row.

// A figure of the edition. Its index in Edition::figures is how the program
// refers to it everywhere; table, row and column are the fixed ids of files,
// command line and findings.
struct FigureSpec
{
    QString table;
    QString row;
    QString column;
    FigureKind kind = FigureKind::Count;
    int gridRow = 0;
    int gridColumn = 0;
    QString rowName;    // as messages name it: （一）予以公开
    QString columnName; // 自然人
};

// The unit that the header of an amount names, as in 本年收费金额（单位：万元）;
// empty where it names none.
QString headerUnit(const FigureSpec &figure);

struct CellSpec
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;        // of a label or header
    int figure = -1;     // index into Edition::figures; -1 for a label
    bool header = false; // a column header rather than a row label

    bool isFigure() const { return figure >= 0; }
};

struct TableSpec
{
    QString id;
    int rows = 0;
    int columns = 0;
    int repeatRows = 0;    // leading rows to repeat on every page
    QList<int> widths;     // relative column widths; one for each grid column
    QList<CellSpec> cells; // in reading order; together they cover the grid once
    QStringList rowIds;    // of the figures, in grid order
    QStringList columnIds;

    // The cell that covers a grid position.
    const CellSpec &cellAt(int row, int column) const;

    QList<int> cover; // rows × columns indices into cells; filled by the loader
};

struct SectionSpec
{
    enum class Kind { Narrative, Table };

    QString id;
    Kind kind = Kind::Narrative;
    QString heading; // with its numeral: 一、总体情况
    QString name;    // shorter, for lists of parts; the heading where the edition gives none
    QString table;   // id, of a table section
};

// One relation at one line of its table: sum(left) = sum(right), or ≥.
struct RelationSpec
{
    struct Term
    {
        QString id;            // a row id where the relation holds for each column, and the reverse
        bool previous = false; // of last year's report
    };
    enum class Each { Row, Column };
    enum class Comparison { Equal, AtLeast };

    QString id;
    QString table;
    Each each = Each::Column; // the relation holds for each row, or for each column, that has all terms
    Comparison comparison = Comparison::Equal;
    QList<Term> left;
    QList<Term> right;

    bool needsPrevious() const;
};

// A relation at one line, its terms resolved to figures.
struct RelationLine
{
    int relation = 0; // index into Edition::relations
    QString line;     // the row's or the column's id
    QList<int> left;  // figures of this report
    QList<int> right;
    QList<QString> previousLeft; // row ids (or column ids) looked up in last year's report
    QList<QString> previousRight;
    // Where the one left term of an equation within this report is a total: that figure, else -1.
    int defines = -1;
    // The lines of the same relation whose sum this line is (the 总计 column of a
    // relation that also holds for each applicant column); empty for an ordinary line.
    QList<int> summedLines; // indices into Edition::relationLines
};

class Edition;
using EditionPtr = std::shared_ptr<const Edition>;

class Edition
{
public:
    // Reads an edition file. An error names the place in the file.
    static Result<EditionPtr> fromJson(const QByteArray &json);

    QString id;
    QString basis; // the document that lays it down
    int firstYear = 0;
    int lastYear = 0;     // 0: still in force
    QString titlePattern; // Mustache with unit and year
    QList<SectionSpec> sections;
    QList<TableSpec> tables;
    QList<FigureSpec> figures;
    QList<RelationSpec> relations;
    QList<RelationLine> relationLines;
    QList<int> totals; // figures that follow from others, every total after its parts

    bool covers(int year) const { return year >= firstYear && (lastYear == 0 || year <= lastYear); }

    const TableSpec *table(QStringView tableId) const; // null where there is none
    const SectionSpec *section(QStringView sectionId) const;
    const SectionSpec *sectionOfTable(QStringView tableId) const;

    // The figure's index, or -1.
    int figure(QStringView table, QStringView row, QStringView column) const;

    // The line that defines a figure as a total, or null; its right side are the parts.
    const RelationLine *definition(int figure) const;
    // The lines a figure takes part in, as indices into relationLines.
    const QList<int> &linesOf(int figure) const;

private:
    class Loader;

    QHash<QString, int> m_figureIndex; // "table.row.column"
    QHash<int, int> m_definitions;
    QList<QList<int>> m_linesOf;
};

// The editions that the program knows: those built in and those found in folders.
class Editions
{
public:
    // The built-in ones, and every *.json in the system's and the user's data
    // folders (nianbao/editions). Files that cannot be used are named in errors().
    static Editions standard();

    // Takes the place of the one with the same id: an office's corrected file goes
    // before the built-in one, the user's before the system's.
    Result<EditionPtr> add(const QByteArray &json);

    EditionPtr find(QStringView id) const; // null where unknown
    EditionPtr forYear(int year) const;    // the edition in force for a report year
    const QList<EditionPtr> &all() const { return m_all; }
    const QStringList &errors() const { return m_errors; }

private:
    QList<EditionPtr> m_all;
    QStringList m_errors;
};

} // namespace nianbao
