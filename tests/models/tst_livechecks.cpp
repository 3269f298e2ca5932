#include "models/checks/livechecks.h"
#include "support/randomreport.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

// What is kept from before is what judging the whole report anew would give.
class TestLiveChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyEditsGiveTheSameFindings_data();
    void anyEditsGiveTheSameFindings();
    void anotherEditionAndOtherRules();

private:
    static void edit(Report &report, Topics &changed, QString &section, QRandomGenerator &random);

    const Editions m_editions = Editions::standard();
    const Checker m_checker{RulePack::national(u"zh_CN"_s)};
};

void TestLiveChecks::edit(Report &report, Topics &changed, QString &section, QRandomGenerator &random)
{
    static const QStringList sentences{
        u"收到政府信息公开申请7件，，已答复。"_s,
        u"（三）XX镇制发行政规范性文件{{disclosure.normative_documents.issued}}件。"_s,
        u"2月30日公开68条，其中网站47条，其他22条。"_s, u"年内我局正常开展。"_s};
    const QString text = sentences.at(random.bounded(int(sentences.size())));
    section.clear();
    switch (random.bounded(5)) {
    case 0:
        changed = Topic::Figures;
        report.figures[random.bounded(int(report.figures.size()))] =
            random.bounded(4) == 0 ? Figure() : Figure::count(random.bounded(100));
        break;
    case 1:
        changed = Topic::Head;
        report.year = 2024 + random.bounded(3);
        report.signature.date = random.bounded(2) == 0 ? u"2026-02-03"_s : u"2025-13-01"_s;
        report.title = random.bounded(2) == 0 ? QString() : u"清水镇2024年政务公开报告"_s;
        break;
    case 2:
        changed = Topic::Text;
        section = u"preamble"_s;
        report.preamble = {text};
        break;
    case 3:
        changed = Topic::Text;
        section = u"overview"_s;
        report.sections[section].insert(random.bounded(int(report.sections[section].size() + 1)), text);
        break;
    default:
        changed = Topic::Text; // not narrowed
        report.sections[u"problems"_s] = {text};
        report.sections[u"others"_s] = random.bounded(2) == 0 ? QStringList() : QStringList{text};
        break;
    }
}

void TestLiveChecks::anyEditsGiveTheSameFindings_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("withPrevious");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("%d", seed) << seed << (seed % 2 == 0);
}

void TestLiveChecks::anyEditsGiveTheSameFindings()
{
    QFETCH(int, seed);
    QFETCH(bool, withPrevious);
    QRandomGenerator random{quint32(seed)};
    const Report previous = consistentReport(m_editions.find(u"2021"), 2024, random);
    Report report = consistentSuccessor(previous, random);
    const Report *lastYear = withPrevious ? &previous : nullptr;
    LiveChecks live(m_checker);
    live.update(report, AllTopics, {}, lastYear);
    qsizetype most = 0;
    for (int round = 0; round < 60; ++round) {
        Topics changed;
        QString section;
        edit(report, changed, section, random);
        const CheckResult &result = live.update(report, changed, section, lastYear);
        const CheckResult whole = m_checker.check(report, lastYear);
        QCOMPARE(result.findings, whole.findings);
        QCOMPARE(result.unchecked, whole.unchecked);
        most = qMax(most, result.findings.size());
    }
    QVERIFY(most > 5);
}

void TestLiveChecks::anotherEditionAndOtherRules()
{
    LiveChecks live(m_checker);
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    QCOMPARE(live.update(report, AllTopics).findings.size(), 0);
    report = cleanReport(m_editions.find(u"2019"), 2025);
    QCOMPARE(live.update(report, AllTopics).findings, m_checker.check(report).findings);
    QVERIFY(!live.result().findings.isEmpty());

    const Result<RulePack> pack = m_checker.rules().withPack(
        R"({"format":"nianbao-rules","version":1,"name":"甲县","rules":[{"id":"structure.edition","enabled":false}]})");
    QVERIFY(bool(pack));
    live.setChecker(Checker(*pack));
    QCOMPARE(live.update(report, {}).findings.size(), 0);
}

QTEST_APPLESS_MAIN(TestLiveChecks)
#include "tst_livechecks.moc"
