#pragma once

#include "readers/source.h"

#include <QRectF>

namespace nianbao {

// A stretch of text without white space and where it stands on its page, in
// points from the upper left corner.
struct PlacedText
{
    QString text;
    QRectF box;
};

// Finds lines, paragraphs and tables by position alone: the format tells of
// none of them. Pages are added in order; a paragraph may run on to the next.
class PageLayout
{
public:
    void addPage(const QList<PlacedText> &pieces, double height);
    SourceDocument take();

private:
    struct Segment
    {
        QString text;
        QRectF box;
        bool isValue = false;
    };
    struct Line
    {
        QList<PlacedText> pieces; // from left to right
        QList<Segment> segments;
        QRectF box;

        // Ends with a figure that stands apart: a row of a table.
        bool isFigureRow() const { return segments.size() >= 2 && segments.last().isValue; }
        double firstFigure() const; // x of the leftmost one
    };
    using Lines = QList<Line>;

    static Lines linesOf(QList<PlacedText> pieces);
    static QList<Segment> segmentsOf(const QList<PlacedText> &pieces, double joinBelow,
                                     qsizetype figures = 0);
    static qsizetype tableBegin(const Lines &lines, qsizetype from, qsizetype row);
    static qsizetype tableEnd(const Lines &lines, qsizetype row);
    static bool isHeading(const Line &line, double firstFigure);
    static bool isRunningText(const Line &line, double width);
    struct Span
    {
        double left = 1e9;
        double right = 0;
    };
    static Span labelColumns(const Lines &lines);
    static QList<qsizetype> rowsOfLines(const Lines &lines);
    void dropPageNumber(Lines &lines, double pageHeight);
    void addTable(const Lines &lines);
    static void addRow(SourceBlock &grid, const QList<Segment> &segments);
    void addParagraphLine(const Line &line, const Lines &page);
    bool continuesParagraph(const Line &line, double left, double right) const;

    SourceDocument m_document;
    int m_page = 0;
    int m_droppedNumbers = 0;
    bool m_inParagraph = false;
    Line m_previous; // the last line of the paragraph in work
    double m_previousRight = 0;
};

} // namespace nianbao
