#include "render/paginator.h"

#include "render/blocksetter.h"
#include "render/tablebreaker.h"
#include "render/tablepainter.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace nianbao {

namespace {

using Tag = StructureElement::Tag;

constexpr qreal largestHole = Paper::textHeight / 3; // left below a page so that a table stays whole
constexpr qreal afterTable = 5;                       // points to the next line at least
constexpr int sealLines = 3;                          // blank lines above a sealed signature
constexpr qreal epsilon = 1e-6;

// What pages are filled with, from top to bottom: strips of text, and tables.
struct Piece
{
    int block = -1; // of the document; -1: furniture without a source
    bool mayBreakBefore = true;
    bool blank = false; // left out at the top of a page
    Strip strip;
    std::shared_ptr<const TableLayout> table;
};

bool isHeading(const ParagraphBlock &block)
{
    if (block.role > TextRole::Heading4)
        return false;
    const bool wholly = std::all_of(block.runs.begin(), block.runs.end(),
                                    [&](const TextRun &run) { return run.role == block.role; });
    const QString text = block.text();
    return wholly && text.lastIndexOf(u'。', -2) < 0 && text.size() <= 2 * Paper::columns;
}

bool isSignature(const Block &block)
{
    const auto *paragraph = std::get_if<ParagraphBlock>(&block);
    return paragraph && (paragraph->role == TextRole::Agency || paragraph->role == TextRole::Date);
}

// The report's blocks as pieces, with the places where a page may end.
class PieceList
{
public:
    PieceList(const BlockDocument &document, const PageOptions &options, BlockSetter &setter)
        : m_document(document), m_options(options), m_setter(setter)
    {
    }

    QList<Piece> make()
    {
        if (!m_options.letterhead.isEmpty() || m_options.redLine)
            addFurniture(m_setter.letterhead(m_options.letterhead, m_options.redLine), true);
        for (int i = 0; i < m_document.blocks.size(); ++i) {
            const Block &block = m_document.blocks[i];
            if (isSignature(block)) {
                i = addSignature(i);
            } else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block)) {
                addParagraph(i, *paragraph);
            } else {
                add({i, !m_keep, false, {}, m_setter.table(std::get<TableBlock>(block))});
                m_keep = false;
            }
        }
        if (!m_signed)
            addAttachments();
        return m_pieces;
    }

private:
    void add(Piece piece) { m_pieces.append(std::move(piece)); }

    void addFurniture(const Strips &strips, bool keep)
    {
        for (const Strip &strip : strips)
            add({-1, !m_keep, false, strip, nullptr});
        m_keep = keep;
    }

    void addBlank(bool mayBreak) { add({-1, mayBreak, true, {}, nullptr}); }

    void addParagraph(int index, const ParagraphBlock &block)
    {
        const std::shared_ptr<const Strips> strips = m_setter.paragraph(block);
        const bool heading = isHeading(block);
        for (qsizetype i = 0; i < strips->size(); ++i) {
            // A page begins neither with a paragraph's last line nor with a heading's
            // second, and a heading is followed by two lines of its text.
            const bool lastLine = i > 0 && i + 1 == strips->size();
            const bool kept = i == 0 ? m_keep : lastLine || heading || (m_keep && i == 1);
            add({index, !kept, false, strips->at(i), nullptr});
        }
        m_keep = heading;
        if (block.role == TextRole::Title)
            addBlank(false);
    }

    void addAttachments()
    {
        if (m_options.attachments.isEmpty())
            return;
        addBlank(false);
        m_keep = true;
        addFurniture(m_setter.attachments(m_options.attachments), false);
    }

    // One blank line, then office and day; never on a page of their own.
    int addSignature(int first)
    {
        int last = first;
        QList<ParagraphBlock> blocks;
        for (; last < m_document.blocks.size() && isSignature(m_document.blocks[last]); ++last)
            blocks.append(std::get<ParagraphBlock>(m_document.blocks[last]));
        addAttachments();
        m_signed = true;
        if (!m_options.showSignature)
            return last - 1;
        for (int i = 0; i < (m_options.sealSpace ? sealLines : 1); ++i)
            addBlank(false);
        const QList<Strips> signature = m_setter.signature(blocks, m_options.sealSpace);
        for (int i = 0; i < signature.size(); ++i) {
            for (const Strip &strip : signature[i])
                add({first + i, false, false, strip, nullptr});
        }
        m_keep = false;
        return last - 1;
    }

    const BlockDocument &m_document;
    const PageOptions &m_options;
    BlockSetter &m_setter;
    QList<Piece> m_pieces;
    bool m_keep = false; // with what comes next
    bool m_signed = false;
};

