#include "readers/narrative.h"

#include "readers/folding.h"
#include "readers/vocabulary.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

const QString Preamble = u"preamble"_s;
const QString Around; // outside the report

bool endsSentence(const QString &text)
{
    return text.isEmpty() || QStringView(u"。！？；：…”』」）)!?;:.").contains(text.back());
}

// 一是… 第二，… : begins a thought of its own.
bool beginsPoint(const QString &text)
{
    return leadingNumeral(text).number > 0 || text.startsWith(u'第') ||
           (text.size() > 1 && text[1] == u'是' && smallNumber(text.left(1)) > 0);
}

// 目录, 一、总体情况……1, 一、总体情况
bool isContentsLine(const QString &text, const Vocabulary &vocabulary)
{
    static const QRegularExpression page(u"[\\s.…·．。_—-]*\\d{1,3}$"_s);
    static const QRegularExpression leader(u"[.…·．]{2,}\\s*\\d{1,3}$|\\t\\d{1,3}$"_s);
    constexpr double Sure = 0.85;
    return foldWords(text) == u"目录"_s || leader.match(text).hasMatch() ||
           headingOf(QString(text).remove(page), vocabulary).score >= Sure;
}

const QRegularExpression &attachmentLabel()
{
    static const QRegularExpression label(u"^附\\s*件\\s*[：:]\\s*(.+)$"_s);
    return label;
}

// 2. … in a list of attachments; a name may begin with a year.
QRegularExpressionMatch matchAttachment(const QString &text)
{
    static const QRegularExpression number(u"^(\\d{1,2})\\s*[.．、]\\s*(?=\\D|[12]\\d{3}年)"_s);
    return number.match(text);
}

int attachmentNumber(const QString &text)
{
    return matchAttachment(text).captured(1).toInt();
}

bool namesAttachments(const ParagraphRead &paragraph)
{
    return attachmentLabel().match(paragraph.text).hasMatch();
}

// Where a report is signed, by the indices of its paragraphs; first is -1 where nowhere.
struct SignatureRead
{
    qsizetype first = -1;
    qsizetype last = -1;
    QString agency{};
    DateRead date{};
};

constexpr qsizetype LongestAgency = 40;

// 清水镇人民政府（盖章）
QString withoutSeal(const QString &text)
{
    static const QRegularExpression seal(u"\\s*[（(](?:加?盖章|公章|签章|印章|章|加盖公章)[)）]$"_s);
    return QString(text).remove(seal);
}

DateRead dateIn(const QString &text)
{
    return text.size() <= LongestAgency + 20 ? findDate(text) : DateRead();
}

class SignatureFinder
{
public:
    SignatureFinder(const QList<ParagraphRead> &paragraphs, const Vocabulary &vocabulary)
        : m_paragraphs(paragraphs)
        , m_vocabulary(vocabulary)
    {
    }

    SignatureRead run() const
    {
        for (qsizetype i = 0; i <= last(); ++i) {
            if (const SignatureRead found = pairEndingAt(i); found.first >= 0)
                return found;
        }
        return alone();
    }

private:
    qsizetype last() const { return m_paragraphs.size() - 1; }
    const QString &text(qsizetype i) const { return m_paragraphs[i].text; }

    bool isAgency(const QString &text) const
    {
        return text.size() <= LongestAgency && !endsSentence(text) && !text.contains(u'，') &&
               leadingNumeral(text).number == 0 && unitKindOf(text, m_vocabulary) != UnitKind::Other;
    }

    SignatureRead pairEndingAt(qsizetype i) const
    {
        const DateRead date = dateIn(text(i));
        if (date.start > 0) {
            const QString agency = withoutSeal(text(i).first(date.start).trimmed());
            return isAgency(agency) ? SignatureRead{i, i, agency, date} : SignatureRead();
        }
        if (i == 0)
            return {};
        const QString agency = withoutSeal(text(date.start == 0 ? i - 1 : i));
        const DateRead above = date.start == 0 ? date : dateIn(text(i - 1));
        return above.start == 0 && isAgency(agency) ? SignatureRead{i - 1, i, agency, above}
                                                    : SignatureRead();
    }

    // The last line only, where one of the two is missing.
    SignatureRead alone() const
    {
        const DateRead date = dateIn(text(last()));
        if (date.start < 0) {
            const QString agency = withoutSeal(text(last()));
            return isAgency(agency) ? SignatureRead{last(), last(), agency, {}} : SignatureRead();
        }
        const QString agency = withoutSeal(text(last()).first(date.start).trimmed());
        const bool isSentence = // that ends with a date
            agency.size() > LongestAgency || agency.contains(u'。') || agency.contains(u'，') ||
            (date.start > 0 && !date.date.isValid());
        return isSentence ? SignatureRead() : SignatureRead{last(), last(), agency, date};
    }

