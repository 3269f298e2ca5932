#pragma once

#include <QList>

namespace nianbao {

// A character as the line breaker sees it.
struct SetChar
{
    char32_t code = 0;
    qreal advance = 0; // cells of the grid; only letters and digits are set by it
};

// One line of a paragraph: characters first to last (exclusive), and where each
// begins, in cells from the left edge of the text area.
struct SetLine
{
    int first = 0;
    int last = 0;
    QList<qreal> positions;
    bool hung = false; // the last mark stands in the right margin
};

// Breaks paragraphs into lines on a grid of equal cells (GB/T 9704-2012 5.2.3:
// 28 characters a line) and says where every character stands.
//
// Chinese characters and marks fill one cell each. Letters and digits keep their
// own widths, and what follows them returns to the half-cell grid. A mark that
// may not begin a line hangs in the margin, or marks give up their blank halves;
// only when neither helps is a line stretched. Addresses are parted after their
// own marks, anywhere else only when nothing better is left.
class LineBreaker
{
public:
    explicit LineBreaker(int columns = 28)
        : m_columns(columns)
    {
    }

    // indent: cells before the first line.
    QList<SetLine> breakText(const QList<SetChar> &text, int indent = 0) const;

private:
    int m_columns;
};

} // namespace nianbao
