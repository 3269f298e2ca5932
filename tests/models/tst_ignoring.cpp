#include "models/carryover.h"
#include "models/checks/fixes.h"
#include "models/checks/ignoring.h"
#include "models/findingsmodel.h"
#include "models/partsmodel.h"
#include "models/reportchecker.h"
#include "models/reportdocument.h"
#include "models/reportfile.h"
#include "support/randomreport.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

// What the office lets stand with a reason: seen, remembered, and asked anew when
// the situation is another.
class TestIgnoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReasonCoversWhatItWasGivenFor_data();
    void aReasonCoversWhatItWasGivenFor();
    void isAStepThatCanBeUndone();
    void standsLastAndInNoCount();
    void isNeverMendedUnseen();
    void aSentenceThatIsGoneTakesItsReasonAlong();
    void anotherFigureTakesThePlaceOfTheOld();
    void isWrittenAndReadBack();
    void aReportWithoutReasonsIsWrittenAsBefore();
    void brokenEntriesAreRefused_data();
    void brokenEntriesAreRefused();
    void staysInTheOffice();

private:
    Report faulty() const;
    QList<Finding> findings(const Report &report) const { return m_checker.check(report).findings; }
    static Finding of(const QList<Finding> &findings, const QString &rule);

    const Editions m_editions = Editions::standard();
    const RulePack m_rules = RulePack::national(u"zh_CN"_s);
    const Checker m_checker{m_rules};
};

// A sum that does not hold, a sentence against the table, a date too late.
Report TestIgnoring::faulty() const
{
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    report.figures[report.edition->figure(u"disputes", u"reconsideration", u"total")] = Figure::count(2);
    report.sections[u"overview"_s] += u"工作平稳。全年收到政府信息公开申请5件。均已办结。"_s;
    report.signature.date = u"2026-02-03"_s;
    return report;
}

Finding TestIgnoring::of(const QList<Finding> &findings, const QString &rule)
{
    for (const Finding &finding : findings) {
        if (finding.rule == rule)
            return finding;
    }
    return {};
}

void TestIgnoring::aReasonCoversWhatItWasGivenFor_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("covered");
    const QString none;
    const QString sum = u"disputes.total"_s;
    const QString told = u"narrative.applications"_s;
    QTest::newRow("sum, nothing changed") << sum << none << none << none << none << true;
    QTest::newRow("sum, text changed") << sum << none << none << u"平稳"_s << u"有序"_s << true;
    QTest::newRow("sum, another total")
        << sum << u"disputes.reconsideration.total"_s << u"3"_s << none << none << false;
    QTest::newRow("sum, another part")
        << sum << u"disputes.reconsideration.upheld"_s << u"1"_s << none << none << false;
    QTest::newRow("sentence, nothing changed") << told << none << none << none << none << true;
    QTest::newRow("sentence, words before it")
        << told << none << none << u"工作平稳"_s << u"全镇工作有序"_s << true;
    QTest::newRow("sentence, a paragraph before it")
        << told << none << none << u"^"_s << u"另起一段。"_s << true;
    QTest::newRow("sentence reworded") << told << none << none << u"全年"_s << u"本年"_s << false;
    QTest::newRow("sentence, another number") << told << none << none << u"5件"_s << u"6件"_s << false;
    QTest::newRow("sentence, another figure in the table")
        << told << u"applications.received.total"_s << u"4"_s << none << none << false;
}

