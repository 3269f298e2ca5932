#include "models/findingsmodel.h"
#include "models/partsmodel.h"
#include "models/reportchecker.h"
#include "models/reportdocument.h"
#include "support/randomreport.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;
using State = PartsModel::State;

class TestPartsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsFollowTheEdition();
    void statesFollowTheReport_data();
    void statesFollowTheReport();
    void blanksAreNoErrors();
    void findingsAreOrderedAndGrouped();
    void blankTotalsFollowWhenAllIsMended();
    void tallyTellsBlanksApart();

private:
    static QStringList sections(const PartsModel &model)
    {
        QStringList sections;
        for (int row = 0; row < model.rowCount(); ++row)
            sections += model.index(row).data(PartsModel::SectionRole).toString();
        return sections;
    }

    // All written, no figure filled in.
    static Report writtenReport(const EditionPtr &edition, int year)
    {
        Report report(edition, year);
        writeText(report);
        report.sections[u"overview"_s][2] = u"（二）依申请公开。按规定登记、答复。"_s;
        return report;
    }

    const Editions m_editions = Editions::standard();
    const RulePack m_rules = RulePack::national(u"zh_CN"_s);
};

void TestPartsModel::partsFollowTheEdition()
{
    Editions editions = Editions::standard();
    QFile file(QStringLiteral(NIANBAO_TEST_DATA "/editions/2031.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<EditionPtr> madeUp = editions.add(file.readAll());
    QVERIFY(madeUp);

    ReportDocument document(Report(m_editions.find(u"2021"), 2025));
    ReportChecker checker(&document, m_rules);
    PartsModel model(&document, &checker);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(sections(model).join(u' '),
             u"title preamble overview disclosure applications disputes problems others signature"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    document.setEdition(*madeUp, 2031);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(sections(model).join(u' '), u"title preamble summary services requests plans signature"_s);
    QCOMPARE(model.part(3).heading, u"二、公共服务公开情况"_s);
    QCOMPARE(model.rowOf(u"requests"_s), 4);
    QCOMPARE(model.rowOf(u"nowhere"_s), 0);
}

void TestPartsModel::statesFollowTheReport_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QStringList>(
        "edits"); // figures "row.column=value" of the section's table, or paragraphs
    QTest::addColumn<State>("state");
    QTest::newRow("table untouched") << u"disputes"_s << QStringList() << State::Empty;
    QTest::newRow("table begun") << u"disputes"_s << QStringList{u"reconsideration.upheld=1"_s}
                                 << State::InWork;
    QTest::newRow("table wrong though not full")
        << u"disputes"_s
        << QStringList{u"reconsideration.upheld=1"_s, u"reconsideration.corrected=1"_s,
                       u"reconsideration.other=1"_s, u"reconsideration.pending=1"_s,
                       u"reconsideration.total=9"_s}
        << State::Errors;
    QTest::newRow("narrative empty") << u"others"_s << QStringList() << State::Empty;
    QTest::newRow("narrative written") << u"others"_s << QStringList{u"无。"_s} << State::Done;
}

void TestPartsModel::statesFollowTheReport()
{
    QFETCH(QString, section);
    QFETCH(QStringList, edits);
    QFETCH(State, state);
    ReportDocument document(Report(m_editions.find(u"2021"), 2025));
    ReportChecker checker(&document, m_rules);
    PartsModel model(&document, &checker);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Part &part = model.part(model.rowOf(section));
    if (part.kind == Part::Kind::Narrative)
        document.setParagraphs(section, edits);
    for (const QString &edit : part.table.isEmpty() ? QStringList() : edits) {
        const QStringList ids = edit.section(u'=', 0, 0).split(u'.');
        document.setFigure(document.report().edition->figure(part.table, ids[0], ids[1]),
                           Figure::count(edit.section(u'=', 1).toInt()));
    }
    QCOMPARE(model.state(model.rowOf(section)), state);
    QCOMPARE(model.index(model.rowOf(section)).data(PartsModel::CountRole).toInt(),
             state == State::Errors ? 1 : 0);
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
    QCOMPARE(model.state(model.rowOf(section)), State::Empty);
}

void TestPartsModel::blanksAreNoErrors()
{
    QRandomGenerator random(7);
    ReportDocument document(consistentReport(m_editions.find(u"2021"), 2025, random));
    ReportChecker checker(&document, m_rules);
    PartsModel model(&document, &checker);
    const int row = model.rowOf(u"applications"_s);
    QCOMPARE(model.state(row), State::Done);
    const int done = model.doneCount();
    document.setFigure(document.report().edition->figure(u"applications", u"granted", u"others"), {});
    QCOMPARE(model.state(row), State::InWork);
    QCOMPARE(model.doneCount(), done - 1);
}

void TestPartsModel::findingsAreOrderedAndGrouped()
{
    QRandomGenerator random(8);
    ReportDocument document(consistentReport(m_editions.find(u"2021"), 2025, random));
    ReportChecker checker(&document, m_rules);
    FindingsModel model(&checker);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const Edition &edition = *document.report().edition;
    document.setFigures({{edition.figure(u"disclosure", u"licensing", u"decisions"), {}},
                         {edition.figure(u"disclosure", u"penalties", u"decisions"), {}},
                         {edition.figure(u"disputes", u"reconsideration", u"total"), Figure::count(999)}},
                        u"test"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data(FindingsModel::SectionRole).toString(), u"disputes"_s);
    const QModelIndexList rows = model.rows();
    QCOMPARE(rows.size(), 2);
    // What is wrong comes before what is only missing, though its place is later.
    QCOMPARE(model.findings(rows.at(0)).first().rule, u"disputes.total"_s);
    QCOMPARE(model.operands(rows.at(0)).size(), 5);
    QCOMPARE(rows.at(1).data(FindingsModel::SizeRole).toInt(), 2);
    QVERIFY(rows.at(1).data(FindingsModel::BlankRole).toBool());
    QCOMPARE(rows.at(1).data(FindingsModel::FixLabelRole).toString(),
             FindingsModel::tr("All: %1").arg(u"填 0"));
    document.apply(model.fixes(rows.at(1)), u"mend"_s);
    QCOMPARE(model.rows().size(), 1);
}

// Filling every blank with 0 at once must not set totals against their parts.
void TestPartsModel::blankTotalsFollowWhenAllIsMended()
{
    ReportDocument document(writtenReport(m_editions.find(u"2021"), 2025));
    ReportChecker checker(&document, m_rules);
    FindingsModel model(&checker);
    document.setFigure(document.report().edition->figure(u"applications", u"received", u"others"),
                       Figure::count(4));
    QCOMPARE(model.rows().size(), 3); // one a table
    for (int row = 0; row < 3; ++row)
        document.apply(model.fixes(model.rows().last()), u"mend"_s);
    QCOMPARE(document.report().figure(u"applications", u"received", u"total").number(), 4);
    QCOMPARE(model.tally().blanks, 0);
    QCOMPARE(model.findings(model.rows().first()).first().rule, u"applications.balance"_s);
}

void TestPartsModel::tallyTellsBlanksApart()
{
    ReportDocument document(writtenReport(m_editions.find(u"2021"), 2025));
    ReportChecker checker(&document, m_rules);
    FindingsModel model(&checker);
    QSignalSpy changed(&model, &FindingsModel::tallyChanged);
    QCOMPARE(model.tally().blanks, int(document.report().figures.size()));
    QCOMPARE(model.tally().errors, 0);
    document.setFigure(0, Figure::text(u"若干"_s));
    QCOMPARE(model.tally().errors, 1);
    QCOMPARE(model.tally().blanks, int(document.report().figures.size()) - 1);
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestPartsModel)
#include "tst_partsmodel.moc"
