#pragma once

#include "readers/tokens.h"

#include <QHash>

namespace nianbao {

class Vocabulary;

// A stretch of lines that is one table or several, before it is known which.
struct TableSegment
{
    int first = 0; // indices of TokenLines
    int last = 0;
    QString heading{}; // id of the section whose heading stands before it; may be empty
};

// Finds the tables by the density of their words and figures. Headings (section id
// by line index) part what is on either side of them.
QList<TableSegment> findTableSegments(const QList<TokenLine> &lines, const QHash<int, QString> &headings,
                                      const Vocabulary &vocabulary);

} // namespace nianbao
