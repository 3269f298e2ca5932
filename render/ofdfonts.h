#pragma once

#include "render/faces.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <set>

namespace nianbao {

// Font files cut down to the characters that a document uses. Whole OpenType
// files, other than what a PDF embeds: an OFD viewer finds the glyphs of a text
// by its characters, so the character map must come along.
class OfdFonts
{
public:
    // Empty: the font cannot be cut. Files made before are remembered: the
    // headings and table labels of one report are those of the next.
    QByteArray file(const FacePtr &face, const std::set<char32_t> &characters);

    // The extension that such a file bears.
    static QString extension(const QByteArray &file);

private:
    struct Entry
    {
        FacePtr face;
        std::set<char32_t> characters;
        QByteArray file;
    };

    QList<Entry> m_entries; // latest last
};

} // namespace nianbao
