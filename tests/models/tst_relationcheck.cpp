#include "models/checks/check.h"
#include "models/checks/figurecheck.h"
#include "models/checks/relationcheck.h"
#include "support/randomreport.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

// Edits are written "table.row.column=value", findings "rule row.column left right cells".
class TestRelationCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void blanksAreUnchecked();
    void carryOver_data();
    void carryOver();
    void aDecreaseIsTakenAway();
    void oneChangeIsAlwaysFound_data();
    void oneChangeIsAlwaysFound();
    void oneChangeUpsetsTheCarryOver_data() { oneChangeIsAlwaysFound_data(); }
    void oneChangeUpsetsTheCarryOver();
    void somethingIsReportedWheneverSomethingIsBroken();
    void everyApplicationFigureOfTheStandard();
    void equations();

private:
    CheckResult check(const Report &report, const Report *previous = nullptr) const
    {
        return m_checker.check(report, previous);
    }
    // Of the figures alone, where thousands of reports differ in nothing else.
    CheckResult checkFigures(const Report &report, const Report *previous = nullptr) const
    {
        const CheckInput input{report, m_checker.rules(), previous};
        CheckResult result;
        RelationCheck().run(input, result);
        FigureCheck().run(input, result);
        return result;
    }
    Report zeroReport(const QString &edition) const;
    static void edit(Report &report, const QString &edits);
    static QStringList lines(const CheckResult &result);

    const Editions m_editions = Editions::standard();
    const Checker m_checker{RulePack::national(u"zh_CN"_s)};
};

// The index of a figure that counts; amounts stand in no relation.
static int anyCount(const Edition &edition, QRandomGenerator &random)
{
    for (;;) {
        const int figure = int(random.bounded(quint32(edition.figures.size())));
        if (edition.figures.at(figure).kind == FigureKind::Count)
            return figure;
    }
}

Report TestRelationCheck::zeroReport(const QString &edition) const
{
    Report report = cleanReport(m_editions.find(edition), edition.toInt());
    report.unit.kind = UnitKind::City; // which may make regulations
    return report;
}

void TestRelationCheck::edit(Report &report, const QString &edits)
{
    const QStringList list = edits.split(u' ', Qt::SkipEmptyParts);
    for (const QString &item : list) {
        const QStringList sides = item.split(u'=');
        const QStringList ids = sides.at(0).split(u'.');
        const int figure = report.edition->figure(ids.at(0), ids.at(1), ids.at(2));
        QVERIFY2(figure >= 0, qPrintable(item));
        report.figures[figure] = Figure::parse(sides.at(1), report.edition->figures.at(figure).kind);
    }
}

QStringList TestRelationCheck::lines(const CheckResult &result)
{
    QStringList lines;
    for (const Finding &finding : result.findings) {
        lines += u"%1 %2.%3 %4 %5 %6"_s.arg(finding.rule, finding.where.row, finding.where.column)
                     .arg(finding.left.value_or(-1))
                     .arg(finding.right.value_or(-1))
                     .arg(finding.cells.size());
    }
    return lines;
}

