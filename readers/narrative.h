#pragma once

#include "readers/frontmatter.h"
#include "readers/remark.h"
#include "readers/sections.h"

#include <QCoreApplication>
#include <QMap>

namespace nianbao {

class Vocabulary;

// A paragraph of a section and where it stood.
struct ParagraphRead
{
    QString text{};
    SourcePlace place{};
    int block = 0;
};

// All running text of a document, sorted to the sections it stands in.
struct NarrativeRead
{
    QMap<QString, QList<ParagraphRead>> sections; // by section id; "preamble"; "" is around the report
    QStringList attachments;                      // names listed between the text and the signature
    int tables = 0;                               // grids read as text, row by row
    Signature signature;
    QString signatureDate; // as written
    QList<Remark> remarks;
};

// Sorts the text between the headings. What stands outside the report (menus,
// footers, lines of a web page) is kept apart, not dropped.
class NarrativeReader
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::NarrativeReader)

public:
    NarrativeReader(const SourceDocument &document, const Edition &edition, const Vocabulary &vocabulary);

    NarrativeRead read(const TitleRead &title, const QList<SectionStart> &starts,
                       const QList<BlockRange> &tables);

private:
    void sortBlocks(int afterTitle);
    void addHeadingRest(const SectionStart &start);
    void addBlock(int block, const QString &section);
    bool isAround(int block) const;
    bool isPageLine(const QString &text) const;
    void takeContents();
    void cutFooter();
    void takeSignature();
    void takeAttachments();
    void splitPreamble();
    void placeTail();
    void joinBroken();
    void remarkMarks();
    ParagraphRead paragraphOf(int block, qsizetype start) const;
    Remark remarkAt(Remark::Kind kind, const QString &section, const QString &message,
                    const SourcePlace &place) const;

    const SourceDocument &m_document;
    const Edition &m_edition;
    const Vocabulary &m_vocabulary;
    QList<SectionStart> m_starts;
    QList<BlockRange> m_tables;
    NarrativeRead m_result;
    QString m_lastSection; // the one the document ends with
    int m_reportRegion = 0;
};

} // namespace nianbao
