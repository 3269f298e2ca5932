#include "render/sumworkbook.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

class Workbook
{
    Q_DECLARE_TR_FUNCTIONS(SumWorkbook)

public:
    explicit Workbook(const QString &path)
        : m_book(workbook_new(path.toLocal8Bit().constData()))
    {
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        format_set_text_wrap(m_heading);
        format_set_align(m_heading, LXW_ALIGN_CENTER);
        format_set_align(m_heading, LXW_ALIGN_VERTICAL_CENTER);
        format_set_border(m_heading, LXW_BORDER_THIN);
        m_sum = workbook_add_format(m_book);
        format_set_bold(m_sum);
        format_set_top(m_sum, LXW_BORDER_THIN);
        m_text = workbook_add_format(m_book);
        format_set_text_wrap(m_text);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        m_odd = workbook_add_format(m_book);
        format_set_font_color(m_odd, LXW_COLOR_RED);
    }

    void addTable(const Report &sum, const TableSpec &table, const QList<UnitRow> &units);
    void addFindings(const QList<UnitRow> &units);
    void addAttention(const QList<AttentionRow> &attention);

    QString close()
    {
        const lxw_error error = workbook_close(m_book);
        return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
    }

private:
    lxw_worksheet *addSheet(const QString &name)
    {
        return workbook_add_worksheet(m_book, name.left(31).toUtf8().constData());
    }
    void write(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format)
    {
        worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(), format);
    }
    void writeFigure(lxw_worksheet *sheet, int row, int column, const Figure &figure, FigureKind kind);
    void writeSum(lxw_worksheet *sheet, int units, int column, const Figure &sum, FigureKind kind);

    lxw_workbook *m_book;
    lxw_format *m_heading;
    lxw_format *m_sum;
    lxw_format *m_text;
    lxw_format *m_odd; // what is no number
};

// For display in a spreadsheet only: its cells are doubles, exact for what a report states.
double spreadsheetNumber(qint64 number, FigureKind kind)
{
    return kind == FigureKind::Amount ? double(number) / double(Figure::AmountScale) : double(number);
}

constexpr int HeadingRows = 2;

void Workbook::addTable(const Report &sum, const TableSpec &table, const QList<UnitRow> &units)
{
    const SectionSpec *section = sum.edition->sectionOfTable(table.id);
    lxw_worksheet *sheet = addSheet(section ? section->heading : table.id);
    worksheet_set_column(sheet, 0, 0, 28, nullptr);
    worksheet_set_row(sheet, 0, 48, nullptr);
    worksheet_freeze_panes(sheet, HeadingRows, 1);
    worksheet_merge_range(sheet, 0, 0, HeadingRows - 1, 0, tr("Unit").toUtf8().constData(), m_heading);

    int column = 0;
    for (int figure = 0; figure < int(sum.figures.size()); ++figure) {
        const FigureSpec &spec = sum.edition->figures.at(figure);
        if (spec.table != table.id)
            continue;
        ++column;
        write(sheet, 0, column, spec.rowName, m_heading);
        write(sheet, 1, column, spec.columnName, m_heading);
        for (int unit = 0; unit < int(units.size()); ++unit)
            writeFigure(sheet, HeadingRows + unit, column, units.at(unit).figures.value(figure), spec.kind);
        writeSum(sheet, int(units.size()), column, sum.figure(figure), spec.kind);
    }
    for (int unit = 0; unit < int(units.size()); ++unit)
        write(sheet, HeadingRows + unit, 0, units.at(unit).unit, nullptr);
    write(sheet, HeadingRows + int(units.size()), 0, tr("Sum"), m_sum);
}

void Workbook::writeFigure(lxw_worksheet *sheet, int row, int column, const Figure &figure, FigureKind kind)
{
    if (const std::optional<qint64> number = figure.number())
        worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), spreadsheetNumber(*number, kind),
                               nullptr);
    else if (!figure.isBlank())
        write(sheet, row, column, figure.display(), m_odd);
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

void Workbook::addFindings(const QList<UnitRow> &units)
{
    lxw_worksheet *sheet = addSheet(tr("Findings"));
    worksheet_set_column(sheet, 0, 0, 28, nullptr);
    worksheet_set_column(sheet, 1, 2, 12, nullptr);
    worksheet_set_column(sheet, 3, 3, 90, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    const QStringList headings{tr("Unit"), tr("Severity"), tr("Rule"), tr("Finding")};
    for (int column = 0; column < int(headings.size()); ++column)
        write(sheet, 0, column, headings.at(column), m_heading);
    int row = 0;
    for (const UnitRow &unit : units) {
        for (const Finding &finding : unit.findings) {
            ++row;
            write(sheet, row, 0, unit.unit, m_text);
            write(sheet, row, 1, severityName(finding.severity), m_text);
            write(sheet, row, 2, finding.rule, m_text);
            write(sheet, row, 3, finding.message, m_text);
        }
    }
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(qMax(row, 1)), 3);
}

void Workbook::addAttention(const QList<AttentionRow> &attention)
{
    lxw_worksheet *sheet = addSheet(tr("To look after"));
    worksheet_set_column(sheet, 0, 1, 36, nullptr);
    worksheet_set_column(sheet, 2, 2, 70, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    const QStringList headings{tr("Unit"), tr("File"), tr("Matter")};
    for (int column = 0; column < int(headings.size()); ++column)
        write(sheet, 0, column, headings.at(column), m_heading);
    for (int row = 0; row < int(attention.size()); ++row) {
        write(sheet, row + 1, 0, attention.at(row).unit, m_text);
        write(sheet, row + 1, 1, attention.at(row).source, m_text);
        write(sheet, row + 1, 2, attention.at(row).matter, m_text);
    }
}

} // namespace

Result<void> writeSumWorkbook(const Report &sum, const QList<UnitRow> &units,
                              const QList<AttentionRow> &attention, QIODevice &device)
{
    // The library writes to files only.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{folder.errorString()};
    const QString path = folder.filePath(u"sum.xlsx"_s);
    Workbook workbook(path);
    for (const TableSpec &table : sum.edition->tables)
        workbook.addTable(sum, table, units);
    workbook.addFindings(units);
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
