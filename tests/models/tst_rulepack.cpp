#include "models/checks/check.h"
#include "models/jsonlocator.h"
#include "support/randomreport.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

const QString Root = QStringLiteral(NIANBAO_TEST_DATA "/../..");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A pack of one rule, on lines of its own.
QByteArray packOf(const QByteArray &rule)
{
    return "{\"format\": \"nianbao-rules\", \"version\": 1,\n \"name\": \"甲县\", \"basis\": \"甲政函1号\",\n"
           " \"rules\": [\n" +
           rule + "\n]}\n";
}

} // namespace

class TestRulePack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplePack();
    void whatAPackLeavesAlone();
    void severityHoldsForEveryKind();
    void anEmptyExceptionIsNone();
    void otherWordsAreListed();
    void switchedOff();
    void brokenPacks_data();
    void brokenPacks();
    void filesAreValidAgainstTheSchema();
    void linesOfJson_data();
    void linesOfJson();

private:
    const Editions m_editions = Editions::standard();
    const RulePack m_national = RulePack::national(u"zh_CN"_s);
};

void TestRulePack::examplePack()
{
    const Result<RulePack> pack = m_national.withPack(contentOf(Root + u"/docs/rules/example-county.json"_s));
    QVERIFY2(bool(pack), pack ? "" : qPrintable(pack.error().message));
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    report.signature.date = u"2026-01-21"_s;
    const CheckResult result = Checker(*pack).check(report);
    QStringList found;
    for (const Finding &finding : result.findings) {
        found += finding.rule + u' ' + severityId(finding.severity);
        QCOMPARE(finding.pack, u"示例县2025年度年报编制要求"_s);
        QCOMPARE(finding.basis, u"示政公开办函〔2025〕12号"_s);
    }
    QCOMPARE(found, (QStringList{u"structure.contact advice"_s, u"structure.contact advice"_s,
                                 u"structure.contact advice"_s, u"structure.phrase warning"_s,
                                 u"narrative.length warning"_s, u"narrative.length warning"_s,
                                 u"dates.published-late error"_s}));
}

void TestRulePack::whatAPackLeavesAlone()
{
    const Result<RulePack> pack =
        m_national.withPack(packOf(R"({"id": "figures.outlier", "parameters": {"times": 5}})"));
    QVERIFY(bool(pack));
    const Rule *changed = pack->find(u"figures.outlier"_s);
    const Rule *before = m_national.find(u"figures.outlier"_s);
    QCOMPARE(changed->parameters["times"_L1].toInt(), 5);
    QCOMPARE(changed->parameters["above"_L1], before->parameters["above"_L1]);
    QCOMPARE(changed->wording, before->wording);
    QCOMPARE(changed->severity, before->severity);
    QCOMPARE(changed->basis, u"甲政函1号"_s);
    QCOMPARE(pack->name(), u"甲县"_s);
    QCOMPARE(pack->find(u"figures.blank"_s)->pack, u"national"_s);
    QCOMPARE(pack->rules().size(), m_national.rules().size());
}

void TestRulePack::severityHoldsForEveryKind()
{
    const QString rule = u"figures.no-rule-making-power"_s;
    const Result<RulePack> pack =
        m_national.withPack(packOf(R"({"id": "figures.no-rule-making-power", "severity": "advice"})"));
    QVERIFY(bool(pack));
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    report.figures[report.edition->figure(u"disclosure", u"regulations", u"in_force")] = Figure::count(1);
    for (const auto &[kind, severity] : {std::pair{UnitKind::Township, Severity::Error},
                                         std::pair{UnitKind::Department, Severity::Warning}}) {
        report.unit.kind = kind;
        QCOMPARE(Checker(m_national).check(report).findings.value(0).severity, severity);
        QCOMPARE(Checker(*pack).check(report).findings.value(0).severity, Severity::Advice);
    }
}

void TestRulePack::anEmptyExceptionIsNone()
{
    const Result<RulePack> pack = m_national.withPack(
        packOf(R"({"id": "figures.no-rule-making-power", "parameters": {"except": ""}})"));
    QVERIFY(bool(pack));
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    report.figures[report.edition->figure(u"disclosure", u"regulations", u"in_force")] = Figure::count(1);
    QCOMPARE(Checker(*pack).check(report).findings.value(0).rule, u"figures.no-rule-making-power"_s);
}

void TestRulePack::otherWordsAreListed()
{
    const Result<RulePack> pack = m_national.withPack(
        packOf(R"({"id": "text.punctuation", "variants": {"doubled": "标点重了：{text}"}})"));
    QVERIFY(bool(pack));
    QVERIFY(pack->find(u"text.punctuation"_s)->wording.contains(u"标点重了"));
    QVERIFY(pack->find(u"structure.title"_s)->wording.contains(u"{lacking}"));
}

