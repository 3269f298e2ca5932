#include "models/carryover.h"

#include "models/narrative.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// The sum of last year's figures named by a relation's side; nothing where one is missing, blank or no
// number.
std::optional<qint64> previousSum(const Report &previous, const RelationSpec &relation, const QString &line,
                                  const QStringList &ids)
{
    qint64 sum = 0;
    for (const QString &id : ids) {
        const bool eachColumn = relation.each == RelationSpec::Each::Column;
        const std::optional<qint64> number =
            previous.figure(relation.table, eachColumn ? id : line, eachColumn ? line : id).number();
        if (!number || __builtin_add_overflow(sum, *number, &sum))
            return {};
    }
    return sum;
}

void carryFigures(const Report &previous, Report &report)
{
    for (const RelationLine &line : report.edition->relationLines) {
        const RelationSpec &relation = report.edition->relations.at(line.relation);
        if (!relation.needsPrevious() || relation.comparison != RelationSpec::Comparison::Equal ||
            line.left.isEmpty() || !line.previousLeft.isEmpty())
            continue;
        const FigureKind kind = report.edition->figures.at(line.left.first()).kind;
        if (const std::optional<qint64> sum = previousSum(previous, relation, line.line, line.previousRight))
            report.figures[line.left.first()] = Figure::of(*sum, kind);
    }
}

QStringList headings(const QStringList &paragraphs)
{
    QStringList result;
    for (const QString &paragraph : paragraphs) {
        if (const int length = headingLength(paragraph); length > 0)
            result += paragraph.first(length);
    }
    return result;
}

// Continuing takes the heading of a paragraph that goes on behind it.
bool opensOne(const QStringList &paragraphs, const QString &heading)
{
    return std::any_of(paragraphs.begin(), paragraphs.end(),
                       [&heading](const QString &paragraph) { return paragraph.startsWith(heading); });
}

bool isHeadingAlone(const QString &paragraph)
{
    const int length = headingLength(paragraph);
    return length > 0 && length == paragraph.size();
}

} // namespace

QList<int> lastYearsParagraphs(const QStringList &now, const QStringList &before)
{
    QList<int> result;
    for (int i = 0; i < int(now.size()); ++i) {
        const QString &paragraph = now.at(i);
        const bool hasText = i + 1 < now.size() && !isHeadingAlone(now.at(i + 1));
        const bool isSettled = isHeadingAlone(paragraph) && hasText;
        const bool isCarried =
            before.contains(paragraph) || (isHeadingAlone(paragraph) && opensOne(before, paragraph));
        if (!paragraph.isEmpty() && isCarried && !isSettled)
            result += i;
    }
    return result;
}

Report continueFrom(const Report &previous, const EditionPtr &edition, int year)
{
    Report report(edition, year);
    report.unit = previous.unit;
    report.signature.agency = previous.signature.agency;
    report.page = previous.page;
    report.page.attachments.clear();
    for (const SectionSpec &section : edition->sections) {
        if (section.kind == SectionSpec::Kind::Narrative)
            report.sections[section.id] = headings(previous.paragraphs(section.id));
    }
    carryFigures(previous, report);
    return report;
}

} // namespace nianbao
