#include "readers/pagelines.h"

#include "readers/values.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

double middle(const QRectF &box)
{
    return box.center().y();
}

bool onOneLine(const QRectF &a, const QRectF &b)
{
    const double overlap = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return overlap > 0.5 * std::min(a.height(), b.height());
}

bool isAtEdge(double left, const QList<double> &edges)
{
    constexpr double Near = 1.5;
    return std::any_of(edges.begin(), edges.end(),
                       [left](double edge) { return std::abs(edge - left) <= Near; });
}

} // namespace

double TextLine::firstFigure() const
{
    for (const TextSegment &segment : segments) {
        if (segment.isValue)
            return segment.box.left();
    }
    return box.right();
}

QString TextLine::text() const
{
    QString text;
    for (const PlacedText &piece : pieces)
        text += piece.text;
    return text;
}

TextLines linesOf(QList<PlacedText> pieces)
{
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const PlacedText &a, const PlacedText &b) { return middle(a.box) < middle(b.box); });
    TextLines lines;
    QList<PlacedText> current;
    QRectF box;
    QRectF highest; // of the line's pieces; marks that hang low or high do not stretch it
    const auto finish = [&] {
        if (current.isEmpty())
            return;
        std::stable_sort(current.begin(), current.end(), [](const PlacedText &a, const PlacedText &b) {
            return a.box.left() < b.box.left();
        });
        lines.append({current, segmentsOf(current, CellGap), box});
        current.clear();
    };
    for (const PlacedText &piece : std::as_const(pieces)) {
        if (!current.isEmpty() && !onOneLine(highest, piece.box))
            finish();
        if (current.isEmpty() || piece.box.height() > highest.height())
            highest = piece.box;
        box = current.isEmpty() ? piece.box : box.united(piece.box);
        current.append(piece);
    }
    finish();
    return lines;
}

QList<TextSegment> segmentsOf(const QList<PlacedText> &pieces, double joinBelow, qsizetype figures,
                              const QList<double> &edges)
{
    QList<TextSegment> segments;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const PlacedText &piece = pieces[i];
        const bool value = isValueText(piece.text);
        if (!segments.isEmpty()) {
            TextSegment &last = segments.last();
            const double gap = piece.box.left() - last.box.right();
            const double em = std::max(emOf(last.box), emOf(piece.box));
            const bool bullet = segments.size() == 1 && isNilMark(last.text) && !value;
            const bool apart =
                (value && last.isValue) || i >= pieces.size() - figures || isAtEdge(piece.box.left(), edges);
            if ((gap < joinBelow * em && !apart) || (bullet && gap < 2 * em)) {
                const bool joined = isIdeograph(last.text.back()) || isIdeograph(piece.text.front());
                if (gap > em / 4 && !joined)
                    last.text += u' ';
                last.text += piece.text;
                last.box = last.box.united(piece.box);
                last.isValue = false;
                continue;
            }
        }
        segments.append({piece.text, piece.box, value});
    }
    return segments;
}

double emOf(const QRectF &box)
{
    return std::max(box.height(), 4.0);
}

bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x2e80;
}

} // namespace nianbao
