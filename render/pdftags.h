#pragma once

#include "render/pages.h"

#include <qpdf/QPDF.hh>

namespace nianbao {

// The structure tree of a tagged PDF (ISO 32000-1 14.7, 14.8) and the outline.
class PdfTags
{
public:
    PdfTags(QPDF &pdf, const LaidOutDocument &document);

    // The marked pieces of the next page: structure element of each MCID.
    void addPage(QPDFObjectHandle page, const QList<int> &markedElements);
    // After the last page: the catalogue's entries.
    void finish();

private:
    struct Node
    {
        QPDFObjectHandle object;
        QPDFObjectHandle kids;
        QPDFObjectHandle page; // of its first content
        QPointF top;
    };

    void addElement(const StructureElement &element);
    QPDFObjectHandle outline();

    QPDF &m_pdf;
    const LaidOutDocument &m_document;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_parentTree; // numbers: page, elements of its MCIDs
    std::vector<Node> m_nodes;
    int m_pages = 0;
};

} // namespace nianbao
