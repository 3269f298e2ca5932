#pragma once

#include "render/pages.h"

#include <QHash>

namespace nianbao {

// A line or two that stand alone above their text. A level's number at the start
// of a whole paragraph makes no heading of it.
bool isHeading(const ParagraphBlock &block);

// The logical structure of a document, made block by block as they are first shown.
class StructureMaker
{
public:
    explicit StructureMaker(const BlockDocument &document);

    // The index of a paragraph's or a table's element.
    int element(int block);
    int cellElement(int block, int cell);
    QList<StructureElement> take() { return std::move(m_elements); }

private:
    int add(StructureElement element);
    int addParagraph(const ParagraphBlock &block);
    int addTable(const TableBlock &table, int block);
    int addCell(const BlockCell &cell, int row);

    const BlockDocument &m_document;
    QList<StructureElement> m_elements;
    QList<int> m_first; // element of each block; -1: not shown yet
    QHash<int, QList<int>> m_cells;
};

} // namespace nianbao
