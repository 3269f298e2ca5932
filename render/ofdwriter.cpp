#include "render/ofdwriter.h"

#include "models/payload.h"
#include "render/ofdpage.h"
#include "render/xmltext.h"
#include "render/zipwriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>
#include <QXmlStreamWriter>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct OfdText
{
    Q_DECLARE_TR_FUNCTIONS(OfdWriter)
};

// A heading and where it stands.
struct OutlineEntry
{
    int level = 0;
    QString title;
    int page = 0;  // index
    qreal top = 0; // points
};

QList<OutlineEntry> outline(const LaidOutDocument &document)
{
    QMap<int, OutlineEntry> entries; // by element: in the document's order
    for (int page = 0; page < document.pages.size(); ++page) {
        for (const TextItem &item : document.pages.at(page).texts) {
            if (item.element < 0 || entries.contains(item.element))
                continue;
            const StructureElement &element = document.structure.at(item.element);
            if (element.tag == StructureElement::Tag::Heading && element.level > 0)
                entries.insert(item.element,
                               {element.level, element.title, page, item.origin.y() - item.size});
        }
    }
    return entries.values();
}

// One document under way: parts that refer to each other by number.
class Package
{
public:
    Package(const LaidOutDocument &document, OfdFonts &fonts)
        : m_document(document)
        , m_fonts(fonts)
    {
    }

    Result<QByteArray> build(const OfdPayload &payload);

private:
    Result<void> addFonts();
    void addPages();
    void addDocument(bool carrying);
    void addAttachment(const QByteArray &report);
    void addRoot(const OfdPayload &payload);
    void writeOutline(QXmlStreamWriter &xml, const QList<OutlineEntry> &entries, qsizetype &next,
                      int level) const;

    template<typename Write>
    void addXml(const QString &name, const QString &root, Write write)
    {
        QByteArray part;
        QXmlStreamWriter xml(&part);
        xml.writeStartDocument();
        xml.writeStartElement(u"ofd:"_s + root);
        xml.writeAttribute(u"xmlns:ofd"_s, u"http://www.ofdspec.org/2016"_s);
        write(xml);
        xml.writeEndDocument();
        m_zip.add(name, part);
    }

    const LaidOutDocument &m_document;
    OfdFonts &m_fonts;
    OfdIds m_ids;
    QHash<const Face *, int> m_fontIds;
    QList<int> m_pageIds;
    ZipWriter m_zip;
};

Result<QByteArray> Package::build(const OfdPayload &payload)
{
    addRoot(payload);
    if (const auto fonts = addFonts(); !fonts)
        return fonts.error();
    addPages();
    addDocument(!payload.report.isEmpty());
    if (!payload.report.isEmpty())
        addAttachment(payload.report);
    return m_zip.finish();
}

