#include "readers/htmlreader.h"

#include "models/payload.h"
#include "readers/gridbuilder.h"
#include "readers/htmlguard.h"
#include "readers/limits.h"
#include "readers/textcodec.h"

#include <QSet>
#include <QStringTokenizer>

#include <gumbo.h>

#include <csetjmp>
#include <cstring>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// Memory that is given back all at once: the parser frees a tree by recursion,
// which a deep page would turn into a stack overflow. There is only so much of it:
// the parser may open the same few hundred elements anew in each paragraph.
class Arena
{
public:
    // The page as a tree that lives as long as the arena; null where the memory is not enough.
    const GumboOutput *parse(const QByteArray &utf8)
    {
        if (setjmp(m_full) != 0)
            return nullptr;
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = [](void *arena, size_t size) { return static_cast<Arena *>(arena)->take(size); };
        options.deallocator = [](void *, void *) {};
        options.userdata = this;
        options.max_errors = 0;
        return gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size()));
    }

private:
    void *take(size_t size)
    {
        const size_t rounded = (size + 15) & ~size_t(15);
        if (rounded > m_left) {
            const size_t chunk = std::max(rounded, size_t(64 * limits::KiB));
            m_taken += chunk;
            // The parser knows no allocation that fails. The jump leaves frames of C alone.
            if (m_taken > size_t(limits::HtmlMemory))
                longjmp(m_full, 1);
            m_chunks.push_back(std::make_unique_for_overwrite<char[]>(chunk));
            m_next = m_chunks.back().get();
            m_left = chunk;
        }
        void *result = m_next;
        m_next += rounded;
        m_left -= rounded;
        return result;
    }

    std::vector<std::unique_ptr<char[]>> m_chunks;
    char *m_next = nullptr;
    size_t m_left = 0;
    size_t m_taken = 0;
    jmp_buf m_full;
};

bool isOneOf(GumboTag tag, std::initializer_list<GumboTag> tags)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool isUnseen(GumboTag tag)
{
    return isOneOf(tag, {GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT,
                         GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA,
                         GUMBO_TAG_OBJECT, GUMBO_TAG_SVG, GUMBO_TAG_RP, GUMBO_TAG_RT, GUMBO_TAG_TITLE});
}

bool isContainer(GumboTag tag)
{
    return isOneOf(tag, {GUMBO_TAG_BODY,  GUMBO_TAG_DIV,        GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE,
                         GUMBO_TAG_MAIN,  GUMBO_TAG_ASIDE,      GUMBO_TAG_HEADER,  GUMBO_TAG_FOOTER,
                         GUMBO_TAG_NAV,   GUMBO_TAG_FORM,       GUMBO_TAG_UL,      GUMBO_TAG_OL,
                         GUMBO_TAG_DL,    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_CENTER,  GUMBO_TAG_FIELDSET,
                         GUMBO_TAG_TABLE, GUMBO_TAG_TD,         GUMBO_TAG_TH,      GUMBO_TAG_FIGURE});
}

bool isBlock(GumboTag tag)
{
    return isContainer(tag) ||
           isOneOf(tag, {GUMBO_TAG_P, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5,
                         GUMBO_TAG_H6, GUMBO_TAG_LI, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_PRE, GUMBO_TAG_HR,
                         GUMBO_TAG_TR, GUMBO_TAG_CAPTION, GUMBO_TAG_ADDRESS, GUMBO_TAG_LEGEND,
                         GUMBO_TAG_FIGCAPTION, GUMBO_TAG_OPTION});
}

QByteArray styleOf(const GumboElement &element)
{
    const GumboAttribute *style = gumbo_get_attribute(&element.attributes, "style");
    return style ? QByteArray(style->value).toLower().replace(' ', "") : QByteArray();
}

bool isHidden(const GumboElement &element)
{
    return gumbo_get_attribute(&element.attributes, "hidden") || styleOf(element).contains("display:none");
}

// What the writer took back without taking it out.
bool isStruck(const GumboElement &element)
{
    return isOneOf(element.tag, {GUMBO_TAG_S, GUMBO_TAG_STRIKE, GUMBO_TAG_DEL}) ||
           styleOf(element).contains("line-through");
}

int spanOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *span = gumbo_get_attribute(&element.attributes, name);
    return span ? QByteArray(span->value).trimmed().toInt() : 1;
}

bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x2e80 && !c.isSpace();
}

