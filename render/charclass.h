#pragma once

namespace nianbao {

// How a character behaves in a line of Chinese text (GB/T 15834-2011 5.1,
// GB/T 9704-2012 7.3.3).
enum class CharClass {
    Ideograph, // and everything else that fills a cell of the grid
    Opening,   // （《“: never at the end of a line
    Closing,   // ）》”！？: never at the start of one
    Stop,      // ，。、；：: the same, and may hang in the margin
    Dash,      // —— and ……: a pair stays whole
    Latin,     // letters and digits: as wide as they are
    Space,     // a typed space
};

CharClass charClass(char32_t character);

// May a line end between the two? Letters of one word are not parted here.
bool mayBreakBetween(char32_t before, char32_t after);

// After these an address, which no rule would part, may go on in the next line.
bool isAddressMark(char32_t character);

// Half of these characters' cell is blank and may be given up: the left half of
// opening marks, the right half of closing marks and stops.
bool isCompressible(char32_t character);

} // namespace nianbao
