#include "models/checks/fixes.h"
#include "models/figuretablemodel.h"
#include "models/reportchecker.h"
#include "models/reportdocument.h"
#include "models/reportfile.h"
#include "support/randomreport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestReportDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsFollowTheirParts_data();
    void totalsFollowTheirParts();
    void aBlankTotalElsewhereStaysBlank();
    void undoRestoresEveryFigure();
    void typingIsOneStepABurst();
    void headIsUndone();
    void anotherEditionKeepsWhatItHas();
    void thereAndBackLosesNothing();
    void fixesAreOneStep();
    void tableModelMirrorsTheGrid_data();
    void tableModelMirrorsTheGrid();
    void tableModelEdits();
    void tableModelMarksAndLights();
    void keyPressToFindings();

private:
    Report blankReport() const { return Report(m_editions.find(u"2021"), 2025); }
    static int figure(const Report &report, const QString &path)
    {
        const QStringList ids = path.split(u'.');
        return report.edition->figure(ids[0], ids[1], ids[2]);
    }
    static void type(ReportDocument &document, const QString &path, const QString &text)
    {
        const int index = figure(document.report(), path);
        document.setFigure(index, Figure::parse(text, document.report().edition->figures.at(index).kind));
    }
    static QString shown(const ReportDocument &document, const QString &path)
    {
        return document.report().figure(figure(document.report(), path)).display();
    }

    const Editions m_editions = Editions::standard();
};

void TestReportDocument::totalsFollowTheirParts_data()
{
    QTest::addColumn<QStringList>("typed"); // "column=value" of the reconsideration group
    QTest::addColumn<QString>("total");
    QTest::newRow("not before every part is there") << QStringList{u"upheld=1"_s, u"corrected=2"_s} << u""_s;
    QTest::newRow("all parts") << QStringList{u"upheld=1"_s, u"corrected=2"_s, u"other=0"_s, u"pending=3"_s}
                               << u"6"_s;
    QTest::newRow("a part changed") << QStringList{u"upheld=1"_s, u"corrected=2"_s, u"other=0"_s,
                                                   u"pending=3"_s, u"pending=0"_s}
                                    << u"3"_s;
    QTest::newRow("a part cleared") << QStringList{u"upheld=1"_s, u"corrected=2"_s, u"other=0"_s,
                                                   u"pending=3"_s, u"other="_s}
                                    << u""_s;
    QTest::newRow("a typed total is kept") << QStringList{u"upheld=1"_s,  u"corrected=2"_s, u"other=0"_s,
                                                          u"pending=3"_s, u"total=7"_s,     u"upheld=0"_s}
                                           << u"7"_s;
    QTest::newRow("a typed total that came to agree follows again")
        << QStringList{u"upheld=1"_s, u"corrected=2"_s, u"other=0"_s, u"pending=3"_s,
                       u"total=7"_s,  u"upheld=2"_s,    u"upheld=3"_s}
        << u"8"_s;
    QTest::newRow("a cleared total is computed again")
        << QStringList{u"upheld=1"_s,  u"corrected=2"_s, u"other=0"_s,
                       u"pending=3"_s, u"total=7"_s,     u"total="_s}
        << u"6"_s;
    QTest::newRow("text for a total that is cleared")
        << QStringList{u"upheld=1"_s,  u"corrected=2"_s, u"other=0"_s,
                       u"pending=3"_s, u"total=约6"_s,   u"total="_s}
        << u"6"_s;
    QTest::newRow("text among the parts")
        << QStringList{u"upheld=1"_s, u"corrected=2"_s, u"other=x"_s, u"pending=3"_s} << u""_s;
}

void TestReportDocument::totalsFollowTheirParts()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, total);
    ReportDocument document(blankReport());
    for (const QString &item : typed)
        type(document, u"disputes.reconsideration."_s + item.section(u'=', 0, 0), item.section(u'=', 1));
    QCOMPARE(shown(document, u"disputes.reconsideration.total"_s), total);
    QCOMPARE(document.undoStack()->count(), typed.size());
}

// What a report left blank is for the checks to name, not for any edit to fill in unseen.
void TestReportDocument::aBlankTotalElsewhereStaysBlank()
{
    QRandomGenerator random(5);
    Report report = consistentReport(m_editions.find(u"2021"), 2025, random);
    report.figures[figure(report, u"disputes.reconsideration.total"_s)] = {};
    ReportDocument document(report);
    QSignalSpy changed(&document, &ReportDocument::figuresChanged);
    type(document, u"disclosure.licensing.decisions"_s, u"123456"_s);
    QCOMPARE(changed.first().first().value<QList<int>>().size(), 1);
    QCOMPARE(shown(document, u"disputes.reconsideration.total"_s), QString());
    type(document, u"disputes.reconsideration.upheld"_s, u"123456"_s);
    QVERIFY(!shown(document, u"disputes.reconsideration.total"_s).isEmpty());
}

