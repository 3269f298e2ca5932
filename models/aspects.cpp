#include "models/aspects.h"

#include "models/narrative.h"
#include "models/placeholders.h"
#include "models/starters.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// The number that the next paragraph of the second level takes.
int nextNumber(const QStringList &paragraphs)
{
    int last = 0;
    for (const QString &paragraph : paragraphs) {
        const Numbering numbering = numberingOf(paragraph);
        last = numbering.level == 2 ? std::max(last, numbering.number) : last;
    }
    return last + 1;
}

// The paragraphs without headings that nothing is written below.
QStringList writtenBelowHeadings(QStringList paragraphs)
{
    paragraphs.removeIf([](const QString &paragraph) { return withoutSpaces(paragraph).isEmpty(); });
    QStringList written;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const bool isLast = i + 1 == paragraphs.size();
        if (!isBareHeading(paragraphs.at(i)) || (!isLast && !isBareHeading(paragraphs.at(i + 1))))
            written += paragraphs.at(i);
    }
    return written;
}

} // namespace

QList<Aspect> aspectsOf(const RulePack &rules, const Report &report, const QString &section)
{
    const QString rule = u"structure.aspects"_s;
    QList<Aspect> aspects;
    if (rules.parameter(rule, "section"_L1).toString() != section ||
        !rules.parameter(rule, "editions"_L1).toArray().contains(report.edition->id))
        return aspects;
    const QString said = writtenBelowHeadings(report.paragraphs(section)).join(u'\n');
    const QString text = withoutSpaces(expandPlaceholders(said, report));
    const QJsonArray asked = rules.parameter(rule, "aspects"_L1).toArray();
    for (const QJsonValue aspect : asked) {
        const QJsonArray words = aspect["any"_L1].toArray();
        const bool touched = std::any_of(words.begin(), words.end(), [&text](const QJsonValue &word) {
            return text.contains(word.toString());
        });
        aspects += {aspect["name"_L1].toString(), touched};
    }
    return aspects;
}

QStringList starterOf(const QString &aspect, const QStringList &paragraphs)
{
    QStringList starter{u"（%1）%2情况"_s.arg(chineseNumeral(nextNumber(paragraphs)), aspect)};
    const Result<Starters> own = loadStarters();
    return starter + (own ? *own : builtInStarters()).value(aspect);
}

} // namespace nianbao