void TestRulePack::switchedOff()
{
    const QList<Rule> rules = m_national.rules();
    QByteArray all;
    for (const Rule &rule : rules)
        all += (all.isEmpty() ? "" : ",\n") + QByteArray("{\"id\": \"") + rule.id.toUtf8() +
               "\", \"enabled\": false}";
    const Result<RulePack> pack = m_national.withPack(packOf(all));
    QVERIFY(bool(pack));
    Report report(m_editions.find(u"2021"), 2019);
    report.sections[u"overview"_s] = {u"XX镇，,收到政府信息公开申请9件，电话13800000000，１件。"_s,
                                      u"（三）2月30日"_s};
    QVERIFY(Checker(m_national).check(report).findings.size() > 200);
    QCOMPARE(Checker(*pack).check(report).findings.size(), 0);
}

void TestRulePack::brokenPacks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line"); // 0 where the whole file is meant
    QTest::addColumn<QString>("cause");

    QTest::newRow("no JSON") << QByteArray("{\n\"format\": \n}") << 3 << u""_s;
    QTest::newRow("empty") << QByteArray() << 1 << u""_s;
    QTest::newRow("another file") << QByteArray("{\"format\": \"nianbao-report\"}") << 0
                                  << u"not a rule file"_s;
    QTest::newRow("a list") << QByteArray("[1]") << 0 << u"not a rule file"_s;
    QTest::newRow("newer") << QByteArray("{\"format\": \"nianbao-rules\", \"version\": 2}") << 0
                           << u"newer"_s;
    QTest::newRow("no name") << QByteArray("{\"format\": \"nianbao-rules\", \"version\": 1, \"rules\": []}")
                             << 1 << u"no name"_s;
    QTest::newRow("unknown key") << QByteArray(
                                        "{\"format\": \"nianbao-rules\", \"version\": 1,\n\"name\": \"a\",\n"
                                        "\"rule\": []}")
                                 << 3 << u"“rule”"_s;
    const auto row = [](const char *name, const QByteArray &rule, int line, const QString &cause) {
        QTest::newRow(name) << packOf(rule) << line << cause;
    };
    row("unknown rule", R"({"id": "text.typo"})", 4, u"text.typo"_s);
    row("no id", R"({"severity": "error"})", 4, u"“id”"_s);
    row("severity", "{\"id\": \"text.digits\",\n\"severity\": \"bad\"}", 5, u"error, warning or advice"_s);
    row("misspelt key", "{\"id\": \"text.digits\",\n\n\"paramters\": {}}", 6, u"paramters"_s);
    row("enabled", "{\"id\": \"text.digits\",\n\"enabled\": 0}", 5, u"true or false"_s);
    row("unknown parameter", "{\"id\": \"dates.published-late\",\n\"parameters\": {\n\"last\": \"01-20\"}}",
        6, u"last"_s);
    row("kind of value", "{\"id\": \"dates.published-late\",\n\"parameters\": {\n\"latest\": 20}}", 6,
        u"wrong kind"_s);
    row("no such day", "{\"id\": \"dates.published-late\",\n\"parameters\": {\n\"latest\": \"02-30\"}}", 6,
        u"02-30"_s);
    row("no limits", "{\"id\": \"narrative.length\", \"parameters\": {\"sections\": {\n\"overview\": 1000}}}",
        5, u"“min” and “max”"_s);
    row("no phrases",
        "{\"id\": \"structure.phrase\", \"parameters\": {\"sections\": {\n\"overview\": [[]]}}}", 5,
        u"list of texts"_s);
    row("no such field", "{\"id\": \"structure.contact\",\n\"parameters\": {\n\"fields\": [\"fax\"]}}", 6,
        u"fax"_s);
    row("a broken pattern",
        "{\"id\": \"narrative.documents\", \"parameters\": {\n\"statements\": [{\"text\": \"({N}\", "
        "\"sums\": []}]}}",
        5, u"not valid"_s);
    row("a statement of nothing",
        "{\"id\": \"narrative.documents\", \"parameters\": {\n\"statements\": [{\"text\": \"a\", \"sums\": "
        "[]}]}}",
        5, u"number"_s);
    row("a number that would divide by zero",
        "{\"id\": \"figures.outlier\",\n\"parameters\": {\n\"times\": 0}}", 6, u"“times”"_s);
    row("a fraction", "{\"id\": \"figures.outlier\",\n\"parameters\": {\n\"times\": 0.5}}", 6,
        u"whole number"_s);
    row("more than all", "{\"id\": \"narrative.copied\", \"parameters\": {\n\"similarity\": 800}}", 5,
        u"“similarity”"_s);
    row("no such kind of unit",
        "{\"id\": \"dates.published-late\", \"parameters\": {\n\"latestByKind\":\n{\"conuty\": \"03-15\"}}}",
        6, u"conuty"_s);
    row("a severity by kind",
        "{\"id\": \"figures.no-rule-making-power\", \"parameters\": {\n\"severities\": {\"county\": "
        "\"bad\"}}}",
        5, u"error, warning or advice"_s);
    row("a pattern for an exception",
        "{\"id\": \"figures.no-rule-making-power\", \"parameters\": {\n\"except\": \"(\"}}", 5,
        u"not valid"_s);
    row("a word without its pattern", "{\"id\": \"text.unit\", \"parameters\": {\"words\": {\n\"镇\": 5}}}",
        5, u"not valid"_s);
    row("an aspect without words",
        "{\"id\": \"structure.aspects\", \"parameters\": {\n\"aspects\": [{\"name\": \"甲\"}]}}", 5,
        u"“any”"_s);
    row("a list of numbers", "{\"id\": \"structure.aspects\", \"parameters\": {\n\"editions\": [2021]}}", 5,
        u"list of texts"_s);
    row("parameters that are none", "{\"id\": \"figures.outlier\",\n\"parameters\": []}", 5,
        u"must be an object"_s);
    row("a wording that is no text", "{\"id\": \"figures.outlier\",\n\"wording\": 5}", 5, u"a text"_s);
    row("a wording of several", "{\"id\": \"text.punctuation\",\n\"wording\": \"甲\"}", 5, u"“variants”"_s);
    row("a misspelt variant", "{\"id\": \"text.punctuation\", \"variants\": {\n\"doubeld\": \"甲\"}}", 5,
        u"doubeld"_s);
    row("the second rule", "{\"id\": \"text.digits\"},\n{\"id\": \"text.digit\"}", 5, u"text.digit"_s);
}

