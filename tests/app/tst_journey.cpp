#include "app/documentfile.h"
#include "app/filewatch.h"
#include "app/guide.h"
#include "app/guidewindow.h"
#include "app/mainwindow.h"
#include "app/newreportwizard.h"
#include "app/readydialog.h"
#include "app/recoverydialog.h"
#include "app/recoveryjournal.h"
#include "forms/partform.h"
#include "forms/reportpage.h"
#include "models/findingsmodel.h"
#include "models/partsmodel.h"
#include "models/reportfile.h"
#include "support/randomreport.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeWidget>

using namespace nianbao;
using namespace Qt::StringLiterals;

// One report from the first key to the published files, through the window.
class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aWholeReport_data();
    void aWholeReport();
    void unsavedChangesAreGuarded_data();
    void unsavedChangesAreGuarded();
    void badFilesLeaveTheReportAlone_data();
    void badFilesLeaveTheReportAlone();
    void savingToNowhereKeepsTheWork();
    void namesAreCompletedBeforeFilesAreReplaced_data();
    void namesAreCompletedBeforeFilesAreReplaced();
    void filesOpenElsewhereAreNotReplacedUnasked();
    void whatIsOpenStaysOpen();
    void everythingUnsavedIsOffered();
    void unsavedWorkIsOfferedWithItsFile();
    void requestsWaitForDialogs();
    void guideOpensAtThePart_data();
    void guideOpensAtThePart();
    void guideOpensOverDialogs_data();
    void guideOpensOverDialogs();
    void shortNamesAreProposed_data();
    void shortNamesAreProposed();
    void theWizardReplacesNothingTyped();

