#include "render/docxbody.h"

#include "render/blocks.h"
#include "render/docxpackage.h"
#include "render/labelbreaker.h"
#include "render/tableheaders.h"
#include "render/textwidth.h"
#include "render/titlebreaker.h"
#include "render/words.h"
#include "render/xmltext.h"

#include <QStringList>
#include <QXmlStreamWriter>

#include <algorithm>
#include <numeric>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr double CharacterWidth = 315; // twips, as in resources/docx/word/styles.xml
constexpr int TableSize = 210;         // twips, of labels
constexpr int CellMargin = 40;         // twips, left and right
constexpr int LinePitch = 579;         // twips
constexpr QChar IdeographicSpace = u'\u3000';
constexpr int LargestLetterhead = 84; // half-points, the style's size

QString styleOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return u"Title"_s;
    case TextRole::Heading1:
        return u"Heading1"_s;
    case TextRole::Heading2:
        return u"Heading2"_s;
    case TextRole::Heading3:
        return u"Heading3"_s;
    case TextRole::Heading4:
        return u"Heading4"_s;
    case TextRole::Agency:
        return u"Signature"_s;
    case TextRole::Date:
        return u"Date"_s;
    case TextRole::Letterhead:
        return u"Letterhead"_s;
    case TextRole::RedLetterhead:
        return u"RedLetterhead"_s;
    case TextRole::Attachment:
        return u"Attachment"_s;
    case TextRole::Body:
        break;
    }
    return u"BodyText"_s;
}

QString styleOf(const BlockCell &cell)
{
    switch (cell.role) {
    case BlockCell::Role::ColumnHeader:
        return u"TableHeader"_s;
    case BlockCell::Role::RowHeader:
        return cell.isListItem() ? u"TableItem"_s : u"TableLabel"_s;
    case BlockCell::Role::Figure:
        break;
    }
    return u"TableFigure"_s;
}

// Characters and their widths in ems, as far as they are known without a face.
struct Measured
{
    QList<char32_t> codes;
    QList<qreal> advances;

    explicit Measured(const QString &text)
    {
        const QList<uint> characters = text.toUcs4();
        for (const char32_t code : characters) {
            codes.append(code);
            advances.append(columnWidth(QString::fromUcs4(&code, 1)) / 2.0);
        }
    }
};

// The title's lines, as GB/T 9704-2012 7.3.1 breaks them, with line ends between.
QString brokenTitle(const QString &title, qreal width, const Words &words)
{
    const Measured text(title);
    QStringList lines;
    const QList<TextSpan> spans =
        TitleBreaker(width).breakTitle(text.codes, text.advances, words.starts(title));
    for (const TextSpan &span : spans)
        lines.append(QString::fromUcs4(text.codes.constData() + span.first, span.last - span.first));
    return lines.join(u'\n');
}

// Ems of the longest of the lines that a column's label is best broken into.
qreal labelWidth(const QString &label, qreal width, const Words &words)
{
    const Measured text(label);
    const LabelBreaker breaker(text.codes, text.advances, words.starts(label));
    qreal longest = 0;
    const QList<TextSpan> lines = breaker.lines(width);
    for (const TextSpan &line : lines)
        longest = std::max(longest, std::accumulate(text.advances.begin() + line.first,
                                                    text.advances.begin() + line.last, qreal(0)));
    return longest;
}

class BodyWriter
{
public:
    BodyWriter(const DocxPackage &package, const Words &words)
        : m_package(package)
        , m_words(words)
        , m_xml(&m_body)
    {
    }

    QString write(const BlockDocument &document);

private:
    void write(const ParagraphBlock &paragraph);
    void write(const TableBlock &table);
    void writeSetUp(const TableBlock &table, const QList<int> &edges);
    void writeRow(const TableBlock &table, int row, const QList<int> &cover, const QList<int> &edges);
    void writeCell(const BlockCell &cell, bool continued, int width);
    void place(const ParagraphBlock &paragraph);
    void spaceBefore(int lines);
    void writeFittingSize(const ParagraphBlock &paragraph);
    void writeLabelMargins(const QString &label, int cellWidth);
    void writeText(const QString &text);
    void openParagraph(const QString &style);
    void value(const QString &element, const QString &value);
    void width(const QString &element, int twips);
    QList<int> columnEdges(const TableBlock &table) const;

    const DocxPackage &m_package;
    const Words &m_words;
    QString m_body;
    QXmlStreamWriter m_xml;
    SignaturePlace m_signature;
};

