#include "readers/docxreader.h"

#include "models/payload.h"
#include "readers/docxnumbering.h"
#include "readers/gridbuilder.h"
#include "readers/limits.h"
#include "readers/xmlwalker.h"
#include "readers/ziparchive.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Cell
{
    QList<SourceBlock> blocks;
    int span = 1;
    bool continuesAbove = false;
    bool deleted = false;
};

struct Row
{
    QList<Cell> cells;
    int before = 0; // grid columns left free
    bool deleted = false;
};

// One pass over word/document.xml by recursive descent. Every read…() is called
// on an element's start and leaves the stream at its end.
class DocumentParser : private XmlWalker
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Reader)

public:
    DocumentParser(const QByteArray &xml, DocxNumbering &numbering)
        : XmlWalker(xml)
        , m_numbering(numbering)
    {
    }

    Result<SourceDocument> run()
    {
        SourceDocument document{.paragraphsKnown = true};
        if (step() && isStart())
            readBlocks(document.blocks);
        if (!error().isEmpty())
            return Error{error()};
        int line = 0;
        for (SourceBlock &block : document.blocks)
            block.line = ++line;
        if (m_deletions > 0)
            document.notes +=
                tr("Text deleted under change tracking was left out (%n place(s)).", nullptr, m_deletions);
        return document;
    }

