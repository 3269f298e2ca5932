#include "readers/pdfreader.h"

#include "readers/limits.h"
#include "readers/pagelayout.h"
#include "readers/pdfattachment.h"
#include "readers/pdfrules.h"
#include "readers/pdfweight.h"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <numeric>

namespace nianbao {

namespace {

QString toText(const poppler::ustring &text)
{
    QString result =
        QString::fromUtf16(reinterpret_cast<const char16_t *>(text.data()), qsizetype(text.size()));
    // Marks of where a line may break, and of a character that has no code.
    return result.removeIf(
        [](QChar c) { return c.isSpace() || c.isNull() || c == u'\ufffe' || c == u'\u200b'; });
}

// The size of a word's type by the width of its characters: an ideograph is a square,
// any other character about half of one.
double sizeOfType(const poppler::text_box &word)
{
    double ideograph = 0;
    double other = 0;
    const poppler::ustring text = word.text();
    for (size_t i = 0; i < text.size(); ++i)
        (text[i] >= 0x2e80 ? ideograph : other) =
            std::max(text[i] >= 0x2e80 ? ideograph : other, word.char_bbox(i).width());
    return ideograph > 0 ? ideograph : 2 * other;
}

// Where the word's characters stand. What the font says about its height may be far
// off: of some it is the height of several lines.
QRectF placeOf(const poppler::text_box &word)
{
    const poppler::rectf box = word.bbox();
    const double height = std::min(box.height(), sizeOfType(word));
    return {box.left(), (box.top() + box.bottom() - height) / 2, box.width(), height};
}

// As it is shown: a page may be stored upright and turned.
double heightOf(const poppler::page &page)
{
    const auto turned = page.orientation();
    const bool lies = turned == poppler::page::landscape || turned == poppler::page::seascape;
    return lies ? page.page_rect().width() : page.page_rect().height();
}

struct PageText
{
    QList<PlacedText> pieces;
    qsizetype sideways = 0; // pieces that run up or down the page, as it is shown
};

PageText textOf(const poppler::page &page)
{
    PageText text;
    for (const poppler::text_box &word : page.text_list()) {
        PlacedText piece{toText(word.text()), placeOf(word)};
        if (piece.text.isEmpty())
            continue;
        text.sideways += word.rotation() % 2;
        text.pieces += std::move(piece);
    }
    return text;
}

qsizetype characters(const QList<PlacedText> &pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), qsizetype(0),
                           [](qsizetype sum, const PlacedText &piece) { return sum + piece.text.size(); });
}

} // namespace

Result<SourceDocument> PdfReader::parse(const QByteArray &content) const
{
    // What is wrong with a file is told in one sentence, not by the library on its own.
    static std::once_flag silenced;
    std::call_once(silenced,
                   [] { poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr); });
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(content.constData(), int(content.size())));
    if (!document)
        return Error{tr("The file is damaged or was cut off.")};
    if (document->is_locked())
        return Error{tr("The PDF is protected with a password; save it without one.")};
    if (document->pages() > limits::Pages)
        return Error{tr("The PDF has more than %1 pages; it is no annual report.").arg(limits::Pages)};

    const PdfWeight weight = weighPdf(content);
    if (weight.content > limits::PdfContent)
        return Error{tr("The file unpacks to far more than an annual report holds; it was not opened.")};
    if (weight.text > limits::PdfText || weight.textOfAPage > limits::PdfPageText)
        return Error{tr("A page of the PDF holds more text than a page can show.")};

    const QList<PageRules> rules = pdfRules(content);
    QStringList notes;
    PageLayout layout;
    for (int i = 0; i < document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (!page)
            return Error{tr("The file is damaged or was cut off.")};
        const auto [pieces, sideways] = textOf(*page);
        if (pieces.isEmpty())
            notes += tr("Page %1 has no text: it is empty or a scan.").arg(i + 1);
        else if (2 * sideways > pieces.size())
            notes += tr("Page %1 is set sideways; turn it before the file is read.").arg(i + 1);
        if (characters(pieces) > limits::PageText)
            return Error{tr("A page of the PDF holds more text than a page can show.")};
        layout.addPage(pieces, heightOf(*page), rules.value(i));
        if (layout.isTooLong())
            return Error{tr("The file holds more text than any report.")};
    }
    if (layout.isEmpty())
        return Error{tr("There is no text in the PDF: it may be a scan.")};
    SourceDocument source = layout.take();
    source.notes += notes;
    source.carried = attachedReport(content);
    return source;
}

} // namespace nianbao
