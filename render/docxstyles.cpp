#include "render/docxstyles.h"

#include "render/docxxml.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <optional>

namespace nianbao {

using namespace Qt::StringLiterals;
using namespace docx;

namespace {

struct StyleText
{
    Q_DECLARE_TR_FUNCTIONS(DocxStyles)
};

struct Style
{
    QString id;
    QString name;
    QString type; // paragraph, character, table, numbering
    QString link; // the character style of a paragraph style, and the reverse
    bool isDefault = false;
};

Style readStyle(QXmlStreamReader &reader)
{
    Style style{wordAttribute(reader, u"styleId"), {}, wordAttribute(reader, u"type"), {}, false};
    const QString isDefault = wordAttribute(reader, u"default");
    style.isDefault = isDefault == "1"_L1 || isDefault == "true"_L1;
    while (reader.readNextStartElement()) {
        if (reader.name() == "name"_L1)
            style.name = wordAttribute(reader, u"val");
        else if (reader.name() == "link"_L1)
            style.link = wordAttribute(reader, u"val");
        reader.skipCurrentElement();
    }
    return style;
}

std::optional<QList<Style>> readStyles(const QByteArray &xml)
{
    QList<Style> styles;
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement() || reader.namespaceUri() != WordNamespace)
        return std::nullopt;
    while (reader.readNextStartElement()) {
        if (reader.name() == "style"_L1)
            styles.append(readStyle(reader));
        else
            reader.skipCurrentElement();
    }
    if (reader.hasError())
        return std::nullopt;
    return styles;
}

// Finds our styles among those of the office.
class StyleMatcher
{
public:
    StyleMatcher(QList<Style> ours, QList<Style> office)
        : m_ours(std::move(ours))
        , m_office(std::move(office))
    {
        for (const Style &style : std::as_const(m_ours))
            match(style);
    }

    const QHash<QString, QString> &ids() const { return m_ids; }
    bool isMissing(const QString &ourId) const { return m_missing.contains(ourId); }

    QStringList missingNames(const QStringList &needed) const
    {
        QStringList names;
        for (const Style &style : m_ours) {
            if (needed.contains(style.id) && isMissing(style.id))
                names.append(style.name);
        }
        return names;
    }

private:
    void match(const Style &style)
    {
        if (const Style *found = counterpart(style)) {
            m_ids.insert(style.id, found->id);
            return;
        }
        const bool taken = std::any_of(m_office.cbegin(), m_office.cend(),
                                       [&](const Style &other) { return other.id == style.id; });
        m_ids.insert(style.id, taken ? "Nianbao"_L1 + style.id : style.id);
        m_missing.append(style.id);
    }

    const Style *counterpart(const Style &style) const
    {
        // A linked character style goes with its paragraph style, whatever its name.
        if (style.type == "character"_L1 && !style.link.isEmpty()) {
            const Style *paragraph =
                isMissing(style.link) ? nullptr : officeStyleById(m_ids.value(style.link));
            return paragraph ? officeStyleById(paragraph->link) : nullptr;
        }
        return officeStyle([&](const Style &other) {
            return other.type == style.type &&
                   (style.isDefault ? other.isDefault
                                    : other.name.compare(style.name, Qt::CaseInsensitive) == 0);
        });
    }

    const Style *officeStyleById(const QString &id) const
    {
        return officeStyle([&](const Style &other) { return other.id == id; });
    }

    template<typename Predicate>
    const Style *officeStyle(Predicate predicate) const
    {
        const auto found = std::find_if(m_office.cbegin(), m_office.cend(), predicate);
        return found == m_office.cend() ? nullptr : &*found;
    }

    QList<Style> m_ours;
    QList<Style> m_office;
    QHash<QString, QString> m_ids;
    QStringList m_missing;
};

// One of our styles among the office's: never the default, its references by their new ids.
void writeFallback(QXmlStreamReader &from, QXmlStreamWriter &to, const StyleMatcher &matcher)
{
    const QString word = WordNamespace.toString();
    const QHash<QString, QString> &ids = matcher.ids();
    to.writeStartElement(word, u"style"_s);
    const QXmlStreamAttributes attributes = from.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == "styleId"_L1)
            to.writeAttribute(word, u"styleId"_s, ids.value(attribute.value().toString()));
        else if (attribute.name() != "default"_L1)
            to.writeAttribute(attribute);
    }
    while (from.readNextStartElement()) {
        const QString name = from.name().toString();
        if (name == "link"_L1 && !matcher.isMissing(wordAttribute(from, u"val"))) {
            from.skipCurrentElement(); // the office's style would not link back
        } else if (name == "basedOn"_L1 || name == "next"_L1 || name == "link"_L1) {
            to.writeEmptyElement(word, name);
            to.writeAttribute(word, u"val"_s, ids.value(wordAttribute(from, u"val")));
            from.skipCurrentElement();
        } else {
            copyElement(from, to);
        }
    }
    to.writeEndElement();
}

void writeFallbacks(const QByteArray &ours, QXmlStreamWriter &to, const StyleMatcher &matcher)
{
    QXmlStreamReader reader(ours);
    reader.readNextStartElement();
    while (reader.readNextStartElement()) {
        if (reader.name() == "style"_L1 && matcher.isMissing(wordAttribute(reader, u"styleId")))
            writeFallback(reader, to, matcher);
        else
            reader.skipCurrentElement();
    }
}

} // namespace

Result<DocxStyles> mergeDocxStyles(const QByteArray &ours, const QByteArray &office,
                                   const QStringList &needed)
{
    const auto ourStyles = readStyles(ours);
    const auto officeStyles = readStyles(office);
    if (!ourStyles || !officeStyles)
        return Error{StyleText::tr("The styles of the reference document cannot be read.")};
    const StyleMatcher matcher(*ourStyles, *officeStyles);

    DocxStyles merged{{}, matcher.ids(), matcher.missingNames(needed)};
    QXmlStreamReader reader(office);
    QXmlStreamWriter writer(&merged.xml);
    writer.writeStartDocument();
    reader.readNextStartElement();
    copyStart(reader, writer);
    while (reader.readNextStartElement())
        copyElement(reader, writer);
    writeFallbacks(ours, writer, matcher);
    writer.writeEndDocument();
    return merged;
}

} // namespace nianbao
