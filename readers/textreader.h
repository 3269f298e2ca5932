#pragma once

#include "readers/reader.h"

namespace nianbao {

// Plain text: each line with text is a paragraph, with its tabs and pipes; the
// empty lines before it are counted, as they often part the rows of a table. A
// table drawn with + - and | is a grid.
class TextReader : public Reader
{
public:
    static SourceDocument fromString(const QString &text);

protected:
    Result<SourceDocument> parse(const QByteArray &content) const override;
};

} // namespace nianbao
