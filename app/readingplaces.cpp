#include "app/readingplaces.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace nianbao {

ReadingPlaces::ReadingPlaces(const Reading &reading)
    : m_edition(reading.report.edition)
{
    const AsRead &asRead = reading.asRead;
    add(textKey(u"title"_s, 0), asRead.titlePlace);
    for (const SectionAsRead &section : asRead.sections)
        add(textKey(section.id, -1), section.place);
    for (auto section = asRead.paragraphs.cbegin(); section != asRead.paragraphs.cend(); ++section) {
        for (qsizetype i = 0; i < section->size(); ++i)
            add(textKey(section.key(), int(i)), section->at(i));
    }
    for (qsizetype i = 0; i < asRead.figures.size(); ++i) {
        const FigureSpec &spec = m_edition->figures.at(i);
        add(figureKey(spec.table, spec.row, spec.column), asRead.figures.at(i));
    }
}

void ReadingPlaces::add(const QString &reportKey, const SourcePlace &place)
{
    if (!place.isValid())
        return;
    m_places.insert(reportKey, place);
    m_keysOfSource.insert(sourceKey(place.block, place.cell), reportKey);
}

QString ReadingPlaces::sourceKey(int block, int cell)
{
    return QString::number(block) + u'.' + QString::number(cell);
}

QString ReadingPlaces::figureKey(const QString &table, const QString &row, const QString &column)
{
    return table + u'/' + row + u'/' + column;
}

QString ReadingPlaces::textKey(const QString &section, int paragraph)
{
    return section + u'#' + QString::number(paragraph);
}

QString ReadingPlaces::reportKeyAt(const QString &sourceKey, int character) const
{
    QString narrowest;
    int least = std::numeric_limits<int>::max();
    const QStringList keys = m_keysOfSource.values(sourceKey);
    for (const QString &key : keys) {
        const SourcePlace place = m_places.value(key);
        const bool whole = place.length == 0;
        const int length = whole ? std::numeric_limits<int>::max() - 1 : place.length;
        const bool around = whole || (place.start <= character && character <= place.start + place.length);
        if (around && length < least) {
            narrowest = key;
            least = length;
        }
    }
    return narrowest;
}

QStringList ReadingPlaces::reportKeys(const Remark &remark) const
{
    QStringList keys;
    if (!remark.table.isEmpty()) {
        for (const FigureSpec &spec : m_edition->figures) {
            if (spec.table == remark.table && (remark.row.isEmpty() || spec.row == remark.row) &&
                (remark.column.isEmpty() || spec.column == remark.column))
                keys += figureKey(spec.table, spec.row, spec.column);
        }
        return keys;
    }
    const QString at = reportKeyAt(sourceKey(remark.source.block, remark.source.cell), remark.source.start);
    if (!at.isEmpty())
        return {at};
    if (!remark.section.isEmpty())
        keys += textKey(remark.section, remark.section == "title"_L1 ? 0 : -1);
    return keys;
}

} // namespace nianbao
