#include "models/narrative.h"

#include "models/figure.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr QStringView Digits = u"一二三四五六七八九";

// A heading that runs on longer than this is a sentence of the text.
constexpr int LongestHeading = 40;
// 政府信息公开平台建设情况。 and a little more; what is longer says something.
constexpr int LongestBareHeading = 16;

} // namespace

QString chineseNumeral(int number)
{
    if (number > 99)
        return QString::number(number);
    QString result;
    if (number >= 20)
        result += Digits.at(number / 10 - 1);
    if (number >= 10)
        result += u'十';
    if (number % 10 > 0)
        result += Digits.at(number % 10 - 1);
    return result;
}

int chineseNumeralValue(QStringView numeral)
{
    const qsizetype ten = numeral.indexOf(u'十');
    const QStringView tens = ten < 0 ? QStringView() : numeral.first(ten);
    const QStringView ones = ten < 0 ? numeral : numeral.sliced(ten + 1);
    if (numeral.isEmpty() || tens.size() > 1 || ones.size() > 1)
        return 0;
    const qsizetype tensValue = tens.isEmpty() ? 0 : Digits.indexOf(tens.front());
    const qsizetype onesValue = ones.isEmpty() ? -1 : Digits.indexOf(ones.front());
    if (tensValue < 0 || (!ones.isEmpty() && onesValue < 0))
        return 0;
    const int head = ten < 0 ? 0 : tens.isEmpty() ? 10 : 10 * int(tensValue + 1);
    return head + int(onesValue + 1);
}

Numbering numberingOf(QStringView paragraph)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:([一二三四五六七八九十]{1,3})、|[（(]([一二三四五六七八九十]{1,3})[）)]|"
        "([0-9０-９]{1,2})[.．、](?![0-9０-９])|[（(]([0-9０-９]{1,2})[）)])"_s);
    const QRegularExpressionMatch match = pattern.match(paragraph.toString());
    if (!match.hasMatch())
        return {};
    for (int level = 1; level <= 4; ++level) {
        const QString numeral = match.captured(level);
        if (numeral.isEmpty())
            continue;
        const int number = level <= 2 ? chineseNumeralValue(numeral) : foldWidth(numeral).toInt();
        return {level, int(match.capturedLength()), number};
    }
    return {};
}

int headingLength(QStringView paragraph)
{
    const Numbering numbering = numberingOf(paragraph);
    if (numbering.level == 0)
        return 0;
    const qsizetype stop = paragraph.indexOf(u'。');
    if (stop < 0)
        return paragraph.size() <= LongestHeading ? int(paragraph.size()) : 0;
    return stop + 1 <= LongestHeading ? int(stop + 1) : 0;
}

bool isBareHeading(QStringView paragraph)
{
    static const QRegularExpression statement(u"[0-9０-９，,；;：:未没无已了不]"_s);
    const QStringView heading = paragraph.trimmed();
    const qsizetype numeral = numberingOf(heading).length;
    return numeral > 0 && headingLength(heading) == heading.size() &&
           heading.size() - numeral <= LongestBareHeading &&
           !statement.match(heading.sliced(numeral).toString()).hasMatch();
}

QString nextNumeral(QStringView paragraph)
{
    const Numbering numbering = numberingOf(paragraph);
    const bool goesOn = numbering.level > 0 && numbering.number < 99;
    return goesOn ? numeralText(numbering.level, numbering.number + 1) : QString();
}

QString numeralText(int level, int number)
{
    switch (level) {
    case 1:
        return chineseNumeral(number) + u'、';
    case 2:
        return u'（' + chineseNumeral(number) + u'）';
    case 3:
        return QString::number(number) + u'.';
    default:
        return u'（' + QString::number(number) + u'）';
    }
}

QString chineseDate(const QString &isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return date.isValid() ? u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day()) : isoDate;
}

} // namespace nianbao
