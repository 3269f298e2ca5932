#include "readers/roster.h"

#include "models/unitname.h"
#include "readers/textcodec.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

// The fields of a CSV line, quotes undone.
QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"' && quoted && i + 1 < line.size() && line.at(i + 1) == u'"')
            fields.last() += line.at(++i);
        else if (c == u'"' && (quoted || fields.last().isEmpty()))
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u'\t' || c == u';'))
            fields += QString();
        else
            fields.last() += c;
    }
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

// Of the column of units in a line of headings; -1 where it heads none.
qsizetype headedColumn(const QStringList &fields)
{
    static const QStringList headings{u"单位名称"_s, u"机关名称"_s, u"部门名称"_s, u"报送单位"_s, u"单位"_s,
                                      u"名称"_s,     u"机关"_s,     u"部门"_s,     u"unit"_s,     u"name"_s};
    QStringList lower;
    for (const QString &field : fields)
        lower += field.toLower();
    for (const QString &heading : headings) {
        if (const qsizetype column = lower.indexOf(heading); column >= 0)
            return column;
    }
    return -1;
}

bool isNumber(const QString &field)
{
    return !field.isEmpty() && std::all_of(field.begin(), field.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

Result<Roster> Roster::fromCsv(const QByteArray &content)
{
    const Result<QString> text = decodeText(content);
    if (!text)
        return text.error();
    QList<QStringList> rows;
    const QStringList lines = text->split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        rows += fieldsOf(line.trimmed());
    const qsizetype headed = rows.isEmpty() ? -1 : headedColumn(rows.first());
    if (headed >= 0)
        rows.removeFirst();
    Roster roster;
    for (const QStringList &row : std::as_const(rows)) {
        const QString unit = row.value(std::max<qsizetype>(headed, 0));
        if (isNumber(unit))
            return Error{
                Text::tr("“%1” in the roster is no unit; head the column of units with 单位").arg(unit)};
        if (unit.isEmpty())
            continue;
        if (roster.units.contains(unit))
            roster.repeated += unit;
        else
            roster.units += unit;
    }
    if (roster.units.isEmpty())
        return Error{Text::tr("the roster names no unit")};
    return roster;
}

QList<qsizetype> Roster::unitsOf(const QStringList &reported) const
{
    QHash<QString, qsizetype> byBareName;
    QMultiHash<QString, qsizetype> byName;
    for (qsizetype unit = 0; unit < units.size(); ++unit) {
        if (const QString bare = bareUnitName(units.at(unit)); !byBareName.contains(bare))
            byBareName.insert(bare, unit);
        const QStringList names = unitNames(units.at(unit));
        for (const QString &name : names)
            byName.insert(name, unit);
    }
    QList<qsizetype> result;
    QSet<qsizetype> taken;
    for (const QString &name : reported) {
        result += byBareName.value(bareUnitName(name), -1);
        taken += result.last();
    }
    // What was found by its whole name is taken; the others by what is left of a name.
    for (qsizetype i = 0; i < reported.size(); ++i) {
        if (result.at(i) >= 0)
            continue;
        QSet<qsizetype> candidates;
        const QList<qsizetype> longer = byName.values(bareUnitName(reported.at(i)));
        candidates.unite({longer.begin(), longer.end()});
        const QStringList names = unitNames(reported.at(i));
        for (const QString &name : names)
            candidates += byBareName.value(name, -1);
        candidates.subtract(taken);
        candidates.remove(-1);
        if (candidates.size() == 1) {
            result[i] = *candidates.begin();
            taken += result.at(i);
        }
    }
    return result;
}

QStringList Roster::missing(const QStringList &reported) const
{
    const QList<qsizetype> came = unitsOf(reported);
    const QSet<qsizetype> found(came.begin(), came.end());
    QStringList names;
    for (qsizetype unit = 0; unit < units.size(); ++unit) {
        if (!found.contains(unit))
            names += units.at(unit);
    }
    return names;
}

QStringList Roster::unexpected(const QStringList &reported) const
{
    const QList<qsizetype> found = unitsOf(reported);
    QStringList names;
    for (qsizetype i = 0; i < reported.size(); ++i) {
        if (found.at(i) < 0)
            names += reported.at(i);
    }
    return names;
}

} // namespace nianbao
