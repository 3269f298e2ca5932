#include "render/printabletext.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// What only steers how text is set: soft hyphens, marks of direction, byte order marks.
constexpr std::array SettingMarks = {
    Range{0xad, 0xad},     Range{0x61c, 0x61c},   Range{0x200e, 0x200f}, Range{0x202a, 0x202e},
    Range{0x2060, 0x206f}, Range{0xfeff, 0xfeff}, Range{0xfff9, 0xfffb},
};

// Nearly all that reports hold: ASCII, Chinese and its marks.
bool isPlain(QChar c)
{
    return (c >= u' ' && c < u'\u007f') || (c >= u'\u3000' && c < u'\ud7ff') ||
           (c >= u'\uff01' && c < u'\uffef') || (c >= u'\u2010' && c < u'\u2028');
}

bool isLineEnd(char32_t c)
{
    return c == QChar::LineSeparator || c == QChar::ParagraphSeparator ||
           (QChar::isSpace(c) && QChar::category(c) == QChar::Other_Control);
}

bool isShapeless(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate ||
           QChar::isNonCharacter(c) ||
           std::any_of(SettingMarks.cbegin(), SettingMarks.cend(),
                       [c](const Range &range) { return c >= range.first && c <= range.last; });
}

} // namespace

QString printableText(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(c, text.at(++i)) : c.unicode();
        if (isLineEnd(code))
            result += u' ';
        else if (!isShapeless(code))
            result += QChar::fromUcs4(code);
    }
    return result;
}

} // namespace nianbao
