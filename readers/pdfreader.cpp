#include "readers/pdfreader.h"

#include "readers/limits.h"
#include "readers/pdflayout.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// Pieces are found by the white space between them, which Qt Pdf puts between all
// that does not touch. A piece that wraps is asked for again box by box.
QList<PdfPiece> piecesOf(QPdfDocument &document, int page, const QString &text)
{
    QList<PdfPiece> pieces;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace() || text[i].isNull()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !text[end].isSpace() && !text[end].isNull())
            ++end;
        const QPdfSelection selection = document.getSelectionAtIndex(page, int(i), int(end - i));
        const QString content = text.sliced(i, end - i).remove(QChar(0xfffe)).remove(QChar(0x200b));
        if (!content.isEmpty() && selection.isValid())
            pieces.append({content, selection.boundingRectangle()});
        i = end;
    }
    return pieces;
}

} // namespace

Result<SourceDocument> PdfReader::parse(const QByteArray &content) const
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword ||
        document.error() == QPdfDocument::Error::UnsupportedSecurityScheme)
        return Error{tr("The PDF is protected with a password; save it without one.")};
    if (document.status() != QPdfDocument::Status::Ready)
        return Error{tr("The file is damaged or was cut off.")};
    if (document.pageCount() > limits::Pages)
        return Error{tr("The PDF has more than %1 pages; it is no annual report.").arg(limits::Pages)};

    PdfLayout layout;
    bool anyText = false;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QString text = document.getAllText(page).text();
        if (text.size() > limits::PageText)
            return Error{tr("A page of the PDF holds more text than a page can show.")};
        const QList<PdfPiece> pieces = piecesOf(document, page, text);
        anyText = anyText || !pieces.isEmpty();
        layout.addPage(pieces, document.pagePointSize(page).height());
    }
    if (!anyText)
        return Error{tr("There is no text in the PDF: it may be a scan.")};
    return layout.take();
}

} // namespace nianbao
