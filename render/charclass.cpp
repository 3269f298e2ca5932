#include "render/charclass.h"

#include <string_view>

namespace nianbao {

namespace {

constexpr std::u32string_view opening = U"（《〈“‘「『【〔〖［｛￥＄";
constexpr std::u32string_view closing = U"）》〉”’」』】〕〗］｝！？·～％‰℃々";
constexpr std::u32string_view stops = U"，。、；：．";
constexpr std::u32string_view dashes = U"—…⸺";
constexpr std::u32string_view latinOpening = U"([{$¥#";
constexpr std::u32string_view latinClosing = U")]}%,.;:!?°";

bool isIn(std::u32string_view set, char32_t c)
{
    return set.find(c) != std::u32string_view::npos;
}

bool isSpace(char32_t c)
{
    return c == U' ' || c == 0xa0 || (c >= 0x2000 && c <= 0x200a);
}

bool isLatin(char32_t c)
{
    // Latin, Greek and Cyrillic; the marks that Chinese text sets full width are classed before.
    return (c > 0x20 && c < 0x530) || (c >= 0x1e00 && c < 0x2000);
}

} // namespace

CharClass charClass(char32_t c)
{
    if (isSpace(c))
        return CharClass::Space;
    if (isIn(opening, c))
        return CharClass::Opening;
    if (isIn(closing, c))
        return CharClass::Closing;
    if (isIn(stops, c))
        return CharClass::Stop;
    if (isIn(dashes, c))
        return CharClass::Dash;
    return isLatin(c) ? CharClass::Latin : CharClass::Ideograph;
}

bool mayBreakBetween(char32_t before, char32_t after)
{
    const CharClass left = charClass(before);
    const CharClass right = charClass(after);
    if (right == CharClass::Closing || right == CharClass::Stop || right == CharClass::Space)
        return false;
    if (left == CharClass::Opening || isIn(latinOpening, before) || isIn(latinClosing, after))
        return false;
    if (left == CharClass::Dash && right == CharClass::Dash)
        return before != after;
    return !(left == CharClass::Latin && right == CharClass::Latin);
}

bool isAddressMark(char32_t c)
{
    return isIn(U"/.-_?&=@:#,", c);
}

bool isCompressible(char32_t c)
{
    const CharClass kind = charClass(c);
    if (kind == CharClass::Closing)
        return !isIn(U"！？·～％‰℃々", c);
    return kind == CharClass::Stop || (kind == CharClass::Opening && c != U'￥' && c != U'＄');
}

} // namespace nianbao
