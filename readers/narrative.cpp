#include "readers/narrative.h"

#include "readers/folding.h"
#include "readers/linejoiner.h"
#include "readers/signing.h"
#include "readers/vocabulary.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

const QString Preamble = u"preamble"_s;
const QString Around; // outside the report

// 目录, 一、总体情况……1, 一、总体情况
bool isContentsLine(const QString &text, const Vocabulary &vocabulary)
{
    static const QRegularExpression page(u"[\\s.…·．。_—-]*\\d{1,3}$"_s);
    static const QRegularExpression leader(u"[.…·．]{2,}\\s*\\d{1,3}$|\\t\\d{1,3}$"_s);
    constexpr double Sure = 0.85;
    return foldWords(text) == u"目录"_s || leader.match(text).hasMatch() ||
           headingOf(QString(text).remove(page), vocabulary).score >= Sure;
}

// The innermost container that holds all of these.
int commonRegion(const QList<int> &parents, const QList<int> &regions)
{
    if (regions.isEmpty())
        return 0;
    QList<int> path; // from the first region up to the page
    for (int region = regions.first(); region >= 0; region = parents[region])
        path += region;
    qsizetype common = 0;
    for (const int start : regions) {
        QSet<int> own;
        for (int region = start; region >= 0; region = parents[region])
            own.insert(region);
        while (common < path.size() && !own.contains(path[common]))
            ++common;
    }
    return path.value(common, 0);
}

} // namespace

NarrativeReader::NarrativeReader(const SourceDocument &document, const Edition &edition,
                                 const Vocabulary &vocabulary)
    : m_document(document)
    , m_edition(edition)
    , m_vocabulary(vocabulary)
{
}

NarrativeRead NarrativeReader::read(const TitleRead &title, const QList<SectionStart> &starts,
                                    const QList<BlockRange> &tables)
{
    m_starts = starts;
    m_tables = tables;
    QList<int> regions;
    for (const SectionStart &start : starts)
        regions += m_document.blocks[start.block].region;
    for (const BlockRange &table : tables)
        regions += m_document.blocks[table.first].region;
    m_reportRegion = commonRegion(m_document.regions, regions);

    sortBlocks(title.block < 0 ? 0 : title.block + title.blocks);
    for (int i = 0; i < title.block; ++i)
        addBlock(i, Around);
    takeContents();
    cutFooter();
    takeSignature();
    takeAttachments();
    splitPreamble();
    placeTail();
    if (!m_document.paragraphsKnown)
        joinBroken();
    remarkMarks();
    return m_result;
}

void NarrativeReader::sortBlocks(int afterTitle)
{
    qsizetype next = 0;
    QString section = Preamble;
    for (int i = afterTitle; i < m_document.blocks.size(); ++i) {
        while (next < m_starts.size() && m_starts[next].block <= i) {
            section = m_starts[next].id;
            addHeadingRest(m_starts[next]);
            ++next;
        }
        const bool inHeading = next > 0 && i < m_starts[next - 1].block + m_starts[next - 1].heading.blocks;
        const bool inTable =
            std::any_of(m_tables.begin(), m_tables.end(), [&](const BlockRange &t) { return t.contains(i); });
        if (inHeading || inTable)
            continue;
        addBlock(i, isAround(i) && (section == Preamble || next == m_starts.size()) ? Around : section);
    }
    m_lastSection = section;
}

void NarrativeReader::addHeadingRest(const SectionStart &start)
{
    if (start.heading.restLength > 0) {
        const QString &text = m_document.blocks[start.block].text;
        m_result.sections[start.id] += paragraphOf(start.block, text.size() - start.heading.restLength);
    }
}

// Outside the container of the report: menus and footers of a web page.
bool NarrativeReader::isAround(int block) const
{
    for (int region = m_document.blocks[block].region; region >= 0; region = m_document.regions[region]) {
        if (region == m_reportRegion)
            return false;
    }
    return true;
}

