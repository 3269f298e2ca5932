#pragma once

#include <QString>

#include <optional>

namespace nianbao {

// One face in a font file, as the system's font service knows it.
struct FontFile
{
    QString path;
    int index = 0;  // of the face in a collection
    QString family; // as asked for, or the font's own first name
    QString style;  // "Regular", "Bold"

    friend bool operator==(const FontFile &, const FontFile &) = default;
};

// Fonts are looked up here and not through QFontDatabase because pages are set
// and embedded from the font's own tables: that asks for the file, gives exact
// figures in font units, needs no display, and maps files instead of copying them.
namespace FontFiles {

// The scalable face of exactly this family; style is "Bold" or empty for regular.
std::optional<FontFile> find(const QString &family, const QString &style = {});

// Some face that has the character, a serif Chinese one where there is a choice.
std::optional<FontFile> findFor(char32_t character);

} // namespace FontFiles

} // namespace nianbao
