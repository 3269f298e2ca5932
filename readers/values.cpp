#include "readers/values.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// More than any row of figures has; the search for ways to part them stays small.
constexpr qsizetype MostGluedDigits = 64;

constexpr std::array<QStringView, 3> MoneyUnits{u"万元", u"亿元", u"元"};
constexpr std::array<QStringView, 6> CountUnits{u"件", u"条", u"项", u"个", u"次", u"份"};
constexpr std::array<QStringView, 10> NilMarks{u"/", u"-",  u"--", u"—",   u"——",
                                               u"–", u"无", u"\\", u"n/a", u"N/A"};

QString compact(QStringView text)
{
    QString result = foldWidth(text);
    result.removeIf([](QChar c) { return c.isSpace() || c == QChar(0x200b) || c == QChar(0xfeff); });
    return result;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

template<typename Suffixes>
bool chopAny(QStringView &text, const Suffixes &suffixes)
{
    for (const QStringView suffix : suffixes) {
        if (text.endsWith(suffix)) {
            text.chop(suffix.size());
            return true;
        }
    }
    return false;
}

void dropSign(QStringView &text)
{
    for (const QStringView sign :
         {QStringView(u"增加"), QStringView(u"减少"), QStringView(u"增"), QStringView(u"减"),
          QStringView(u"+"), QStringView(u"-"), QStringView(u"±")}) {
        if (text.startsWith(sign)) {
            text = text.sliced(sign.size());
            return;
        }
    }
}

bool isNumberText(QStringView text)
{
    dropSign(text);
    if (!chopAny(text, MoneyUnits))
        chopAny(text, CountUnits);
    if (text.isEmpty() || text.size() > 20 || !isDigit(text.front()) || !isDigit(text.back()))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isDigit(c) || c == u',' || c == u'.'; }) &&
           text.count(u'.') <= 1;
}

// The ways to part a run of digits into count numbers without needless zeros, at
// most two are counted. Writes the parts of the last way found.
int ways(QStringView digits, qsizetype count, QStringList &parts)
{
    if (count == 0)
        return digits.isEmpty() ? 1 : 0;
    if (digits.size() < count)
        return 0;
    const qsizetype longest = digits.front() == u'0' ? 1 : digits.size() - count + 1;
    int found = 0;
    for (qsizetype length = 1; length <= longest && found < 2; ++length) {
        QStringList rest;
        const int here = ways(digits.sliced(length), count - 1, rest);
        if (here > 0)
            parts = QStringList{digits.first(length).toString()} + rest;
        found += here;
    }
    return std::min(found, 2);
}

// 3 945, which word processors make of a number that they break.
bool hasSpaceBetweenDigits(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isSpace(); }) &&
           std::count_if(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isDigit(); }) > 1;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

bool isNilMark(QStringView text)
{
    const QString bare = compact(text);
    return std::find(NilMarks.begin(), NilMarks.end(), QStringView(bare)) != NilMarks.end();
}

bool isValueText(QStringView text)
{
    if (text.size() > 40)
        return false;
    const QString bare = compact(text);
    return isNumberText(bare) ||
           std::find(NilMarks.begin(), NilMarks.end(), QStringView(bare)) != NilMarks.end();
}

ReadValue readValue(const QString &text, FigureKind kind)
{
    const Figure plain = Figure::parse(text, kind);
    if (!plain.isText())
        return {plain, plain.isNumber() && hasSpaceBetweenDigits(text)};
    const QString bare = compact(text);
    QStringView rest = bare;
    QString sign;
    if (kind == FigureKind::Change && (rest.startsWith(u"增加") || rest.startsWith(u"减少"))) {
        sign = rest.startsWith(u'增') ? u"+"_s : u"-"_s;
        rest = rest.sliced(2);
    }
    if (kind != FigureKind::Amount)
        chopAny(rest, CountUnits);
    const Figure read = Figure::parse(sign + rest.toString(), kind);
    return read.isNumber() ? ReadValue{read, true} : ReadValue{plain, true};
}

bool isSurelyGlued(QStringView text)
{
    return isDigits(text) && text.size() > 1 && text.front() == u'0';
}

std::optional<QStringList> splitGlued(const QStringList &texts, qsizetype count)
{
    // Only what is all digits can be parted; the rest stands for one value each.
    qsizetype digits = 0;
    for (const QString &text : texts)
        digits += isDigits(text) ? text.size() : 1;
    if (digits < count || count < texts.size() || digits > MostGluedDigits)
        return {};
    std::optional<QStringList> result;
    int found = 0;
    // The parts each text gives, tried from the left; every text gives at least one.
    const auto tryFrom = [&](const auto &self, qsizetype index, qsizetype left, int waysBefore,
                             const QStringList &before) -> void {
        if (index == texts.size()) {
            if (left == 0 && found == 0)
                result = before;
            found += left == 0 ? waysBefore : 0;
            return;
        }
        const QString &text = texts[index];
        const qsizetype most = isDigits(text) ? std::min(text.size(), left - (texts.size() - index - 1)) : 1;
        for (qsizetype parts = 1; parts <= most && found < 2; ++parts) {
            QStringList pieces{text};
            const int here = parts == 1 && !isSurelyGlued(text) ? 1 : ways(text, parts, pieces);
            if (here > 0)
                self(self, index + 1, left - parts, std::max(waysBefore, here), before + pieces);
        }
    };
    tryFrom(tryFrom, 0, count, 1, {});
    return found == 1 ? result : std::nullopt;
}

} // namespace nianbao
