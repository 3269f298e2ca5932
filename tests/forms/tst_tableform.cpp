#include "forms/equationstrip.h"
#include "forms/figuredelegate.h"
#include "forms/figuretableview.h"
#include "forms/marks.h"
#include "forms/pastepreview.h"
#include "forms/tableform.h"
#include "models/figuretablemodel.h"
#include "models/reportchecker.h"
#include "models/reportdocument.h"
#include "support/randomreport.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace nianbao;
using namespace Qt::StringLiterals;

// Everything by real keys, as a clerk does it.
class TestTableForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingReplacesAndMovesOn_data();
    void typingReplacesAndMovesOn();
    void totalsFollowAndAreMarked();
    void escapeLeavesTheFigure();
    void longTextsAreNotCut();
    void goesAwayWithAnOpenCell();
    void cursorStaysWhereItIs();
    void equationsAreAliveWhileTyping();
    void headsOfTheCellAreLit_data();
    void headsOfTheCellAreLit();
    void brokenRelationsAreMarkedAndTold();
    void marksDifferInShape();
    void findingsLeadToFiguresThatAreTyped();
    void labelsStandForTheirRow();
    void deleteClearsTheSelection();
    void zerosFillBlanksOnly();
    void pasteIsOneStep();
    void pasteAsksBeforeItLosesCells_data();
    void pasteAsksBeforeItLosesCells();
    void selectionIsAddedUp();
    void sumFollowsTheFigures();
    void keysLeaveTheTable();
    void tabLeavesAtTheEnd();
    void anotherEditionHasItsOwnTables();
    void zoomKeepsTheGridWhole();
    void currentFigureStaysInSight();
    void labelsBreakBetweenWords_data();
    void labelsBreakBetweenWords();
    void screenReadersHearEveryCell();

private:
    void show(const QString &table)
    {
        for (const Part &part : partsOf(*m_document->report().edition)) {
            if (part.table == table)
                m_form = std::make_unique<TableForm>(m_document.get(), part, u"zh_CN"_s);
        }
        m_form->resize(900, 700);
        m_form->show();
        m_form->view()->setFocus();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }
    // Keys go where the focus is: the table, or the editor in it.
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    // The first key opens an editor, which takes the others.
    static void type(const QByteArray &text)
    {
        for (const char key : text)
            QTest::keyClick(QApplication::focusWidget(), key);
    }
    QString figure(const QString &path) const
    {
        const QStringList ids = path.split(u'.');
        return m_document->report().figure(m_form->part().table, ids[0], ids[1]).display();
    }
    int index(const QString &path) const
    {
        const QStringList ids = path.split(u'.');
        return m_document->report().edition->figure(m_form->part().table, ids[0], ids[1]);
    }

    Editions m_editions = Editions::standard();
    std::unique_ptr<ReportDocument> m_document;
    std::unique_ptr<TableForm> m_form;
};

void TestTableForm::init()
{
    m_document = std::make_unique<ReportDocument>(Report(m_editions.find(u"2021"), 2025));
    show(u"applications"_s);
}

void TestTableForm::cleanup()
{
    m_form.reset();
    m_document.reset();
}

void TestTableForm::typingReplacesAndMovesOn_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("current");
    using K = QList<int>;
    QTest::newRow("enter goes down") << K{'1', '2', Qt::Key_Return} << u"received.natural_persons"_s
                                     << u"12"_s << u"carried_in.natural_persons"_s;
    QTest::newRow("tab goes right") << K{'7', Qt::Key_Tab} << u"received.natural_persons"_s << u"7"_s
                                    << u"received.enterprises"_s;
    QTest::newRow("arrows enter too") << K{'7', Qt::Key_Right, '8', Qt::Key_Down} << u"received.enterprises"_s
                                      << u"8"_s << u"carried_in.enterprises"_s;
    QTest::newRow("typing again replaces")
        << K{'7', Qt::Key_Return, Qt::Key_Up, '5', Qt::Key_Return} << u"received.natural_persons"_s << u"5"_s
        << u"carried_in.natural_persons"_s;
    QTest::newRow("F2 edits what is there")
        << K{'7', Qt::Key_Return, Qt::Key_Up, Qt::Key_F2, Qt::Key_End, '5', Qt::Key_Return}
        << u"received.natural_persons"_s << u"75"_s << u"carried_in.natural_persons"_s;
    QTest::newRow("F2 leaves the arrows to the text")
        << K{'7', '8', Qt::Key_Return, Qt::Key_Up, Qt::Key_F2, Qt::Key_End, Qt::Key_Left, '5', Qt::Key_Return}
        << u"received.natural_persons"_s << u"758"_s << u"carried_in.natural_persons"_s;
    QTest::newRow("a sum") << K{'=', '3', '+', '4', Qt::Key_Return} << u"received.natural_persons"_s << u"7"_s
                           << u"carried_in.natural_persons"_s;
    QTest::newRow("end of the row") << K{Qt::Key_End, '1', Qt::Key_Return} << u"received.total"_s << u"1"_s
                                    << u"carried_in.total"_s;
    QTest::newRow("down over labels of results")
        << K{Qt::Key_Down, Qt::Key_Down, '3', Qt::Key_Return} << u"granted.natural_persons"_s << u"3"_s
        << u"partly_granted.natural_persons"_s;
    QTest::newRow("letters stay, to be mended") << K{'x', Qt::Key_Return} << u"received.natural_persons"_s
                                                << u"x"_s << u"carried_in.natural_persons"_s;
}

