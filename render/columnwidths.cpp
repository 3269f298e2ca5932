#include "render/columnwidths.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

qreal sum(const QList<qreal> &values)
{
    return std::accumulate(values.begin(), values.end(), qreal(0));
}

// What columns need when those of one relative width all need the most any does.
QList<qreal> alike(const QList<int> &relative, const QList<qreal> &needed)
{
    QMap<int, qreal> most;
    for (int i = 0; i < needed.size(); ++i)
        most[relative[i]] = std::max(most.value(relative[i]), needed[i]);
    QList<qreal> widths;
    for (const int share : relative)
        widths.append(most[share]);
    return widths;
}

} // namespace

QList<qreal> columnWidths(const QList<int> &relative, const QList<qreal> &needed, qreal total)
{
    QList<qreal> floor = alike(relative, needed);
    if (sum(floor) > total)
        floor = needed;
    if (sum(floor) > total)
        return {};

    // Columns that get less than they need by their share are set to their need;
    // the others share what is left, until all are content.
    QList<qreal> widths(relative.size(), -1);
    for (bool settled = false; !settled;) {
        settled = true;
        qreal room = total;
        qreal shares = 0;
        for (int i = 0; i < widths.size(); ++i) {
            room -= std::max(widths[i], 0.0);
            shares += widths[i] < 0 ? relative[i] : 0;
        }
        for (int i = 0; i < widths.size(); ++i) {
            if (widths[i] < 0 && room * relative[i] / shares < floor[i]) {
                widths[i] = floor[i];
                settled = false;
            }
        }
        if (settled) {
            for (int i = 0; i < widths.size(); ++i)
                widths[i] = widths[i] < 0 ? room * relative[i] / shares : widths[i];
        }
    }
    return widths;
}

} // namespace nianbao
