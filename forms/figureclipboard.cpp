#include "forms/figureclipboard.h"

#include "models/figurearithmetic.h"
#include "models/report.h"

#include <QMimeData>
#include <QSet>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// A label is a word: a cell that has text and is no figure of any kind.
bool isWord(const QString &cell)
{
    return !cell.trimmed().isEmpty() && Figure::parse(cell, FigureKind::Change).isText() &&
           Figure::parse(cell, FigureKind::Amount).isText() && !cell.trimmed().startsWith(u'=');
}

bool isFigure(const QString &cell)
{
    return !cell.trimmed().isEmpty() && !isWord(cell);
}

bool isLabels(const QStringList &cells)
{
    return std::any_of(cells.begin(), cells.end(), isWord) &&
           std::none_of(cells.begin(), cells.end(), isFigure);
}

QStringList column(const CellBlock &block, qsizetype index)
{
    QStringList cells;
    for (const QStringList &row : block)
        cells += row.value(index);
    return cells;
}

qsizetype columnCount(const CellBlock &block)
{
    qsizetype columns = 0;
    for (const QStringList &row : block)
        columns = std::max(columns, row.size());
    return columns;
}

// One line of text as a spreadsheet writes it; a quoted cell may hold line breaks.
class TextCells
{
public:
    explicit TextCells(const QString &text)
        : m_text(text)
    {
    }

    CellBlock read()
    {
        CellBlock block;
        while (m_at < m_text.size()) {
            QStringList row{cell()};
            while (take(u'\t'))
                row += cell();
            take(u'\r');
            take(u'\n');
            block += row;
        }
        return block;
    }

private:
    QString cell()
    {
        if (const std::optional<QString> text = quoted())
            return *text;
        const qsizetype start = m_at;
        while (!isAtEndOfCell())
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    // Of a cell that is all in quotation marks; other words in them are just that.
    std::optional<QString> quoted()
    {
        const qsizetype start = m_at;
        if (!take(u'"'))
            return {};
        QString text;
        while (m_at < m_text.size()) {
            if (!take(u'"'))
                text += m_text.at(m_at++);
            else if (take(u'"'))
                text += u'"';
            else if (isAtEndOfCell())
                return text + u""_s; // an empty cell is not a covered one
            else
                break;
        }
        m_at = start;
        return {};
    }

    bool isAtEndOfCell() const { return m_at >= m_text.size() || u"\t\r\n"_s.contains(m_text.at(m_at)); }

    bool take(QChar character)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != character)
            return false;
        ++m_at;
        return true;
    }

    QString m_text;
    qsizetype m_at = 0;
};

const QTextTable *firstTable(const QTextFrame *frame)
{
    const QList<QTextFrame *> children = frame->childFrames();
    for (const QTextFrame *child : children) {
        if (const auto *table = qobject_cast<const QTextTable *>(child))
            return table;
        if (const QTextTable *table = firstTable(child))
            return table;
    }
    return nullptr;
}

QString textOf(const QTextTableCell &cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u' ').trimmed();
}

// The rows of figures at or below a row, each as figure indices from a column on.
QList<QList<int>> figureRows(const TableSpec &table, QPoint at)
{
    QList<QList<int>> rows;
    for (int row = at.y(); row < table.rows; ++row) {
        QList<int> figures;
        for (const CellSpec &cell : table.cells) {
            if (cell.row == row && cell.isFigure() && cell.column + cell.columnSpan > at.x())
                figures += cell.figure;
        }
        if (!figures.isEmpty())
            rows += figures;
    }
    return rows;
}

} // namespace

CellBlock cellBlockFromText(const QString &text)
{
    return TextCells(text).read();
}

CellBlock cellBlockFromHtml(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    const QTextTable *table = firstTable(document.rootFrame());
    if (!table)
        return {};
    CellBlock block;
    for (int row = 0; row < table->rows(); ++row) {
        QStringList cells;
        for (int index = 0; index < table->columns(); ++index) {
            const QTextTableCell cell = table->cellAt(row, index);
            const bool own = cell.row() == row && cell.column() == index;
            // An empty cell is not a covered one.
            cells += own ? textOf(cell) + u""_s : QString();
        }
        block += cells;
    }
    return block;
}

CellBlock withoutLabels(const CellBlock &block)
{
    CellBlock kept;
    for (const QStringList &row : block) {
        if (!isLabels(row))
            kept += row;
    }
    while (columnCount(kept) > 0 && isLabels(column(kept, 0))) {
        for (QStringList &row : kept)
            row = row.isEmpty() ? row : row.sliced(1);
    }
    // What a spanning label covers has nothing in it, to the left of all figures.
    while (columnCount(kept) > 1 && kept.size() > 1 && block != kept &&
           std::all_of(kept.begin(), kept.end(),
                       [](const QStringList &row) { return row.value(0).isEmpty(); })) {
        for (QStringList &row : kept)
            row = row.isEmpty() ? row : row.sliced(1);
    }
    return kept;
}

CellBlock cellBlock(const QMimeData &data)
{
    CellBlock block;
    if (data.hasHtml())
        block = cellBlockFromHtml(data.html());
    if (block.isEmpty())
        block = cellBlockFromText(data.text());
    const CellBlock figures = withoutLabels(block);
    return figures.isEmpty() ? block : figures;
}

PastePlan planPaste(const Edition &edition, const TableSpec &table, QPoint at, const CellBlock &block)
{
    PastePlan plan;
    plan.rows = int(block.size());
    plan.columns = int(columnCount(block));
    const QList<QList<int>> rows = figureRows(table, at);
    for (qsizetype row = 0; row < block.size(); ++row) {
        const QList<int> figures = rows.value(row);
        QList<int> targets;
        for (qsizetype index = 0; index < block.at(row).size(); ++index) {
            const QString &cell = block.at(row).at(index);
            const int figure = cell.isNull() ? -1 : figures.value(index, -1);
            targets += figure;
            if (figure < 0) {
                plan.lost += cell.trimmed().isEmpty() ? 0 : 1;
                continue;
            }
            const Figure value = enteredFigure(cell, edition.figures.at(figure).kind);
            plan.unclear += value.isText() ? 1 : 0;
            plan.edits += {figure, value};
        }
        plan.targets += targets;
    }
    return plan;
}

QMimeData *copiedFigures(const Report &report, const TableSpec &table, const QList<int> &figures)
{
    const QSet<int> chosen(figures.begin(), figures.end());
    QStringList textRows;
    QString html;
    for (int row = 0; row < table.rows; ++row) {
        QStringList texts;
        QString cells;
        for (const CellSpec &cell : table.cells) {
            if (cell.row != row || !chosen.contains(cell.figure))
                continue;
            const QString text = report.figure(cell.figure).display();
            texts += text;
            cells += u"<td colspan=\"%1\">%2</td>"_s.arg(cell.columnSpan).arg(text.toHtmlEscaped());
        }
        if (texts.isEmpty())
            continue;
        textRows += texts.join(u'\t');
        html += u"<tr>"_s + cells + u"</tr>"_s;
    }
    auto *data = new QMimeData;
    data->setText(textRows.join(u'\n'));
    data->setHtml(u"<table>"_s + html + u"</table>"_s);
    return data;
}

} // namespace nianbao
