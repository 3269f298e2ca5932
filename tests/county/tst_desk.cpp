#include "app/county/chart.h"
#include "app/county/countysum.h"
#include "app/county/desk.h"
#include "app/county/deskfilter.h"
#include "app/county/deskmodel.h"
#include "app/county/entryfindingsmodel.h"
#include "app/county/figurepartsmodel.h"
#include "app/county/rulematrixmodel.h"
#include "app/county/yearbefore.h"
#include "models/reportfile.h"
#include "support/randomreport.h"
#include "support/townshipreport.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

// The county's desk without its window: what is read, what follows, what the models show.
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyFileIsReadAndJudged();
    void unitsArePairedWithLastYear();
    void unitsAreFoundByTheirNames_data();
    void unitsAreFoundByTheirNames();
    void lastYearBelowTheFolderIsNotThisYear();
    void thisYearBelowLastYearsFolderIsKept();
    void otherRulesAreJudgedByAnew();
    void rosterNamesWhoIsMissing();
    void rowsFollowTheRoster();
    void cancelKeepsWhatWasRead();
    void openingAgainDropsTheReadingInHand();
    void sameUnitInTwoFormatsIsSaid();
    void filterFindsUnits();
    void matrixCountsRules();
    void figuresShowTheirParts();
    void chartsAddUp();
    void oddFilesAreNamed();
    void foldersThatCannotBeEnteredAreTold();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QVERIFY(writeWholeFile(path(name), content));
    }
    Report write(const QString &name, const Report &report) const
    {
        write(name, reportToJson(report));
        return report;
    }
    Report township(int number, int year = 2025, int seed = 1) const
    {
        QRandomGenerator random{quint32(seed + number)};
        return townshipReport(m_editions.forYear(year), year, number, random);
    }
    // Until all is read and settled.
    void waitFor(Desk &desk) const
    {
        QSignalSpy settled(&desk, &Desk::settled);
        QVERIFY(settled.wait(30'000));
        QVERIFY(!desk.isBusy());
    }
    void open(Desk &desk) const
    {
        desk.open(m_folder->path());
        waitFor(desk);
    }
    // The rows as text: unit | state | errors.
    static QStringList lines(const QAbstractItemModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines += model.index(row, DeskModel::Unit).data().toString() + u'|' +
                     model.index(row, DeskModel::State).data().toString() + u'|' +
                     model.index(row, DeskModel::Errors).data().toString();
        return lines;
    }

    const Editions m_editions = Editions::standard();
    const RulePack m_rules = RulePack::national(u"zh_CN"_s);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDesk::everyFileIsReadAndJudged()
{
    Desk desk(&m_editions, m_rules);
    DeskModel model(&desk);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Report wrong = township(1);
    wrong.figures[wrong.edition->figure(u"disputes", u"reconsideration", u"total")] = Figure::count(999);
    write(u"a.nianbao"_s, township(0));
    write(u"b.nianbao"_s, wrong);
    write(u"c.docx"_s, "this is no document");
    write(u"d.nianbao"_s, township(3, 2024));
    write(u"deep/e.nianbao"_s, township(4));
    open(desk);
    QCOMPARE(lines(model).size(), 5);
    QCOMPARE(lines(model).at(0), township(0).unit.name + u"|in order|"_s);
    QCOMPARE(lines(model).at(1), township(1).unit.name + u"|to be mended|1"_s);
    QVERIFY(lines(model).at(2).startsWith(u"c|cannot be read: "));
    QVERIFY(lines(model).at(3).contains(u"not added: it is of the year 2024"));
    QCOMPARE(lines(model).at(4), township(4).unit.name + u"|in order|"_s);
    QCOMPARE(desk.settling().sum.reportCount(), 3);
    QCOMPARE(desk.deadline(), QDate(2026, 1, 31));

    const Report &county = *desk.settling().county;
    for (int i = 0; i < county.figures.size(); ++i)
        QCOMPARE(*county.figure(i).number(), *township(0).figure(i).number() + *wrong.figure(i).number() +
                                                 *township(4).figure(i).number());
}

void TestDesk::unitsArePairedWithLastYear()
{
    QRandomGenerator random(5);
    const Report before = township(0, 2024);
    Report now = consistentSuccessor(before, random);
    now.unit = before.unit;
    QTemporaryDir lastYear;
    QVERIFY(saveReport(before, lastYear.filePath(u"old name.nianbao"_s)));
    // What was carried over does not agree: only the pair can tell.
    const int carried = now.edition->figure(u"applications", u"carried_in", u"natural_persons");
    const int received = now.edition->figure(u"applications", u"received", u"natural_persons");
    now.figures[carried] = Figure::count(*now.figure(carried).number() + 2);
    now.figures[received] = Figure::count(*now.figure(received).number() + 2);
    const int handled = now.edition->figure(u"applications", u"granted", u"natural_persons");
    now.figures[handled] = Figure::count(*now.figure(handled).number() + 4);
    computeTotals(now);
    write(u"now.nianbao"_s, now);

    Desk desk(&m_editions, m_rules);
    DeskModel model(&desk);
    const auto rules = [&desk] {
        QStringList ids;
        for (const Finding &finding : desk.entries().first().result.findings)
            ids += finding.rule;
        return ids;
    };
    open(desk);
    QVERIFY(!rules().contains(u"carry.applications"_s));
    QCOMPARE(model.index(0, DeskModel::LastYear).data().toString(), QString());
    desk.setLastYearFolder(lastYear.path());
    waitFor(desk);
    QVERIFY(rules().contains(u"carry.applications"_s));
    QCOMPARE(model.index(0, DeskModel::LastYear).data().toString(), u"old name.nianbao"_s);
    QCOMPARE(desk.settling().comparableUnits, 1);
    QCOMPARE(desk.settling().lastYear->figures, before.figures);
}

void TestDesk::unitsAreFoundByTheirNames_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("found");
    QTest::newRow("as it is") << u"示例县清水镇人民政府"_s << 2025 << 0;
    QTest::newRow("shorter") << u"示例县清水镇"_s << 2025 << 0;
    QTest::newRow("without the county") << u"白云镇"_s << 2025 << 2;
    QTest::newRow("two end so") << u"清水镇"_s << 2025 << -1;
    QTest::newRow("of another county") << u"他乡县清水镇"_s << 2025 << -1;
    QTest::newRow("another year") << u"示例县清水镇"_s << 2026 << -1;
    QTest::newRow("no name") << QString() << 2025 << -1;
}

void TestDesk::unitsAreFoundByTheirNames()
{
    QFETCH(QString, unit);
    QFETCH(int, year);
    const auto named = [this](const QString &name, int of) {
        Report report(m_editions.find(u"2021"), of);
        report.unit.name = name;
        return report;
    };
    YearBefore before;
    QVERIFY(before.add(named(u"示例县清水镇人民政府"_s, 2024), 0));
    QVERIFY(before.add(named(u"样本县清水镇人民政府"_s, 2024), 1));
    QVERIFY(before.add(named(u"示例县白云镇人民政府"_s, 2024), 2));
    QVERIFY(!before.add(named(u"示例县清水镇"_s, 2024), 3)); // there already
    QTEST(int(before.of(named(unit, year))), "found");
}

void TestDesk::lastYearBelowTheFolderIsNotThisYear()
{
    write(u"a.nianbao"_s, township(0));
    write(u"去年/a.nianbao"_s, township(0, 2024));
    write(u"去年/b.nianbao"_s, township(1, 2024));
    Desk desk(&m_editions, m_rules);
    desk.setLastYearFolder(path(u"去年"_s));
    open(desk);
    QCOMPARE(desk.entries().size(), 1);
    QCOMPARE(QFileInfo(desk.entries().first().lastYearFile).fileName(), u"a.nianbao"_s);
}

void TestDesk::thisYearBelowLastYearsFolderIsKept()
{
    write(u"2024/a.nianbao"_s, township(0, 2024));
    write(u"2025/a.nianbao"_s, township(0));
    Desk desk(&m_editions, m_rules);
    desk.open(path(u"2025"_s));
    waitFor(desk);
    desk.setLastYearFolder(m_folder->path()); // of both years
    waitFor(desk);
    QCOMPARE(desk.entries().size(), 1);
    QCOMPARE(desk.settling().sum.reportCount(), 1);
    QVERIFY(desk.entries().first().lastYearFile.endsWith(u"2024/a.nianbao"_s));
}

void TestDesk::otherRulesAreJudgedByAnew()
{
    write(u"a.nianbao"_s, township(0));
    Desk desk(&m_editions, m_rules);
    open(desk);
    QCOMPARE(desk.entries().first().result.count(Severity::Error), 0);
    const Result<RulePack> strict = m_rules.withPack(R"({
        "format": "nianbao-rules", "version": 1, "name": "示例县",
        "rules": [{"id": "narrative.length", "severity": "error",
                   "parameters": {"sections": {"overview": {"min": 100000}}}}]})");
    QVERIFY2(strict, strict ? "" : qPrintable(strict.error().message));
    desk.setRules(*strict);
    waitFor(desk);
    QCOMPARE(desk.rules().name(), u"示例县"_s);
    QVERIFY(desk.entries().first().result.count(Severity::Error) > 0);
}