// OFD.xml, the entrance: metadata and where the document is.
void Package::addRoot(const OfdPayload &payload)
{
    const QByteArray identity = m_document.title.toUtf8() + '\n' + m_document.author.toUtf8() + '\n' +
                                m_document.date.toString(Qt::ISODate).toLatin1() + '\n' + payload.seal;
    const QByteArray id = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().first(32);
    addXml(u"OFD.xml"_s, u"OFD"_s, [&](QXmlStreamWriter &xml) {
        xml.writeAttribute(u"Version"_s, u"1.0"_s);
        xml.writeAttribute(u"DocType"_s, u"OFD"_s);
        xml.writeStartElement(u"ofd:DocBody"_s);
        xml.writeStartElement(u"ofd:DocInfo"_s);
        xml.writeTextElement(u"ofd:DocID"_s, QString::fromLatin1(id));
        xml.writeTextElement(u"ofd:Title"_s, xmlText(m_document.title));
        xml.writeTextElement(u"ofd:Author"_s, xmlText(m_document.author));
        xml.writeTextElement(u"ofd:Subject"_s, xmlText(m_document.subject));
        if (m_document.date.isValid())
            xml.writeTextElement(u"ofd:CreationDate"_s, m_document.date.date().toString(Qt::ISODate));
        xml.writeTextElement(u"ofd:Creator"_s, u"Nianbao"_s);
        if (!payload.report.isEmpty()) {
            xml.writeStartElement(u"ofd:CustomDatas"_s);
            xml.writeStartElement(u"ofd:CustomData"_s);
            xml.writeAttribute(u"Name"_s, PayloadSeal.toString());
            xml.writeCharacters(QString::fromLatin1(payload.seal));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeTextElement(u"ofd:DocRoot"_s, u"Doc_0/Document.xml"_s);
        xml.writeEndElement();
    });
}

Result<void> Package::addFonts()
{
    QList<FacePtr> faces; // in order of use
    QHash<const Face *, std::set<char32_t>> characters;
    for (const Page &page : m_document.pages) {
        for (const TextItem &item : page.texts) {
            if (!characters.contains(item.face.get()))
                faces.append(item.face);
            std::set<char32_t> &used = characters[item.face.get()];
            const QList<uint> codes = item.text.toUcs4();
            used.insert(codes.cbegin(), codes.cend());
        }
    }
    QStringList files;
    for (const FacePtr &face : faces) {
        const QByteArray file = m_fonts.file(face, characters.value(face.get()));
        if (file.isEmpty())
            return Error{OfdText::tr("The font %1 cannot be embedded.").arg(face->family())};
        files.append(u"font_%1.%2"_s.arg(files.size()).arg(OfdFonts::extension(file)));
        m_zip.add("Doc_0/Res/"_L1 + files.last(), file);
        m_fontIds.insert(face.get(), m_ids.next());
    }
    addXml(u"Doc_0/PublicRes.xml"_s, u"Res"_s, [&](QXmlStreamWriter &xml) {
        xml.writeAttribute(u"BaseLoc"_s, u"Res"_s);
        xml.writeStartElement(u"ofd:Fonts"_s);
        for (qsizetype i = 0; i < faces.size(); ++i) {
            xml.writeStartElement(u"ofd:Font"_s);
            xml.writeAttribute(u"ID"_s, QString::number(m_fontIds.value(faces.at(i).get())));
            xml.writeAttribute(u"FontName"_s, faces.at(i)->postScriptName());
            xml.writeAttribute(u"FamilyName"_s, faces.at(i)->family());
            if (faces.at(i)->isBold())
                xml.writeAttribute(u"Bold"_s, u"true"_s);
            xml.writeTextElement(u"ofd:FontFile"_s, files.at(i));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    });
    return {};
}

void Package::addPages()
{
    for (const Page &page : m_document.pages) {
        const QString name = u"Doc_0/Pages/Page_%1/Content.xml"_s.arg(m_pageIds.size());
        m_pageIds.append(m_ids.next());
        m_zip.add(name, ofdPage(page, m_fontIds, m_ids));
    }
}

void Package::addDocument(bool carrying)
{
    addXml(u"Doc_0/Document.xml"_s, u"Document"_s, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"ofd:CommonData"_s);
        xml.writeTextElement(u"ofd:MaxUnitID"_s, QString::number(m_ids.last()));
        xml.writeStartElement(u"ofd:PageArea"_s);
        xml.writeTextElement(u"ofd:PhysicalBox"_s, ofdBox({0, 0, Paper::width, Paper::height}));
        xml.writeTextElement(u"ofd:ContentBox"_s,
                             ofdBox({Paper::left, Paper::top, Paper::textWidth, Paper::textHeight}));
        xml.writeEndElement();
        xml.writeTextElement(u"ofd:PublicRes"_s, u"PublicRes.xml"_s);
        xml.writeEndElement();
        xml.writeStartElement(u"ofd:Pages"_s);
        for (qsizetype i = 0; i < m_pageIds.size(); ++i) {
            xml.writeEmptyElement(u"ofd:Page"_s);
            xml.writeAttribute(u"ID"_s, QString::number(m_pageIds.at(i)));
            xml.writeAttribute(u"BaseLoc"_s, u"Pages/Page_%1/Content.xml"_s.arg(i));
        }
        xml.writeEndElement();
        if (const QList<OutlineEntry> entries = outline(m_document); !entries.isEmpty()) {
            qsizetype next = 0;
            xml.writeStartElement(u"ofd:Outlines"_s);
            writeOutline(xml, entries, next, 0);
            xml.writeEndElement();
        }
        xml.writeStartElement(u"ofd:VPreferences"_s);
        xml.writeTextElement(u"ofd:TabDisplay"_s, u"DocTitle"_s);
        xml.writeEndElement();
        if (carrying)
            xml.writeTextElement(u"ofd:Attachments"_s, u"Attachs/Attachments.xml"_s);
    });
}

// The entries from `next` on that are below `level`, each with those below it.
void Package::writeOutline(QXmlStreamWriter &xml, const QList<OutlineEntry> &entries, qsizetype &next,
                           int level) const
{
    while (next < entries.size() && entries.at(next).level > level) {
        const OutlineEntry &entry = entries.at(next++);
        xml.writeStartElement(u"ofd:OutlineElem"_s);
        xml.writeAttribute(u"Title"_s, xmlText(entry.title));
        xml.writeStartElement(u"ofd:Actions"_s);
        xml.writeStartElement(u"ofd:Action"_s);
        xml.writeAttribute(u"Event"_s, u"CLICK"_s);
        xml.writeStartElement(u"ofd:Goto"_s);
        xml.writeEmptyElement(u"ofd:Dest"_s);
        xml.writeAttribute(u"Type"_s, u"XYZ"_s);
        xml.writeAttribute(u"PageID"_s, QString::number(m_pageIds.at(entry.page)));
        xml.writeAttribute(u"Left"_s, u"0"_s);
        xml.writeAttribute(u"Top"_s, ofdLength(entry.top));
        xml.writeAttribute(u"Zoom"_s, u"0"_s);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        writeOutline(xml, entries, next, entry.level);
        xml.writeEndElement();
    }
}

void Package::addAttachment(const QByteArray &report)
{
    addXml(u"Doc_0/Attachs/Attachments.xml"_s, u"Attachments"_s, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"ofd:Attachment"_s);
        xml.writeAttribute(u"ID"_s, u"report"_s);
        xml.writeAttribute(u"Name"_s, PayloadFile.toString());
        xml.writeAttribute(u"Format"_s, u"nianbao"_s);
        xml.writeAttribute(u"Size"_s, QString::number(report.size() / 1024.0, 'f', 3)); // kB
        xml.writeTextElement(u"ofd:FileLoc"_s, PayloadFile.toString());
        xml.writeEndElement();
    });
    m_zip.add("Doc_0/Attachs/"_L1 + PayloadFile.toString(), report);
}

} // namespace

Result<QByteArray> OfdWriter::write(const LaidOutDocument &document, const OfdPayload &payload)
{
    return Package(document, m_fonts).build(payload);
}

} // namespace nianbao
