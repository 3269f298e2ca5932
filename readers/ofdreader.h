#pragma once

#include "readers/reader.h"

namespace nianbao {

// OFD (GB/T 33190-2016): the text objects of its pages and of the templates below
// them. Lines, columns and tables are found by position, as in a PDF; pictures,
// stamps and annotations are not read.
class OfdReader : public Reader
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Reader)

protected:
    Result<SourceDocument> parse(const QByteArray &content) const override;
};

} // namespace nianbao
