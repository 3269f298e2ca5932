#pragma once

#include "render/blocksetter.h"

namespace nianbao {

// What pages are filled with, from top to bottom: strips of text, and tables.
struct Piece
{
    int block = -1; // of the document; -1: furniture without a source
    bool mayBreakBefore = true;
    bool blank = false;   // left out at the top of a page
    bool heading = false; // at least the last of several stays with what it stands above
    Strip strip;
    std::shared_ptr<const TableLayout> table;
};

// The report's blocks as pieces, with the places where a page may end.
QList<Piece> makePieces(const BlockDocument &document, BlockSetter &setter);

} // namespace nianbao
