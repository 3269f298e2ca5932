#include "readers/docxreader.h"

#include "models/payload.h"
#include "readers/docxdocument.h"
#include "readers/docxnumbering.h"
#include "readers/xmlwalker.h"
#include "readers/ziparchive.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// The parts that another part names (ECMA-376-2 9.3), by the last word of their kind.
class Relationships : private XmlWalker
{
public:
    // Of the package itself where the part has no name.
    Relationships(const ZipArchive &archive, const QByteArray &part)
        : Relationships(archive, part, archive.readIfThere(relationshipsOf(part)))
    {
    }

    // The entry, or what is usual where none is named.
    QByteArray entry(QLatin1StringView kind, const QByteArray &usual) const
    {
        return m_entries.value(QString(kind), usual);
    }

private:
    Relationships(const ZipArchive &archive, const QByteArray &part, const QByteArray &xml)
        : XmlWalker(xml)
    {
        if (!step() || !isStart())
            return;
        inside([&] {
            const QString type = attribute("Type"_L1);
            const QByteArray entry = entryNamed(attribute("Target"_L1), part);
            if (is("Relationship"_L1) && archive.contains(entry.constData()))
                m_entries.insert(type.sliced(type.lastIndexOf(u'/') + 1), entry);
        });
    }

    static QByteArray relationshipsOf(const QByteArray &part)
    {
        const qsizetype name = part.lastIndexOf('/') + 1;
        return part.first(name) + "_rels/" + part.sliced(name) + ".rels";
    }

    QHash<QString, QByteArray> m_entries;
};

// What stands on the pages beside the text itself.
struct Beside
{
    QByteArrayView part; // how its name begins
    const char *note;
};

constexpr std::array<Beside, 5> BesideTheText{{
    {"word/header", QT_TRANSLATE_NOOP("nianbao::Reader", "The head of the pages was left out: “%1”.")},
    {"word/footer", QT_TRANSLATE_NOOP("nianbao::Reader", "The foot of the pages was left out: “%1”.")},
    {"word/footnotes", QT_TRANSLATE_NOOP("nianbao::Reader", "Footnotes were left out: “%1”.")},
    {"word/endnotes", QT_TRANSLATE_NOOP("nianbao::Reader", "Endnotes were left out: “%1”.")},
    {"word/comments", QT_TRANSLATE_NOOP("nianbao::Reader", "Comments were left out: “%1”.")},
}};

QString textOf(const QByteArray &part)
{
    DocxNumbering none;
    const Result<SourceDocument> document = readDocxPart(part, none);
    QStringList texts;
    for (const SourceBlock &block : document ? document->blocks : QList<SourceBlock>()) {
        texts += block.text.simplified();
        for (const SourceCell &cell : block.cells)
            texts += cell.text.simplified();
    }
    texts.removeAll(QString());
    return texts.join(u' ');
}

// Page numbers are no loss.
QStringList notesBeside(const ZipArchive &archive)
{
    static const QRegularExpression pageNumber(u"^[\\s0-9—–\\-·/,，第页共]*$"_s);
    QStringList notes;
    const QList<QByteArray> names = archive.names();
    for (const Beside &beside : BesideTheText) {
        for (const QByteArray &name : names) {
            if (!name.startsWith(beside.part) || !name.endsWith(".xml"))
                continue;
            const Result<QByteArray> part = archive.read(name.constData());
            const QString text = part ? textOf(*part) : QString();
            const QString note = Reader::tr(beside.note).arg(text);
            if (!pageNumber.match(text).hasMatch() && !notes.contains(note))
                notes += note;
        }
    }
    return notes;
}

CarriedReport carriedReport(const ZipArchive &archive)
{
    const QList<QByteArray> names = archive.names();
    for (const QByteArray &name : names) {
        if (!name.startsWith("customXml/item") || !name.endsWith(".xml"))
            continue;
        const Result<QByteArray> part = archive.read(name.constData());
        if (!part || hasTooManyAttributes(QString::fromUtf8(*part)))
            continue;
        QXmlStreamReader xml(*part);
        if (!xml.readNextStartElement() || xml.namespaceUri() != PayloadNamespace ||
            xml.name() != "report"_L1)
            continue;
        const QByteArray seal = xml.attributes().value("seal"_L1).toLatin1();
        return {QByteArray::fromBase64(xml.readElementText(QXmlStreamReader::SkipChildElements).toLatin1()),
                seal};
    }
    return {};
}

} // namespace

Result<SourceDocument> DocxReader::parse(const QByteArray &content) const
{
    const Result<ZipArchive> archive = ZipArchive::open(content);
    if (!archive)
        return archive.error();
    // word/document2.xml in what some offices write.
    const QByteArray main = Relationships(*archive, {}).entry("officeDocument"_L1, "word/document.xml");
    if (!archive->contains(main.constData()) || !main.startsWith("word/")) {
        if (archive->contains("xl/workbook.xml"))
            return Error{tr("The file is a spreadsheet; a report is a text document.")};
        if (archive->contains("content.xml"))
            return Error{tr("The file is an OpenDocument text; save it as .docx first.")};
        return Error{tr("The file is an archive without a Word document in it.")};
    }
    const Result<QByteArray> xml = archive->read(main.constData());
    if (!xml)
        return xml.error();
    const Relationships parts(*archive, main);
    DocxNumbering numbering;
    numbering.load(archive->readIfThere(parts.entry("numbering"_L1, "word/numbering.xml")),
                   archive->readIfThere(parts.entry("styles"_L1, "word/styles.xml")));
    Result<SourceDocument> document = readDocxPart(*xml, numbering);
    if (!document)
        return document;
    document->notes += notesBeside(*archive);
    document->carried = carriedReport(*archive);
    return document;
}

} // namespace nianbao
