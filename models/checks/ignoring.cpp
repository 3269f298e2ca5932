#include "models/checks/ignoring.h"

#include "models/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

bool endsSentence(QChar character)
{
    return u"。！？；\n"_s.contains(character);
}

// The sentence of a stored paragraph around that character.
QString sentenceAt(const QString &paragraph, int position)
{
    qsizetype first = std::clamp<qsizetype>(position, 0, paragraph.size());
    qsizetype end = first;
    while (first > 0 && !endsSentence(paragraph.at(first - 1)))
        --first;
    while (end < paragraph.size() && !endsSentence(paragraph.at(end)))
        ++end;
    return paragraph.sliced(first, end - first).trimmed();
}

} // namespace

IgnoredFinding ignoredOf(const Finding &finding, const Report &report, const QString &reason)
{
    const Place &where = finding.where;
    IgnoredFinding ignored;
    ignored.rule = finding.rule;
    if (where.table.isEmpty())
        ignored.section = where.section;
    ignored.table = where.table;
    ignored.row = where.row;
    ignored.column = where.column;
    for (auto it = finding.arguments.begin(); it != finding.arguments.end(); ++it) {
        // The number of the paragraph changes with what is written above it.
        if (it.key() != "place"_L1)
            ignored.said.insert(it.key(), it.value());
    }
    const QStringList paragraphs = report.paragraphs(where.section);
    if (where.start >= 0 && where.paragraph >= 0 && where.paragraph < paragraphs.size())
        ignored.sentence = sentenceAt(paragraphs.at(where.paragraph), where.start);
    ignored.reason = reason;
    return ignored;
}

void markIgnored(QList<Finding> &findings, const Report &report)
{
    if (report.ignored.isEmpty())
        return;
    for (Finding &finding : findings) {
        const IgnoredFinding wanted = ignoredOf(finding, report);
        const auto it = std::find_if(report.ignored.begin(), report.ignored.end(),
                                     [&wanted](const IgnoredFinding &each) { return each.isOf(wanted); });
        if (it != report.ignored.end())
            finding.ignored = it->reason;
    }
}

} // namespace nianbao
