#include "models/checks/partslist.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr qsizetype LongestGap = 10;    // 68 条政府信息，其中
constexpr qsizetype FarthestTotal = 80; // before 其中, with what it is enumerated with
constexpr qsizetype LongestList = 500;
constexpr qsizetype MostParts = 100; // more is no list of parts

bool isMark(QChar c)
{
    return QStringView(u",;:、。()!?").contains(c);
}

// 12个行政村、3个社区: what follows may be of both together.
bool areEnumerated(QStringView text, const Quantity &first, const Quantity &second)
{
    const qsizetype end = first.start + first.length;
    const QStringView between = text.sliced(end, second.start - end);
    return first.unit == second.unit && std::none_of(between.begin(), between.end(), [](QChar c) {
               return QStringView(u",;:。").contains(c);
           });
}

// The quantity that the list is of: the last thing counted before 其中.
std::optional<Quantity> totalBefore(QStringView text)
{
    std::optional<Quantity> before;
    std::optional<Quantity> last;
    const qsizetype from = std::max<qsizetype>(0, text.size() - FarthestTotal);
    for (auto next = nextQuantity(text, from); next; next = nextQuantity(text, next->start + next->length))
        before = std::exchange(last, next);
    if (!last || (before && areEnumerated(text, *before, *last)))
        return {};
    const QStringView gap = text.sliced(last->start + last->length);
    const bool hasNumber = std::any_of(gap.begin(), gap.end(), [](QChar c) { return c.isDigit(); });
    const qsizetype stop = gap.indexOf(u'。');
    const bool fits = gap.size() <= LongestGap && !hasNumber && (stop < 0 || stop == 0);
    return fits ? last : std::nullopt;
}

// Where the list ends: at the full stop, or where the sentence turns to something else.
// Empty where that is farther than any list goes.
QStringView listAfter(QStringView text)
{
    static const QRegularExpression other(
        u"[,;](?:[^,;。]{0,6}?)(?:同时|另外|此外|还|全年|累计|总计|合计|共|今年|本年|[0-9]{4}年)"_s);
    const QStringView near = text.first(std::min(text.size(), LongestList));
    const qsizetype stop = near.indexOf(u'。');
    if (stop < 0 && near.size() < text.size())
        return {};
    const QStringView list = stop < 0 ? near : near.first(stop);
    const QRegularExpressionMatch match = other.match(list);
    return match.hasMatch() ? list.first(match.capturedStart()) : list;
}

bool isInBrackets(QStringView text, qsizetype at)
{
    return text.first(at).count(u'(') > text.first(at).count(u')');
}

// What a part is called: the text between it and the part before.
QStringView labelOf(QStringView list, const QList<Quantity> &parts, qsizetype index)
{
    const qsizetype from = index == 0 ? 0 : parts.at(index - 1).start + parts.at(index - 1).length;
    QStringView label = list.sliced(from, parts.at(index).start - from);
    while (!label.isEmpty() && isMark(label.front()))
        label = label.sliced(1);
    return label;
}

// Labels that begin or end alike name kinds of one thing.
bool areAlike(const QList<QStringView> &labels)
{
    const QStringView first = labels.first();
    if (labels.size() < 2 || first.size() < 2)
        return false;
    const auto all = [&](auto holds) { return std::all_of(labels.begin(), labels.end(), holds); };
    return all([&](QStringView label) { return label.startsWith(first.first(2)); }) ||
           all([&](QStringView label) { return label.endsWith(first.last(2)); });
}

bool endsTheList(QStringView label)
{
    static const QRegularExpression rest(u"其他|其它|其余|剩余"_s);
    return rest.match(label).hasMatch();
}

// How many of the parts make a whole that was announced as such; 0 for none.
qsizetype announced(QStringView list, const QList<QStringView> &labels)
{
    if (labels.size() >= 2 && list.contains(u"分别"))
        return labels.size();
    for (qsizetype i = labels.size() - 1; i > 0; --i) {
        if (endsTheList(labels.at(i)))
            return i + 1;
    }
    return 0;
}

QList<Quantity> partsOf(QStringView list, const Quantity &total)
{
    QList<Quantity> parts;
    for (auto next = nextQuantity(list); next; next = nextQuantity(list, next->start + next->length)) {
        if (next->unit == total.unit && !isInBrackets(list, next->start))
            parts += *next;
    }
    return parts;
}

// The parts that surely do not fit the total; empty where they do or may.
QList<Quantity> misfit(QStringView list, const Quantity &total)
{
    static const QRegularExpression unsure(
        u"其中|占|同比|增长|增加|减少|下降|较|平均|每|包括|包含|含|涉及|[0-9十百千万][余多]"_s);
    QList<Quantity> parts = partsOf(list, total);
    if (parts.isEmpty() || parts.size() > MostParts || unsure.match(list).hasMatch())
        return {};
    qint64 sum = 0;
    for (const Quantity &part : std::as_const(parts)) {
        sum += part.value;
        if (sum == total.value)
            return {};
    }
    if (parts.size() == 1)
        return sum > total.value ? parts : QList<Quantity>();
    QList<QStringView> labels;
    for (qsizetype i = 0; i < parts.size(); ++i)
        labels += labelOf(list, parts, i);
    if (const qsizetype count = announced(list, labels))
        return parts.first(count);
    return areAlike(labels) && sum > total.value ? parts : QList<Quantity>();
}

} // namespace

QList<PartsList> brokenPartsLists(QStringView text)
{
    static constexpr QStringView word = u"其中";
    QList<PartsList> lists;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const std::optional<Quantity> total = totalBefore(text.first(at));
        if (!total)
            continue;
        const qsizetype from = at + word.size();
        PartsList list{*total, misfit(listAfter(text.sliced(from)), *total), 0};
        if (list.parts.isEmpty())
            continue;
        for (Quantity &part : list.parts) {
            part.start += from;
            list.sum += part.value;
        }
        lists += list;
    }
    return lists;
}

} // namespace nianbao
