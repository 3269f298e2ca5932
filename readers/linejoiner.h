#pragma once

#include "readers/narrative.h"

namespace nianbao {

bool endsSentence(const QString &text);

// Knows where a line's end is no end of a paragraph: at the end of a page, or all
// through a text whose lines were cut at one width.
class LineJoiner
{
public:
    LineJoiner(const SourceDocument &document, const QList<ParagraphRead> &lines);

    bool hasCutLines() const { return m_width > 0; }
    bool isBroken(const ParagraphRead &above, const ParagraphRead &next) const;

private:
    bool isFull(const QString &line) const;

    const SourceDocument &m_document;
    qsizetype m_width = 0; // in columns of a fixed-width font; 0 where lines are paragraphs
    qsizetype m_characters = 0;
    bool m_indents = false; // tell where paragraphs begin
};

} // namespace nianbao