private:
    static void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(widget, Qt::Key(key), modifiers);
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        press(QApplication::focusWidget(), key, modifiers);
    }
    // ASCII as keys, Chinese as an input method commits it.
    static void type(const QString &text)
    {
        for (const QChar character : text) {
            if (character.unicode() < 128) {
                QTest::keyClick(QApplication::focusWidget(), character.toLatin1());
                continue;
            }
            QInputMethodEvent commit;
            commit.setCommitString(character);
            QApplication::sendEvent(QApplication::focusWidget(), &commit);
        }
    }
    void typeParagraphs(const QStringList &paragraphs)
    {
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            if (i > 0)
                press(Qt::Key_Return);
            type(paragraphs.at(i));
        }
    }
    void typeTable(const Report &wanted, const QString &table);
    void typePart(const Report &wanted, const Part &part);
    // Nothing happened in a report of the made-up edition.
    static Report filledIn(const EditionPtr &edition, int year)
    {
        QRandomGenerator random(20);
        if (edition->id == "2021"_L1)
            return consistentReport(edition, year, random);
        Report report(edition, year);
        for (int i = 0; i < int(report.figures.size()); ++i)
            report.figures[i] = Figure::parse(u"0", edition->figures.at(i).kind);
        return report;
    }
    // Types a path into the file dialog that the next keys open.
    void answerFileDialog(const QString &path);
    void show();

    Editions m_editions;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestJourney::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"nianbao-test"_s);
    QCoreApplication::setApplicationName(u"journey"_s);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestJourney::init()
{
    QSettings().clear();
    m_window.reset();
    m_editions = Editions::standard();
    QFile file(QStringLiteral(NIANBAO_TEST_DATA "/editions/2031.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(m_editions.add(file.readAll()));
}

void TestJourney::show()
{
    m_window = std::make_unique<MainWindow>(u"zh_CN"_s, m_editions);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestJourney::answerFileDialog(const QString &path)
{
    QTimer::singleShot(0, m_window.get(), [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    });
}

// Tab goes over the figures; totals fill in by themselves.
void TestJourney::typeTable(const Report &wanted, const QString &table)
{
    for (int figure = 0; figure < int(wanted.figures.size()); ++figure) {
        if (wanted.edition->figures.at(figure).table != table)
            continue;
        if (!wanted.edition->definition(figure))
            type(wanted.figure(figure).display());
        press(Qt::Key_Tab);
    }
}

void TestJourney::typePart(const Report &wanted, const Part &part)
{
    switch (part.kind) {
    case Part::Kind::Cover:
        type(wanted.unit.name);
        press(Qt::Key_Tab);
        type(wanted.unit.shortName);
        press(Qt::Key_Tab);
        for (int kind = 0; kind < int(wanted.unit.kind); ++kind)
            press(Qt::Key_Down);
        break;
    case Part::Kind::Narrative:
        typeParagraphs(wanted.paragraphs(part.section));
        break;
    case Part::Kind::Table:
        typeTable(wanted, part.table);
        break;
    case Part::Kind::Signature:
        type(wanted.signature.agency);
        press(Qt::Key_Tab);
        type(wanted.signature.date);
        press(Qt::Key_Return);
        break;
    }
}

void TestJourney::aWholeReport_data()
{
    QTest::addColumn<QString>("edition");
    QTest::newRow("2021") << u"2021"_s;
    QTest::newRow("made up") << u"2031"_s;
}

void TestJourney::aWholeReport()
{
    QFETCH(QString, edition);
    const EditionPtr found = m_editions.find(edition);
    Report wanted = filledIn(found, found->id == "2021"_L1 ? 2025 : 2031);
    wanted.unit = {};
    wanted.unit.name = u"示例县清水镇人民政府"_s;
    wanted.unit.shortName = u"清水镇"_s;
    wanted.unit.kind = UnitKind::City; // which may make rules of its own
    wanted.signature = {u"示例县清水镇人民政府"_s, QString::number(wanted.year + 1) + u"-01-09"_s};
    wanted.preamble = {u"本报告由清水镇人民政府编制。"_s};
    wanted.sections.clear();
    for (const SectionSpec &section : found->sections) {
        if (section.kind == SectionSpec::Kind::Narrative)
            wanted.sections.insert(section.id, {u"（一）做法"_s, u"全年按时公开，没有新的情况。"_s});
    }

    show();
    QVERIFY(m_window->file()->start(Report(found, wanted.year)));
    ReportPage *page = m_window->page();
    for (int row = 0; row < page->parts()->rowCount(); ++row) {
        Place place;
        place.section = page->parts()->part(row).section;
        page->goTo(place);
        typePart(wanted, page->parts()->part(row));
    }
    Report typed = m_window->document()->report();
    for (int i = 0; i < int(wanted.figures.size()); ++i)
        QCOMPARE(typed.figure(i).display(), wanted.figure(i).display());
    QCOMPARE(QString::fromUtf8(reportToJson(typed)).split(u'\n'),
             QString::fromUtf8(reportToJson(wanted)).split(u'\n'));
    QCOMPARE(typed, wanted);
    QCOMPARE(page->findings()->tally().blanks, 0);
    const QModelIndexList rows = page->findings()->rows();
    for (const QModelIndex &row : rows) {
        const Finding finding = page->findings()->findings(row).first();
        QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.message));
    }

    const QString path = m_folder.filePath(u"report-"_s + edition + u".nianbao"_s);
    answerFileDialog(path);
    press(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
    const Result<Report> saved = loadReport(path, m_editions);
    QVERIFY(saved);
    QCOMPARE(*saved, wanted);

    // The export dialog offers the report's own name and folder.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTimer::singleShot(0, m_window.get(), [] {
        auto *dialog = qobject_cast<ReadyDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    press(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    for (const auto &[suffix, magic] : {std::pair("pdf", "%PDF"), std::pair("docx", "PK")}) {
        QFile written(m_folder.filePath(u"%1%2年政府信息公开工作年度报告.%3"_s.arg(wanted.unit.name)
                                            .arg(wanted.year)
                                            .arg(QLatin1StringView(suffix))));
        QVERIFY2(written.open(QIODevice::ReadOnly), qPrintable(written.fileName()));
        QVERIFY(written.read(4).startsWith(magic));
        QVERIFY(written.size() > 5000);
    }

    QUndoStack *stack = m_window->document()->undoStack();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const int steps = stack->index();
    press(Qt::Key_Z, Qt::ControlModifier); // from inside a text field
    QCOMPARE(stack->index(), steps - 1);
    while (stack->canUndo())
        stack->undo();
    QCOMPARE(m_window->document()->report().figures, Report(found, wanted.year).figures);
    QVERIFY(m_window->document()->report().unit.name.isEmpty());
    while (stack->canRedo())
        stack->redo();
    QVERIFY(!m_window->isWindowModified());

    QVERIFY(m_window->file()->start(Report(found, wanted.year)));
    QVERIFY(m_window->openFile(path));
    QCOMPARE(m_window->document()->report(), wanted);
}

void TestJourney::unsavedChangesAreGuarded_data()
{
    QTest::addColumn<QMessageBox::ButtonRole>("answer");
    QTest::addColumn<bool>("closed");
    QTest::newRow("do not save") << QMessageBox::DestructiveRole << true;
    QTest::newRow("cancel") << QMessageBox::RejectRole << false;
}

void TestJourney::unsavedChangesAreGuarded()
{
    QFETCH(QMessageBox::ButtonRole, answer);
    QFETCH(bool, closed);
    show();
    Place cover;
    cover.section = u"title"_s;
    m_window->page()->goTo(cover);
    type(u"Qingshui"_s);
    QVERIFY(m_window->isWindowModified());
    QTimer::singleShot(0, m_window.get(), [answer] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        const QList<QAbstractButton *> buttons = box->buttons();
        for (QAbstractButton *button : buttons) {
            if (box->buttonRole(button) == answer)
                return button->click();
        }
    });
    QCOMPARE(m_window->close(), closed);
    QCOMPARE(m_window->document()->report().unit.name, u"Qingshui"_s);
}

void TestJourney::badFilesLeaveTheReportAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"format\": \"nianbao-report\", \"vers");
    QTest::newRow("foreign") << QByteArray("{\"a\": 1}");
    QTest::newRow("too new") << QByteArray(
        "{\"format\": \"nianbao-report\", \"version\": 99, \"edition\": \"2021\"}");
}