void TestTableForm::typingReplacesAndMovesOn()
{
    QFETCH(QList<int>, keys);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, current);
    for (const int key : keys) {
        if (key < 128)
            QTest::keyClick(QApplication::focusWidget(), char(key));
        else
            press(key);
    }
    QCOMPARE(figure(path), value);
    QCOMPARE(m_form->view()->currentFigure(), index(current));
}

void TestTableForm::totalsFollowAndAreMarked()
{
    for (int i = 0; i < 6; ++i) {
        type("2");
        press(Qt::Key_Tab);
    }
    QCOMPARE(figure(u"received.total"_s), u"12"_s);
    const QModelIndex total = m_form->model()->indexOfFigure(index(u"received.total"_s));
    QVERIFY(total.data(FigureTableModel::ComputedRole).toBool());
    // A typed total is kept, and no longer passes for a computed one.
    QCOMPARE(m_form->view()->currentIndex(), total);
    type("9");
    press(Qt::Key_Return);
    QCOMPARE(figure(u"received.total"_s), u"9"_s);
    QVERIFY(!total.data(FigureTableModel::ComputedRole).toBool());
    while (m_document->undoStack()->canUndo())
        m_document->undoStack()->undo();
    QCOMPARE(m_document->report(), Report(m_editions.find(u"2021"), 2025));
}

void TestTableForm::escapeLeavesTheFigure()
{
    type("55");
    press(Qt::Key_Escape);
    QCOMPARE(figure(u"received.natural_persons"_s), QString());
    QCOMPARE(m_document->undoStack()->count(), 0);
    QCOMPARE(QApplication::focusWidget(), m_form->view());
}

// Text that a reader found where a number belongs is seen, and edited, whole.
void TestTableForm::longTextsAreNotCut()
{
    const QString text = u"据台账"_s.repeated(40);
    m_document->setFigure(index(u"received.natural_persons"_s), Figure::text(text));
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    QCOMPARE(figure(u"received.natural_persons"_s), text);
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestTableForm::goesAwayWithAnOpenCell()
{
    type("5");
    m_form.reset();
    QVERIFY(m_document->undoStack()->count() <= 1); // and nothing that is gone was told
}

// A mend exchanges the whole report; the clerk goes on at the same figure.
void TestTableForm::cursorStaysWhereItIs()
{
    const int cell = index(u"carried_out.others"_s);
    m_form->view()->goToFigure(cell);
    Fix fix;
    fix.figures = {{cell, Figure::count(3)}};
    m_document->apply({fix}, u"test"_s);
    QCOMPARE(m_form->view()->currentFigure(), cell);
    press(Qt::Key_Up);
    QCOMPARE(m_form->view()->currentFigure(), index(u"handled_total.others"_s));
}

void TestTableForm::equationsAreAliveWhileTyping()
{
    auto *strip = m_form->findChild<EquationStrip *>();
    QRandomGenerator random(10);
    m_document->open(consistentReport(m_editions.find(u"2021"), 2025, random));
    m_form->view()->goToFigure(index(u"carried_out.natural_persons"_s));
    QVERIFY(strip->text().startsWith(u"自然人："));
    QVERIFY(strip->text().contains(u"✓"));
    QVERIFY(!strip->text().contains(u"✗"));
    const Report &report = m_document->report();
    const auto number = [&](const char *row) {
        return *report.figure(u"applications", QLatin1StringView(row).toString(), u"natural_persons")
                    .number();
    };
    const qint64 wrong = number("carried_out") + 5;
    type(QByteArray::number(wrong));
    const QString expected = u"自然人：%1 + %2 ≠ %3 + %4 ✗ %5"_s.arg(number("received"))
                                 .arg(number("carried_in"))
                                 .arg(number("handled_total"))
                                 .arg(wrong)
                                 .arg(EquationStrip::tr("off by %1").arg(5));
    QCOMPARE(strip->text().section(u'\n', 0, 0), expected);
    press(Qt::Key_Escape);
    QVERIFY(!strip->text().contains(u"✗"));
}

void TestTableForm::headsOfTheCellAreLit_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("heads");
    QTest::newRow("inside")
        << u"refused_state_secret.others"_s
        << u"申请人情况|法人或其他组织|其他|三、本年度办理结果|（三）不予公开|1.属于国家秘密"_s;
    QTest::newRow("first") << u"received.natural_persons"_s
                           << u"申请人情况|自然人|一、本年新收政府信息公开申请数量"_s;
}

