#include "render/ofdformat.h"

#include "render/faceremarks.h"
#include "render/visiblecontent.h"

namespace nianbao {

Result<std::unique_ptr<DocumentWriter>> OfdFormat::make(const ExportOptions &options)
{
    return std::unique_ptr<DocumentWriter>(std::make_unique<OfdFormat>(options));
}

Result<void> OfdFormat::write(const BlockDocument &document, const QByteArray &report, QIODevice &device)
{
    OfdPayload payload;
    if (!report.isEmpty())
        payload = {report, visibleContent(document).seal(report)};
    const auto ofd = m_writer.write(m_paginator.layOut(document), payload);
    if (!ofd)
        return ofd.error();
    return writeAll(device, *ofd);
}

QStringList OfdFormat::remarks() const
{
    return faceRemarks(m_faces);
}

QStringList OfdFormat::losses() const
{
    return faceLosses(m_faces);
}

} // namespace nianbao
