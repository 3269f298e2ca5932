#pragma once

#include "render/format.h"
#include "render/words.h"

namespace nianbao {

// The report as one web page that needs nothing else: no script, no reference
// to another file. Readable on a telephone and in print.
class HtmlWriter : public DocumentWriter
{
public:
    static Result<std::unique_ptr<DocumentWriter>> make(const ExportOptions &options);

    HtmlWriter();

    Result<void> write(const BlockDocument &document, const QByteArray &report, QIODevice &device) override;

    // The same for a site's editor that takes no style sheet: a piece of HTML,
    // each element with its own style.
    QString forPasting(const BlockDocument &document) const;

private:
    Words m_words;
    QString m_styles;   // what the report looks like anywhere
    QString m_pageOnly; // and what only a page of its own needs
};

} // namespace nianbao
