#include "forms/figuretableview.h"
#include "forms/findingspane.h"
#include "forms/findingsview.h"
#include "forms/livepages.h"
#include "forms/narrativeform.h"
#include "forms/paragraphedit.h"
#include "forms/partform.h"
#include "forms/partsview.h"
#include "forms/previewpane.h"
#include "forms/reportpage.h"
#include "forms/tableform.h"
#include "models/figuretablemodel.h"
#include "models/findingsmodel.h"
#include "models/reportchecker.h"
#include "models/reportdocument.h"
#include "support/randomreport.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyPartHasAForm_data();
    void everyPartHasAForm();
    void findingLeadsToItsCells();
    void buttonMendsAllBlanks();
    void whatIsLeftStaysMarked();
    void undoneTextIsMarkedInItsPlace();
    void draftsAreEntered_data();
    void draftsAreEntered();
    void editionIsChangedFromItsForm();
    void findGoesBackToTheText();
    void previewFollowsAndLeads();
    void previewMarksTheCursor();
    void onlyTheOpenFormLeadsThePreview();
    void twoPagesSideBySide();
    void undoGoesToWhatItChanges_data();
    void undoGoesToWhatItChanges();
    void officesChooseTheirPages();
    void narrowWindowsShowOneOfBoth();
    void narrowPreviewTakesThePlaceOfTheForm();
    void narrowPreviewLeadsToTheText();
    void everyControlHasAName();

private:
    void show(const Report &report)
    {
        m_document = std::make_unique<ReportDocument>(report);
        m_checker = std::make_unique<ReportChecker>(m_document.get(), RulePack::national(u"zh_CN"_s));
        m_page = std::make_unique<ReportPage>(m_document.get(), m_checker.get(), &m_editions, u"zh_CN"_s);
        m_page->resize(1400, 850);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void goToSection(const QString &section)
    {
        Place place;
        place.section = section;
        m_page->goTo(place);
    }

    Editions m_editions;
    std::unique_ptr<ReportDocument> m_document;
    std::unique_ptr<ReportChecker> m_checker;
    std::unique_ptr<ReportPage> m_page;
};

void TestReportPage::init()
{
    m_editions = Editions::standard();
    QFile file(QStringLiteral(NIANBAO_TEST_DATA "/editions/2031.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(m_editions.add(file.readAll()));
}

void TestReportPage::cleanup()
{
    m_page.reset();
    m_checker.reset();
    m_document.reset();
}

void TestReportPage::everyPartHasAForm_data()
{
    QTest::addColumn<QString>("edition");
    QTest::newRow("2019") << u"2019"_s;
    QTest::newRow("2021") << u"2021"_s;
    QTest::newRow("made up") << u"2031"_s;
}

void TestReportPage::everyPartHasAForm()
{
    QFETCH(QString, edition);
    const EditionPtr found = m_editions.find(edition);
    show(Report(found, found->firstYear));
    for (int row = 0; row < m_page->parts()->rowCount(); ++row) {
        goToSection(m_page->parts()->part(row).section);
        QCOMPARE(m_page->form()->part().section, m_page->parts()->part(row).section);
        QVERIFY(m_page->form()->isVisible());
    }
    m_page->stepPart(-1);
    QCOMPARE(m_page->form()->part().section, m_page->parts()->part(m_page->parts()->rowCount() - 2).section);
    m_document->setEdition(m_editions.find(edition == "2031"_L1 ? u"2021" : u"2031"), 2031);
    QCOMPARE(m_page->form()->part().section, u"title"_s);
}

void TestReportPage::findingLeadsToItsCells()
{
    QRandomGenerator random(12);
    show(consistentReport(m_editions.find(u"2021"), 2025, random));
    QCOMPARE(m_page->findings()->rowCount(), 0);
    const int total = m_document->report().edition->figure(u"disputes", u"reconsideration", u"total");
    m_document->setFigure(total, Figure::count(777));
    m_page->stepFinding(1);
    const auto *form = qobject_cast<TableForm *>(m_page->form());
    QVERIFY(form);
    QCOMPARE(form->part().section, u"disputes"_s);
    QCOMPARE(form->view()->currentFigure(), total);
    QCOMPARE(
        form->model()->indexOfFigure(total).data(FigureTableModel::SideRole).value<FigureTableModel::Side>(),
        FigureTableModel::Side::Left);
    m_page->mendFinding();
    QCOMPARE(m_page->findings()->rowCount(), 0);
    QCOMPARE(
        form->model()->indexOfFigure(total).data(FigureTableModel::SideRole).value<FigureTableModel::Side>(),
        FigureTableModel::Side::None);
}

void TestReportPage::buttonMendsAllBlanks()
{
    show(Report(m_editions.find(u"2021"), 2025));
    FindingsView *list = m_page->findChild<FindingsPane *>()->view();
    const qsizetype rows = m_page->findings()->rows().size();
    QModelIndex blanks; // the first row of them
    for (int group = 0; !blanks.data(FindingsModel::BlankRole).toBool(); ++group)
        blanks = list->model()->index(0, 0, list->model()->index(group, 0));
    list->scrollTo(blanks);
    const QRect row = list->visualRect(blanks);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 40, row.center().y()));
    QTRY_COMPARE(m_page->findings()->rows().size(), rows - 1);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(!m_document->report().figure(u"disclosure", u"fees", u"amount").isBlank());
}

