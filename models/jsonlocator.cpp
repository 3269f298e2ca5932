#include "models/jsonlocator.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nianbao {

namespace {

// Walks over valid JSON without building it.
class Walker
{
public:
    explicit Walker(const QByteArray &json)
        : m_json(json)
    {
    }

    qsizetype offset() const { return m_at; }

    // To the value at the path, as far as it leads.
    void descend(const JsonPath &path)
    {
        skipSpace();
        for (const auto &step : path) {
            const qsizetype here = m_at;
            if (!enter(step)) {
                m_at = here;
                return;
            }
        }
    }

private:
    char current() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    void skipSpace()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(current()))
            ++m_at;
    }

    bool enter(const std::variant<QString, int> &step)
    {
        const bool isObject = current() == '{';
        if (!isObject && current() != '[')
            return false;
        ++m_at;
        for (int index = 0;; ++index) {
            skipSpace();
            if (m_at >= m_json.size() || current() == '}' || current() == ']')
                return false;
            QString key;
            if (isObject) {
                key = string();
                skipSpace();
                ++m_at; // the colon
                skipSpace();
            }
            const QString *wanted = std::get_if<QString>(&step);
            if (isObject ? wanted && *wanted == key : !wanted && std::get<int>(step) == index)
                return true;
            skipValue();
            skipSpace();
            if (current() == ',')
                ++m_at;
        }
    }

    QString string()
    {
        const qsizetype start = m_at++;
        while (m_at < m_json.size() && current() != '"')
            m_at += current() == '\\' ? 2 : 1;
        ++m_at;
        const QByteArray literal = '[' + m_json.mid(start, m_at - start) + ']';
        return QJsonDocument::fromJson(literal).array().at(0).toString();
    }

    void skipValue()
    {
        int depth = 0;
        do {
            if (current() == '"') {
                string();
                continue;
            }
            if (current() == '{' || current() == '[')
                ++depth;
            if (current() == '}' || current() == ']') {
                if (depth == 0)
                    return;
                --depth;
            }
            if (depth == 0 && current() == ',')
                return;
            ++m_at;
        } while (m_at < m_json.size() && (depth > 0 || !QByteArrayView(",}]").contains(current())));
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

} // namespace

int jsonLineOf(const QByteArray &json, const JsonPath &path)
{
    Walker walker(json);
    walker.descend(path);
    return lineOfByte(json, walker.offset());
}

int lineOfByte(const QByteArray &text, qsizetype offset)
{
    return int(QByteArrayView(text).first(qBound(0, offset, text.size())).count('\n')) + 1;
}

} // namespace nianbao
