#include "render/docxbody.h"

#include "render/blocks.h"
#include "render/docxpackage.h"
#include "render/docxtable.h"
#include "render/measuredtext.h"
#include "render/tableheaders.h"
#include "render/textwidth.h"
#include "render/titlebreaker.h"
#include "render/words.h"
#include "render/xmltext.h"

#include <QStringList>
#include <QXmlStreamWriter>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr double CharacterWidth = 315; // twips, as in resources/docx/word/styles.xml
constexpr int LinePitch = 579;         // twips
constexpr QChar IdeographicSpace = u'\u3000';
constexpr int LargestLetterhead = 84;  // half-points, the style's size
constexpr int SmallestLetterhead = 48; // of a line; a longer name takes more

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
    case TextRole::Addressee:
        return u"Addressee"_s;
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

// The title's lines, as GB/T 9704-2012 7.3.1 breaks them, with line ends between.
QString brokenTitle(const QString &title, qreal width, const Words &words)
{
    const MeasuredText text(title);
    return text.joined(TitleBreaker(width).breakTitle(text.codes, text.advances, words.starts(title)));
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
    void writeSetUp(const TableBlock &table, const DocxTable &layout);
    void writeRow(const TableBlock &table, int row, const QList<int> &cover, const DocxTable &layout);
    void writeCell(const BlockCell &cell, bool continued, const DocxTable &layout);
    void place(const ParagraphBlock &paragraph);
    void spaceBefore(int lines);
    QString shownText(const TextRun &run) const;
    void writeFittingSize(const QString &text);
    void writeText(const QString &text);
    void openParagraph(const QString &style);
    void value(const QString &element, const QString &value);
    void width(const QString &element, int twips);

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
        const QString text = shownText(run);
        m_xml.writeStartElement(u"w:r"_s);
        if (run.role != paragraph.role) {
            const QString style = styleOf(run.role) + "Char"_L1;
            m_xml.writeStartElement(u"w:rPr"_s);
            value(u"w:rStyle"_s, m_package.styleIds.value(style, style));
            m_xml.writeEndElement();
        } else if (paragraph.role == TextRole::RedLetterhead) {
            writeFittingSize(text);
        }
        writeText(text);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

QString BodyWriter::shownText(const TextRun &run) const
{
    constexpr int perHalfPoint = 10; // twips
    if (run.role == TextRole::Title && m_package.titleWidth > 0)
        return brokenTitle(run.text, m_package.titleWidth, m_words);
    if (run.role == TextRole::RedLetterhead)
        return brokenTitle(run.text, qreal(m_package.textWidth) / (SmallestLetterhead * perHalfPoint),
                           m_words);
    return run.text;
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

// A red letterhead is as large as its lines allow.
void BodyWriter::writeFittingSize(const QString &text)
{
    double ems = 1;
    for (const QStringView line : QStringView(text).split(u'\n'))
        ems = std::max(ems, columnWidth(line) / 2.0);
    const int halfPoints =
        std::clamp(int(m_package.textWidth / ems / 10), SmallestLetterhead, LargestLetterhead);
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

void BodyWriter::write(const TableBlock &table)
{
    const DocxTable layout(table, m_package.textWidth, m_words);
    const QList<int> cover = tableCover(table);
    m_xml.writeStartElement(u"w:tbl"_s);
    writeSetUp(table, layout);
    for (int row = 0; row < table.rows; ++row)
        writeRow(table, row, cover, layout);
    m_xml.writeEndElement();
}

void BodyWriter::writeSetUp(const TableBlock &table, const DocxTable &layout)
{
    QStringList headers; // the alternative text says what the columns hold
    for (const BlockCell &cell : table.cells) {
        if (cell.role == BlockCell::Role::ColumnHeader && !headers.contains(cell.text))
            headers.append(cell.text);
    }
    m_xml.writeStartElement(u"w:tblPr"_s);
    value(u"w:tblStyle"_s, m_package.styleIds.value(u"ReportTable"_s, u"ReportTable"_s));
    width(u"w:tblW"_s, layout.width());
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
        m_xml.writeAttribute(u"w:w"_s, QString::number(layout.columnWidth(column)));
    }
    m_xml.writeEndElement();
}

void BodyWriter::writeRow(const TableBlock &table, int row, const QList<int> &cover, const DocxTable &layout)
{
    m_xml.writeStartElement(u"w:tr"_s);
    m_xml.writeStartElement(u"w:trPr"_s);
    m_xml.writeEmptyElement(u"w:cantSplit"_s);
    if (row < table.repeatRows)
        m_xml.writeEmptyElement(u"w:tblHeader"_s);
    m_xml.writeEndElement();
    for (int column = 0; column < table.columns;) {
        const BlockCell &cell = table.cells.at(cover.at(row * table.columns + column));
        writeCell(cell, cell.row < row, layout);
        column += cell.columnSpan;
    }
    m_xml.writeEndElement();
}

void BodyWriter::writeCell(const BlockCell &cell, bool continued, const DocxTable &layout)
{
    const DocxTable::Label label = continued ? DocxTable::Label() : layout.label(cell);
    m_xml.writeStartElement(u"w:tc"_s);
    m_xml.writeStartElement(u"w:tcPr"_s);
    width(u"w:tcW"_s, layout.width(cell));
    if (cell.columnSpan > 1)
        value(u"w:gridSpan"_s, QString::number(cell.columnSpan));
    if (cell.rowSpan > 1)
        value(u"w:vMerge"_s, continued ? u"continue"_s : u"restart"_s);
    if (label.margin > 0) {
        m_xml.writeStartElement(u"w:tcMar"_s);
        width(u"w:left"_s, label.margin);
        width(u"w:right"_s, label.margin);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    openParagraph(styleOf(cell));
    m_xml.writeEndElement();
    if (!label.text.isEmpty()) {
        m_xml.writeStartElement(u"w:r"_s);
        writeText(label.text);
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
