#pragma once

#include "models/checks/finding.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace nianbao {

class Edition;
struct Report;

// A paragraph as the checks read it. Readers see figures, not placeholders, and
// typists differ in spaces and widths, so rules about meaning judge read():
// placeholders replaced by their figures, white space dropped, full-width forms
// (，：；（）０ and the like) folded to ASCII; 。、 and quotation marks stay.
// Every place is given back in the stored paragraph.
class ParagraphText
{
public:
    ParagraphText(const QString &section, int paragraph, const QString &stored, const Report &report);

    const QString &stored() const { return m_stored; }
    const QString &read() const { return m_read; }

    // A stretch of stored().
    Place place(qsizetype start, qsizetype length) const;
    // A stretch of read(), as it is stored; a figure's is its whole placeholder.
    Place readPlace(qsizetype start, qsizetype length) const;
    // What is stored there.
    QString storedAt(const Place &place) const { return m_stored.mid(place.start, place.length); }
    // True where the placeholder that begins there in stored() stands for something.
    bool isReplaced(qsizetype storedStart) const;
    // True where a stretch of read() is stored literally, so that it may be replaced.
    bool isLiteral(qsizetype start, qsizetype length) const;

private:
    struct Origin
    {
        int start; // in m_stored, of the character or of its placeholder
        int end;
        bool literal;
    };

    void append(QStringView text, qsizetype at, bool literal, qsizetype end);

    QString m_section;
    int m_paragraph = -1;
    QString m_stored;
    QString m_read;
    std::vector<Origin> m_origins;         // one a character of m_read
    std::vector<qsizetype> m_placeholders; // starts of those replaced
};

// The paragraphs of one section, "title" (one paragraph, -1) and "signature"
// (the agency, -1) included.
struct SectionText
{
    SectionText(const Report &report, const QString &sectionId);

    QString id;
    std::vector<ParagraphText> paragraphs;
};

// title, preamble, the narrative sections, signature.
QStringList textSections(const Edition &edition);

} // namespace nianbao
