#include "render/facedtext.h"

#include <numeric>

namespace nianbao {

namespace {

constexpr qreal squareAscent = 0.86; // of a Chinese character's square, above the baseline

bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isVariationSelector(c);
    }
}

} // namespace

FacedText FacedText::of(Faces &faces, FaceRole role, const QString &text)
{
    FacedText faced;
    const QList<uint> codes = text.toUcs4();
    faced.codes.reserve(codes.size());
    faced.glyphs.reserve(codes.size());
    faced.advances.reserve(codes.size());
    for (const uint code : codes) {
        const char32_t character = code == U'\t' ? U' ' : char32_t(code);
        if (isInvisible(character))
            continue;
        const Faces::Glyph &glyph = faces.glyph(role, character);
        faced.codes.append(character);
        faced.glyphs.append(&glyph);
        faced.advances.append(glyph.advance);
    }
    return faced;
}

void FacedText::append(const FacedText &other)
{
    codes += other.codes;
    glyphs += other.glyphs;
    advances += other.advances;
}

FacedText FacedText::mid(const TextSpan &span) const
{
    const int length = span.last - span.first;
    return {codes.mid(span.first, length), glyphs.mid(span.first, length), advances.mid(span.first, length)};
}

qreal FacedText::width(const TextSpan &span) const
{
    return std::accumulate(advances.begin() + span.first, advances.begin() + span.last, qreal(0));
}

QList<TextItem> ItemMaker::place(const TextSpan &span, const QList<qreal> &xs, qreal baseline) const
{
    QList<TextItem> items;
    for (int i = span.first; i < span.last; ++i) {
        const Faces::Glyph &glyph = *m_text.glyphs[i];
        if (!glyph.face)
            continue;
        const qreal x = xs[i - span.first];
        if (items.isEmpty() || items.last().face != glyph.face) {
            TextItem item;
            item.face = glyph.face;
            item.size = m_size;
            item.origin = {x, baseline};
            item.element = m_element;
            item.glyphs.reserve(span.last - i);
            item.offsets.reserve(span.last - i);
            items.append(item);
        }
        TextItem &item = items.last();
        item.text += QString::fromUcs4(&m_text.codes[i], 1);
        item.glyphs.append(glyph.id);
        item.offsets.append(x - item.origin.x());
    }
    return items;
}

QList<TextItem> ItemMaker::flow(const TextSpan &span, QPointF origin) const
{
    QList<qreal> xs;
    xs.reserve(span.last - span.first);
    qreal x = origin.x();
    for (int i = span.first; i < span.last; ++i) {
        xs.append(x);
        x += m_text.advances[i] * m_size;
    }
    return place(span, xs, origin.y());
}

qreal baselineInLine(qreal lineHeight, qreal size)
{
    return (lineHeight - size) / 2 + squareAscent * size;
}

} // namespace nianbao
