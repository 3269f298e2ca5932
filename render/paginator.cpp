#include "render/paginator.h"

#include "render/pieces.h"
#include "render/structuremaker.h"
#include "render/tablebreaker.h"
#include "render/tablepainter.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr qreal largestHole = Paper::textHeight / 3; // left below a page so that a table stays whole
constexpr qreal afterTable = 5;                      // points to the next line at least
constexpr qreal epsilon = 1e-6;

// Fills pages with pieces.
class PageFiller
{
public:
    PageFiller(const BlockDocument &document, const QList<Piece> &pieces, BlockSetter &setter)
        : m_document(document)
        , m_pieces(pieces)
        , m_setter(setter)
        , m_structure(document)
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

    // Where the current page can end so that the piece begins the next one. Of a page
    // that must not be parted anywhere, such as one of headings alone, the last heading.
    int breakBefore(int piece) const
    {
        int at = piece;
        while (at > m_next && !m_pieces[at].mayBreakBefore)
            --at;
        return at > m_next ? at : headingOver(piece);
    }

    int headingOver(int piece) const
    {
        int at = piece;
        while (at > m_next && m_pieces[at - 1].heading && m_pieces[at - 1].block == m_pieces[piece - 1].block)
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
        for (const TextItem &item : m_setter.pageNumber(number))
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
        const auto first =
            std::find_if(placed.begin(), placed.end(), [&](const Placed &p) { return p.piece >= start; });
        const qreal startY = first == placed.end() ? y : first->y;
        const bool canMove = m_row == 0 && startY > 0;
        const bool staysWhole =
            need + (y - startY) <= Paper::textHeight && Paper::textHeight - startY <= largestHole;
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
            const auto element = [&](int cell) { return m_structure.cellElement(piece.block, cell); };
            TablePainter(*piece.table, element).show(page, {Paper::left, top}, placed.part);
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

Paginator::Paginator(Faces &faces)
    : m_setter(std::make_unique<BlockSetter>(faces))
{
}

Paginator::~Paginator() = default;

LaidOutDocument Paginator::layOut(const BlockDocument &document)
{
    m_setter->beginDocument();
    const QList<Piece> pieces = makePieces(document, *m_setter);
    return PageFiller(document, pieces, *m_setter).fill();
}

} // namespace nianbao
