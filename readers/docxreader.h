#pragma once

#include "readers/reader.h"

namespace nianbao {

// WordprocessingML (ECMA-376): the main part's paragraphs and tables as they look
// with every tracked change accepted, automatic numbers included. A table that
// holds other tables only arranges the page. Heads, feet and notes of the pages are
// left out and named.
class DocxReader : public Reader
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Reader)

protected:
    Result<SourceDocument> parse(const QByteArray &content) const override;
};

} // namespace nianbao
