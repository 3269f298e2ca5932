#include "readers/recogniser.h"

#include "readers/brokenrows.h"
#include "readers/damage.h"
#include "readers/editionwords.h"
#include "readers/folding.h"
#include "readers/frontmatter.h"
#include "readers/narrative.h"
#include "readers/tablereader.h"
#include "readers/values.h"
#include "readers/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

class Recogniser
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Recogniser)

public:
    Recogniser(SourceDocument document, const Editions &editions)
        : m_editions(editions)
        , m_document(std::move(document))
        , m_vocabulary(editions)
    {
    }

    Result<Reading> run()
    {
        if (m_editions.all().isEmpty())
            return Error{tr("There is no edition of the format to read by.")};
        m_remarks = mendExtraction(m_document);
        m_damaged = !m_remarks.isEmpty();
        for (const QString &note : std::as_const(m_document.notes))
            m_remarks += Remark{.kind = Remark::Kind::Note, .message = note};
        dissolveLayoutGrids();
        scan();
        if (cutSecondReport())
            scan();
        if (m_joinedRows > 0)
            m_remarks += Remark{
                .kind = Remark::Kind::Unusual,
                .message = tr("Rows broken by the end of a page were joined (%n).", nullptr, m_joinedRows)};
        chooseEdition();
        findTableRanges();
        m_starts = chooseSections(*m_edition, m_headings, m_ranges);
        findTitleAndText();
        if (m_tables.figures.isEmpty() && m_title.block < 0 && m_starts.size() < 2)
            return Error{
                tr("Nothing in the file looks like an annual report on open government information.")};
        return build();
    }

