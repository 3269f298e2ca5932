#include "render/textwidth.h"

#include "render/blocks.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Unicode 15 EastAsianWidth: W, F and those A that Chinese text uses; ascending.
constexpr std::array WideRanges = {
    Range{0xa7, 0xa8},     Range{0xb0, 0xb1},     Range{0xb7, 0xb7},       Range{0xd7, 0xd7},
    Range{0xf7, 0xf7},     Range{0x391, 0x3a9},   Range{0x3b1, 0x3c9},     Range{0x401, 0x401},
    Range{0x410, 0x44f},   Range{0x451, 0x451},   Range{0x1100, 0x115f},   Range{0x2013, 0x2016},
    Range{0x2018, 0x2019}, Range{0x201c, 0x201d}, Range{0x2020, 0x2022},   Range{0x2024, 0x2027},
    Range{0x2030, 0x2030}, Range{0x2032, 0x2033}, Range{0x203b, 0x203b},   Range{0x2103, 0x2103},
    Range{0x2116, 0x2116}, Range{0x2160, 0x216b}, Range{0x2170, 0x2179},   Range{0x2190, 0x2199},
    Range{0x2200, 0x22bf}, Range{0x231a, 0x231b}, Range{0x2329, 0x232a},   Range{0x2460, 0x24e9},
    Range{0x2500, 0x257f}, Range{0x25a0, 0x25ef}, Range{0x2605, 0x2606},   Range{0x2e80, 0x303e},
    Range{0x3041, 0x33ff}, Range{0x3400, 0x4dbf}, Range{0x4e00, 0xa4cf},   Range{0xa960, 0xa97f},
    Range{0xac00, 0xd7a3}, Range{0xe000, 0xfaff}, Range{0xfe10, 0xfe19},   Range{0xfe30, 0xfe6f},
    Range{0xff01, 0xff60}, Range{0xffe0, 0xffe6}, Range{0x1f300, 0x1faff}, Range{0x20000, 0x3fffd},
};

bool isWide(char32_t c)
{
    const auto range = std::lower_bound(WideRanges.cbegin(), WideRanges.cend(), c,
                                        [](const Range &r, char32_t value) { return r.last < value; });
    return range != WideRanges.cend() && range->first <= c;
}

bool isWidthless(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Other_Format || category == QChar::Other_Control;
}

} // namespace

int columnWidth(char32_t character)
{
    if (isWidthless(character))
        return 0;
    return isWide(character) ? 2 : 1;
}

int columnWidth(QStringView text)
{
    int width = 0;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters)
        width += columnWidth(c);
    return width;
}

bool hasLongWord(QStringView text)
{
    constexpr int longest = 12; // half-width columns
    int length = 0;
    const auto isTooLong = [&length](QChar c) {
        const bool isPart = c > u' ' && c < u'\u1100' && !isWide(c.unicode());
        length = isPart ? length + 1 : 0;
        return length > longest;
    };
    return std::any_of(text.cbegin(), text.cend(), isTooLong);
}

SignaturePlace signaturePlace(double agency, double date, bool seal)
{
    if (seal)
        return {std::max(0.0, 4 + (date - agency) / 2), 4, 3};
    if (date == 0)
        return {2, 2, 1};
    if (date > agency)
        return {4 + date - agency, 2, 1};
    return {2, agency - date, 1};
}

SignaturePlace signaturePlace(QStringView agency, QStringView date, bool seal)
{
    const double widest = SignaturePlace::widestAgency;
    return signaturePlace(std::min(columnWidth(agency) / 2.0, widest), columnWidth(date) / 2.0, seal);
}

SignaturePlace signaturePlace(const BlockDocument &document)
{
    QString agency, date;
    for (const Block &block : document.blocks) {
        const auto *paragraph = std::get_if<ParagraphBlock>(&block);
        if (paragraph && paragraph->role == TextRole::Agency)
            agency = paragraph->text();
        else if (paragraph && paragraph->role == TextRole::Date)
            date = paragraph->text();
    }
    return signaturePlace(agency, date, document.sealSpace);
}

} // namespace nianbao
