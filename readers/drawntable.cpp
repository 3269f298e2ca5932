#include "readers/drawntable.h"

#include "readers/limits.h"

#include <unicode/uchar.h>

#include <QList>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

// A text by display columns: a wide character takes two, the second one empty.
using DrawnLine = QList<char32_t>;

bool isWide(char32_t character, bool ambiguousIsWide)
{
    const int width = u_getIntPropertyValue(UChar32(character), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH || (ambiguousIsWide && width == U_EA_AMBIGUOUS);
}

DrawnLine drawn(QStringView line, bool ambiguousIsWide)
{
    DrawnLine columns;
    const QList<uint> characters = line.trimmed().toUcs4();
    for (const uint character : characters) {
        columns += character;
        if (isWide(character, ambiguousIsWide))
            columns += 0;
    }
    return columns;
}

bool sameLength(const QList<DrawnLine> &lines)
{
    return std::all_of(lines.begin(), lines.end(),
                       [&lines](const DrawnLine &line) { return line.size() == lines.first().size(); });
}

QString textBetween(const DrawnLine &line, qsizetype from, qsizetype to)
{
    QString text;
    for (qsizetype column = from; column < to; ++column) {
        if (line.at(column) != 0)
            text += QString::fromUcs4(&line.at(column), 1);
    }
    return text.trimmed();
}

// A label broken over lines is one text; only words of Latin letters part.
void append(QString &text, const QString &line)
{
    if (line.isEmpty())
        return;
    if (!text.isEmpty() && text.back().unicode() < 0x80 && line.front().unicode() < 0x80)
        text += u' ';
    text += line;
}

// The frame: where its lines run, and which cells they part.
class Frame
{
public:
    explicit Frame(QList<DrawnLine> lines)
        : m_lines(std::move(lines))
    {
        QSet<qsizetype> corners;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            bool border = false;
            for (qsizetype column = 0; column < m_lines.at(i).size(); ++column) {
                if (!isCorner(i, column))
                    continue;
                corners.insert(column);
                border = true;
            }
            if (border)
                m_rowLines += i;
        }
        m_columns = QList<qsizetype>(corners.begin(), corners.end());
        std::sort(m_columns.begin(), m_columns.end());
    }

    bool isWhole() const
    {
        return m_columns.size() > 1 && m_rowLines.size() > 1 && m_rowLines.first() == 0 &&
               m_rowLines.last() == m_lines.size() - 1 && qint64(rows()) * columns() <= limits::Cells;
    }

    SourceBlock block() const;

private:
    char32_t at(qsizetype line, qsizetype column) const
    {
        return line >= 0 && line < m_lines.size() && column >= 0 && column < m_lines.at(line).size()
                   ? m_lines.at(line).at(column)
                   : U' ';
    }
    bool isCorner(qsizetype line, qsizetype column) const
    {
        return at(line, column) == U'+' && (at(line, column - 1) == U'-' || at(line, column + 1) == U'-');
    }
    int rows() const { return int(m_rowLines.size()) - 1; }
    int columns() const { return int(m_columns.size()) - 1; }
    bool wallRight(int row, int column) const
    {
        return at(m_rowLines.at(row) + 1, m_columns.at(column + 1)) == U'|';
    }
    bool wallBelow(int row, int column) const
    {
        return at(m_rowLines.at(row + 1), m_columns.at(column) + 1) == U'-';
    }
    SourceCell cell(int row, int column) const;

    QList<DrawnLine> m_lines;
    QList<qsizetype> m_columns;  // of the vertical lines
    QList<qsizetype> m_rowLines; // indices of the lines that hold horizontal ones
};

SourceCell Frame::cell(int row, int column) const
{
    SourceCell cell{.row = row, .column = column};
    while (column + cell.columnSpan < columns() && !wallRight(row, column + cell.columnSpan - 1))
        ++cell.columnSpan;
    while (row + cell.rowSpan < rows() && !wallBelow(row + cell.rowSpan - 1, column))
        ++cell.rowSpan;
    const qsizetype left = m_columns.at(column) + 1;
    const qsizetype right = m_columns.at(column + cell.columnSpan);
    for (qsizetype line = m_rowLines.at(row) + 1; line < m_rowLines.at(row + cell.rowSpan); ++line)
        append(cell.text, textBetween(m_lines.at(line), left, right));
    return cell;
}

SourceBlock Frame::block() const
{
    SourceBlock block;
    block.kind = SourceBlock::Kind::Grid;
    block.rows = rows();
    block.columns = columns();
    QList<bool> covered(qsizetype(rows()) * columns(), false);
    for (int row = 0; row < rows(); ++row) {
        for (int column = 0; column < columns(); ++column) {
            if (covered.at(row * columns() + column))
                continue;
            const SourceCell found = cell(row, column);
            for (int r = row; r < row + found.rowSpan; ++r)
                std::fill_n(covered.begin() + r * columns() + column, found.columnSpan, true);
            block.cells += found;
        }
    }
    return block;
}

} // namespace

bool opensDrawnTable(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.size() > 2 && trimmed.startsWith(u"+-") && trimmed.endsWith(u'+') &&
           std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c == u'+' || c == u'-'; });
}

bool continuesDrawnTable(QStringView first, QStringView line)
{
    const QStringView trimmed = line.trimmed();
    const bool isDrawn = (trimmed.startsWith(u'|') || trimmed.startsWith(u'+')) &&
                         (trimmed.endsWith(u'|') || trimmed.endsWith(u'+'));
    const qsizetype width = first.trimmed().size(); // of + and - alone
    return isDrawn && trimmed.size() <= width &&
           (drawn(trimmed, true).size() == width || drawn(trimmed, false).size() == width);
}

std::optional<SourceBlock> readDrawnTable(const QStringList &lines)
{
    // Editors differ in the width of quotation marks and the like.
    for (const bool ambiguousIsWide : {true, false}) {
        QList<DrawnLine> drawnLines;
        for (const QString &line : lines)
            drawnLines += drawn(line, ambiguousIsWide);
        if (!sameLength(drawnLines))
            continue;
        const Frame frame(drawnLines);
        if (frame.isWhole())
            return frame.block();
    }
    return {};
}

} // namespace nianbao
