#pragma once

#include "models/asread.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao {

// A cell of a grid. Blank cells are there too: a blank is a statement.
struct SourceCell
{
    QString text{};
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
};

// A paragraph or a grid.
struct SourceBlock
{
    enum class Kind { Paragraph, Grid };

    Kind kind = Kind::Paragraph;
    QString text{};            // of a paragraph; tabs and inner line breaks as they were
    QList<SourceCell> cells{}; // of a grid, in reading order
    int rows = 0;
    int columns = 0;

    int page = 0;      // from 1; 0 where the format has none
    int line = 0;      // from 1: line of a text, ordinal of a paragraph elsewhere
    int gap = 0;       // empty lines before it
    int region = 0;    // index into SourceDocument::regions
    bool exact = true; // the format tells the grid's columns; else they follow from positions

    bool isGrid() const { return kind == Kind::Grid; }
};

// The report file that a document of ours carries along (models/payload.h), as found.
struct CarriedReport
{
    QByteArray json{};
    QByteArray seal{};
};

// A document as its format gives it, before anything of it is understood:
// paragraphs and grids in reading order.
struct SourceDocument
{
    QList<SourceBlock> blocks{};

    // The containers of a web page as a tree, each naming its parent; the first is
    // the page itself. Other formats have only that one.
    QList<int> regions{-1};

    bool paragraphsKnown = false; // the format tells them; else a line may be part of one

    // What is visible to no reader of the document but was left out knowingly
    // (page numbers, deleted revisions), one sentence each.
    QStringList notes{};

    CarriedReport carried{}; // empty in documents that others made
};

} // namespace nianbao
