#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace nianbao {

// A stretch of text without white space and where it stands on its page, in
// points from the upper left corner.
struct PlacedText
{
    QString text;
    QRectF box;
};

// Pieces so near to each other that they are one cell, or one stretch of a line.
struct TextSegment
{
    QString text;
    QRectF box;
    bool isValue = false;
};

struct TextLine
{
    QList<PlacedText> pieces;    // from left to right
    QList<TextSegment> segments; // likewise
    QRectF box;

    // Ends with a figure that stands apart: a row of a table.
    bool isFigureRow() const { return segments.size() >= 2 && segments.last().isValue; }
    double firstFigure() const; // x of the leftmost one
    QString text() const;       // without white space
};

using TextLines = QList<TextLine>;

// Cells stand further apart than this, in characters; the words of header cells
// may be nearer.
inline constexpr double CellGap = 1.0;
inline constexpr double HeaderGap = 0.4;

// The lines of a page from top to bottom.
TextLines linesOf(QList<PlacedText> pieces);

// Pieces nearer than `joinBelow` characters belong together, but two numbers never
// do, nor do the last `figures` pieces, nor a piece that begins at one of the `edges`.
QList<TextSegment> segmentsOf(const QList<PlacedText> &pieces, double joinBelow, qsizetype figures = 0,
                              const QList<double> &edges = {});

// The height of the line's text; punctuation alone is lower.
double emOf(const QRectF &box);

bool isIdeograph(QChar c);

} // namespace nianbao
