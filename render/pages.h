#pragma once

#include "render/blocks.h"
#include "render/faces.h"

#include <QColor>
#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace nianbao {

// The laid-out report. Preview, printer, PDF and OFD draw these pages and
// nothing else, so that they cannot differ. All lengths are points (1/72 inch),
// from the paper's upper left corner, y downwards.

// GB/T 9704-2012 5.1, 5.2.1: A4, a text area of 156 mm × 225 mm.
namespace Paper {

constexpr qreal millimetre = 72 / 25.4;
constexpr qreal width = 210 * millimetre;
constexpr qreal height = 297 * millimetre;
constexpr qreal left = 28 * millimetre;
constexpr qreal top = 37 * millimetre;
constexpr qreal textWidth = 156 * millimetre;
constexpr qreal textHeight = 225 * millimetre;
constexpr int columns = 28;
constexpr int lines = 22;
constexpr qreal cell = textWidth / columns;
constexpr qreal pitch = textHeight / lines;

} // namespace Paper

// A stretch of one line in one face: one glyph for each code point of the text.
struct TextItem
{
    FacePtr face;
    qreal size = 0; // points
    QPointF origin; // of the first glyph, on the baseline
    QString text;
    QList<quint32> glyphs; // of the whole font file
    QList<qreal> offsets;  // of each glyph's origin from the first, along the line
    int element = -1;      // in LaidOutDocument::structure; -1 for page furniture
    QRgb colour = 0xff000000;
};

// A filled rectangle: a rule of a table, the red line of a letterhead.
struct RuleItem
{
    QRectF rect;
    QRgb colour = 0xff000000;
};

// A piece of the page that shows one part of the report.
struct PageArea
{
    QRectF rect;
    BlockSource source;
    QString figureRow; // of a figure cell: ids as in findings
    QString figureColumn;
};

struct Page
{
    int number = 1;
    QList<TextItem> texts; // in reading order
    QList<RuleItem> rules;
    QList<PageArea> areas;

    // What is at a point of the page: the innermost area, or nothing.
    const PageArea *areaAt(QPointF point) const;
};

// A node of the document's logical structure (ISO 32000-1 14.7); parents come
// before their children, and element 0 is the document.
struct StructureElement
{
    enum class Tag { Document, Heading, Paragraph, Table, Row, HeaderCell, DataCell };
    enum class Scope { None, Row, Column, Both };

    Tag tag = Tag::Document;
    int parent = -1;
    int level = 0; // of a heading, from 1
    int rowSpan = 1;
    int columnSpan = 1;
    Scope scope = Scope::None;
    QString title; // of a heading or table
};

// Where a part of the report stands.
struct PagePlace
{
    int page = 0; // index
    QRectF rect;
};

struct LaidOutDocument
{
    QList<Page> pages;
    QList<StructureElement> structure;
    QString title;
    QString author;
    QString subject;
    QDateTime date;

    // Every place that shows the source, in order; with ids, only that figure's cell.
    QList<PagePlace> places(const BlockSource &source, const QString &figureRow = {},
                            const QString &figureColumn = {}) const;
};

} // namespace nianbao
