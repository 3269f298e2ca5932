#include "readers/readers.h"

#include "models/reportfile.h"
#include "readers/carriedreport.h"
#include "readers/docxreader.h"
#include "readers/htmlreader.h"
#include "readers/ofdreader.h"
#include "readers/pdfreader.h"
#include "readers/reader.h"
#include "readers/textreader.h"
#include "readers/ziparchive.h"

#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct FormatName
{
    QStringView suffix;
    SourceFormat format;
};

constexpr std::array<FormatName, 8> FormatNames{{
    {u"nianbao", SourceFormat::Report},
    {u"docx", SourceFormat::Docx},
    {u"html", SourceFormat::Html},
    {u"htm", SourceFormat::Html},
    {u"txt", SourceFormat::Text},
    {u"md", SourceFormat::Text},
    {u"pdf", SourceFormat::Pdf},
    {u"ofd", SourceFormat::Ofd},
}};

// Old Word files and encrypted new ones are both compound files; the latter name a stream so.
Error compoundFileError(const QByteArray &content)
{
    const QByteArray encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    if (content.contains(encrypted))
        return Error{Reader::tr("The file is protected with a password; save it without one.")};
    return Error{Reader::tr("The file is an old Word document (.doc); save it as .docx first.")};
}

// OFD, or what the reader of Word documents will say about it.
SourceFormat archiveFormat(const QByteArray &content)
{
    const Result<ZipArchive> archive = ZipArchive::open(content);
    return archive && archive->contains("OFD.xml") ? SourceFormat::Ofd : SourceFormat::Docx;
}

bool looksLikeHtml(const QByteArray &content)
{
    const QByteArray head = content.left(4096).toLower();
    for (const char *mark : {"<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<p "}) {
        if (head.contains(mark))
            return true;
    }
    return false;
}

// A whole web page, not a text that speaks of one.
bool isPage(const QByteArray &content)
{
    const QByteArray head = content.left(200).trimmed().toLower();
    return head.startsWith("<!doctype html") || head.startsWith("<html");
}

Result<Reading> readSource(const Reader &reader, const QByteArray &content, const Editions &editions)
{
    Result<SourceDocument> document = reader.read(content);
    if (!document)
        return document.error();
    Result<Reading> reading = recognise(std::move(*document), editions);
    if (reading)
        openCarried(*reading, editions);
    return reading;
}

Result<Reading> readContentAs(SourceFormat format, const QByteArray &content, const Editions &editions)
{
    switch (format) {
    case SourceFormat::Report: {
        Result<Report> report = reportFromJson(content, editions);
        if (!report)
            return report.error();
        return Reading{.report = *report, .remarks = {}, .asRead = {}, .source = {}};
    }
    case SourceFormat::Docx:
        return readSource(DocxReader(), content, editions);
    case SourceFormat::Html:
        return readSource(HtmlReader(), content, editions);
    case SourceFormat::Pdf:
        return readSource(PdfReader(), content, editions);
    case SourceFormat::Ofd:
        return readSource(OfdReader(), content, editions);
    case SourceFormat::Text:
    case SourceFormat::Unknown:
        break;
    }
    return readSource(TextReader(), content, editions);
}

} // namespace

SourceFormat sourceFormatFromName(QStringView name)
{
    const QStringView suffix = name.sliced(name.lastIndexOf(u'.') + 1);
    for (const FormatName &known : FormatNames) {
        if (suffix.compare(known.suffix, Qt::CaseInsensitive) == 0)
            return known.format;
    }
    return SourceFormat::Unknown;
}

Result<SourceFormat> detectFormat(const QByteArray &content, SourceFormat hint)
{
    if (content.startsWith("\xd0\xcf\x11\xe0"))
        return compoundFileError(content);
    if (content.startsWith("PK\x03\x04") || content.startsWith("PK\x05\x06"))
        return archiveFormat(content);
    if (content.left(1024).contains("%PDF-"))
        return SourceFormat::Pdf;
    if (content.startsWith("{\\rtf"))
        return Error{Reader::tr("The file is in Rich Text Format; save it as .docx first.")};
    for (const char *image : {"\x89PNG", "\xff\xd8\xff", "GIF8", "II*\0", "BM"}) {
        if (hint != SourceFormat::Text && content.startsWith(image))
            return Error{Reader::tr("The file is a picture; there is no text in it.")};
    }
    if (hint == SourceFormat::Docx || hint == SourceFormat::Pdf || hint == SourceFormat::Ofd) {
        if (!looksLikeHtml(content))
            return Error{Reader::tr("The file is not what its name says, or it is damaged.")};
        return SourceFormat::Html; // a web page saved under another name, as some programs do
    }
    if (hint == SourceFormat::Report || content.left(200).contains("\"nianbao-report\""))
        return SourceFormat::Report;
    if (hint == SourceFormat::Text && isPage(content)) // saved under another name
        return SourceFormat::Html;
    if (hint == SourceFormat::Text || hint == SourceFormat::Html)
        return hint;
    return looksLikeHtml(content) ? SourceFormat::Html : SourceFormat::Text;
}

Result<Reading> readReport(QIODevice &device, SourceFormat hint, const Editions &editions)
{
    const Result<QByteArray> content = readContent(device);
    if (!content)
        return content.error();
    const Result<SourceFormat> format = detectFormat(*content, hint);
    if (!format)
        return format.error();
    return readContentAs(*format, *content, editions);
}

Result<Reading> readReport(const QString &path, const Editions &editions)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{info.isReadable() ? Reader::tr("This is a folder, not a file.")
                                       : Reader::tr("The folder cannot be opened.")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Reader::tr("The file cannot be opened: %1").arg(file.errorString())};
    return readReport(file, sourceFormatFromName(info.fileName()), editions);
}

Result<Reading> readReportText(const QString &text, const Editions &editions)
{
    if (text.trimmed().isEmpty())
        return Error{Reader::tr("There is no text.")};
    const Result<SourceDocument> document = withinLimits(TextReader::fromString(text));
    return document ? recognise(*document, editions) : document.error();
}

Result<Reading> readReportHtml(const QString &html, const Editions &editions)
{
    return readSource(HtmlReader(), html.toUtf8(), editions);
}

QStringList readablePatterns()
{
    QStringList patterns;
    for (const FormatName &known : FormatNames)
        patterns += u"*."_s + known.suffix.toString();
    return patterns;
}

} // namespace nianbao
