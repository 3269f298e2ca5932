#include "render/pdftags.h"

#include <algorithm>

namespace nianbao {

namespace {

using Tag = StructureElement::Tag;

QPDFObjectHandle integer(qint64 value)
{
    return QPDFObjectHandle::newInteger(value);
}

QPDFObjectHandle name(const std::string &text)
{
    return QPDFObjectHandle::newName(text);
}

std::string tagName(const StructureElement &element)
{
    switch (element.tag) {
    case Tag::Document:
        return "/Document";
    case Tag::Heading:
        return "/H" + std::to_string(std::clamp(element.level, 1, 6));
    case Tag::Paragraph:
        return "/P";
    case Tag::Table:
        return "/Table";
    case Tag::Row:
        return "/TR";
    case Tag::HeaderCell:
        return "/TH";
    case Tag::DataCell:
        return "/TD";
    }
    return "/P";
}

QPDFObjectHandle attributes(const StructureElement &element)
{
    QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary({{"/O", name("/Table")}});
    if (element.rowSpan > 1)
        attributes.replaceKey("/RowSpan", integer(element.rowSpan));
    if (element.columnSpan > 1)
        attributes.replaceKey("/ColSpan", integer(element.columnSpan));
    if (element.scope != StructureElement::Scope::None) {
        const char *scopes[] = {"", "/Row", "/Column", "/Both"};
        attributes.replaceKey("/Scope", name(scopes[int(element.scope)]));
    }
    if (element.tag == Tag::Table && !element.title.isEmpty())
        attributes.replaceKey("/Summary", QPDFObjectHandle::newUnicodeString(element.title.toStdString()));
    return attributes;
}

} // namespace

PdfTags::PdfTags(QPDF &pdf, const LaidOutDocument &document)
    : m_pdf(pdf)
    , m_document(document)
    , m_root(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Type", name("/StructTreeRoot")}})))
    , m_parentTree(QPDFObjectHandle::newArray())
{
    m_nodes.reserve(document.structure.size());
    for (const StructureElement &element : document.structure)
        addElement(element);
}

void PdfTags::addElement(const StructureElement &element)
{
    Node node;
    node.kids = QPDFObjectHandle::newArray();
    node.object = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/S", name(tagName(element))}}));
    QPDFObjectHandle parent = element.parent < 0 ? m_root : m_nodes[element.parent].object;
    node.object.replaceKey("/P", parent);
    if (element.parent >= 0)
        m_nodes[element.parent].kids.appendItem(node.object);
    if (element.tag >= Tag::Table) {
        QPDFObjectHandle table = attributes(element);
        if (table.getKeys().size() > 1)
            node.object.replaceKey("/A", table);
    }
    m_nodes.push_back(node);
}

void PdfTags::addPage(QPDFObjectHandle page, const QList<int> &markedElements)
{
    const Page &source = m_document.pages[m_pages];
    QPDFObjectHandle parents = QPDFObjectHandle::newArray();
    for (int mcid = 0; mcid < markedElements.size(); ++mcid) {
        Node &node = m_nodes[markedElements[mcid]];
        if (!node.page.isInitialized()) {
            node.page = page;
            node.object.replaceKey("/Pg", page);
            const auto first =
                std::find_if(source.texts.begin(), source.texts.end(),
                             [&](const TextItem &item) { return item.element == markedElements[mcid]; });
            node.top = first->origin - QPointF(0, first->size * 1.5);
        }
        if (node.page.getObjGen() == page.getObjGen())
            node.kids.appendItem(integer(mcid));
        else
            node.kids.appendItem(QPDFObjectHandle::newDictionary(
                {{"/Type", name("/MCR")}, {"/Pg", page}, {"/MCID", integer(mcid)}}));
        parents.appendItem(node.object);
    }
    page.replaceKey("/StructParents", integer(m_pages));
    page.replaceKey("/Tabs", name("/S"));
    m_parentTree.appendItem(integer(m_pages));
    m_parentTree.appendItem(m_pdf.makeIndirectObject(parents));
    ++m_pages;
}

void PdfTags::finish()
{
    for (Node &node : m_nodes) {
        if (node.kids.getArrayNItems() > 0)
            node.object.replaceKey("/K", node.kids);
    }
    m_root.replaceKey("/K", m_nodes.front().object);
    m_root.replaceKey("/ParentTree",
                      m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Nums", m_parentTree}})));
    m_root.replaceKey("/ParentTreeNextKey", integer(m_pages));
    QPDFObjectHandle catalogue = m_pdf.getRoot();
    catalogue.replaceKey("/StructTreeRoot", m_root);
    catalogue.replaceKey("/MarkInfo",
                         QPDFObjectHandle::newDictionary({{"/Marked", QPDFObjectHandle::newBool(true)}}));
    QPDFObjectHandle bookmarks = outline();
    if (bookmarks.isDictionary())
        catalogue.replaceKey("/Outlines", bookmarks);
}

// One bookmark a heading, those of lower levels inside those of higher.
QPDFObjectHandle PdfTags::outline()
{
    struct Item
    {
        int level = 0;
        QPDFObjectHandle object;
        QPDFObjectHandle last; // child
        int count = 0;
    };
    std::vector<Item> path = {
        {0,
         m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Type", name("/Outlines")}})),
         {},
         0}};
    const auto close = [&] {
        Item item = path.back();
        path.pop_back();
        if (item.count > 0)
            item.object.replaceKey("/Count", integer(item.count));
        path.back().count += item.count;
    };
    for (qsizetype i = 0; i < m_document.structure.size(); ++i) {
        const StructureElement &element = m_document.structure[i];
        Node &node = m_nodes[i];
        if (element.tag != Tag::Heading || !node.page.isInitialized())
            continue;
        while (path.back().level >= element.level)
            close();
        Item &parent = path.back();
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary(
            {{"/Title", QPDFObjectHandle::newUnicodeString(element.title.toStdString())},
             {"/Parent", parent.object},
             {"/SE", node.object},
             {"/Dest", QPDFObjectHandle::newArray({node.page, name("/XYZ"), integer(0),
                                                   integer(qRound(Paper::height - node.top.y())),
                                                   QPDFObjectHandle::newNull()})}}));
        if (parent.last.isInitialized()) {
            parent.last.replaceKey("/Next", item);
            item.replaceKey("/Prev", parent.last);
        } else {
            parent.object.replaceKey("/First", item);
        }
        parent.last = item;
        parent.object.replaceKey("/Last", item);
        ++parent.count;
        path.push_back({element.level, item, {}, 0});
    }
    while (path.size() > 1)
        close();
    if (path.front().count == 0)
        return QPDFObjectHandle::newNull();
    path.front().object.replaceKey("/Count", integer(path.front().count));
    return path.front().object;
}

} // namespace nianbao
