#include "models/reportdiff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// Pairs of paragraphs; sections longer than any report's are compared in order only.
constexpr qsizetype LargestComparison = 4'000'000;

QList<ReportDiff::HeadChange> headChanges(const Report &before, const Report &after)
{
    QList<ReportDiff::HeadChange> changes;
    const auto compare = [&changes](const QString &key, const QString &old, const QString &now) {
        if (old != now)
            changes += {key, old, now};
    };
    compare(u"edition"_s, before.edition->id, after.edition->id);
    compare(u"year"_s, QString::number(before.year), QString::number(after.year));
    compare(u"unit.name"_s, before.unit.name, after.unit.name);
    compare(u"unit.shortName"_s, before.unit.shortName, after.unit.shortName);
    compare(u"unit.kind"_s, unitKindId(before.unit.kind), unitKindId(after.unit.kind));
    compare(u"unit.address"_s, before.unit.address, after.unit.address);
    compare(u"unit.postcode"_s, before.unit.postcode, after.unit.postcode);
    compare(u"unit.phone"_s, before.unit.phone, after.unit.phone);
    compare(u"unit.website"_s, before.unit.website, after.unit.website);
    compare(u"title"_s, before.effectiveTitle(), after.effectiveTitle());
    compare(u"signature.agency"_s, before.signature.agency, after.signature.agency);
    compare(u"signature.date"_s, before.signature.date, after.signature.date);
    compare(u"page.letterhead"_s, before.page.letterhead, after.page.letterhead);
    compare(u"page.attachments"_s, before.page.attachments.join(u'、'), after.page.attachments.join(u'、'));
    return changes;
}

// Figures are compared by their ids, so that versions on two editions can be told apart too.
QList<ReportDiff::FigureChange> figureChanges(const Report &before, const Report &after)
{
    QList<ReportDiff::FigureChange> changes;
    const auto compare = [&](const FigureSpec &spec) {
        const Figure old = before.figure(spec.table, spec.row, spec.column);
        const Figure now = after.figure(spec.table, spec.row, spec.column);
        if (old != now)
            changes += {spec.table, spec.row, spec.column, spec.rowName + u'·' + spec.columnName, old, now};
    };
    for (const FigureSpec &spec : after.edition->figures)
        compare(spec);
    for (const FigureSpec &spec : before.edition->figures) {
        if (after.edition->figure(spec.table, spec.row, spec.column) < 0)
            compare(spec);
    }
    return changes;
}

// The longest common subsequence of two lists of paragraphs, as lengths from each pair of starts.
QList<QList<int>> commonLengths(const QStringList &before, const QStringList &after)
{
    QList<QList<int>> lengths(before.size() + 1, QList<int>(after.size() + 1, 0));
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j)
            lengths[i][j] = before.at(i) == after.at(j)
                                ? lengths.at(i + 1).at(j + 1) + 1
                                : qMax(lengths.at(i + 1).at(j), lengths.at(i).at(j + 1));
    }
    return lengths;
}

// Between two unchanged paragraphs, the gone and the new ones are paired in order as reworded.
void appendGap(const QString &section, const QStringList &before, qsizetype from, qsizetype to,
               const QStringList &after, qsizetype newFrom, qsizetype newTo,
               QList<ReportDiff::TextChange> &changes)
{
    for (qsizetype k = 0; from + k < to || newFrom + k < newTo; ++k) {
        const bool hasOld = from + k < to;
        const bool hasNew = newFrom + k < newTo;
        changes += {section, int(hasNew ? newFrom + k : from + k), hasOld ? before.at(from + k) : QString(),
                    hasNew ? after.at(newFrom + k) : QString()};
    }
}

void appendTextChanges(const QString &section, const QStringList &before, const QStringList &after,
                       QList<ReportDiff::TextChange> &changes)
{
    if (before == after)
        return;
    if (before.size() * after.size() > LargestComparison)
        return appendGap(section, before, 0, before.size(), after, 0, after.size(), changes);
    const QList<QList<int>> lengths = commonLengths(before, after);
    qsizetype i = 0;
    qsizetype j = 0;
    qsizetype gapOld = 0;
    qsizetype gapNew = 0;
    while (i < before.size() && j < after.size()) {
        if (before.at(i) == after.at(j)) {
            appendGap(section, before, gapOld, i, after, gapNew, j, changes);
            gapOld = ++i;
            gapNew = ++j;
        } else if (lengths.at(i + 1).at(j) >= lengths.at(i).at(j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    appendGap(section, before, gapOld, before.size(), after, gapNew, after.size(), changes);
}

// The same finding in two versions: rule and place; the numbers in it may differ.
bool sameFinding(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.where.section == b.where.section && a.where.table == b.where.table &&
           a.where.row == b.where.row && a.where.column == b.where.column &&
           (a.where.table.isEmpty() ? a.message == b.message : true);
}

bool contains(const QList<Finding> &findings, const Finding &finding)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&finding](const Finding &other) { return sameFinding(other, finding); });
}

} // namespace

ReportDiff compareReports(const Report &before, const CheckResult &checkedBefore, const Report &after,
                          const CheckResult &checkedAfter)
{
    ReportDiff diff;
    diff.head = headChanges(before, after);
    diff.figures = figureChanges(before, after);
    const auto compareText = [&](const QString &section) {
        appendTextChanges(section, before.paragraphs(section), after.paragraphs(section), diff.texts);
    };
    compareText(u"preamble"_s);
    for (const SectionSpec &section : after.edition->sections)
        compareText(section.id);
    for (const SectionSpec &section : before.edition->sections) {
        if (!after.edition->section(section.id))
            compareText(section.id);
    }
    for (const Finding &finding : checkedBefore.findings) {
        if (!contains(checkedAfter.findings, finding))
            diff.gone += finding;
    }
    for (const Finding &finding : checkedAfter.findings)
        (contains(checkedBefore.findings, finding) ? diff.left : diff.added) += finding;
    return diff;
}

Place firstChange(const Report &before, const Report &after)
{
    Place place;
    if (before.year != after.year || before.unit != after.unit || before.title != after.title ||
        before.page.letterhead != after.page.letterhead || before.page.redLine != after.page.redLine) {
        place.section = u"title"_s;
        return place;
    }
    QList<ReportDiff::TextChange> texts;
    appendTextChanges(u"preamble"_s, before.preamble, after.preamble, texts);
    const QList<ReportDiff::FigureChange> figures = figureChanges(before, after);
    for (const SectionSpec &section : after.edition->sections) {
        if (!texts.isEmpty())
            break;
        const auto figure =
            std::find_if(figures.begin(), figures.end(), [&section](const ReportDiff::FigureChange &change) {
                return section.kind == SectionSpec::Kind::Table && change.table == section.table;
            });
        if (figure != figures.end())
            return {section.id, figure->table, figure->row, figure->column};
        appendTextChanges(section.id, before.paragraphs(section.id), after.paragraphs(section.id), texts);
    }
    if (!texts.isEmpty()) {
        place.section = texts.first().section;
        place.paragraph = texts.first().paragraph;
    } else if (before.signature != after.signature || before.page != after.page) {
        place.section = u"signature"_s;
        place.row = before.signature.date != after.signature.date ? u"date"_s : u"agency"_s;
    }
    return place;
}

} // namespace nianbao
