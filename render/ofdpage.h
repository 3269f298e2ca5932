#pragma once

#include "render/pages.h"

#include <QHash>
#include <QString>

namespace nianbao {

// The numbers of everything in one OFD document: pages, layers, objects, fonts.
class OfdIds
{
public:
    int next() { return ++m_last; }
    int last() const { return m_last; }

private:
    int m_last = 0;
};

// A length or place of the page (points) as OFD writes it: millimetres, exact
// to a ten-thousandth.
QString ofdLength(qreal points);
// x y width height
QString ofdBox(const QRectF &rect);

// Pages/Page_n/Content.xml. `fonts`: the resource of each face.
QByteArray ofdPage(const Page &page, const QHash<const Face *, int> &fonts, OfdIds &ids);

} // namespace nianbao