void TestJourney::badFilesLeaveTheReportAlone()
{
    QFETCH(QByteArray, content);
    const QString path = m_folder.filePath(u"bad.nianbao"_s);
    QVERIFY(writeWholeFile(path, content));
    show();
    m_window->document()->setFigure(0, Figure::count(3));
    m_window->document()->undoStack()->setClean();
    QString told;
    QTimer::singleShot(0, m_window.get(), [&told] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        told = box->text() + box->informativeText();
        box->accept();
    });
    QVERIFY(!m_window->openFile(path));
    QVERIFY2(told.contains("bad.nianbao"_L1), qPrintable(told));
    QCOMPARE(m_window->document()->report().figure(0), Figure::count(3));
}

void TestJourney::savingToNowhereKeepsTheWork()
{
    show();
    m_window->document()->setFigure(0, Figure::count(3));
    bool told = false;
    QTimer::singleShot(0, m_window.get(), [&told] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        told = box;
        QVERIFY(box);
        box->accept();
    });
    QVERIFY(!m_window->file()->saveTo(m_folder.filePath(u"gone/away.nianbao"_s)));
    QVERIFY(told);
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(m_window->document()->report().figure(0), Figure::count(3));
}

void TestJourney::namesAreCompletedBeforeFilesAreReplaced_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("without a suffix") << u"taken"_s << u"taken.nianbao"_s;
    QTest::newRow("a point in the name") << u"taken.2025"_s << u"taken.2025.nianbao"_s;
    QTest::newRow("of a document") << u"taken.docx"_s << u"taken.docx.nianbao"_s;
}

void TestJourney::namesAreCompletedBeforeFilesAreReplaced()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    show();
    QVERIFY(writeWholeFile(m_folder.filePath(written), "of someone"));
    QString asked;
    QTimer::singleShot(0, m_window.get(), [&] {
        auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(files);
        QTimer::singleShot(0, m_window.get(), [&asked, files] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            asked = box->informativeText();
            QTimer::singleShot(0, files, [files] { files->reject(); }); // which asks again
            box->reject();
        });
        files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(m_folder.filePath(typed));
        files->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    });
    QVERIFY(!m_window->file()->saveAs());
    QVERIFY2(asked.contains(written), qPrintable(asked));
    QCOMPARE(*readWholeFile(m_folder.filePath(written), 100), QByteArray("of someone"));
    QVERIFY(!QFile::exists(m_folder.filePath(typed)));
}