// A mend exchanges the report; the other findings of the table keep their marks.
void TestReportPage::whatIsLeftStaysMarked()
{
    QRandomGenerator random(16);
    show(consistentReport(m_editions.find(u"2021"), 2025, random));
    const Edition &edition = *m_document->report().edition;
    const int first = edition.figure(u"disputes", u"reconsideration", u"total");
    const int second = edition.figure(u"disputes", u"litigation_direct", u"total");
    QVERIFY(first >= 0 && second >= 0);
    m_document->setFigure(first, Figure::count(777));
    m_document->setFigure(second, Figure::count(777));
    m_page->stepFinding(1);
    const auto *form = qobject_cast<TableForm *>(m_page->form());
    QVERIFY(form);
    m_page->mendFinding();
    const auto severity = [form](int figure) {
        return form->model()->indexOfFigure(figure).data(FigureTableModel::SeverityRole).toInt();
    };
    QTRY_COMPARE(severity(second), int(Severity::Error));
    QCOMPARE(severity(first), -1);
}

// Waves stand under the words they mean after text before them comes back.
void TestReportPage::undoneTextIsMarkedInItsPlace()
{
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    report.sections[u"others"_s] = {u"无其他事项。"_s, u"有的栏目更新不及时，，有待改进。"_s};
    show(report);
    goToSection(u"others"_s);
    auto *form = qobject_cast<NarrativeForm *>(m_page->form());
    QVERIFY(form);
    const auto waved = [form] {
        QStringList words;
        for (const QTextEdit::ExtraSelection &wave : form->editor()->extraSelections())
            words += wave.cursor.selectedText();
        return words;
    };
    QTRY_COMPARE(waved(), QStringList{u"，，"_s});
    m_document->setParagraphs(u"others"_s, report.sections.value(u"others"_s).sliced(1));
    m_document->undoStack()->undo();
    QTRY_COMPARE(waved(), QStringList{u"，，"_s});
    QCOMPARE(form->editor()->extraSelections().first().cursor.blockNumber(), 1);
}

void TestReportPage::draftsAreEntered_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<int>("field"); // of the form's line edits; -1 for a cell of its table
    QTest::newRow("cell") << u"applications"_s << -1;
    QTest::newRow("year") << u"title"_s << 2;
    QTest::newRow("date") << u"signature"_s << 1;
}

// Before the report is saved or shown elsewhere, what is half typed belongs to it.
void TestReportPage::draftsAreEntered()
{
    QFETCH(QString, section);
    QFETCH(int, field);
    show(Report(m_editions.find(u"2021"), 2025));
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    goToSection(section);
    QWidget *typedInto = m_page->form();
    if (field >= 0) {
        typedInto = m_page->form()->findChildren<QLineEdit *>().at(field);
        typedInto->setFocus();
        QTest::keyClick(typedInto, Qt::Key_A, Qt::ControlModifier);
    }
    for (const char key : QByteArray("2024"))
        QTest::keyClick(QApplication::focusWidget(), key);
    QVERIFY(m_document->undoStack()->isClean());
    QWidget *const focus = field >= 0 ? QApplication::focusWidget() : m_page->form()->focusProxy();
    m_page->enterDraft();
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(QApplication::focusWidget(), focus); // to go on there
    m_page->enterDraft();
    QCOMPARE(m_document->undoStack()->count(), 1);
}

// The form that asks for another edition goes away by that.
void TestReportPage::editionIsChangedFromItsForm()
{
    show(Report(m_editions.find(u"2021"), 2025));
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QComboBox *edition = m_page->form()->findChildren<QComboBox *>().at(1);
    const QPointer<PartForm> before(m_page->form());
    edition->setFocus();
    QTest::keyClick(edition, Qt::Key_End);
    QCOMPARE(m_document->report().edition->id, u"2031"_s);
    QVERIFY(m_page->form() != before);
    QCOMPARE(m_page->form()->part().section, u"title"_s);
    QTRY_VERIFY(!before);
}

