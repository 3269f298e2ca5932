#include "render/columnwidths.h"
#include "render/labelbreaker.h"
#include "render/tablebreaker.h"
#include "render/titlebreaker.h"
#include "render/words.h"

#include <QTest>

#include <limits>
#include <numeric>

using namespace nianbao;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(nianbao::LabelPlace)

// How titles, table labels, column widths and tables are parted. Characters are
// one em wide, those below U+0100 half an em.
class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void endlessTitleIsFilled();
    void labels_data();
    void labels();
    void widths_data();
    void widths();
    void parts_data();
    void parts();

private:
    struct Text
    {
        explicit Text(const QString &text)
        {
            for (const uint code : text.toUcs4()) {
                codes.append(code);
                advances.append(code < 0x100 ? 0.5 : 1);
            }
        }
        QList<char32_t> codes;
        QList<qreal> advances;
    };

    static QString joined(const QString &text, const QList<TextSpan> &lines)
    {
        QStringList parts;
        for (const TextSpan &line : lines)
            parts.append(text.mid(line.first, line.last - line.first));
        return parts.join(u'|');
    }

    const Words m_words;
};

void TestLabels::titles_data()
{
    QTest::addColumn<QString>("title"); // | between the lines
    QTest::newRow("one line") << u"清水镇2025年政府信息公开工作年度报告"_s;
    QTest::newRow("unit above") << u"示例县清水镇人民政府|2025年政府信息公开工作年度报告"_s;
    QTest::newRow("longer unit above") << u"示例县人力资源和社会保障局|2025年政府信息公开工作年度报告"_s;
    QTest::newRow("unit of more than a line")
        << u"示例市示例经济技术开发区管理委员会社会|事务管理局2025年政府信息公开工作年度报告"_s;
    QTest::newRow("diamond")
        << u"示例自治区示例市示例经济技术开发区人力|资源和社会保障行政审批服务局平安村办事处|"
           u"2025年政府信息公开工作年度报告"_s;
    QTest::newRow("names that no dictionary has")
        << u"新疆维吾尔自治区克孜勒苏柯尔克孜自治州|阿克陶县塔尔塔吉克民族乡人民政府|"
           u"政务公开与电子政务管理服务中心办公室|2025年政府信息公开工作年度报告"_s;
    QTest::newRow("neither line a stump") << u"江苏省响水县黄海路街道办事处|2025年政府信息公开工作年度报告"_s;
    QTest::newRow("empty") << QString();
}

void TestLabels::titles()
{
    QFETCH(QString, title);
    const QString plain = QString(title).remove(u'|');
    const Text text(plain);
    const QList<TextSpan> lines =
        TitleBreaker(20.1).breakTitle(text.codes, text.advances, m_words.starts(plain));
    QCOMPARE(joined(plain, lines), title);
}

// There are too many ways to part it: it must not take for ever.
void TestLabels::endlessTitleIsFilled()
{
    const QString title = u"示例县人民政府关于全面推进政务公开工作的"_s.repeated(50) + QString(50, u'长');
    const Text text(title);
    const QList<int> starts = m_words.starts(title);
    const QList<TextSpan> lines = TitleBreaker(20.1).breakTitle(text.codes, text.advances, starts);
    QCOMPARE(joined(title, lines).remove(u'|'), title);
    for (const TextSpan &line : lines) {
        QVERIFY(line.last - line.first <= 20);
        QVERIFY(line.last > 1000 || starts.contains(line.last));
    }
}