void TestIgnoring::aReasonCoversWhatItWasGivenFor()
{
    QFETCH(QString, rule);
    QFETCH(QString, figure);
    QFETCH(QString, from);
    QFETCH(bool, covered);
    Report report = faulty();
    const Finding finding = of(findings(report), rule);
    QCOMPARE(finding.rule, rule);
    report.ignored = {ignoredOf(finding, report, u"已与县政府办核实。"_s)};
    if (!figure.isEmpty()) {
        QFETCH(QString, value);
        const QStringList ids = figure.split(u'.');
        report.figures[report.edition->figure(ids[0], ids[1], ids[2])] = Figure::count(value.toInt());
    }
    if (!from.isEmpty()) {
        QFETCH(QString, to);
        QStringList &paragraphs = report.sections[u"overview"_s];
        if (from == "^"_L1)
            paragraphs.prepend(to);
        else
            paragraphs.last().replace(from, to);
    }
    const Finding again = of(findings(report), rule);
    QCOMPARE(again.rule, rule);
    QCOMPARE(again.ignored.value_or(QString()), covered ? u"已与县政府办核实。"_s : QString());
}

void TestIgnoring::isAStepThatCanBeUndone()
{
    ReportDocument document(faulty());
    ReportChecker checker(&document, m_rules);
    const auto reason = [&checker] {
        return of(checker.result().findings, u"disputes.total"_s).ignored.value_or(QString());
    };
    document.setIgnored({of(checker.result().findings, u"disputes.total"_s)}, u"甲"_s);
    QCOMPARE(reason(), u"甲"_s);
    document.setIgnored({of(checker.result().findings, u"disputes.total"_s)}, u"乙"_s);
    QCOMPARE(reason(), u"乙"_s);
    QCOMPARE(document.report().ignored.size(), 1);
    document.setIgnored({of(checker.result().findings, u"disputes.total"_s)}, {});
    QCOMPARE(reason(), QString());
    QCOMPARE(document.undoStack()->count(), 3);
    document.undoStack()->undo();
    QCOMPARE(reason(), u"乙"_s);
    document.undoStack()->setIndex(0);
    QCOMPARE(reason(), QString());
    QVERIFY(document.report().ignored.isEmpty());
    // The live findings are those of the report judged afresh.
    document.undoStack()->redo();
    QCOMPARE(checker.result().findings, findings(document.report()));
}

void TestIgnoring::standsLastAndInNoCount()
{
    ReportDocument document(faulty());
    ReportChecker checker(&document, m_rules);
    FindingsModel model(&checker);
    PartsModel parts(&document, &checker);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const FindingsModel::Tally before = model.tally();
    QCOMPARE(before.errors, 1);
    const int disputes = parts.rowOf(u"disputes"_s);
    QCOMPARE(parts.state(disputes), PartsModel::State::Errors);

    document.setIgnored({of(checker.result().findings, u"disputes.total"_s)}, u"合并登记。"_s);
    QCOMPARE(model.tally().errors, 0);
    QCOMPARE(model.tally().ignored, 1);
    QCOMPARE(model.tally().ignoredErrors, 1);
    QCOMPARE(parts.state(disputes), PartsModel::State::Done);
    const QModelIndex heading = model.index(model.rowCount() - 1, 0);
    QVERIFY(heading.data(FindingsModel::IgnoredRole).toBool());
    const QModelIndex row = model.index(0, 0, heading);
    QCOMPARE(model.findings(row).first().ignored, u"合并登记。"_s);
    QCOMPARE(row.data(FindingsModel::FixLabelRole).toString(), QString());
    QCOMPARE(model.rows().size(), before.errors + before.warnings + before.advice);
}

void TestIgnoring::isNeverMendedUnseen()
{
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    report.sections[u"overview"_s] += u"工作有序，，成效明显。"_s;
    const auto fixes = [&] { return safeFixes(m_checker.check(report)).size(); };
    QCOMPARE(fixes(), 1);
    report.ignored = {ignoredOf(of(findings(report), u"text.punctuation"_s), report, u"引用原文。"_s)};
    QCOMPARE(fixes(), 0);
}

