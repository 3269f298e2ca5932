#include "models/reportfile.h"
#include "models/reportsum.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

// Figures at the edge of what can be held are named or kept as text, never wrong.
class TestReportSum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOverflowsIsLeftOutAndNamed();
    void aSumTooLargeForACountIsText();
    void aUnitCountsOnceHoweverItIsWritten_data();
    void aUnitCountsOnceHoweverItIsWritten();
    void ofEquallyManyTheLatestYear();
    void theHeaderNamesTheUnit();

private:
    Report reportOf(const QString &unit, const QString &row, const QString &column,
                    const QString &value) const
    {
        Report report(m_editions.find(u"2021"), 2025);
        report.unit.name = unit;
        const int figure = report.edition->figure(u"disclosure", row, column);
        report.figures[figure] = Figure::parse(value, report.edition->figures.at(figure).kind);
        return report;
    }

    const Editions m_editions = Editions::standard();
};

void TestReportSum::whatOverflowsIsLeftOutAndNamed()
{
    const QString most = u"90000000000"_s; // 万元; twice this is more than can be held
    ReportSum sum;
    sum.add(u"a"_s, reportOf(u"清水镇"_s, u"fees"_s, u"amount"_s, most));
    sum.add(u"b"_s, reportOf(u"白云镇"_s, u"fees"_s, u"amount"_s, most));
    sum.add(u"c"_s, reportOf(u"青山镇"_s, u"fees"_s, u"amount"_s, u"1.5"_s));
    const QList<ReportSum::Remark> remarks = sum.remarks();
    const auto notAdded = std::count_if(remarks.begin(), remarks.end(), [](const ReportSum::Remark &remark) {
        return remark.problem == ReportSum::Problem::NotANumber && remark.source == "b"_L1;
    });
    QCOMPARE(notAdded, 1);
    QCOMPARE(sum.result(u"示例县"_s).figure(u"disclosure", u"fees", u"amount").display(), u"90000000001.5"_s);
}

void TestReportSum::aSumTooLargeForACountIsText()
{
    ReportSum sum;
    for (const QString &unit : {u"清水镇"_s, u"白云镇"_s})
        sum.add(unit, reportOf(unit, u"licensing"_s, u"decisions"_s, QString::number(Figure::LargestCount)));
    const Report county = sum.result(u"示例县"_s);
    QCOMPARE(county.figure(u"disclosure", u"licensing", u"decisions").display(), u"1999999999999998"_s);
    const Result<Report> read = reportFromJson(reportToJson(county), m_editions);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->figures, county.figures);
}

void TestReportSum::aUnitCountsOnceHoweverItIsWritten_data()
{
    QTest::addColumn<QStringList>("units");
    QTest::addColumn<int>("counted");
    QTest::newRow("with its office") << QStringList{u"示例县清水镇"_s, u"示例县清水镇人民政府"_s} << 1;
    QTest::newRow("with its regions, shortest first")
        << QStringList{u"清水镇"_s, u"示例县清水镇"_s, u"示例市示例县清水镇人民政府"_s} << 1;
    QTest::newRow("with its regions, longest first")
        << QStringList{u"示例市示例县清水镇"_s, u"清水 镇"_s} << 1;
    QTest::newRow("a street") << QStringList{u"示例县新城街道"_s, u"新城街道办事处"_s} << 1;
    QTest::newRow("of two counties") << QStringList{u"甲县城关镇"_s, u"乙县城关镇"_s} << 2;
    QTest::newRow("that ends alike") << QStringList{u"示例县清水镇"_s, u"示例县上清水镇"_s} << 2;
    QTest::newRow("that ends alike, bare") << QStringList{u"清水镇"_s, u"上清水镇"_s} << 2;
    QTest::newRow("a county and its office")
        << QStringList{u"示例县人民政府"_s, u"示例县人民政府办公室"_s} << 2;
    QTest::newRow("without a name") << QStringList{QString(), QString()} << 2;
}

void TestReportSum::aUnitCountsOnceHoweverItIsWritten()
{
    QFETCH(QStringList, units);
    QFETCH(int, counted);
    ReportSum sum;
    for (qsizetype i = 0; i < units.size(); ++i)
        sum.add(QString::number(i), reportOf(units.at(i), u"licensing"_s, u"decisions"_s, u"3"_s));
    QCOMPARE(sum.reportCount(), counted);
    QCOMPARE(sum.result(u"示例县"_s).figure(u"disclosure", u"licensing", u"decisions"),
             Figure::count(3 * counted));
    const QList<ReportSum::Remark> remarks = sum.remarks();
    const auto named = std::count_if(remarks.begin(), remarks.end(), [](const ReportSum::Remark &remark) {
        return remark.problem == ReportSum::Problem::Duplicate && remark.otherSource == "0"_L1;
    });
    QCOMPARE(named, units.size() - counted);
}

void TestReportSum::ofEquallyManyTheLatestYear()
{
    ReportSum sum;
    Report report = reportOf(u"清水镇"_s, u"licensing"_s, u"decisions"_s, u"3"_s);
    for (const int year : {2024, 2025, 2023}) {
        report.year = year;
        sum.add(QString::number(year), report);
    }
    QCOMPARE(sum.result(u"示例县"_s).year, 2025);
}

// 本年收费金额（单位：万元） says it already; the procurement of 2019 does not.
void TestReportSum::theHeaderNamesTheUnit()
{
    ReportSum sum;
    sum.add(u"a"_s, reportOf(u"清水镇"_s, u"fees"_s, u"amount"_s, u"7399700元"_s));
    sum.add(u"b"_s, reportOf(u"白云镇"_s, u"fees"_s, u"amount"_s, u"12.5"_s));
    QCOMPARE(sum.result(u"示例县"_s).figure(u"disclosure", u"fees", u"amount").display(), u"752.47"_s);
}

QTEST_APPLESS_MAIN(TestReportSum)
#include "tst_reportsum.moc"
