#include "readers/pdfreader.h"

#include "readers/limits.h"
#include "readers/pdfattachment.h"
#include "readers/pdflayout.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// Finds the pieces of a page's text and their boxes. Qt Pdf reads the page anew for
// each question, so the boxes of many pieces are asked for at once: it gives one
// box for each run of text, most of which are just a piece. Where the numbers or
// sizes do not agree, the half of the pieces is asked for, down to a single one.
class PieceFinder
{
public:
    PieceFinder(QPdfDocument &document, int page)
        : m_document(document)
        , m_page(page)
    {
    }

    QList<PdfPiece> run()
    {
        const QPdfSelection all = m_document.getAllText(m_page);
        m_text = all.text();
        if (m_text.size() > limits::PageText)
            return {};
        split();
        if (!m_pieces.isEmpty())
            place(0, m_pieces.size(), all);
        m_pieces.removeIf([](const PdfPiece &piece) { return piece.text.isEmpty(); });
        return m_pieces;
    }

    bool isTooLong() const { return m_text.size() > limits::PageText; }

private:
    static bool parts(QChar c) { return c.isSpace() || c.isNull(); }

    void split()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            qsizetype end = i;
            while (end < m_text.size() && parts(m_text[end]) == parts(m_text[i]))
                ++end;
            if (!parts(m_text[i])) {
                const bool sameLine = i > 0 && m_text[i - 1] == u' ' && !m_pieces.isEmpty();
                m_starts += i;
                m_ends += end;
                m_sameLine += sameLine;
                m_pieces +=
                    PdfPiece{m_text.sliced(i, end - i).remove(QChar(0xfffe)).remove(QChar(0x200b)), {}};
            }
            i = end;
        }
    }

    void place(qsizetype first, qsizetype end, const QPdfSelection &selection)
    {
        if (end - first == 1) {
            m_pieces[first].box = selection.boundingRectangle();
            return;
        }
        QList<QRectF> boxes;
        const QList<QPolygonF> bounds = selection.bounds();
        for (const QPolygonF &polygon : bounds)
            boxes += polygon.boundingRect();
        if (match(boxes, first, end))
            return;
        const qsizetype half = first + (end - first) / 2;
        place(first, half, select(first, half));
        place(half, end, select(half, end));
    }

    QPdfSelection select(qsizetype first, qsizetype end)
    {
        const qsizetype start = m_starts[first];
        return m_document.getSelectionAtIndex(m_page, int(start), int(m_ends[end - 1] - start));
    }

    // How wide a text is, in heights of its box.
    static double expectedWidth(const QString &text)
    {
        constexpr double WidthOfIdeograph = 1.05;
        double ems = 0;
        for (const QChar c : text)
            ems += c.unicode() >= 0x2e80 ? 1 : 0.5;
        return WidthOfIdeograph * ems;
    }

    // Gives each piece its box where the widths leave no doubt. A box may hold several
    // pieces of one line, which then are one.
    bool match(const QList<QRectF> &boxes, qsizetype first, qsizetype end)
    {
        QList<PdfPiece> matched;
        qsizetype next = first;
        for (const QRectF &box : boxes) {
            if (next == end)
                return false;
            const double wide = box.width() / std::max(box.height(), 1.0);
            const bool joins = m_sameLine[next] && next > first;
            if (joins && (box.top() > matched.last().box.bottom() || matched.last().box.top() > box.bottom()))
                return false;
            QString text = m_pieces[next++].text;
            while (next < end && m_sameLine[next]) {
                const QString longer = text + u' ' + m_pieces[next].text;
                if (std::abs(wide - expectedWidth(longer)) >= std::abs(wide - expectedWidth(text)))
                    break;
                text = longer;
                ++next;
            }
            const double expected = expectedWidth(text);
            if (wide > 1.4 * expected + 0.6 || wide < 0.55 * expected - 0.5)
                return false;
            matched += PdfPiece{text, box};
        }
        if (next != end)
            return false;
        for (qsizetype i = first; i < end; ++i)
            m_pieces[i] = i - first < matched.size() ? matched[i - first] : PdfPiece();
        return true;
    }

    QPdfDocument &m_document;
    int m_page;
    QString m_text;
    QList<PdfPiece> m_pieces;
    QList<qsizetype> m_starts;
    QList<qsizetype> m_ends;
    QList<bool> m_sameLine; // as the piece before
};

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
        PieceFinder finder(document, page);
        const QList<PdfPiece> pieces = finder.run();
        if (finder.isTooLong())
            return Error{tr("A page of the PDF holds more text than a page can show.")};
        anyText = anyText || !pieces.isEmpty();
        layout.addPage(pieces, document.pagePointSize(page).height());
    }
    if (!anyText)
        return Error{tr("There is no text in the PDF: it may be a scan.")};
    SourceDocument source = layout.take();
    source.carried = attachedReport(content);
    return source;
}

} // namespace nianbao
