#include "models/checks/check.h"
#include "models/checks/ignoring.h"
#include "models/reportfile.h"
#include "support/randomreport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

// The command line as docs/cli.md lays it down, program and exit codes.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void calls_data();
    void calls();
    void newShowAndCheck();
    void continueFromLastYear();
    void newReplacesNothing();
    void onlyTheUnitsOwnReportIsContinued_data();
    void onlyTheUnitsOwnReportIsContinued();
    void kindsFollowFromNames_data();
    void kindsFollowFromNames();
    void lastYearsFolderIsReadByNames_data();
    void lastYearsFolderIsReadByNames();
    void inputsAreNotConvertedOver();
    void aReportIsNotConvertedIntoItself();
    void doubtsOfTheReaderAreTold_data();
    void doubtsOfTheReaderAreTold();
    void checkJson();
    void badFilesDoNotStopTheOthers();
    void strictCountsWarnings();
    void reasonsHideNothing();
    void foldersAreWalked();
    void standardInput();
    void writtenFilesAreValidAgainstTheSchema();
    void languages();

private:
    struct Outcome
    {
        int status = -1;
        QString out;
        QString err;
    };
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const Report &report) const;
    Report consistent(const QString &unit = u"示例县清水镇人民政府"_s, int year = 2025) const;

    const Editions m_editions = Editions::standard();
    std::unique_ptr<QTemporaryDir> m_folder;
};

