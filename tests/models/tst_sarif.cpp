#include "models/checks/check.h"
#include "models/checks/ignoring.h"
#include "models/checks/sarif.h"
#include "support/randomreport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestSarif : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void log();
    void paths_data();
    void paths();
    void anEmptyLogIsALog();
    void isValidAgainstTheSchema();

private:
    QByteArray sampleLog(const QString &path) const;

    const Editions m_editions = Editions::standard();
    const RulePack m_rules = RulePack::national(u"zh_CN"_s);
};

// Findings of figures, text, head and a whole section, of each severity.
QByteArray TestSarif::sampleLog(const QString &path) const
{
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    report.figures[report.edition->figure(u"disputes", u"reconsideration", u"total")] = Figure::count(1);
    report.sections[u"overview"_s][1] += u"工作有序，,“完成”。"_s;
    report.sections[u"others"_s] = {u"无。"_s};
    report.signature.date = u"2026-02-01"_s;
    for (const Finding &finding : Checker(m_rules).check(report).findings) {
        if (finding.rule == "dates.published-late"_L1)
            report.ignored = {ignoredOf(finding, report, u"因机构合并推迟公布。"_s)};
    }
    return sarifLog({{path, Checker(m_rules).check(report)}}, m_rules);
}

void TestSarif::log()
{
    const QByteArray json = sampleLog(u"清水镇/2025 年.docx"_s);
    QCOMPARE(json, sampleLog(u"清水镇/2025 年.docx"_s));
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    QCOMPARE(root["version"_L1].toString(), u"2.1.0"_s);
    const QJsonObject run = root["runs"_L1][0].toObject();
    const QJsonArray rules = run["tool"_L1]["driver"_L1]["rules"_L1].toArray();
    QCOMPARE(rules.size(), m_rules.rules().size());
    QStringList results;
    const QJsonArray found = run["results"_L1].toArray();
    for (const QJsonValue &result : found) {
        QCOMPARE(rules[result["ruleIndex"_L1].toInt(-1)]["id"_L1], result["ruleId"_L1]);
        const QJsonValue location = result["locations"_L1][0];
        results += result["level"_L1].toString() + u' ' + result["ruleId"_L1].toString() + u' ' +
                   location["logicalLocations"_L1][0]["fullyQualifiedName"_L1].toString();
    }
    QCOMPARE(results, (QStringList{u"note text.punctuation overview/1"_s,
                                   u"error disputes.total disputes/reconsideration/total"_s,
                                   u"note structure.processing-fee others"_s,
                                   u"warning dates.published-late signature"_s}));
    QCOMPARE(found[0]["properties"_L1]["length"_L1].toInt(), 2);
    QVERIFY(!found[0].toObject().contains("suppressions"_L1));
    const QJsonValue suppression = found[3]["suppressions"_L1][0];
    QCOMPARE(suppression["kind"_L1].toString(), u"inSource"_s);
    QCOMPARE(suppression["justification"_L1].toString(), u"因机构合并推迟公布。"_s);
}

void TestSarif::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("uri");
    QTest::newRow("relative") << u"a/b.docx"_s << u"a/b.docx"_s;
    QTest::newRow("space and Chinese") << u"清 1.pdf"_s << u"%E6%B8%85%201.pdf"_s;
    QTest::newRow("like a scheme") << u"a:b#c?.txt"_s << u"a%3Ab%23c%3F.txt"_s;
    QTest::newRow("absolute") << u"/home/a b.docx"_s << u"file:///home/a%20b.docx"_s;
    QTest::newRow("with a drive") << u"C:\\年报\\a.docx"_s << u"file:///C:/%E5%B9%B4%E6%8A%A5/a.docx"_s;
}

void TestSarif::paths()
{
    QFETCH(QString, path);
    const QJsonObject root = QJsonDocument::fromJson(sampleLog(path)).object();
    const QJsonValue place = root["runs"_L1][0]["results"_L1][0]["locations"_L1][0]["physicalLocation"_L1];
    QTEST(place["artifactLocation"_L1]["uri"_L1].toString(), "uri");
}

void TestSarif::anEmptyLogIsALog()
{
    const QJsonObject root = QJsonDocument::fromJson(sarifLog({}, m_rules)).object();
    QVERIFY(root["runs"_L1][0]["results"_L1].isArray());
    QCOMPARE(root["runs"_L1][0]["results"_L1].toArray().size(), 0);
}

// The OASIS schema is not part of this project; it comes with a package that tests use.
void TestSarif::isValidAgainstTheSchema()
{
    const QString modules = qEnvironmentVariable("NIANBAO_NODE_MODULES",
                                                 QStringLiteral(NIANBAO_TEST_DATA "/../tools/node_modules"));
    const QString schema = modules + u"/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"_s;
    if (!QFile::exists(schema))
        QSKIP("needs the schema of SARIF 2.1.0 (npm install in tests/tools)");
    QProcess probe;
    probe.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import jsonschema"_s});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("python3 with jsonschema is not installed");
    QTemporaryDir folder;
    const auto validate = [&](const QByteArray &log) {
        QFile file(folder.filePath(u"log.sarif"_s));
        if (!file.open(QIODevice::WriteOnly))
            return -1;
        file.write(log);
        file.close();
        QProcess process;
        process.start(u"/usr/bin/python3"_s,
                      {u"-c"_s,
                       u"import json, sys, jsonschema\n"
                       "jsonschema.validate(json.load(open(sys.argv[2])), json.load(open(sys.argv[1])))\n"_s,
                       schema, file.fileName()});
        return process.waitForFinished() ? process.exitCode() : -1;
    };
    QCOMPARE(validate(sampleLog(u"清水镇/2025 年.docx"_s)), 0);
    QCOMPARE(validate(sampleLog(u"/home/a.docx"_s)), 0);
    QCOMPARE(validate(sarifLog({}, m_rules)), 0);
    QVERIFY(validate(sampleLog(u"a.docx"_s).replace("\"note\"", "\"advice\"")) > 0);
}

QTEST_APPLESS_MAIN(TestSarif)
#include "tst_sarif.moc"