void TestRelationCheck::findings_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("edits");
    QTest::addColumn<QStringList>("expected");

    const QString a = u"applications."_s;
    QTest::newRow("all zero") << u"2021"_s << u""_s << QStringList();
    QTest::newRow("all zero, trial edition") << u"2019"_s << u""_s << QStringList();
    QTest::newRow("consistent") << u"2021"_s
                                << a + u"received.others=2 "_s + a + u"received.total=2 "_s + a +
                                       u"carried_out.others=2 "_s + a + u"carried_out.total=2"_s
                                << QStringList();
    QTest::newRow("balance of one column")
        << u"2021"_s << a + u"received.natural_persons=4 "_s + a + u"received.total=4"_s
        << QStringList{u"applications.balance handled_total.natural_persons 4 0 4"_s};
    QTest::newRow("a total of a row, once") << u"2021"_s << a + u"granted.total=1"_s
                                            << QStringList{u"applications.row-total granted.total 1 0 7"_s};
    QTest::newRow("a total of a column, once")
        << u"2021"_s << a + u"handled_total.enterprises=1"_s
        << QStringList{u"applications.handled-total handled_total.enterprises 1 0 22"_s};
    QTest::newRow("the corner, once")
        << u"2021"_s << a + u"handled_total.total=1"_s
        << QStringList{u"applications.handled-total handled_total.total 1 0 22"_s};
    QTest::newRow("a whole total row wrong in one column and its sum, once")
        << u"2021"_s << a + u"handled_total.enterprises=1 "_s + a + u"handled_total.total=1"_s
        << QStringList{u"applications.handled-total handled_total.enterprises 1 0 22"_s};
    QTest::newRow("a result changed upsets its row and its column")
        << u"2021"_s << a + u"granted.others=1"_s
        << QStringList{u"applications.handled-total handled_total.others 0 1 22"_s,
                       u"applications.row-total granted.total 0 1 7"_s};
    QTest::newRow("two columns are two findings")
        << u"2021"_s
        << a + u"received.natural_persons=4 "_s + a + u"received.others=1 "_s + a + u"received.total=5"_s
        << QStringList{u"applications.balance handled_total.natural_persons 4 0 4"_s,
                       u"applications.balance handled_total.others 1 0 4"_s};
    QTest::newRow("errors that cancel out in the total are seen in their columns")
        << u"2021"_s
        << a + u"received.natural_persons=4 "_s + a + u"received.total=4 "_s + a +
               u"carried_out.others=4 "_s + a + u"carried_out.total=4"_s
        << QStringList{u"applications.balance handled_total.natural_persons 4 0 4"_s,
                       u"applications.balance handled_total.others 0 4 4"_s};
    QTest::newRow("disputes") << u"2021"_s << u"disputes.litigation_direct.pending=1"_s
                              << QStringList{u"disputes.total litigation_direct.total 0 1 5"_s};
    QTest::newRow("stock floor holds")
        << u"2021"_s
        << u"disclosure.regulations.issued=2 disclosure.regulations.in_force=1 "
           u"disclosure.regulations.repealed=1"_s
        << QStringList();
    QTest::newRow("stock floor broken")
        << u"2021"_s << u"disclosure.regulations.issued=2 disclosure.regulations.in_force=1"_s
        << QStringList{u"disclosure.stock-floor regulations.in_force 1 2 3"_s};
    QTest::newRow("items floor holds")
        << u"2019"_s << u"disclosure.fees.previous_items=2 disclosure.fees.change=减2"_s << QStringList();
    QTest::newRow("items floor broken")
        << u"2019"_s << u"disclosure.fees.previous_items=2 disclosure.fees.change=-3"_s
        << QStringList{u"disclosure.items-floor fees.previous_items -1 0 2"_s};
    QTest::newRow("disclosed floor holds")
        << u"2019"_s << u"disclosure.regulations.disclosed=3 disclosure.regulations.disclosed_total=3"_s
        << QStringList();
    QTest::newRow("disclosed floor broken")
        << u"2019"_s << u"disclosure.regulations.disclosed=3 disclosure.regulations.disclosed_total=2"_s
        << QStringList{u"disclosure.disclosed-floor regulations.disclosed_total 2 3 2"_s};
    QTest::newRow("negative count") << u"2021"_s << u"disclosure.licensing.decisions=-1"_s
                                    << QStringList{u"figures.not-a-number licensing.decisions -1 -1 1"_s};
    QTest::newRow("text") << u"2021"_s << u"disclosure.licensing.decisions=无"_s
                          << QStringList{u"figures.not-a-number licensing.decisions -1 -1 1"_s};
    QTest::newRow("blank") << u"2021"_s << u"disclosure.licensing.decisions="_s
                           << QStringList{u"figures.blank licensing.decisions -1 -1 1"_s};
    QTest::newRow("negative change is a figure")
        << u"2019"_s << u"disclosure.fees.previous_items=5 disclosure.fees.change=-3"_s << QStringList();
    QTest::newRow("the balance is still judged where the sum of its columns cannot be")
        << u"2021"_s << a + u"received.natural_persons= "_s + a + u"received.total=4"_s
        << QStringList{u"applications.balance handled_total.total 4 0 4"_s,
                       u"figures.blank received.natural_persons -1 -1 1"_s};
}

void TestRelationCheck::findings()
{
    QFETCH(QString, edition);
    QFETCH(QString, edits);
    QFETCH(QStringList, expected);
    Report report = zeroReport(edition);
    edit(report, edits);
    const CheckResult result = check(report);
    QCOMPARE(lines(result), expected);
    for (const Finding &finding : result.findings) {
        QVERIFY(!finding.message.contains(u'{'));
        QVERIFY(!finding.basis.isEmpty());
        QCOMPARE(finding.pack, u"national"_s);
    }
}

void TestRelationCheck::blanksAreUnchecked()
{
    Report report = zeroReport(u"2021"_s);
    edit(report, u"applications.granted.others= disclosure.regulations.issued=x"_s);
    const CheckResult result = check(report);
    QStringList unchecked;
    for (const Unchecked &item : result.unchecked)
        unchecked += item.rule + u' ' + item.where.row + item.where.column +
                     (item.reason == Unchecked::Reason::Blank ? u" blank"_s : u" text"_s);
    QCOMPARE(unchecked, (QStringList{u"applications.handled-total others blank"_s,
                                     u"applications.row-total granted blank"_s,
                                     u"disclosure.stock-floor regulations text"_s}));
    QCOMPARE(result.findings.size(), 2);
}