TestCli::Outcome TestCli::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(NIANBAO_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString TestCli::write(const QString &name, const Report &report) const
{
    if (!saveReport(report, path(name)))
        qFatal("the test's folder cannot be written");
    return path(name);
}

Report TestCli::consistent(const QString &unit, int year) const
{
    QRandomGenerator random(9);
    Report report = consistentReport(m_editions.forYear(year), year, random);
    report.unit.name = unit;
    return report;
}

void TestCli::calls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("err");

    QTest::newRow("nothing") << QStringList() << 2 << QString() << u"check"_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"check"_s << QString();
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"nianbao-cli "_s << QString();
    QTest::newRow("help of a command")
        << QStringList{u"check"_s, u"--help"_s} << 0 << u"--strict"_s << QString();
    QTest::newRow("version of a command")
        << QStringList{u"check"_s, u"--version"_s} << 0 << u"nianbao-cli"_s << QString();
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << 2 << QString() << u"frobnicate"_s;
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"--frob"_s} << 2 << QString() << u"frob"_s;
    QTest::newRow("no input") << QStringList{u"check"_s} << 2 << QString() << u"nianbao-cli"_s;
    QTest::newRow("absent file") << QStringList{u"check"_s, u"absent.nianbao"_s} << 2 << QString()
                                 << u"absent.nianbao"_s;
    QTest::newRow("a folder without reports") << QStringList{u"check"_s, u"."_s} << 2 << QString() << u"."_s;
    QTest::newRow("show takes one") << QStringList{u"show"_s} << 2 << QString() << u"nianbao-cli"_s;
    QTest::newRow("show a folder") << QStringList{u"show"_s, u"."_s} << 2 << QString() << u".:"_s;
    QTest::newRow("bad format") << QStringList{u"rules"_s, u"--format"_s, u"yaml"_s} << 2 << QString()
                                << u"--format"_s;
    QTest::newRow("bad language") << QStringList{u"rules"_s, u"--lang"_s, u"fr"_s} << 2 << QString()
                                  << u"--lang"_s;
    QTest::newRow("standard input without its format")
        << QStringList{u"show"_s, u"-"_s} << 2 << QString() << u"--from"_s;
    QTest::newRow("no year") << QStringList{u"new"_s, u"--unit"_s, u"x"_s, u"-o"_s, u"x.nianbao"_s} << 2
                             << QString() << u"--year"_s;
    QTest::newRow("no unit") << QStringList{u"new"_s, u"--year"_s, u"2025"_s, u"-o"_s, u"x.nianbao"_s} << 2
                             << QString() << u"--unit"_s;
    QTest::newRow("a year before any edition")
        << QStringList{u"new"_s, u"--year"_s, u"2010"_s, u"--unit"_s, u"x"_s, u"-o"_s, u"x.nianbao"_s} << 2
        << QString() << u"2010"_s;
    QTest::newRow("unwritable target")
        << QStringList{u"new"_s, u"--year"_s, u"2025"_s, u"--unit"_s, u"x"_s, u"-o"_s, u"no/x.nianbao"_s} << 2
        << QString() << u"no/x.nianbao"_s;
    QTest::newRow("a year in words") << QStringList{u"new"_s, u"--year"_s, u"abc"_s,      u"--unit"_s,
                                                    u"x"_s,   u"-o"_s,     u"x.nianbao"_s}
                                     << 2 << QString() << u"abc"_s;
    QTest::newRow("a document for a report file")
        << QStringList{u"new"_s, u"--year"_s, u"2025"_s, u"--unit"_s, u"x"_s, u"-o"_s, u"x.docx"_s} << 2
        << QString() << u"*.nianbao"_s;
    QTest::newRow("a sum in a document")
        << QStringList{u"sum"_s, u"x.nianbao"_s, u"-o"_s, u"x.docx"_s} << 2 << QString() << u"*.nianbao"_s;
    QTest::newRow("a target without --fix")
        << QStringList{u"check"_s, u"x.nianbao"_s, u"-o"_s, u"y.nianbao"_s} << 2 << QString() << u"--fix"_s;
    QTest::newRow("formats without --slips")
        << QStringList{u"check"_s, u"x.nianbao"_s, u"--to"_s, u"pdf"_s} << 2 << QString() << u"--slips"_s;
    QTest::newRow("an empty name") << QStringList{u"show"_s, QString()} << 2 << QString()
                                   << u"nianbao-cli: 有一个文件名是空的\n"_s;
    QTest::newRow("an empty option") << QStringList{u"check"_s, u"x.nianbao"_s, u"--previous"_s, QString()}
                                     << 2 << QString() << u"nianbao-cli: --previous 后面没有内容\n"_s;
    QTest::newRow("rules of what") << QStringList{u"rules"_s, u"what"_s} << 2 << QString() << u"what"_s;
    QTest::newRow("an unknown part of a name")
        << QStringList{u"convert"_s,   u"x.nianbao"_s, u"--to"_s,   u"pdf"_s,
                       u"--out-dir"_s, u"."_s,         u"--name"_s, u"{uint}-{year}"_s}
        << 2 << QString() << u"{uint}"_s;
    QTest::newRow("rules as text") << QStringList{u"rules"_s} << 0 << u"applications.balance"_s << QString();
    QTest::newRow("general options may come first")
        << QStringList{u"--lang"_s, u"en"_s, u"rules"_s} << 0 << u"Received plus carried in"_s << QString();
}

void TestCli::calls()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, out);
    QFETCH(QString, err);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.out.contains(out), qPrintable(outcome.out));
    QVERIFY2(outcome.err.contains(err), qPrintable(outcome.err));
    if (err.isEmpty())
        QCOMPARE(outcome.err, QString());
}

void TestCli::newShowAndCheck()
{
    QCOMPARE(run({u"new"_s, u"--year"_s, u"2020"_s, u"--unit"_s, u"清水镇"_s, u"--kind"_s, u"department"_s,
                  u"-o"_s, u"a b.nianbao"_s})
                 .status,
             0);
    const Result<Report> report = loadReport(path(u"a b.nianbao"_s), m_editions);
    QVERIFY(report);
    QCOMPARE(report->edition->id, u"2019"_s);
    QCOMPARE(report->unit.kind, UnitKind::Department);
    const Outcome shown = run({u"show"_s, u"a b.nianbao"_s});
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.out.toUtf8(), reportToJson(*report));
    const Outcome checked = run({u"check"_s, u"a b.nianbao"_s});
    QCOMPARE(checked.status, 1);
    QCOMPARE(checked.out.count(u"figures.blank"_s), 198);
}

