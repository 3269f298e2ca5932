#pragma once

#include "readers/pagemargins.h"
#include "readers/source.h"

#include <QMap>

namespace nianbao {

// Finds lines, paragraphs and tables by where words and rules stand, for formats that
// tell of none of them. Pages are added in order; a paragraph may run on to the next.
class PageLayout
{
public:
    // The height of the page in points. Where rules frame a table, its cells are known.
    void addPage(const QList<PlacedText> &pieces, double height, const PageRules &rules = {});
    bool isEmpty() const;   // no text on any page
    bool isTooLong() const; // more text than any report
    SourceDocument take();

private:
    // Between what margin the lines of a page stand.
    struct Extent
    {
        double left = 0;
        double right = 0;
        double width() const { return right - left; }
    };

    static Extent extentOf(const PageLines &page);
    Extent margins(const PageLines &page) const;
    void readPage(const PageLines &page);
    void readLines(const TextLines &lines, const Extent &extent);
    void addGrid(SourceBlock grid);
    void addParagraphLine(const TextLine &line, const Extent &page);
    bool continuesParagraph(const TextLine &line, const Extent &page) const;

    QList<PageLines> m_pages;
    QMap<double, Extent> m_widest; // by the height of the page
    qsizetype m_pieces = 0;
    SourceDocument m_document;
    int m_page = 0;
    bool m_inParagraph = false;
    TextLine m_previous; // the last line of the paragraph in work
    double m_previousRight = 0;
};

} // namespace nianbao
