#include "readers/docxdocument.h"

#include "readers/docxnumbering.h"
#include "readers/gridbuilder.h"
#include "readers/limits.h"
#include "readers/xmlwalker.h"

#include <QStringTokenizer>

#include <algorithm>

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
        if (m_unseen > 0)
            document.notes +=
                tr("Text struck through or hidden was left out (%n place(s)).", nullptr, m_unseen);
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

    void appendParagraphs(const QString &text, QList<SourceBlock> &blocks)
    {
        for (const QStringView line : qTokenize(text, u'\n')) {
            if (++m_paragraphs > limits::Blocks)
                return fail(tr("The file has more paragraphs than any report."));
            SourceBlock block;
            block.text = line.toString();
            blocks.append(std::move(block));
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
        if (is("r"_L1)) {
            m_isUnseen = false;
        } else if (is("rPr"_L1)) {
            readRunProperties();
        } else if (is("t"_L1)) {
            const QString words = text();
            if (m_isUnseen)
                ++m_unseen;
            else
                m_text += words;
        } else if (m_isUnseen && !is("txbxContent"_L1)) {
            return; // neither tabs nor breaks
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
        } else if (is("Fallback"_L1) || is("rt"_L1) || is("instrText"_L1) || is("delText"_L1)) {
            skip(); // rt: pinyin above a character
        }
    }

    // Of these only whether the run is part of the text at all.
    void readRunProperties()
    {
        inside([this] {
            if (is("vanish"_L1) || is("strike"_L1) || is("dstrike"_L1)) {
                const QString value = attribute("val"_L1);
                m_isUnseen = m_isUnseen || (value != "0"_L1 && value != "false"_L1 && value != "off"_L1);
            } else if (is("rPrChange"_L1)) {
                skip();
            }
        });
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
        if (!fits)
            fail(tr("The file has more than %1 table cells; it is no annual report.").arg(limits::Cells));
        SourceBlock block = grid.take();
        if (!block.cells.isEmpty())
            blocks.append(std::move(block));
    }

    // A row costs as much as a cell.
    void countCell()
    {
        if (++m_cells > limits::Cells)
            fail(tr("The file has more than %1 table cells; it is no annual report.").arg(limits::Cells));
    }

    void readRow(QList<Row> &rows)
    {
        countCell();
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
        countCell();
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
    bool m_isUnseen = false;    // the run in work: hidden or struck through
    int m_unseen = 0;           // pieces of text
    int m_deletions = 0;
    int m_paragraphs = 0; // in cells too
    qint64 m_cells = 0;
};

} // namespace

Result<SourceDocument> readDocxPart(const QByteArray &xml, DocxNumbering &numbering)
{
    return DocumentParser(xml, numbering).run();
}

} // namespace nianbao
