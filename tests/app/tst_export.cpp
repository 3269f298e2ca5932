#include "models/checks/check.h"
#include "models/reportfile.h"
#include "support/randomreport.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

QString squeezed(const QString &text)
{
    return QString(text).remove(QRegularExpression(u"\\s"_s));
}

// A cell of a Word table as its XML says, spans resolved by the grid.
struct WordCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;

    friend bool operator==(const WordCell &, const WordCell &) = default;
};

QList<QList<WordCell>> wordTables(const QByteArray &documentXml)
{
    QList<QList<WordCell>> tables;
    QXmlStreamReader xml(documentXml);
    QHash<int, int> open; // by column: index of the vertically merged cell above
    WordCell cell;
    bool continued = false;
    bool restarted = false;
    int row = -1;
    int column = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const auto name = xml.name();
        const auto value = [&xml] { return xml.attributes().value(xml.namespaceUri().toString(), "val"_L1); };
        if (token == QXmlStreamReader::StartElement) {
            if (name == "tbl"_L1) {
                tables += QList<WordCell>();
                row = -1;
                open.clear();
            } else if (name == "tr"_L1) {
                ++row;
                column = 0;
            } else if (name == "tc"_L1) {
                cell = {row, column, 1, 1, {}};
                continued = restarted = false;
            } else if (name == "gridSpan"_L1) {
                cell.columnSpan = value().toInt();
            } else if (name == "vMerge"_L1) {
                restarted = value() == "restart"_L1;
                continued = !restarted;
            } else if (name == "t"_L1 && !tables.isEmpty()) {
                cell.text += xml.readElementText();
            }
        } else if (token == QXmlStreamReader::EndElement && name == "tc"_L1) {
            QList<WordCell> &table = tables.last();
            if (continued) {
                table[open.value(column)].rowSpan += 1;
            } else {
                if (restarted)
                    open.insert(column, int(table.size()));
                table += cell;
            }
            column += cell.columnSpan;
        }
    }
    return tables;
}

} // namespace

// Reports through the whole program: file → check → DOCX and PDF → read back.
class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realFiguresCheck_data();
    void realFiguresCheck();
    void tablesReadBack_data();
    void tablesReadBack();
    void sameInputSameBytes();
    void unwritableTargetsAreNamed_data();
    void unwritableTargetsAreNamed();
    void existingFileSurvivesAFailedExport();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QStringList truths();
    Result<Report> truth(const QString &file) const;
    void convert(const QStringList &arguments, int status = 0, const QString &from = {}) const;
    QByteArray output(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    Editions m_editions = Editions::standard();
};

QStringList TestExport::truths()
{
    const QDir folder(qEnvironmentVariable("NIANBAO_SHARED", QStringLiteral(NIANBAO_SHARED_DIR)) +
                      u"/seeds/truth"_s);
    QStringList files;
    const QFileInfoList found = folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : found)
        files += info.filePath();
    return files;
}

// A list of true figures of a real report, made into a report file.
Result<Report> TestExport::truth(const QString &file) const
{
    const Result<QByteArray> content = readWholeFile(file, LargestReportFile);
    if (!content)
        return content.error();
    QJsonObject root = QJsonDocument::fromJson(*content).object();
    root["format"_L1] = u"nianbao-report"_s;
    root["version"_L1] = 1;
    root["unit"_L1] = QJsonObject{{u"name"_s, root["unit"_L1]}};
    return reportFromJson(QJsonDocument(root).toJson(), m_editions);
}

void TestExport::convert(const QStringList &arguments, int status, const QString &from) const
{
    QProcess process;
    process.setWorkingDirectory(from);
    process.start(QStringLiteral(NIANBAO_CLI), QStringList{u"convert"_s} + arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == status, process.readAllStandardError());
}

