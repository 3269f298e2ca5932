#include "models/reportfile.h"
#include "support/randomreport.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

// Whatever form a report left the office in, the program opens it again.
class TestCarried : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensExactly_data() { files(); }
    void opensExactly();
    void readsWithoutTheData_data() { files(); }
    void readsWithoutTheData();
    void everyCommandTakesIt_data();
    void everyCommandTakesIt();

private:
    struct Outcome
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    Outcome run(const QStringList &arguments) const;
    void files();
    QString convert(const QString &file, const QString &format, const QStringList &options = {}) const;

    QTemporaryDir m_folder;
    QString m_sample;
};

TestCarried::Outcome TestCarried::run(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(NIANBAO_CLI), arguments + QStringList{u"--lang"_s, u"en"_s});
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCarried::initTestCase()
{
    const Editions editions = Editions::standard();
    QRandomGenerator random(5);
    Report report = consistentReport(editions.find(u"2021"), 2025, random);
    report.unit.name = u"示例县清水镇人民政府"_s;
    report.unit.phone = u"0000-0000000"_s; // stands nowhere on the pages
    report.sections[u"overview"_s] = {u"全年收到申请{{applications.received.total}}件。"_s};
    report.sections[u"others"_s] = {
        u"无 <b>\\u003c"_s, u"一\u0001二\u0007三\u000b四\u000c五\u007f六\u0085七\u00ad八\u2028九\ufffe十"_s};
    m_sample = m_folder.filePath(u"sample.nianbao"_s);
    QVERIFY(saveReport(report, m_sample));
}

void TestCarried::files()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    const QDir seeds(qEnvironmentVariable("NIANBAO_SHARED", QStringLiteral(NIANBAO_SHARED_DIR)) +
                     u"/seeds"_s);
    QStringList files{m_sample};
    const QFileInfoList found = seeds.entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : found)
        files += info.filePath();
    for (const QString &file : std::as_const(files)) {
        for (const char *format : {"docx", "html", "ofd", "pdf"})
            QTest::addRow("%s, %s", qPrintable(QFileInfo(file).baseName().left(6)), format)
                << file << QString::fromLatin1(format);
    }
}

QString TestCarried::convert(const QString &file, const QString &format, const QStringList &options) const
{
    const QString target = m_folder.filePath(u"converted."_s + format);
    QFile::remove(target);
    run(QStringList{u"convert"_s, file, u"-o"_s, target} + options);
    return target;
}

// What is shown of the file is what is shown of its source, to the byte.
void TestCarried::opensExactly()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    const Outcome original = run({u"show"_s, file});
    const Outcome again = run({u"show"_s, convert(file, format)});
    QCOMPARE(again.status, 0);
    QVERIFY(!original.out.isEmpty());
    QCOMPARE(again.out, original.out);
    QVERIFY2(again.err.contains("opened exactly"), again.err.constData());
}

// An export option leaves the data out; what the pages show is still read.
void TestCarried::readsWithoutTheData()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    const QString target = convert(file, format, {u"--no-data"_s});
    const Outcome again = run({u"show"_s, target});
    QCOMPARE(again.status, 0);
    QVERIFY2(!again.err.contains("opened exactly"), again.err.constData());
    const Editions editions = Editions::standard();
    const Result<Report> expected = reportFromJson(run({u"show"_s, file}).out, editions);
    const Result<Report> found = reportFromJson(again.out, editions);
    QVERIFY(expected && found);
    QVERIFY(found->figures == expected->figures);
    QCOMPARE(found->year, expected->year);
}

void TestCarried::everyCommandTakesIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check") << QStringList{u"check"_s, u"converted.ofd"_s};
    QTest::newRow("sum") << QStringList{u"sum"_s, u"converted.ofd"_s, u"-o"_s, u"county.nianbao"_s};
    QTest::newRow("convert") << QStringList{u"convert"_s, u"converted.ofd"_s, u"-o"_s, u"again.docx"_s};
    QTest::newRow("folder") << QStringList{u"check"_s, m_folder.path()};
}

void TestCarried::everyCommandTakesIt()
{
    QFETCH(QStringList, arguments);
    convert(m_sample, u"ofd"_s);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.status == 0 || outcome.status == 1, outcome.err.constData());
}

QTEST_GUILESS_MAIN(TestCarried)
#include "tst_carried.moc"