    const QList<ParagraphRead> &m_paragraphs;
    const Vocabulary &m_vocabulary;
};

SignatureRead findSignature(const QList<ParagraphRead> &paragraphs, const Vocabulary &vocabulary)
{
    return SignatureFinder(paragraphs, vocabulary).run();
}

// In columns of a fixed-width font, spaces at the end aside.
qsizetype displayWidth(const QString &text)
{
    QStringView line = text;
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line.size() +
           std::count_if(line.begin(), line.end(), [](QChar c) { return c.unicode() >= 0x2e80; });
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
    QList<ParagraphRead> below = paragraphs.sliced(found.last + 1);
    paragraphs.resize(found.first);
    if (!below.isEmpty() && namesAttachments(below.first())) {
        paragraphs += below.takeFirst();
        for (int number = 2; !below.isEmpty() && attachmentNumber(below.first().text) == number; ++number)
            paragraphs += below.takeFirst();
    }
    m_result.sections[Around] += below;
}

// The list that GB/T 9704-2012 7.3.4 lays down: 附件：1. … 2. … up to the end.
void NarrativeReader::takeAttachments()
{
    QList<ParagraphRead> &paragraphs = m_result.sections[m_lastSection];
    const auto first = std::find_if(paragraphs.begin(), paragraphs.end(), namesAttachments);
    QStringList names;
    for (auto paragraph = first; paragraph != paragraphs.end(); ++paragraph) {
        const QString text =
            paragraph == first ? attachmentLabel().match(paragraph->text).captured(1) : paragraph->text;
        if (QStringView(u"。！？；").contains(text.back()))
            return; // text that speaks of an attachment
        const QRegularExpressionMatch numbered = matchAttachment(text);
        if (numbered.captured(1).toInt() == names.size() + 1)
            names += text.sliced(numbered.capturedLength()).trimmed();
        else if (names.isEmpty())
            names += text;
        else
            names.last() += text; // a line of its own in the source
    }
    m_result.attachments = names;
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

// A line end in mid-sentence: of a page, or of a text whose lines are all cut at one width.
bool NarrativeReader::isBroken(const ParagraphRead &above, const ParagraphRead &next) const
{
    constexpr qsizetype LongParagraph = 30;
    const SourceBlock &source = m_document.blocks[next.block];
    const bool indented = !source.text.isEmpty() && source.text.front().isSpace();
    const bool begins = indented || beginsPoint(next.text) || next.text.startsWith(u'#') ||
                        next.text.startsWith(u'-') || next.text.startsWith(u'[') || next.place.cell >= 0;
    if (begins)
        return false;
    if (m_cut.width == 0)
        return above.text.size() >= LongParagraph && !endsSentence(above.text);
    if (source.gap > 0 || next.block != above.block + 1)
        return false;
    const QString &line = m_document.blocks[above.block].text;
    return endsSentence(above.text) ? m_cut.indents && m_cut.isFull(line)
                                    : displayWidth(line) > m_cut.width * 4 / 5;
}

void NarrativeReader::joinBroken()
{
    QStringList ids = m_result.sections.keys();
    ids.removeAll(Around);
    QList<ParagraphRead> lines;
    for (const QString &id : std::as_const(ids))
        lines += m_result.sections.value(id);
    m_cut = lineCut(lines);
    int count = 0;
    SourcePlace first;
    for (const QString &id : std::as_const(ids)) {
        const QList<ParagraphRead> broken = m_result.sections.value(id);
        QList<ParagraphRead> joined;
        for (qsizetype i = 0; i < broken.size(); ++i) {
            // By lines where they are cut; else what was joined already counts as one.
            if (i == 0 || !isBroken(m_cut.width > 0 ? broken[i - 1] : joined.last(), broken[i])) {
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

// Where all lines of a text end: no line is longer, and several that break a sentence are as long.
NarrativeReader::LineCut NarrativeReader::lineCut(const QList<ParagraphRead> &lines) const
{
    constexpr qsizetype WidestLine = 120;
    constexpr qsizetype Several = 3;
    LineCut cut;
    qsizetype indented = 0;
    for (const ParagraphRead &line : lines) {
        const QString &text = m_document.blocks[line.block].text;
        cut.width = std::max(cut.width, displayWidth(text));
        cut.characters = std::max(cut.characters, text.size());
        indented += !text.isEmpty() && text.front().isSpace();
    }
    const auto broken = std::count_if(lines.begin(), lines.end(), [&](const ParagraphRead &line) {
        return cut.isFull(m_document.blocks[line.block].text) && !endsSentence(line.text);
    });
    cut.indents = indented >= Several;
    return cut.width <= WidestLine && broken >= Several ? cut : LineCut();
}

bool NarrativeReader::LineCut::isFull(const QString &line) const
{
    // A number or a mark may not have fitted; some programs cut after so many characters.
    return displayWidth(line) >= width - 4 || line.size() >= characters - 1;
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
