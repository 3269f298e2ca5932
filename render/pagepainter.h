#pragma once

#include <QtGlobal>

class QPainter;

namespace nianbao {

struct Page;

// Draws a page at the painter's origin. scale: device pixels of the painter for
// one point of the page; preview and printer differ in nothing else.
void paintPage(QPainter &painter, const Page &page, qreal scale);

} // namespace nianbao
