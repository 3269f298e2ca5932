#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QStringList>

namespace nianbao {

// Who is expected to report: a CSV file in UTF-8 or GB18030, one unit a line. The
// units stand in the column headed 单位, 单位名称, 名称, …; in the first one where
// there is no line of headings.
struct Roster
{
    QStringList units;
    QStringList repeated; // names that stand more than once

    static Result<Roster> fromCsv(const QByteArray &content);

    // The unit of the roster that each reported name is, by index; -1 where it is none,
    // or where nothing tells which of several. A unit is known with and without its
    // region and 人民政府 (示例县清水镇人民政府, 清水镇), and reports once.
    QList<qsizetype> unitsOf(const QStringList &reported) const;
    // Expected units with no report among the given names.
    QStringList missing(const QStringList &reported) const;
    // Reported names that nobody expects.
    QStringList unexpected(const QStringList &reported) const;
};

} // namespace nianbao
