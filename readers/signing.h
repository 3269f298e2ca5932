#pragma once

#include "readers/narrative.h"

#include <optional>

namespace nianbao {

// How a report ends: who signs it and when, and what it lists as attached.

// By the indices of its paragraphs; first is -1 where there is none.
struct SignatureRead
{
    qsizetype first = -1;
    qsizetype last = -1;
    QString agency{};
    DateRead date{};
};

// The first agency and date beside each other, in either order or on one line; else
// one of them alone on the last line.
SignatureRead findSignature(const QList<ParagraphRead> &paragraphs, const Vocabulary &vocabulary);

// The list that GB/T 9704-2012 7.3.4 lays down: 附件：1. … 2. …
bool beginsAttachments(const ParagraphRead &paragraph);
// How many of the paragraphs such a list takes that begins with the first; 0 where none begins.
qsizetype attachmentLines(const QList<ParagraphRead> &paragraphs);
// The names in a list that goes on to the last of the paragraphs; none where these are
// text that speaks of an attachment.
std::optional<QStringList> attachmentNames(const QList<ParagraphRead> &paragraphs);

} // namespace nianbao
