#include "models/unitname.h"

#include "models/figure.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nianbao {

QString bareUnitName(const QString &name)
{
    static const QRegularExpression office(u"(?<=.)(?:人民政府|办事处)$"_s);
    return withoutSpaces(name).remove(office);
}

QStringList unitNames(const QString &name)
{
    static constexpr QStringView Regions = u"省市县区旗州盟";
    const QString bare = bareUnitName(name);
    QStringList names{bare};
    // What is left has a name of its own and its kind: 某镇 at least.
    for (qsizetype at = 1; at + 2 <= bare.size(); ++at) {
        if (Regions.contains(bare.at(at - 1)))
            names += bare.sliced(at);
    }
    return names;
}

} // namespace nianbao
