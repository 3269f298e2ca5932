#include "render/linebreaker.h"

#include "render/charclass.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

// Lines of ten cells; letters and digits are half a cell wide.
class TestLineBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaks_data();
    void breaks();
    void positions_data();
    void positions();
    void everyLineKeepsTheRules();
    void whatMayNotBePartedStaysOnThePage_data();
    void whatMayNotBePartedStaysOnThePage();

private:
    static QList<SetChar> chars(const QString &text)
    {
        QList<SetChar> result;
        for (const uint code : text.toUcs4())
            result.append({code, code == U'ı' ? 0.3 : 0.5});
        return result;
    }
};

void TestLineBreaker::breaks_data()
{
    QTest::addColumn<int>("indent");
    QTest::addColumn<QString>("text"); // | between the lines, ^ after a hung mark
    QTest::newRow("full lines") << 0 << u"一二三四五六七八九十|一二三"_s;
    QTest::newRow("exactly one line") << 0 << u"一二三四五六七八九十"_s;
    QTest::newRow("first line indented") << 2 << u"一二三四五六七八|一二三"_s;
    QTest::newRow("stop hangs") << 0 << u"一二三四五六七八九十，^|一二三"_s;
    QTest::newRow("last stop hangs") << 0 << u"一二三四五六七八九十。^"_s;
    QTest::newRow("bracket is squeezed in") << 0 << u"一二，三四五六七八九）|一二三"_s;
    QTest::newRow("bracket without room takes a character along") << 0 << u"一二三四五六七八九|十）一二三"_s;
    QTest::newRow("opening mark goes to the next line") << 0 << u"一二三四五六七八九|（十一二）"_s;
    QTest::newRow("opening mark squeezed") << 0 << u"一二，三四五六七八“九|十”"_s;
    QTest::newRow("mark before bracket") << 0 << u"一二三四五六七八|九！”一二"_s;
    QTest::newRow("dash stays whole") << 0 << u"一二三四五六七八九|——十一"_s;
    QTest::newRow("ellipsis stays whole") << 0 << u"一二三四五六七八九|……十一"_s;
    QTest::newRow("number stays whole") << 0 << u"一二三四五六七八九|2025年"_s;
    QTest::newRow("number and sign") << 0 << u"一二三四五六七八|99.5%以上"_s;
    QTest::newRow("words part at spaces") << 0 << u"Microsoft Office |Word一二三"_s;
    QTest::newRow("address parts after its marks") << 0 << u"一二三www.example.|gov.cn/index"_s;
    QTest::newRow("long word parts anywhere") << 0 << u"ABCDEFGHIJKLMNOPQRST|UVWXYZ"_s;
}

void TestLineBreaker::breaks()
{
    QFETCH(int, indent);
    QFETCH(QString, text);
    const QString plain = QString(text).remove(u'|').remove(u'^');
    QString broken;
    for (const SetLine &line : LineBreaker(10).breakText(chars(plain), indent)) {
        broken += broken.isEmpty() ? u""_s : u"|"_s;
        broken += QStringView(plain).sliced(line.first, line.last - line.first);
        broken += line.hung ? u"^"_s : u""_s;
    }
    QCOMPARE(broken, text);
}

