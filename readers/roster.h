#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QStringList>

namespace nianbao {

// Who is expected to report: the first column of a CSV file in UTF-8 or GB18030,
// one unit a line; a heading line (单位, unit, 名称) is passed over.
struct Roster
{
    QStringList units;
    QStringList repeated; // names that stand more than once

    static Result<Roster> fromCsv(const QByteArray &content);

    // Expected units with no report among the given names. A name matches where it
    // is the same, or where it and no other holds or is held by it (示例县清水镇 and 清水镇人民政府 do not).
    QStringList missing(const QStringList &reported) const;
    // Reported names that nobody expects.
    QStringList unexpected(const QStringList &reported) const;
};

} // namespace nianbao
