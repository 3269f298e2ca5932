#include "support/layouts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct LayoutName
{
    Layout layout;
    const char *name;
};

constexpr std::array<LayoutName, 23> Names{{
    {Layout::CellPerLine, "cell per line"},
    {Layout::TabbedCellPerLine, "tabbed cell per line"},
    {Layout::CellPerParagraph, "cell per paragraph"},
    {Layout::Tabs, "tabs"},
    {Layout::TabsUnfilled, "tabs, merged cells once"},
    {Layout::PipesAfter, "pipes after"},
    {Layout::PipesAround, "pipes around"},
    {Layout::PipesFilled, "filler pipes"},
    {Layout::PipesAlone, "pipes alone"},
    {Layout::PipesBefore, "pipes before"},
    {Layout::Spaces, "spaces"},
    {Layout::SingleSpaces, "single spaces"},
    {Layout::Glued, "glued"},
    {Layout::HeaderWordsOverLines, "header words over lines"},
    {Layout::HeaderWordsOverRows, "header words over rows"},
    {Layout::HalfHeader, "half header"},
    {Layout::NumbersSplitOff, "numbers split off"},
    {Layout::NoGroupLabels, "no group labels"},
    {Layout::NoLabels, "no labels"},
    {Layout::TextBetween, "text between"},
    {Layout::Repeated, "repeated"},
    {Layout::Html, "html"},
    {Layout::HtmlPage, "html page"},
}};

// One position of the grid: a cell's text where it begins, nothing where it goes on.
struct Slot
{
    QString text{};
    bool begins = false;
    bool isFigure = false;
    bool header = false;
    const CellSpec *cell = nullptr;
};
using Row = QList<Slot>;

class Text
{
public:
    Text(const Report &report, Layout layout, const TextManner &manner)
        : m_report(report)
        , m_layout(layout)
        , m_manner(manner)
    {
    }

    QString document()
    {
        paragraph(u"示例县清水镇%1年政府信息公开工作年度报告"_s.arg(m_report.year), u"h1"_s);
        paragraph(u"本报告依照有关规定编制，所列数据的统计期限自%1年1月1日起至%1年12月31日止。"_s.arg(
            m_report.year));
        for (const SectionSpec &section : m_report.edition->sections)
            addSection(section);
        paragraph(u"示例县清水镇人民政府"_s);
        paragraph(u"%1年1月12日"_s.arg(m_report.year + 1));
        return isPage() ? page() : m_text;
    }

private:
    bool isHtml() const { return m_layout == Layout::Html || m_layout == Layout::HtmlPage; }
    bool isPage() const { return m_layout == Layout::HtmlPage; }

    void paragraph(const QString &text, const QString &tag = u"p"_s)
    {
        m_text += isHtml() ? u"<%1>%2</%1>\n"_s.arg(tag, text) : text + u"\n"_s;
        if (m_layout == Layout::CellPerParagraph)
            m_text += u'\n';
    }

    void addSection(const SectionSpec &section)
    {
        QString heading = section.heading;
        if (m_manner.variedHeadings) {
            heading.replace(u"五、存在"_s, u"5、 政府信息公开工作存在"_s);
            heading.replace(u"一、"_s, u"1、 "_s);
        }
        paragraph(heading, u"h2"_s);
        if (section.kind == SectionSpec::Kind::Narrative) {
            const QStringList paragraphs = m_report.paragraphs(section.id);
            for (const QString &text : paragraphs)
                paragraph(text);
            return;
        }
        if (m_layout == Layout::TextBetween)
            paragraph(u"我镇严格按照规定主动公开各类政府信息，具体情况见下表，数据均截至年底。"_s);
        const TableSpec &table = *m_report.edition->table(section.table);
        for (int times = m_layout == Layout::Repeated ? 2 : 1; times > 0; --times)
            addTable(table);
    }

    QString figureText(int index) const
    {
        const Figure &figure = m_report.figure(index);
        const FigureKind kind = m_report.edition->figures.at(index).kind;
        QString text = figure.display();
        const std::optional<qint64> number = figure.number();
        if (m_manner.signs && number && kind == FigureKind::Change && *number != 0)
            text = (*number > 0 ? (index % 2 ? u"+"_s : u"增"_s) : (index % 2 ? u"-"_s : u"减"_s)) +
                   QString::number(std::abs(*number));
        else if (m_manner.signs && number && kind == FigureKind::Count && *number >= 1000)
            text = QString::number(*number / 1000) + u',' +
                   QString::number(*number % 1000).rightJustified(3, u'0');
        else if (m_manner.signs && number && kind == FigureKind::Amount)
            text += u"万元"_s;
        for (QChar &c : text) {
            if (m_manner.fullWidth && c >= u'0' && c <= u'9')
                c = QChar(c.unicode() + 0xfee0);
        }
        return text;
    }

