#pragma once

#include <QStringView>

namespace nianbao {

struct BlockDocument;

// How wide text is in half-width columns: two for a Chinese character or
// full-width mark, one for a Latin letter or digit, none for a combining mark
// (Unicode Standard Annex #11; ambiguous characters are wide, as in Chinese text).
int columnWidth(QStringView text);
int columnWidth(char32_t character);

// Holds the text an address or another word of more than six characters' width? A
// line that ends before one may be too short to be spread evenly.
bool hasLongWord(QStringView text);

// Where the signature stands, measured from the right edge of the text area in
// characters (GB/T 9704-2012 7.3.5.2): the agency 2 characters in, the date's
// first character 2 right of the agency's; where the date is the longer, the
// date 2 characters in and the agency moved in instead. With room for a seal
// (7.3.5.1) the date stands 4 characters in and the agency in the middle over it.
struct SignaturePlace
{
    static constexpr int widestAgency = 24; // of 28; a longer name goes on in a second line

    double agency = 2;
    double date = 2;
    int blankLines = 1; // above

    friend bool operator==(const SignaturePlace &, const SignaturePlace &) = default;
};

// How wide agency and date are, in characters; 0 for what is not there.
SignaturePlace signaturePlace(double agency, double date, bool seal);
SignaturePlace signaturePlace(QStringView agency, QStringView date, bool seal = false);
SignaturePlace signaturePlace(const BlockDocument &document);

} // namespace nianbao