// The logical structure, made block by block as they are first shown.
class StructureMaker
{
public:
    explicit StructureMaker(const BlockDocument &document) : m_document(document)
    {
        m_elements.append(StructureElement());
        m_first.fill(-1, document.blocks.size());
    }

    // The element of a paragraph or a table; a table's cells follow it in order.
    int element(int block)
    {
        if (m_first[block] < 0) {
            if (const auto *paragraph = std::get_if<ParagraphBlock>(&m_document.blocks[block]))
                m_first[block] = addParagraph(*paragraph);
            else
                m_first[block] = addTable(std::get<TableBlock>(m_document.blocks[block]), block);
        }
        return m_first[block];
    }

    int cellElement(int block, int cell) const { return m_cells[block][cell]; }
    QList<StructureElement> take() { return std::move(m_elements); }

private:
    int add(StructureElement element)
    {
        m_elements.append(std::move(element));
        return static_cast<int>(m_elements.size()) - 1;
    }

    int addParagraph(const ParagraphBlock &block)
    {
        StructureElement element;
        element.parent = 0;
        element.tag = isHeading(block) ? Tag::Heading : Tag::Paragraph;
        if (element.tag == Tag::Heading) {
            element.level = 1 + static_cast<int>(block.role);
            element.title = block.text();
        }
        return add(element);
    }

    int addTable(const TableBlock &table, int block)
    {
        StructureElement element;
        element.tag = Tag::Table;
        element.parent = 0;
        element.title = table.caption;
        const int index = add(element);
        QList<int> &cells = m_cells[block];
        cells.fill(-1, table.cells.size());
        for (int row = 0; row < table.rows; ++row) {
            StructureElement tableRow;
            tableRow.tag = Tag::Row;
            tableRow.parent = index;
            const int rowIndex = add(tableRow);
            for (int i = 0; i < table.cells.size(); ++i) {
                if (table.cells[i].row == row)
                    cells[i] = addCell(table.cells[i], rowIndex);
            }
        }
        return index;
    }

    int addCell(const BlockCell &cell, int row)
    {
        StructureElement element;
        const bool header = cell.role != BlockCell::Role::Figure;
        element.tag = header ? Tag::HeaderCell : Tag::DataCell;
        element.parent = row;
        element.rowSpan = cell.rowSpan;
        element.columnSpan = cell.columnSpan;
        if (header)
            element.scope = cell.role == BlockCell::Role::RowHeader ? StructureElement::Scope::Row
                                                                    : StructureElement::Scope::Column;
        return add(element);
    }

    const BlockDocument &m_document;
    QList<StructureElement> m_elements;
    QList<int> m_first;
    QHash<int, QList<int>> m_cells;
};

// Fills pages with pieces.
class PageFiller
{
public:
    PageFiller(const BlockDocument &document, const QList<Piece> &pieces, BlockSetter &setter)
        : m_document(document), m_pieces(pieces), m_setter(setter), m_structure(document)
    {
    }

    LaidOutDocument fill()
    {
        LaidOutDocument result;
        do
            result.pages.append(nextPage(static_cast<int>(result.pages.size()) + 1));
        while (m_next < m_pieces.size());
        result.structure = m_structure.take();
        result.title = m_document.title;
        result.author = m_document.author;
        result.subject = m_document.subject;
        result.date = m_document.date;
        return result;
    }

private:
    struct Placed
    {
        int piece = 0;
        qreal y = 0;
        TablePart part;
    };

    // Where the current page can end so that the piece begins the next one.
    int breakBefore(int piece) const
    {
        int at = piece;
        while (at > m_next && !m_pieces[at].mayBreakBefore)
            --at;
        return at > m_next ? at : piece;
    }

    Page nextPage(int number)
    {
        QList<Placed> placed;
        const int end = choose(placed);
        Page page;
        page.number = number;
        for (const Placed &item : placed) {
            if (item.piece < end || item.part.last > 0)
                show(page, item);
        }
        for (TextItem item : m_setter.pageNumber(number))
            page.texts.append(moved(item, Paper::left, Paper::top, -1));
        return page;
    }

