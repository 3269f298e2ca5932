#pragma once

#include "render/faces.h"
#include "render/format.h"
#include "render/paginator.h"
#include "render/pdfwriter.h"

namespace nianbao {

// The printed report: block tree → pages → PDF.
class PdfFormat : public DocumentWriter
{
public:
    static Result<std::unique_ptr<DocumentWriter>> make(const ExportOptions &options);

    explicit PdfFormat(const ExportOptions &options);

    Result<void> write(const BlockDocument &document, const QByteArray &report, QIODevice &device) override;
    // Which faces stand in for the official ones, and what none could draw.
    QStringList remarks() const override;
    QStringList losses() const override;

private:
    bool m_archival;
    Faces m_faces;
    Paginator m_paginator{m_faces};
    PdfWriter m_writer;
};

} // namespace nianbao
