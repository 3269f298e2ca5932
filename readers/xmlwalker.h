#pragma once

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace nianbao {

// One pass over the XML of a stranger's file by recursive descent, within the
// limits: nested not too deeply, no declarations, hence no entities, not too many
// attributes. Elements and attributes go by their local names: whatever prefix a
// program gives them, a part of one of the formats has no two that differ by it alone.
// After an error no step is made any more.
class XmlWalker
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Reader)

public:
    explicit XmlWalker(const QByteArray &xml);

    // One sentence; empty while all is well.
    QString error() const;

protected:
    // To the next start or end element; false when the document ends or cannot be read on.
    bool step();

    bool is(QLatin1StringView name) const;
    bool isStart() const { return m_xml.isStartElement(); }
    // Empty where it is missing.
    QString attribute(QLatin1StringView name) const;

    // Calls visit at each start element inside the current one; what visit reads is
    // not visited. Ends at the current element's end.
    template<typename Visit>
    void inside(Visit visit)
    {
        const int depth = m_depth;
        while (step()) {
            if (isStart())
                visit();
            else if (m_depth < depth)
                return;
        }
    }

    void skip();
    // All text inside the current element, up to its end.
    QString text();

    void fail(const QString &error) { m_error = error; }

private:
    QXmlStreamReader m_xml;
    QString m_error;
    QString *m_text = nullptr; // what takes the characters
    int m_depth = 0;
};

// Whether an element has more attributes than any report needs. The parser compares each
// with each, so this is asked before it is given the XML.
bool hasTooManyAttributes(const QString &xml);

} // namespace nianbao
