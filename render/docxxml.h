#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringView>

class QXmlStreamReader;
class QXmlStreamWriter;

namespace nianbao::docx {

// Namespaces and relationship types of ECMA-376 (transitional).
inline constexpr QStringView WordNamespace = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr QStringView RelationNamespace =
    u"http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr QStringView RelationsNamespace =
    u"http://schemas.openxmlformats.org/package/2006/relationships";
inline constexpr QStringView TypesNamespace = u"http://schemas.openxmlformats.org/package/2006/content-types";

// A relationship of a part, and the part that it points to.
struct Relation
{
    QString id;
    QString type;   // the whole URI
    QString target; // as written: relative to the part's folder, or absolute
    bool external = false;

    // The last part of the type: styles, header, image, …
    QString kind() const;
};

QList<Relation> readRelations(const QByteArray &xml);
QByteArray writeRelations(const QList<Relation> &relations);

// [Content_Types].xml: what each part is.
struct ContentTypes
{
    QMap<QString, QString> extensions; // of the parts that have none of their own
    QMap<QString, QString> parts;
};

ContentTypes readContentTypes(const QByteArray &xml);
QByteArray writeContentTypes(const ContentTypes &types);

// "word/document.xml" → "word/_rels/document.xml.rels"
QString relationsOf(const QString &part);
// The part that a relation of `part` points to: ("word/document.xml", "styles.xml") → "word/styles.xml"
QString targetOf(const QString &part, const Relation &relation);

// Copies the element on which the reader stands, with all that is in it, and
// leaves the reader on its end. Prefixes may change, meanings do not.
void copyElement(QXmlStreamReader &from, QXmlStreamWriter &to);
// The start of the element, its namespaces under the prefixes they had.
void copyStart(QXmlStreamReader &from, QXmlStreamWriter &to);

// An attribute in the Word namespace.
QString wordAttribute(const QXmlStreamReader &reader, QStringView name);

} // namespace nianbao::docx