void TestJourney::filesOpenElsewhereAreNotReplacedUnasked()
{
    const QString path = m_folder.filePath(u"theirs.nianbao"_s);
    QVERIFY(saveReport(Report(m_editions.find(u"2021"), 2025), path));
    FileWatch theirs;
    QVERIFY(!theirs.lock(path));
    show();
    QStringList told;
    const auto answer = [&told](QMessageBox::ButtonRole role) {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        told += box->text();
        const QList<QAbstractButton *> buttons = box->buttons();
        for (QAbstractButton *button : buttons) {
            if (box->buttonRole(button) == role)
                return button->click();
        }
    };
    QTimer::singleShot(0, m_window.get(), [&] { answer(QMessageBox::AcceptRole); });
    QVERIFY(m_window->openFile(path));
    QVERIFY(m_window->file()->isReadOnly());
    QVERIFY2(m_window->windowTitle().contains(u"read only"_s), qPrintable(m_window->windowTitle()));
    m_window->document()->setFigure(0, Figure::count(3));
    QString proposed;
    QTimer::singleShot(0, m_window.get(), [&] {
        auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(files);
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        proposed = name->text();
        QTimer::singleShot(0, m_window.get(), [&] {
            answer(QMessageBox::DestructiveRole); // there is such a file: replace
            QTimer::singleShot(0, m_window.get(), [&] { answer(QMessageBox::RejectRole); });
        });
        name->setText(path);
        files->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    });
    QVERIFY(!m_window->file()->save());
    QVERIFY2(proposed != u"theirs.nianbao"_s, qPrintable(proposed));
    QCOMPARE(told.size(), 3);
    QVERIFY2(told.last().contains(u"theirs.nianbao"_s), qPrintable(told.last()));
    QCOMPARE(loadReport(path, m_editions)->figure(0), Figure());
    QVERIFY(m_window->isWindowModified());
    m_window->document()->undoStack()->undo();
    theirs.release();
    QVERIFY(m_window->openFile(path)); // once more, now that it is free
    QVERIFY(!m_window->file()->isReadOnly());
}

// Opened once more, a report keeps its unsaved edits and its undo steps.
void TestJourney::whatIsOpenStaysOpen()
{
    const QString path = m_folder.filePath(u"open.nianbao"_s);
    QVERIFY(saveReport(Report(m_editions.find(u"2021"), 2025), path));
    show();
    QVERIFY(m_window->openFile(path));
    m_window->document()->setFigure(0, Figure::count(3));
    QVERIFY(m_window->openFile(path));
    QCOMPARE(m_window->document()->report().figure(0), Figure::count(3));
    QVERIFY(m_window->document()->undoStack()->canUndo());
}

// Two killed programs: one report is taken up, the other stays for later.
void TestJourney::everythingUnsavedIsOffered()
{
    const QString folder = RecoveryJournal::standardFolder();
    QDir(folder).removeRecursively();
    QVERIFY(QDir().mkpath(folder));
    Report report(m_editions.find(u"2021"), 2025);
    for (const QString &unit : {u"示例县清水镇人民政府"_s, u"示例县白云镇人民政府"_s}) {
        report.unit.name = unit;
        QVERIFY(
            writeWholeFile(folder + u'/' + unit + u".journal"_s, "{\"path\":\"\"}\n" + reportToJson(report)));
    }
    show();
    QString taken;
    QTimer::singleShot(0, m_window.get(), [&taken] {
        auto *list = QApplication::activeModalWidget()->findChild<QTreeWidget *>();
        QVERIFY(list);
        QCOMPARE(list->topLevelItemCount(), 2);
        press(list, Qt::Key_Down);
        taken = list->currentItem()->text(0);
        press(list, Qt::Key_Return);
    });
    m_window->begin();
    const Report &recovered = m_window->document()->report();
    QCOMPARE(recovered.effectiveTitle(), taken);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->file()->hasRecoverable());
    QCOMPARE(QDir(folder).entryList({u"*.journal"_s}).size(),
             2); // the other's, and ours for what was taken up

    QTimer::singleShot(0, m_window.get(), [] { press(QApplication::activeModalWidget(), Qt::Key_Escape); });
    QVERIFY(!m_window->file()->offerRecovery());
    QVERIFY(m_window->file()->hasRecoverable()); // put off is not thrown away
    m_window.reset();
    QDir(folder).removeRecursively();
}