void TestCli::continueFromLastYear()
{
    Report last = consistent(u"示例县清水镇人民政府"_s, 2024);
    last.unit.phone = u"0731-1234567"_s;
    last.sections[u"overview"_s] = {u"（一）主动公开"_s, u"去年公开信息。"_s};
    write(u"2024.nianbao"_s, last);
    QCOMPARE(run({u"new"_s, u"--year"_s, u"2025"_s, u"--unit"_s, last.unit.name, u"--previous"_s,
                  u"2024.nianbao"_s, u"-o"_s, u"2025.nianbao"_s})
                 .status,
             0);
    const Result<Report> report = loadReport(path(u"2025.nianbao"_s), m_editions);
    QVERIFY(report);
    QCOMPARE(report->figure(u"applications", u"carried_in", u"others"),
             last.figure(u"applications", u"carried_out", u"others"));
    QCOMPARE(report->figure(u"disclosure", u"regulations", u"in_force"),
             last.figure(u"disclosure", u"regulations", u"in_force"));
    QVERIFY(report->figure(u"applications", u"received", u"others").isBlank());
    QCOMPARE(report->unit.phone, last.unit.phone);
    QCOMPARE(report->sections[u"overview"_s], QStringList{u"（一）主动公开"_s});
}

// A typed call repeated from the history must not take a filled-in report.
void TestCli::newReplacesNothing()
{
    const QString file = write(u"filled.nianbao"_s, consistent(u"示例县清水镇"_s));
    const Outcome outcome =
        run({u"new"_s, u"--year"_s, u"2025"_s, u"--unit"_s, u"示例县清水镇"_s, u"-o"_s, file});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(file), qPrintable(outcome.err));
    QCOMPARE(*loadReport(file, m_editions), consistent(u"示例县清水镇"_s));
}

void TestCli::onlyTheUnitsOwnReportIsContinued_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("status");
    QTest::newRow("its own") << u"示例县清水镇"_s << 2025 << 0;
    QTest::newRow("another unit's") << u"示例县白云镇"_s << 2025 << 2;
    QTest::newRow("of two years before") << u"示例县清水镇"_s << 2026 << 2;
    QTest::newRow("of the same year") << u"示例县清水镇"_s << 2024 << 2;
}

void TestCli::onlyTheUnitsOwnReportIsContinued()
{
    QFETCH(QString, unit);
    QFETCH(int, year);
    QFETCH(int, status);
    QFile::remove(path(u"next.nianbao"_s));
    write(u"last.nianbao"_s, consistent(u"示例县清水镇人民政府"_s, 2024));
    const Outcome outcome = run({u"new"_s, u"--year"_s, QString::number(year), u"--unit"_s, unit,
                                 u"--previous"_s, u"last.nianbao"_s, u"-o"_s, u"next.nianbao"_s});
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.err.contains(u"last.nianbao"_s), status != 0);
    QCOMPARE(QFile::exists(path(u"next.nianbao"_s)), status == 0);
}

void TestCli::kindsFollowFromNames_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<UnitKind>("kind");
    QTest::newRow("township") << u"示例县清水镇人民政府"_s << UnitKind::Township;
    QTest::newRow("department") << u"示例县教育局"_s << UnitKind::Department;
    QTest::newRow("county") << u"示例县人民政府"_s << UnitKind::County;
    QTest::newRow("subdistrict") << u"示例县白云街道办事处"_s << UnitKind::Subdistrict;
}

void TestCli::kindsFollowFromNames()
{
    QFETCH(QString, unit);
    QFile::remove(path(u"kind.nianbao"_s));
    QCOMPARE(run({u"new"_s, u"--year"_s, u"2025"_s, u"--unit"_s, unit, u"-o"_s, u"kind.nianbao"_s}).status,
             0);
    const Result<Report> made = loadReport(path(u"kind.nianbao"_s), m_editions);
    QVERIFY(made);
    QTEST(made->unit.kind, "kind");
}

