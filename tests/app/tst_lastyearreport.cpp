#include "app/documentfile.h"
#include "app/lastyearreport.h"
#include "models/reportchecker.h"
#include "models/reportdocument.h"
#include "models/reportfile.h"
#include "support/randomreport.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace nianbao;
using namespace Qt::StringLiterals;

// Which report of last year one is judged by: never guessed, and never forgotten.
class TestLastYearReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void onlyTheSameUnitsReportOfTheYearBefore_data();
    void onlyTheSameUnitsReportOfTheYearBefore();
    void theOneBesideIsTakenAndNamed();
    void ofTwoNoneIsTaken();
    void whatWasChosenIsRemembered();
    void whatWasChosenStaysWithTheReportSavedAnew();
    void noneIsAChoiceToo();
    void aLostFileIsNamed();
    void anotherReportIsNotMixedUp();

private:
    QString write(const QString &name, const QString &unit, int year) const;
    void open(const QString &path) const { QVERIFY(m_file->open(path)); }
    int previousYear() const { return m_checker->previous() ? m_checker->previous()->year : 0; }

    const Editions m_editions = Editions::standard();
    const QString m_unit = u"示例县清水镇人民政府"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ReportDocument> m_document;
    std::unique_ptr<ReportChecker> m_checker;
    DocumentFile *m_file = nullptr;
    LastYearReport *m_lastYear = nullptr;
};

void TestLastYearReport::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"nianbao-test"_s);
    QCoreApplication::setApplicationName(u"lastyear"_s);
}

void TestLastYearReport::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<ReportDocument>(Report(m_editions.find(u"2021"), 2025));
    m_checker = std::make_unique<ReportChecker>(m_document.get(), RulePack::national(u"zh_CN"_s));
    m_window = std::make_unique<QWidget>();
    m_file = new DocumentFile(m_document.get(), &m_editions, m_window.get());
    m_lastYear = new LastYearReport(m_file, m_checker.get(), &m_editions, m_file);
    QObject::connect(m_file, &DocumentFile::opened, m_lastYear,
                     [this] { m_lastYear->find(m_document->report()); });
}

void TestLastYearReport::cleanup()
{
    m_window.reset();
    m_checker.reset();
    m_document.reset();
}

QString TestLastYearReport::write(const QString &name, const QString &unit, int year) const
{
    Report report = cleanReport(m_editions.forYear(year), year);
    report.unit.name = unit;
    const QString path = m_folder->filePath(name);
    if (!saveReport(report, path))
        qFatal("the test's folder cannot be written");
    return path;
}

void TestLastYearReport::onlyTheSameUnitsReportOfTheYearBefore_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the one") << m_unit << 2024 << true;
    QTest::newRow("spaces in the name") << u"示例县 清水镇人民政府"_s << 2024 << true;
    QTest::newRow("another unit") << u"示例县白石镇人民政府"_s << 2024 << false;
    QTest::newRow("a shorter name") << u"清水镇人民政府"_s << 2024 << false;
    QTest::newRow("the same year") << m_unit << 2025 << false;
    QTest::newRow("two years before") << m_unit << 2023 << false;
    QTest::newRow("no unit") << QString() << 2024 << false;
}