    QList<Row> gridOf(const TableSpec &table) const
    {
        QList<Row> rows(table.rows);
        for (int row = 0; row < table.rows; ++row) {
            for (int column = 0; column < table.columns; ++column) {
                const CellSpec &cell = table.cellAt(row, column);
                Slot slot{.begins = cell.row == row && cell.column == column,
                          .isFigure = cell.isFigure(),
                          .header = cell.header,
                          .cell = &cell};
                if (slot.begins)
                    slot.text = cell.isFigure() ? figureText(cell.figure) : labelText(table, cell);
                rows[row].append(slot);
            }
        }
        return rows;
    }

    QString labelText(const TableSpec &table, const CellSpec &cell) const
    {
        if (m_layout == Layout::HalfHeader && cell.header && cell.text.size() >= 4 && cell.text.size() < 8)
            return cell.text.left(cell.text.size() / 2);
        const int firstFigure = firstFigureColumn(table, cell.row);
        if (m_layout == Layout::NoLabels && !cell.header)
            return {};
        if (m_layout == Layout::NoGroupLabels && !cell.header && cell.column + cell.columnSpan < firstFigure)
            return {};
        return cell.text;
    }

    static int firstFigureColumn(const TableSpec &table, int row)
    {
        for (int column = 0; column < table.columns; ++column) {
            if (table.cellAt(row, column).isFigure())
                return column;
        }
        return 0;
    }

    // The row's cells; those merged with others left out.
    QStringList cellsOf(const Row &row) const
    {
        QStringList cells;
        for (const Slot &slot : row) {
            const bool lost = slot.text.isEmpty() && !slot.isFigure;
            if (slot.begins && !lost)
                cells += slot.text;
        }
        return cells;
    }

    // The row with an empty cell wherever a merged one goes on.
    static QStringList slotsOf(const Row &row)
    {
        QStringList cells;
        for (const Slot &slot : row)
            cells += slot.text;
        return cells;
    }

    void addTable(const TableSpec &table)
    {
        const QList<Row> rows = gridOf(table);
        if (isHtml()) {
            addHtmlTable(rows);
            return;
        }
        for (qsizetype i = 0; i < rows.size(); ++i)
            addRow(rows[i], i == 0);
        m_text += u'\n';
    }

    void addRow(const Row &row, bool first)
    {
        const QStringList cells = cellsOf(row);
        switch (m_layout) {
        case Layout::CellPerLine:
            lines(cells);
            break;
        case Layout::NumbersSplitOff:
            splitNumbers(cells);
            break;
        case Layout::TabbedCellPerLine:
            tabbedLines(row, false);
            break;
        case Layout::HeaderWordsOverLines:
            tabbedLines(row, true);
            break;
        case Layout::CellPerParagraph:
            m_text += cells.join(u"\n\n"_s) + u"\n\n"_s;
            break;
        case Layout::HeaderWordsOverRows:
            splitHeaderRow(row);
            break;
        case Layout::TabsUnfilled:
            m_text += cells.join(u'\t') + u'\n';
            break;
        case Layout::PipesAfter:
            m_text += cells.join(u" | "_s) + u" |\n"_s;
            break;
        case Layout::PipesAround:
            pipesAround(row, first);
            break;
        case Layout::PipesFilled:
            filled(row);
            break;
        case Layout::PipesAlone:
            m_text += cells.join(u"\n|\n"_s) + u"\n|\n"_s;
            break;
        case Layout::PipesBefore:
            m_text += u'|' + cells.join(u"\n|"_s) + u'\n';
            break;
        case Layout::Spaces:
            columns(row);
            break;
        case Layout::SingleSpaces:
            m_text += cells.join(u' ') + u'\n';
            break;
        case Layout::Glued:
            m_text += cells.join(QString()) + u'\n';
            break;
        default:
            m_text += slotsOf(row).join(u'\t') + u'\n';
            break;
        }
    }

    void lines(const QStringList &cells)
    {
        for (const QString &cell : cells)
            m_text += cell + u'\n';
    }

    void splitNumbers(const QStringList &cells)
    {
        for (const QString &cell : cells) {
            const bool numbered = cell.size() > 3 && cell[1] == u'.';
            m_text += numbered ? cell.left(2) + u'\n' + cell.sliced(2) + u'\n' : cell + u'\n';
        }
    }

