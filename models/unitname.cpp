#include "models/unitname.h"

#include "models/figure.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UnitName)
};

} // namespace

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

QString unitKindName(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Township:
        return Text::tr("Township or town");
    case UnitKind::Subdistrict:
        return Text::tr("Subdistrict office");
    case UnitKind::Department:
        return Text::tr("Department");
    case UnitKind::County:
        return Text::tr("County or district");
    case UnitKind::City:
        return Text::tr("City");
    case UnitKind::Other:
        return Text::tr("Other");
    }
    return {};
}

} // namespace nianbao
