#include "readers/pdfattachment.h"

#include "models/payload.h"
#include "models/reportfile.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <exception>
#include <stdexcept>

namespace nianbao {

namespace {

// Takes what a stream unpacks to, and no more than a report file may have.
class BoundedBuffer : public Pipeline
{
public:
    BoundedBuffer()
        : Pipeline("report", nullptr)
    {
    }

    void write(unsigned char const *data, size_t length) override
    {
        if (content.size() + qint64(length) > LargestReportFile)
            throw std::length_error("attachment too large");
        content.append(reinterpret_cast<const char *>(data), qsizetype(length));
    }
    void finish() override {}

    QByteArray content;
};

} // namespace

CarriedReport attachedReport(const QByteArray &pdf)
{
    // Parsing a PDF a second time costs, and few have an embedded file. Its stream is never
    // inside another object, so its type can be seen.
    if (!pdf.contains("/EmbeddedFile"))
        return {};
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
        QPDFEmbeddedFileDocumentHelper files(document);
        const auto file = files.getEmbeddedFile(PayloadFile.toString().toStdString());
        if (!file)
            return {};
        const QString description = QString::fromStdString(file->getDescription());
        const qsizetype seal = description.indexOf(PayloadSealPrefix);
        BoundedBuffer buffer;
        file->getEmbeddedFileStream().pipeStreamData(&buffer, 0, qpdf_dl_all);
        return {buffer.content,
                seal < 0 ? QByteArray()
                         : description.sliced(seal + PayloadSealPrefix.size()).trimmed().toLatin1()};
    } catch (const std::exception &) {
        return {}; // the pages can be read all the same
    }
}

} // namespace nianbao
