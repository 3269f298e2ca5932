#include "render/format.h"

#include "render/docxwriter.h"
#include "render/htmlwriter.h"
#include "render/ofdformat.h"
#include "render/pdfformat.h"
#include "render/textwriter.h"

#include <QCoreApplication>
#include <QIODevice>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFormat)
};

} // namespace

DocumentWriter::~DocumentWriter() = default;

Result<void> DocumentWriter::writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return Error{FormatText::tr("The file could not be written: %1").arg(device.errorString())};
    return {};
}

QList<ExportFormat> exportFormats()
{
    return {
        {u"pdf"_s, FormatText::tr("PDF document"), true, false, &PdfFormat::make},
        {u"docx"_s, FormatText::tr("Word document"), true, true, &DocxWriter::make},
        {u"html"_s, FormatText::tr("Web page"), true, false, &HtmlWriter::make},
        {u"ofd"_s, FormatText::tr("OFD document"), true, false, &OfdFormat::make},
        {u"txt"_s, FormatText::tr("Plain text"), false, false, &TextWriter::make},
    };
}

} // namespace nianbao