void TestDesk::rosterNamesWhoIsMissing()
{
    write(u"a.nianbao"_s, township(0));
    Desk desk(&m_editions, m_rules);
    DeskModel model(&desk);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(desk);
    QCOMPARE(model.rowCount(), 1);
    Roster roster;
    roster.units = {township(0).unit.shortName, u"远山镇"_s};
    desk.setRoster(roster);
    waitFor(desk);
    QCOMPARE(lines(model),
             (QStringList{township(0).unit.name + u"|in order|"_s, u"远山镇|no report has come|"_s}));
    desk.setRoster({});
    waitFor(desk);
    QCOMPARE(model.rowCount(), 1);
}

// For the workbook; whoever is missing has a row of blanks.
void TestDesk::rowsFollowTheRoster()
{
    CountySum sum;
    for (const int unit : {0, 1, 2})
        sum.add(QString::number(unit), township(unit), {});
    Roster roster;
    roster.units = {township(2).unit.shortName, u"远山镇"_s, township(0).unit.name};
    QStringList units;
    const QList<UnitRow> rows = sum.rows(roster);
    for (const UnitRow &row : rows)
        units += row.unit + (row.figures.isEmpty() ? u"?"_s : QString());
    QCOMPARE(units, (QStringList{township(2).unit.name, u"远山镇?"_s, township(0).unit.name,
                                 township(1).unit.name}));
}