QString BodyWriter::write(const BlockDocument &document)
{
    m_signature = signaturePlace(document);
    bool afterTable = false;
    for (const Block &block : document.blocks) {
        const bool isTable = std::holds_alternative<TableBlock>(block);
        if (afterTable && isTable)
            m_xml.writeEmptyElement(u"w:p"_s); // Word would join the two
        std::visit([this](const auto &part) { write(part); }, block);
        afterTable = isTable;
    }
    if (afterTable)
        m_xml.writeEmptyElement(u"w:p"_s);
    m_xml.writeCharacters({}); // closes the last tag
    return m_body;
}

// <w:element w:val="value"/>
void BodyWriter::value(const QString &element, const QString &value)
{
    m_xml.writeEmptyElement(element);
    m_xml.writeAttribute(u"w:val"_s, value);
}

void BodyWriter::width(const QString &element, int twips)
{
    m_xml.writeEmptyElement(element);
    m_xml.writeAttribute(u"w:w"_s, QString::number(twips));
    m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
}

void BodyWriter::openParagraph(const QString &style)
{
    m_xml.writeStartElement(u"w:p"_s);
    m_xml.writeStartElement(u"w:pPr"_s);
    value(u"w:pStyle"_s, m_package.styleIds.value(style, style));
}

void BodyWriter::write(const ParagraphBlock &paragraph)
{
    openParagraph(styleOf(paragraph.role));
    place(paragraph);
    m_xml.writeEndElement();
    for (const TextRun &run : paragraph.runs) {
        m_xml.writeStartElement(u"w:r"_s);
        if (run.role != paragraph.role) {
            const QString style = styleOf(run.role) + "Char"_L1;
            m_xml.writeStartElement(u"w:rPr"_s);
            value(u"w:rStyle"_s, m_package.styleIds.value(style, style));
            m_xml.writeEndElement();
        } else if (paragraph.role == TextRole::RedLetterhead) {
            writeFittingSize(paragraph);
        }
        const bool breaks = run.role == TextRole::Title && m_package.titleWidth > 0;
        writeText(breaks ? brokenTitle(run.text, m_package.titleWidth, m_words) : run.text);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void BodyWriter::spaceBefore(int lines)
{
    m_xml.writeEmptyElement(u"w:spacing"_s);
    m_xml.writeAttribute(u"w:before"_s, QString::number(lines * LinePitch));
}

// What depends on the text and so cannot be in a style: how far signature and
// attachments are moved in.
void BodyWriter::place(const ParagraphBlock &paragraph)
{
    const auto indent = [this](const QString &side, double characters) {
        m_xml.writeAttribute(u"w:"_s + side, QString::number(qRound(characters * CharacterWidth)));
        m_xml.writeAttribute(u"w:%1Chars"_s.arg(side), QString::number(qRound(characters * 100)));
    };
    if (paragraph.role == TextRole::Attachment) {
        const QString &text = paragraph.runs.first().text;
        const double label = columnWidth(text) / 2.0;
        if (!text.startsWith(IdeographicSpace)) // the list begins one line below the text
            spaceBefore(1);
        m_xml.writeEmptyElement(u"w:ind"_s);
        indent(u"left"_s, 2 + label);
        indent(u"hanging"_s, label);
    }
    if (paragraph.role == TextRole::Agency && m_signature.blankLines != SignaturePlace().blankLines)
        spaceBefore(m_signature.blankLines);
    const bool isSignature = paragraph.role == TextRole::Agency || paragraph.role == TextRole::Date;
    const double inset = paragraph.role == TextRole::Date ? m_signature.date : m_signature.agency;
    if (isSignature && inset != SignaturePlace().agency) {
        m_xml.writeEmptyElement(u"w:ind"_s);
        indent(u"right"_s, inset);
    }
}

// A red letterhead is as large as its line allows.
void BodyWriter::writeFittingSize(const ParagraphBlock &paragraph)
{
    const double ems = std::max(1.0, columnWidth(paragraph.text()) / 2.0);
    const int halfPoints = std::min(LargestLetterhead, int(m_package.textWidth / ems / 10));
    if (halfPoints == LargestLetterhead)
        return;
    m_xml.writeStartElement(u"w:rPr"_s);
    value(u"w:sz"_s, QString::number(halfPoints));
    value(u"w:szCs"_s, QString::number(halfPoints));
    m_xml.writeEndElement();
}

void BodyWriter::writeText(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.writeEmptyElement(u"w:br"_s);
        m_xml.writeStartElement(u"w:t"_s);
        const QString &line = lines.at(i);
        if (!line.isEmpty() && (line.front().isSpace() || line.back().isSpace()))
            m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s); // else Word trims it
        m_xml.writeCharacters(xmlText(line));
        m_xml.writeEndElement();
    }
}