QByteArray TestExport::output(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

void TestExport::realFiguresCheck_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("found");
    const QStringList files = truths();
    if (files.isEmpty())
        QSKIP("the figures of real reports are not there");
    for (const QString &file : files) {
        const bool incomplete = QFileInfo(file).fileName().startsWith("002"_L1);
        QTest::newRow(qPrintable(QFileInfo(file).baseName()))
            << file
            << (incomplete
                    ? QStringList{u"figures.blank refused_enforcement_files.others"_s,
                                  u"figures.blank not_processed_excessive.legal_service_organizations"_s}
                    : QStringList());
    }
}

// What is found in the figures alone; the texts are not part of these files.
void TestExport::realFiguresCheck()
{
    QFETCH(QString, file);
    QFETCH(QStringList, found);
    const Result<Report> report = truth(file);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    const CheckResult result = checkReport({*report, RulePack::national(u"zh_CN"_s)});
    QStringList actual;
    for (const Finding &finding : result.findings) {
        if (!finding.cells.isEmpty())
            actual += finding.rule + u' ' + finding.where.row + u'.' + finding.where.column;
    }
    QCOMPARE(actual, found);
    QCOMPARE(result.unchecked.size(), 2 * found.size());
}

void TestExport::tablesReadBack_data()
{
    QTest::addColumn<QString>("file");
    QFile edition(QStringLiteral(NIANBAO_TEST_DATA) + u"/editions/2031.json"_s);
    QVERIFY(edition.open(QIODevice::ReadOnly));
    QVERIFY(m_editions.add(edition.readAll()));
    QRandomGenerator random(11);
    // An edition that no C++ knows, found in the user's data folder.
    Report madeUp(m_editions.find(u"2031"), 2031);
    for (qsizetype i = 0; i < madeUp.figures.size(); ++i)
        madeUp.figures[i] = Figure::parse(QString::number(i), madeUp.edition->figures.at(i).kind);
    madeUp.sections[u"summary"_s] = {u"全年收到{{requests.received.all}}件。"_s};
    QVERIFY(saveReport(madeUp, path(u"made-up.nianbao"_s)));
    QVERIFY(QDir(m_folder.path()).mkpath(u"data/nianbao/editions"_s));
    QVERIFY(edition.copy(path(u"data/nianbao/editions/2031.json"_s)));
    qputenv("XDG_DATA_HOME", path(u"data"_s).toLocal8Bit());
    QTest::newRow("an edition that is only a file") << path(u"made-up.nianbao"_s);

    for (const QString &id : {u"2019"_s, u"2021"_s}) {
        Report report = consistentReport(m_editions.find(id), id.toInt(), random);
        QVERIFY(saveReport(report, path(id + u".nianbao"_s)));
        QTest::newRow(qPrintable(u"random "_s + id)) << path(id + u".nianbao"_s);
    }
    const QStringList files = truths();
    for (const QString &file : files) {
        const QString name = path(QFileInfo(file).baseName() + u".nianbao"_s);
        const Result<Report> report = truth(file);
        QVERIFY(report);
        QVERIFY(saveReport(*report, name));
        QTest::newRow(qPrintable(QFileInfo(file).baseName())) << name;
    }
}

// Every label and figure of every table, in the cells of the DOCX with its
// merges, and row by row in the text of the PDF.
void TestExport::tablesReadBack()
{
    QFETCH(QString, file);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
        QSKIP("pdftotext or unzip is not installed");
    const Result<Report> report = loadReport(file, m_editions);
    QVERIFY(report);
    convert({file, u"--to"_s, u"docx,pdf"_s, u"--out-dir"_s, path(u"out"_s)});
    const QString base = path(u"out/"_s) + QFileInfo(file).completeBaseName();
    const QList<QList<WordCell>> tables =
        wordTables(output(u"unzip"_s, {u"-p"_s, base + u".docx"_s, u"word/document.xml"_s}));
    QCOMPARE(tables.size(), report->edition->tables.size());
    const QString text =
        squeezed(QString::fromUtf8(output(u"pdftotext"_s, {u"-raw"_s, base + u".pdf"_s, u"-"_s})));

    for (qsizetype i = 0; i < tables.size(); ++i) {
        const TableSpec &spec = report->edition->tables.at(i);
        QList<WordCell> expected;
        QString rowText;
        for (const CellSpec &cell : spec.cells) {
            const QString content = cell.isFigure() ? report->figure(cell.figure).display() : cell.text;
            expected += {cell.row, cell.column, cell.rowSpan, cell.columnSpan, content};
            if (!cell.isFigure())
                rowText = squeezed(content);
            else
                rowText += squeezed(content);
            QVERIFY2(text.contains(rowText), qPrintable(rowText));
        }
        QCOMPARE(tables.at(i).size(), expected.size());
        for (qsizetype cell = 0; cell < expected.size(); ++cell)
            QVERIFY2(tables.at(i).at(cell) == expected.at(cell), qPrintable(expected.at(cell).text));
    }
}