void TestCli::lastYearsFolderIsReadByNames_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("found");
    QTest::newRow("as here") << u"示例县清水镇"_s << true;
    QTest::newRow("in full") << u"示例县清水镇人民政府"_s << true;
    QTest::newRow("without the county") << u"清水镇"_s << true;
    QTest::newRow("another") << u"示例县白云镇"_s << false;
}

// Last year's report as the folder names it, and a word where it has none.
void TestCli::lastYearsFolderIsReadByNames()
{
    QFETCH(QString, unit);
    QFETCH(bool, found);
    QVERIFY(QDir(m_folder->path()).mkpath(u"before"_s));
    write(u"before/a.nianbao"_s, consistent(unit, 2024));
    Report now = consistent(u"示例县清水镇"_s);
    const int figure = now.edition->figure(u"applications", u"carried_in", u"enterprises");
    now.figures[figure] = Figure::count(4711);
    write(u"now.nianbao"_s, now);
    const Outcome outcome = run({u"check"_s, u"now.nianbao"_s, u"--previous"_s, u"before"_s});
    QCOMPARE(outcome.out.contains(u"carry."_s), found);
    QCOMPARE(outcome.err.contains(u"now.nianbao"_s), !found);
}

void TestCli::inputsAreNotConvertedOver()
{
    const QString text = path(u"over/a.txt"_s);
    QVERIFY(QDir(m_folder->path()).mkpath(u"over"_s));
    write(u"over/a.nianbao"_s, consistent());
    QVERIFY(writeWholeFile(text, "甲"));
    const Outcome outcome =
        run({u"convert"_s, u"over"_s, u"--to"_s, u"txt,html"_s, u"--out-dir"_s, u"over"_s});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(u"over/a.txt"_s), qPrintable(outcome.err));
    QCOMPARE(*readWholeFile(text, 100), QByteArray("甲"));
    QVERIFY(QFile::exists(path(u"over/a.html"_s)));
}

// A figure that was read with doubt is not told as the unit's mistake alone.
void TestCli::aReportIsNotConvertedIntoItself()
{
    write(u"itself.nianbao"_s, consistent());
    const Outcome outcome = run({u"convert"_s, u"itself.nianbao"_s, u"-o"_s, u"./itself.nianbao"_s});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(u"itself.nianbao"_s), qPrintable(outcome.err));
}

void TestCli::doubtsOfTheReaderAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check") << QStringList{u"check"_s, u"short.txt"_s};
    QTest::newRow("sum") << QStringList{u"sum"_s, u"short.txt"_s, u"-o"_s, u"sum.nianbao"_s};
    QTest::newRow("diff") << QStringList{u"diff"_s, u"short.txt"_s, u"short.txt"_s};
}

void TestCli::doubtsOfTheReaderAreTold()
{
    QFETCH(QStringList, arguments);
    const QByteArray text = "示例县清水镇2025年政府信息公开工作年度报告\n一、总体情况\n按时公开。\n";
    QVERIFY(writeWholeFile(path(u"short.txt"_s), text));
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.err.contains(u"short.txt: "_s), qPrintable(outcome.err));
    QVERIFY(!run(arguments + QStringList{u"--quiet"_s}).err.contains(u"short.txt: "_s));
}

