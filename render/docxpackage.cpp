#include "render/docxpackage.h"

#include "render/docxstyles.h"
#include "render/docxxml.h"
#include "render/zipwriter.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace nianbao {

using namespace Qt::StringLiterals;
using namespace docx;

namespace {

constexpr int TitleSize = 22 * 20; // twips, as in resources/docx/word/styles.xml

struct PackageText
{
    Q_DECLARE_TR_FUNCTIONS(DocxPackage)
};

// Our styles that a report is written with; the rest are those they rest on.
QStringList reportStyles()
{
    return {u"Title"_s,       u"Heading1"_s,   u"Heading2"_s,      u"Heading3"_s,
            u"Heading4"_s,    u"BodyText"_s,   u"Signature"_s,     u"Date"_s,
            u"TableHeader"_s, u"TableLabel"_s, u"TableItem"_s,     u"TableFigure"_s,
            u"ReportTable"_s, u"Letterhead"_s, u"RedLetterhead"_s, u"Attachment"_s};
}

QString officeType(QStringView kind)
{
    return u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s + kind.toString();
}

QString mainPart(const ZipContents &parts)
{
    const QList<Relation> relations = readRelations(parts.value(u"_rels/.rels"_s));
    for (const Relation &relation : relations) {
        if (relation.kind() == "officeDocument"_L1)
            return targetOf({}, relation);
    }
    return {};
}

ZipContents nationalParts()
{
    const QString root = u":/nianbao/docx/"_s;
    ZipContents parts;
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            parts.insert(file.fileName().mid(root.size()), file.readAll());
    }
    return parts;
}

// Takes from a source document - ours or an office's - what a report needs.
class PackageBuilder
{
public:
    explicit PackageBuilder(ZipContents source)
        : m_source(std::move(source))
        , m_ours(nationalParts())
    {
    }

    Result<DocxPackage> build();

private:
    void takeLayoutParts();
    void takeWithItsOwn(const QString &part);
    Result<void> takeStyles();
    void takeSettings();
    bool takeSection();
    void copySection(QXmlStreamReader &reader, QXmlStreamWriter &writer);
    void measurePage(const QXmlStreamReader &reader);
    QByteArray contentTypes(bool carrying) const;
    Result<QByteArray> zip(bool carrying) const;

    const ZipContents m_source;
    const ZipContents m_ours;
    QList<Relation> m_sourceRelations;
    QList<Relation> m_relations; // of the main document
    ZipContents m_parts;
    DocxPackage m_package;
};

Result<DocxPackage> PackageBuilder::build()
{
    m_package.documentPart = mainPart(m_source);
    m_sourceRelations = readRelations(m_source.value(relationsOf(m_package.documentPart)));
    takeLayoutParts();
    if (!takeSection())
        return Error{PackageText::tr("It is no Word document (DOCX) of the usual, transitional kind.")};
    if (const auto styles = takeStyles(); !styles)
        return styles.error();
    takeSettings();
    m_parts.insert(u"docProps/app.xml"_s, m_ours.value(u"docProps/app.xml"_s));

    auto plain = zip(false);
    auto carrying = zip(true);
    if (!plain || !carrying)
        return (plain ? carrying : plain).error();
    m_package.plain = *plain;
    m_package.carrying = *carrying;
    return m_package;
}

// The parts that lay out; those that belong to the document's text stay behind.
void PackageBuilder::takeLayoutParts()
{
    static const QStringList layout = {u"styles"_s,    u"theme"_s,  u"fontTable"_s,
                                       u"numbering"_s, u"header"_s, u"footer"_s};
    for (const Relation &relation : std::as_const(m_sourceRelations)) {
        const QString part = targetOf(m_package.documentPart, relation);
        if (!relation.external && layout.contains(relation.kind()) && m_source.contains(part)) {
            m_relations.append(relation);
            takeWithItsOwn(part);
        }
    }
}

// A part and all that it points to, such as the pictures of a letterhead.
void PackageBuilder::takeWithItsOwn(const QString &part)
{
    if (m_parts.contains(part) || !m_source.contains(part))
        return;
    m_parts.insert(part, m_source.value(part));
    const QString relationsPart = relationsOf(part);
    if (!m_source.contains(relationsPart))
        return;
    m_parts.insert(relationsPart, m_source.value(relationsPart));
    const QList<Relation> relations = readRelations(m_source.value(relationsPart));
    for (const Relation &relation : relations) {
        if (!relation.external)
            takeWithItsOwn(targetOf(part, relation));
    }
}

Result<void> PackageBuilder::takeStyles()
{
    for (const Relation &relation : std::as_const(m_relations)) {
        if (relation.kind() != "styles"_L1)
            continue;
        QByteArray &xml = m_parts[targetOf(m_package.documentPart, relation)];
        auto merged = mergeDocxStyles(m_ours.value(u"word/styles.xml"_s), xml, reportStyles());
        if (!merged)
            return merged.error();
        xml = merged->xml;
        m_package.styleIds = merged->ids;
        m_package.missingStyles = merged->missing;
        return {};
    }
    return Error{PackageText::tr("It has no styles.")};
}

