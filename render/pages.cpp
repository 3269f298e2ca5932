#include "render/pages.h"

namespace nianbao {

const PageArea *Page::areaAt(QPointF point) const
{
    const PageArea *found = nullptr;
    const auto size = [](const QRectF &rect) { return rect.width() * rect.height(); };
    for (const PageArea &area : areas) {
        if (area.rect.contains(point) && (!found || size(area.rect) <= size(found->rect)))
            found = &area;
    }
    return found;
}

QList<PagePlace> LaidOutDocument::places(const BlockSource &source, const QString &figureRow,
                                         const QString &figureColumn) const
{
    QList<PagePlace> places;
    for (int i = 0; i < pages.size(); ++i) {
        for (const PageArea &area : pages[i].areas) {
            const bool matches = figureRow.isEmpty()
                                     ? area.figureRow.isEmpty()
                                     : area.figureRow == figureRow && area.figureColumn == figureColumn;
            if (matches && area.source == source)
                places.append({i, area.rect});
        }
    }
    return places;
}

} // namespace nianbao