void TestTableForm::headsOfTheCellAreLit()
{
    QFETCH(QString, cell);
    QFETCH(QString, heads);
    m_form->view()->goToFigure(index(cell));
    const auto *delegate = static_cast<const FigureDelegate *>(m_form->view()->itemDelegate());
    QStringList lit;
    for (const CellSpec &spec : m_form->model()->spec().cells) {
        if (delegate->isLit(m_form->model()->index(spec.row, spec.column)))
            lit += spec.text;
    }
    QCOMPARE(lit.join(u'|'), heads);
}

// Every cell of the relation, with both sums under the mouse.
void TestTableForm::brokenRelationsAreMarkedAndTold()
{
    m_document->replaceReport(cleanReport(m_editions.find(u"2021"), 2025), u"test"_s);
    const Edition &edition = *m_document->report().edition;
    const auto at = [&edition](const QString &row) {
        return edition.figure(u"applications", row, u"others");
    };
    m_document->setFigure(at(u"received"_s), Figure::count(4));
    m_document->setFigure(at(u"granted"_s), Figure::count(3));
    ReportChecker checker(m_document.get(), RulePack::national(u"zh_CN"_s));
    m_form->showFindings(checker.result().findings);
    for (const QString &row : {u"received"_s, u"carried_in"_s, u"handled_total"_s, u"carried_out"_s}) {
        const QModelIndex cell = m_form->model()->indexOfFigure(at(row));
        QCOMPARE(cell.data(FigureTableModel::SeverityRole).toInt(), int(Severity::Error));
        const QString tip = cell.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"4 + 0 ≠ 3 + 0"), qPrintable(tip));
    }
    const QModelIndex other = m_form->model()->indexOfFigure(at(u"granted"_s));
    QCOMPARE(other.data(FigureTableModel::SeverityRole).toInt(), -1);
    QVERIFY(!other.data(Qt::ToolTipRole).isValid());
}

// For whoever does not see the colours.
void TestTableForm::marksDifferInShape()
{
    QByteArrayList shapes;
    for (const Mark mark :
         {Mark::Empty, Mark::InWork, Mark::Done, Mark::Error, Mark::Warning, Mark::Advice}) {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintMark(painter, image.rect(), mark, m_form->palette());
        painter.end();
        QByteArray shape;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                shape += image.pixelColor(x, y).alpha() > 127 ? '#' : '.';
        }
        QVERIFY(!shapes.contains(shape));
        shapes += shape;
    }
}

void TestTableForm::findingsLeadToFiguresThatAreTyped()
{
    m_document->replaceReport(cleanReport(m_editions.find(u"2021"), 2025), u"test"_s);
    m_document->setFigure(index(u"received.natural_persons"_s), Figure::count(4));
    m_document->setFigure(index(u"granted.natural_persons"_s), Figure::count(3));
    ReportChecker checker(m_document.get(), RulePack::national(u"zh_CN"_s));
    const QList<Finding> &findings = checker.result().findings;
    const auto broken = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.rule == u"applications.balance" && finding.where.column == u"natural_persons";
    });
    QVERIFY(broken != findings.end());
    m_form->goTo(broken->where);
    m_form->light(broken->cells);
    QCOMPARE(m_form->view()->currentFigure(), index(u"received.natural_persons"_s));
}

