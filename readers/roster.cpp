#include "readers/roster.h"

#include "readers/textcodec.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

QString folded(const QString &name)
{
    return name.simplified().remove(u' ');
}

// The first field of a CSV line, quotes undone.
QString firstField(const QString &line)
{
    if (!line.startsWith(u'"'))
        return line.section(u',', 0, 0).section(u'\t', 0, 0).trimmed();
    QString field;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (line.at(i) != u'"') {
            field += line.at(i);
        } else if (i + 1 < line.size() && line.at(i + 1) == u'"') {
            field += u'"';
            ++i;
        } else {
            break;
        }
    }
    return field.trimmed();
}

bool isHeading(const QString &field)
{
    static const QStringList headings{u"单位"_s, u"单位名称"_s, u"名称"_s, u"机关"_s, u"unit"_s, u"name"_s};
    return headings.contains(field.toLower());
}

// Names to find others among.
class Names
{
public:
    explicit Names(const QStringList &names)
    {
        for (const QString &name : names) {
            const QString words = folded(name);
            if (!words.isEmpty() && !m_known.contains(words)) {
                m_known.insert(words);
                m_names += words;
            }
        }
    }

    // The same name, else the only one that holds it or that it holds.
    bool has(const QString &name) const
    {
        const QString wanted = folded(name);
        if (wanted.isEmpty() || m_known.contains(wanted))
            return !wanted.isEmpty();
        return std::count_if(m_names.begin(), m_names.end(), [&wanted](const QString &other) {
                   return other.contains(wanted) || wanted.contains(other);
               }) == 1;
    }

private:
    QStringList m_names;
    QSet<QString> m_known;
};

QStringList without(const QStringList &names, const QStringList &others)
{
    const Names known(others);
    QStringList result;
    std::copy_if(names.begin(), names.end(), std::back_inserter(result),
                 [&known](const QString &name) { return !known.has(name); });
    return result;
}

} // namespace

Result<Roster> Roster::fromCsv(const QByteArray &content)
{
    const Result<QString> text = decodeText(content);
    if (!text)
        return text.error();
    Roster roster;
    const QStringList lines = text->split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString field = firstField(lines.at(i).trimmed());
        if (field.isEmpty() || (i == 0 && isHeading(field)))
            continue;
        if (roster.units.contains(field))
            roster.repeated += field;
        else
            roster.units += field;
    }
    if (roster.units.isEmpty())
        return Error{QCoreApplication::translate("Roster", "the roster names no unit")};
    return roster;
}

QStringList Roster::missing(const QStringList &reported) const
{
    return without(units, reported);
}

QStringList Roster::unexpected(const QStringList &reported) const
{
    return without(reported, units);
}

} // namespace nianbao
