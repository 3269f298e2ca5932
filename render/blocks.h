#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <variant>

namespace nianbao {

// The report as one tree of blocks. The composer makes it once; the paginator
// (preview, print, PDF, OFD) and the writers (DOCX, HTML, text) all walk it, so
// that no two forms of the same report can differ.

// What a stretch of text is. Each writer gives every role one style.
enum class TextRole {
    Title,     // 2号小标宋, centred
    Heading1,  // 一、 3号黑体
    Heading2,  // （一） 3号楷体
    Heading3,  // 1. 3号仿宋
    Heading4,  // （1） 3号仿宋
    Body,      // 3号仿宋
    Addressee, // of a letter, at the left edge (7.3.2)
    Agency,    // signature: the office
    Date,      // signature: the day
    // What an office may add (PageOptions):
    Letterhead,    // its name above the title
    RedLetterhead, // the same large and in red, a red line below it
    Attachment,    // a name listed below the text; two runs: label and name
};

constexpr bool isLetterhead(TextRole role)
{
    return role == TextRole::Letterhead || role == TextRole::RedLetterhead;
}

// Where a block comes from, so that a click in the preview finds the form and
// a finding finds its block. Sections are those of findings: "title",
// "preamble", the ids of the edition, "signature".
struct BlockSource
{
    QString section;
    int paragraph = -1; // index in the section; -1 for headings and tables

    friend bool operator==(const BlockSource &, const BlockSource &) = default;
};

// A stretch of one paragraph in one role. A paragraph that opens with its own
// heading (（一）加强领导。全年……) has two runs: Heading2 and Body.
struct TextRun
{
    QString text;
    TextRole role = TextRole::Body;

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

struct ParagraphBlock
{
    TextRole role = TextRole::Body; // of the whole: headings stay with what follows
    QList<TextRun> runs;            // Title: one run a line is not implied; the writer breaks it
    BlockSource source;

    QString text() const;
    friend bool operator==(const ParagraphBlock &, const ParagraphBlock &) = default;
};

struct BlockCell
{
    enum class Role { ColumnHeader, RowHeader, Figure };

    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    Role role = Role::Figure;
    QString text;
    QString figureRow; // ids of a figure cell: the row and column of findings
    QString figureColumn;

    // An item of a list (（一）予以公开, 1.属于国家秘密) reads from the left; all else is centred.
    bool isListItem() const;
    friend bool operator==(const BlockCell &, const BlockCell &) = default;
};

struct TableBlock
{
    QString id;      // of the edition's table
    QString caption; // for assistive technology; not printed
    int rows = 0;
    int columns = 0;
    int repeatRows = 0;     // leading rows shown again on every page
    QList<int> widths;      // relative column widths, one a column
    QList<BlockCell> cells; // in reading order; together they cover the grid once
    BlockSource source;

    friend bool operator==(const TableBlock &, const TableBlock &) = default;
};

using Block = std::variant<ParagraphBlock, TableBlock>;

struct BlockDocument
{
    QString title;  // plain, for metadata
    QString author; // the unit
    QString subject;
    QDateTime date;         // from the report, never the clock: the same report gives the same bytes
    bool sealSpace = false; // room for the seal over the signature
    QList<Block> blocks;

    friend bool operator==(const BlockDocument &, const BlockDocument &) = default;
};

} // namespace nianbao