// Collects the text of one paragraph or cell the way a browser joins it.
class Flow
{
public:
    void add(const char *utf8, bool preformatted)
    {
        const QString text = QString::fromUtf8(utf8);
        for (const QChar c : text) {
            if (preformatted && c == u'\n') {
                breakLine();
            } else if (!preformatted && (c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f')) {
                m_space = true;
                m_lineEnd = m_lineEnd || c == u'\n';
            } else if (c != QChar(0x200b) && c != QChar(0xfeff)) {
                put(c);
            }
        }
    }
    void addSpace() { m_space = true; }
    void breakLine()
    {
        m_space = m_lineEnd = false;
        if (!m_text.isEmpty() && m_text.back() != u'\n')
            m_text += u'\n';
    }
    QString take()
    {
        m_space = m_lineEnd = false;
        return std::exchange(m_text, {});
    }

private:
    void put(QChar c)
    {
        const bool atStart = m_text.isEmpty() || m_text.back() == u'\n';
        // A line break of the page's source is no space between two ideographs.
        const bool joins = m_lineEnd && !atStart && isIdeograph(m_text.back()) && isIdeograph(c);
        if (m_space && !atStart && !joins)
            m_text += u' ';
        m_space = m_lineEnd = false;
        m_text += c;
    }

    QString m_text;
    bool m_space = false;
    bool m_lineEnd = false;
};

class Walk
{
public:
    SourceDocument document;
    bool failed = false;

    void run(const GumboNode *root)
    {
        document.paragraphsKnown = true;
        markLayoutTables(root);
        visit(root, 0, false);
        endParagraph();
        if (m_struck > 0)
            document.notes +=
                Reader::tr("Text struck through or hidden was left out (%n place(s)).", nullptr, m_struck);
    }

private:
    void markLayoutTables(const GumboNode *root)
    {
        std::vector<const GumboNode *> open{root};
        while (!open.empty()) {
            const GumboNode *node = open.back();
            open.pop_back();
            if (node->type != GUMBO_NODE_ELEMENT)
                continue;
            if (node->v.element.tag == GUMBO_TAG_TABLE)
                markTableAround(node);
            const GumboVector &children = node->v.element.children;
            for (unsigned i = 0; i < children.length; ++i)
                open.push_back(static_cast<const GumboNode *>(children.data[i]));
        }
    }

    void markTableAround(const GumboNode *table)
    {
        for (const GumboNode *node = table->parent; node; node = node->parent) {
            if (node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == GUMBO_TAG_TABLE) {
                m_layoutTables.insert(node);
                return;
            }
        }
    }

    void visitChildren(const GumboElement &element, int depth, bool preformatted)
    {
        for (unsigned i = 0; i < element.children.length && !failed; ++i)
            visit(static_cast<const GumboNode *>(element.children.data[i]), depth + 1, preformatted);
    }

    void visit(const GumboNode *node, int depth, bool preformatted)
    {
        if (depth > 4 * limits::NestingDepth) {
            failed = true;
            return;
        }
        if (node->type == GUMBO_NODE_ELEMENT)
            visitElement(node, depth, preformatted);
        else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA ||
                 node->type == GUMBO_NODE_WHITESPACE)
            m_flow.add(node->v.text.text, preformatted);
    }

    void visitElement(const GumboNode *node, int depth, bool preformatted)
    {
        const GumboElement &element = node->v.element;
        if (element.tag == GUMBO_TAG_SCRIPT)
            readCarried(element);
        if (isUnseen(element.tag) || isHidden(element))
            return;
        if (isStruck(element)) {
            ++m_struck;
            return;
        }
        if (element.tag == GUMBO_TAG_BR) {
            if (m_inCell)
                m_flow.breakLine();
            else
                endParagraph();
            return;
        }
        if (element.tag == GUMBO_TAG_TABLE && !m_inCell && !m_layoutTables.contains(node)) {
            endParagraph();
            readTable(element, depth);
            return;
        }
        const bool block = isBlock(element.tag);
        if (block)
            endParagraph();
        const int region = m_region;
        if (isContainer(element.tag) && !m_inCell) {
            document.regions.append(m_region);
            m_region = int(document.regions.size()) - 1;
        }
        visitChildren(element, depth, preformatted || element.tag == GUMBO_TAG_PRE);
        if (block)
            endParagraph();
        m_region = region;
    }

