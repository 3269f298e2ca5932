#include "render/pdfwriter.h"

#include "render/pdfcontent.h"
#include "render/pdfmetadata.h"
#include "render/pdftags.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QIODevice>

#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>

namespace nianbao {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::PdfWriter)
};

// One document on its way into a file.
class Assembly
{
public:
    Assembly(const LaidOutDocument &document, const PdfOptions &options)
        : m_document(document)
        , m_options(options)
    {
        m_pdf.emptyPDF();
    }

    Result<void> assemble(SubsetCache &subsets)
    {
        if (Result<void> fonts = cutFonts(subsets); !fonts)
            return fonts;
        embedFonts();
        addPages();
        addPdfMetadata(m_pdf, m_document, m_options.archival);
        if (m_options.source)
            attach(*m_options.source);
        return {};
    }

    Result<void> save(QIODevice &device)
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        const auto size = static_cast<qint64>(buffer->getSize());
        if (device.write(reinterpret_cast<const char *>(buffer->getBuffer()), size) != size)
            return Error{device.errorString()};
        return {};
    }

private:
    struct EmbeddedFont
    {
        PdfFont font;
        QByteArray name;
    };

    Result<void> cutFonts(SubsetCache &subsets)
    {
        for (const Page &page : m_document.pages) {
            for (const TextItem &item : page.texts)
                useGlyphs(item);
        }
        for (const Face *face : std::as_const(m_order)) {
            if (!m_fonts.at(face).font.cut(subsets))
                return Error{Tr::tr("The font %1 cannot be embedded.").arg(face->family())};
        }
        return {};
    }

    void useGlyphs(const TextItem &item)
    {
        auto known = m_fonts.find(item.face.get());
        if (known == m_fonts.end()) {
            m_order.append(item.face.get());
            known = m_fonts
                        .emplace(item.face.get(),
                                 EmbeddedFont{PdfFont(item.face), "F" + QByteArray::number(m_order.size())})
                        .first;
        }
        const QList<uint> codes = item.text.toUcs4();
        for (qsizetype i = 0; i < item.glyphs.size(); ++i)
            known->second.font.use(item.glyphs[i], codes[i]);
    }

    void embedFonts()
    {
        m_resources = QPDFObjectHandle::newDictionary();
        QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
        for (const Face *face : std::as_const(m_order)) {
            const EmbeddedFont &font = m_fonts.at(face);
            fonts.replaceKey(('/' + font.name).toStdString(), font.font.embed(m_pdf));
        }
        m_resources.replaceKey("/Font", fonts);
        m_resources = m_pdf.makeIndirectObject(m_resources);
    }

    void addPages()
    {
        const auto fontOf = [this](const Face *face) {
            const EmbeddedFont &font = m_fonts.at(face);
            return PdfContent::Font{&font.font, font.name};
        };
        PdfTags tags(m_pdf, m_document);
        for (const Page &source : m_document.pages) {
            const PdfContent content(source, fontOf);
            QPDFObjectHandle page = QPDFObjectHandle::newDictionary();
            page.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
            page.replaceKey("/MediaBox", QPDFObjectHandle::newArray(
                                             QPDFObjectHandle::Rectangle(0, 0, Paper::width, Paper::height)));
            page.replaceKey("/Resources", m_resources);
            page.replaceKey("/Contents", QPDFObjectHandle::newStream(&m_pdf, content.bytes().toStdString()));
            page = m_pdf.makeIndirectObject(page);
            m_pdf.addPage(page, false);
            tags.addPage(page, content.markedElements());
        }
        tags.finish();
    }

    void attach(const PdfAttachment &file)
    {
        const auto integer = [](qint64 value) { return QPDFObjectHandle::newInteger(value); };
        const auto text = [](const QString &value) {
            return QPDFObjectHandle::newUnicodeString(value.toStdString());
        };
        QPDFObjectHandle parameters = QPDFObjectHandle::newDictionary({{"/Size", integer(file.data.size())}});
        if (m_document.date.isValid())
            parameters.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(m_document.date)));
        parameters.replaceKey(
            "/CheckSum", QPDFObjectHandle::newString(
                             QCryptographicHash::hash(file.data, QCryptographicHash::Md5).toStdString()));
        QPDFObjectHandle stream = QPDFObjectHandle::newStream(&m_pdf, file.data.toStdString());
        stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/EmbeddedFile"));
        stream.getDict().replaceKey("/Subtype",
                                    QPDFObjectHandle::newName(('/' + file.mimeType).toStdString()));
        stream.getDict().replaceKey("/Params", parameters);
        QPDFObjectHandle embedded = QPDFObjectHandle::newDictionary({{"/F", stream}, {"/UF", stream}});
        QPDFObjectHandle specification =
            QPDFObjectHandle::newDictionary({{"/Type", QPDFObjectHandle::newName("/Filespec")},
                                             {"/F", text(file.name)},
                                             {"/UF", text(file.name)},
                                             {"/Desc", text(file.description)},
                                             {"/AFRelationship", QPDFObjectHandle::newName("/Source")},
                                             {"/EF", embedded}});
        specification = m_pdf.makeIndirectObject(specification);
        QPDFObjectHandle names = QPDFObjectHandle::newDictionary(
            {{"/Names", QPDFObjectHandle::newArray({text(file.name), specification})}});
        QPDFObjectHandle catalogue = m_pdf.getRoot();
        catalogue.replaceKey("/Names", QPDFObjectHandle::newDictionary({{"/EmbeddedFiles", names}}));
        catalogue.replaceKey("/AF", QPDFObjectHandle::newArray({specification}));
    }

    const LaidOutDocument &m_document;
    const PdfOptions &m_options;
    QPDF m_pdf;
    std::map<const Face *, EmbeddedFont> m_fonts;
    QList<const Face *> m_order; // as first met, so that the bytes do not depend on addresses
    QPDFObjectHandle m_resources;
};

} // namespace

PdfWriter::PdfWriter()
    : m_subsets(std::make_unique<SubsetCache>())
{
    // Most of a file is outlines, which hardly shrink: trying harder costs a third
    // of the time and saves a fiftieth of the size.
    Pl_Flate::setCompressionLevel(1);
}

PdfWriter::~PdfWriter() = default;

Result<void> PdfWriter::write(const LaidOutDocument &document, QIODevice &device, const PdfOptions &options)
{
    try {
        Assembly assembly(document, options);
        if (Result<void> assembled = assembly.assemble(*m_subsets); !assembled)
            return assembled;
        return assembly.save(device);
    } catch (const std::exception &error) {
        return Error{QString::fromUtf8(error.what())};
    }
}

} // namespace nianbao
