#include "models/checks/rules.h"
#include "models/reportfile.h"
#include "models/reportsum.h"
#include "render/composer.h"
#include "render/format.h"
#include "support/randomreport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace nianbao;
using namespace Qt::StringLiterals;

// The county's work on the command line: sum, workbook, roster, slips, versions.
class TestCounty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void sumsEveryFigureOfEveryFormat();
    void whatIsLeftOutIsNamed();
    void blanksAreNotZero();
    void amountsAreAddedInOneUnit();
    void rosterTellsWhoIsMissing_data();
    void rosterTellsWhoIsMissing();
    void workbookRecalculatesToOurSums();
    void workbookPrintsAndMarksWhatIsOpen();
    void formulasAreNeverMadeFromText();
    void linesComeInInputOrder();
    void slipsAreWrittenForWhoNeedsOne();
    void slipReadsAsItShould();
    void versionsAreCompared();
    void comparisonReadsAsItShould();
    void sumIsTheTruth_data();
    void sumIsTheTruth();
    void oddNamesAndFilesAreOneLineEach();
    void interruptLeavesWholeResults_data();
    void interruptLeavesWholeResults();
    void progressIsForTerminals();
    void countyPackChangesTheRules();
    void safeMendsAreApplied();

private:
    struct Outcome
    {
        int status = -1;
        QString out;
        QString err;
    };
    Outcome run(const QStringList &arguments) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const Report &report) const;
    void writeFile(const QString &name, const QByteArray &content) const;
    Report consistent(const QString &unit, int year = 2025, int seed = 1) const;
    static void set(Report &report, const QString &id, const QString &value);
    // Two versions of a report: the older with mistakes of several kinds.
    Report olderVersion() const;
    Report newerVersion() const;
    static void compareWithGolden(const QString &text, const QString &golden);

    const Editions m_editions = Editions::standard();
    std::unique_ptr<QTemporaryDir> m_folder;
};

TestCounty::Outcome TestCounty::run(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(NIANBAO_CLI), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

// In the format that the name's suffix says, without the report's data inside.
QString TestCounty::write(const QString &name, const Report &report) const
{
    const QString suffix = QFileInfo(name).suffix();
    QDir().mkpath(QFileInfo(path(name)).path());
    if (suffix == u"nianbao"_s) {
        if (!saveReport(report, path(name)))
            qFatal("the test's folder cannot be written");
        return path(name);
    }
    const QList<ExportFormat> formats = exportFormats();
    for (const ExportFormat &format : formats) {
        if (format.id != suffix)
            continue;
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) ||
            !(*format.make({}))->write(Composer().compose(report), {}, file))
            qFatal("the test's report cannot be written");
    }
    return path(name);
}

