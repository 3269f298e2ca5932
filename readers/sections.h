#pragma once

#include "models/edition.h"
#include "readers/headings.h"

#include <QList>

namespace nianbao {

// Where the sections of an edition begin in a document.
struct SectionStart
{
    QString id{};
    int block = 0;
    HeadingRead heading{}; // its text is empty where only the table or the place tells
};

// The blocks of a table, or of a part of it.
struct BlockRange
{
    QString table{};
    int first = -1;
    int last = -1;

    bool contains(int block) const { return block >= first && block <= last; }
};

// Chooses among the lines that may be headings: a table's heading stands before its
// table, words count more than numerals, and of equals the last one is meant (the
// first may be a list of contents). All in the order of the document.
QList<SectionStart> chooseSections(const Edition &edition, const QList<HeadingRead> &headings,
                                   const QList<BlockRange> &tables);

} // namespace nianbao
