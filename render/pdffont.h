#pragma once

#include "render/fontsubset.h"

#include <QMap>

#include <qpdf/QPDF.hh>

namespace nianbao {

// One face of a PDF: the glyphs that pages use, embedded as a composite font
// (ISO 32000-1 9.7) whose character codes are exactly those glyphs.
class PdfFont
{
public:
    explicit PdfFont(FacePtr face)
        : m_face(std::move(face))
    {
    }

    // All glyphs first, with the character each stands for.
    void use(quint32 glyph, char32_t character);
    // Then the subset; false: the font cannot be embedded.
    bool cut(SubsetCache &cache);

    quint32 code(quint32 glyph) const { return m_subset->codes.value(glyph); }
    int width(quint32 glyph) const; // thousandths of the em, as the PDF states it
    // A glyph that two characters share is copied as the first of them only.
    bool isCopiedAs(quint32 glyph, char32_t character) const
    {
        return m_characters.value(glyph) == character;
    }
    QPDFObjectHandle embed(QPDF &pdf) const;

private:
    QByteArray baseName() const;
    QPDFObjectHandle descriptor(QPDF &pdf, const QByteArray &name) const;
    QPDFObjectHandle widths() const;
    std::string toUnicode() const;

    FacePtr m_face;
    QMap<quint32, char32_t> m_characters; // of each glyph
    std::shared_ptr<const FontSubset> m_subset;
};

} // namespace nianbao