bool NarrativeReader::isPageLine(const QString &text) const
{
    const QStringList &words = m_vocabulary.pageWords();
    return text.size() <= 60 &&
           std::any_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

ParagraphRead NarrativeReader::paragraphOf(int block, qsizetype start) const
{
    const SourceBlock &source = m_document.blocks[block];
    const QString text = source.text.sliced(start).trimmed();
    const qsizetype at = source.text.indexOf(text, start);
    return {text, {block, -1, int(at), int(text.size()), source.page, source.line}, block};
}

void NarrativeReader::addBlock(int block, const QString &section)
{
    const SourceBlock &source = m_document.blocks[block];
    if (!source.isGrid()) {
        const ParagraphRead paragraph = paragraphOf(block, 0);
        const bool pageLine = section == Preamble && isPageLine(paragraph.text);
        if (!paragraph.text.isEmpty())
            m_result.sections[pageLine ? Around : section] += paragraph;
        return;
    }
    // A row is a line of text.
    m_result.tables += section != Around;
    int row = -1;
    for (int i = 0; i < source.cells.size(); ++i) {
        const SourceCell &cell = source.cells[i];
        const QString text = cell.text.simplified();
        if (text.isEmpty())
            continue;
        if (cell.row == row)
            m_result.sections[section].last().text += u' ' + text;
        else
            m_result.sections[section] +=
                ParagraphRead{text, {block, i, 0, int(cell.text.size()), source.page, source.line}, block};
        row = cell.row;
    }
}

// A list of contents below the title: 目录, then headings, mostly with their pages.
void NarrativeReader::takeContents()
{
    constexpr qsizetype Least = 3;
    QList<ParagraphRead> &preamble = m_result.sections[Preamble];
    const auto isEntry = [&](const ParagraphRead &paragraph) {
        return isContentsLine(paragraph.text, m_vocabulary);
    };
    const auto first = std::find_if(preamble.begin(), preamble.end(), isEntry);
    const auto end = std::find_if_not(first, preamble.end(), isEntry);
    if (end - first < Least)
        return;
    m_result.sections[Around] += QList<ParagraphRead>(first, end);
    preamble.erase(first, end);
}

// From the first line of a page's furniture behind the last heading, all is outside.
void NarrativeReader::cutFooter()
{
    QList<ParagraphRead> &paragraphs = m_result.sections[m_lastSection];
    const auto footer = std::find_if(paragraphs.begin(), paragraphs.end(),
                                     [&](const ParagraphRead &p) { return isPageLine(p.text); });
    if (m_lastSection == Preamble || footer == paragraphs.end())
        return;
    m_result.sections[Around] += QList<ParagraphRead>(footer, paragraphs.end());
    paragraphs.erase(footer, paragraphs.end());
}

// The agency and the date, in either order or on one line, end the report. Below them
// an office adds who filled it in, whom to ask, what is attached, or an annex.
void NarrativeReader::takeSignature()
{
    QList<ParagraphRead> &paragraphs = m_result.sections[m_lastSection];
    if (paragraphs.isEmpty() || m_lastSection == Preamble)
        return;
    const SignatureRead found = findSignature(paragraphs, m_vocabulary);
    if (found.first < 0)
        return;
    m_result.signature.agency = found.agency;
    if (found.date.start >= 0) {
        m_result.signatureDate = found.date.text;
        m_result.signature.date =
            found.date.date.isValid() ? found.date.date.toString(Qt::ISODate) : found.date.text;
    }
    const QList<ParagraphRead> below = paragraphs.sliced(found.last + 1);
    paragraphs.resize(found.first);
    const qsizetype attachments = attachmentLines(below);
    paragraphs += below.first(attachments);
    m_result.sections[Around] += below.sliced(attachments);
}

void NarrativeReader::takeAttachments()
{
    QList<ParagraphRead> &paragraphs = m_result.sections[m_lastSection];
    const auto first = std::find_if(paragraphs.begin(), paragraphs.end(), beginsAttachments);
    const std::optional<QStringList> names = attachmentNames({first, paragraphs.end()});
    if (!names)
        return;
    m_result.attachments = *names;
    paragraphs.erase(first, paragraphs.end());
}

// Without a heading the overview begins behind the paragraph that introduces the report.
void NarrativeReader::splitPreamble()
{
    const auto overview =
        std::find_if(m_edition.sections.begin(), m_edition.sections.end(),
                     [](const SectionSpec &s) { return s.kind == SectionSpec::Kind::Narrative; });
    const bool started = overview == m_edition.sections.end() ||
                         std::any_of(m_starts.begin(), m_starts.end(),
                                     [&](const SectionStart &s) { return s.id == overview->id; });
    QList<ParagraphRead> &preamble = m_result.sections[Preamble];
    if (started || preamble.isEmpty() || m_starts.isEmpty())
        return;
    qsizetype end = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(preamble.size(), 3); ++i) {
        const QString &text = preamble[i].text;
        if (text.contains(u"统计期限"_s) || text.endsWith(u"如下："_s) || text.endsWith(u"如下:"_s))
            end = i + 1;
    }
    const QList<ParagraphRead> rest = preamble.sliced(end);
    if (rest.isEmpty())
        return;
    preamble.remove(end, rest.size());
    m_result.sections[overview->id] = rest + m_result.sections.value(overview->id);
    m_result.remarks +=
        remarkAt(Remark::Kind::Unsure, overview->id,
                 tr("The section has no heading; the text before the first table was taken for it."),
                 rest.first().place);
}