void TestReportDocument::undoRestoresEveryFigure()
{
    QRandomGenerator random(1);
    const Report start = consistentReport(m_editions.find(u"2021"), 2025, random);
    ReportDocument document(start);
    QSignalSpy changed(&document, &ReportDocument::figuresChanged);
    type(document, u"applications.granted.others"_s, u"99"_s);
    // The figure, the totals of its row and column, and the corner.
    QCOMPARE(changed.first().first().value<QList<int>>().size(), 4);
    QCOMPARE(shown(document, u"applications.handled_total.total"_s),
             QString::number(*document.report().computedTotal(
                 figure(document.report(), u"applications.handled_total.total"_s))));
    const Report edited = document.report();
    document.undoStack()->undo();
    QCOMPARE(document.report().figures, start.figures);
    document.undoStack()->redo();
    QCOMPARE(document.report().figures, edited.figures);
}

void TestReportDocument::typingIsOneStepABurst()
{
    ReportDocument document(blankReport());
    document.setParagraphs(u"overview"_s, {u"一"_s}, 1);
    document.setParagraphs(u"overview"_s, {u"一二"_s}, 1);
    document.setParagraphs(u"overview"_s, {u"一二三"_s}, 2);
    document.setParagraphs(u"problems"_s, {u"四"_s}, 2);
    document.setParagraphs(u"problems"_s, {u"四"_s}, 2);
    QCOMPARE(document.undoStack()->count(), 3);
    document.undoStack()->undo();
    document.undoStack()->undo();
    QCOMPARE(document.report().paragraphs(u"overview"_s), QStringList{u"一二"_s});
    document.undoStack()->undo();
    QCOMPARE(document.report().paragraphs(u"overview"_s), QStringList());
    document.undoStack()->redo();
    QCOMPARE(document.report().paragraphs(u"overview"_s), QStringList{u"一二"_s});
}

void TestReportDocument::headIsUndone()
{
    ReportDocument document(blankReport());
    QSignalSpy changed(&document, &ReportDocument::headChanged);
    ReportHead head = document.head();
    head.unit.name = u"示例县清水镇人民政府"_s;
    document.setHead(head);
    document.setHead(head);
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.report().effectiveTitle(), u"示例县清水镇人民政府2025年政府信息公开工作年度报告"_s);
    document.undoStack()->undo();
    QCOMPARE(document.report().unit.name, QString());
    QCOMPARE(changed.size(), 2);
}

void TestReportDocument::anotherEditionKeepsWhatItHas()
{
    QRandomGenerator random(2);
    ReportDocument document(consistentReport(m_editions.find(u"2021"), 2021, random));
    const QString received = shown(document, u"applications.received.total"_s);
    document.setEdition(m_editions.find(u"2019"), 2020);
    QCOMPARE(shown(document, u"applications.received.total"_s), received);
    QCOMPARE(document.report().year, 2020);
    QCOMPARE(shown(document, u"disclosure.procurement.items"_s), QString());
    document.undoStack()->undo();
    QCOMPARE(document.report().edition->id, u"2021"_s);
}

// What the other edition has no place for is in the file, once, and comes back with its edition.
void TestReportDocument::thereAndBackLosesNothing()
{
    QRandomGenerator random(6);
    Report start = consistentReport(m_editions.find(u"2021"), 2021, random);
    start.sections[u"overview"_s] = {u"全年公开信息86条。"_s};
    start.unknown = {
        {u"figures"_s, QJsonObject{{u"disclosure"_s,
                                    QJsonObject{{u"procurement"_s,
                                                 QJsonObject{{u"items"_s, 3}, {u"amount"_s, u"12.5"_s}}}}}}}};
    ReportDocument document(start);
    document.setEdition(m_editions.find(u"2019"), 2020);
    QCOMPARE(shown(document, u"disclosure.procurement.items"_s), u"3"_s);
    QCOMPARE(shown(document, u"disclosure.procurement.amount"_s), u"12.5"_s);
    QCOMPARE(reportToJson(document.report()).count("\"procurement\""), 1);
    const Result<Report> saved = reportFromJson(reportToJson(document.report()), m_editions);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    document.open(*saved);
    document.setEdition(m_editions.find(u"2021"), 2021);
    QCOMPARE(document.report(), start);
}

void TestReportDocument::fixesAreOneStep()
{
    ReportDocument document(blankReport());
    ReportChecker checker(&document, RulePack::national(u"zh_CN"_s));
    const auto blanks = [&checker] {
        const QList<Finding> &findings = checker.result().findings;
        return std::count_if(findings.begin(), findings.end(), isBlankFinding);
    };
    QCOMPARE(blanks(), document.report().figures.size());
    document.apply(safeFixes(checker.result()), u"fill"_s);
    QCOMPARE(blanks(), 0);
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QCOMPARE(blanks(), document.report().figures.size());
}

