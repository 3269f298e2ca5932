#pragma once

#include "models/checks/numbers.h"

#include <QList>

namespace nianbao {

// 共 68 条，其中通过网站公开 47 条，通过其他方式公开 21 条.
struct PartsList
{
    Quantity total;
    QList<Quantity> parts; // of the total's unit, as far as the list goes
    qint64 sum = 0;        // of the parts, in units of NumberScale

    qsizetype end() const { return parts.last().start + parts.last().length; }
};

// The lists of a paragraph (ParagraphText::read()) whose parts surely do not fit
// their total: a list that ends with 其他 or gives its parts 分别 and does not
// add up, one of like parts that add up to more, or a part larger than the whole.
// Lists that name only some of the parts are none of these.
QList<PartsList> brokenPartsLists(QStringView text);

} // namespace nianbao
