#pragma once

#include "readers/reader.h"

namespace nianbao {

// A PDF with text, by poppler. Lines, columns and tables are found by position.
// A scan has no text and is refused with that reason.
class PdfReader : public Reader
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Reader)

protected:
    Result<SourceDocument> parse(const QByteArray &content) const override;
};

} // namespace nianbao
