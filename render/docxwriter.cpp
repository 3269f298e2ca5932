#include "render/docxwriter.h"

#include "models/reportfile.h"
#include "render/blocks.h"
#include "render/docxbody.h"
#include "render/visiblecontent.h"
#include "render/xmltext.h"
#include "render/zipwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QXmlStreamWriter>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct DocxText
{
    Q_DECLARE_TR_FUNCTIONS(DocxWriter)
};

constexpr qint64 LargestReference = qint64(64) << 20;

// docProps/core.xml: title, author and date as file managers and archives show them.
QByteArray coreProperties(const BlockDocument &document)
{
    const QString core = u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s;
    const QString dublinCore = u"http://purl.org/dc/elements/1.1/"_s;
    const QString terms = u"http://purl.org/dc/terms/"_s;
    const QString schema = u"http://www.w3.org/2001/XMLSchema-instance"_s;
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeNamespace(core, u"cp"_s);
    writer.writeNamespace(dublinCore, u"dc"_s);
    writer.writeNamespace(terms, u"dcterms"_s);
    writer.writeNamespace(schema, u"xsi"_s);
    writer.writeStartElement(core, u"coreProperties"_s);
    writer.writeTextElement(dublinCore, u"title"_s, xmlText(document.title));
    writer.writeTextElement(dublinCore, u"subject"_s, xmlText(document.subject));
    writer.writeTextElement(dublinCore, u"creator"_s, xmlText(document.author));
    writer.writeTextElement(core, u"lastModifiedBy"_s, xmlText(document.author));
    for (const QString &term : {u"created"_s, u"modified"_s}) {
        if (!document.date.isValid())
            break;
        writer.writeStartElement(terms, term);
        writer.writeAttribute(schema, u"type"_s, u"dcterms:W3CDTF"_s);
        writer.writeCharacters(document.date.toUTC().toString(Qt::ISODate));
        writer.writeEndElement();
    }
    writer.writeTextElement(dublinCore, u"language"_s, u"zh-CN"_s);
    writer.writeEndDocument();
    return xml;
}

QByteArray payloadPart(const BlockDocument &document, const QByteArray &report)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeDefaultNamespace(PayloadNamespace.toString());
    writer.writeStartElement(PayloadNamespace.toString(), u"report"_s);
    writer.writeAttribute(u"seal"_s, QString::fromLatin1(visibleContent(document).seal(report)));
    writer.writeCharacters(QString::fromLatin1(report.toBase64()));
    writer.writeEndDocument();
    return xml;
}

} // namespace

Result<std::unique_ptr<DocumentWriter>> DocxWriter::make(const ExportOptions &options)
{
    if (options.referenceDocument.isEmpty()) {
        auto package = DocxPackage::national();
        if (!package)
            return package.error();
        return std::unique_ptr<DocumentWriter>(std::make_unique<DocxWriter>(std::move(*package)));
    }
    const auto unusable = [&](const Error &error) {
        return Error{DocxText::tr("The reference document %1 cannot be used. %2")
                         .arg(QDir::toNativeSeparators(options.referenceDocument), error.message)};
    };
    const auto docx = readWholeFile(options.referenceDocument, LargestReference);
    if (!docx)
        return unusable(docx.error());
    auto package = DocxPackage::fromReference(*docx);
    if (!package)
        return unusable(package.error());
    return std::unique_ptr<DocumentWriter>(std::make_unique<DocxWriter>(std::move(*package)));
}

DocxWriter::DocxWriter(DocxPackage package)
    : m_package(std::move(package))
{
}

Result<void> DocxWriter::write(const BlockDocument &document, const QByteArray &report, QIODevice &device)
{
    const QString main = m_package.head + docxBody(document, m_package, m_words) + m_package.tail;
    ZipWriter zip(report.isEmpty() ? m_package.plain : m_package.carrying);
    zip.add(m_package.documentPart, main.toUtf8());
    zip.add(u"docProps/core.xml"_s, coreProperties(document));
    if (!report.isEmpty())
        zip.add(u"customXml/item1.xml"_s, payloadPart(document, report));
    const auto bytes = zip.finish();
    if (!bytes)
        return bytes.error();
    return writeAll(device, *bytes);
}

QStringList DocxWriter::remarks() const
{
    if (m_package.missingStyles.isEmpty())
        return {};
    return {DocxText::tr("The reference document lacks these styles; the national layout's are used: %1")
                .arg(m_package.missingStyles.join(u'、'))};
}

} // namespace nianbao
