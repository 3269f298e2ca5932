#include "render/sumworkbook.h"

#include "render/textwidth.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// For display in a spreadsheet only: its cells are doubles, exact for what a report states.
double spreadsheetNumber(qint64 number, FigureKind kind)
{
    return kind == FigureKind::Amount ? double(number) / double(Figure::AmountScale) : double(number);
}

constexpr int HeadingRows = 2;    // of a table's sheet: the rows of the form, their columns
constexpr double LineHeight = 16; // points
constexpr int UnitWidth = 24;     // columns' widths, in digits
constexpr int FigureWidth = 8;
constexpr int WidestPage = 15;    // columns of figures on a printed page
constexpr int WidePageScale = 70; // per cent, for that many

int linesOf(const QString &text, double width)
{
    return qMax(1, int(std::ceil(columnWidth(text) / width)));
}

class Workbook
{
    Q_DECLARE_TR_FUNCTIONS(SumWorkbook)

public:
    Workbook(const QString &path, const QString &title);

    void addTable(const Report &sum, const TableSpec &table, const QList<UnitRow> &units);
    void addFindings(const QList<UnitRow> &units, const RulePack &rules);
    void addAttention(const QList<AttentionRow> &attention);

    QString close()
    {
        const lxw_error error = workbook_close(m_book);
        return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
    }

private:
    // Of a sheet of texts: its heading, and how wide it is.
    struct Column
    {
        QString heading;
        int width;
    };

    lxw_format *addFormat();
    lxw_worksheet *addSheet(const QString &name);
    lxw_worksheet *addListSheet(const QString &name, const QList<Column> &columns);
    void addListRow(lxw_worksheet *sheet, int row, const QList<Column> &columns, const QStringList &texts);
    void write(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format)
    {
        worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(), format);
    }
    void writeRowHeading(lxw_worksheet *sheet, int first, int last, const QString &text);
    void writeFigure(lxw_worksheet *sheet, int row, int column, const Figure &figure, FigureKind kind);
    void writeSum(lxw_worksheet *sheet, int units, int column, const Figure &sum, FigureKind kind);

    lxw_workbook *m_book;
    QString m_title; // above every printed page
    lxw_format *m_heading;
    lxw_format *m_figure;
    lxw_format *m_sum;
    lxw_format *m_text;
    lxw_format *m_open; // what is blank or no number: the sums are without it
};

Workbook::Workbook(const QString &path, const QString &title)
    : m_book(workbook_new(path.toLocal8Bit().constData()))
    , m_title(tr("%1: the units' figures").arg(title))
    , m_heading(addFormat())
    , m_figure(addFormat())
    , m_sum(addFormat())
    , m_text(addFormat())
    , m_open(addFormat())
{
    format_set_bold(m_heading);
    format_set_text_wrap(m_heading);
    format_set_align(m_heading, LXW_ALIGN_CENTER);
    format_set_align(m_heading, LXW_ALIGN_VERTICAL_CENTER);
    format_set_border(m_heading, LXW_BORDER_THIN);
    format_set_bold(m_sum);
    format_set_top(m_sum, LXW_BORDER_THIN);
    format_set_text_wrap(m_text);
    format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
    format_set_font_color(m_open, LXW_COLOR_RED);
    format_set_bg_color(m_open, 0xFFF2CC);
}

lxw_format *Workbook::addFormat()
{
    lxw_format *format = workbook_add_format(m_book);
    format_set_font_name(format, "宋体");
    return format;
}

// As it is printed: A4 across, what it is above every page and the page's number below.
lxw_worksheet *Workbook::addSheet(const QString &name)
{
    constexpr int a4 = 9; // ECMA-376-1 18.3.1.63
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.left(31).toUtf8().constData());
    worksheet_set_paper(sheet, a4);
    worksheet_set_landscape(sheet);
    worksheet_set_header(sheet, (u"&C"_s + QString(m_title).replace(u'&', u"&&"_s)).toUtf8().constData());
    worksheet_set_footer(sheet, (u"&C"_s + tr("Page %1 of %2").arg(u"&P"_s, u"&N"_s)).toUtf8().constData());
    return sheet;
}

