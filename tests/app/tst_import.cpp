#include "app/documentfile.h"
#include "app/importdialog.h"
#include "app/mainwindow.h"
#include "app/piecesview.h"
#include "app/recoveryjournal.h"
#include "models/reportfile.h"
#include "support/exported.h"
#include "support/randomreport.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextTable>
#include <QTimer>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

// Of a cell or a paragraph: where its text stands in the view.
QPoint placeOf(const PiecesView &view, const QString &text)
{
    const QTextCursor found = view.document()->find(text);
    if (found.isNull())
        return {};
    QTextCursor start(found);
    start.setPosition(found.selectionStart());
    return view.cursorRect(start).center() + QPoint(3, 0);
}

} // namespace

// Someone else's document enters only after it was looked at.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aRemarkLightsBothSides();
    void aClickLightsTheOtherSide();
    void showsGridsWithoutColumns();
    void entersOnlyWhenTakenOver_data();
    void entersOnlyWhenTakenOver();
    void droppedFilesAreRead();
    void importsFromTheMenu();

private:
    Report sample() const;
    Reading reading(const QString &format) const;
    // Answers the next import page, once it is there.
    void answer(bool takeOver);

    Editions m_editions = Editions::standard();
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    bool m_asked = false;
};

void TestImport::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"nianbao-test"_s);
    QCoreApplication::setApplicationName(u"import"_s);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestImport::init()
{
    QSettings().clear();
    m_asked = false;
    m_window = std::make_unique<MainWindow>(u"zh_CN"_s, m_editions);
    m_window->begin();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

Report TestImport::sample() const
{
    QRandomGenerator random(3);
    Report report = consistentReport(m_editions.find(u"2021"), 2025, random);
    report.unit.name = report.unit.shortName = u"清水镇"_s;
    report.figures[report.edition->figure(u"disclosure", u"regulations", u"issued")] = Figure::count(4711);
    report.sections[u"overview"_s] = {u"全年工作认真。"_s, u"群众获取信息更加方便。"_s};
    report.sections[u"problems"_s] = {u"公开内容还不够全面。"_s};
    return report; // without section six
}

Reading TestImport::reading(const QString &format) const
{
    const Result<Reading> read = test::readBack(test::exported(sample(), format), format, m_editions);
    if (!read)
        qFatal("the sample cannot be read");
    return *read;
}

void TestImport::aRemarkLightsBothSides()
{
    Reading made = reading(u"html"_s);
    const int figure = made.report.edition->figure(u"disclosure", u"regulations", u"issued");
    made.remarks = {Remark{.kind = Remark::Kind::Note, .message = u"a note"_s},
                    Remark{.kind = Remark::Kind::Unsure,
                           .message = u"a doubt"_s,
                           .source = made.asRead.figures.at(figure),
                           .table = u"disclosure"_s,
                           .row = u"regulations"_s,
                           .column = u"issued"_s}};
    ImportDialog dialog(made, u"a.html"_s, m_window.get());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    // What asks for a look comes first.
    QCOMPARE(dialog.remarks()->item(0)->text(), u"a doubt"_s);
    QTest::mouseClick(dialog.remarks()->viewport(), Qt::LeftButton, {},
                      dialog.remarks()->visualItemRect(dialog.remarks()->item(0)).center());
    QCOMPARE(dialog.report()->lit().size(), 1);
    QCOMPARE(dialog.report()->lit().first().key, u"disclosure/regulations/issued"_s);
    QVERIFY(!dialog.source()->lit().isEmpty());
    QTest::keyClick(dialog.remarks(), Qt::Key_Down); // a note has no place
    QVERIFY(dialog.report()->lit().isEmpty());
    QVERIFY(dialog.source()->lit().isEmpty());
}

void TestImport::aClickLightsTheOtherSide()
{
    ImportDialog dialog(reading(u"docx"_s), u"a.docx"_s, m_window.get());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const QPoint paragraph = placeOf(*dialog.source(), u"全年工作"_s);
    QVERIFY(!paragraph.isNull());
    QTest::mouseClick(dialog.source()->viewport(), Qt::LeftButton, {}, paragraph);
    QCOMPARE(dialog.report()->lit().size(), 1);
    QCOMPARE(dialog.report()->lit().first().key, u"overview#0"_s);
    // The lit stretch ends with its paragraph.
    const QList<QTextEdit::ExtraSelection> selections = dialog.report()->extraSelections();
    QCOMPARE(selections.size(), 1);
    QCOMPARE(selections.first().cursor.selectedText(), u"全年工作认真。"_s);

    dialog.report()->light({{u"disclosure/regulations/issued"_s}}, Qt::yellow); // brings it into view
    const QPoint figure = placeOf(*dialog.report(), u"4711"_s);
    QTest::mouseClick(dialog.report()->viewport(), Qt::LeftButton, {}, figure);
    QCOMPARE(dialog.report()->lit().first().key, u"disclosure/regulations/issued"_s);
    QCOMPARE(dialog.source()->lit().size(), 1);
}

// Of a PDF the columns are not known: each row of figures still ends in the last column.
void TestImport::showsGridsWithoutColumns()
{
    ImportDialog dialog(reading(u"pdf"_s), u"a.pdf"_s, m_window.get());
    const QTextCursor found = dialog.source()->document()->find(u"4711"_s);
    QVERIFY(!found.isNull());
    const QTextTable *table = found.currentTable();
    QVERIFY(table);
    QVERIFY(!table->cellAt(table->cellAt(found).row(), table->columns() - 1)
                 .firstCursorPosition()
                 .block()
                 .text()
                 .isEmpty());
}

void TestImport::answer(bool takeOver)
{
    QTimer::singleShot(0, m_window.get(), [this, takeOver] {
        auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        m_asked = true;
        QTest::keyClick(dialog, takeOver ? Qt::Key_Return : Qt::Key_Escape);
    });
}

void TestImport::entersOnlyWhenTakenOver_data()
{
    QTest::addColumn<QString>("mime");
    QTest::addColumn<bool>("takeOver");
    QTest::newRow("text") << u"text/plain"_s << true;
    QTest::newRow("page") << u"text/html"_s << true;
    QTest::newRow("not taken over") << u"text/plain"_s << false;
}

// Ctrl+V on the first page pastes a whole report.
void TestImport::entersOnlyWhenTakenOver()
{
    QFETCH(QString, mime);
    QFETCH(bool, takeOver);
    const QString format = mime == "text/html"_L1 ? u"html"_s : u"txt"_s;
    auto *content = new QMimeData;
    content->setData(mime, test::exported(sample(), format));
    QApplication::clipboard()->setMimeData(content);
    answer(takeOver);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_asked);
    const Report &report = m_window->document()->report();
    const Figure figure = report.figure(u"disclosure", u"regulations", u"issued");
    QCOMPARE(figure, takeOver ? Figure::count(4711) : Figure());
    QCOMPARE(m_window->file()->isModified(), takeOver);
    // What was taken over is safe before the first edit.
    const auto journals = [] {
        return QDir(RecoveryJournal::standardFolder()).entryList({u"*.journal"_s}).size();
    };
    QTRY_COMPARE(journals(), takeOver ? 1 : 0);
    QVERIFY(m_window->file()->path().isEmpty());
}

void TestImport::droppedFilesAreRead()
{
    const QString path = m_folder.filePath(u"report.ofd"_s);
    QVERIFY(writeWholeFile(path, test::exported(sample(), u"ofd"_s)));
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path)});
    answer(true);
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(m_asked);
    QCOMPARE(m_window->document()->report().paragraphs(u"problems"_s), sample().paragraphs(u"problems"_s));
}

void TestImport::importsFromTheMenu()
{
    const QString path = m_folder.filePath(u"report.docx"_s);
    QVERIFY(writeWholeFile(path, test::exported(sample(), u"docx"_s)));
    QTimer::singleShot(0, m_window.get(), [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        answer(true);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open)->click();
    });
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(m_asked);
    QTRY_COMPARE(m_window->document()->report().year, 2025);
}

QTEST_MAIN(TestImport)
#include "tst_import.moc"
