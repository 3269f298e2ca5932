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

    friend bool operator==(const DocxRun &, const DocxRun &) = default;
};

struct DocxParagraph
{
    QString style;
    QList<DocxRun> runs;

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
