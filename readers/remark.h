#pragma once

#include "models/asread.h"

#include <QString>

namespace nianbao {

// What a reader was not sure of, found in the wrong manner, or could not place.
struct Remark
{
    enum class Kind {
        Missing,   // a table, row, figure or section that could not be found; it stays blank
        Unsure,    // read, but another reading is possible
        Unplaced,  // text or figures that fit nowhere; kept in text
        Unusual,   // read surely, though written in an unusual way
        Repeated,  // stood more than once
        Extracted, // damage of the program that made the text, not the writer's
        Changed,   // other than what was exported to the file
        Note,      // left out knowingly, as page numbers
    };

    Kind kind = Kind::Note;
    QString message{};     // one sentence
    QString text{};        // what stood there, in full
    double confidence = 1; // from 0 to 1: how likely what was read is right
    SourcePlace source{};

    // The place in the report, as far as there is one.
    QString section{};
    QString table{};
    QString row{};
    QString column{};
};

} // namespace nianbao
