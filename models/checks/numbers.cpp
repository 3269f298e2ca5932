#include "models/checks/numbers.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr QStringView Numerals = u"零一二三四五六七八九";
constexpr QStringView NumberCharacters = u"0123456789.,零〇一二两三四五六七八九十百千万";

constexpr qint64 LargestNumber = 1'000'000'000'000 * NumberScale; // a sum of a list's parts stays exact

// Longest first.
constexpr std::array<QStringView, 24> Units{u"人次", u"件次", u"场次", u"万元", u"件", u"条", u"个", u"次",
                                            u"份",   u"篇",   u"期",   u"人",   u"起", u"宗", u"项", u"户",
                                            u"场",   u"部",   u"例",   u"批",   u"张", u"则", u"册", u"元"};

constexpr QStringView RoundBefore = u"约近超逾过达满第"; // 第三项 is no quantity
constexpr std::array<QStringView, 4> RoundWords{u"不足", u"将近", u"超过", u"至少"};

int digitOf(QChar c)
{
    if (c == u'〇')
        return 0;
    return c == u'两' ? 2 : int(Numerals.indexOf(c));
}

qint64 placeOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    default:
        return 0;
    }
}

// 二〇二五: digits read one by one.
std::optional<qint64> positional(QStringView text)
{
    qint64 value = 0;
    for (const QChar c : text) {
        const int digit = c == u'两' ? -1 : digitOf(c);
        if (digit < 0 || value > 99'999'999)
            return {};
        value = value * 10 + digit;
    }
    return value;
}

// Up to 9999, with its places named: 一百二十三, 十二, 一千零五.
std::optional<qint64> withPlaces(QStringView text)
{
    qint64 value = 0;
    qint64 smallest = 10'000;
    int digit = -1;
    bool zero = false;
    for (const QChar c : text) {
        if (const qint64 place = placeOf(c)) {
            if (place >= smallest || (digit < 0 && !(place == 10 && value == 0)))
                return {};
            value += (digit < 0 ? 1 : digit) * place;
            smallest = place;
            digit = -1;
            zero = false;
            continue;
        }
        const int next = digitOf(c);
        if (next < 0 || digit > 0)
            return {};
        zero = zero || next == 0;
        digit = next;
    }
    if (digit > 0 && smallest > 10 && smallest < 10'000 && !zero)
        return {}; // 一百五: 105 or 150
    return value + qMax(digit, 0);
}

std::optional<qint64> chineseValue(QStringView text)
{
    if (text.isEmpty())
        return {};
    const bool hasPlaces = std::any_of(text.begin(), text.end(), [](QChar c) { return placeOf(c) > 0; });
    if (!hasPlaces && text.size() > 1)
        return positional(text);
    return withPlaces(text);
}

std::optional<qint64> decimalValue(QStringView text)
{
    QString digits = text.toString();
    if (const qsizetype comma = digits.indexOf(u','); comma >= 0) {
        const qsizetype end = digits.contains(u'.') ? digits.indexOf(u'.') : digits.size();
        if (comma == 0 || comma > 3 || (end - comma) % 4 != 0)
            return {};
        for (qsizetype i = comma; i < end; i += 4) {
            if (digits.at(i) != u',')
                return {};
        }
        digits.remove(u',');
    }
    const QStringList parts = digits.split(u'.');
    if (parts.size() > 2 || parts[0].isEmpty() || parts[0].size() > 12 ||
        (parts.size() == 2 && (parts[1].isEmpty() || parts[1].size() > 4)))
        return {};
    bool isWhole = false;
    bool isFraction = true;
    const qint64 whole = parts[0].toLongLong(&isWhole);
    const qint64 fraction = parts.size() == 2 ? parts[1].leftJustified(4, u'0').toLongLong(&isFraction) : 0;
    if (!isWhole || !isFraction)
        return {};
    return whole * NumberScale + fraction;
}

} // namespace

std::optional<qint64> numberValue(QStringView text)
{
    const bool inTenThousands = text.endsWith(u'万');
    const QStringView number = inTenThousands ? text.chopped(1) : text;
    if (number.isEmpty())
        return {};
    std::optional<qint64> value;
    if (number.front().isDigit()) {
        value = decimalValue(number);
    } else if (const qsizetype tenThousand = number.indexOf(u'万'); tenThousand > 0) {
        const std::optional<qint64> high = chineseValue(number.first(tenThousand));
        const std::optional<qint64> low = chineseValue(number.sliced(tenThousand + 1));
        // 一万五 is as unclear as 一百五
        if (high && low && (*low >= 1000 || number.at(tenThousand + 1) == u'零'))
            value = (*high * 10'000 + *low) * NumberScale;
    } else if (const std::optional<qint64> plain = chineseValue(number)) {
        value = *plain * NumberScale;
    }
    if (value && inTenThousands && __builtin_mul_overflow(*value, 10'000, &*value))
        return {};
    return value && *value < LargestNumber ? value : std::nullopt;
}

namespace {

bool isRounded(QStringView before)
{
    if (before.isEmpty())
        return false;
    return RoundBefore.contains(before.back()) ||
           std::any_of(RoundWords.begin(), RoundWords.end(),
                       [before](QStringView word) { return before.endsWith(word); });
}

qsizetype numberEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && NumberCharacters.contains(text.at(end)))
        ++end;
    while (end > start && (text.at(end - 1) == u',' || text.at(end - 1) == u'.'))
        --end;
    return end;
}

QStringView unitAt(QStringView text)
{
    const auto *unit =
        std::find_if(Units.begin(), Units.end(), [text](QStringView word) { return text.startsWith(word); });
    return unit == Units.end() ? QStringView() : text.first(unit->size());
}

} // namespace

std::optional<Quantity> nextQuantity(QStringView text, qsizetype from)
{
    for (qsizetype start = from; start < text.size(); ++start) {
        if (!NumberCharacters.contains(text.at(start)) || text.at(start) == u',' || text.at(start) == u'.')
            continue;
        qsizetype end = numberEnd(text, start);
        // 万元 is a unit of its own
        if (end > start + 1 && text.at(end - 1) == u'万' && end < text.size() && text.at(end) == u'元')
            --end;
        const QStringView unit = unitAt(text.sliced(end));
        const std::optional<qint64> value = numberValue(text.sliced(start, end - start));
        if (!unit.isEmpty() && value && !isRounded(text.first(start)))
            return Quantity{start, end - start + unit.size(), *value, unit};
        start = qMax(start, end - 1);
    }
    return {};
}

} // namespace nianbao
