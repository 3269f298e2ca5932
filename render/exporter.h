#pragma once

#include "render/composer.h"
#include "render/format.h"

namespace nianbao {

// Writes reports in one form, the report file among them. What all have in common
// is prepared once: keep it for a run of many. Not for two threads at a time.
class Exporter
{
public:
    // The suffix names the form: pdf, docx, …, nianbao.
    static Result<Exporter> forSuffix(const QString &suffix, const ExportOptions &options = {});
    static QStringList suffixes();

    const QString &suffix() const { return m_suffix; }

    // The whole file, or the one that stood there as it was.
    Result<void> write(const Report &report, const QString &path);

    // What the user should know about the files written, each a sentence.
    QStringList remarks() const;
    // Those of them that tell what the files lack of their reports.
    QStringList losses() const;

private:
    Exporter(QString suffix, bool carriesReport)
        : m_suffix(std::move(suffix))
        , m_carriesReport(carriesReport)
    {
    }

    QString m_suffix;
    bool m_carriesReport;
    Composer m_composer;
    std::unique_ptr<DocumentWriter> m_writer; // none for the report file
};

// A file's name without its suffix by a pattern such as {unit}{year}年…: {unit},
// {shortName}, {year} and {title} stand for the report's own. What no file system
// takes is left out; "report" where nothing remains.
QString exportName(const Report &report, const QString &pattern);

} // namespace nianbao
