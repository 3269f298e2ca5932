#pragma once

#include "models/result.h"
#include "render/pages.h"

#include <QByteArray>

#include <memory>
#include <optional>

class QIODevice;

namespace nianbao {

// A file inside the PDF, tied to it as its source (AFRelationship Source).
struct PdfAttachment
{
    QString name; // "report.nianbao"
    QString description;
    QByteArray mimeType; // "application/json"
    QByteArray data;
};

struct PdfOptions
{
    bool archival = false; // PDF/A-3 identification and output intent
    std::optional<PdfAttachment> source;
};

// Writes laid-out pages as a tagged PDF 1.7: every glyph where the page has it
// and copied as the character it stands for, only needed glyphs embedded,
// structure, outline, language and metadata. The same pages give the same bytes.
//
// A writer remembers font subsets: keep one for many documents.
class PdfWriter
{
public:
    PdfWriter();
    ~PdfWriter();

    Result<void> write(const LaidOutDocument &document, QIODevice &device, const PdfOptions &options = {});

private:
    std::unique_ptr<class SubsetCache> m_subsets;
};

} // namespace nianbao
