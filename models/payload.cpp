#include "models/payload.h"

#include "models/figure.h"

#include <QCryptographicHash>
#include <QStringBuilder>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView ScriptLess = "\\u003c";

} // namespace

QByteArray toScriptData(const QByteArray &json)
{
    return QByteArray(json).replace(QByteArrayView("<"), ScriptLess);
}

QByteArray fromScriptData(const QByteArray &data)
{
    QByteArray json;
    json.reserve(data.size());
    for (qsizetype i = 0; i < data.size(); ++i) {
        if (data.at(i) != '\\') {
            json += data.at(i);
        } else if (data.mid(i, ScriptLess.size()) == ScriptLess) {
            json += '<';
            i += ScriptLess.size() - 1;
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