void TestCli::checkJson()
{
    Report report = consistent();
    report.figures[report.edition->figure(u"applications", u"carried_out", u"enterprises")] =
        Figure::count(1000);
    report.figures[report.edition->figure(u"disputes", u"reconsideration", u"upheld")] = Figure();
    write(u"a.nianbao"_s, report);
    const Outcome outcome = run({u"check"_s, u"--format"_s, u"json"_s, u"a.nianbao"_s});
    QCOMPARE(outcome.status, 1);
    const QJsonObject root = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    const QJsonObject file = root["files"_L1][0].toObject();
    QCOMPARE(file["file"_L1].toString(), u"a.nianbao"_s);
    QCOMPARE(file["unit"_L1].toString(), report.unit.name);
    QCOMPARE(file["year"_L1].toInt(), 2025);
    QCOMPARE(file["edition"_L1].toString(), u"2021"_s);
    QCOMPARE(file["verdict"_L1].toString(), u"error"_s);
    const QJsonObject finding = file["findings"_L1][0].toObject();
    QCOMPARE(finding["rule"_L1].toString(), u"applications.balance"_s);
    QCOMPARE(finding["severity"_L1].toString(), u"error"_s);
    QCOMPARE(finding["where"_L1].toObject(), (QJsonObject{{u"table"_s, u"applications"_s},
                                                          {u"row"_s, u"handled_total"_s},
                                                          {u"column"_s, u"enterprises"_s}}));
    QCOMPARE(finding["cells"_L1].toArray().size(), 4);
    QCOMPARE(finding["cells"_L1][3]["value"_L1].toInt(), 1000);
    QVERIFY(finding["right"_L1].toInt() >= 1000);
    QVERIFY(finding["left"_L1].isDouble());
    QCOMPARE(finding["pack"_L1].toString(), u"national"_s);
    QCOMPARE(finding["basis"_L1].toString(), u"国办公开办函〔2021〕30号"_s);
    QCOMPARE(finding["fix"_L1], QJsonValue(false));
    const QJsonObject unchecked = file["unchecked"_L1][0].toObject();
    QCOMPARE(unchecked["rule"_L1].toString(), u"disputes.total"_s);
    QCOMPARE(unchecked["where"_L1].toObject(),
             (QJsonObject{{u"table"_s, u"disputes"_s}, {u"row"_s, u"reconsideration"_s}}));
    QCOMPARE(unchecked["reason"_L1].toString(), u"blank"_s);
    const QJsonObject summary = root["summary"_L1].toObject();
    QCOMPARE(summary["files"_L1].toInt(), 1);
    QCOMPARE(summary["errors"_L1].toInt(), file["findings"_L1].toArray().size());
    QCOMPARE(summary["unreadable"_L1].toInt(), 0);
}

void TestCli::badFilesDoNotStopTheOthers()
{
    write(u"good.nianbao"_s, consistent());
    QFile broken(path(u"broken.nianbao"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\": \"nianbao-rep");
    broken.close();
    const Outcome outcome = run(
        {u"check"_s, u"--format"_s, u"json"_s, u"broken.nianbao"_s, u"absent.nianbao"_s, u"good.nianbao"_s});
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.err.count(u'\n'), 2);
    QVERIFY(outcome.err.contains(u"broken.nianbao: "));
    QVERIFY(outcome.err.contains(u"absent.nianbao: "));
    const QJsonObject root = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(root["files"_L1].toArray().size(), 1);
    QCOMPARE(root["summary"_L1]["unreadable"_L1].toInt(), 2);
    QCOMPARE(run({u"check"_s, u"good.nianbao"_s}).status, 0);
}

void TestCli::strictCountsWarnings()
{
    write(u"good.nianbao"_s, consistent());
    QCOMPARE(run({u"check"_s, u"--strict"_s, u"good.nianbao"_s}).status, 0);
}

// A reason stands beside the finding in every format; what counts still counts.
void TestCli::reasonsHideNothing()
{
    Report report = consistent();
    report.figures[report.edition->figure(u"disputes", u"reconsideration", u"total")] = Figure::count(1000);
    report.signature.date = u"2026-04-15"_s;
    const RulePack rules = RulePack::national(u"zh_CN"_s);
    for (const Finding &finding : checkReport({report, rules}).findings)
        report.ignored += ignoredOf(finding, report, u"经县政府办同意。"_s);
    QVERIFY(!report.ignored.isEmpty());
    write(u"a.nianbao"_s, report);
    for (const QString &format : {u"text"_s, u"json"_s, u"jsonl"_s, u"sarif"_s}) {
        const Outcome outcome = run({u"check"_s, u"--format"_s, format, u"a.nianbao"_s});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.out.contains(u"disputes.total"), qPrintable(format));
        QVERIFY2(outcome.out.contains(u"经县政府办同意。"), qPrintable(format));
    }
    const Outcome json = run({u"check"_s, u"--format"_s, u"json"_s, u"a.nianbao"_s});
    const QJsonObject root = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(root["files"_L1][0]["verdict"_L1].toString(), u"error"_s);
    QCOMPARE(root["summary"_L1]["errors"_L1].toInt(), 1);
    QCOMPARE(root["files"_L1][0]["findings"_L1][0]["ignored"_L1].toString(), u"经县政府办同意。"_s);

    report.figures[report.edition->figure(u"disputes", u"reconsideration", u"total")] = Figure::count(
        *report.computedTotal(report.edition->figure(u"disputes", u"reconsideration", u"total")));
    write(u"a.nianbao"_s, report);
    QCOMPARE(run({u"check"_s, u"a.nianbao"_s}).status, 0);
    QCOMPARE(run({u"check"_s, u"--strict"_s, u"a.nianbao"_s}).status, 1);
}

