#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

class QIODevice;

namespace nianbao {

struct BlockDocument;

struct ExportOptions
{
    // DOCX: an office's own document (path) that gives page set-up, styles,
    // headers and footers; empty for the national layout.
    QString referenceDocument;
    // PDF: PDF/A identification, as archives ask for.
    bool archival = false;
    // The report's data travel inside the file, where the format can hold them.
    bool carryReport = true;
    // PDF, OFD: families to prefer, by the id of the role (render/faces.h).
    QMap<QString, QString> faces = {};
};

// Writes reports in one format. What is the same for all of them is prepared
// once: keep the writer for a run of many.
class DocumentWriter
{
public:
    virtual ~DocumentWriter();

    // Writes the whole file to an open device. `report` are the bytes of the
    // report file to carry along (models/payload.h); empty for none, and
    // ignored by formats that carry none. The same arguments give the same
    // bytes. A device that takes less than everything is an error.
    virtual Result<void> write(const BlockDocument &document, const QByteArray &report,
                               QIODevice &device) = 0;

    // What the user should know about every file this writer makes, each a
    // sentence: the styles a reference document lacks.
    virtual QStringList remarks() const { return {}; }

    // Those of them that tell what the files made so far lack of their reports.
    virtual QStringList losses() const { return {}; }

protected:
    static Result<void> writeAll(QIODevice &device, const QByteArray &bytes);
};

// A form in which a report leaves the office, and what that form can do.
struct ExportFormat
{
    QString id; // also the file name extension: docx, html, …
    QString name;
    bool carriesReport = false;  // can hold the report's data
    bool takesReference = false; // heeds ExportOptions::referenceDocument
    Result<std::unique_ptr<DocumentWriter>> (*make)(const ExportOptions &) = nullptr;
};

// Every format, in the order in which they are offered.
QList<ExportFormat> exportFormats();

} // namespace nianbao
