#include "render/pdfformat.h"

#include "models/payload.h"
#include "render/visiblecontent.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct PdfText
{
    Q_DECLARE_TR_FUNCTIONS(PdfFormat)
};

} // namespace

Result<std::unique_ptr<DocumentWriter>> PdfFormat::make(const ExportOptions &options)
{
    return std::unique_ptr<DocumentWriter>(std::make_unique<PdfFormat>(options));
}

PdfFormat::PdfFormat(const ExportOptions &options)
    : m_archival(options.archival)
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
    QStringList remarks;
    for (const FaceUse &use : m_faces.uses()) {
        const QString remark =
            use.substitute
                ? PdfText::tr("%1 is not installed; %2 is used instead").arg(use.official, use.used)
                : PdfText::tr("%1 is used").arg(use.used);
        if (!remarks.contains(remark))
            remarks += remark;
    }
    if (!m_faces.lenders().isEmpty())
        remarks += PdfText::tr("single characters are taken from %1").arg(m_faces.lenders().join(u", "_s));
    if (!m_faces.missing().isEmpty())
        remarks += PdfText::tr("no installed face has these characters: %1").arg(m_faces.missing());
    return remarks;
}

} // namespace nianbao
