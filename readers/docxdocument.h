#pragma once

#include "models/result.h"
#include "readers/source.h"

namespace nianbao {

class DocxNumbering;

// The paragraphs and tables of a WordprocessingML part (ECMA-376-1 17) as they look with
// every tracked change accepted: the document itself, or a head, a foot or notes.
// Numbers that nobody typed are put before the paragraphs.
Result<SourceDocument> readDocxPart(const QByteArray &xml, DocxNumbering &numbering);

} // namespace nianbao
