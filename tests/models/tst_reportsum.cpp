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

QTEST_APPLESS_MAIN(TestReportSum)
#include "tst_reportsum.moc"
