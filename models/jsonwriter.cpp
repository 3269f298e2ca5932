#include "models/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace nianbao {

namespace {

// Stands in JSON as it is.
bool isPlain(QChar c)
{
    return c >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate();
}

// Qt's own escaping and number forms.
QByteArray escaped(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace

// A report is made of little else than plain texts and short numbers: they go a
// shorter way to the same bytes.
void JsonWriter::add(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        m_text += '"';
        m_text += text.toUtf8();
        m_text += '"';
    } else {
        m_text += escaped(text);
    }
}

void JsonWriter::add(const QJsonValue &scalar)
{
    constexpr qint64 longNumber = 1'000'000; // from here doubles may have an exponent
    if (scalar.isString())
        add(scalar.toString());
    else if (scalar.isNull())
        m_text += "null";
    else if (const qint64 number = scalar.toInteger(longNumber); std::abs(number) < longNumber)
        m_text += QByteArray::number(number);
    else
        m_text += escaped(scalar);
}

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
    if (m_style != Style::Indented)
        return;
    m_text += '\n';
    m_text.append(qsizetype(2) * m_depth, ' ');
}

JsonWriter &JsonWriter::key(const QString &name)
{
    separate();
    add(name);
    m_text += ": ";
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
        for (const auto &item : array)
            this->value(item);
        endArray();
    } else {
        separate();
        add(value);
        m_first = false;
    }
}

void JsonWriter::value(const QStringList &strings)
{
    beginArray();
    for (const QString &string : strings) {
        separate();
        add(string);
    }
    endArray();
}

} // namespace nianbao