    // Places pieces until the page is full; says which begins the next page.
    int choose(QList<Placed> &placed)
    {
        qreal y = 0;
        int i = m_next;
        for (; i < m_pieces.size(); ++i) {
            const Piece &piece = m_pieces[i];
            if (piece.blank && y == 0)
                continue;
            if (piece.table) {
                if (!placeTable(i, y, placed))
                    return m_next;
                continue;
            }
            if (y + piece.strip.height > Paper::textHeight + epsilon && y > 0)
                break;
            placed.append({i, y, {}});
            y += piece.strip.height;
        }
        if (i < m_pieces.size())
            endBefore(breakBefore(i), placed);
        else
            m_next = i;
        return m_next;
    }

    void endBefore(int piece, QList<Placed> &placed)
    {
        placed.removeIf([piece](const Placed &item) { return item.piece >= piece; });
        m_next = piece;
        m_row = 0;
    }

    // The whole table, or what fits of it. False: the page ends with this.
    bool placeTable(int index, qreal &y, QList<Placed> &placed)
    {
        const TableLayout &table = *m_pieces[index].table;
        const int repeat = m_row > 0 ? table.table().repeatRows : 0;
        const qreal repeated = table.height(0, repeat);
        const qreal need = repeated + table.height(m_row, table.rows());
        const qreal room = Paper::textHeight - y;
        if (need <= room + epsilon) {
            placed.append({index, y, {repeat, m_row, table.rows()}});
            y = std::ceil((y + need + afterTable) / Paper::pitch) * Paper::pitch;
            m_row = 0;
            return true;
        }
        const int start = breakBefore(index);
        const auto first = std::find_if(placed.begin(), placed.end(), [&](const Placed &p) { return p.piece >= start; });
        const qreal startY = first == placed.end() ? y : first->y;
        const bool canMove = m_row == 0 && startY > 0;
        const bool staysWhole = need + (y - startY) <= Paper::textHeight && Paper::textHeight - startY <= largestHole;
        int part = TableBreaker::of(table).partBefore(m_row, room - repeated);
        if (canMove && (staysWhole || part == m_row)) {
            endBefore(start, placed);
            return false;
        }
        part = std::max(part, m_row + 1); // a row higher than a page
        placed.append({index, y, {repeat, m_row, part}});
        m_next = index;
        m_row = part;
        if (part == table.rows()) {
            m_next = index + 1;
            m_row = 0;
        }
        return false;
    }

    static TextItem moved(TextItem item, qreal dx, qreal dy, int element)
    {
        item.origin += QPointF(dx, dy);
        item.element = element;
        return item;
    }

    void show(Page &page, const Placed &placed)
    {
        const Piece &piece = m_pieces[placed.piece];
        const qreal top = Paper::top + placed.y;
        if (piece.table) {
            const int element = m_structure.element(piece.block);
            Q_UNUSED(element)
            TablePainter(*piece.table, [&](int cell) { return m_structure.cellElement(piece.block, cell); })
                .show(page, {Paper::left, top}, placed.part);
            return;
        }
        const int element = piece.block < 0 ? -1 : m_structure.element(piece.block);
        for (const TextItem &item : piece.strip.items)
            page.texts.append(moved(item, Paper::left, top, element));
        for (const RuleItem &rule : piece.strip.rules)
            page.rules.append({rule.rect.translated(Paper::left, top), rule.colour});
        if (piece.block >= 0)
            addArea(page, piece, QRectF(Paper::left, top, Paper::textWidth, piece.strip.height));
    }

    // The lines of one paragraph on one page are one area.
    void addArea(Page &page, const Piece &piece, const QRectF &rect)
    {
        const BlockSource &source = std::get<ParagraphBlock>(m_document.blocks[piece.block]).source;
        if (piece.block == m_lastBlock && !page.areas.isEmpty() && page.areas.last().source == source)
            page.areas.last().rect |= rect;
        else
            page.areas.append({rect, source, {}, {}});
        m_lastBlock = piece.block;
    }

    const BlockDocument &m_document;
    const QList<Piece> &m_pieces;
    BlockSetter &m_setter;
    StructureMaker m_structure;
    int m_next = 0; // piece that begins the next page
    int m_row = 0;  // of that piece, when it is a table that goes on
    int m_lastBlock = -1;
};

} // namespace

Paginator::Paginator(Faces &faces) : m_setter(std::make_unique<BlockSetter>(faces)) {}

Paginator::~Paginator() = default;

LaidOutDocument Paginator::layOut(const BlockDocument &document, const PageOptions &options)
{
    m_setter->beginDocument();
    const QList<Piece> pieces = PieceList(document, options, *m_setter).make();
    return PageFiller(document, pieces, *m_setter).fill();
}

} // namespace nianbao
