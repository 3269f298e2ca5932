#pragma once

#include "render/format.h"
#include "render/words.h"

namespace nianbao {

// The report as plain text (UTF-8) to read, search and compare: a paragraph a
// line, tables drawn with characters. Carries no data.
class TextWriter : public DocumentWriter
{
public:
    static Result<std::unique_ptr<DocumentWriter>> make(const ExportOptions &options);

    QString textOf(const BlockDocument &document) const;
    Result<void> write(const BlockDocument &document, const QByteArray &report, QIODevice &device) override;

private:
    Words m_words;
};

} // namespace nianbao