void TestCli::foldersAreWalked()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"村/二"_s));
    write(u"村/二/b.nianbao"_s, consistent());
    write(u"村/a.nianbao"_s, consistent());
    write(u"村/~$a.nianbao"_s, consistent());
    QFile picture(path(u"村/photo.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(path(u"村"_s), path(u"村/loop"_s)));
    const Outcome outcome = run({u"check"_s, u"--format"_s, u"json"_s, u"村"_s});
    QCOMPARE(outcome.status, 0);
    const QJsonObject root = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(root["files"_L1].toArray().size(), 2);
    QCOMPARE(root["files"_L1][0]["file"_L1].toString(), u"村/a.nianbao"_s);
    QCOMPARE(root["files"_L1][1]["file"_L1].toString(), u"村/二/b.nianbao"_s);
}

void TestCli::standardInput()
{
    const QByteArray json = reportToJson(consistent());
    const Outcome outcome = run({u"show"_s, u"--from"_s, u"nianbao"_s, u"-"_s}, json);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out.toUtf8(), json);
}

void TestCli::writtenFilesAreValidAgainstTheSchema()
{
    const QString python = u"/usr/bin/python3"_s;
    if (!QFile::exists(python) || QProcess::execute(python, {u"-c"_s, u"import jsonschema"_s}) != 0)
        QSKIP("python3-jsonschema is not installed");
    Report broken = consistent(u"清水镇"_s, 2020);
    broken.figures[3] = Figure::text(u"无"_s);
    broken.figures[4] = Figure();
    Report lettered = consistent();
    lettered.page = {true, true, u"清水镇人民政府"_s, true, {u"办事指南"_s}};
    const RulePack rules = RulePack::national(u"zh_CN"_s);
    Report ignoring = consistent();
    ignoring.signature.date = u"2026-04-15"_s;
    for (const Finding &finding : checkReport({ignoring, rules}).findings)
        ignoring.ignored += ignoredOf(finding, ignoring, u"经县政府办同意。"_s);
    const QStringList files{write(u"a.nianbao"_s, consistent()), write(u"b.nianbao"_s, broken),
                            write(u"c.nianbao"_s, ignoring), write(u"d.nianbao"_s, lettered)};
    const QString script =
        u"import json, sys, jsonschema\n"
        "schema = json.load(open(sys.argv[1], encoding='utf-8'))\n"
        "jsonschema.Draft202012Validator.check_schema(schema)\n"
        "for name in sys.argv[2:]:\n"
        "    jsonschema.Draft202012Validator(schema).validate(json.load(open(name, encoding='utf-8')))\n"_s;
    QCOMPARE(QProcess::execute(python, QStringList{u"-c"_s, script, QStringLiteral(NIANBAO_SCHEMA)} + files),
             0);
}

void TestCli::languages()
{
    write(u"a.nianbao"_s, Report(m_editions.find(u"2021"), 2025));
    QVERIFY(run({u"check"_s, u"a.nianbao"_s}).out.contains(u"没有填写"));
    QVERIFY(run({u"check"_s, u"--lang"_s, u"en"_s, u"a.nianbao"_s}).out.contains(u"not filled in"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
