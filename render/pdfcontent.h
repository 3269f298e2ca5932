#pragma once

#include "render/pages.h"
#include "render/pdffont.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace nianbao {

// A page's drawing as PDF operators, every piece marked as an element of the
// structure or as furniture (ISO 32000-1 14.6, 14.8.2.2).
class PdfContent
{
public:
    // The font of a face, and the name it has among the page's resources.
    struct Font
    {
        const PdfFont *font = nullptr;
        QByteArray name;
    };
    using FontOf = std::function<Font(const Face *)>;

    PdfContent(const Page &page, FontOf fontOf);

    const QByteArray &bytes() const { return m_bytes; }
    // The structure element of each marked piece: its index is the piece's MCID.
    const QList<int> &markedElements() const { return m_marked; }

private:
    void addRules();
    void addTexts();
    void open(int element);
    void addText(const TextItem &item);
    void addGlyphs(const TextItem &item, const PdfFont &font);
    void number(qreal value);
    void colour(QRgb colour);

    const Page &m_page;
    FontOf m_fontOf;
    QByteArray m_bytes;
    QList<int> m_marked;
    QRgb m_colour = 0xff000000;
    const Face *m_face = nullptr;
    qreal m_size = 0;
};

} // namespace nianbao
