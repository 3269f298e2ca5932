#include "readers/xmlwalker.h"

#include "readers/limits.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

QStringView localName(QStringView qualified)
{
    return qualified.sliced(qualified.indexOf(u':') + 1);
}

// Behind the next of these marks; the end where there is none.
qsizetype behind(QStringView xml, QStringView mark, qsizetype from)
{
    const qsizetype found = xml.indexOf(mark, from);
    return found < 0 ? xml.size() : found + mark.size();
}

// Behind a start tag that begins here, or -1 where it has too many attributes.
qsizetype behindTag(QStringView xml, qsizetype at)
{
    for (int attributes = 0; at < xml.size() && xml.at(at) != u'>'; ++at) {
        if (xml.at(at) == u'=' && ++attributes > limits::XmlAttributes)
            return -1;
        if (xml.at(at) == u'"' || xml.at(at) == u'\'')
            at = behind(xml, xml.sliced(at, 1), at + 1) - 1;
    }
    return at;
}

} // namespace

bool hasTooManyAttributes(const QString &text)
{
    const QStringView xml(text);
    qsizetype at = xml.indexOf(u'<');
    while (at >= 0) {
        const QStringView rest = xml.sliced(at);
        if (rest.startsWith("<!--"_L1))
            at = behind(xml, u"-->", at);
        else if (rest.startsWith("<![CDATA["_L1))
            at = behind(xml, u"]]>", at);
        else if (rest.startsWith("<?"_L1))
            at = behind(xml, u"?>", at);
        else
            at = behindTag(xml, at);
        if (at < 0)
            return true;
        at = xml.indexOf(u'<', at);
    }
    return false;
}

XmlWalker::XmlWalker(const QByteArray &xml)
{
    // Nothing that is read depends on namespaces, and looking them up may take for ever.
    m_xml.setNamespaceProcessing(false);
    // As text, so that what the XML says about its encoding cannot hide anything from the count.
    QStringDecoder decoder(QStringConverter::encodingForData(xml, u'<').value_or(QStringConverter::Utf8));
    const QString text = decoder(xml);
    if (decoder.hasError())
        m_error = tr("The file is damaged or was cut off.");
    else if (hasTooManyAttributes(text))
        m_error = tr("The file is built of more parts than any report.");
    else
        m_xml.addData(text);
}

QString XmlWalker::error() const
{
    if (m_error.isEmpty() && m_xml.hasError())
        return tr("The file is damaged or was cut off.");
    return m_error;
}

bool XmlWalker::step()
{
    while (m_error.isEmpty() && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > limits::NestingDepth)
                m_error = tr("The file is nested more deeply than any report.");
            return m_error.isEmpty();
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::DTD:
            m_error = tr("The file holds document type declarations, which no report needs.");
            return false;
        case QXmlStreamReader::Characters:
            if (m_text)
                *m_text += m_xml.text();
            if (m_text && m_text->size() > limits::Characters)
                m_error = tr("The file holds more text than any report.");
            break;
        default:
            break;
        }
    }
    return false;
}

bool XmlWalker::is(QLatin1StringView name) const
{
    return localName(m_xml.qualifiedName()) == name;
}

QString XmlWalker::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [name](const QXmlStreamAttribute &attribute) {
            return localName(attribute.qualifiedName()) == name;
        });
    return found == attributes.end() ? QString() : found->value().toString();
}

void XmlWalker::skip()
{
    inside([] {});
}

QString XmlWalker::text()
{
    QString result;
    QString *const outer = std::exchange(m_text, &result);
    skip();
    m_text = outer;
    return result;
}

} // namespace nianbao
