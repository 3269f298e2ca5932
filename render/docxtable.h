#pragma once

#include <QList>
#include <QString>

namespace nianbao {

struct BlockCell;
struct TableBlock;
class Words;

// How a table stands in a DOCX, whose lines Word breaks: columns wide enough for
// their words, labels kept from being parted inside one, and figures from being parted.
class DocxTable
{
public:
    // width: between the page's margins. All lengths are twips (1/20 pt). Table
    // and words must outlive this.
    DocxTable(const TableBlock &table, int width, const Words &words);

    int columnWidth(int column) const { return m_edges.at(column + 1) - m_edges.at(column); }
    int width() const { return m_edges.last(); }
    int width(const BlockCell &cell) const;

    struct Label
    {
        QString text;
        int margin = 0; // left and right; 0: the table style's
        int size = 0;   // half-points; 0: the paragraph style's
    };
    // A cell's text as it is to be written there.
    Label label(const BlockCell &cell) const;

private:
    Label figure(const BlockCell &cell) const;

    const Words &m_words;
    QList<int> m_edges; // the left ones of the columns and the right one of the last
};

} // namespace nianbao
