#pragma once

#include "render/faces.h"
#include "render/format.h"
#include "render/ofdwriter.h"
#include "render/paginator.h"

namespace nianbao {

// The printed report: block tree → pages → OFD.
class OfdFormat : public DocumentWriter
{
public:
    static Result<std::unique_ptr<DocumentWriter>> make(const ExportOptions &options);

    explicit OfdFormat(const ExportOptions &options)
        : m_faces(FaceChoice::preferring(options.faces))
    {
    }

    Result<void> write(const BlockDocument &document, const QByteArray &report, QIODevice &device) override;
    QStringList remarks() const override;
    QStringList losses() const override;

private:
    Faces m_faces;
    Paginator m_paginator{m_faces};
    OfdWriter m_writer;
};

} // namespace nianbao