void TestReportPage::findGoesBackToTheText()
{
    show(Report(m_editions.find(u"2021"), 2025));
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_document->setParagraphs(u"others"_s, {u"甲乙"_s});
    m_page->find();
    QLineEdit *words = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(words);
    words->setText(u"乙"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTest::keyClick(words, Qt::Key_Escape);
    auto *form = qobject_cast<NarrativeForm *>(m_page->form());
    QVERIFY(form);
    QCOMPARE(QApplication::focusWidget(), form->editor());
    QCOMPARE(form->editor()->textCursor().selectedText(), u"乙"_s);
}

void TestReportPage::previewFollowsAndLeads()
{
    QRandomGenerator random(13);
    Report report = consistentReport(m_editions.find(u"2021"), 2025, random);
    report.unit.name = u"示例县清水镇人民政府"_s;
    show(report);
    auto *preview = m_page->findChild<PreviewPane *>();
    QVERIFY(preview->pageCount() >= 2);
    const QImage before = preview->viewport()->grab().toImage();
    QSignalSpy outdated(m_page->pages(), &LivePages::outdated);
    ReportHead head = m_document->head();
    for (const QString &name : {u"示例县甲镇人民政府"_s, u"示例县乙镇人民政府"_s}) {
        head.unit.name = name;
        m_document->setHead(head);
    }
    QVERIFY(outdated.wait());
    QCOMPARE(outdated.size(), 1); // one layout for a run of edits
    QVERIFY(preview->viewport()->grab().toImage() != before);

    QSignalSpy chosen(preview, &PreviewPane::placeChosen);
    const QSize size = preview->viewport()->size();
    for (int y = 10; y < size.height() && chosen.isEmpty(); y += 5)
        QTest::mouseClick(preview->viewport(), Qt::LeftButton, {}, QPoint(size.width() / 2, y));
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(m_page->form()->part().section, chosen.first().first().value<Place>().section);
}

// The preview goes where the cursor goes, and the figure's cell is tinted there.
void TestReportPage::previewMarksTheCursor()
{
    QRandomGenerator random(14);
    show(consistentReport(m_editions.find(u"2021"), 2025, random));
    auto *preview = m_page->findChild<PreviewPane *>();
    const int top = preview->verticalScrollBar()->value();
    goToSection(u"disputes"_s);
    QTRY_VERIFY(preview->verticalScrollBar()->value() > top);
    Place place;
    place.section = place.table = u"applications"_s;
    place.row = u"received"_s;
    place.column = u"enterprises"_s;
    m_page->goTo(place);
    const PagePlace printed =
        m_page->pages()->pages().places({u"applications"_s, -1}, place.row, place.column).first();
    const auto tinted = [&] {
        // The paper is white but for the ink of figures and rules and the mark.
        const QImage shown = preview->viewport()->grab().toImage();
        const QRgb mark = preview->palette().color(QPalette::Highlight).rgb();
        int count = 0;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x) {
                const QColor colour(shown.pixel(x, y));
                count += colour.red() < 240 && colour.blue() - colour.red() > 20 && qBlue(mark) > qRed(mark);
            }
        }
        return count;
    };
    const qreal scale = preview->viewport()->width() / Paper::width;
    QTRY_VERIFY(tinted() > printed.rect.width() * printed.rect.height() * scale * scale / 3);
    preview->showPlace({});
    QCOMPARE(tinted(), 0);
}

// Forms that were open before follow the report too, and show nobody where they are.
void TestReportPage::onlyTheOpenFormLeadsThePreview()
{
    QRandomGenerator random(14);
    show(consistentReport(m_editions.find(u"2021"), 2025, random));
    auto *preview = m_page->findChild<PreviewPane *>();
    goToSection(u"disputes"_s);
    QTRY_VERIFY(preview->verticalScrollBar()->value() > 0);
    goToSection(u"title"_s);
    QTRY_VERIFY(preview->verticalScrollBar()->value() < 100);
    const int there = preview->verticalScrollBar()->value();
    Report next = m_document->report();
    next.sections[u"others"_s] = {u"无其他事项。"_s};
    QSignalSpy outdated(m_page->pages(), &LivePages::outdated);
    m_document->replaceReport(next, u"test"_s);
    QVERIFY(outdated.wait());
    QTest::qWait(2 * LivePages::PauseMilliseconds);
    QCOMPARE(preview->verticalScrollBar()->value(), there);
}

