#include "render/docxxml.h"

#include <QDir>
#include <QFileInfo>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace nianbao::docx {

using namespace Qt::StringLiterals;

QString Relation::kind() const
{
    return type.section(u'/', -1);
}

QList<Relation> readRelations(const QByteArray &xml)
{
    QList<Relation> relations;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes a = reader.attributes();
        relations.append({a.value("Id"_L1).toString(), a.value("Type"_L1).toString(),
                          a.value("Target"_L1).toString(), a.value("TargetMode"_L1) == "External"_L1});
    }
    return relations;
}

QByteArray writeRelations(const QList<Relation> &relations)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeDefaultNamespace(RelationsNamespace.toString());
    writer.writeStartElement(RelationsNamespace.toString(), u"Relationships"_s);
    for (const Relation &relation : relations) {
        writer.writeEmptyElement(RelationsNamespace.toString(), u"Relationship"_s);
        writer.writeAttribute(u"Id"_s, relation.id);
        writer.writeAttribute(u"Type"_s, relation.type);
        writer.writeAttribute(u"Target"_s, relation.target);
        if (relation.external)
            writer.writeAttribute(u"TargetMode"_s, u"External"_s);
    }
    writer.writeEndDocument();
    return xml;
}

ContentTypes readContentTypes(const QByteArray &xml)
{
    ContentTypes types;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes a = reader.attributes();
        const QString type = a.value("ContentType"_L1).toString();
        if (reader.name() == "Default"_L1)
            types.extensions.insert(a.value("Extension"_L1).toString(), type);
        else if (reader.name() == "Override"_L1)
            types.parts.insert(a.value("PartName"_L1).toString().mid(1), type);
    }
    return types;
}

QByteArray writeContentTypes(const ContentTypes &types)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeDefaultNamespace(TypesNamespace.toString());
    writer.writeStartElement(TypesNamespace.toString(), u"Types"_s);
    const auto write = [&](const QString &element, const QString &key, const QString &name,
                           const QString &type) {
        writer.writeEmptyElement(TypesNamespace.toString(), element);
        writer.writeAttribute(key, name);
        writer.writeAttribute(u"ContentType"_s, type);
    };
    for (auto type = types.extensions.cbegin(); type != types.extensions.cend(); ++type)
        write(u"Default"_s, u"Extension"_s, type.key(), *type);
    for (auto type = types.parts.cbegin(); type != types.parts.cend(); ++type)
        write(u"Override"_s, u"PartName"_s, u'/' + type.key(), *type);
    writer.writeEndDocument();
    return xml;
}

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + "_rels/"_L1 + part.mid(slash) + ".rels"_L1;
}

QString targetOf(const QString &part, const Relation &relation)
{
    if (relation.target.startsWith(u'/'))
        return relation.target.mid(1);
    return QDir::cleanPath(part.left(part.lastIndexOf(u'/') + 1) + relation.target);
}

void copyStart(QXmlStreamReader &from, QXmlStreamWriter &to)
{
    const QXmlStreamNamespaceDeclarations namespaces = from.namespaceDeclarations();
    for (const QXmlStreamNamespaceDeclaration &declared : namespaces)
        to.writeNamespace(declared.namespaceUri().toString(), declared.prefix().toString());
    to.writeStartElement(from.namespaceUri().toString(), from.name().toString());
    to.writeAttributes(from.attributes());
}

void copyElement(QXmlStreamReader &from, QXmlStreamWriter &to)
{
    copyStart(from, to);
    for (int depth = 1; depth > 0 && !from.atEnd();) {
        switch (from.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            copyStart(from, to);
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            to.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            to.writeCharacters(from.text().toString());
            break;
        default:
            break;
        }
    }
}

QString wordAttribute(const QXmlStreamReader &reader, QStringView name)
{
    return reader.attributes().value(WordNamespace.toString(), name.toString()).toString();
}

} // namespace nianbao::docx
