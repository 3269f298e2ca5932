#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

// A place in the document that was read: one of its pieces, and a stretch of
// that piece's text. What is not known is -1 or 0.
struct SourcePlace
{
    int block = -1; // index into SourceDocument::blocks
    int cell = -1;  // index into the cells of a grid
    int start = 0;  // of the piece's text, in UTF-16 code units
    int length = 0;
    int page = 0; // from 1; 0 where the format has none
    int line = 0; // from 1: of a text, or paragraph or table row of a document

    bool isValid() const { return block >= 0; }

    friend bool operator==(const SourcePlace &, const SourcePlace &) = default;
};

// A section as it stood in the source.
struct SectionAsRead
{
    QString id;
    QString heading; // as written; empty where the section was known by its table or place alone
    SourcePlace place;

    friend bool operator==(const SectionAsRead &, const SectionAsRead &) = default;
};

// What a reader saw beyond the report itself, for the checks that ask how a
// report was written and for the page that shows where each piece came from.
struct AsRead
{
    QString title; // as written, lines joined; empty where there was none
    SourcePlace titlePlace;

    QList<SectionAsRead> sections; // in the order of the source
    QStringList absentSections;    // section ids of the edition, in its order

    QStringList absentTables;                   // table ids of which nothing was found
    QHash<QString, QStringList> missingRows;    // by table id, ids of rows (TableSpec::rowIds)
    QHash<QString, QStringList> missingColumns; // by table id, ids of columns

    // Text of a table section that is no part of its table, by section id.
    QHash<QString, QStringList> extraText;

    QString period; // the sentence part that states it, as written
    QDate periodFrom;
    QDate periodTo;
    SourcePlace periodPlace;

    QString signatureDate; // as written

    QList<SourcePlace> figures;                    // by the edition's figure index
    QHash<QString, QList<SourcePlace>> paragraphs; // by section id or "preamble"

    bool damaged = false; // by the program that made the text: lost digits, radicals, stray pinyin

    bool hasSection(const QString &id) const { return !absentSections.contains(id); }
};

} // namespace nianbao