void TestExport::sameInputSameBytes()
{
    QRandomGenerator random(12);
    QVERIFY(saveReport(consistentReport(m_editions.find(u"2021"), 2025, random), path(u"same.nianbao"_s)));
    QByteArray first[4];
    for (const QString &zone : {u"Asia/Shanghai"_s, u"America/New_York"_s}) {
        qputenv("TZ", zone.toLatin1());
        // Started from there, with names relative to it.
        const QDir folder(path(zone.section(u'/', 1)));
        QVERIFY(folder.mkpath(u"."_s));
        convert({u"../same.nianbao"_s, u"--to"_s, u"docx,pdf,html,ofd"_s, u"--out-dir"_s, u"out"_s}, 0,
                folder.path());
        int i = 0;
        for (const QString &suffix : {u".docx"_s, u".pdf"_s, u".html"_s, u".ofd"_s}) {
            const Result<QByteArray> bytes =
                readWholeFile(folder.filePath(u"out/same"_s + suffix), LargestReportFile);
            QVERIFY(bytes);
            QVERIFY(!bytes->isEmpty());
            if (first[i].isEmpty())
                first[i] = *bytes;
            QCOMPARE(*bytes, first[i]);
            ++i;
        }
    }
    qunsetenv("TZ");
}

void TestExport::unwritableTargetsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const QString file = path(u"w.nianbao"_s);
    QTest::newRow("no folder") << QStringList{file, u"-o"_s, path(u"no/a.pdf"_s)} << u"no/a.pdf"_s;
    QTest::newRow("no such format") << QStringList{file, u"-o"_s, path(u"a.wps"_s)} << u"wps"_s;
    QTest::newRow("full disk") << QStringList{file, u"-o"_s, u"/dev/full/a.pdf"_s} << u"/dev/full/a.pdf"_s;
    QTest::newRow("two ways to say where")
        << QStringList{file, u"-o"_s, u"a.pdf"_s, u"--to"_s, u"pdf"_s} << u"--to"_s;
    QTest::newRow("to without folder") << QStringList{file, u"--to"_s, u"pdf"_s} << u"--out-dir"_s;
    QTest::newRow("the same name twice")
        << QStringList{file, file, u"--to"_s, u"pdf"_s, u"--out-dir"_s, path(u"twice"_s)} << u"w.pdf"_s;
}

void TestExport::unwritableTargetsAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    QVERIFY(saveReport(Report(m_editions.find(u"2021"), 2025), path(u"w.nianbao"_s)));
    QProcess process;
    process.start(QStringLiteral(NIANBAO_CLI), QStringList{u"convert"_s} + arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    const QString err = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(err.contains(message), qPrintable(err));
    QCOMPARE(err.count(u'\n'), 1);
}

void TestExport::existingFileSurvivesAFailedExport()
{
    QFile target(path(u"keep.docx"_s));
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write("old");
    target.close();
    QFile broken(path(u"broken.nianbao"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    convert({broken.fileName(), u"-o"_s, target.fileName()}, 2);
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), QByteArray("old"));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
