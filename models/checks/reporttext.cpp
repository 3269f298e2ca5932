#include "models/checks/reporttext.h"

#include "models/placeholders.h"
#include "models/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

ParagraphText::ParagraphText(const QString &section, int paragraph, const QString &stored,
                             const Report &report)
    : m_section(section)
    , m_paragraph(paragraph)
    , m_stored(stored)
{
    m_read.reserve(stored.size());
    m_origins.reserve(stored.size());
    qsizetype done = 0;
    const QList<PlaceholderValue> values = placeholderValues(stored, report);
    for (const PlaceholderValue &value : values) {
        append(QStringView(m_stored).sliced(done, value.start - done), done, true, 0);
        done = value.start + value.length;
        append(value.text, value.start, false, done);
        m_placeholders.push_back(value.start);
    }
    append(QStringView(m_stored).sliced(done), done, true, 0);
}

void ParagraphText::append(QStringView text, qsizetype at, bool literal, qsizetype end)
{
    const QString folded = foldWidth(text);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        if (isSpace(folded.at(i)))
            continue;
        m_read += folded.at(i);
        m_origins.push_back(literal ? Origin{int(at + i), int(at + i + 1), true}
                                    : Origin{int(at), int(end), false});
    }
}

Place ParagraphText::place(qsizetype start, qsizetype length) const
{
    Place place;
    place.section = m_section;
    place.paragraph = m_paragraph;
    place.start = int(start);
    place.length = int(length);
    return place;
}

Place ParagraphText::readPlace(qsizetype start, qsizetype length) const
{
    if (length <= 0 || start + length > qsizetype(m_origins.size()))
        return place(0, 0);
    const int first = m_origins.at(start).start;
    return place(first, m_origins.at(start + length - 1).end - first);
}

bool ParagraphText::isReplaced(qsizetype storedStart) const
{
    return std::find(m_placeholders.begin(), m_placeholders.end(), storedStart) != m_placeholders.end();
}

bool ParagraphText::isLiteral(qsizetype start, qsizetype length) const
{
    for (qsizetype i = start; i < start + length; ++i) {
        if (!m_origins.at(i).literal)
            return false;
    }
    return true;
}

SectionText::SectionText(const Report &report, const QString &sectionId)
    : id(sectionId)
{
    if (id == "title"_L1) {
        paragraphs.emplace_back(id, -1, report.effectiveTitle(), report);
    } else if (id == "signature"_L1) {
        paragraphs.emplace_back(id, -1, report.signature.agency, report);
    } else {
        const QStringList stored = report.paragraphs(id);
        paragraphs.reserve(stored.size());
        for (qsizetype i = 0; i < stored.size(); ++i)
            paragraphs.emplace_back(id, int(i), stored.at(i), report);
    }
}

QStringList textSections(const Edition &edition)
{
    QStringList ids{u"title"_s, u"preamble"_s};
    for (const SectionSpec &section : edition.sections) {
        if (section.kind == SectionSpec::Kind::Narrative)
            ids += section.id;
    }
    return ids += u"signature"_s;
}

} // namespace nianbao
