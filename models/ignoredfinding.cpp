#include "models/ignoredfinding.h"

#include "models/jsonwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct IgnoredTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

// Takes what it knows out of an object; what is left is unknown.
class Members
{
public:
    explicit Members(const QJsonObject &object)
        : m_rest(object)
    {
    }

    QString text(const QString &key)
    {
        const QJsonValue value = m_rest.take(key);
        if (!value.isString() && !value.isUndefined())
            fail(IgnoredTexts::tr("“%1” is not a text").arg(key));
        return value.toString();
    }

    QJsonObject object(const QString &key)
    {
        const QJsonValue value = m_rest.take(key);
        if (!value.isObject() && !value.isUndefined())
            fail(IgnoredTexts::tr("“%1” is not an object").arg(key));
        return value.toObject();
    }

    void fail(const QString &cause)
    {
        if (m_error.isEmpty())
            m_error = cause;
    }

    const QJsonObject &rest() const { return m_rest; }
    const QString &error() const { return m_error; }

private:
    QJsonObject m_rest;
    QString m_error;
};

void writePlace(JsonWriter &writer, const IgnoredFinding &ignored)
{
    writer.key(u"where"_s).beginObject();
    for (const auto &[key, id] :
         {std::pair(u"table"_s, ignored.table), std::pair(u"row"_s, ignored.row),
          std::pair(u"column"_s, ignored.column), std::pair(u"section"_s, ignored.section)}) {
        if (!id.isEmpty())
            writer.member(key, id);
    }
    const QJsonObject unknown = ignored.unknown["where"_L1].toObject();
    for (auto it = unknown.begin(); it != unknown.end(); ++it)
        writer.member(it.key(), it.value());
    writer.endObject();
}

} // namespace

bool IgnoredFinding::isOf(const IgnoredFinding &other) const
{
    return rule == other.rule && section == other.section && table == other.table && row == other.row &&
           column == other.column && said == other.said && sentence == other.sentence;
}

bool IgnoredFinding::isOfSameFigure(const IgnoredFinding &other) const
{
    return !table.isEmpty() && rule == other.rule && table == other.table && row == other.row &&
           column == other.column;
}

void writeIgnored(JsonWriter &writer, const IgnoredFinding &ignored)
{
    writer.beginObject();
    writer.member(u"rule"_s, ignored.rule);
    writePlace(writer, ignored);
    writer.key(u"said"_s).beginObject();
    for (auto it = ignored.said.begin(); it != ignored.said.end(); ++it)
        writer.member(it.key(), it.value());
    writer.endObject();
    if (!ignored.sentence.isEmpty())
        writer.member(u"sentence"_s, ignored.sentence);
    writer.member(u"reason"_s, ignored.reason);
    for (auto it = ignored.unknown.begin(); it != ignored.unknown.end(); ++it) {
        if (it.key() != "where"_L1)
            writer.member(it.key(), it.value());
    }
    writer.endObject();
}

Result<IgnoredFinding> ignoredFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return Error{IgnoredTexts::tr("is not an object")};
    Members members(value.toObject());
    Members where(members.object(u"where"_s));
    Members said(members.object(u"said"_s));
    IgnoredFinding ignored;
    ignored.rule = members.text(u"rule"_s);
    ignored.table = where.text(u"table"_s);
    ignored.row = where.text(u"row"_s);
    ignored.column = where.text(u"column"_s);
    ignored.section = where.text(u"section"_s);
    const QStringList names = said.rest().keys();
    for (const QString &name : names)
        ignored.said.insert(name, said.text(name));
    ignored.sentence = members.text(u"sentence"_s);
    ignored.reason = members.text(u"reason"_s);
    for (const Members *part : {&members, &where, &said}) {
        if (!part->error().isEmpty())
            return Error{part->error()};
    }
    if (ignored.rule.isEmpty() || ignored.reason.isEmpty())
        return Error{IgnoredTexts::tr("has no rule or no reason")};
    ignored.unknown = members.rest();
    if (!where.rest().isEmpty())
        ignored.unknown.insert(u"where"_s, where.rest());
    return ignored;
}

} // namespace nianbao