void TestRulePack::brokenPacks()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(QString, cause);
    const Result<RulePack> pack = m_national.withPack(json);
    QVERIFY(!pack);
    const QString &message = pack.error().message;
    if (line > 0)
        QVERIFY2(message.startsWith(u"line %1: "_s.arg(line)), qPrintable(message));
    QVERIFY2(message.contains(cause), qPrintable(message));
}

void TestRulePack::filesAreValidAgainstTheSchema()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
    QProcess probe;
    probe.start(python, {u"-c"_s, u"import jsonschema"_s});
    if (python.isEmpty() || !probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("python3 with jsonschema is not installed");
    static const QString program =
        u"import json, sys, jsonschema\n"
        "schema = json.load(open(sys.argv[1]))\n"
        "jsonschema.Draft202012Validator.check_schema(schema)\n"
        "jsonschema.Draft202012Validator(schema).validate(json.load(open(sys.argv[2])))\n"_s;
    const auto validate = [&](const QString &file) {
        QProcess process;
        process.start(python, {u"-c"_s, program, Root + u"/resources/schema/rules-1.schema.json"_s, file});
        return process.waitForFinished() ? process.exitCode() : -1;
    };
    QCOMPARE(validate(Root + u"/resources/rules/national.json"_s), 0);
    QCOMPARE(validate(Root + u"/docs/rules/example-county.json"_s), 0);
    QVERIFY(validate(Root + u"/resources/editions/2021.json"_s) > 0);
}

void TestRulePack::linesOfJson_data()
{
    QTest::addColumn<JsonPath>("path");
    QTest::addColumn<int>("line");
    QTest::newRow("root") << JsonPath{} << 1;
    QTest::newRow("key") << JsonPath{u"a"_s} << 2;
    QTest::newRow("escaped key") << JsonPath{u"b\"}"_s} << 3;
    QTest::newRow("in a list") << JsonPath{u"b\"}"_s, 1} << 4;
    QTest::newRow("in an object in a list") << JsonPath{u"b\"}"_s, 1, u"c"_s} << 5;
    QTest::newRow("leads too far") << JsonPath{u"b\"}"_s, 1, u"x"_s} << 4;
    QTest::newRow("not there") << JsonPath{u"z"_s} << 1;
    QTest::newRow("after all") << JsonPath{u"d"_s} << 8;
}

void TestRulePack::linesOfJson()
{
    QFETCH(JsonPath, path);
    QFETCH(int, line);
    const QByteArray json =
        "{\n\"a\": \"x,]}\",\n\"b\\\"}\": [{\"k\": [1, {}]},\n{\n\"c\": 1}\n],\n\"d\": null}";
    const QByteArray shifted = QByteArray(json).replace("\"d\"", "\n\"d\"");
    QCOMPARE(jsonLineOf(shifted, path), line);
}

QTEST_APPLESS_MAIN(TestRulePack)
#include "tst_rulepack.moc"
