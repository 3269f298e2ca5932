#include "models/report.h"

#include "models/placeholders.h"

#include <array>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct KindName
{
    UnitKind kind;
    QStringView id;
};

constexpr std::array KindNames{
    KindName{UnitKind::Township, u"township"},
    KindName{UnitKind::Subdistrict, u"subdistrict"},
    KindName{UnitKind::Department, u"department"},
    KindName{UnitKind::County, u"county"},
    KindName{UnitKind::City, u"city"},
    KindName{UnitKind::Other, u"other"},
};

} // namespace

QString unitKindId(UnitKind kind)
{
    for (const KindName &name : KindNames) {
        if (name.kind == kind)
            return name.id.toString();
    }
    return {};
}

std::optional<UnitKind> unitKindFromId(QStringView id)
{
    for (const KindName &name : KindNames) {
        if (name.id == id)
            return name.kind;
    }
    return {};
}

Report::Report(EditionPtr editionOf, int reportYear)
    : edition(std::move(editionOf))
    , year(reportYear)
    , figures(edition->figures.size())
{
}

Figure Report::figure(QStringView table, QStringView row, QStringView column) const
{
    const int index = edition->figure(table, row, column);
    return index < 0 ? Figure() : figures.at(index);
}

QString Report::effectiveTitle() const
{
    if (!title.isEmpty())
        return title;
    return expandTemplate(edition->titlePattern, {{u"unit"_s, unit.name},
                                                  {u"year"_s, year > 0 ? QString::number(year) : QString()}});
}

QStringList Report::paragraphs(const QString &section) const
{
    return section == "preamble"_L1 ? preamble : sections.value(section);
}

std::optional<qint64> Report::computedTotal(int figure) const
{
    const RelationLine *definition = edition->definition(figure);
    if (!definition)
        return {};
    qint64 sum = 0;
    for (const int part : definition->right) {
        const std::optional<qint64> number = figures.at(part).number();
        if (!number || __builtin_add_overflow(sum, *number, &sum))
            return {};
    }
    return sum;
}

} // namespace nianbao
