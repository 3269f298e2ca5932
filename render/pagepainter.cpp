#include "render/pagepainter.h"

#include "render/pages.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

#include <algorithm>

namespace nianbao {

namespace {

// On a screen a thin rule is one whole pixel, or it would fade away.
QRectF crisp(const QRectF &rect, qreal scale)
{
    const QRectF scaled(rect.topLeft() * scale, rect.size() * scale);
    if (std::min(scaled.width(), scaled.height()) >= 2)
        return scaled;
    const QPointF corner(qRound(scaled.left()), qRound(scaled.top()));
    return {corner, QSizeF(std::max(1, qRound(scaled.width())), std::max(1, qRound(scaled.height())))};
}

} // namespace

void paintPage(QPainter &painter, const Page &page, qreal scale)
{
    painter.setPen(Qt::NoPen);
    for (const RuleItem &rule : page.rules)
        painter.fillRect(crisp(rule.rect, scale), QColor::fromRgba(rule.colour));
    for (const TextItem &item : page.texts) {
        QGlyphRun run;
        run.setRawFont(item.face->rawFont(item.size * scale));
        run.setGlyphIndexes(item.glyphs);
        QList<QPointF> positions;
        positions.reserve(item.offsets.size());
        for (const qreal offset : item.offsets)
            positions.append({offset * scale, 0});
        run.setPositions(positions);
        painter.setPen(QColor::fromRgba(item.colour));
        painter.drawGlyphRun(item.origin * scale, run);
    }
}

} // namespace nianbao