void TestReportPage::twoPagesSideBySide()
{
    QRandomGenerator random(15);
    show(consistentReport(m_editions.find(u"2021"), 2025, random));
    auto *preview = m_page->findChild<PreviewPane *>();
    const int height = preview->verticalScrollBar()->maximum();
    QToolButton *two = nullptr;
    for (auto *button : m_page->findChildren<QToolButton *>()) {
        if (button->isCheckable() && button->accessibleName().contains(u"side"_s))
            two = button;
    }
    QVERIFY(two);
    two->click();
    QVERIFY(preview->verticalScrollBar()->maximum() < height / 2); // half as wide, half as many rows
    QSignalSpy chosen(preview, &PreviewPane::placeChosen);
    const QSize size = preview->viewport()->size();
    for (int y = 10; y < size.height() && chosen.isEmpty(); y += 3) // on the right-hand page
        QTest::mouseClick(preview->viewport(), Qt::LeftButton, {}, QPoint(size.width() * 3 / 4, y));
    QVERIFY(!chosen.isEmpty());
    two->click();
    QCOMPARE(preview->verticalScrollBar()->maximum(), height);
}

// Letterhead, attachments and the rest are typed in the forms and undone like all else.
void TestReportPage::undoGoesToWhatItChanges_data()
{
    QTest::addColumn<QString>("section"); // that is changed
    QTest::addColumn<QString>("elsewhere");
    for (const QString &section : {u"title"_s, u"preamble"_s, u"overview"_s, u"applications"_s, u"disputes"_s,
                                   u"others"_s, u"signature"_s})
        QTest::newRow(qPrintable(section)) << section << u"problems"_s;
    QTest::newRow("from a table") << u"problems"_s << u"disclosure"_s;
}

void TestReportPage::undoGoesToWhatItChanges()
{
    QFETCH(QString, section);
    QFETCH(QString, elsewhere);
    QRandomGenerator random(7);
    show(consistentReport(m_editions.find(u"2021"), 2025, random));
    const SectionSpec *spec = m_document->report().edition->section(section);
    int figure = -1;
    if (section == "title"_L1 || section == "signature"_L1) {
        ReportHead head = m_document->head();
        (section == "title"_L1 ? head.unit.phone : head.signature.date) = u"2026-01-20"_s;
        m_document->setHead(head);
    } else if (spec && spec->kind == SectionSpec::Kind::Table) {
        const Edition &edition = *m_document->report().edition;
        for (figure = 0; edition.figures.at(figure).table != spec->table;)
            ++figure;
        m_document->setFigure(figure, Figure::parse(u"4321"_s, edition.figures.at(figure).kind));
    } else {
        m_document->setParagraphs(section, {u"改过的一段。"_s});
    }
    for (void (ReportPage::*step)() : {&ReportPage::undo, &ReportPage::redo}) {
        goToSection(elsewhere);
        (m_page.get()->*step)();
        QCOMPARE(m_page->form()->part().section, section);
        if (const auto *table = m_page->form()->findChild<FigureTableView *>())
            QCOMPARE(table->currentFigure(), figure);
    }
    goToSection(elsewhere);
    m_page->redo(); // there is none
    QCOMPARE(m_page->form()->part().section, elsewhere);
}