private:
    void skipDeleted()
    {
        ++m_deletions;
        skip();
    }

    bool isDeletion() const { return is("del"_L1) || is("moveFrom"_L1); }

    void readBlocks(QList<SourceBlock> &blocks)
    {
        inside([&] {
            if (is("p"_L1))
                readParagraph(blocks);
            else if (is("tbl"_L1))
                readTable(blocks);
            else if (isDeletion())
                skipDeleted();
            else if (is("Fallback"_L1) || is("sectPr"_L1) || is("sdtPr"_L1))
                skip();
            if (blocks.size() > limits::Blocks)
                fail(tr("The file has more paragraphs than any report."));
        });
    }

    void readParagraph(QList<SourceBlock> &blocks)
    {
        const QString outer = std::exchange(m_text, std::exchange(m_carried, {}));
        const QList<SourceBlock> outerBoxes = std::exchange(m_boxes, {});
        bool markDeleted = false;
        inside([&] {
            if (is("pPr"_L1))
                markDeleted = readParagraphProperties();
            else
                readInline();
        });
        if (markDeleted)
            m_carried = std::exchange(m_text, {}); // runs on into the next paragraph
        else
            appendParagraphs(m_text, blocks);
        blocks += m_boxes;
        m_text = outer;
        m_boxes = outerBoxes;
    }

    static void appendParagraphs(const QString &text, QList<SourceBlock> &blocks)
    {
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            SourceBlock block;
            block.text = line;
            blocks.append(block);
        }
    }

    // True where the paragraph's end was deleted. Puts the automatic number into the text.
    bool readParagraphProperties()
    {
        bool deleted = false;
        std::optional<DocxNumbering::Reference> reference;
        std::optional<int> numbering;
        std::optional<int> level;
        inside([&] {
            if (is("pStyle"_L1))
                reference = m_numbering.ofStyle(attribute("val"_L1));
            else if (is("ilvl"_L1))
                level = attribute("val"_L1).toInt();
            else if (is("numId"_L1))
                numbering = attribute("val"_L1).toInt();
            else if (isDeletion())
                deleted = true;
            else if (is("pPrChange"_L1) || is("sectPr"_L1) || is("rPrChange"_L1))
                skip();
        });
        if (numbering)
            reference = DocxNumbering::Reference{*numbering, 0};
        if (reference && level)
            reference->level = *level;
        if (reference)
            m_text += m_numbering.next(*reference);
        return deleted;
    }

    void readInline()
    {
        if (is("t"_L1)) {
            m_text += text();
        } else if (is("tab"_L1)) {
            m_text += u'\t';
        } else if (is("br"_L1) || is("cr"_L1)) {
            m_text += u'\n';
        } else if (is("noBreakHyphen"_L1)) {
            m_text += u'-';
        } else if (is("sym"_L1)) {
            readSymbol();
        } else if (is("txbxContent"_L1)) {
            QList<SourceBlock> boxes; // its paragraphs keep m_boxes for themselves
            readBlocks(boxes);
            m_boxes += boxes;
        } else if (isDeletion()) {
            skipDeleted();
        } else if (is("Fallback"_L1) || is("rPr"_L1) || is("instrText"_L1) || is("delText"_L1)) {
            skip();
        }
    }

    void readSymbol()
    {
        const uint code = attribute("char"_L1).toUInt(nullptr, 16);
        // Symbol fonts live in the private use area: no text can tell what they show.
        const bool known = code >= 0x20 && code < 0xd800;
        m_text += known ? QChar(char16_t(code)) : QChar(0x25a1);
    }

    void readTable(QList<SourceBlock> &blocks)
    {
        QList<Row> rows;
        inside([&] {
            if (is("tr"_L1))
                readRow(rows);
            else if (is("tblPr"_L1) || is("tblGrid"_L1))
                skip();
        });
        rows.removeIf([](const Row &row) { return row.deleted; });
        const bool arranges = std::any_of(rows.begin(), rows.end(), [](const Row &row) {
            return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) {
                return std::any_of(cell.blocks.begin(), cell.blocks.end(),
                                   [](const SourceBlock &block) { return block.isGrid(); });
            });
        });
        if (arranges)
            flatten(rows, blocks);
        else
            buildGrid(rows, blocks);
    }

    static void flatten(const QList<Row> &rows, QList<SourceBlock> &blocks)
    {
        for (const Row &row : rows) {
            for (const Cell &cell : row.cells)
                blocks += cell.blocks;
        }
    }

    void buildGrid(const QList<Row> &rows, QList<SourceBlock> &blocks)
    {
        GridBuilder grid;
        bool fits = true;
        for (const Row &row : rows) {
            grid.beginRow();
            grid.skipColumns(row.before);
            for (const Cell &cell : row.cells) {
                if (cell.deleted)
                    continue;
                QStringList lines;
                for (const SourceBlock &block : cell.blocks)
                    lines += block.text;
                fits =
                    fits && (cell.continuesAbove ? grid.continueCell(cell.span)
                                                 : grid.addCell(lines.join(u'\n').trimmed(), 1, cell.span));
            }
        }
        m_cells += rows.size();
        if (!fits || m_cells > limits::Cells)
            fail(tr("The file has more than %1 table cells; it is no annual report.").arg(limits::Cells));
        SourceBlock block = grid.take();
        if (!block.cells.isEmpty())
            blocks.append(std::move(block));
    }

    void readRow(QList<Row> &rows)
    {
        Row row;
        inside([&] {
            if (is("tc"_L1))
                readCell(row);
            else if (is("gridBefore"_L1))
                row.before = attribute("val"_L1).toInt();
            else if (is("del"_L1))
                row.deleted = true;
            else if (is("trPrChange"_L1) || is("tblPrEx"_L1))
                skip();
        });
        if (row.deleted)
            ++m_deletions;
        rows.append(std::move(row));
    }

    void readCell(Row &row)
    {
        Cell cell;
        inside([&] {
            if (is("tcPr"_L1))
                readCellProperties(cell);
            else if (is("p"_L1))
                readParagraph(cell.blocks);
            else if (is("tbl"_L1))
                readTable(cell.blocks);
            else if (isDeletion())
                skipDeleted();
            else if (is("Fallback"_L1) || is("sdtPr"_L1))
                skip();
        });
        row.cells.append(std::move(cell));
        if (++m_cells > limits::Cells)
            fail(tr("The file has more than %1 table cells; it is no annual report.").arg(limits::Cells));
    }

    void readCellProperties(Cell &cell)
    {
        inside([&] {
            if (is("gridSpan"_L1))
                cell.span = std::clamp(attribute("val"_L1).toInt(), 1, 1000);
            else if (is("vMerge"_L1))
                cell.continuesAbove = attribute("val"_L1) != "restart"_L1;
            else if (is("cellDel"_L1))
                cell.deleted = true;
            else if (is("tcPrChange"_L1))
                skip();
        });
    }

    DocxNumbering &m_numbering;
    QString m_text;             // of the paragraph in work
    QString m_carried;          // of a paragraph whose end was deleted
    QList<SourceBlock> m_boxes; // text boxes anchored in the paragraph in work
    int m_deletions = 0;
    qint64 m_cells = 0;
};

