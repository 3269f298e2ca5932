#pragma once

#include "render/faces.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>

namespace nianbao {

// A font file cut down to the glyphs that a document uses.
struct FontSubset
{
    enum class Format { Cff, TrueType };

    Format format = Format::Cff;
    QByteArray data;               // a bare CFF table, or a whole TrueType file; zlib-packed
    qsizetype size = 0;            // of the data unpacked
    QHash<quint32, quint32> codes; // glyph of the full font → what the PDF calls it

    // Empty data: the font cannot be cut.
    static FontSubset of(const Face &face, const QList<quint32> &glyphs);
};

// Subsets made before, for documents that use the same glyphs of a face: the
// headings and table labels of one report are those of the next.
class SubsetCache
{
public:
    // glyphs: in ascending order.
    std::shared_ptr<const FontSubset> subset(const FacePtr &face, const QList<quint32> &glyphs);

private:
    struct Entry
    {
        FacePtr face;
        QList<quint32> glyphs;
        std::shared_ptr<const FontSubset> subset;
    };

    QList<Entry> m_entries; // latest last
};

} // namespace nianbao
