#pragma once

#include "render/pages.h"
#include "render/titlebreaker.h"

namespace nianbao {

// Text with a glyph found for each of its characters. The Faces it was made with
// must outlive it. Control and invisible characters are left out, tabs are spaces.
struct FacedText
{
    QList<char32_t> codes;
    QList<const Faces::Glyph *> glyphs;
    QList<qreal> advances; // ems

    static FacedText of(Faces &faces, FaceRole role, const QString &text);
    void append(const FacedText &other);
    FacedText mid(const TextSpan &span) const;

    int size() const { return static_cast<int>(codes.size()); }
    qreal width(const TextSpan &span) const; // ems
    QString text() const { return QString::fromUcs4(codes.constData(), codes.size()); }
};

// Makes page items of stretches of such text.
class ItemMaker
{
public:
    ItemMaker(const FacedText &text, qreal size, int element = -1)
        : m_text(text)
        , m_size(size)
        , m_element(element)
    {
    }

    // xs: where each character of the span stands. One item for each change of face.
    QList<TextItem> place(const TextSpan &span, const QList<qreal> &xs, qreal baseline) const;
    // Each character at its own width, the first at origin.
    QList<TextItem> flow(const TextSpan &span, QPointF origin) const;

private:
    const FacedText &m_text;
    qreal m_size;
    int m_element;
};

// The text's baseline in a line of this height: the middle of the characters'
// square is the middle of the line.
qreal baselineInLine(qreal lineHeight, qreal size);

} // namespace nianbao
