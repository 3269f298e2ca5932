#include "models/narrative.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestNarrative : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbering_data();
    void numbering();
    void numerals();
    void dates();
};

void TestNarrative::numbering_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("heading");

    QTest::newRow("plain") << u"全年公开信息。"_s << 0 << 0 << u""_s;
    QTest::newRow("level 1") << u"一、总体情况"_s << 1 << 1 << u"一、总体情况"_s;
    QTest::newRow("level 2") << u"（十二）监督保障"_s << 2 << 12 << u"（十二）监督保障"_s;
    QTest::newRow("level 2 half width") << u"(二)监督保障"_s << 2 << 2 << u"(二)监督保障"_s;
    QTest::newRow("run-in heading") << u"（一）加强领导。镇政府研究。"_s << 2 << 1 << u"（一）加强领导。"_s;
    QTest::newRow("level 3") << u"1.健全制度"_s << 3 << 1 << u"1.健全制度"_s;
    QTest::newRow("level 3 with 、") << u"2、健全制度"_s << 3 << 2 << u"2、健全制度"_s;
    QTest::newRow("level 4") << u"（3）培训"_s << 4 << 3 << u"（3）培训"_s;
    QTest::newRow("full-width digit") << u"（３）培训"_s << 4 << 3 << u"（３）培训"_s;
    QTest::newRow("a decimal is no number") << u"1.5万元"_s << 0 << 0 << u""_s;
    QTest::newRow("a year is no number") << u"2025年，镇政府"_s << 0 << 0 << u""_s;
    QTest::newRow("a long first sentence is text")
        << u"（一）本年度镇党委政府高度重视政府信息公开工作多次召开会议研究部署把政府信息公开列入重要议事日程持续推进。完。"_s
        << 2 << 1 << u""_s;
}

void TestNarrative::numbering()
{
    QFETCH(QString, paragraph);
    QFETCH(int, level);
    QFETCH(int, number);
    QFETCH(QString, heading);
    QCOMPARE(numberingOf(paragraph).level, level);
    QCOMPARE(numberingOf(paragraph).number, number);
    QCOMPARE(paragraph.first(headingLength(paragraph)), heading);
}

void TestNarrative::numerals()
{
    for (int number = 1; number < 100; ++number)
        QCOMPARE(chineseNumeralValue(chineseNumeral(number)), number);
    QCOMPARE(chineseNumeral(10), u"十"_s);
    QCOMPARE(chineseNumeral(21), u"二十一"_s);
    QCOMPARE(chineseNumeralValue(u"一一"), 0);
    QCOMPARE(nextNumeral(u"（九十八）甲。"), u"（九十九）"_s);
    QCOMPARE(nextNumeral(u"（九十九）甲。"), QString());
    QCOMPARE(numeralText(2, 100), u"（100）"_s); // what a check expects after （九十九）
}

void TestNarrative::dates()
{
    QCOMPARE(chineseDate(u"2026-01-09"_s), u"2026年1月9日"_s);
    QCOMPARE(chineseDate(u"2026年元月"_s), u"2026年元月"_s);
}

QTEST_APPLESS_MAIN(TestNarrative)
#include "tst_narrative.moc"