void TestTableForm::labelsStandForTheirRow()
{
    FigureTableView *view = m_form->view();
    const int first = index(u"carried_in.natural_persons"_s);
    const QModelIndex figure = m_form->model()->indexOfFigure(first);
    const QPoint label = view->visualRect(figure.siblingAtColumn(0)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, label);
    QCOMPARE(view->currentFigure(), first);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view->selectedFigures(), (QList<int>{first, index(u"granted.natural_persons"_s)}));

    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, label);
    const QModelIndex to = m_form->model()->indexOfFigure(index(u"granted.enterprises"_s));
    const QPoint target = view->visualRect(to).center();
    QMouseEvent drag(QEvent::MouseMove, target, view->viewport()->mapToGlobal(target), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(view->viewport(), &drag);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, target);
    QCOMPARE(view->selectedFigures().size(), 4);
    // The heads of the columns take nothing away.
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(figure.sibling(0, 5)).center());
    QCOMPARE(view->selectedFigures().size(), 4);
}

void TestTableForm::deleteClearsTheSelection()
{
    QRandomGenerator random(11);
    m_document->open(consistentReport(m_editions.find(u"2021"), 2025, random));
    m_form->view()->goToFigure(index(u"granted.natural_persons"_s));
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_form->view()->selectedFigures().size(), 4);
    press(Qt::Key_Delete);
    QCOMPARE(figure(u"partly_granted.enterprises"_s), QString());
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestTableForm::zerosFillBlanksOnly()
{
    type("4");
    press(Qt::Key_Return);
    m_form->fillZeros();
    QCOMPARE(figure(u"received.natural_persons"_s), u"4"_s);
    QCOMPARE(figure(u"received.total"_s), u"4"_s);
    QCOMPARE(figure(u"carried_out.others"_s), u"0"_s);
    QCOMPARE(m_document->undoStack()->count(), 2);
    QVERIFY(m_document->report().figure(u"disputes", u"reconsideration", u"upheld").isBlank());
}

void TestTableForm::pasteIsOneStep()
{
    QGuiApplication::clipboard()->setText(u"1\t2\t3\n4\t5\t6\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(figure(u"received.research_institutions"_s), u"3"_s);
    QCOMPARE(figure(u"carried_in.natural_persons"_s), u"4"_s);
    QCOMPARE(m_document->undoStack()->count(), 1);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1\t2"_s);
}

void TestTableForm::pasteAsksBeforeItLosesCells_data()
{
    QTest::addColumn<bool>("accept");
    QTest::newRow("only what fits") << true;
    QTest::newRow("nothing") << false;
}

void TestTableForm::pasteAsksBeforeItLosesCells()
{
    QFETCH(bool, accept);
    QGuiApplication::clipboard()->setText(u"1\t2\t3"_s);
    press(Qt::Key_End);
    bool asked = false;
    QString placed;
    QString lost;
    QTimer::singleShot(0, this, [&] {
        auto *preview = qobject_cast<PastePreview *>(QApplication::activeModalWidget());
        asked = preview;
        if (!preview)
            return;
        const auto *cells = preview->findChild<QTableWidget *>();
        placed = cells->item(0, 0)->text();
        lost = cells->item(0, 1)->text();
        QTest::keyClick(preview, accept ? Qt::Key_Return : Qt::Key_Escape);
    });
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(asked);
    QCOMPARE(placed, u"1\n总计"_s);
    QVERIFY(lost.startsWith(u"2\n") && lost.size() > 2);
    QCOMPARE(figure(u"received.total"_s), accept ? u"1"_s : QString());
    QCOMPARE(m_document->undoStack()->count(), accept ? 1 : 0);
}

void TestTableForm::selectionIsAddedUp()
{
    QSignalSpy status(m_form.get(), &PartForm::statusChanged);
    type("3");
    press(Qt::Key_Right);
    type("4");
    press(Qt::Key_Left);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(status.last().first().toString().contains(u'7'));
}

void TestTableForm::sumFollowsTheFigures()
{
    QSignalSpy status(m_form.get(), &PartForm::statusChanged);
    type("3");
    press(Qt::Key_Right);
    type("4");
    press(Qt::Key_Left);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(status.last().first().toString().contains(u'7'));
    press(Qt::Key_Delete);
    QCOMPARE(status.last().first().toString(), QString());
    m_document->undoStack()->undo();
    QVERIFY(status.last().first().toString().contains(u'7'));
    // With nothing selected the clipboard keeps what it has.
    QGuiApplication::clipboard()->setText(u"kept"_s);
    m_form->view()->clearSelection();
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"kept"_s);
}

