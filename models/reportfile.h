#pragma once

#include "models/report.h"
#include "models/result.h"

#include <QByteArray>

namespace nianbao {

// The report file, *.nianbao: UTF-8 JSON whose schema stands in
// resources/schema/. The same report always gives the same bytes.

inline constexpr int ReportFileVersion = 1;
// No report comes near this; a larger file is refused before it is read.
inline constexpr qint64 LargestReportFile = qint64{64} * 1024 * 1024;

QByteArray reportToJson(const Report &report);
// As it goes into a document that is published: reasons for ignoring findings
// are the office's own and stay out.
QByteArray publishedJson(Report report);

// Refuses what is damaged, foreign, of a newer version or of an unknown edition;
// the error names the place. Keys it does not know are kept in Report::unknown.
Result<Report> reportFromJson(const QByteArray &json, const Editions &editions);

// The report on the tables of another edition: figures and sections keep their
// ids. What that edition has no place for goes to Report::unknown, and what it has
// comes back from there; an error where that is of another type.
Result<Report> onEdition(const Report &report, const EditionPtr &edition);

Result<Report> loadReport(const QString &path, const Editions &editions);

// Writes the whole file or leaves the old one as it was.
Result<void> saveReport(const Report &report, const QString &path);

// The whole of a file, up to a limit; an error says why it could not be had.
Result<QByteArray> readWholeFile(const QString &path, qint64 limit);
Result<void> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace nianbao