void TestCounty::writeFile(const QString &name, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

Report TestCounty::consistent(const QString &unit, int year, int seed) const
{
    QRandomGenerator random{quint32(seed)};
    Report report = consistentReport(m_editions.forYear(year), year, random);
    report.unit.name = unit;
    report.title.clear();
    return report;
}

void TestCounty::set(Report &report, const QString &id, const QString &value)
{
    const QStringList ids = id.split(u'.');
    const int figure = report.edition->figure(ids[0], ids[1], ids[2]);
    QVERIFY(figure >= 0);
    report.figures[figure] = Figure::parse(value, report.edition->figures.at(figure).kind);
}

void TestCounty::sumsEveryFigureOfEveryFormat()
{
    const QStringList suffixes{u"nianbao"_s, u"docx"_s, u"html"_s, u"pdf"_s, u"txt"_s};
    QList<qint64> truth;
    for (int i = 0; i < 10; ++i) {
        const Report report = consistent(u"示例县第%1镇人民政府"_s.arg(i + 1), 2025, i);
        write(u"%1 号.%2"_s.arg(i).arg(suffixes.at(i % suffixes.size())), report);
        truth.resize(report.figures.size());
        for (qsizetype figure = 0; figure < report.figures.size(); ++figure)
            truth[figure] += *report.figures.at(figure).number();
    }
    const Outcome outcome = run({u"sum"_s, u"."_s, u"-o"_s, u"county.nianbao"_s, u"--unit"_s, u"示例县"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const Result<Report> county = loadReport(path(u"county.nianbao"_s), m_editions);
    QVERIFY(county);
    QCOMPARE(county->unit.name, u"示例县"_s);
    QCOMPARE(county->unit.kind, UnitKind::County);
    for (qsizetype figure = 0; figure < truth.size(); ++figure)
        QCOMPARE(county->figures.at(figure).number().value_or(-1), truth.at(figure));
}

void TestCounty::whatIsLeftOutIsNamed()
{
    write(u"a.nianbao"_s, consistent(u"甲镇"_s));
    write(u"b.nianbao"_s, consistent(u"乙镇"_s));
    write(u"b again.docx"_s, consistent(u"乙镇"_s, 2025, 2));
    write(u"c.nianbao"_s, consistent(u"丙镇"_s, 2020));
    writeFile(u"d.docx"_s, "this is no document");
    writeFile(u"photo.png"_s, "\x89PNG");
    const Outcome outcome = run({u"sum"_s, u"a.nianbao"_s, u"b.nianbao"_s, u"b again.docx"_s, u"c.nianbao"_s,
                                 u"d.docx"_s, u"-o"_s, u"county.nianbao"_s});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains(u"b again.docx: "));
    QVERIFY(outcome.err.contains(u"c.nianbao: "));
    QVERIFY(outcome.err.contains(u"d.docx: "));
    const Result<Report> county = loadReport(path(u"county.nianbao"_s), m_editions);
    QVERIFY(county);
    const auto total = [](const Report &report) {
        return *report.figure(u"applications", u"received", u"total").number();
    };
    QCOMPARE(total(*county), total(consistent(u"甲镇"_s)) + total(consistent(u"乙镇"_s)));
}

void TestCounty::blanksAreNotZero()
{
    Report a = consistent(u"甲镇"_s);
    Report b = consistent(u"乙镇"_s);
    set(a, u"disclosure.licensing.decisions"_s, u"7"_s);
    set(b, u"disclosure.licensing.decisions"_s, u""_s);
    set(a, u"disclosure.penalties.decisions"_s, u""_s);
    set(b, u"disclosure.penalties.decisions"_s, u"无"_s);
    ReportSum sum;
    sum.add(u"a"_s, a);
    sum.add(u"b"_s, b);
    const Report county = sum.result(u"县"_s);
    QCOMPARE(county.figure(u"disclosure", u"licensing", u"decisions"), Figure::count(7));
    QVERIFY(county.figure(u"disclosure", u"penalties", u"decisions").isBlank());
    QStringList problems;
    const QList<ReportSum::Remark> remarks = sum.remarks();
    for (const ReportSum::Remark &remark : remarks)
        problems += remark.source + u' ' + county.edition->figures.at(remark.figure).row + u' ' +
                    QString::number(int(remark.problem));
    QCOMPARE(problems, (QStringList{u"a penalties 2"_s, u"b licensing 2"_s, u"b penalties 3"_s}));
}

void TestCounty::amountsAreAddedInOneUnit()
{
    Report a = consistent(u"甲镇"_s, 2020);
    Report b = consistent(u"乙镇"_s, 2020);
    set(a, u"disclosure.procurement.amount"_s, u"7399700元"_s);
    set(b, u"disclosure.procurement.amount"_s, u"0.03万元"_s);
    ReportSum sum;
    sum.add(u"a"_s, a);
    sum.add(u"b"_s, b);
    QCOMPARE(sum.result(u"县"_s).figure(u"disclosure", u"procurement", u"amount").display(), u"740万元"_s);
}

void TestCounty::rosterTellsWhoIsMissing_data()
{
    QTest::addColumn<QByteArray>("roster");
    const QByteArray utf8 =
        QStringLiteral("单位,电话\n示例县甲镇人民政府,1\n\"乙镇\",2\n丙镇,3\n丙镇,3\n").toUtf8();
    QTest::newRow("UTF-8") << utf8;
    QTest::newRow("with a mark and Windows line ends")
        << "\xef\xbb\xbf" + QByteArray(utf8).replace("\n", "\r\n");
    QTest::newRow("GB18030") << QByteArray(
        "\xb5\xa5\xce\xbb,\xb5\xe7\xbb\xb0\n"
        "\xca\xbe\xc0\xfd\xcf\xd8\xbc\xd7\xd5\xf2\xc8\xcb\xc3\xf1\xd5\xfe\xb8\xae,1\n"
        "\xd2\xd2\xd5\xf2,2\n\xb1\xfb\xd5\xf2,3\n\xb1\xfb\xd5\xf2,3\n");
}

void TestCounty::rosterTellsWhoIsMissing()
{
    QFETCH(QByteArray, roster);
    writeFile(u"roster.csv"_s, roster);
    write(u"a.nianbao"_s, consistent(u"示例县甲镇人民政府"_s));
    write(u"b.nianbao"_s, consistent(u"示例县乙镇人民政府"_s));
    write(u"x.nianbao"_s, consistent(u"丁镇"_s));
    const Outcome outcome = run({u"sum"_s, u"a.nianbao"_s, u"b.nianbao"_s, u"x.nianbao"_s, u"--roster"_s,
                                 u"roster.csv"_s, u"-o"_s, u"county.nianbao"_s});
    QCOMPARE(outcome.status, 1);
    const QStringList lines = outcome.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).contains(u"丙镇"));
    QVERIFY(lines.at(1).contains(u"丙镇"));
    QVERIFY(lines.at(2).contains(u"x.nianbao") || lines.at(2).contains(u"丁镇"));
}

