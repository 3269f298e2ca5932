#include "readers/ofdreader.h"

#include "models/payload.h"
#include "readers/limits.h"
#include "readers/ofdpagetext.h"
#include "readers/pagelayout.h"
#include "readers/xmlwalker.h"
#include "readers/ziparchive.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// OFD.xml: where the document is, and the data that other programs left.
class RootParser : private XmlWalker
{
public:
    explicit RootParser(const QByteArray &xml)
        : XmlWalker(xml)
    {
        if (step() && isStart())
            inside([this] {
                if (is("DocRoot"_L1))
                    documents += entryNamed(text(), {});
                else if (is("CustomData"_L1) && attribute("Name"_L1) == PayloadSeal)
                    seal = text().trimmed().toLatin1();
            });
    }

    using XmlWalker::error;
    QList<QByteArray> documents;
    QByteArray seal;
};

// Document.xml: the pages in their order.
class DocumentParser : private XmlWalker
{
public:
    DocumentParser(const QByteArray &xml, const QByteArray &part)
        : XmlWalker(xml)
    {
        if (step() && isStart())
            inside([&] {
                if (is("PhysicalBox"_L1))
                    pageHeight = ofdBoxHeight(text());
                else if (is("TemplatePage"_L1))
                    templates.insert(attribute("ID"_L1), entryNamed(attribute("BaseLoc"_L1), part));
                else if (is("Page"_L1))
                    pages += entryNamed(attribute("BaseLoc"_L1), part);
                else if (is("Attachments"_L1))
                    attachments = entryNamed(text(), part);
            });
    }

    using XmlWalker::error;
    QList<QByteArray> pages;
    QHash<QString, QByteArray> templates;
    QByteArray attachments;
    double pageHeight = 0;
};

// Attachments.xml: the entry of our own.
class AttachmentsParser : private XmlWalker
{
public:
    AttachmentsParser(const QByteArray &xml, const QByteArray &part)
        : XmlWalker(xml)
    {
        bool ours = false;
        if (step() && isStart())
            inside([&] {
                if (is("Attachment"_L1))
                    ours = attribute("Name"_L1) == PayloadFile;
                else if (is("FileLoc"_L1) && ours)
                    report = entryNamed(text(), part);
            });
    }

    QByteArray report;
};

class Package
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Reader)

public:
    explicit Package(const ZipArchive &archive)
        : m_archive(archive)
    {
    }

    Result<SourceDocument> read()
    {
        const Result<QByteArray> xml = m_archive.read("OFD.xml");
        if (!xml)
            return xml.error();
        const RootParser root(*xml);
        if (!root.error().isEmpty())
            return Error{root.error()};
        for (const QByteArray &part : root.documents) {
            if (const Result<void> added = addDocument(part); !added)
                return added.error();
        }
        if (m_layout.isEmpty())
            return Error{tr("There is no text in the OFD: it may be a scan.")};
        SourceDocument document = m_layout.take();
        if (!m_report.isEmpty())
            document.carried = {m_report, root.seal};
        return document;
    }

private:
    Result<void> addDocument(const QByteArray &part)
    {
        const Result<QByteArray> xml = m_archive.read(part.constData());
        if (!xml)
            return xml.error();
        const DocumentParser document(*xml, part);
        if (!document.error().isEmpty())
            return Error{document.error()};
        m_pages += document.pages.size();
        if (m_pages > limits::Pages)
            return Error{tr("The OFD has more than %1 pages; it is no annual report.").arg(limits::Pages)};
        for (const QByteArray &page : document.pages) {
            if (const Result<void> added = addPage(page, document); !added)
                return added.error();
        }
        takeReport(document.attachments);
        return {};
    }

    Result<void> addPage(const QByteArray &part, const DocumentParser &document)
    {
        const Result<QByteArray> xml = m_archive.read(part.constData());
        if (!xml)
            return xml.error();
        OfdPageText page = readOfdPage(*xml);
        for (const QString &id : std::as_const(page.templates)) {
            const Result<OfdPageText> below = templateText(document.templates.value(id));
            if (!below)
                return below.error();
            page.texts += below->texts;
            page.rules.add(below->rules);
            if (page.texts.size() > limits::PageText)
                return Error{tr("A page of the OFD holds more text than a page can show.")};
        }
        if (!page.error.isEmpty())
            return Error{page.error};
        m_layout.addPage(page.texts, page.height > 0 ? page.height : document.pageHeight, page.rules);
        if (m_layout.isTooLong())
            return Error{tr("The file holds more text than any report.")};
        return {};
    }

    // Read once, however many pages lie on it.
    Result<OfdPageText> templateText(const QByteArray &part)
    {
        if (!m_templates.contains(part)) {
            const Result<QByteArray> xml = m_archive.read(part.constData());
            if (!xml)
                return xml.error();
            const OfdPageText page = readOfdPage(*xml);
            if (!page.error.isEmpty())
                return Error{page.error};
            m_templates.insert(part, page);
        }
        return m_templates.value(part);
    }

    void takeReport(const QByteArray &attachments)
    {
        if (attachments.isEmpty() || !m_report.isEmpty())
            return;
        if (const Result<QByteArray> xml = m_archive.read(attachments.constData())) {
            const QByteArray entry = AttachmentsParser(*xml, attachments).report;
            if (const Result<QByteArray> report = m_archive.read(entry.constData()))
                m_report = *report;
        }
    }

    const ZipArchive &m_archive;
    PageLayout m_layout;
    QHash<QByteArray, OfdPageText> m_templates;
    QByteArray m_report;
    qsizetype m_pages = 0;
};

} // namespace

Result<SourceDocument> OfdReader::parse(const QByteArray &content) const
{
    const Result<ZipArchive> archive = ZipArchive::open(content);
    if (!archive)
        return archive.error();
    return Package(*archive).read();
}

} // namespace nianbao