void TestLineBreaker::positions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qreal>>("positions"); // of the first line
    QTest::newRow("grid") << u"一二三四五六七八九十一"_s << QList<qreal>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    QTest::newRow("digits keep the grid") << u"一2025年"_s << QList<qreal>{0, 1, 1.5, 2, 2.5, 3};
    QTest::newRow("odd digits keep half of it") << u"一1年"_s << QList<qreal>{0, 1, 1.5};
    QTest::newRow("hung stop stands in the margin")
        << u"一二三四五六七八九十，一"_s << QList<qreal>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    QTest::newRow("squeezed marks give their blank halves")
        << u"一，二三四五六七八九）十"_s << QList<qreal>{0, 1, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5};
    QTest::newRow("stretched line ends at the edge")
        << u"一二三四五六七八九（十）"_s << QList<qreal>{0, 1.125, 2.25, 3.375, 4.5, 5.625, 6.75, 7.875, 9};
    QTest::newRow("letters have room on both sides")
        << u"一ııı年二"_s << QList<qreal>{0, 1.05, 1.35, 1.65, 2, 3};
    QTest::newRow("letters begin a line at its edge") << u"ııı年二"_s << QList<qreal>{0, 0.3, 0.6, 1, 2};
    QTest::newRow("a mark follows letters closely")
        << u"一ııı，二"_s << QList<qreal>{0, 1.05, 1.35, 1.65, 1.95, 3};
    QTest::newRow("a mark at the edge keeps its place")
        << u"一二三四五六七八ııı，二"_s << QList<qreal>{0, 1, 2, 3, 4, 5, 6, 7, 8.1, 8.4, 8.7, 9};
    QTest::newRow("marks are not moved from letters")
        << u"一2%，四五六七八九（一）"_s
        << QList<qreal>{0, 1.34375, 1.84375, 2.4375, 3.53125, 4.625, 5.71875, 6.8125, 7.90625, 9};
    QTest::newRow("typed spaces beside Chinese take no room")
        << u"一 2025 年"_s << QList<qreal>{0, 1, 1, 1.5, 2, 2.5, 3, 3};
}

void TestLineBreaker::positions()
{
    QFETCH(QString, text);
    QFETCH(QList<qreal>, positions);
    const SetLine line = LineBreaker(10).breakText(chars(text)).first();
    QCOMPARE(line.positions.size(), positions.size());
    for (qsizetype i = 0; i < positions.size(); ++i)
        QVERIFY2(qAbs(line.positions[i] - positions[i]) < 1e-6,
                 qPrintable(QString::number(line.positions[i])));
}

void TestLineBreaker::everyLineKeepsTheRules()
{
    const QString alphabet =
        u"一二三四五六七八九十政府信息公开，。、；：！？（）《》“”‘’—…·0123456789%abcXYZ./- "_s;
    QRandomGenerator random(2025);
    for (int round = 0; round < 400; ++round) {
        QString text;
        while (text.size() < 200)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const QList<SetChar> set = chars(text);
        int next = 0;
        for (const SetLine &line : LineBreaker(28).breakText(set, 2)) {
            QCOMPARE(line.first, next);
            QVERIFY(line.last > line.first);
            next = line.last;
            const bool space = set[line.last - 1].code == U' ';
            const qreal farthest = line.hung || space ? 28 : 27.5;
            QVERIFY2(line.positions.last() <= farthest + 1e-6,
                     qPrintable(text.mid(line.first, line.last - line.first)));
            for (qsizetype i = 1; i < line.positions.size(); ++i)
                QVERIFY2(line.positions[i] >= line.positions[i - 1] - 1e-6 ||
                             text[line.first + i - 1] == u' ',
                         qPrintable(text.mid(line.first, i + 1)));
            if (line.last < set.size()) {
                const char32_t before = set[line.last - 1].code;
                const char32_t after = set[line.last].code;
                const bool inWord =
                    charClass(before) == CharClass::Latin && charClass(after) == CharClass::Latin;
                QVERIFY2(inWord || mayBreakBetween(before, after), qPrintable(text.mid(line.first, 40)));
            }
        }
        QCOMPARE(next, set.size());
    }
}

void TestLineBreaker::whatMayNotBePartedStaysOnThePage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("dashes") << QString(70, u'—');
    QTest::newRow("one dash too many") << QString(29, u'—') + u"政府"_s;
    QTest::newRow("dots to the page number") << u"总体情况"_s + QString(60, u'…') + u'1';
    QTest::newRow("closing marks") << u"政"_s + QString(60, u'！');
    QTest::newRow("opening marks") << QString(60, u'（') + u"政"_s;
}

void TestLineBreaker::whatMayNotBePartedStaysOnThePage()
{
    QFETCH(QString, text);
    int next = 0;
    for (const SetLine &line : LineBreaker(28).breakText(chars(text), 2)) {
        QCOMPARE(line.first, next);
        QVERIFY(line.last > line.first);
        QVERIFY2(line.positions.last() <= 27 + 1e-6, qPrintable(QString::number(line.positions.last())));
        next = line.last;
    }
    QCOMPARE(next, text.size());
}

QTEST_GUILESS_MAIN(TestLineBreaker)
#include "tst_linebreaker.moc"
