#include "models/reportdiff.h"

#include <QFile>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

// What changed between two versions, paragraph by paragraph.
class TestReportDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphs_data();
    void paragraphs();
    void sectionsOfTheOldEditionOnly();

private:
    static QStringList told(const ReportDiff &diff)
    {
        QStringList told;
        for (const ReportDiff::TextChange &change : diff.texts)
            told += u"%1/%2 %3>%4"_s.arg(change.section, QString::number(change.paragraph), change.before,
                                         change.after);
        return told;
    }

    Editions m_editions = Editions::standard();
};

void TestReportDiff::paragraphs_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("none") << QStringList{u"甲"_s} << QStringList{u"甲"_s} << QStringList();
    QTest::newRow("reworded") << QStringList{u"甲"_s, u"乙"_s} << QStringList{u"甲"_s, u"丙"_s}
                              << QStringList{u"overview/1 乙>丙"_s};
    QTest::newRow("one put in") << QStringList{u"甲"_s, u"乙"_s} << QStringList{u"甲"_s, u"丙"_s, u"乙"_s}
                                << QStringList{u"overview/1 >丙"_s};
    QTest::newRow("one taken out") << QStringList{u"甲"_s, u"丙"_s, u"乙"_s} << QStringList{u"甲"_s, u"乙"_s}
                                   << QStringList{u"overview/1 丙>"_s};
}

void TestReportDiff::paragraphs()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(QStringList, changes);
    Report old(m_editions.find(u"2021"), 2025);
    Report now = old;
    old.sections[u"overview"_s] = before;
    now.sections[u"overview"_s] = after;
    QCOMPARE(told(compareReports(old, {}, now, {})), changes);
    // Longer than any report: compared in order, and at once.
    old.sections[u"overview"_s] = before + QStringList(5000, u"长"_s);
    now.sections[u"overview"_s] = after + QStringList(5000, u"长"_s);
    QVERIFY(told(compareReports(old, {}, now, {})).size() >= changes.size());
}

void TestReportDiff::sectionsOfTheOldEditionOnly()
{
    QFile file(QStringLiteral(NIANBAO_TEST_DATA "/editions/2031.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<EditionPtr> madeUp = m_editions.add(file.readAll());
    QVERIFY(madeUp);
    Report old(m_editions.find(u"2021"), 2025);
    old.sections[u"overview"_s] = {u"甲"_s};
    QCOMPARE(told(compareReports(old, {}, Report(*madeUp, 2031), {})), QStringList{u"overview/0 甲>"_s});
}

QTEST_APPLESS_MAIN(TestReportDiff)
#include "tst_reportdiff.moc"
