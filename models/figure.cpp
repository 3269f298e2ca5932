#include "models/figure.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Unit
{
    QStringView suffix;
    qint64 scale; // 10⁻⁸ 万元 in one of the unit
};

// Longest first, so that 万元 is not read as 元.
const std::array Units{
    Unit{u"亿元", Figure::AmountScale * 10'000},
    Unit{u"万元", Figure::AmountScale},
    Unit{u"元", Figure::YuanScale},
};

// 1,113 but not 11,13: a comma that does not part thousands is no separator.
QString withoutThousands(QString digits)
{
    static const QRegularExpression grouped(u"^[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?$"_s);
    if (digits.contains(u',') && grouped.match(digits).hasMatch())
        digits.remove(u',');
    return digits;
}

std::optional<qint64> wholeNumber(const QString &digits)
{
    static const QRegularExpression integer(u"^[+-]?[0-9]+$"_s);
    if (!integer.match(digits).hasMatch())
        return {};
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    if (!ok || value > Figure::LargestCount || value < -Figure::LargestCount)
        return {};
    return value;
}

// A decimal times scale, where that is a whole number; nothing where digits would be lost.
std::optional<qint64> scaledDecimal(const QString &digits, qint64 scale)
{
    static const QRegularExpression decimal(u"^([0-9]+)(?:\\.([0-9]+))?$"_s);
    const QRegularExpressionMatch match = decimal.match(digits);
    if (!match.hasMatch())
        return {};
    bool ok = false;
    qint64 value = match.captured(1).toLongLong(&ok);
    if (!ok || value > Figure::LargestCount || __builtin_mul_overflow(value, scale, &value))
        return {};
    qint64 place = scale;
    const QString fraction = match.captured(2);
    for (const QChar digit : fraction) {
        if (place % 10 != 0) {
            if (digit != u'0')
                return {};
            continue;
        }
        place /= 10;
        if (__builtin_add_overflow(value, (digit.unicode() - u'0') * place, &value))
            return {};
    }
    return value;
}

std::optional<qint64> amountOf(const QString &stated)
{
    QString digits = withoutThousands(foldWidth(withoutSpaces(stated)));
    qint64 scale = Figure::AmountScale;
    for (const Unit &unit : Units) {
        if (digits.endsWith(unit.suffix)) {
            digits.chop(unit.suffix.size());
            digits = withoutThousands(digits);
            scale = unit.scale;
            break;
        }
    }
    return scaledDecimal(digits, scale);
}

std::optional<qint64> countOf(QStringView stated, FigureKind kind)
{
    QString digits = foldWidth(withoutSpaces(stated));
    if (kind == FigureKind::Change) {
        if (digits.startsWith(u'增'))
            digits.replace(0, 1, u'+');
        else if (digits.startsWith(u'减'))
            digits.replace(0, 1, u'-');
    }
    return wholeNumber(withoutThousands(digits));
}

} // namespace

Figure Figure::count(qint64 value)
{
    Figure figure;
    figure.m_state = State::Count;
    figure.m_number = value;
    return figure;
}

Figure Figure::text(const QString &stated)
{
    Figure figure;
    figure.m_state = State::Text;
    figure.m_stated = stated;
    return figure;
}

Figure Figure::of(qint64 number, FigureKind kind)
{
    return parse(numberText(number, kind), kind);
}

Figure Figure::parse(QStringView stated, FigureKind kind)
{
    if (std::all_of(stated.begin(), stated.end(), isSpace))
        return {};
    const QString trimmed = stated.trimmed().toString();
    if (kind == FigureKind::Amount) {
        const std::optional<qint64> amount = amountOf(trimmed);
        if (!amount)
            return text(trimmed);
        Figure figure;
        figure.m_state = State::Amount;
        figure.m_number = *amount;
        figure.m_stated = foldWidth(withoutSpaces(trimmed)).remove(u',');
        return figure;
    }
    const std::optional<qint64> number = countOf(trimmed, kind);
    return number ? count(*number) : text(trimmed);
}

Figure Figure::fromJson(const QJsonValue &value, FigureKind kind)
{
    if (value.isString()) {
        const QString stated = value.toString();
        Figure figure = parse(stated, kind);
        if (figure.m_state == State::Amount || figure.m_state == State::Text)
            figure.m_stated = stated; // to the letter: the file is the record of what was stated
        return figure;
    }
    if (value.isDouble()) {
        const qint64 whole = value.toInteger(LargestCount + 1);
        if (kind == FigureKind::Count && whole >= 0 && whole <= LargestCount)
            return count(whole); // as nearly every figure is
        if (whole != LargestCount + 1 || value.toDouble() == double(LargestCount + 1))
            return parse(QString::number(whole), kind);
        return parse(QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest), kind);
    }
    return {};
}

QJsonValue Figure::toJson() const
{
    switch (m_state) {
    case State::Blank:
        return QJsonValue::Null;
    case State::Count:
        return m_number;
    case State::Amount:
    case State::Text:
        return m_stated;
    }
    return {};
}

std::optional<qint64> Figure::number() const
{
    if (!isNumber())
        return {};
    return m_number;
}

QString Figure::display() const
{
    return m_state == State::Count ? QString::number(m_number) : m_stated;
}

QString numberText(qint64 number, FigureKind kind)
{
    if (kind != FigureKind::Amount)
        return QString::number(number);
    const quint64 magnitude = number < 0 ? 0 - quint64(number) : quint64(number);
    QString result = QString::number(magnitude / Figure::AmountScale);
    QString fraction = QString::number(magnitude % Figure::AmountScale).rightJustified(8, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        result += u'.' + fraction;
    return number < 0 ? u'-' + result : result;
}

QString foldWidth(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0xff01 && c <= 0xff5e)
            result[i] = QChar(c - 0xfee0);
        else if (c == 0x3000)
            result[i] = u' ';
        else if (c == 0x2212 || c == 0x2013) // minus sign and en dash, as word processors write them
            result[i] = u'-';
        else
            result[i] = QChar(c);
    }
    return result;
}

bool isSpace(QChar c)
{
    constexpr char16_t zeroWidthSpace = 0x200b, byteOrderMark = 0xfeff;
    return c.isSpace() || c == zeroWidthSpace || c == byteOrderMark;
}

QString withoutSpaces(QStringView text)
{
    QString result;
    result.reserve(text.size());
    std::remove_copy_if(text.begin(), text.end(), std::back_inserter(result), isSpace);
    return result;
}

} // namespace nianbao