void TestLastYearReport::onlyTheSameUnitsReportOfTheYearBefore()
{
    QFETCH(QString, unit);
    QFETCH(int, year);
    QFETCH(bool, fits);
    const QString path = write(u"今年.nianbao"_s, m_unit, 2025);
    const QString other = write(u"2024年报.nianbao"_s, unit, year);
    QFile broken(m_folder->filePath(u"a.nianbao"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{") == 1);
    const Result<Report> report = loadReport(path, m_editions);
    QCOMPARE(lastYearBeside(path, *report, m_editions), fits ? QStringList{other} : QStringList());
}

void TestLastYearReport::theOneBesideIsTakenAndNamed()
{
    write(u"去年.nianbao"_s, m_unit, 2024);
    QSignalSpy told(m_lastYear, &LastYearReport::told);
    open(write(u"今年.nianbao"_s, m_unit, 2025));
    QCOMPARE(previousYear(), 2024);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u"去年.nianbao"_s));
    QVERIFY(m_lastYear->path().endsWith(u"去年.nianbao"_s));
}

void TestLastYearReport::ofTwoNoneIsTaken()
{
    write(u"去年.nianbao"_s, m_unit, 2024);
    write(u"去年 改.nianbao"_s, m_unit, 2024);
    QSignalSpy told(m_lastYear, &LastYearReport::told);
    open(write(u"今年.nianbao"_s, m_unit, 2025));
    QCOMPARE(previousYear(), 0);
    QCOMPARE(told.size(), 1);
}

void TestLastYearReport::whatWasChosenIsRemembered()
{
    const QString path = write(u"今年.nianbao"_s, m_unit, 2025);
    QDir().mkpath(m_folder->filePath(u"旧"_s));
    const QString previous = write(u"旧/去年.nianbao"_s, m_unit, 2024);
    open(path);
    QCOMPARE(previousYear(), 0);
    QVERIFY(m_lastYear->choose(previous));
    QVERIFY(!m_lastYear->choose(path + u".absent"_s)); // changes nothing
    QCOMPARE(previousYear(), 2024);
    cleanup();
    m_document = std::make_unique<ReportDocument>(Report(m_editions.find(u"2021"), 2025));
    m_checker = std::make_unique<ReportChecker>(m_document.get(), RulePack::national(u"zh_CN"_s));
    m_window = std::make_unique<QWidget>();
    m_file = new DocumentFile(m_document.get(), &m_editions, m_window.get());
    m_lastYear = new LastYearReport(m_file, m_checker.get(), &m_editions, m_file);
    open(path);
    m_lastYear->find(m_document->report());
    QCOMPARE(previousYear(), 2024);
    QCOMPARE(m_lastYear->path(), previous);
}

// As the wizard does it: chosen before the report has a file.
void TestLastYearReport::whatWasChosenStaysWithTheReportSavedAnew()
{
    const QString previous = write(u"去年.nianbao"_s, m_unit, 2024);
    QDir().mkpath(m_folder->filePath(u"新"_s));
    Report report(m_editions.find(u"2021"), 2025);
    report.unit.name = m_unit;
    QVERIFY(m_file->start(report));
    m_lastYear->take(*loadReport(previous, m_editions), previous);
    const QString path = m_folder->filePath(u"新/今年.nianbao"_s);
    QVERIFY(m_file->saveTo(path));
    open(write(u"别的.nianbao"_s, u"示例县白石镇人民政府"_s, 2025));
    QCOMPARE(previousYear(), 0);
    open(path);
    QCOMPARE(previousYear(), 2024);
}

void TestLastYearReport::noneIsAChoiceToo()
{
    write(u"去年.nianbao"_s, m_unit, 2024);
    const QString path = write(u"今年.nianbao"_s, m_unit, 2025);
    open(path);
    QCOMPARE(previousYear(), 2024);
    m_lastYear->forget();
    QCOMPARE(previousYear(), 0);
    open(path);
    QCOMPARE(previousYear(), 0);
    QVERIFY(m_lastYear->path().isEmpty());
}

void TestLastYearReport::aLostFileIsNamed()
{
    const QString previous = write(u"去年.nianbao"_s, m_unit, 2024);
    const QString path = write(u"今年.nianbao"_s, m_unit, 2025);
    open(path);
    QVERIFY(m_lastYear->choose(previous));
    QVERIFY(QFile::remove(previous));
    QSignalSpy told(m_lastYear, &LastYearReport::told);
    open(path);
    QCOMPARE(previousYear(), 0);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u"去年.nianbao"_s));
}

void TestLastYearReport::anotherReportIsNotMixedUp()
{
    const QString previous = write(u"去年.nianbao"_s, m_unit, 2024);
    const QString first = write(u"今年.nianbao"_s, m_unit, 2025);
    const QString second = write(u"白石.nianbao"_s, u"示例县白石镇人民政府"_s, 2025);
    open(first);
    QVERIFY(m_lastYear->choose(previous));
    open(second);
    QCOMPARE(previousYear(), 0);
    QVERIFY(m_file->save());
    open(second);
    QCOMPARE(previousYear(), 0);
}

QTEST_MAIN(TestLastYearReport)
#include "tst_lastyearreport.moc"
