#include "render/pdfformat.h"

#include "models/payload.h"
#include "render/faceremarks.h"
#include "render/visiblecontent.h"

using namespace Qt::StringLiterals;

namespace nianbao {

Result<std::unique_ptr<DocumentWriter>> PdfFormat::make(const ExportOptions &options)
{
    return std::unique_ptr<DocumentWriter>(std::make_unique<PdfFormat>(options));
}

PdfFormat::PdfFormat(const ExportOptions &options)
    : m_archival(options.archival)
    , m_faces(FaceChoice::preferring(options.faces))
{
}

Result<void> PdfFormat::write(const BlockDocument &document, const QByteArray &report, QIODevice &device)
{
    PdfOptions options;
    options.archival = m_archival;
    if (!report.isEmpty()) {
        const QByteArray seal = visibleContent(document).seal(report);
        options.source =
            PdfAttachment{PayloadFile.toString(), PayloadSealPrefix.toString() + QString::fromLatin1(seal),
                          "application/json", report};
    }
    return m_writer.write(m_paginator.layOut(document), device, options);
}

QStringList PdfFormat::remarks() const
{
    return faceRemarks(m_faces);
}

QStringList PdfFormat::losses() const
{
    return faceLosses(m_faces);
}

} // namespace nianbao