void TestDesk::cancelKeepsWhatWasRead()
{
    for (int i = 0; i < 60; ++i)
        write(u"%1.nianbao"_s.arg(i, 3, 10, QChar(u'0')), township(i));
    Desk desk(&m_editions, m_rules);
    DeskModel model(&desk);
    connect(&desk, &Desk::entriesChanged, &desk, &Desk::cancel); // after the first few
    open(desk);
    const QList<int> tally = model.tally();
    const int read = desk.settling().sum.reportCount();
    QVERIFY(read > 0);
    QCOMPARE(model.rowCount(), 60);
    QCOMPARE(tally.at(int(DeskModel::Look::Fine)) + tally.at(int(DeskModel::Look::ToCheck)), read);
    QCOMPARE(tally.at(int(DeskModel::Look::Waiting)), 60 - read);
}

void TestDesk::openingAgainDropsTheReadingInHand()
{
    for (int i = 0; i < 100; ++i)
        write(u"first/%1.nianbao"_s.arg(i), township(i));
    write(u"second/a.nianbao"_s, township(0));
    Desk desk(&m_editions, m_rules);
    QSignalSpy settled(&desk, &Desk::settled);
    desk.open(path(u"first"_s));
    while (desk.entries().isEmpty())
        QCoreApplication::processEvents();
    QVERIFY(desk.isBusy());
    desk.open(path(u"second"_s));
    QVERIFY(settled.wait(30'000));
    QCOMPARE(settled.count(), 1);
    QCOMPARE(desk.entries().size(), 1);
}

void TestDesk::sameUnitInTwoFormatsIsSaid()
{
    write(u"a.nianbao"_s, township(0));
    Report again = township(0);
    again.unit.name.insert(3, u' '); // a space is no other unit
    write(u"b 副本.nianbao"_s, again);
    Desk desk(&m_editions, m_rules);
    DeskModel model(&desk);
    open(desk);
    QCOMPARE(desk.settling().sum.reportCount(), 1);
    QVERIFY(lines(model).at(1).contains(u"not added: a.nianbao was read for this unit already"));
    QCOMPARE(DeskModel::lookOf(desk.entries().at(1)), DeskModel::Look::NotCounted);
}

void TestDesk::filterFindsUnits()
{
    write(u"a.nianbao"_s, township(0));
    write(u"b.nianbao"_s, township(1));
    write(u"broken.docx"_s, "no document");
    Desk desk(&m_editions, m_rules);
    DeskModel model(&desk);
    DeskFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(desk);
    QCOMPARE(filter.rowCount(), 3);
    filter.setWords(township(1).unit.shortName + u" b.nian"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setWords({});
    filter.setLooks({DeskModel::Look::Unreadable});
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, DeskModel::Unit).data().toString(), u"broken"_s);
    filter.setLooks({});
    filter.sort(DeskModel::State);
    QCOMPARE(filter.index(0, DeskModel::Unit).data().toString(), u"broken"_s); // the gravest first
}

void TestDesk::matrixCountsRules()
{
    Report wrong = township(0);
    Report worse = township(1);
    for (Report *report : {&wrong, &worse})
        report->figures[report->edition->figure(u"disputes", u"reconsideration", u"total")] =
            Figure::count(999);
    worse.figures[worse.edition->figure(u"applications", u"granted", u"total")] = Figure::count(999);
    worse.figures[worse.edition->figure(u"applications", u"other_remaining", u"total")] = Figure::count(999);
    write(u"a.nianbao"_s, wrong);
    write(u"b.nianbao"_s, worse);
    write(u"c.nianbao"_s, township(2));
    Desk desk(&m_editions, m_rules);
    RuleMatrixModel matrix(&desk);
    const QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(desk);
    QCOMPARE(matrix.rowCount(), 2); // the third is clean
    const auto cell = [&matrix](int row, const QString &rule) {
        for (int column = 0; column < matrix.columnCount(); ++column) {
            if (matrix.ruleOf(column) == rule)
                return matrix.index(row, column).data(RuleMatrixModel::CountRole).toInt();
        }
        return -1;
    };
    QCOMPARE(cell(0, u"disputes.total"_s), 1);
    QCOMPARE(cell(1, u"disputes.total"_s), 1);
    QCOMPARE(cell(0, u"applications.row-total"_s), 0);
    QCOMPARE(cell(1, u"applications.row-total"_s), 2);
    QCOMPARE(matrix.ruleOf(0), u"disputes.total"_s); // fired in most units
    QCOMPARE(matrix.headerData(0, Qt::Horizontal).toString(), m_rules.find(u"disputes.total"_s)->title);
}

void TestDesk::figuresShowTheirParts()
{
    const Report a = write(u"a.nianbao"_s, township(0));
    Report b = township(1);
    const int figure = b.edition->figure(u"disclosure", u"licensing", u"decisions");
    b.figures[figure] = Figure();
    write(u"b.nianbao"_s, b);
    write(u"again.nianbao"_s, township(1));
    write(u"z.nianbao"_s, township(2, 2024));
    Desk desk(&m_editions, m_rules);
    FigurePartsModel parts(&desk);
    const QAbstractItemModelTester tester(&parts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    parts.setFigure(figure);
    open(desk);
    QStringList lines;
    for (int row = 0; row < parts.rowCount(); ++row)
        lines += parts.index(row, FigurePartsModel::Unit).data().toString() + u' ' +
                 parts.index(row, FigurePartsModel::ThisYear).data().toString();
    // again.nianbao comes first and counts; b.nianbao is its duplicate.
    QCOMPARE(lines, (QStringList{a.unit.name + u' ' + a.figure(figure).display(),
                                 township(1).unit.name + u' ' + township(1).figure(figure).display()}));
    qint64 sum = 0;
    for (int row = 0; row < parts.rowCount(); ++row)
        sum += parts.index(row, FigurePartsModel::ThisYear).data().toLongLong();
    QCOMPARE(*desk.settling().county->figure(figure).number(), sum);
}

void TestDesk::chartsAddUp()
{
    for (int i = 0; i < LargestChart + 5; ++i)
        write(u"%1.nianbao"_s.arg(i, 3, 10, QChar(u'0')), township(i));
    Desk desk(&m_editions, m_rules);
    QCOMPARE(chartsOf(desk.settling(), u"zh_CN"_s).size(), 3); // all empty
    open(desk);
    const Report &county = *desk.settling().county;
    const auto total = [&county](QStringView row) {
        return *county.figure(u"applications", row, u"total").number();
    };
    const QList<Chart> charts = chartsOf(desk.settling(), u"zh_CN"_s);
    QCOMPARE(charts.at(0).id, u"units"_s);
    QCOMPARE(charts.at(0).labels.size(), LargestChart); // the last bar is all others
    const auto sum = [](const QList<qint64> &values) {
        return std::accumulate(values.begin(), values.end(), qint64(0));
    };
    QCOMPARE(sum(charts.at(0).values.first()), total(u"received"));
    QVERIFY(charts.at(0).values.first().first() >= charts.at(0).values.first().at(1));
    QCOMPARE(charts.at(1).id, u"results"_s);
    QCOMPARE(charts.at(1).labels.size(), 6);
    QCOMPARE(sum(charts.at(1).values.first()), total(u"handled_total"));
    QVERIFY(charts.at(2).isEmpty()); // no last year
}

void TestDesk::oddFilesAreNamed()
{
    write(u"甲 \"镇\"\n报告.nianbao"_s, township(0));
    write(u"~$甲镇.docx"_s, "lock");
    write(u"照片.JPG"_s, "\xff\xd8\xff");
    write(u"会议.mp4"_s, "video");
    write(u"旧稿.doc"_s, "old");
    write(u"汇总.xlsx"_s, "book");
    write(u".hidden.docx"_s, "hidden");
    write(u"sub/乙镇.txt"_s, "text");
    QVERIFY(QFile::link(m_folder->path(), path(u"sub/loop"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"丙镇.docx"_s)));
    const ReportFolder found = ReportFolder::of(m_folder->path());
    // An old Word document is a report that cannot be read, not something odd.
    QCOMPARE(found.files,
             (QStringList{path(u"sub/乙镇.txt"_s), path(u"旧稿.doc"_s), path(u"甲 \"镇\"\n报告.nianbao"_s)}));
    QStringList names;
    for (const ReportFolder::PassedOver &odd : found.passedOver) {
        names += QFileInfo(odd.path).fileName();
        QVERIFY(!odd.reason.isEmpty());
    }
    QCOMPARE(names, (QStringList{u"loop"_s, u"~$甲镇.docx"_s, u"丙镇.docx"_s, u"会议.mp4"_s, u"汇总.xlsx"_s,
                                 u"照片.JPG"_s}));
}

void TestDesk::foldersThatCannotBeEnteredAreTold()
{
    if (geteuid() == 0)
        QSKIP("nothing is unreadable for the superuser");
    write(u"sub/乙镇.txt"_s, "text");
    QVERIFY(QFile::setPermissions(path(u"sub"_s), QFileDevice::WriteOwner));
    Desk desk(&m_editions, m_rules);
    open(desk);
    QCOMPARE(desk.entries().first().state, DeskEntry::State::Unreadable);
    QFile::setPermissions(path(u"sub"_s),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
