#include "models/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nianbao {

namespace {

// Qt's own escaping and number forms, of one scalar.
QByteArray scalar(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace

void JsonWriter::open(char bracket)
{
    separate();
    m_text += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_text += bracket;
    if (m_depth == 0)
        m_text += '\n';
    m_first = false;
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth == 0)
        return;
    if (!m_first)
        m_text += m_style == Style::Indented ? "," : ", ";
    newLine();
    m_first = false;
}

void JsonWriter::newLine()
{
    if (m_style == Style::Indented)
        m_text += '\n' + QByteArray(2 * m_depth, ' ');
}

JsonWriter &JsonWriter::key(const QString &name)
{
    separate();
    m_text += scalar(name) + ": ";
    m_afterKey = true;
    return *this;
}

void JsonWriter::value(const QJsonValue &value)
{
    if (value.isObject()) {
        beginObject();
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            member(it.key(), it.value());
        endObject();
    } else if (value.isArray()) {
        beginArray();
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            this->value(item);
        endArray();
    } else {
        separate();
        m_text += scalar(value);
        m_first = false;
    }
}

void JsonWriter::value(const QStringList &strings)
{
    value(QJsonArray::fromStringList(strings));
}

} // namespace nianbao
