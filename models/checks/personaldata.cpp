#include "models/checks/personaldata.h"

#include <QDate>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr qsizetype IdentityLength = 18;
constexpr qsizetype MobileLength = 11;
constexpr qsizetype ShortestCard = 16;
constexpr qsizetype LongestCard = 19;

int digitAt(QStringView text, qsizetype index)
{
    return text.at(index).unicode() - u'0';
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// GB 11643-1999: weights 2^(17-i) mod 11, check character by the sum mod 11.
bool isIdentity(QStringView text)
{
    static constexpr std::array Weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr QStringView CheckCharacters = u"10X98765432";
    if (text.size() != IdentityLength || digitAt(text, 0) < 1 || digitAt(text, 0) > 8)
        return false;
    const QDate born = QDate::fromString(text.sliced(6, 8).toString(), u"yyyyMMdd"_s);
    if (!born.isValid() || born.year() < 1900 || born.year() > 2099)
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < Weights.size(); ++i)
        sum += Weights[i] * digitAt(text, qsizetype(i));
    return CheckCharacters.at(sum % 11) == text.back().toUpper();
}

bool isMobile(QStringView text)
{
    return text.size() == MobileLength && digitAt(text, 0) == 1 && digitAt(text, 1) >= 3;
}

bool passesLuhn(QStringView text)
{
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        int digit = digitAt(text, text.size() - 1 - i);
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

// Cards begin with 3 to 6 and repeat no single digit; codes are called codes.
bool isBankCard(QStringView text, QStringView before)
{
    static const QRegularExpression code(
        u"(?:编号|代码|编码|索引号|文号|备案号|证号|许可证|合同号|单号|项目号)[^,。;]{0,6}$"_s);
    return text.size() >= ShortestCard && text.size() <= LongestCard && digitAt(text, 0) >= 3 &&
           digitAt(text, 0) <= 6 && text.count(text.front()) < text.size() && passesLuhn(text) &&
           !code.match(before.last(qMin<qsizetype>(before.size(), 14))).hasMatch();
}

// A run of digits as people group them: 138-0000-0000, 6222 0212….
struct Run
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString digits;
};

Run runAt(QStringView text, qsizetype start)
{
    Run run{start, start, {}};
    for (qsizetype at = start; at < text.size(); ++at) {
        if (isAsciiDigit(text.at(at))) {
            run.digits += text.at(at);
            run.end = at + 1;
        } else if (text.at(at) != u'-') {
            break;
        }
    }
    if (run.digits.size() == IdentityLength - 1 && run.end < text.size() &&
        text.at(run.end).toUpper() == u'X') {
        run.digits += u'X';
        ++run.end;
    }
    return run;
}

std::optional<PersonalNumber::Kind> kindOf(const Run &run, QStringView before)
{
    if (isIdentity(run.digits))
        return PersonalNumber::Kind::Identity;
    if (isMobile(run.digits))
        return PersonalNumber::Kind::Mobile;
    if (isAsciiDigit(run.digits.back()) && isBankCard(run.digits, before))
        return PersonalNumber::Kind::BankCard;
    return {};
}

// The first and last digits of a number, so that a finding does not publish it again.
QString masked(const QString &number)
{
    static constexpr qsizetype Shown = 3;
    return number.first(Shown) + QString(number.size() - 2 * Shown, u'*') + number.last(Shown);
}

bool isOfficeContact(QStringView before, bool inPreamble)
{
    static const QRegularExpression label(u"(?:电话|热线|手机|传真|号码|联系方式)[^,。;]{0,8}$"_s);
    static const QRegularExpression office(
        u"(?:监督|举报|咨询|投诉|服务|值班|公开)(?:电话|热线)[^,。;]{0,8}$"_s);
    const QStringView near = before.last(qMin<qsizetype>(before.size(), 20));
    return (inPreamble ? label : office).match(near).hasMatch();
}

} // namespace

QList<PersonalNumber> personalNumbers(QStringView text)
{
    QList<PersonalNumber> numbers;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isAsciiDigit(text.at(at)))
            continue;
        const Run run = runAt(text, at);
        const bool inWord =
            (at > 0 && (text.at(at - 1).isLower() || text.at(at - 1).isUpper() ||
                        QStringView(u"./_@").contains(text.at(at - 1)))) ||
            (run.end < text.size() &&
             (text.at(run.end).isLower() || text.at(run.end).isUpper() || text.at(run.end) == u'@'));
        if (const auto kind = kindOf(run, text.first(at)); kind && !inWord)
            numbers += {*kind, at, run.end - at};
        at = run.end;
    }
    return numbers;
}

void checkPersonalData(const CheckInput &input, const ParagraphText &paragraph, CheckResult &result)
{
    const QList<PersonalNumber> numbers = personalNumbers(paragraph.read());
    for (const PersonalNumber &number : numbers) {
        const Place place = paragraph.readPlace(number.start, number.length);
        const QStringView before = QStringView(paragraph.read()).first(number.start);
        if (number.kind == PersonalNumber::Kind::Mobile &&
            isOfficeContact(before, place.section == "preamble"_L1))
            continue;
        const QString rule = number.kind == PersonalNumber::Kind::Identity ? u"text.identity-number"_s
                             : number.kind == PersonalNumber::Kind::Mobile ? u"text.mobile-number"_s
                                                                           : u"text.bank-card"_s;
        const QString text = masked(paragraph.read().mid(number.start, number.length));
        if (const auto finding = textFinding(input, rule, place, {{u"text"_s, text}}))
            result.findings += *finding;
    }
}

} // namespace nianbao