// The left edges of the columns and the right edge of the last, in twips.
QList<int> BodyWriter::columnEdges(const TableBlock &table) const
{
    const int total = std::max(1, std::accumulate(table.widths.cbegin(), table.widths.cend(), 0));
    QList<int> edges{0};
    int sum = 0;
    for (const int width : table.widths)
        edges.append(m_package.textWidth * (sum += width) / total);
    return edges;
}

void BodyWriter::write(const TableBlock &table)
{
    const QList<int> edges = columnEdges(table);
    const QList<int> cover = tableCover(table);
    m_xml.writeStartElement(u"w:tbl"_s);
    writeSetUp(table, edges);
    for (int row = 0; row < table.rows; ++row)
        writeRow(table, row, cover, edges);
    m_xml.writeEndElement();
}

void BodyWriter::writeSetUp(const TableBlock &table, const QList<int> &edges)
{
    QStringList headers; // the alternative text says what the columns hold
    for (const BlockCell &cell : table.cells) {
        if (cell.role == BlockCell::Role::ColumnHeader && !headers.contains(cell.text))
            headers.append(cell.text);
    }
    m_xml.writeStartElement(u"w:tblPr"_s);
    value(u"w:tblStyle"_s, m_package.styleIds.value(u"ReportTable"_s, u"ReportTable"_s));
    width(u"w:tblW"_s, edges.last());
    m_xml.writeEmptyElement(u"w:tblLayout"_s);
    m_xml.writeAttribute(u"w:type"_s, u"fixed"_s);
    m_xml.writeEmptyElement(u"w:tblLook"_s);
    m_xml.writeAttribute(u"w:val"_s, u"04A0"_s); // first row and first column are headers
    value(u"w:tblCaption"_s, xmlText(table.caption));
    value(u"w:tblDescription"_s, xmlText(headers.join(u'、')));
    m_xml.writeEndElement();

    m_xml.writeStartElement(u"w:tblGrid"_s);
    for (int column = 0; column < table.columns; ++column) {
        m_xml.writeEmptyElement(u"w:gridCol"_s);
        m_xml.writeAttribute(u"w:w"_s, QString::number(edges.at(column + 1) - edges.at(column)));
    }
    m_xml.writeEndElement();
}

void BodyWriter::writeRow(const TableBlock &table, int row, const QList<int> &cover, const QList<int> &edges)
{
    m_xml.writeStartElement(u"w:tr"_s);
    m_xml.writeStartElement(u"w:trPr"_s);
    m_xml.writeEmptyElement(u"w:cantSplit"_s);
    if (row < table.repeatRows)
        m_xml.writeEmptyElement(u"w:tblHeader"_s);
    m_xml.writeEndElement();
    for (int column = 0; column < table.columns;) {
        const BlockCell &cell = table.cells.at(cover.at(row * table.columns + column));
        const int right = column + cell.columnSpan;
        writeCell(cell, cell.row < row, edges.at(right) - edges.at(column));
        column = right;
    }
    m_xml.writeEndElement();
}

// Word breaks Chinese text anywhere. Where a label needs lines, margins leave room for
// its words alone: 商业 over 企业, not 商业企 over 业.
void BodyWriter::writeLabelMargins(const QString &label, int cellWidth)
{
    constexpr qreal slack = 0.4; // of the next character
    const qreal room = qreal(cellWidth - 2 * CellMargin) / TableSize;
    if (columnWidth(label) / 2.0 <= room)
        return;
    const qreal longest = labelWidth(label, room, m_words);
    const int margin = int((cellWidth - (longest + slack) * TableSize) / 2);
    if (margin <= CellMargin)
        return;
    m_xml.writeStartElement(u"w:tcMar"_s);
    width(u"w:left"_s, margin);
    width(u"w:right"_s, margin);
    m_xml.writeEndElement();
}

void BodyWriter::writeCell(const BlockCell &cell, bool continued, int cellWidth)
{
    m_xml.writeStartElement(u"w:tc"_s);
    m_xml.writeStartElement(u"w:tcPr"_s);
    width(u"w:tcW"_s, cellWidth);
    if (cell.columnSpan > 1)
        value(u"w:gridSpan"_s, QString::number(cell.columnSpan));
    if (cell.rowSpan > 1)
        value(u"w:vMerge"_s, continued ? u"continue"_s : u"restart"_s);
    if (cell.role == BlockCell::Role::ColumnHeader && !continued)
        writeLabelMargins(cell.text, cellWidth);
    m_xml.writeEndElement();
    openParagraph(styleOf(cell));
    m_xml.writeEndElement();
    if (!continued && !cell.text.isEmpty()) {
        m_xml.writeStartElement(u"w:r"_s);
        writeText(cell.text);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

} // namespace

QString docxBody(const BlockDocument &document, const DocxPackage &package, const Words &words)
{
    return BodyWriter(package, words).write(document);
}

} // namespace nianbao
