#pragma once

#include "readers/recogniser.h"

class QIODevice;

namespace nianbao {

// The formats that are read. Unknown: told by the content.
enum class SourceFormat { Unknown, Report, Text, Html, Docx, Pdf, Ofd };

// By a file's name or a format's own (.docx, docx); Unknown where it is none of these.
SourceFormat sourceFormatFromName(QStringView nameOrSuffix);

// What the first bytes are; the name only decides between texts.
Result<SourceFormat> detectFormat(const QByteArray &content, SourceFormat hint);

// Reads a report from any of the formats. Content decides, not the name: a .doc
// renamed .docx is told apart. An error is one sentence without the file's name.
Result<Reading> readReport(QIODevice &device, SourceFormat hint, const Editions &editions);
Result<Reading> readReport(const QString &path, const Editions &editions);

// A report pasted, as text or as a piece of a web page.
Result<Reading> readReportText(const QString &text, const Editions &editions);
Result<Reading> readReportHtml(const QString &html, const Editions &editions);

// The glob patterns of readable files: *.nianbao, *.docx, …
QStringList readablePatterns();

} // namespace nianbao
