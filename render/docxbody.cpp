#include "render/docxbody.h"

#include "render/blocks.h"
#include "render/docxpackage.h"
#include "render/docxtable.h"
#include "render/labelbreaker.h"
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

// An office's name in the lines that it is parted into.
QString brokenAgency(const QString &name, const Words &words)
{
    const MeasuredText text(name);
    const QList<int> starts = words.starts(name);
    return text.joined(LabelBreaker(text.codes, text.advances, starts).lines(SignaturePlace::widestAgency));
}

double charactersOf(const QString &lines)
{
    int width = 0;
    for (const QStringView line : QStringView(lines).split(u'\n'))
        width = std::max(width, columnWidth(line));
    return width / 2.0;
}

bool hasRole(const Block &block, TextRole role)
{
    const auto *paragraph = std::get_if<ParagraphBlock>(&block);
    return paragraph && paragraph->role == role;
}

// No page begins with the list of attachments, nor with the signature (GB/T 9704-2012 7.3.5).
bool isKeptWithNext(const QList<Block> &blocks, qsizetype index)
{
    if (index + 1 == blocks.size())
        return false;
    const Block &next = blocks.at(index + 1);
    return hasRole(next, TextRole::Agency) || hasRole(next, TextRole::Date) ||
           (hasRole(next, TextRole::Attachment) && !hasRole(blocks.at(index), TextRole::Attachment));
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
    void write(const ParagraphBlock &paragraph, bool keepNext);
    void write(const TableBlock &table);
    void writeSetUp(const TableBlock &table, const DocxTable &layout);
    void writeRow(const TableBlock &table, int row, const QList<int> &cover, const DocxTable &layout);
    void writeCell(const BlockCell &cell, bool continued, bool keepNext, const DocxTable &layout);
    void place(const ParagraphBlock &paragraph);
    void measureSignature(const BlockDocument &document);
    void placeSignature(TextRole role);
    void spaceBefore(int lines);
    QString shownText(const TextRun &run) const;
    void writeFittingSize(const QString &text);
    void writeSize(int halfPoints);
    void writeText(const QString &text);
    void openParagraph(const QString &style, bool keepNext);
    void value(const QString &element, const QString &value);
    void width(const QString &element, int twips);

    const DocxPackage &m_package;
    const Words &m_words;
    QString m_body;
    QXmlStreamWriter m_xml;
    SignaturePlace m_signature;
    double m_agencyWidth = 0; // characters of the longest line
    double m_dateWidth = 0;
};

QString BodyWriter::write(const BlockDocument &document)
{
    measureSignature(document);
    bool afterTable = false;
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks.at(i);
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            if (afterTable)
                m_xml.writeEmptyElement(u"w:p"_s); // Word would join the two
            write(*table);
        } else {
            write(std::get<ParagraphBlock>(block), isKeptWithNext(document.blocks, i));
        }
        afterTable = std::holds_alternative<TableBlock>(block);
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

void BodyWriter::openParagraph(const QString &style, bool keepNext)
{
    m_xml.writeStartElement(u"w:p"_s);
    m_xml.writeStartElement(u"w:pPr"_s);
    value(u"w:pStyle"_s, m_package.styleIds.value(style, style));
    if (keepNext)
        m_xml.writeEmptyElement(u"w:keepNext"_s);
}

void BodyWriter::write(const ParagraphBlock &paragraph, bool keepNext)
{
    openParagraph(styleOf(paragraph.role), keepNext);
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

// Word parts nothing between words.
QString BodyWriter::shownText(const TextRun &run) const
{
    constexpr int perHalfPoint = 10; // twips
    if (run.role == TextRole::Title && m_package.titleWidth > 0)
        return brokenTitle(run.text, m_package.titleWidth, m_words);
    if (run.role == TextRole::RedLetterhead)
        return brokenTitle(run.text, qreal(m_package.textWidth) / (SmallestLetterhead * perHalfPoint),
                           m_words);
    return run.role == TextRole::Agency ? brokenAgency(run.text, m_words) : run.text;
}

void BodyWriter::measureSignature(const BlockDocument &document)
{
    for (const Block &block : document.blocks) {
        const auto *paragraph = std::get_if<ParagraphBlock>(&block);
        if (paragraph && paragraph->role == TextRole::Agency)
            m_agencyWidth = charactersOf(brokenAgency(paragraph->text(), m_words));
        else if (paragraph && paragraph->role == TextRole::Date)
            m_dateWidth = charactersOf(paragraph->text());
    }
    m_signature = signaturePlace(m_agencyWidth, m_dateWidth, document.sealSpace);
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
    if (paragraph.role == TextRole::Agency || paragraph.role == TextRole::Date)
        placeSignature(paragraph.role);
    if (paragraph.role == TextRole::Body && hasLongWord(paragraph.text()))
        value(u"w:jc"_s, u"left"_s); // what stands before an address would be spread over its line
}

// From the left: only there is the place the same in every face, and that of the
// lines of a long name.
void BodyWriter::placeSignature(TextRole role)
{
    const bool isDate = role == TextRole::Date;
    const double fromRight = isDate ? m_signature.date + m_dateWidth : m_signature.agency + m_agencyWidth;
    if (!isDate && m_signature.blankLines != SignaturePlace().blankLines)
        spaceBefore(m_signature.blankLines);
    const int left = std::max(0, qRound(m_package.textWidth - fromRight * CharacterWidth));
    m_xml.writeEmptyElement(u"w:ind"_s);
    m_xml.writeAttribute(u"w:left"_s, QString::number(left));
    m_xml.writeAttribute(u"w:leftChars"_s, u"0"_s); // else a style's would count
    // Into the margin: a face with wide digits would part the day.
    m_xml.writeAttribute(u"w:right"_s, QString::number(-qRound(2 * CharacterWidth)));
    m_xml.writeAttribute(u"w:rightChars"_s, u"0"_s);
    value(u"w:jc"_s, u"left"_s);
}

// A red letterhead is as large as its lines allow.
void BodyWriter::writeFittingSize(const QString &text)
{
    const double ems = std::max(1.0, charactersOf(text));
    const int halfPoints =
        std::clamp(int(m_package.textWidth / ems / 10), SmallestLetterhead, LargestLetterhead);
    if (halfPoints < LargestLetterhead)
        writeSize(halfPoints);
}

void BodyWriter::writeSize(int halfPoints)
{
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
    const bool keepNext = staysWhole(table) && row + 1 < table.rows;
    for (int column = 0; column < table.columns;) {
        const BlockCell &cell = table.cells.at(cover.at(row * table.columns + column));
        writeCell(cell, cell.row < row, keepNext, layout);
        column += cell.columnSpan;
    }
    m_xml.writeEndElement();
}

void BodyWriter::writeCell(const BlockCell &cell, bool continued, bool keepNext, const DocxTable &layout)
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
    openParagraph(styleOf(cell), keepNext);
    m_xml.writeEndElement();
    if (!label.text.isEmpty()) {
        m_xml.writeStartElement(u"w:r"_s);
        if (label.size > 0)
            writeSize(label.size);
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
