#pragma once

#include <QByteArray>

namespace nianbao {

// What showing a PDF's pages would cost, found without drawing them: a few
// kilobytes may unpack to gigabytes, or repeat a form millions of times.
struct PdfWeight
{
    qint64 content = 0;     // bytes of drawing instructions of all pages
    qint64 text = 0;        // bytes of text on all pages; most Chinese characters take two
    qint64 textOfAPage = 0; // the most on one page
};

// Stops counting beyond what any report has (limits::PdfContent, PdfText), at most
// somewhat over it. Nothing of a file that cannot be parsed counts.
PdfWeight weighPdf(const QByteArray &pdf);

} // namespace nianbao
