#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace nianbao {

// Writes JSON with keys in the order they are given, which QJsonObject cannot:
// UTF-8, two-space indent or all on one line, one trailing newline at the end.
// The same calls always give the same bytes.
class JsonWriter
{
public:
    enum class Style { Indented, OneLine };

    explicit JsonWriter(Style style = Style::Indented)
        : m_style(style)
    {
    }

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    JsonWriter &key(const QString &name);
    void value(const QJsonValue &value); // objects and arrays too, keys sorted
    void value(const QStringList &strings);

    void member(const QString &name, const QJsonValue &content) { key(name).value(content); }

    // The text so far; ends with a newline once the outermost value is closed.
    const QByteArray &result() const { return m_text; }

private:
    void open(char bracket);
    void close(char bracket);
    void add(const QString &text);
    void add(const QJsonValue &scalar);
    void separate();
    void newLine();

    Style m_style;
    QByteArray m_text;
    int m_depth = 0;
    bool m_first = true;
    bool m_afterKey = false;
};

} // namespace nianbao