void TestCounty::workbookRecalculatesToOurSums()
{
    const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
    if (soffice.isEmpty())
        QSKIP("LibreOffice is not installed");
    write(u"a.nianbao"_s, consistent(u"甲镇"_s, 2025, 1));
    write(u"b.nianbao"_s, consistent(u"乙镇"_s, 2025, 2));
    QCOMPARE(run({u"sum"_s, u"a.nianbao"_s, u"b.nianbao"_s, u"-o"_s, u"county.nianbao"_s, u"--table"_s,
                  u"county.xlsx"_s})
                 .status,
             0);
    // Every sheet as text, its formulas worked out anew.
    QProcess office;
    office.setWorkingDirectory(m_folder->path());
    office.start(soffice,
                 {u"-env:UserInstallation=file://"_s + path(u"office"_s), u"--headless"_s, u"--convert-to"_s,
                  u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"_s,
                  u"county.xlsx"_s});
    QVERIFY(office.waitForFinished(120'000));
    const Result<Report> county = loadReport(path(u"county.nianbao"_s), m_editions);
    QVERIFY(county);
    for (const TableSpec &table : county->edition->tables) {
        const QString heading = county->edition->sectionOfTable(table.id)->heading;
        const QStringList names = QDir(m_folder->path()).entryList({u"county*"_s + heading + u".csv"_s});
        QCOMPARE(names.size(), 1);
        QFile csv(path(names.first()));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(csv.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5); // two of headings, two units, the sum
        const QStringList sums = lines.last().split(u',');
        int column = 0;
        for (qsizetype figure = 0; figure < county->figures.size(); ++figure) {
            const FigureSpec &spec = county->edition->figures.at(figure);
            if (spec.table == table.id)
                QCOMPARE(sums.value(++column), numberText(*county->figures.at(figure).number(), spec.kind));
        }
        QCOMPARE(sums.size(), column + 1);
    }
}

void TestCounty::workbookPrintsAndMarksWhatIsOpen()
{
    const QString unzip = QStandardPaths::findExecutable(u"unzip"_s);
    if (unzip.isEmpty())
        QSKIP("unzip is not installed");
    const auto part = [&](const QString &name) {
        QProcess process;
        process.start(unzip, {u"-p"_s, path(u"county.xlsx"_s), name});
        process.waitForFinished();
        return process.readAllStandardOutput();
    };
    const auto make = [&](const QString &figure) {
        Report report = consistent(u"甲镇"_s);
        set(report, u"disclosure.licensing.decisions"_s, figure);
        write(u"a.nianbao"_s, report);
        run({u"sum"_s, u"a.nianbao"_s, u"-o"_s, u"county.nianbao"_s, u"--table"_s, u"county.xlsx"_s});
        return part(u"xl/worksheets/sheet1.xml"_s);
    };
    // The format of the first unit's 行政许可.
    static const QRegularExpression licensing(u"<c r=\"H3\" s=\"(\\d+)\""_s);
    const QString filled = licensing.match(QString::fromUtf8(make(u"12"_s))).captured(1);
    QVERIFY(!filled.isEmpty());
    for (const QString &figure : {QString(), u"约12件"_s}) {
        const QString sheet = QString::fromUtf8(make(figure));
        const QString open = licensing.match(sheet).captured(1);
        QVERIFY2(!open.isEmpty() && open != filled, qPrintable(figure));
        QVERIFY(sheet.contains(u"orientation=\"landscape\""_s));
        QVERIFY(sheet.contains(u"<mergeCell ref=\"B1:D1\"/>"_s)); // 规章 over its three columns
    }
    const QString findings = QString::fromUtf8(part(u"xl/sharedStrings.xml"_s));
    const RulePack rules = RulePack::national(u"zh_CN"_s);
    QVERIFY(findings.contains(rules.find(u"figures.not-a-number"_s)->title));
    QVERIFY(QString::fromUtf8(part(u"xl/workbook.xml"_s)).contains(u"_xlnm.Print_Titles"_s));
}

void TestCounty::formulasAreNeverMadeFromText()
{
    const QString unzip = QStandardPaths::findExecutable(u"unzip"_s);
    if (unzip.isEmpty())
        QSKIP("unzip is not installed");
    Report report = consistent(u"=cmd|'/c calc'!A1"_s);
    set(report, u"disclosure.licensing.decisions"_s, u"=1+1"_s);
    write(u"a.nianbao"_s, report);
    run({u"sum"_s, u"a.nianbao"_s, u"-o"_s, u"county.nianbao"_s, u"--table"_s, u"county.xlsx"_s});
    QProcess process;
    process.start(unzip, {u"-p"_s, path(u"county.xlsx"_s), u"xl/worksheets/sheet*.xml"_s});
    QVERIFY(process.waitForFinished());
    const QByteArray sheets = process.readAllStandardOutput();
    QVERIFY(sheets.contains("<f>SUM("));
    QCOMPARE(sheets.count("<f>"), sheets.count("<f>SUM("));
}

void TestCounty::linesComeInInputOrder()
{
    QStringList names;
    for (int i = 0; i < 40; ++i)
        names += write(u"%1.nianbao"_s.arg(i, 2, 10, QChar(u'0')), consistent(u"第%1镇"_s.arg(i), 2025, i));
    const Outcome outcome = run(QStringList{u"check"_s, u"--format"_s, u"jsonl"_s} + names);
    const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), names.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(QJsonDocument::fromJson(lines.at(i).toUtf8())["file"_L1].toString(), names.at(i));
}

void TestCounty::slipsAreWrittenForWhoNeedsOne()
{
    write(u"good.nianbao"_s, consistent(u"甲镇"_s));
    Report bad = consistent(u"乙/镇"_s);
    set(bad, u"applications.received.total"_s, u"99999"_s);
    write(u"bad.nianbao"_s, bad);
    write(u"bad again.nianbao"_s, bad);
    QCOMPARE(run({u"check"_s, u"good.nianbao"_s, u"bad.nianbao"_s, u"bad again.nianbao"_s, u"--slips"_s,
                  u"slips"_s, u"--to"_s, u"txt"_s})
                 .status,
             1);
    const QDir slips(path(u"slips"_s));
    QVERIFY(slips.exists(u"乙_镇修改意见.txt"_s));
    QVERIFY(slips.exists(u"乙_镇修改意见-2.txt"_s));
    QFile slip(slips.filePath(u"乙_镇修改意见.txt"_s));
    QVERIFY(slip.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(slip.readAll());
    QVERIFY(text.contains(u"乙/镇："));
    QVERIFY(text.contains(u"99999"));
    QVERIFY(text.contains(u"（依据：国办公开办函〔2021〕30号）"));
    QVERIFY(!text.contains(u"{{"));
}

Report TestCounty::olderVersion() const
{
    Report report = cleanReport(m_editions.forYear(2025), 2025);
    report.unit.name = u"示例县清水镇人民政府"_s;
    set(report, u"applications.received.natural_persons"_s, u"12"_s);
    set(report, u"applications.received.total"_s, u"13"_s);
    set(report, u"applications.granted.natural_persons"_s, u"9"_s);
    set(report, u"applications.granted.total"_s, u"9"_s);
    set(report, u"applications.handled_total.natural_persons"_s, u"9"_s);
    set(report, u"applications.handled_total.total"_s, u"9"_s);
    set(report, u"disclosure.licensing.decisions"_s, u""_s);
    set(report, u"disclosure.penalties.decisions"_s, u""_s);
    report.sections[u"overview"_s][2] = u"（二）依申请公开。收到政府信息公开申请15件，均依法答复。"_s;
    report.sections[u"others"_s] = {u"无其他事项。"_s};
    report.signature.date = u"2026-02-06"_s;
    return report;
}

Report TestCounty::newerVersion() const
{
    Report report = olderVersion();
    set(report, u"applications.received.total"_s, u"12"_s);
    set(report, u"applications.carried_out.natural_persons"_s, u"2"_s);
    set(report, u"applications.carried_out.total"_s, u"2"_s);
    set(report, u"disclosure.licensing.decisions"_s, u"0"_s);
    report.sections[u"overview"_s][2] = u"（二）依申请公开。收到政府信息公开申请12件，均依法答复。"_s;
    report.sections[u"problems"_s] += u"同时，按月检查各栏目的更新情况。"_s;
    report.signature.date = u"2026-01-28"_s;
    report.unit.kind = UnitKind::Subdistrict;
    return report;
}

void TestCounty::compareWithGolden(const QString &text, const QString &golden)
{
    QFile file(QStringLiteral(NIANBAO_TEST_DATA "/golden/") + golden);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList wanted = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < std::max(lines.size(), wanted.size()); ++i)
        QCOMPARE(lines.value(i), wanted.value(i));
}

void TestCounty::slipReadsAsItShould()
{
    write(u"a.nianbao"_s, olderVersion());
    QCOMPARE(run({u"check"_s, u"a.nianbao"_s, u"--slips"_s, u"slips"_s, u"--to"_s, u"txt,docx,pdf"_s,
                  u"--unit"_s, u"示例县人民政府办公室"_s})
                 .status,
             1);
    const QString name = u"slips/示例县清水镇人民政府修改意见."_s;
    QVERIFY(QFileInfo(path(name + u"docx"_s)).size() > 0);
    QVERIFY(QFileInfo(path(name + u"pdf"_s)).size() > 0);
    QFile slip(path(name + u"txt"_s));
    QVERIFY(slip.open(QIODevice::ReadOnly));
    // The day is the one on which it is written.
    const QRegularExpression day(u"\\d{4}年\\d{1,2}月\\d{1,2}日(?=\\n$)"_s);
    const QString text = QString::fromUtf8(slip.readAll());
    QCOMPARE(day.match(text).captured(), QDate::currentDate().toString(u"yyyy年M月d日"_s));
    compareWithGolden(QString(text).replace(day, u"2026年2月9日"_s), u"slip.txt"_s);
}

void TestCounty::comparisonReadsAsItShould()
{
    write(u"old.nianbao"_s, olderVersion());
    write(u"new.nianbao"_s, newerVersion());
    compareWithGolden(run({u"diff"_s, u"old.nianbao"_s, u"new.nianbao"_s}).out, u"diff.txt"_s);
}

void TestCounty::versionsAreCompared()
{
    Report before = consistent(u"甲镇"_s);
    Report after = before;
    set(before, u"applications.received.total"_s, u"99999"_s);
    before.sections[u"problems"_s] = {u"一是人员不足。"_s, u"二是培训不够。"_s, u"三是更新不快。"_s};
    after.sections[u"problems"_s] = {u"一是人员不足。"_s, u"二是培训偏少。"_s, u"三是更新不快。"_s,
                                     u"四是形式单一。"_s};
    after.signature.date = u"2026-01-20"_s;
    write(u"old.nianbao"_s, before);
    write(u"new.nianbao"_s, after);
    const Outcome outcome = run({u"diff"_s, u"old.nianbao"_s, u"new.nianbao"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.status, 0);
    const QJsonObject diff = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(diff["figures"_L1].toArray().size(), 1);
    QCOMPARE(diff["figures"_L1][0]["before"_L1].toInt(), 99999);
    QCOMPARE(diff["texts"_L1].toArray().size(), 2);
    QCOMPARE(diff["texts"_L1][0]["before"_L1].toString(), u"二是培训不够。"_s);
    QCOMPARE(diff["texts"_L1][0]["after"_L1].toString(), u"二是培训偏少。"_s);
    QCOMPARE(diff["texts"_L1][1]["after"_L1].toString(), u"四是形式单一。"_s);
    QCOMPARE(diff["gone"_L1].toArray().size(), 1);
    QCOMPARE(diff["gone"_L1][0]["rule"_L1].toString(), u"applications.row-total"_s);
    QVERIFY(!diff["head"_L1].toArray().isEmpty());
    QCOMPARE(run({u"diff"_s, u"new.nianbao"_s, u"old.nianbao"_s}).status, 1);
    QVERIFY(run({u"diff"_s, u"new.nianbao"_s, u"old.nianbao"_s}).out.contains(u"二是培训偏少。"));
}

void TestCounty::countyPackChangesTheRules()
{
    Report report = consistent(u"甲镇"_s);
    set(report, u"disclosure.licensing.decisions"_s, u""_s);
    write(u"a.nianbao"_s, report);
    writeFile(
        u"off.json"_s,
        R"({"format": "nianbao-rules", "version": 1, "name": "示例县", "basis": "示政公开办函〔2025〕12号", "rules": [{"id": "figures.blank", "enabled": false}]})");
    writeFile(u"broken.json"_s, "{\n  \"format\": \"nianbao-rules\", \"version\": 1, \"name\": \"示例县\", "
                                "\"basis\": \"x\",\n  \"rules\": [{\"id\": \"no.such.rule\"}]\n}");
    QCOMPARE(run({u"check"_s, u"a.nianbao"_s}).status, 1);
    const Outcome off = run({u"check"_s, u"a.nianbao"_s, u"--rules"_s, u"off.json"_s});
    QVERIFY2(off.status == 0, qPrintable(off.out + off.err));
    const Outcome broken = run({u"check"_s, u"a.nianbao"_s, u"--rules"_s, u"broken.json"_s});
    QCOMPARE(broken.status, 2);
    QVERIFY2(broken.err.contains(u"broken.json") && broken.err.contains(u"no.such.rule"),
             qPrintable(broken.err));
}

void TestCounty::safeMendsAreApplied()
{
    Report report = consistent(u"甲镇"_s);
    set(report, u"disclosure.licensing.decisions"_s, u""_s);
    set(report, u"applications.received.total"_s, u"99999"_s);
    write(u"a.nianbao"_s, report);
    const Outcome outcome = run({u"check"_s, u"a.nianbao"_s, u"--fix"_s, u"-o"_s, u"b.nianbao"_s});
    QCOMPARE(outcome.status, 1); // which of the total and its parts is wrong is for a person to say
    const Result<Report> mended = loadReport(path(u"b.nianbao"_s), m_editions);
    QVERIFY(mended);
    QCOMPARE(mended->figure(u"disclosure", u"licensing", u"decisions"), Figure::count(0));
    QCOMPARE(mended->figure(u"applications", u"received", u"total"), Figure::count(99999));
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(run({u"check"_s, u"a.nianbao"_s, u"--fix"_s}).status, 2);
}

void TestCounty::sumIsTheTruth_data()
{
    QTest::addColumn<QStringList>("arguments");
    // Few PDFs: reading one takes as long as forty others.
    QTest::newRow("2021 edition") << QStringList{
        u"--year"_s, u"2025"_s, u"--formats"_s,
        u"nianbao,docx,html,txt,nianbao,docx,html,txt,nianbao,docx,html,txt,nianbao,pdf"_s};
    QTest::newRow("2019 edition") << QStringList{u"--year"_s, u"2020"_s, u"--formats"_s,
                                                 u"nianbao,docx,html,txt"_s};
}

// A quick one of tests/bench/county.
void TestCounty::sumIsTheTruth()
{
    QFETCH(QStringList, arguments);
    QProcess maker;
    maker.start(QStringLiteral(NIANBAO_REPORTS),
                QStringList{path(u"reports"_s), u"--count"_s, u"46"_s, u"--mistakes"_s, u"25"_s,
                            u"--unreadable"_s, u"3"_s, u"--duplicates"_s, u"2"_s, u"--other-year"_s, u"1"_s,
                            u"--truth"_s, path(u"truth.json"_s)} +
                    arguments);
    QVERIFY(maker.waitForFinished(120'000));
    QCOMPARE(maker.exitCode(), 0);
    QFile file(path(u"truth.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();

    const Outcome sum = run({u"sum"_s, u"reports"_s, u"-o"_s, u"county.nianbao"_s});
    QCOMPARE(sum.status, 2);
    const Result<Report> county = loadReport(path(u"county.nianbao"_s), m_editions);
    QVERIFY(county);
    QCOMPARE(truth["sums"_L1].toObject().size(), county->figures.size());
    for (int i = 0; i < county->figures.size(); ++i) {
        const FigureSpec &spec = county->edition->figures.at(i);
        const QString id = spec.table + u'.' + spec.row + u'.' + spec.column;
        QCOMPARE(numberText(county->figure(i).number().value_or(-1), spec.kind),
                 truth["sums"_L1][id].toString());
    }
    const QJsonArray bad = truth["bad"_L1].toArray();
    QCOMPARE(bad.size(), 6);
    for (const auto &entry : bad)
        QVERIFY2(sum.err.contains(entry["file"_L1].toString()), qPrintable(entry["file"_L1].toString()));

    QSet<QString> found;
    const QStringList lines =
        run({u"check"_s, u"--format"_s, u"jsonl"_s, u"reports"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QJsonDocument checked = QJsonDocument::fromJson(line.toUtf8());
        const QJsonArray findings = checked["findings"_L1].toArray();
        for (const auto &finding : findings)
            found +=
                QFileInfo(checked["file"_L1].toString()).fileName() + u' ' + finding["rule"_L1].toString();
    }
    QSet<QString> planted;
    const QJsonArray mistakes = truth["planted"_L1].toArray();
    for (const auto &mistake : mistakes)
        planted += mistake["file"_L1].toString() + u' ' + mistake["rule"_L1].toString();
    QCOMPARE(planted.size(), 12); // the duplicates repeat one
    QCOMPARE(found, planted);     // all of them, and nothing else
}

void TestCounty::oddNamesAndFilesAreOneLineEach()
{
    write(u"reports/甲 \"镇\"\n报告.nianbao"_s, consistent(u"甲镇"_s));
    write(u"reports/又一份\n甲镇.txt"_s, consistent(u"甲镇"_s));
    writeFile(u"reports/~$甲镇.docx"_s, "lock");
    writeFile(u"reports/照片\n一.jpg"_s, "picture");
    writeFile(u"reports/空.docx"_s, "");
    QVERIFY(QFile::link(path(u"reports"_s), path(u"reports/回路"_s)));
    const Outcome outcome = run({u"sum"_s, u"reports"_s, u"-o"_s, u"county.nianbao"_s});
    QCOMPARE(outcome.status, 2);
    QStringList lines = outcome.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    for (const QString &name :
         {u"~$甲镇.docx"_s, u"照片?一.jpg"_s, u"空.docx"_s, u"回路"_s, u"甲 \"镇\"?报告.nianbao"_s})
        QCOMPARE(lines.filter(name).size(), 1);
    QVERIFY(!run({u"sum"_s, u"reports"_s, u"-o"_s, u"county.nianbao"_s, u"--quiet"_s}).err.contains(u"照片"));
}

void TestCounty::interruptLeavesWholeResults_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("jsonl") << u"jsonl"_s;
    QTest::newRow("json") << u"json"_s;
}

void TestCounty::interruptLeavesWholeResults()
{
#ifdef Q_OS_WIN
    QSKIP("there is no such signal here");
#else
    QFETCH(QString, format);
    const QString file = write(u"a.nianbao"_s, consistent(u"甲镇"_s));
    constexpr int Many = 20'000;
    QProcess process;
    process.start(QStringLiteral(NIANBAO_CLI),
                  QStringList{u"check"_s, u"--format"_s, format, file, u"missing"_s} +
                      QStringList(Many, file));
    // What cannot be read is told at once: by then the work is under way.
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForReadyRead(60'000));
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    const QByteArray out = process.readAllStandardOutput();
    QVERIFY(out.endsWith('\n'));
    QJsonParseError error;
    qsizetype done = 0;
    if (format == "json"_L1) {
        const QJsonDocument whole = QJsonDocument::fromJson(out, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        done = whole["files"_L1].toArray().size();
        QCOMPARE(whole["summary"_L1]["files"_L1].toInt(), done);
    } else {
        const QList<QByteArray> lines = out.trimmed().split('\n');
        for (const QByteArray &line : lines) {
            QJsonDocument::fromJson(line, &error);
            QVERIFY2(error.error == QJsonParseError::NoError, line.constData());
        }
        done = lines.size();
    }
    QVERIFY(done > 0);
    QVERIFY(done < Many);
#endif
}

void TestCounty::progressIsForTerminals()
{
    const QString script = QStandardPaths::findExecutable(u"script"_s);
    if (script.isEmpty())
        QSKIP("script (util-linux), which lends a terminal, is not installed");
    QStringList names;
    for (int i = 0; i < 30; ++i)
        names += write(u"%1.nianbao"_s.arg(i), consistent(u"第%1镇"_s.arg(i), 2025, i));
    const QStringList call = QStringList{u"sum"_s, u"-o"_s, u"county.nianbao"_s} + names;
    QVERIFY(!run(call).err.contains(u"\x1b"));
    QProcess terminal;
    terminal.setWorkingDirectory(m_folder->path());
    terminal.start(script, {u"-qec"_s, QStringLiteral(NIANBAO_CLI) + u" --lang en "_s + call.join(u' '),
                            u"/dev/null"_s});
    QVERIFY(terminal.waitForFinished(60'000));
    const QByteArray shown = terminal.readAllStandardOutput();
    QVERIFY2(shown.contains("1 of 30"), shown.constData());
    // The line is gone before anything else is told.
    QVERIFY2(shown.contains("\r\x1b[K30 reports added up"), shown.constData());
}

QTEST_GUILESS_MAIN(TestCounty)
#include "tst_county.moc"