// Ours, so that no compatibility mode, mail merge or revision mark comes along;
// but odd and even pages differ only where they do in the source.
void PackageBuilder::takeSettings()
{
    QByteArray settings = m_ours.value(u"word/settings.xml"_s);
    for (const Relation &relation : std::as_const(m_sourceRelations)) {
        const bool isSettings = relation.kind() == "settings"_L1;
        if (isSettings &&
            !m_source.value(targetOf(m_package.documentPart, relation)).contains("evenAndOddHeaders"))
            settings.replace("<w:evenAndOddHeaders/>", "");
    }
    const Relation relation{u"nianbaoSettings"_s, officeType(u"settings"), u"settings.xml"_s};
    m_parts.insert(targetOf(m_package.documentPart, relation), settings);
    m_relations.append(relation);
}

// Parts the main document at the place of its blocks. The set-up of the last
// section is the last child of the body.
bool PackageBuilder::takeSection()
{
    const QByteArray xml = m_source.value(m_package.documentPart);
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement() || reader.namespaceUri() != WordNamespace ||
        !reader.readNextStartElement())
        return false;

    QString skeleton;
    QXmlStreamWriter writer(&skeleton);
    writer.writeStartDocument();
    writer.writeNamespace(WordNamespace.toString(), u"w"_s);
    writer.writeNamespace(RelationNamespace.toString(), u"r"_s);
    writer.writeStartElement(WordNamespace.toString(), u"document"_s);
    writer.writeStartElement(WordNamespace.toString(), u"body"_s);
    writer.writeCharacters({}); // closes the start tag
    m_package.head = skeleton;
    while (reader.readNextStartElement()) {
        if (reader.name() == "sectPr"_L1)
            copySection(reader, writer);
        else
            reader.skipCurrentElement();
    }
    writer.writeEndDocument();
    m_package.tail = skeleton.mid(m_package.head.size());
    return !reader.hasError() && m_package.textWidth > 0;
}

void PackageBuilder::copySection(QXmlStreamReader &reader, QXmlStreamWriter &writer)
{
    // They point to parts that stay behind, or tell of changes.
    static const QStringList leftOut = {u"footnotePr"_s, u"endnotePr"_s, u"printerSettings"_s,
                                        u"sectPrChange"_s};
    writer.writeStartElement(WordNamespace.toString(), u"sectPr"_s);
    while (reader.readNextStartElement()) {
        measurePage(reader);
        if (leftOut.contains(reader.name().toString()))
            reader.skipCurrentElement();
        else
            copyElement(reader, writer);
    }
    writer.writeEndElement();
}

void PackageBuilder::measurePage(const QXmlStreamReader &reader)
{
    const auto twips = [&](QStringView name) { return wordAttribute(reader, name).toInt(); };
    if (reader.name() == "pgSz"_L1)
        m_package.textWidth += twips(u"w");
    else if (reader.name() == "pgMar"_L1)
        m_package.textWidth -= twips(u"left") + twips(u"right") + twips(u"gutter");
}

QByteArray PackageBuilder::contentTypes(bool carrying) const
{
    ContentTypes types = readContentTypes(m_source.value(u"[Content_Types].xml"_s));
    types.parts.removeIf([this](auto part) { return !m_parts.contains(part.key()); });
    const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml"_s;
    types.extensions.insert(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    types.extensions.insert(u"xml"_s, u"application/xml"_s);
    for (const Relation &relation : m_relations) {
        if (relation.kind() != "theme"_L1) // the one that is not of this family
            types.parts.insert(targetOf(m_package.documentPart, relation), word.arg(relation.kind()));
    }
    types.parts.insert(m_package.documentPart, word.arg("document.main"_L1));
    types.parts.insert(u"docProps/core.xml"_s,
                       u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    types.parts.insert(u"docProps/app.xml"_s,
                       u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    if (carrying)
        types.parts.insert(u"customXml/itemProps1.xml"_s,
                           u"application/vnd.openxmlformats-officedocument.customXmlProperties+xml"_s);
    return writeContentTypes(types);
}

Result<QByteArray> PackageBuilder::zip(bool carrying) const
{
    const QString core =
        u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s;
    ZipWriter writer;
    writer.add(u"[Content_Types].xml"_s, contentTypes(carrying)); // first, where some programs expect it
    writer.add(u"_rels/.rels"_s,
               writeRelations({{u"rId1"_s, officeType(u"officeDocument"), m_package.documentPart},
                               {u"rId2"_s, core, u"docProps/core.xml"_s},
                               {u"rId3"_s, officeType(u"extended-properties"), u"docProps/app.xml"_s}}));
    QList<Relation> relations = m_relations;
    if (carrying) {
        relations.append({u"nianbaoReport"_s, officeType(u"customXml"), u"/customXml/item1.xml"_s});
        for (const QString &part : {u"customXml/itemProps1.xml"_s, u"customXml/_rels/item1.xml.rels"_s})
            writer.add(part, m_ours.value(part));
    }
    writer.add(relationsOf(m_package.documentPart), writeRelations(relations));
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part)
        writer.add(part.key(), *part);
    return writer.finish();
}

} // namespace

Result<DocxPackage> DocxPackage::national()
{
    ZipContents parts = nationalParts();
    parts.insert(u"_rels/.rels"_s,
                 writeRelations({{{}, officeType(u"officeDocument"), u"word/document.xml"_s}}));
    auto package = PackageBuilder(parts).build();
    if (package)
        package->titleWidth = qreal(package->textWidth) / TitleSize;
    return package;
}

Result<DocxPackage> DocxPackage::fromReference(const QByteArray &docx)
{
    auto parts = readZip(docx);
    if (!parts)
        return parts.error();
    return PackageBuilder(*parts).build();
}

} // namespace nianbao
