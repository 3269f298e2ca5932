#pragma once

#include <QString>
#include <QStringView>

namespace nianbao {

// How a narrative paragraph is numbered, as GB/T 9704-2012 7.3.3 lays down:
// level 1 一、 2 （一） 3 1. 4 （1）; 0 for none.
struct Numbering
{
    int level = 0;
    int length = 0; // characters of the numeral with its mark
    int number = 0; // the numeral's value
};

Numbering numberingOf(QStringView paragraph);

// How many leading characters of a numbered paragraph are its heading: all of a
// short line, the first sentence of a paragraph that opens with one, 0 where the
// paragraph has none.
int headingLength(QStringView paragraph);

// A numbered paragraph that only names a matter and says nothing of it: （一）主动公开.
// A short sentence (（一）未收到申请。) is none.
bool isBareHeading(QStringView paragraph);

// What the paragraph after this one begins with where the numbering goes on:
// （三） after a paragraph that opens with （二）; empty where there is none.
QString nextNumeral(QStringView paragraph);

// What a paragraph of that level (1 to 4) and number begins with: （三）.
QString numeralText(int level, int number);

// 十二 for 12; digits above 99.
QString chineseNumeral(int number);
// The value of a plain numeral up to 99 (十二, 二十); 0 where it is none.
int chineseNumeralValue(QStringView numeral);

// 2026年1月9日 (GB/T 9704-2012 7.3.5.4); the text itself where it is no ISO date.
QString chineseDate(const QString &isoDate);

} // namespace nianbao