void Workbook::addTable(const Report &sum, const TableSpec &table, const QList<UnitRow> &units)
{
    const SectionSpec *section = sum.edition->sectionOfTable(table.id);
    lxw_worksheet *sheet = addSheet(section ? section->heading : table.id);
    worksheet_freeze_panes(sheet, HeadingRows, 1);
    worksheet_repeat_rows(sheet, 0, HeadingRows - 1);
    worksheet_repeat_columns(sheet, 0, 0);
    worksheet_set_column(sheet, 0, 0, UnitWidth, nullptr);
    worksheet_merge_range(sheet, 0, 0, HeadingRows - 1, 0, tr("Unit").toUtf8().constData(), m_heading);

    int column = 0;
    int rowFirst = 1;  // of the columns of the form's row
    int pageFirst = 1; // of the columns on the printed page
    QList<lxw_col_t> pageBreaks;
    int rowLines = 1;
    int columnLines = 1;
    const FigureSpec *before = nullptr;
    const auto endRow = [&] {
        if (!before)
            return;
        writeRowHeading(sheet, rowFirst, column, before->rowName);
        rowLines = qMax(rowLines, linesOf(before->rowName, (column - rowFirst + 1) * FigureWidth - 2));
        if (column - pageFirst >= WidestPage) {
            pageBreaks += lxw_col_t(rowFirst);
            pageFirst = rowFirst;
        }
    };
    for (int figure = 0; figure < int(sum.figures.size()); ++figure) {
        const FigureSpec &spec = sum.edition->figures.at(figure);
        if (spec.table != table.id)
            continue;
        if (before && before->row != spec.row) {
            endRow();
            rowFirst = column + 1;
        }
        before = &spec;
        ++column;
        write(sheet, 1, column, spec.columnName, m_heading);
        columnLines = qMax(columnLines, linesOf(spec.columnName, FigureWidth - 1));
        for (int unit = 0; unit < int(units.size()); ++unit)
            writeFigure(sheet, HeadingRows + unit, column, units.at(unit).figures.value(figure), spec.kind);
        writeSum(sheet, int(units.size()), column, sum.figure(figure), spec.kind);
    }
    endRow();
    if (pageBreaks.isEmpty()) {
        worksheet_fit_to_pages(sheet, 1, 0);
    } else {
        pageBreaks += 0; // the end of the list
        worksheet_set_print_scale(sheet, WidePageScale);
        worksheet_set_v_pagebreaks(sheet, pageBreaks.data());
    }
    worksheet_set_column(sheet, 1, lxw_col_t(qMax(1, column)), FigureWidth, nullptr);
    worksheet_set_row(sheet, 0, rowLines * LineHeight, nullptr);
    worksheet_set_row(sheet, 1, columnLines * LineHeight, nullptr);
    for (int unit = 0; unit < int(units.size()); ++unit)
        write(sheet, HeadingRows + unit, 0, units.at(unit).unit, m_figure);
    write(sheet, HeadingRows + int(units.size()), 0, tr("Sum"), m_sum);
}

void Workbook::writeRowHeading(lxw_worksheet *sheet, int first, int last, const QString &text)
{
    if (first == last)
        write(sheet, 0, first, text, m_heading);
    else
        worksheet_merge_range(sheet, 0, lxw_col_t(first), 0, lxw_col_t(last), text.toUtf8().constData(),
                              m_heading);
}

void Workbook::writeFigure(lxw_worksheet *sheet, int row, int column, const Figure &figure, FigureKind kind)
{
    if (const std::optional<qint64> number = figure.number())
        worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), spreadsheetNumber(*number, kind),
                               m_figure);
    else if (figure.isBlank())
        worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), m_open);
    else
        write(sheet, row, column, figure.display(), m_open);
}