    void tabbedLines(const Row &row, bool splitHeaders)
    {
        for (const Slot &slot : row) {
            const bool goesDown = !slot.begins && slot.cell->column == column(row, slot);
            if (!slot.begins && !goesDown)
                continue;
            QString text = slot.text;
            if (splitHeaders && slot.header && text.size() == 4)
                text.insert(2, u'\n');
            m_text += u'\t' + text + u'\n';
        }
        m_text += u'\n';
    }

    static int column(const Row &row, const Slot &slot) { return int(&slot - row.constData()); }

    void splitHeaderRow(const Row &row)
    {
        QStringList upper;
        QStringList lower;
        bool any = false;
        for (const Slot &slot : row) {
            const bool split = slot.header && slot.text.size() == 4;
            upper += split ? slot.text.left(2) : slot.text;
            lower += split ? slot.text.sliced(2) : QString();
            any = any || split;
        }
        m_text += upper.join(u'\t') + u'\n';
        if (any)
            m_text += lower.join(u'\t') + u'\n';
    }

    void pipesAround(const Row &row, bool first)
    {
        const QStringList cells = slotsOf(row);
        m_text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
        if (first)
            m_text += u'|' + u" --- |"_s.repeated(cells.size()) + u'\n';
    }

    // Each cell followed by as many pipes as it spans columns.
    void filled(const Row &row)
    {
        for (const Slot &slot : row) {
            if (slot.begins)
                m_text += slot.text + u'|';
            else
                m_text += u'|';
        }
        m_text += u'\n';
    }

    void columns(const Row &row)
    {
        static constexpr int Width = 12;
        for (const Slot &slot : row) {
            int width = 0;
            for (const QChar c : slot.text)
                width += c.unicode() >= 0x2e80 ? 2 : 1;
            if (slot.begins || slot.cell->column == column(row, slot))
                m_text +=
                    slot.text +
                    QString(std::max(2, Width * slot.cell->columnSpan * (slot.isFigure ? 1 : 3) - width),
                            u' ');
        }
        m_text += u'\n';
    }

    void addHtmlTable(const QList<Row> &rows)
    {
        m_text += u"<table>\n"_s;
        for (const Row &row : rows) {
            m_text += u"<tr>"_s;
            for (const Slot &slot : row) {
                if (!slot.begins)
                    continue;
                m_text += u"<td rowspan=\"%1\" colspan=\"%2\"><p>%3</p></td>"_s.arg(slot.cell->rowSpan)
                              .arg(slot.cell->columnSpan)
                              .arg(slot.text);
            }
            m_text += u"</tr>\n"_s;
        }
        m_text += u"</table>\n"_s;
    }

    QString page() const
    {
        return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>清水镇政府信息公开</title>"
               "<style>p { margin: 0 }</style><script>var a = '<p>一、总体情况</p>';</script></head><body>"
               "<div class=\"top\"><ul><li><a "
               "href=\"#\">首页</a></li><li>政务公开</li><li>政府信息公开年报</li></ul>"
               "<div>您现在的位置：首页 &gt; 政府信息公开 &gt; 政府信息公开年报</div></div>"
               "<div class=\"main\"><div class=\"meta\">发布时间：2023-01-12 来源：清水镇 浏览次数：12</div>"
               "<div class=\"content\">"_s +
               m_text +
               u"</div><div class=\"bar\">【打印】 【关闭】</div></div>"
               "<div class=\"foot\"><p>主办：示例县人民政府 版权所有</p><p>网站地图 联系我们</p></div></body></html>"_s;
    }

    const Report &m_report;
    Layout m_layout;
    TextManner m_manner;
    QString m_text;
};

} // namespace

const QList<Layout> &allLayouts()
{
    static const QList<Layout> layouts = [] {
        QList<Layout> all;
        for (const LayoutName &name : Names)
            all += name.layout;
        return all;
    }();
    return layouts;
}

QByteArray layoutName(Layout layout)
{
    for (const LayoutName &name : Names) {
        if (name.layout == layout)
            return name.name;
    }
    return {};
}

bool keepsBlanks(Layout layout)
{
    static const QSet<int> keeping{int(Layout::TabbedCellPerLine),
                                   int(Layout::Tabs),
                                   int(Layout::TabsUnfilled),
                                   int(Layout::PipesAfter),
                                   int(Layout::PipesAround),
                                   int(Layout::PipesFilled),
                                   int(Layout::Html),
                                   int(Layout::HtmlPage)};
    return keeping.contains(int(layout));
}

QString layoutText(const Report &report, Layout layout, const TextManner &manner)
{
    return Text(report, layout, manner).document();
}

} // namespace nianbao
