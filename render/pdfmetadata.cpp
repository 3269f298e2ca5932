#include "render/pdfmetadata.h"

#include <QColorSpace>
#include <QXmlStreamWriter>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

const auto rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const auto dc = u"http://purl.org/dc/elements/1.1/"_s;
const auto xmpNamespace = u"http://ns.adobe.com/xap/1.0/"_s;
const auto pdfNamespace = u"http://ns.adobe.com/pdf/1.3/"_s;
const auto pdfaNamespace = u"http://www.aiim.org/pdfa/ns/id/"_s;

QString producer()
{
    return u"Nianbao " NIANBAO_VERSION ""_s;
}

void writeList(QXmlStreamWriter &xml, const QString &element, const QString &kind, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(dc, element);
    xml.writeStartElement(rdf, kind);
    xml.writeStartElement(rdf, u"li"_s);
    if (kind == u"Alt"_s)
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeProperties(QXmlStreamWriter &xml, const LaidOutDocument &document, bool archival)
{
    xml.writeTextElement(dc, u"format"_s, u"application/pdf"_s);
    writeList(xml, u"title"_s, u"Alt"_s, document.title);
    writeList(xml, u"creator"_s, u"Seq"_s, document.author);
    writeList(xml, u"description"_s, u"Alt"_s, document.subject);
    writeList(xml, u"language"_s, u"Bag"_s, u"zh-CN"_s);
    xml.writeTextElement(pdfNamespace, u"Producer"_s, producer());
    if (document.date.isValid()) {
        const QString date = document.date.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+08:00"_s;
        xml.writeTextElement(xmpNamespace, u"CreateDate"_s, date);
        xml.writeTextElement(xmpNamespace, u"ModifyDate"_s, date);
    }
    if (archival) {
        xml.writeTextElement(pdfaNamespace, u"part"_s, u"3"_s);
        xml.writeTextElement(pdfaNamespace, u"conformance"_s, u"A"_s);
    }
}

QByteArray xmp(const LaidOutDocument &document, bool archival)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet); // would wipe out what stood there
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(xmpNamespace, u"xmp"_s);
    xml.writeNamespace(pdfNamespace, u"pdf"_s);
    if (archival)
        xml.writeNamespace(pdfaNamespace, u"pdfaid"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    writeProperties(xml, document, archival);
    xml.writeEndDocument();
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + packet +
           "\n<?xpacket end=\"r\"?>\n";
}

void addInformation(QPDF &pdf, const LaidOutDocument &document)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const auto add = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            info.replaceKey(key, QPDFObjectHandle::newUnicodeString(text.toStdString()));
    };
    add("/Title", document.title);
    add("/Author", document.author);
    add("/Subject", document.subject);
    add("/Producer", producer());
    if (document.date.isValid()) {
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(document.date)));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(document.date)));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

// Colours are sRGB wherever the pages are shown or printed.
QPDFObjectHandle outputIntent(QPDF &pdf)
{
    const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, profile.toStdString());
    stream.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle intent = QPDFObjectHandle::parse(
        "<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1)>>");
    intent.replaceKey("/DestOutputProfile", stream);
    return intent;
}

} // namespace

std::string pdfDate(const QDateTime &date)
{
    return date.toString(u"'D:'yyyyMMddHHmmss"_s).toStdString() + "+08'00'";
}

void addPdfMetadata(QPDF &pdf, const LaidOutDocument &document, bool archival)
{
    addInformation(pdf, document);
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmp(document, archival).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    QPDFObjectHandle catalogue = pdf.getRoot();
    catalogue.replaceKey("/Metadata", metadata);
    catalogue.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
    catalogue.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<</DisplayDocTitle true>>"));
    if (archival)
        catalogue.replaceKey("/OutputIntents", QPDFObjectHandle::newArray({outputIntent(pdf)}));
}

} // namespace nianbao