void TestJourney::unsavedWorkIsOfferedWithItsFile()
{
    const QString folder = RecoveryJournal::standardFolder();
    QDir(folder).removeRecursively();
    QVERIFY(QDir().mkpath(folder));
    const QString path = m_folder.filePath(u"killed.nianbao"_s);
    Report report(m_editions.find(u"2021"), 2025);
    QVERIFY(saveReport(report, path));
    report.figures[0] = Figure::count(12);
    QVERIFY(writeWholeFile(folder + u"/a.journal"_s,
                           "{\"path\":\"" + path.toUtf8() + "\"}\n" + reportToJson(report)));
    show();
    QTimer::singleShot(0, m_window.get(), [] {
        QVERIFY(qobject_cast<RecoveryDialog *>(QApplication::activeModalWidget()));
        press(QApplication::activeModalWidget(), Qt::Key_Return);
    });
    m_window->begin({path, false, {}}); // as the file manager opens it
    QCOMPARE(m_window->document()->report().figure(0), Figure::count(12));
    QCOMPARE(m_window->file()->path(), path);
    QVERIFY(m_window->isWindowModified());
    m_window.reset();
    QDir(folder).removeRecursively();
}

void TestJourney::requestsWaitForDialogs()
{
    const QString path = m_folder.filePath(u"asked.nianbao"_s);
    Report report(m_editions.find(u"2021"), 2025);
    report.unit.name = u"示例县清水镇人民政府"_s;
    QVERIFY(saveReport(report, path));
    show();
    QTimer::singleShot(0, m_window.get(), [&] {
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        m_window->serve({path, false, {}});
        QCOMPARE(QApplication::activeModalWidget(), dialog);
        QVERIFY(m_window->file()->path().isEmpty());
        press(dialog, Qt::Key_Escape);
    });
    m_window->serve({{}, true, {}}); // the wizard
    QTRY_COMPARE(m_window->file()->path(), path);
    QCOMPARE(m_window->document()->report().unit.name, report.unit.name);
}

void TestJourney::guideOpensAtThePart_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("told"); // in the heading of the page
    QTest::newRow("cover") << u"title"_s << u"新建报告"_s;
    QTest::newRow("narrative") << u"overview"_s << u"写正文"_s;
    QTest::newRow("documents") << u"disclosure"_s << u"主动公开政府信息情况"_s;
    QTest::newRow("applications") << u"applications"_s << u"收到和处理政府信息公开申请情况"_s;
    QTest::newRow("disputes") << u"disputes"_s << u"行政复议、行政诉讼情况"_s;
    QTest::newRow("signature") << u"signature"_s << u"发布"_s;
}

void TestJourney::guideOpensAtThePart()
{
    QFETCH(QString, section);
    QFETCH(QString, told);
    show();
    QVERIFY(m_window->file()->start(Report(m_editions.find(u"2021"), 2025)));
    Place place;
    place.section = section;
    m_window->page()->goTo(place);
    press(Qt::Key_F1);
    const auto *guide = m_window->findChild<GuideWindow *>();
    QVERIFY(guide && guide->isVisible());
    QVERIFY2(Guide::title(guide->currentPage()).contains(told), qPrintable(guide->currentPage()));
    const auto *browser = guide->findChild<QTextBrowser *>();
    QVERIFY(browser->toPlainText().startsWith(Guide::title(guide->currentPage())));
    if (section == "applications"_L1) // at the row the cursor is in
        QCOMPARE(browser->textCursor().selectedText(), u"一、本年新收"_s);
}

