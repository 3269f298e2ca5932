#include "readers/xmlwalker.h"

#include "readers/limits.h"

#include <algorithm>
#include <utility>

namespace nianbao {

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
            break;
        default:
            break;
        }
    }
    return false;
}

QString XmlWalker::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto found =
        std::find_if(attributes.begin(), attributes.end(),
                     [name](const QXmlStreamAttribute &attribute) { return attribute.name() == name; });
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
