#pragma once

#include "readers/pagerules.h"

#include <QByteArray>

namespace nianbao {

// The rules drawn on each page of a PDF; none of a file that cannot be parsed. What
// its instructions cost is for weighPdf() to say beforehand.
QList<PageRules> pdfRules(const QByteArray &pdf);

} // namespace nianbao
