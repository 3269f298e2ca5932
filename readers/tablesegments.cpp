#include "readers/tablesegments.h"

#include "readers/vocabulary.h"

#include <algorithm>

namespace nianbao {

namespace {

struct LineCount
{
    int labels = 0;
    int parts = 0;
    int values = 0;
    int others = 0;

    void operator+=(const LineCount &other)
    {
        labels += other.labels;
        parts += other.parts;
        values += other.values;
        others += other.others;
    }
    bool isTable() const { return labels + parts + values > 0 && others <= labels + parts; }
    bool isOther() const { return others > 0 && !isTable(); }
};

LineCount countLine(const TokenLine &line, const Vocabulary &vocabulary)
{
    LineCount count;
    for (const Token &token : line.tokens) {
        if (token.isValue()) {
            ++count.values;
        } else if (token.isText()) {
            const Vocabulary::Likeness likeness = vocabulary.likeness(token.folded);
            const bool numeral = token.folded.size() <= 1;
            count.labels += likeness == Vocabulary::Likeness::Label;
            count.parts += likeness == Vocabulary::Likeness::Part || numeral;
            count.others += likeness == Vocabulary::Likeness::None && !numeral;
        }
    }
    // Numbers in running text are no figures.
    if (count.others > 0 && count.labels == 0 && !line.ruled)
        count.values = 0;
    return count;
}

} // namespace

QList<TableSegment> findTableSegments(const QList<TokenLine> &lines, const QHash<int, QString> &headings,
                                      const Vocabulary &vocabulary)
{
    constexpr int LongestGap = 2; // lines that are no table within one
    QList<TableSegment> segments;
    TableSegment current{-1, -1, {}};
    LineCount total;
    QString heading;
    int gap = 0;
    const auto finish = [&] {
        if (current.first >= 0 && (total.labels >= 3 || total.values >= 6))
            segments.append(current);
        current = {-1, -1, heading};
        total = {};
        gap = 0;
    };
    for (int i = 0; i < lines.size();) {
        if (headings.contains(i)) {
            heading = headings.value(i);
            finish();
            ++i;
            continue;
        }
        // A grid is a table or none, whatever single rows look like.
        int end = i + 1;
        LineCount count = countLine(lines[i], vocabulary);
        while (lines[i].isGridRow && end < lines.size() && lines[end].block == lines[i].block)
            count += countLine(lines[end++], vocabulary);
        const bool table = lines[i].isGridRow ? count.labels + count.parts + count.values >= count.others &&
                                                    count.labels + count.values > 0
                                              : count.isTable();
        if (table) {
            if (current.first < 0)
                current = {i, i, heading};
            current.last = end - 1;
            total += count;
            gap = 0;
        } else if (lines[i].isGridRow || (count.isOther() && ++gap > LongestGap)) {
            finish();
        }
        i = end;
    }
    finish();
    return segments;
}

} // namespace nianbao
