#pragma once

#include "render/zipwriter.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao::test {

// What a DOCX says, read by nothing of ours but the zip archive.
struct DocxRun
{
    QString style; // of the run, else of its paragraph
    QString text;  // line breaks as '\n'
    int size = -1; // half-points, of the run alone; -1 for the style's

    friend bool operator==(const DocxRun &, const DocxRun &) = default;
};

struct DocxParagraph
{
    QString style;
    QList<DocxRun> runs;
    // What is said of this paragraph alone, whatever its style says:
    bool isKeptWithNext = false;
    QString alignment; // left, both, …; empty for none
    int left = -1;     // indent, twips; -1 for none

    QString text() const;
};

struct DocxCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    int width = 0; // twips
    QString style;
    QString text;
    bool isKeptWithNext = false;
    int margin = -1; // left and right of this cell alone, twips; -1 for the table's
    int size = -1;   // half-points, of this cell alone; -1 for the style's
};

struct DocxTable
{
    QString style;
    QString caption;
    QString description;
    QList<int> grid; // column widths, twips
    QList<DocxCell> cells;
    int rows = 0;
    int headerRows = 0;
    int unsplitRows = 0; // rows that stay on one page
};

struct DocxContent
{
    QList<DocxParagraph> paragraphs; // outside tables
    QList<DocxTable> tables;
};

DocxContent readDocx(const QByteArray &documentXml);

// An attribute w:name of the first element of that name.
QString wordValue(const QByteArray &xml, const QString &element, const QString &attribute);

} // namespace nianbao::test
