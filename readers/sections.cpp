#include "readers/sections.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr int Anywhere = std::numeric_limits<int>::max();

class Chooser
{
public:
    Chooser(const Edition &edition, const QList<HeadingRead> &headings, const QList<BlockRange> &tables)
        : m_edition(edition)
        , m_tables(tables)
    {
        for (const HeadingRead &heading : headings) {
            const bool inTable = std::any_of(tables.begin(), tables.end(), [&](const BlockRange &table) {
                return table.contains(heading.block) && heading.block > table.first;
            });
            if (!inTable)
                m_headings.append(heading);
        }
    }

    QList<SectionStart> run()
    {
        for (const SectionSpec &section : m_edition.sections) {
            if (section.kind == SectionSpec::Kind::Table)
                chooseForTable(section);
        }
        for (const SectionSpec &section : m_edition.sections) {
            if (section.kind == SectionSpec::Kind::Narrative &&
                !choose(section.id, -1, narrativeEnd(section)))
                choose(section.id, -1, Anywhere, 0.9); // out of order, and surely meant
        }
        std::stable_sort(m_starts.begin(), m_starts.end(),
                         [](const SectionStart &a, const SectionStart &b) { return a.block < b.block; });
        return m_starts;
    }

private:
    static double weight(const HeadingRead &heading)
    {
        return heading.score + (heading.ownNumeral ? 0.2 : 0);
    }

    bool isTaken(int block) const
    {
        return std::any_of(m_starts.begin(), m_starts.end(), [&](const SectionStart &start) {
            return block >= start.block && block < start.block + start.heading.blocks;
        });
    }

    bool choose(const QString &id, int after, int before, double least = 0)
    {
        const HeadingRead *best = nullptr;
        for (const HeadingRead &heading : m_headings) {
            const bool fits = heading.sectionId == id && heading.block > after && heading.block < before;
            if (fits && heading.score >= least && !isTaken(heading.block) &&
                (!best || weight(heading) >= weight(*best)))
                best = &heading;
        }
        if (best)
            m_starts.append({id, best->block, *best});
        return best != nullptr;
    }

    void chooseForTable(const SectionSpec &section)
    {
        const auto table = std::find_if(m_tables.begin(), m_tables.end(), [&](const BlockRange &range) {
            return range.table == section.table;
        });
        if (table == m_tables.end()) {
            choose(section.id, -1, Anywhere);
            return;
        }
        int after = -1;
        for (const BlockRange &other : m_tables) {
            if (other.last < table->first)
                after = std::max(after, other.last);
        }
        if (!choose(section.id, after, table->first + 1))
            m_starts.append({section.id, table->first, HeadingRead{.block = table->first, .blocks = 0}});
    }

    // A narrative section that comes before a table in the edition is sought before
    // that table, so that the words of other sections do not pass for it.
    int narrativeEnd(const SectionSpec &section) const
    {
        bool passed = false;
        for (const SectionSpec &other : m_edition.sections) {
            passed = passed || other.id == section.id;
            const auto start = std::find_if(m_starts.begin(), m_starts.end(),
                                            [&](const SectionStart &s) { return s.id == other.id; });
            if (passed && other.kind == SectionSpec::Kind::Table && start != m_starts.end())
                return start->block;
        }
        return Anywhere;
    }

    const Edition &m_edition;
    const QList<BlockRange> &m_tables;
    QList<HeadingRead> m_headings;
    QList<SectionStart> m_starts;
};

} // namespace

QList<SectionStart> chooseSections(const Edition &edition, const QList<HeadingRead> &headings,
                                   const QList<BlockRange> &tables)
{
    return Chooser(edition, headings, tables).run();
}

} // namespace nianbao
