#include "render/structuremaker.h"

#include <algorithm>

namespace nianbao {

using Tag = StructureElement::Tag;

bool isHeading(const ParagraphBlock &block)
{
    if (block.role > TextRole::Heading4)
        return false;
    if (block.role == TextRole::Title)
        return true; // however long the office's name
    const bool wholly = std::all_of(block.runs.begin(), block.runs.end(),
                                    [&](const TextRun &run) { return run.role == block.role; });
    constexpr qsizetype mostCharacters = qsizetype{2} * Paper::columns;
    const QString text = block.text();
    return wholly && text.lastIndexOf(u'。', -2) < 0 && text.size() <= mostCharacters;
}

StructureMaker::StructureMaker(const BlockDocument &document)
    : m_document(document)
{
    m_elements.append(StructureElement());
    m_first.fill(-1, document.blocks.size());
}

int StructureMaker::element(int block)
{
    if (m_first[block] < 0) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&m_document.blocks[block]))
            m_first[block] = addParagraph(*paragraph);
        else
            m_first[block] = addTable(std::get<TableBlock>(m_document.blocks[block]), block);
    }
    return m_first[block];
}

int StructureMaker::cellElement(int block, int cell)
{
    element(block);
    return m_cells[block][cell];
}

int StructureMaker::add(StructureElement element)
{
    m_elements.append(std::move(element));
    return static_cast<int>(m_elements.size()) - 1;
}

int StructureMaker::addParagraph(const ParagraphBlock &block)
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

int StructureMaker::addTable(const TableBlock &table, int block)
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

int StructureMaker::addCell(const BlockCell &cell, int row)
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

} // namespace nianbao