// What stands on the pages beside the text itself.
struct Beside
{
    QByteArrayView part; // how its name begins
    const char *note;
};

constexpr std::array<Beside, 4> BesideTheText{{
    {"word/header", QT_TRANSLATE_NOOP("nianbao::Reader", "The head of the pages was left out: “%1”.")},
    {"word/footer", QT_TRANSLATE_NOOP("nianbao::Reader", "The foot of the pages was left out: “%1”.")},
    {"word/footnotes", QT_TRANSLATE_NOOP("nianbao::Reader", "Footnotes were left out: “%1”.")},
    {"word/endnotes", QT_TRANSLATE_NOOP("nianbao::Reader", "Endnotes were left out: “%1”.")},
}};

QString textOf(const QByteArray &part)
{
    DocxNumbering none;
    const Result<SourceDocument> document = DocumentParser(part, none).run();
    QStringList texts;
    for (const SourceBlock &block : document ? document->blocks : QList<SourceBlock>()) {
        texts += block.text.simplified();
        for (const SourceCell &cell : block.cells)
            texts += cell.text.simplified();
    }
    texts.removeAll(QString());
    return texts.join(u' ');
}

// Page numbers are no loss.
QStringList notesBeside(const ZipArchive &archive)
{
    static const QRegularExpression pageNumber(u"^[\\s0-9—–\\-·/,，第页共]*$"_s);
    QStringList notes;
    const QList<QByteArray> names = archive.names();
    for (const Beside &beside : BesideTheText) {
        for (const QByteArray &name : names) {
            if (!name.startsWith(beside.part) || !name.endsWith(".xml"))
                continue;
            const Result<QByteArray> part = archive.read(name.constData());
            const QString text = part ? textOf(*part) : QString();
            const QString note = Reader::tr(beside.note).arg(text);
            if (!pageNumber.match(text).hasMatch() && !notes.contains(note))
                notes += note;
        }
    }
    return notes;
}

CarriedReport carriedReport(const ZipArchive &archive)
{
    const QList<QByteArray> names = archive.names();
    for (const QByteArray &name : names) {
        if (!name.startsWith("customXml/item") || !name.endsWith(".xml"))
            continue;
        const Result<QByteArray> part = archive.read(name.constData());
        QXmlStreamReader xml(part ? *part : QByteArray());
        if (!xml.readNextStartElement() || xml.namespaceUri() != PayloadNamespace ||
            xml.name() != "report"_L1)
            continue;
        const QByteArray seal = xml.attributes().value("seal"_L1).toLatin1();
        return {QByteArray::fromBase64(xml.readElementText(QXmlStreamReader::SkipChildElements).toLatin1()),
                seal};
    }
    return {};
}

} // namespace

Result<SourceDocument> DocxReader::parse(const QByteArray &content) const
{
    const Result<ZipArchive> archive = ZipArchive::open(content);
    if (!archive)
        return archive.error();
    if (!archive->contains("word/document.xml")) {
        if (archive->contains("xl/workbook.xml"))
            return Error{tr("The file is a spreadsheet; a report is a text document.")};
        if (archive->contains("content.xml"))
            return Error{tr("The file is an OpenDocument text; save it as .docx first.")};
        return Error{tr("The file is an archive without a Word document in it.")};
    }
    const Result<QByteArray> xml = archive->read("word/document.xml");
    if (!xml)
        return xml.error();
    const auto optionalPart = [&](const char *name) {
        const Result<QByteArray> part = archive->contains(name) ? archive->read(name) : QByteArray();
        return part ? *part : QByteArray();
    };
    DocxNumbering numbering;
    numbering.load(optionalPart("word/numbering.xml"), optionalPart("word/styles.xml"));
    Result<SourceDocument> document = DocumentParser(*xml, numbering).run();
    if (!document)
        return document;
    document->notes += notesBeside(*archive);
    document->carried = carriedReport(*archive);
    return document;
}

} // namespace nianbao