void TestReportDocument::tableModelMirrorsTheGrid_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("figures");
    QTest::newRow("disclosure") << u"2021"_s << u"disclosure"_s << 14 << 4 << 10;
    QTest::newRow("applications") << u"2021"_s << u"applications"_s << 28 << 10 << 175;
    QTest::newRow("disputes") << u"2021"_s << u"disputes"_s << 4 << 15 << 15;
    QTest::newRow("trial disclosure") << u"2019"_s << u"disclosure"_s << 18 << 4 << 22;
    QTest::newRow("trial applications") << u"2019"_s << u"applications"_s << 26 << 10 << 161;
}

void TestReportDocument::tableModelMirrorsTheGrid()
{
    QFETCH(QString, edition);
    QFETCH(QString, table);
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, figures);
    ReportDocument document(Report(m_editions.find(edition), 2020));
    FigureTableModel model(&document, table);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), rows);
    QCOMPARE(model.columnCount(), columns);
    int editable = 0;
    int covered = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = model.index(row, column);
            editable += model.flags(index) & Qt::ItemIsEditable ? 1 : 0;
            const QSize span = model.span(index);
            if (model.flags(index) != Qt::NoItemFlags)
                covered += span.width() * span.height();
        }
    }
    QCOMPARE(editable, figures);
    QCOMPARE(covered, rows * columns);
}

void TestReportDocument::tableModelEdits()
{
    ReportDocument document(blankReport());
    FigureTableModel model(&document, u"disputes"_s);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (int column = 0; column < 4; ++column)
        QVERIFY(model.setData(model.index(3, column), QString::number(column)));
    QVERIFY(!model.setData(model.index(0, 0), u"5"_s));
    const QModelIndex total = model.index(3, 4);
    QCOMPARE(total.data().toString(), u"6"_s);
    QVERIFY(total.data(FigureTableModel::ComputedRole).toBool());
    QCOMPARE(changed.size(), 5);
    QCOMPARE(total.data(Qt::AccessibleTextRole).toString(),
             tr("%1, %2: %3").arg(u"行政复议"_s, u"总计"_s, u"6"_s));
    document.open(Report(m_editions.find(u"2019"), 2020));
    QVERIFY(model.index(3, 4).data().toString().isEmpty());
}

void TestReportDocument::tableModelMarksAndLights()
{
    QRandomGenerator random(3);
    ReportDocument document(consistentReport(m_editions.find(u"2021"), 2025, random));
    ReportChecker checker(&document, RulePack::national(u"zh_CN"_s));
    FigureTableModel model(&document, u"disputes"_s);
    connect(&checker, &ReportChecker::changed, &model, [&] { model.setFindings(checker.result().findings); });
    type(document, u"disputes.litigation_direct.total"_s, u"100"_s);
    const QModelIndex total = model.index(3, 9);
    QCOMPARE(total.data(FigureTableModel::SeverityRole).toInt(), int(Severity::Error));
    QVERIFY(!total.data(FigureTableModel::ComputedRole).toBool());
    QVERIFY(total.data(Qt::ToolTipRole).toString().contains(u"100"));
    model.highlight(checker.result().findings.first().cells);
    QCOMPARE(total.data(FigureTableModel::SideRole).value<FigureTableModel::Side>(),
             FigureTableModel::Side::Left);
    QCOMPARE(model.index(3, 5).data(FigureTableModel::SideRole).value<FigureTableModel::Side>(),
             FigureTableModel::Side::Right);
    model.highlight({});
    QCOMPARE(total.data(FigureTableModel::SideRole).value<FigureTableModel::Side>(),
             FigureTableModel::Side::None);
    document.undoStack()->undo();
    QCOMPARE(total.data(FigureTableModel::SeverityRole).toInt(), -1);
}

// From a figure entered in the largest table to totals, findings and cell marks.
void TestReportDocument::keyPressToFindings()
{
    QRandomGenerator random(4);
    ReportDocument document(consistentReport(m_editions.find(u"2021"), 2025, random));
    ReportChecker checker(&document, RulePack::national(u"zh_CN"_s));
    FigureTableModel model(&document, u"applications"_s);
    connect(&checker, &ReportChecker::changed, &model, [&] { model.setFindings(checker.result().findings); });
    const QModelIndex cell =
        model.indexOfFigure(figure(document.report(), u"applications.granted.enterprises"_s));
    int value = 0;
    QBENCHMARK
    {
        model.setData(cell, QString::number(++value % 1000));
    }
    QVERIFY(!checker.result().findings.isEmpty());
}

QTEST_GUILESS_MAIN(TestReportDocument)
#include "tst_reportdocument.moc"