    void readCarried(const GumboElement &script)
    {
        const GumboAttribute *id = gumbo_get_attribute(&script.attributes, "id");
        const GumboAttribute *seal = gumbo_get_attribute(&script.attributes, "data-seal");
        if (!id || !seal || QString::fromUtf8(id->value) != PayloadElement || script.children.length != 1)
            return;
        const auto *text = static_cast<const GumboNode *>(script.children.data[0]);
        if (text->type == GUMBO_NODE_TEXT)
            document.carried = {fromScriptData(text->v.text.text), seal->value};
    }

    void endParagraph()
    {
        if (m_inCell) {
            m_flow.breakLine();
            return;
        }
        const QString text = m_flow.take();
        for (const QStringView line : qTokenize(text, u'\n')) {
            if (failed)
                return;
            if (line.trimmed().isEmpty())
                continue;
            SourceBlock block;
            block.text = line.toString();
            append(std::move(block));
        }
    }

    void append(SourceBlock block)
    {
        block.region = m_region;
        block.line = int(document.blocks.size()) + 1;
        document.blocks.append(std::move(block));
        failed = failed || document.blocks.size() > limits::Blocks;
    }

    void readTable(const GumboElement &table, int depth)
    {
        GridBuilder grid;
        readRows(table, depth, grid);
        SourceBlock block = grid.take();
        if (!block.cells.isEmpty())
            append(std::move(block));
    }

    void readRows(const GumboElement &parent, int depth, GridBuilder &grid)
    {
        for (unsigned i = 0; i < parent.children.length && !failed; ++i) {
            const auto *node = static_cast<const GumboNode *>(parent.children.data[i]);
            if (node->type != GUMBO_NODE_ELEMENT || isHidden(node->v.element))
                continue;
            const GumboElement &element = node->v.element;
            if (isOneOf(element.tag, {GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT})) {
                readRows(element, depth + 1, grid);
            } else if (element.tag == GUMBO_TAG_TR) {
                grid.beginRow();
                readCells(element, depth + 1, grid);
            } else if (element.tag == GUMBO_TAG_CAPTION) {
                visit(node, depth + 1, false);
                endParagraph();
            }
        }
    }

    void readCells(const GumboElement &row, int depth, GridBuilder &grid)
    {
        for (unsigned i = 0; i < row.children.length && !failed; ++i) {
            const auto *node = static_cast<const GumboNode *>(row.children.data[i]);
            if (node->type != GUMBO_NODE_ELEMENT ||
                !isOneOf(node->v.element.tag, {GUMBO_TAG_TD, GUMBO_TAG_TH}) || isHidden(node->v.element))
                continue;
            const GumboElement &cell = node->v.element;
            m_inCell = true;
            visitChildren(cell, depth + 1, false);
            m_inCell = false;
            failed = failed ||
                     !grid.addCell(m_flow.take().trimmed(), spanOf(cell, "rowspan"), spanOf(cell, "colspan"));
        }
    }

    QSet<const GumboNode *> m_layoutTables;
    Flow m_flow;
    int m_region = 0;
    int m_struck = 0;
    bool m_inCell = false;
};

// The encoding a page states about itself, in its first kilobytes.
QByteArray statedCharset(const QByteArray &content)
{
    const QByteArray head = content.left(4096).toLower();
    const qsizetype at = head.indexOf("charset=");
    if (at < 0)
        return {};
    QByteArray name;
    for (qsizetype i = at + qsizetype(strlen("charset=")); i < head.size() && name.size() < 20; ++i) {
        const char c = head[i];
        if (c == '"' || c == '\'' || c == ' ') {
            if (name.isEmpty())
                continue;
            break;
        }
        if (c == '>' || c == ';' || c == '/')
            break;
        name += c;
    }
    return name;
}

} // namespace

Result<SourceDocument> HtmlReader::parse(const QByteArray &content) const
{
    const Result<QString> text = decodeText(content, statedCharset(content));
    if (!text)
        return text.error();
    const QByteArray utf8 = text->toUtf8();
    if (const Result<void> bounds = checkHtmlBounds(utf8); !bounds)
        return bounds.error();

    Arena arena;
    Walk walk;
    if (const GumboOutput *output = arena.parse(utf8))
        walk.run(output->root);
    else
        walk.failed = true;
    if (walk.failed)
        return Error{tr("The web page is built too deeply or of too many parts to be an annual report.")};
    return walk.document;
}

} // namespace nianbao