void TestLabels::labels_data()
{
    QTest::addColumn<LabelPlace>("place");
    QTest::addColumn<qreal>("width");
    QTest::addColumn<QString>("label");
    const auto heading = LabelPlace::Heading;
    QTest::newRow("two by two") << heading << 3.0 << u"商业|企业"_s;
    QTest::newRow("three words") << heading << 3.0 << u"社会|公益|组织"_s;
    QTest::newRow("three words in room for more") << heading << 3.9 << u"社会|公益|组织"_s;
    QTest::newRow("one word") << heading << 3.0 << u"自然人"_s;
    QTest::newRow("fits") << heading << 4.0 << u"科研机构"_s;
    QTest::newRow("beside many rows") << LabelPlace::Spanning << 3.2 << u"三、|本年度|办理|结果"_s;
    QTest::newRow("numbered beside rows") << LabelPlace::Spanning << 3.0 << u"（三）|不予|公开"_s;
    QTest::newRow("item is filled") << LabelPlace::Item << 9.0 << u"4.保护第三方合法|权益"_s;
    QTest::newRow("quotation stays whole") << LabelPlace::Item << 9.5 << u"3.危及|“三安全一稳定”"_s;
    QTest::newRow("figure too long for its cell") << heading << 2.0 << u"1234|5678"_s;
    QTest::newRow("blank") << heading << 2.0 << QString();
}

void TestLabels::labels()
{
    QFETCH(LabelPlace, place);
    QFETCH(qreal, width);
    QFETCH(QString, label);
    const QString plain = QString(label).remove(u'|');
    const Text text(plain);
    const LabelBreaker breaker(text.codes, text.advances, m_words.starts(plain), place);
    QCOMPARE(joined(plain, breaker.lines(width)), label);
}

void TestLabels::widths_data()
{
    QTest::addColumn<QList<int>>("relative");
    QTest::addColumn<QList<qreal>>("needed");
    QTest::addColumn<QList<qreal>>("widths"); // of 100 together
    using Reals = QList<qreal>;
    QTest::newRow("by share") << QList<int>{1, 3} << Reals{10, 10} << Reals{25, 75};
    QTest::newRow("need comes first") << QList<int>{1, 3} << Reals{40, 10} << Reals{40, 60};
    QTest::newRow("alike stay alike") << QList<int>{2, 1, 1} << Reals{10, 30, 5} << Reals{40, 30, 30};
    QTest::newRow("alike no more") << QList<int>{2, 1, 1} << Reals{40, 35, 5}
                                   << Reals{43.3333333333333, 35, 21.6666666666667};
    QTest::newRow("too wide") << QList<int>{1, 1} << Reals{60, 60} << Reals{};
}

void TestLabels::widths()
{
    QFETCH(QList<int>, relative);
    QFETCH(QList<qreal>, needed);
    QFETCH(QList<qreal>, widths);
    const QList<qreal> found = columnWidths(relative, needed, 100);
    QCOMPARE(found.size(), widths.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY2(qAbs(found[i] - widths[i]) < 1e-6, qPrintable(QString::number(found[i])));
}

void TestLabels::parts_data()
{
    QTest::addColumn<QList<qreal>>("costs"); // of parting before each of ten rows of 20 points
    QTest::addColumn<int>("first");
    QTest::addColumn<qreal>("room");
    QTest::addColumn<int>("part");
    constexpr qreal never = std::numeric_limits<qreal>::infinity();
    const QList<qreal> free(10, 0.0);
    QTest::newRow("all fits") << free << 0 << 200.0 << 10;
    QTest::newRow("as much as fits") << free << 0 << 110.0 << 5;
    QTest::newRow("the rest fits") << free << 5 << 100.0 << 10;
    QTest::newRow("nothing fits") << free << 3 << 15.0 << 3;
    QList<qreal> heading = free;
    heading[5] = never;
    QTest::newRow("not below a heading row") << heading << 0 << 110.0 << 4;
    QList<qreal> costly = free;
    costly[5] = 30;
    QTest::newRow("a row earlier where that is better") << costly << 0 << 110.0 << 4;
    QTest::newRow("no place at all") << QList<qreal>(10, never) << 0 << 110.0 << 0;
}

void TestLabels::parts()
{
    QFETCH(QList<qreal>, costs);
    QFETCH(int, first);
    QFETCH(qreal, room);
    QFETCH(int, part);
    QCOMPARE(TableBreaker(QList<qreal>(10, 20.0), costs).partBefore(first, room), part);
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