void TestReportPage::officesChooseTheirPages()
{
    show(Report(m_editions.find(u"2021"), 2025));
    const auto page = [this] { return m_document->report().page; };
    const auto box = [this](const QString &text) {
        for (auto *candidate : m_page->form()->findChildren<QCheckBox *>()) {
            if (candidate->text().remove(u'&').contains(text))
                return candidate;
        }
        return static_cast<QCheckBox *>(nullptr);
    };
    goToSection(u"title"_s);
    QLineEdit *letterhead = nullptr;
    for (auto *field : m_page->form()->findChildren<QLineEdit *>()) {
        if (field->placeholderText().contains(u"above the title"_s))
            letterhead = field;
    }
    QVERIFY(letterhead && !box(u"red"_s)->isEnabled());
    QTest::keyClicks(letterhead, u"Example Town"_s);
    box(u"red"_s)->click();
    QCOMPARE(page().letterhead, u"Example Town"_s);
    QVERIFY(page().redLine);

    goToSection(u"signature"_s);
    auto *attachments = m_page->form()->findChild<QPlainTextEdit *>();
    attachments->setFocus();
    QTest::keyClicks(attachments, u"one"_s);
    QTest::keyClick(attachments, Qt::Key_Return);
    QTest::keyClicks(attachments, u"two"_s);
    box(u"seal"_s)->click();
    box(u"Print"_s)->click();
    QCOMPARE(page().attachments, (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(page().sealSpace && !page().signature && !box(u"seal"_s)->isEnabled());
    // The pages end with the list, and the preview shows it.
    const QList<PagePlace> places = m_page->pages()->pages().places({u"signature"_s, 1});
    QCOMPARE(places.size(), 1);

    while (m_document->undoStack()->canUndo())
        m_document->undoStack()->undo();
    QCOMPARE(page(), PageOptions());
    QVERIFY(attachments->toPlainText().isEmpty() && box(u"Print"_s)->isChecked());
    m_document->undoStack()->redo();
    QCOMPARE(page().letterhead, u"Example Town"_s); // one step for a run of typing
}

void TestReportPage::narrowWindowsShowOneOfBoth()
{
    show(Report(m_editions.find(u"2021"), 2025));
    auto *preview = m_page->findChild<PreviewPane *>();
    QVERIFY(preview->isVisible() && m_page->form()->isVisible());
    const int width = preview->width();
    m_page->resize(1030, 700);
    QVERIFY(!preview->isVisible() && m_page->form()->isVisible());
    m_page->showPreview(true);
    QVERIFY(preview->isVisible() && !m_page->form()->isVisible());
    goToSection(u"others"_s);
    QVERIFY(!preview->isVisible() && m_page->form()->isVisible());
    m_page->resize(1400, 850);
    QVERIFY(preview->isVisible());
    QCOMPARE(preview->width(), width);
}

void TestReportPage::narrowPreviewTakesThePlaceOfTheForm()
{
    QRandomGenerator random(17);
    show(consistentReport(m_editions.find(u"2021"), 2025, random));
    m_page->resize(1030, 700);
    auto *preview = m_page->findChild<PreviewPane *>();
    auto *parts = m_page->findChild<PartsView *>();
    auto *findings = m_page->findChild<FindingsPane *>();
    goToSection(u"signature"_s);
    QCoreApplication::processEvents();
    const int left = parts->width();
    const int below = findings->height();
    m_page->showPreview(true);
    QCoreApplication::processEvents();
    QCOMPARE(parts->width(), left);
    QCOMPARE(findings->height(), below);
    QVERIFY(preview->width() > 3 * left);
    QTRY_COMPARE(preview->currentPage(), preview->pageCount()); // where the signature is
    parts->setCurrentPart(0);
    QTRY_COMPARE(preview->currentPage(), 1);
}

// What is clicked on the paper is in sight in the form that comes back.
void TestReportPage::narrowPreviewLeadsToTheText()
{
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    QStringList paragraphs;
    for (int i = 1; i <= 30; ++i)
        paragraphs += u"%1.全年平稳有序，"_s.arg(i) + u"各项工作按计划推进，"_s.repeated(8);
    report.sections[u"overview"_s] = paragraphs;
    show(report);
    m_page->resize(1030, 700);
    m_page->showPreview(true);
    QCoreApplication::processEvents();
    auto *preview = m_page->findChild<PreviewPane *>();
    Place place;
    place.section = u"overview"_s;
    place.paragraph = 12;
    Q_EMIT preview->placeChosen(place);
    QTest::qWait(3 * LivePages::PauseMilliseconds);
    auto *form = qobject_cast<NarrativeForm *>(m_page->form());
    QVERIFY(form && form->isVisible());
    QCOMPARE(form->editor()->currentParagraph(), 12);
    const QRect cursor = form->editor()->cursorRect();
    QVERIFY(form->editor()->viewport()->rect().contains(cursor));
    // And back on the paper: the same paragraph.
    m_page->showPreview(true);
    const PagePlace printed = m_page->pages()->pages().places({u"overview"_s, 12}).first();
    QTRY_COMPARE(preview->currentPage(), printed.page + 1);
}

// Whatever the keyboard reaches tells a screen reader what it is.
void TestReportPage::everyControlHasAName()
{
    show(Report(m_editions.find(u"2021"), 2025));
    for (int row = 0; row < m_page->parts()->rowCount(); ++row) {
        goToSection(m_page->parts()->part(row).section);
        int controls = 0;
        const QList<QWidget *> widgets = m_page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool inner =
                qobject_cast<QLineEdit *>(widget) && qobject_cast<QSpinBox *>(widget->parent());
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || inner)
                continue;
            ++controls;
            const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(controls >= 3);
    }
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