void TestRelationCheck::carryOver_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("lastYear");
    QTest::addColumn<QString>("thisYear");
    QTest::addColumn<QStringList>("expected");
    const QString balanced = u"applications.carried_in.others=2 applications.carried_in.total=2 "
                             u"applications.carried_out.others=2 applications.carried_out.total=2 "_s;
    QTest::newRow("carried over") << u"2021"_s
                                  << u"applications.carried_out.others=2 applications.carried_out.total=2"_s
                                  << balanced << QStringList();
    QTest::newRow("not carried over")
        << u"2021"_s << u""_s << balanced << QStringList{u"carry.applications carried_in.others 2 0 2"_s};
    QTest::newRow("stock follows")
        << u"2021"_s << u"disclosure.regulations.in_force=5"_s
        << u"disclosure.regulations.in_force=6 disclosure.regulations.issued=3 disclosure.regulations.repealed=2"_s
        << QStringList();
    QTest::newRow("stock does not follow")
        << u"2021"_s << u"disclosure.regulations.in_force=5"_s << u"disclosure.regulations.in_force=6"_s
        << QStringList{u"carry.stock regulations.in_force 6 5 4"_s};
    QTest::newRow("items follow") << u"2019"_s
                                  << u"disclosure.fees.previous_items=5 disclosure.fees.change=-1"_s
                                  << u"disclosure.fees.previous_items=4"_s << QStringList();
    QTest::newRow("items do not follow")
        << u"2019"_s << u"disclosure.fees.previous_items=5 disclosure.fees.change=-1"_s
        << u"disclosure.fees.previous_items=5"_s << QStringList{u"carry.items fees.previous_items 5 4 3"_s};
}

void TestRelationCheck::carryOver()
{
    QFETCH(QString, edition);
    QFETCH(QString, lastYear);
    QFETCH(QString, thisYear);
    QFETCH(QStringList, expected);
    Report previous = zeroReport(edition);
    previous.sections.clear(); // what was not written cannot be copied
    edit(previous, lastYear);
    Report report = zeroReport(edition);
    report.year = previous.year + 1;
    writeText(report);
    report.unit.kind = UnitKind::City;
    edit(report, thisYear);
    QCOMPARE(lines(check(report, &previous)), expected);
}

void TestRelationCheck::aDecreaseIsTakenAway()
{
    Report previous = zeroReport(u"2019"_s);
    edit(previous, u"disclosure.fees.previous_items=10 disclosure.fees.change=-2"_s);
    Report report = zeroReport(u"2019"_s);
    report.year = previous.year + 1;
    edit(report, u"disclosure.fees.previous_items=9"_s);
    const QList<Finding> findings = checkFigures(report, &previous).findings;
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().message.contains(u" 10 - 2"), qPrintable(findings.first().message));
}

void TestRelationCheck::oneChangeIsAlwaysFound_data()
{
    QTest::addColumn<QString>("edition");
    QTest::newRow("2019") << u"2019"_s;
    QTest::newRow("2021") << u"2021"_s;
}

// From consistent reports, one figure changed at random: where that breaks a
// relation, a finding holds the figure; where nothing changed there is none.
void TestRelationCheck::oneChangeIsAlwaysFound()
{
    QFETCH(QString, edition);
    QRandomGenerator random(20260109);
    for (int round = 0; round < 200; ++round) {
        const Report report = consistentReport(m_editions.find(edition), edition.toInt(), random);
        QCOMPARE(lines(check(report)), QStringList());
        for (int change = 0; change < 50; ++change) {
            Report changed = report;
            const int figure = anyCount(*report.edition, random);
            const qint64 before = *report.figure(figure).number();
            changed.figures[figure] = Figure::count(before + 1 + random.bounded(50));
            bool broken = false;
            for (const int line : report.edition->linesOf(figure)) {
                if (!report.edition->relations.at(report.edition->relationLines.at(line).relation)
                         .needsPrevious())
                    broken = broken || !equationOf(changed, line).holds();
            }
            const CheckResult result = checkFigures(changed);
            const bool found =
                std::any_of(result.findings.begin(), result.findings.end(), [&](const Finding &f) {
                    return std::any_of(f.cells.begin(), f.cells.end(),
                                       [figure](const Operand &cell) { return cell.figure == figure; });
                });
            QCOMPARE(found, broken);
            QCOMPARE(result.findings.isEmpty(), !broken);
        }
    }
}