void Workbook::writeSum(lxw_worksheet *sheet, int units, int column, const Figure &sum, FigureKind kind)
{
    char top[LXW_MAX_CELL_NAME_LENGTH];
    char bottom[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(top, HeadingRows, lxw_col_t(column));
    lxw_rowcol_to_cell(bottom, lxw_row_t(HeadingRows + units - 1), lxw_col_t(column));
    const QByteArray formula = QByteArray("=SUM(") + top + ':' + bottom + ')';
    worksheet_write_formula_num(sheet, lxw_row_t(HeadingRows + units), lxw_col_t(column), formula.constData(),
                                m_sum, spreadsheetNumber(sum.number().value_or(0), kind));
}

// A page wide and as many pages long as it takes.
lxw_worksheet *Workbook::addListSheet(const QString &name, const QList<Column> &columns)
{
    lxw_worksheet *sheet = addSheet(name);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_fit_to_pages(sheet, 1, 0);
    for (int column = 0; column < int(columns.size()); ++column) {
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), columns.at(column).width, nullptr);
        write(sheet, 0, column, columns.at(column).heading, m_heading);
    }
    return sheet;
}

void Workbook::addListRow(lxw_worksheet *sheet, int row, const QList<Column> &columns,
                          const QStringList &texts)
{
    int lines = 1;
    for (int column = 0; column < int(columns.size()); ++column) {
        write(sheet, row, column, texts.at(column), m_text);
        lines = qMax(lines, linesOf(texts.at(column), columns.at(column).width - 1));
    }
    worksheet_set_row(sheet, lxw_row_t(row), lines * LineHeight, nullptr);
}

void Workbook::addFindings(const QList<UnitRow> &units, const RulePack &rules)
{
    const QList<Column> columns{{tr("Unit"), UnitWidth}, {tr("Severity"), 7}, {tr("Rule"), 20},
                                {tr("Finding"), 60},     {tr("Basis"), 24},   {tr("File"), UnitWidth},
                                {tr("Rule's id"), 28}};
    lxw_worksheet *sheet = addListSheet(tr("Findings"), columns);
    int row = 0;
    for (const UnitRow &unit : units) {
        for (const Finding &finding : unit.findings) {
            const Rule *rule = rules.find(finding.rule);
            addListRow(sheet, ++row, columns,
                       {unit.unit, severityName(finding.severity), rule ? rule->title : finding.rule,
                        finding.message, finding.basis, unit.source, finding.rule});
        }
    }
    // The ids are for whoever looks a rule up, not for paper.
    worksheet_print_area(sheet, 0, 0, lxw_row_t(row), lxw_col_t(columns.size() - 2));
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(qMax(row, 1)), lxw_col_t(columns.size() - 1));
}

void Workbook::addAttention(const QList<AttentionRow> &attention)
{
    const QList<Column> columns{{tr("Unit"), 36}, {tr("File"), 36}, {tr("Matter"), 70}};
    lxw_worksheet *sheet = addListSheet(tr("To look after"), columns);
    int row = 0;
    for (const AttentionRow &entry : attention)
        addListRow(sheet, ++row, columns, {entry.unit, entry.source, entry.matter});
}

} // namespace

Result<void> writeSumWorkbook(const Report &sum, const QList<UnitRow> &units,
                              const QList<AttentionRow> &attention, const RulePack &rules, QIODevice &device)
{
    // The library writes to files only.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{folder.errorString()};
    const QString path = folder.filePath(u"sum.xlsx"_s);
    Workbook workbook(path, sum.effectiveTitle());
    for (const TableSpec &table : sum.edition->tables)
        workbook.addTable(sum, table, units);
    workbook.addFindings(units, rules);
    workbook.addAttention(attention);
    if (const QString cause = workbook.close(); !cause.isEmpty())
        return Error{cause};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.errorString()};
    const QByteArray content = file.readAll();
    if (device.write(content) != content.size())
        return Error{device.errorString()};
    return {};
}

} // namespace nianbao
