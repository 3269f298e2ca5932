#include "models/carryover.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nianbao;

// What goes on from last year's report, and what of its text is still there.
class TestCarryOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLastYearsParagraphs_data();
    void tellsLastYearsParagraphs();
    void newTextIsItsOwn();
};

void TestCarryOver::tellsLastYearsParagraphs_data()
{
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QList<int>>("lastYears");
    QTest::newRow("nothing") << QStringList{} << QList<int>{};
    QTest::newRow("word for word") << QStringList{u"主动公开信息86条。"_s, u"新的一段。"_s} << QList<int>{0};
    QTest::newRow("a number changed") << QStringList{u"主动公开信息87条。"_s} << QList<int>{};
    QTest::newRow("headings without text")
        << QStringList{u"（一）主动公开"_s, u"（二）队伍建设。"_s} << QList<int>{0, 1};
    QTest::newRow("a heading with new text")
        << QStringList{u"（一）主动公开"_s, u"新的一段。"_s} << QList<int>{};
    QTest::newRow("a heading with last year's text")
        << QStringList{u"（一）主动公开"_s, u"主动公开信息86条。"_s} << QList<int>{1};
    QTest::newRow("a heading of this year's") << QStringList{u"（三）渠道建设"_s} << QList<int>{};
    QTest::newRow("an empty line") << QStringList{QString()} << QList<int>{};
}

void TestCarryOver::tellsLastYearsParagraphs()
{
    QFETCH(QStringList, now);
    QFETCH(QList<int>, lastYears);
    const QStringList before{u"（一）主动公开"_s, u"主动公开信息86条。"_s, u"（二）队伍建设。全年培训2次。"_s,
                             QString()};
    QCOMPARE(lastYearsParagraphs(now, before), lastYears);
}

// All that is carried over counts as last year's until something is written below it.
void TestCarryOver::newTextIsItsOwn()
{
    const Editions editions = Editions::standard();
    Report previous(editions.find(u"2021"), 2024);
    const QString overview = u"overview"_s;
    previous.sections[overview] = {u"全年工作认真。"_s, u"（一）主动公开"_s, u"公开信息86条。"_s,
                                   u"（二）队伍建设。全年培训2次。"_s};
    Report report = continueFrom(previous, previous.edition, 2025);
    QStringList now = report.paragraphs(overview);
    QCOMPARE(now, (QStringList{u"（一）主动公开"_s, u"（二）队伍建设。"_s}));
    QCOMPARE(lastYearsParagraphs(now, previous.paragraphs(overview)), (QList<int>{0, 1}));
    now.insert(1, u"公开信息90条。"_s);
    now.last() += u"全年培训3次。"_s;
    QCOMPARE(lastYearsParagraphs(now, previous.paragraphs(overview)), QList<int>());
}

QTEST_GUILESS_MAIN(TestCarryOver)
#include "tst_carryover.moc"
