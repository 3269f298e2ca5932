#include "models/reportfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestReportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void keysStandInFixedOrder();
    void plainPagesAreNotSpokenOf();
    void pageOptions();
    void unknownKeysAreKept();
    void missingFiguresAreBlank();
    void badFilesAreNamed_data();
    void badFilesAreNamed();
    void savingLeavesTheOldFileWhenItFails();

private:
    Report sample() const;
    const Editions m_editions = Editions::standard();
};

Report TestReportFile::sample() const
{
    Report report(m_editions.find(u"2021"), 2025);
    report.unit.name = u"示例县清水镇人民政府"_s;
    report.unit.website = u"https://example.gov.cn/\"引号\""_s;
    report.preamble = {u"第一段。"_s, u"第二段\t有制表符。"_s};
    report.sections[u"overview"_s] = {u"收到{{applications.received.total}}件。"_s};
    report.figures[report.edition->figure(u"applications", u"received", u"natural_persons")] =
        Figure::count(4);
    report.figures[report.edition->figure(u"disclosure", u"fees", u"amount")] =
        Figure::parse(u"12.50", FigureKind::Amount);
    report.signature = {u"清水镇人民政府"_s, u"2026-01-09"_s};
    return report;
}

void TestReportFile::roundTrip()
{
    const Report report = sample();
    const QByteArray json = reportToJson(report);
    const Result<Report> read = reportFromJson(json, m_editions);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(reportToJson(*read), json);
    QCOMPARE(read->figures, report.figures);
    QCOMPARE(read->paragraphs(u"overview"_s), report.paragraphs(u"overview"_s));
    QCOMPARE(read->unit, report.unit);
    QVERIFY(json.endsWith("}\n"));
    QVERIFY(!json.endsWith("\n\n"));
}

void TestReportFile::keysStandInFixedOrder()
{
    const QByteArray json = reportToJson(sample());
    qsizetype last = -1;
    for (const char *key : {"format",        "version",
                            "edition",       "year",
                            "unit",          "shortName",
                            "kind",          "address",
                            "postcode",      "phone",
                            "website",       "title",
                            "preamble",      "sections",
                            "overview",      "problems",
                            "others",        "figures",
                            "disclosure",    "regulations",
                            "issued",        "applications\": {",
                            "disputes\": {", "signature",
                            "agency",        "date"}) {
        const qsizetype at = json.indexOf(QByteArray("\"") + key, last + 1);
        QVERIFY2(at > last, key);
        last = at;
    }
}

void TestReportFile::plainPagesAreNotSpokenOf()
{
    QVERIFY(!reportToJson(sample()).contains("\"page\""));
}

void TestReportFile::pageOptions()
{
    Report report = sample();
    report.page = {false, true, u"示例县清水镇人民政府"_s, true, {u"主动公开目录"_s, u"办事指南"_s}};
    QByteArray json = reportToJson(report);
    const Result<Report> read = reportFromJson(json, m_editions);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->page, report.page);
    QCOMPARE(reportToJson(*read), json);
    // What is not said is as the standard has it; what another program said is kept.
    json = reportToJson(sample()).chopped(2) + R"(, "page": {"sealSpace": true, "watermark": 3}})";
    const Result<Report> partly = reportFromJson(json, m_editions);
    QVERIFY2(partly, partly ? "" : qPrintable(partly.error().message));
    QVERIFY(partly->page.signature && partly->page.sealSpace);
    QVERIFY(reportToJson(*partly).contains("\"watermark\": 3"));
}

void TestReportFile::unknownKeysAreKept()
{
    QByteArray json = reportToJson(sample());
    json.replace("\"format\"", "\"zukunft\": {\"a\": [1, 2.5, \"x\"]},\n  \"format\"");
    json.replace("\"postcode\"", "\"fax\": \"0731\",\n    \"postcode\"");
    json.replace("\"upheld\": null", "\"mediated\": 3,\n        \"upheld\": null");
    const Result<Report> read = reportFromJson(json, m_editions);
    QVERIFY(read);
    const QByteArray again = reportToJson(*read);
    QVERIFY(again.contains("\"fax\": \"0731\""));
    QVERIFY(again.contains("\"zukunft\""));
    QVERIFY(again.contains("2.5"));
    QCOMPARE(again.count("\"mediated\": 3"), 3);
    QCOMPARE(reportToJson(*reportFromJson(again, m_editions)), again);
}

void TestReportFile::missingFiguresAreBlank()
{
    const Result<Report> read = reportFromJson(
        R"({"format": "nianbao-report", "version": 1, "edition": "2019", "year": 2020,
            "figures": {"disputes": {"reconsideration": {"upheld": 1}}}})",
        m_editions);
    QVERIFY(read);
    QCOMPARE(read->figure(u"disputes", u"reconsideration", u"upheld"), Figure::count(1));
    QVERIFY(read->figure(u"disputes", u"reconsideration", u"total").isBlank());
}

void TestReportFile::badFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const QByteArray whole = reportToJson(sample());
    const auto with = [&](const char *from, const char *to) { return QByteArray(whole).replace(from, to); };

    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("truncated") << whole.first(whole.size() / 2) << u"cut off"_s;
    QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0", 6) << u"damaged"_s;
    QTest::newRow("another JSON") << QByteArray("{\"a\": 1}") << u"not a Nianbao report"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"not a Nianbao report"_s;
    QTest::newRow("too new") << with("\"version\": 1", "\"version\": 2") << u"newer version"_s;
    QTest::newRow("no version") << with("\"version\": 1", "\"version\": \"1\"") << u"format version"_s;
    QTest::newRow("page option") << with("\"signature\": {", "\"page\": {\"redLine\": 1}, \"signature\": {")
                                 << u"page.redLine"_s;
    QTest::newRow("unknown edition") << with("\"edition\": \"2021\"", "\"edition\": \"2031\"") << u"“2031”"_s;
    QTest::newRow("year") << with("\"year\": 2025", "\"year\": \"2025\"") << u"year"_s;
    QTest::newRow("kind of unit") << with("\"township\"", "\"village\"") << u"unit.kind"_s;
    QTest::newRow("paragraphs") << with("\"problems\": []", "\"problems\": \"x\"") << u"sections.problems"_s;
    QTest::newRow("figure") << with("\"natural_persons\": 4", "\"natural_persons\": [4]")
                            << u"figures.applications.received.natural_persons"_s;
    QTest::newRow("digits already lost")
        << with("\"natural_persons\": 4", "\"natural_persons\": 9999999999999999999") << u"too large"_s;
    QTest::newRow("row") << with("\"regulations\": {", "\"x\": 0, \"regulations\": 4, \"y\": {")
                         << u"figures.disclosure.regulations"_s;
}

void TestReportFile::badFilesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const Result<Report> read = reportFromJson(json, m_editions);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(message), qPrintable(read.error().message));
}

void TestReportFile::savingLeavesTheOldFileWhenItFails()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"年报 一.nianbao"_s);
    QVERIFY(saveReport(sample(), path));
    const Result<Report> read = loadReport(path, m_editions);
    QVERIFY(read);
    QVERIFY(!saveReport(sample(), folder.filePath(u"no/such/folder.nianbao"_s)));
    QVERIFY(!loadReport(folder.path(), m_editions));
    QVERIFY(!loadReport(folder.filePath(u"absent.nianbao"_s), m_editions));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"年报 一.nianbao"_s});
}

QTEST_APPLESS_MAIN(TestReportFile)
#include "tst_reportfile.moc"