void TestTableForm::keysLeaveTheTable()
{
    QSignalSpy left(m_form.get(), &PartForm::leftForm);
    press(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(QApplication::focusWidget() != m_form->view());
    QVERIFY(m_form->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(left.size(), 0);
}

void TestTableForm::tabLeavesAtTheEnd()
{
    QSignalSpy left(m_form.get(), &PartForm::leftForm);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(left.size(), 1);
    QVERIFY(!left.first().first().toBool());
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_form->view()->currentFigure(), index(u"carried_out.total"_s));
    press(Qt::Key_Tab);
    QVERIFY(left.last().first().toBool());
}

void TestTableForm::anotherEditionHasItsOwnTables()
{
    QFile file(QStringLiteral(NIANBAO_TEST_DATA "/editions/2031.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<EditionPtr> edition = m_editions.add(file.readAll());
    QVERIFY(edition);
    m_document->open(Report(*edition, 2031));
    show(u"requests"_s);
    QAbstractItemModelTester tester(m_form->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char key : {'1', '2', '3'}) {
        type(QByteArray(1, key));
        press(Qt::Key_Tab);
    }
    QCOMPARE(figure(u"agreed.all"_s), u"6"_s);
    QVERIFY(m_form->findChild<EquationStrip *>()->text().contains(u"同意"));
    // The same parts, other tables: the form that stands shows the new grid.
    m_document->open(Report(m_editions.find(u"2021"), 2025));
    QCOMPARE(m_form->model()->rowCount(), 0);
}

void TestTableForm::zoomKeepsTheGridWhole()
{
    FigureTableView *view = m_form->view();
    for (const qreal zoom : {0.7, 1.0, 1.8}) {
        view->setZoom(zoom);
        int width = 0;
        for (int column = 0; column < 10; ++column)
            width += view->columnWidth(column);
        QVERIFY(width >= view->viewport()->width());
        QVERIFY(view->rowHeight(5) >= view->fontMetrics().height());
    }
}

// Narrower columns make higher rows.
void TestTableForm::currentFigureStaysInSight()
{
    m_form->view()->goToFigure(index(u"carried_out.others"_s));
    m_form->resize(640, 500);
    QCoreApplication::processEvents();
    const QRect cell = m_form->view()->visualRect(m_form->view()->currentIndex());
    QVERIFY(m_form->view()->viewport()->rect().contains(cell));
}

// Each figure by its row, its column and its value, through the table interface.
void TestTableForm::labelsBreakBetweenWords_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("lines");
    QTest::newRow("result") << u"disputes"_s << u"结果维持"_s << u"结果\n维持"_s;
    QTest::newRow("pending") << u"disputes"_s << u"尚未审结"_s << u"尚未\n审结"_s;
    QTest::newRow("short") << u"disputes"_s << u"总计"_s << u"总计"_s;
    QTest::newRow("enterprises") << u"applications"_s << u"商业企业"_s << u"商业\n企业"_s;
    QTest::newRow("quotation") << u"applications"_s << u"3.危及“三安全一稳定”"_s << u"3.危及“三安全一稳定”"_s;
}

// In a narrow window, where no label has its line to itself.
void TestTableForm::labelsBreakBetweenWords()
{
    QFETCH(QString, table);
    QFETCH(QString, label);
    QFETCH(QString, lines);
    show(table);
    m_form->resize(620, 700);
    auto *delegate = qobject_cast<FigureDelegate *>(m_form->view()->itemDelegate());
    QVERIFY(delegate);
    const TableSpec &spec = m_form->model()->spec();
    int found = 0;
    for (const CellSpec &cell : spec.cells) {
        if (cell.text != label)
            continue;
        const QRect rect = m_form->view()->visualRect(m_form->model()->index(cell.row, cell.column));
        const int room = FigureDelegate::labelRoom(rect).width();
        const QString broken = delegate->labels().broken(cell, m_form->view()->fontMetrics(), room);
        QCOMPARE(broken, lines);
        ++found;
    }
    QVERIFY(found > 0);
}

void TestTableForm::screenReadersHearEveryCell()
{
    m_document->setFigure(index(u"granted.enterprises"_s), Figure::count(3));
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(m_form->view());
    QVERIFY(view && view->tableInterface());
    QCOMPARE(view->text(QAccessible::Name), m_form->part().heading);
    const Edition &edition = *m_document->report().edition;
    int heard = 0;
    for (const FigureSpec &figure : edition.figures) {
        if (figure.table != m_form->part().table)
            continue;
        QAccessibleInterface *cell = view->tableInterface()->cellAt(figure.gridRow, figure.gridColumn);
        QVERIFY(cell);
        const QString name = cell->text(QAccessible::Name);
        QVERIFY2(name.contains(figure.rowName) && name.contains(figure.columnName), qPrintable(name));
        heard += name.endsWith(u'3') ? 1 : 0;
    }
    QCOMPARE(heard, 1);
}

QTEST_MAIN(TestTableForm)
#include "tst_tableform.moc"
