#pragma once

#include "readers/source.h"

#include <QList>
#include <QString>

namespace nianbao {

// One cell, or what stands where a cell should: a stretch of a text line between
// tabs, pipes or wide spaces.
struct Token
{
    enum class Kind { Blank, Text, Value };

    Kind kind = Kind::Blank;
    QString text{};
    QString folded{}; // of a text
    SourcePlace place{};
    double x = 0;       // grid column, ordinal in the line, or position, as the layout gives
    int span = 1;       // grid columns
    bool glued = false; // cut off the end of a label

    bool isBlank() const { return kind == Kind::Blank; }
    bool isValue() const { return kind == Kind::Value; }
    bool isText() const { return kind == Kind::Text; }
};

// A physical row: a line of a text, or a row of a grid.
struct TokenLine
{
    QList<Token> tokens{};
    int block = 0;
    int lastBlock = 0;      // where a row stands on several lines
    int gap = 0;            // empty lines before it
    bool isGridRow = false; // of a grid
    bool exact = false;     // x are grid columns
    bool ruled = false;     // the row's cells are parted by tabs or pipes, blanks are there
};

class Vocabulary;

// Cuts a document into rows and cells. Text in running paragraphs comes as lines
// of one text token.
QList<TokenLine> tokenLines(const SourceDocument &document, const Vocabulary &vocabulary);

} // namespace nianbao