// The same for pairs of years: a figure of either report changed is found by a
// carry rule, or by a relation within this report nearer to it.
void TestRelationCheck::oneChangeUpsetsTheCarryOver()
{
    QFETCH(QString, edition);
    QRandomGenerator random(20270115);
    int found = 0;
    for (int round = 0; round < 200; ++round) {
        const EditionPtr format = m_editions.find(edition);
        const Report previous = consistentReport(format, edition.toInt(), random);
        const Report report = consistentSuccessor(previous, random);
        const CheckResult unchanged = check(report, &previous);
        QVERIFY2(unchanged.count(Severity::Error) == 0,
                 qPrintable(unchanged.findings.isEmpty() ? QString() : unchanged.findings.first().message));
        for (int change = 0; change < 50; ++change) {
            Report changed = previous;
            const int figure = anyCount(*format, random);
            changed.figures[figure] =
                Figure::count(*changed.figure(figure).number() + 1 + random.bounded(50));
            const FigureSpec &spec = format->figures.at(figure);
            const QString id = spec.table + u'.' + spec.row + u'.' + spec.column;
            bool carried = false;
            for (const RelationLine &line : format->relationLines) {
                const RelationSpec &relation = format->relations.at(line.relation);
                const bool eachColumn = relation.each == RelationSpec::Each::Column;
                for (const QString &term : line.previousLeft + line.previousRight)
                    carried = carried || id == relation.table + u'.' + (eachColumn ? term : line.line) +
                                                   u'.' + (eachColumn ? line.line : term);
            }
            bool isNamed = false;
            const CheckResult result = checkFigures(report, &changed);
            for (const Finding &finding : result.findings) {
                for (const Operand &cell : finding.cells)
                    isNamed = isNamed || (finding.rule.startsWith(u"carry."_s) && cell.previous &&
                                          id == cell.table + u'.' + cell.row + u'.' + cell.column);
            }
            QCOMPARE(isNamed, carried);
            found += isNamed ? 1 : 0;
        }
    }
    QVERIFY(found > 100);
}

void TestRelationCheck::somethingIsReportedWheneverSomethingIsBroken()
{
    QRandomGenerator random(7);
    const EditionPtr edition = m_editions.find(u"2021");
    for (int round = 0; round < 300; ++round) {
        Report report = consistentReport(edition, 2025, random);
        for (int change = 0; change < 1 + round % 6; ++change)
            report.figures[int(random.bounded(quint32(report.figures.size() - 1)))] =
                Figure::count(random.bounded(3));
        bool broken = false;
        for (int line = 0; line < edition->relationLines.size(); ++line) {
            if (!edition->relations.at(edition->relationLines.at(line).relation).needsPrevious())
                broken = broken || !equationOf(report, line).holds();
        }
        QCOMPARE(!checkFigures(report).findings.isEmpty(), broken);
    }
}

void TestRelationCheck::everyApplicationFigureOfTheStandard()
{
    const Report report = zeroReport(u"2021"_s);
    int figures = 0;
    for (int figure = 0; figure < report.figures.size(); ++figure) {
        if (report.edition->figures.at(figure).table != u"applications"_s)
            continue;
        ++figures;
        Report changed = report;
        changed.figures[figure] = Figure::count(3);
        const CheckResult result = check(changed);
        QVERIFY(!result.findings.isEmpty());
        QVERIFY(result.findings.size() <= 2);
        for (const Finding &finding : result.findings) {
            QVERIFY(std::any_of(finding.cells.begin(), finding.cells.end(),
                                [figure](const Operand &cell) { return cell.figure == figure; }));
        }
    }
    QCOMPARE(figures, 175);
}

void TestRelationCheck::equations()
{
    Report report = zeroReport(u"2021"_s);
    edit(report, u"applications.received.natural_persons=4 applications.carried_out.natural_persons="_s);
    const QList<int> &lines =
        report.edition->linesOf(report.edition->figure(u"applications", u"received", u"natural_persons"));
    const Equation equation = equationOf(report, lines.first());
    QCOMPARE(equation.line, u"自然人"_s);
    QCOMPARE(equation.left, (QStringList{u"4"_s, u"0"_s}));
    QCOMPARE(equation.right, (QStringList{u"0"_s, u"□"_s}));
    QCOMPARE(*equation.leftSum, 4);
    QVERIFY(!equation.judged());
    QVERIFY(!equation.holds());
}

QTEST_APPLESS_MAIN(TestRelationCheck)
#include "tst_relationcheck.moc"
