#pragma once

#include "render/docxpackage.h"
#include "render/format.h"
#include "render/words.h"

namespace nianbao {

// Word's format (ECMA-376, transitional): styles, headings for the navigation
// pane, merged cells, header rows that repeat, page numbers.
class DocxWriter : public DocumentWriter
{
public:
    // An error where the reference document cannot be used; it names the file.
    static Result<std::unique_ptr<DocumentWriter>> make(const ExportOptions &options);

    explicit DocxWriter(DocxPackage package);

    Result<void> write(const BlockDocument &document, const QByteArray &report, QIODevice &device) override;
    QStringList remarks() const override;

private:
    DocxPackage m_package;
    Words m_words;
};

} // namespace nianbao
