#pragma once

#include "render/pages.h"

#include <qpdf/QPDF.hh>

namespace nianbao {

// Title, author, subject and dates, in the document information and as XMP, both
// from the report alone; and PDF/A-3 identification when asked for: level A,
// because the pages are tagged and every glyph has its character (ISO 19005-3).
void addPdfMetadata(QPDF &pdf, const LaidOutDocument &document, bool archival);

// "D:20260109000000+08'00'": the report's own time, read as China's.
std::string pdfDate(const QDateTime &date);

} // namespace nianbao