void TestJourney::guideOpensOverDialogs_data()
{
    QTest::addColumn<QLatin1StringView>("menu"); // of the action that opens the dialog
    QTest::addColumn<QString>("told");
    QTest::newRow("new") << "&New"_L1 << u"新建报告"_s;
    QTest::newRow("publish") << "Ready to pu&blish"_L1 << u"发布"_s;
    QTest::newRow("faces") << "&Faces"_L1 << u"发布"_s;
    QTest::newRow("rules") << "&Rules of the county"_L1 << u"核查与修改"_s;
    QTest::newRow("starters") << "&Starter texts"_L1 << u"写正文"_s;
    QTest::newRow("a file dialog") << "&Open"_L1 << u"做完一份年报"_s;
}

// A dialog blocks other windows: its guide can be used all the same.
void TestJourney::guideOpensOverDialogs()
{
    QFETCH(QLatin1StringView, menu);
    QFETCH(QString, told);
    show();
    QVERIFY(m_window->file()->start(Report(m_editions.find(u"2021"), 2025)));
    bool done = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        const auto closing = qScopeGuard([dialog] { static_cast<QDialog *>(dialog)->reject(); });
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        press(Qt::Key_F1);
        const auto *guide = dialog->findChild<GuideWindow *>();
        QVERIFY(guide && guide->isVisible());
        QVERIFY2(Guide::title(guide->currentPage()).contains(told), qPrintable(guide->currentPage()));
        auto *list = guide->findChild<QListWidget *>();
        const QPoint last = list->visualItemRect(list->item(list->count() - 1)).center();
        QTest::mouseClick(guide->windowHandle(), Qt::LeftButton, {},
                          list->viewport()->mapTo(guide, last)); // through the window, as the mouse does
        QCOMPARE(list->currentRow(), list->count() - 1);
        done = true;
    });
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    const auto action = std::find_if(actions.begin(), actions.end(),
                                     [menu](const QAction *item) { return item->text().startsWith(menu); });
    QVERIFY(action != actions.end());
    (*action)->trigger();
    QVERIFY(done);
}

void TestJourney::shortNamesAreProposed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortName");
    QTest::newRow("township") << u"示例县清水镇人民政府"_s << u"清水镇"_s;
    QTest::newRow("of a city's district") << u"示例省样本市示例区清水镇人民政府"_s << u"清水镇"_s;
    QTest::newRow("subdistrict") << u"示例区白云街道办事处"_s << u"白云街道"_s;
    QTest::newRow("county") << u"示例县人民政府"_s << u"示例县"_s;
    QTest::newRow("market") << u"示例县市场监督管理局"_s << u"市场监督管理局"_s;
    QTest::newRow("market of a city") << u"示例市市场监督管理局"_s << u"市场监督管理局"_s;
    QTest::newRow("city works") << u"示例县城市管理局"_s << u"城市管理局"_s;
    QTest::newRow("no county") << u"清水镇人民政府"_s << u"清水镇"_s;
}

void TestJourney::shortNamesAreProposed()
{
    QFETCH(QString, name);
    QTEST(proposedShortName(name), "shortName");
}

// In the wizard a short name that was typed stays, and the kind follows the name.
void TestJourney::theWizardReplacesNothingTyped()
{
    NewReportWizard wizard(&m_editions, m_folder.path());
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    const QList<QLineEdit *> fields = wizard.currentPage()->findChildren<QLineEdit *>();
    fields.at(0)->setFocus();
    QTest::keyClicks(fields.at(0), u"x"_s);
    QCOMPARE(fields.at(1)->text(), u"x"_s);
    fields.at(1)->selectAll();
    QTest::keyClicks(fields.at(1), u"own"_s);
    QTest::keyClicks(fields.at(0), u"y"_s);
    QCOMPARE(fields.at(1)->text(), u"own"_s);
    fields.at(0)->selectAll();
    fields.at(0)->insert(u"示例县教育"_s);
    QInputMethodEvent commit;
    commit.setCommitString(u"局"_s);
    QApplication::sendEvent(fields.at(0), &commit);
    QCOMPARE(wizard.report().unit.kind, UnitKind::Department);
    wizard.next();
    auto *year = wizard.currentPage()->findChild<QSpinBox *>();
    QTest::keyClicks(year, u"2024"_s);
    QCOMPARE(year->value(), 2024);
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
