#include "models/payload.h"

#include "models/figure.h"

#include <QCryptographicHash>
#include <QStringBuilder>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

// May a character not stand in a script element as it is: `<` could end it, and what
// HTML forbids there is read back as another. They stand in JSON's strings only.
bool needsEscape(char16_t c)
{
    return c == u'<' || (c >= u'\u007f' && c <= u'\u009f') || (c >= u'\ufdd0' && c <= u'\ufdef') ||
           c >= u'\ufffe';
}

constexpr qsizetype EscapeLength = 6; // of \uXXXX

// The character of the escape that toScriptData made there; 0 where none is.
char16_t escapedCharacter(const QByteArray &data, qsizetype at)
{
    if (QByteArrayView(data).sliced(at, std::min<qsizetype>(2, data.size() - at)) != "\\u")
        return 0;
    const ushort code = data.mid(at + 2, EscapeLength - 2).toUShort(nullptr, 16);
    return needsEscape(code) ? code : 0;
}

} // namespace

QByteArray toScriptData(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    const auto isEscaped = [](QChar c) { return needsEscape(c.unicode()); };
    if (std::none_of(text.cbegin(), text.cend(), isEscaped))
        return json;
    QString data;
    data.reserve(text.size());
    for (const QChar c : text) {
        if (isEscaped(c))
            data += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            data += c;
    }
    return data.toUtf8();
}

QByteArray fromScriptData(const QByteArray &data)
{
    QByteArray json;
    json.reserve(data.size());
    for (qsizetype i = 0; i < data.size(); ++i) {
        if (data.at(i) != '\\') {
            json += data.at(i);
        } else if (const char16_t c = escapedCharacter(data, i)) {
            json += QString(QChar(c)).toUtf8();
            i += EscapeLength - 1;
        } else { // another escape: its second character is no start of one
            json += data.mid(i, 2);
            ++i;
        }
    }
    return json;
}

void VisibleContent::addText(const QString &section, const QString &text)
{
    m_lines[section] += withoutSpaces(text);
}

void VisibleContent::addFigure(const QString &table, const QString &row, const QString &column,
                               const QString &text)
{
    m_lines.insert(table % u'.' % row % u'.' % column, withoutSpaces(text));
}

QByteArray VisibleContent::canonical() const
{
    QByteArray result;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (!line->isEmpty())
            result += line.key().toUtf8() + '=' + line->toUtf8() + '\n';
    }
    return result;
}

QByteArray VisibleContent::seal(const QByteArray &report) const
{
    // Of the sound digests that Qt has the quickest: this is most of what a page takes.
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(report);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(canonical());
    return hash.result().toHex();
}

} // namespace nianbao
