#pragma once

#include "readers/reader.h"

namespace nianbao {

// A web page, whole or a piece of one: paragraphs and tables as a browser would
// show them, each with the container it stands in. Scripts, forms and what is
// hidden are left out. A table that holds other tables only arranges the page.
class HtmlReader : public Reader
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Reader)

protected:
    Result<SourceDocument> parse(const QByteArray &content) const override;
};

} // namespace nianbao
