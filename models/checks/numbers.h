#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace nianbao {

// Numbers as Chinese texts write them, in text whose widths are folded and
// whose white space is gone (ParagraphText::read()).

// Every value is a whole number of 10⁻⁴, so that 216.31 is exact.
inline constexpr qint64 NumberScale = 10'000;

// The value of a number written in full: 1,234 · 216.31 · 1.2万 · 十二 ·
// 一百二十三 · 两 · 一千零五 · 二〇二五. Nothing where it is no number, one of more
// than twelve digits, or one that two readers could take differently (一百五, 三千六).
std::optional<qint64> numberValue(QStringView text);

// A number with the word that says what is counted.
struct Quantity
{
    qsizetype start = 0;
    qsizetype length = 0; // of number and unit
    qint64 value = 0;     // in units of NumberScale
    QStringView unit;     // 件, 条, 人次, 万元, …
};

// The next quantity at or after a place: a number directly followed by a unit of
// counting. Rounded numbers (约, 近, 余, 多), ordinals and percentages are none.
std::optional<Quantity> nextQuantity(QStringView text, qsizetype from = 0);

} // namespace nianbao
