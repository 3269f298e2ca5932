#pragma once

#include "models/report.h"

#include <QSet>

namespace nianbao {

// Texts of reports as they are found on the web: every layout that programs make
// of a table when they take it out of a document, by the edition's own data.
enum class Layout {
    CellPerLine,          // each cell on a line of its own
    TabbedCellPerLine,    // the same, each with a tab before it, an empty line between rows
    CellPerParagraph,     // an empty line after each cell
    Tabs,                 // a row per line, merged cells as empty ones
    TabsUnfilled,         // a row per line, merged cells only once
    PipesAfter,           // a | b |
    PipesAround,          // | a | b | with a rule under the first row
    PipesFilled,          // a ||| b |: spans as filler pipes
    PipesAlone,           // a pipe on a line of its own after each cell
    PipesBefore,          // |a on a line of its own
    Spaces,               // columns of spaces
    SingleSpaces,         // one space
    Glued,                // 规章000
    HeaderWordsOverLines, // 商业 / 企业
    HeaderWordsOverRows,  // the halves of header words in two rows
    HalfHeader,           // half of each header word lost
    NumbersSplitOff,      // 1. on one line, 属于国家秘密 on the next
    NoGroupLabels,        // a column of labels missing
    NoLabels,             // all row labels missing
    TextBetween,          // sentences between heading and table
    Repeated,             // each table twice
    Html,                 // with rowspan and colspan
    HtmlPage,             // the same within a government web page
};

const QList<Layout> &allLayouts();
QByteArray layoutName(Layout layout);
// Whether blank cells can be told in it.
bool keepsBlanks(Layout layout);

struct TextManner
{
    bool fullWidth = false; // digits
    bool signs = false;     // +3, 增3, 减2, 12.5万元, 1,113
    bool variedHeadings = false;
};

// The whole document. Figures that are blank in the report are empty cells.
QString layoutText(const Report &report, Layout layout, const TextManner &manner);

} // namespace nianbao