// Else a number that was taken out of the text would stay in the file unseen.
void TestIgnoring::aSentenceThatIsGoneTakesItsReasonAlong()
{
    const QString number = u"13800000000"_s;
    ReportDocument document(faulty());
    ReportChecker checker(&document, m_rules);
    document.setParagraphs(u"overview"_s, {u"工作平稳。值班手机"_s + number + u"。"_s});
    const Finding mobile = of(checker.result().findings, u"text.mobile-number"_s);
    QCOMPARE(mobile.rule, u"text.mobile-number"_s);
    document.setIgnored({mobile}, u"公务号码。"_s);
    QVERIFY(reportToJson(document.report()).contains("公务号码"));
    document.setParagraphs(u"overview"_s, {u"工作平稳。值班电话见首页。"_s});
    QVERIFY(!reportToJson(document.report()).contains(number.toUtf8()));
    QVERIFY(!reportToJson(document.report()).contains("ignored"));
    document.undoStack()->undo();
    QVERIFY(reportToJson(document.report()).contains("公务号码"));
}

void TestIgnoring::anotherFigureTakesThePlaceOfTheOld()
{
    ReportDocument document(faulty());
    ReportChecker checker(&document, m_rules);
    const int total = document.report().edition->figure(u"disputes", u"reconsideration", u"total");
    const auto ignore = [&](const QString &reason) {
        document.setIgnored({of(checker.result().findings, u"disputes.total"_s)}, reason);
    };
    ignore(u"甲"_s);
    document.setFigure(total, Figure::count(3));
    QCOMPARE(document.report().ignored.size(), 1);
    ignore(u"乙"_s);
    QCOMPARE(document.report().ignored.size(), 1);
    QCOMPARE(document.report().ignored.first().reason, u"乙"_s);
}

void TestIgnoring::isWrittenAndReadBack()
{
    Report report = faulty();
    const QList<Finding> found = findings(report);
    for (const Finding &finding : found)
        report.ignored += ignoredOf(finding, report, u"理由“一”。"_s);
    report.ignored.first().unknown = {{u"by"_s, u"办公室"_s}, {u"where"_s, QJsonObject{{u"page"_s, 3}}}};
    const QByteArray json = reportToJson(report);
    const Result<Report> read = reportFromJson(json, m_editions);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->ignored, report.ignored);
    QCOMPARE(reportToJson(*read), json);
    QCOMPARE(findings(*read), findings(report));
    QVERIFY(json.indexOf("\"ignored\"") > json.indexOf("\"signature\""));
}

void TestIgnoring::aReportWithoutReasonsIsWrittenAsBefore()
{
    QVERIFY(!reportToJson(faulty()).contains("ignored"));
}

void TestIgnoring::brokenEntriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("an entry that is no object") << QByteArray("[1]");
    QTest::newRow("no reason") << QByteArray(R"([{"rule": "a.b", "where": {}, "said": {}}])");
    QTest::newRow("no rule") << QByteArray(R"([{"where": {}, "said": {}, "reason": "x"}])");
    QTest::newRow("a number for a reason") << QByteArray(R"([{"rule": "a.b", "reason": 1}])");
    QTest::newRow("a number for a place") << QByteArray(R"([{"rule": "a.b", "where": 1, "reason": "x"}])");
    QTest::newRow("a number said") << QByteArray(R"([{"rule": "a.b", "said": {"a": 1}, "reason": "x"}])");
}

void TestIgnoring::brokenEntriesAreRefused()
{
    QFETCH(QByteArray, list);
    QByteArray json = reportToJson(faulty());
    json.replace("\"format\"", "\"ignored\": " + list + ", \"format\"");
    const Result<Report> read = reportFromJson(json, m_editions);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(u"ignored"));
}

// Neither next year's report nor a published file knows of it.
void TestIgnoring::staysInTheOffice()
{
    Report report = faulty();
    report.ignored = {ignoredOf(findings(report).first(), report, u"内部说明。"_s)};
    QVERIFY(continueFrom(report, report.edition, 2026).ignored.isEmpty());
    QVERIFY(!publishedJson(report).contains("ignored"));
    QVERIFY(reportToJson(report).contains("ignored"));
}

QTEST_GUILESS_MAIN(TestIgnoring)
#include "tst_ignoring.moc"