// Text behind the last table without a heading: the first narrative section that is missing.
void NarrativeReader::placeTail()
{
    const SectionSpec *last = m_edition.section(m_lastSection);
    if (!last || last->kind != SectionSpec::Kind::Table)
        return;
    int tableEnd = -1;
    for (const BlockRange &range : std::as_const(m_tables)) {
        if (range.table == last->table)
            tableEnd = range.last;
    }
    QList<ParagraphRead> &extra = m_result.sections[m_lastSection];
    QList<ParagraphRead> tail;
    for (const ParagraphRead &paragraph : std::as_const(extra)) {
        if (paragraph.block > tableEnd)
            tail += paragraph;
    }
    bool behind = false;
    for (const SectionSpec &section : m_edition.sections) {
        behind = behind || section.id == m_lastSection;
        if (!behind || section.kind != SectionSpec::Kind::Narrative || tail.isEmpty())
            continue;
        extra.removeIf([&](const ParagraphRead &p) { return p.block > tableEnd; });
        m_result.sections[section.id] = tail;
        m_result.remarks +=
            remarkAt(Remark::Kind::Unsure, section.id,
                     tr("The section has no heading; the text behind the last table was taken for it."),
                     tail.first().place);
        return;
    }
}

void NarrativeReader::joinBroken()
{
    QStringList ids = m_result.sections.keys();
    ids.removeAll(Around);
    QList<ParagraphRead> lines;
    for (const QString &id : std::as_const(ids))
        lines += m_result.sections.value(id);
    const LineJoiner joiner(m_document, lines);
    int count = 0;
    SourcePlace first;
    for (const QString &id : std::as_const(ids)) {
        const QList<ParagraphRead> broken = m_result.sections.value(id);
        QList<ParagraphRead> joined;
        for (qsizetype i = 0; i < broken.size(); ++i) {
            // By lines where they are cut; else what was joined already counts as one.
            if (i == 0 || !joiner.isBroken(joiner.hasCutLines() ? broken[i - 1] : joined.last(), broken[i])) {
                joined += broken[i];
                continue;
            }
            joined.last().text += broken[i].text;
            if (++count == 1 || broken[i].block < first.block)
                first = broken[i].place;
        }
        m_result.sections[id] = joined;
    }
    if (count > 0)
        m_result.remarks += remarkAt(
            Remark::Kind::Unusual, {},
            tr("Lines that ended in mid-sentence were joined (%n place(s)).", nullptr, count), first);
}

void NarrativeReader::remarkMarks()
{
    for (auto it = m_result.sections.begin(); it != m_result.sections.end(); ++it) {
        for (const ParagraphRead &paragraph : std::as_const(*it)) {
            const bool marked = paragraph.text.startsWith(u'#') || paragraph.text.contains(u"**"_s);
            if (!marked || it.key() == Around)
                continue;
            m_result.remarks += remarkAt(
                Remark::Kind::Extracted, it.key(),
                tr("Marks of a text format (# or **) stand in the text; they were kept."), paragraph.place);
            break;
        }
    }
}

Remark NarrativeReader::remarkAt(Remark::Kind kind, const QString &section, const QString &message,
                                 const SourcePlace &place) const
{
    return Remark{.kind = kind, .message = message, .source = place, .section = section};
}

} // namespace nianbao