private:
    // A grid without a table's words only arranges text.
    void dissolveLayoutGrids()
    {
        QList<SourceBlock> blocks;
        for (const SourceBlock &block : std::as_const(m_document.blocks)) {
            if (!block.isGrid() || isTable(block)) {
                blocks += block;
                continue;
            }
            const bool isSmall = isSmallTable(block);
            int row = -1;
            for (const SourceCell &cell : block.cells) {
                const QStringList lines = cell.text.split(u'\n', Qt::SkipEmptyParts);
                for (const QString &line : lines) {
                    SourceBlock paragraph = block;
                    paragraph.kind = SourceBlock::Kind::Paragraph;
                    paragraph.text = line;
                    paragraph.cells.clear();
                    paragraph.rows = paragraph.columns = 0;
                    if (isSmall && cell.row == row)
                        blocks.last().text += u' ' + line;
                    else
                        blocks += paragraph;
                    row = cell.row;
                }
            }
            m_smallTables += isSmall;
        }
        m_document.blocks = blocks;
    }

    // Numbers and short words in rows: a table of the text's own.
    static bool isSmallTable(const SourceBlock &grid)
    {
        constexpr qsizetype LongestCell = 30;
        const auto isShort = [](const SourceCell &cell) {
            return cell.text.size() <= LongestCell && !cell.text.contains(u'\n');
        };
        return grid.columns > 1 && std::all_of(grid.cells.begin(), grid.cells.end(), isShort) &&
               std::any_of(grid.cells.begin(), grid.cells.end(),
                           [](const SourceCell &cell) { return isValueText(cell.text.trimmed()); });
    }

    void scan()
    {
        m_headings = findHeadings(m_document, m_vocabulary);
        m_lines = tokenLines(m_document, m_vocabulary);
        m_joinedRows = joinBrokenRows(m_lines, m_vocabulary);
        m_segments = findTableSegments(m_lines, strongHeadings(), m_vocabulary);
    }

    // A title in mid-document, with headings and tables before it and behind it, is that
    // of another report.
    bool cutSecondReport()
    {
        if (m_segments.size() < 2)
            return false;
        const int end = int(m_document.blocks.size());
        const int lastTable = m_lines[m_segments.last().first].block;
        for (int i = m_lines[m_segments.first().last].lastBlock + 1; i < lastTable; ++i) {
            const SourceBlock &block = m_document.blocks[i];
            if (block.isGrid() || !isTitleAt(m_document, i, m_vocabulary) || !isReport(0, i) ||
                !isReport(i, end))
                continue;
            m_remarks += Remark{.kind = Remark::Kind::Unplaced,
                                .message = tr("The file holds more than one report; only the first was read, "
                                              "not “%1” and what follows.")
                                               .arg(block.text.trimmed()),
                                .text = block.text,
                                .source = {i, -1, 0, int(block.text.size()), block.page, block.line}};
            m_document.blocks.resize(i);
            return true;
        }
        return false;
    }

    // Whether the blocks from first to before end hold headings and tables of a report.
    bool isReport(int first, int end) const
    {
        constexpr qsizetype Enough = 3; // headings
        QSet<QString> sections;
        for (const HeadingRead &heading : m_headings) {
            if (heading.block >= first && heading.block < end)
                sections += heading.sectionId;
        }
        return sections.size() >= Enough &&
               std::any_of(m_segments.begin(), m_segments.end(), [&](const TableSegment &segment) {
                   return m_lines[segment.first].block >= first && m_lines[segment.last].lastBlock < end;
               });
    }

    bool isTable(const SourceBlock &grid) const
    {
        int known = 0;
        int other = 0;
        for (const SourceCell &cell : grid.cells) {
            const QStringView text = QStringView(cell.text).trimmed();
            if (text.isEmpty())
                continue;
            const bool fits =
                text.size() <= 120 && (isValueText(text) || m_vocabulary.isLabel(foldWords(text)));
            known += fits;
            other += !fits;
        }
        return known > 0 && known >= other;
    }

    // Lines that part tables: headings beyond doubt.
    QHash<int, QString> strongHeadings() const
    {
        QHash<int, QString> byBlock;
        for (const HeadingRead &heading : m_headings) {
            if (heading.score >= 0.85 || (heading.ownNumeral && heading.score >= 0.7)) {
                for (int i = 0; i < heading.blocks; ++i)
                    byBlock.insert(heading.block + i, heading.sectionId);
            }
        }
        QHash<int, QString> byLine;
        for (int i = 0; i < m_lines.size(); ++i) {
            const auto found = byBlock.constFind(m_lines[i].block);
            if (found != byBlock.constEnd() && !m_lines[i].isGridRow)
                byLine.insert(i, *found);
        }
        return byLine;
    }

    // By the words that only one edition's tables have; the year decides only where no table does.
    void chooseEdition()
    {
        QString words;
        for (const TableSegment &segment : std::as_const(m_segments)) {
            for (int i = segment.first; i <= segment.last; ++i) {
                for (const Token &token : m_lines[i].tokens)
                    words += token.folded;
            }
        }
        m_edition = EditionWords(m_editions).editionOf(words);
        if (m_edition) {
            m_tables = TableReader(*m_edition, m_lines, m_vocabulary).read(m_segments);
            return;
        }
        chooseEditionByShape();
    }

    void chooseEditionByShape()
    {
        qsizetype most = -1;
        const int year = probableYear();
        for (const EditionPtr &edition : m_editions.all()) {
            const TablesRead tables = TableReader(*edition, m_lines, m_vocabulary).read(m_segments);
            const qsizetype figures = 2 * tables.figures.size() + (edition->covers(year) ? 1 : 0);
            if (figures > most) {
                most = figures;
                m_edition = edition;
                m_tables = tables;
            }
        }
        m_remarks +=
            Remark{.kind = Remark::Kind::Unsure,
                   .message = tr("No words of the tables tell the edition; %1 was taken.").arg(m_edition->id),
                   .confidence = 0.5};
    }

    // The first year in the text, for want of anything better.
    int probableYear() const
    {
        for (const SourceBlock &block : m_document.blocks) {
            if (const int year = findYear(block.text.left(300)))
                return year;
        }
        return 0;
    }

    void findTableRanges()
    {
        for (const TableStretch &stretch : std::as_const(m_tables.stretches))
            m_ranges += BlockRange{stretch.table, m_lines[stretch.first].block,
                                   m_lines[std::max(stretch.first, stretch.last)].lastBlock};
    }

    void findTitleAndText()
    {
        int end = int(m_document.blocks.size());
        if (!m_starts.isEmpty())
            end = std::min(end, m_starts.first().block);
        m_title = findTitle(m_document, end, m_vocabulary);
        m_narrative = NarrativeReader(m_document, *m_edition, m_vocabulary).read(m_title, m_starts, m_ranges);
        if (const int tables = m_smallTables + m_tables.textTables + m_narrative.tables)
            m_remarks +=
                Remark{.kind = Remark::Kind::Unusual,
                       .message = tr("Tables that are none of the report's were read as text, row by "
                                     "row (%n).",
                                     nullptr, tables)};
    }

    Reading build()
    {
        Reading reading{.report = Report(m_edition), .remarks = {}, .asRead = {}, .source = {}};
        fillFigures(reading);
        fillSections(reading);
        fillFront(reading);
        fillSectionFacts(reading);
        reading.asRead.damaged = m_damaged;
        reading.remarks = m_remarks + m_tables.remarks + m_narrative.remarks;
        reading.source = std::move(m_document);
        return reading;
    }

    void fillFigures(Reading &reading)
    {
        reading.asRead.figures.resize(m_edition->figures.size());
        for (auto it = m_tables.figures.begin(); it != m_tables.figures.end(); ++it) {
            const FigureSpec &spec = m_edition->figures[it.key()];
            const ReadValue value = readValue(it->text, spec.kind);
            reading.report.figures[it.key()] = value.figure;
            reading.asRead.figures[it.key()] = it->place;
            if (!value.noted)
                continue;
            Remark remark{.kind = Remark::Kind::Unusual,
                          .text = it->text,
                          .source = it->place,
                          .table = spec.table,
                          .row = spec.row,
                          .column = spec.column};
            remark.message =
                (value.figure.isNumber() ? tr("“%1”, %2: “%3” was read as %4.")
                                         : tr("“%1”, %2: “%3” is no number; it was kept as written."))
                    .arg(spec.rowName, spec.columnName, it->text);
            if (value.figure.isNumber())
                remark.message = remark.message.arg(value.figure.display());
            m_tables.remarks += remark;
        }
        reading.asRead.absentTables = m_tables.absentTables;
        reading.asRead.missingRows = m_tables.missingRows;
        reading.asRead.missingColumns = m_tables.missingColumns;
    }

    void fillSections(Reading &reading)
    {
        for (auto it = m_narrative.sections.cbegin(); it != m_narrative.sections.cend(); ++it) {
            const QString &id = it.key();
            const SectionSpec *section = m_edition->section(id);
            const bool isTable = section && section->kind == SectionSpec::Kind::Table;
            QStringList texts;
            QList<SourcePlace> places;
            for (const ParagraphRead &paragraph : *it) {
                if (isTable && isCaption(paragraph.text, section->heading))
                    continue;
                texts += paragraph.text;
                places += paragraph.place;
            }
            if (texts.isEmpty())
                continue;
            if (id == "preamble"_L1)
                reading.report.preamble = texts;
            else if (section && !isTable)
                reading.report.sections[id] = texts;
            else
                keepAside(reading, id, texts, places);
            reading.asRead.paragraphs[id] = places;
        }
    }

    // Over a table the words of its section's heading once more.
    static bool isCaption(const QString &text, const QString &heading)
    {
        const QString words = foldWords(text);
        return words.size() > 4 && foldWords(heading).endsWith(words);
    }

    void keepAside(Reading &reading, const QString &section, const QStringList &texts,
                   const QList<SourcePlace> &places)
    {
        if (!section.isEmpty())
            reading.asRead.extraText[section] = texts;
        constexpr qsizetype Quoted = 20; // characters
        const QString &first = texts.first();
        const QString quote = first.size() > Quoted ? first.left(Quoted) + u'…' : first;
        const SectionSpec *spec = m_edition->section(section);
        m_remarks += Remark{
            .kind = Remark::Kind::Unplaced,
            .message = section.isEmpty() ? tr("Text around the report was left out (%n line(s)): “%1”",
                                              nullptr, int(texts.size()))
                                               .arg(quote)
                                         : tr("Text beside the table of “%1” has no place in the report (%n "
                                              "paragraph(s)): “%2”",
                                              nullptr, int(texts.size()))
                                               .arg(spec ? spec->heading : section, quote),
            .text = texts.join(u'\n'),
            .source = places.first(),
            .section = section};
    }

    void fillFront(Reading &reading)
    {
        Report &report = reading.report;
        report.signature = m_narrative.signature;
        report.page.attachments = m_narrative.attachments;
        reading.asRead.signatureDate = m_narrative.signatureDate;
        report.title = m_title.text;
        reading.asRead.title = m_title.text;
        if (m_title.block >= 0) {
            const SourceBlock &block = m_document.blocks[m_title.block];
            reading.asRead.titlePlace = {m_title.block,          -1,         0,
                                         int(block.text.size()), block.page, block.line};
        } else {
            m_remarks += Remark{.kind = Remark::Kind::Missing,
                                .message = tr("The title was not found."),
                                .confidence = 0,
                                .section = u"title"_s};
        }
        fillPeriod(reading);
        fillYear(reading);
        fillUnit(reading);
    }

    void fillPeriod(Reading &reading)
    {
        QStringList ids{u"preamble"_s};
        for (const SectionSpec &section : m_edition->sections)
            ids += section.id;
        for (const QString &id : std::as_const(ids)) {
            const QStringList texts = reading.report.paragraphs(id);
            for (qsizetype i = 0; i < texts.size(); ++i) {
                const PeriodRead period = findPeriod(texts[i]);
                if (period.start < 0)
                    continue;
                reading.asRead.period = period.text;
                reading.asRead.periodFrom = period.from;
                reading.asRead.periodTo = period.to;
                reading.asRead.periodPlace = reading.asRead.paragraphs.value(id).value(i);
                return;
            }
        }
    }

    void fillYear(Reading &reading)
    {
        Report &report = reading.report;
        report.year = m_title.year;
        if (report.year == 0 && reading.asRead.periodFrom.isValid())
            report.year = reading.asRead.periodFrom.year();
        if (m_title.year > 0)
            return;
        if (report.year == 0)
            report.year = probableYear();
        m_remarks += Remark{
            .kind = report.year > 0 ? Remark::Kind::Unsure : Remark::Kind::Missing,
            .message = report.year > 0
                           ? tr("The title states no year; %1 was taken from the text.").arg(report.year)
                           : tr("The report year was not found."),
            .confidence = report.year > 0 ? 0.6 : 0,
            .section = u"title"_s};
    }

    void fillUnit(Reading &reading)
    {
        Unit &unit = reading.report.unit;
        unit.name = m_title.unit;
        if (unit.name.isEmpty()) {
            unit.name = reading.report.signature.agency;
            m_remarks += Remark{
                .kind = unit.name.isEmpty() ? Remark::Kind::Missing : Remark::Kind::Unsure,
                .message =
                    unit.name.isEmpty()
                        ? tr("The name of the unit was not found.")
                        : tr("The title names no unit; “%1” was taken from the signature.").arg(unit.name),
                .confidence = unit.name.isEmpty() ? 0 : 0.7,
                .section = u"title"_s};
        }
        unit.shortName = shortNameOf(unit.name);
        unit.kind = unitKindOf(unit.name, m_vocabulary);
        QStringList texts = reading.report.preamble;
        for (const SectionSpec &section : m_edition->sections)
            texts += reading.report.sections.value(section.id);
        readContacts(texts, unit);
    }

    void fillSectionFacts(Reading &reading)
    {
        for (const SectionStart &start : std::as_const(m_starts)) {
            const SourceBlock &block = m_document.blocks[start.block];
            reading.asRead.sections +=
                SectionAsRead{start.id,
                              start.heading.text,
                              {start.block, -1, 0, int(block.text.size()), block.page, block.line}};
        }
        for (const SectionSpec &section : m_edition->sections) {
            const bool found = std::any_of(m_starts.begin(), m_starts.end(),
                                           [&](const SectionStart &s) { return s.id == section.id; }) ||
                               !reading.report.sections.value(section.id).isEmpty();
            if (found)
                continue;
            reading.asRead.absentSections += section.id;
            m_remarks += Remark{.kind = Remark::Kind::Missing,
                                .message = tr("The section “%1” was not found.").arg(section.heading),
                                .confidence = 0,
                                .section = section.id};
        }
    }

    const Editions &m_editions;
    SourceDocument m_document;
    Vocabulary m_vocabulary;

    QList<HeadingRead> m_headings;
    QList<TokenLine> m_lines;
    QList<TableSegment> m_segments;
    EditionPtr m_edition;
    TablesRead m_tables;
    QList<BlockRange> m_ranges;
    QList<SectionStart> m_starts;
    TitleRead m_title;
    NarrativeRead m_narrative;
    QList<Remark> m_remarks;
    bool m_damaged = false;
    int m_smallTables = 0;
    int m_joinedRows = 0;
};

} // namespace

Result<Reading> recognise(SourceDocument document, const Editions &editions)
{
    return Recogniser(std::move(document), editions).run();
}

} // namespace nianbao
