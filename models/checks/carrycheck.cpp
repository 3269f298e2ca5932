#include "models/checks/carrycheck.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// White space, punctuation and marks carry no wording; numbers change every year.
std::vector<char16_t> maskedText(const QString &text)
{
    static constexpr QStringView Numerals = u"〇零一二三四五六七八九十百千万两";
    std::vector<char16_t> masked;
    masked.reserve(text.size());
    for (const QChar c : text) {
        const bool isNumber = c.isDigit() || Numerals.contains(c);
        if (isNumber && !masked.empty() && masked.back() == u'#')
            continue;
        if (isNumber)
            masked.push_back(u'#');
        else if (c.isLetterOrNumber())
            masked.push_back(c.unicode());
    }
    return masked;
}

std::vector<quint64> runsOfThree(const QString &text)
{
    const std::vector<char16_t> masked = maskedText(text);
    std::vector<quint64> runs;
    for (std::size_t i = 2; i < masked.size(); ++i)
        runs.push_back(quint64(masked[i - 2]) << 32 | quint64(masked[i - 1]) << 16 | masked[i]);
    std::sort(runs.begin(), runs.end());
    return runs;
}

} // namespace

QString unitCore(const QString &name)
{
    static const QRegularExpression suffix(u"(?:人民政府|街道办事处|办事处|委员会|办公室|政府)+$"_s);
    return withoutSpaces(name).remove(suffix);
}

bool isOfSameUnit(const Report &report, const Report &previous)
{
    const QString a = unitCore(report.unit.name);
    const QString b = unitCore(previous.unit.name);
    return a.isEmpty() || b.isEmpty() || a.endsWith(b) || b.endsWith(a);
}

bool isOfYearBefore(const Report &report, const Report &previous)
{
    return report.year <= 0 || previous.year <= 0 || previous.year == report.year - 1;
}

bool followsOn(const Report &report, const Report &previous)
{
    return isOfSameUnit(report, previous) && isOfYearBefore(report, previous);
}

int similarity(const QString &a, const QString &b)
{
    const std::vector<quint64> left = runsOfThree(a);
    const std::vector<quint64> right = runsOfThree(b);
    if (left.empty() || right.empty())
        return 0;
    std::size_t both = 0;
    for (auto l = left.begin(), r = right.begin(); l != left.end() && r != right.end();) {
        if (*l == *r) {
            ++both;
            ++l;
            ++r;
        } else if (*l < *r) {
            ++l;
        } else {
            ++r;
        }
    }
    return int(200 * both / (left.size() + right.size()));
}

void CarryCheck::run(const CheckInput &input, CheckResult &result) const
{
    if (!input.previous)
        return;
    const Report &report = input.report;
    const Report &previous = *input.previous;
    const auto add = [&](const QString &rule, const QString &section, const WordingArguments &arguments,
                         const QString &variant = {}) {
        Place place;
        place.section = section;
        if (const auto finding = textFinding(input, rule, place, arguments, variant))
            result.findings += *finding;
    };
    const QString unitRule = u"carry.unit"_s;
    if (!isOfSameUnit(report, previous))
        add(unitRule, u"title"_s, {{u"previous"_s, previous.unit.name}, {u"current"_s, report.unit.name}},
            u"unit"_s);
    if (!isOfYearBefore(report, previous))
        add(unitRule, u"title"_s,
            {{u"previous"_s, QString::number(previous.year)},
             {u"current"_s, QString::number(report.year)},
             {u"expected"_s, QString::number(report.year - 1)}},
            u"year"_s);

    const QString rule = u"narrative.copied"_s;
    const Rule *copied = input.rules.find(rule);
    if (!copied || !copied->enabled || &report == &previous)
        return;
    const int shortest = copied->parameters["minLength"_L1].toInt();
    const int limit = copied->parameters["similarity"_L1].toInt();
    for (const SectionSpec &section : report.edition->sections) {
        const QString text = report.sections.value(section.id).join(u'\n');
        if (section.kind != SectionSpec::Kind::Narrative || text.size() < shortest)
            continue;
        const int percent = similarity(text, previous.sections.value(section.id).join(u'\n'));
        if (percent >= limit)
            add(rule, section.id, {{u"percent"_s, QString::number(percent)}});
    }
}

} // namespace nianbao
