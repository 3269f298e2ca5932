#include "readers/pagerules.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr double Shortest = 4;
constexpr qsizetype Most = 100'000;
// Files may say anything about places; far off the paper there is no table.
constexpr double Far = 100'000;

bool isOnPaper(const QRectF &box)
{
    const auto isNear = [](double coordinate) {
        return std::isfinite(coordinate) && std::abs(coordinate) < Far;
    };
    return isNear(box.left()) && isNear(box.right()) && isNear(box.top()) && isNear(box.bottom());
}

QList<PageRules::Rule> mergedRules(QList<PageRules::Rule> rules)
{
    using Rule = PageRules::Rule;
    std::sort(rules.begin(), rules.end(), [](const Rule &a, const Rule &b) { return a.at < b.at; });
    QList<Rule> merged;
    for (qsizetype first = 0; first < rules.size();) {
        qsizetype end = first;
        while (end < rules.size() && rules[end].at - rules[first].at <= PageRules::Near)
            ++end;
        const double at = (rules[first].at + rules[end - 1].at) / 2;
        std::sort(rules.begin() + first, rules.begin() + end,
                  [](const Rule &a, const Rule &b) { return a.from < b.from; });
        const qsizetype begun = merged.size();
        for (; first < end; ++first) {
            const Rule &rule = rules[first];
            if (merged.size() > begun && rule.from <= merged.last().to + PageRules::Near)
                merged.last().to = std::max(merged.last().to, rule.to);
            else
                merged += Rule{at, rule.from, rule.to};
        }
    }
    return merged;
}

} // namespace

void PageRules::addPath(const QPolygonF &path, bool strokes, bool fills)
{
    if (fills)
        addThin(path.boundingRect());
    for (qsizetype i = 1; strokes && i < path.size(); ++i)
        addThin(QRectF(path[i - 1], path[i]).normalized());
}

void PageRules::addThin(const QRectF &box)
{
    if (!isOnPaper(box) || isTooMany())
        return;
    if (box.height() <= Near && box.width() >= Shortest)
        m_across += Rule{box.center().y(), box.left(), box.right()};
    else if (box.width() <= Near && box.height() >= Shortest)
        m_down += Rule{box.center().x(), box.top(), box.bottom()};
}

void PageRules::add(const PageRules &others)
{
    m_across += others.m_across;
    m_down += others.m_down;
}

bool PageRules::isTooMany() const
{
    return m_across.size() + m_down.size() >= Most;
}

PageRules PageRules::merged() const
{
    PageRules result;
    result.m_across = mergedRules(m_across);
    result.m_down = mergedRules(m_down);
    return result;
}

} // namespace nianbao
