#include "app/county/chart.h"
#include "app/county/deskmodel.h"
#include "app/county/figurepartsmodel.h"
#include "app/desk/chartpainter.h"
#include "app/desk/deskwindow.h"
#include "app/desk/sumpage.h"
#include "app/desk/textdialog.h"
#include "app/desk/unitspage.h"
#include "app/documentfile.h"
#include "app/mainwindow.h"
#include "forms/reportpage.h"
#include "forms/tableform.h"
#include "models/figuretablemodel.h"
#include "models/reportfile.h"
#include "support/townshipreport.h"

#include <QAbstractEventDispatcher>
#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QImageReader>
#include <QInputDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include <ctime>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

// The longest stretch of work between two looks at events, in milliseconds of
// this thread's processor time: what other programs take from a busy machine
// does not count, nor do the threads that read.
class WorkProbe : public QObject
{
public:
    WorkProbe()
    {
        const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
        const auto mark = [this] {
            m_longest = longest();
            m_since = now();
            ++m_marks;
        };
        // Dispatchers differ in whether they work after waking or before; waiting
        // itself takes no processor time.
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, mark);
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, mark);
        m_since = now();
    }

    // Up to now, so that the last stretch counts too.
    double longest() const { return std::max(m_longest, now() - m_since); }
    int marks() const { return m_marks; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    double m_since = 0;
    double m_longest = 0;
    int m_marks = 0;
};

} // namespace

// The desk through its window, with keys.
class TestDeskWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void staysResponsiveWhileReading();
    void enterOpensTheReportAtItsFinding();
    void searchNarrowsTheUnits();
    void sumShowsItsParts();
    void countyReportOpensWithTheUnitsTexts();
    void slipsAndWorkbookAreWritten();
    void versionsAreComparedFromTheDesk();
    void chartsAreExported_data();
    void chartsAreExported();

private:
    void write(int number, const Report &report) const
    {
        QVERIFY(saveReport(report, m_folder->filePath(u"%1.nianbao"_s.arg(number, 3, 10, QChar(u'0')))));
    }
    void writeTownships(int count) const
    {
        QRandomGenerator random(7);
        for (int i = 0; i < count; ++i)
            write(i, townshipReport(m_editions.forYear(2025), 2025, i, random));
    }
    // In the second report, a total of reconsiderations that its parts do not make.
    void writeMistake() const
    {
        QRandomGenerator random(8);
        Report report = townshipReport(m_editions.forYear(2025), 2025, 1, random);
        const int total = report.edition->figure(u"disputes", u"reconsideration", u"total");
        report.figures[total] = Figure::count(999);
        write(1, report);
    }
    DeskWindow *openDesk();
    // Types a path into the file dialog that opens next.
    static void answerFileDialog(const QString &path);
    static void trigger(const DeskWindow *desk, QLatin1StringView text);

    const Editions m_editions = Editions::standard();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestDeskWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"nianbao-test"_s);
    QCoreApplication::setApplicationName(u"desk"_s);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestDeskWindow::init()
{
    QSettings().clear();
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(u"zh_CN"_s);
    m_window->show();
}

DeskWindow *TestDeskWindow::openDesk()
{
    DeskWindow *desk = m_window->showDesk();
    QSignalSpy settled(desk->desk(), &Desk::settled);
    desk->openFolder(m_folder->path());
    if (!settled.wait(60'000))
        qFatal("the desk did not finish reading");
    return desk;
}

void TestDeskWindow::answerFileDialog(const QString &path)
{
    QTimer::singleShot(0, [path] {
        auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(files);
        files->findChild<QLineEdit *>()->setText(path);
        static_cast<QDialog *>(files)->accept();
    });
}

void TestDeskWindow::trigger(const DeskWindow *desk, QLatin1StringView text)
{
    const QList<QAction *> actions = desk->findChildren<QAction *>();
    const auto action = std::find_if(actions.begin(), actions.end(),
                                     [text](const QAction *item) { return item->text().contains(text); });
    QVERIFY(action != actions.end());
    QVERIFY((*action)->isEnabled());
    (*action)->trigger();
}

void TestDeskWindow::staysResponsiveWhileReading()
{
    writeTownships(200);
    DeskWindow *desk = m_window->showDesk();
    QVERIFY(QTest::qWaitForWindowExposed(desk));
    QCoreApplication::processEvents();
    QEventLoop loop;
    connect(desk->desk(), &Desk::settled, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    const WorkProbe probe;
    desk->openFolder(m_folder->path());
    loop.exec();
    QCOMPARE(desk->desk()->settling().sum.reportCount(), 200);
    QVERIFY(probe.marks() > 20); // it did come back to its events while it read
    QVERIFY2(probe.longest() < 50,
             qPrintable(u"%1 ms of work without a look at events"_s.arg(probe.longest())));
}

void TestDeskWindow::enterOpensTheReportAtItsFinding()
{
    writeTownships(3);
    writeMistake();
    DeskWindow *desk = openDesk();
    QTableView *view = desk->units()->view();
    view->setFocus();
    view->selectRow(1);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(QFileInfo(m_window->file()->path()).fileName(), u"001.nianbao"_s);
    const auto *form = qobject_cast<TableForm *>(m_window->page()->form());
    QVERIFY(form);
    QCOMPARE(form->model()->tableId(), u"disputes"_s);
}

void TestDeskWindow::searchNarrowsTheUnits()
{
    writeTownships(12);
    DeskWindow *desk = openDesk();
    auto *search = desk->units()->findChild<QLineEdit *>();
    const QAbstractItemModel *shown = desk->units()->view()->model();
    QCOMPARE(shown->rowCount(), 12);
    QTest::keyClicks(search, u"011"_s);
    QCOMPARE(shown->rowCount(), 1);
    search->clear();
    QCOMPARE(shown->rowCount(), 12);
}

void TestDeskWindow::sumShowsItsParts()
{
    writeTownships(5);
    DeskWindow *desk = openDesk();
    desk->showPage(2);
    const Report &county = *desk->desk()->settling().county;
    const int figure = county.edition->figure(u"applications", u"received", u"total");
    desk->sum()->goToFigure(figure);
    const FigurePartsModel *parts = desk->sum()->parts();
    QCOMPARE(parts->rowCount(), 5);
    qint64 sum = 0;
    for (int row = 0; row < parts->rowCount(); ++row)
        sum += parts->index(row, FigurePartsModel::ThisYear).data().toLongLong();
    QCOMPARE(sum, *county.figure(figure).number());
}

void TestDeskWindow::countyReportOpensWithTheUnitsTexts()
{
    writeTownships(4);
    DeskWindow *desk = openDesk();
    const QString path = m_folder->filePath(u"../全县.nianbao"_s);
    QTimer::singleShot(0, [&] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->setTextValue(u"示例县人民政府"_s);
        answerFileDialog(path);
        dialog->accept();
    });
    trigger(desk, "county's &report"_L1);
    QCOMPARE(m_window->document()->report().unit.name, u"示例县人民政府"_s);
    QCOMPARE(m_window->document()->report().figures, desk->desk()->settling().county->figures);
    const auto *texts = m_window->findChild<QDockWidget *>()->findChild<QTextBrowser *>();
    for (const DeskEntry &entry : desk->desk()->entries())
        QVERIFY(texts->toPlainText().contains(entry.report->unit.name));
    QFile::remove(path);
}

void TestDeskWindow::slipsAndWorkbookAreWritten()
{
    writeTownships(3);
    writeMistake();
    DeskWindow *desk = openDesk();
    const QTemporaryDir slips;
    const auto writeSlips = [&](const QString &form) {
        QTimer::singleShot(0, [&] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            if (!form.isEmpty())
                dialog->setTextValue(form);
            answerFileDialog(slips.path());
            dialog->accept();
        });
        trigger(desk, "return &slips"_L1);
    };
    writeSlips(u"Word document"_s);
    QTRY_COMPARE(QDir(slips.path()).entryList({u"*修改意见.docx"_s}).size(), 1); // two have nothing to mend
    writeSlips(u"PDF document"_s);
    QTRY_COMPARE(QDir(slips.path()).entryList({u"*修改意见.pdf"_s}).size(), 1);
    QVERIFY(QFile::remove(slips.filePath(QDir(slips.path()).entryList({u"*.pdf"_s}).first())));
    writeSlips({}); // the last form is proposed again
    QTRY_COMPARE(QDir(slips.path()).entryList({u"*修改意见.pdf"_s}).size(), 1);
    const QString book = slips.filePath(u"book.xlsx"_s);
    answerFileDialog(book);
    trigger(desk, "&workbook"_L1);
    QTRY_VERIFY(QFileInfo(book).size() > 0);
}

void TestDeskWindow::versionsAreComparedFromTheDesk()
{
    writeTownships(2);
    const QString older = m_folder->filePath(u"../older.nianbao"_s);
    QFile::remove(older);
    writeMistake();
    QVERIFY(QFile::copy(m_folder->filePath(u"001.nianbao"_s), older));
    writeTownships(2);
    DeskWindow *desk = openDesk();
    desk->units()->view()->selectRow(1);
    answerFileDialog(older);
    trigger(desk, "&older version"_L1);
    QTRY_VERIFY(desk->findChild<TextDialog *>());
    QVERIFY(desk->findChild<TextDialog *>()->findChild<QPlainTextEdit *>()->toPlainText().contains(u"999"));
    QFile::remove(older);
}

void TestDeskWindow::chartsAreExported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << u"chart.png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"chart.svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"chart.PDF"_s << QByteArray("%PDF-");
    QTest::newRow("another") << u"chart.doc"_s << QByteArray();
}

void TestDeskWindow::chartsAreExported()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    Chart chart;
    chart.title = u"各单位新收申请"_s;
    chart.labels = {u"甲镇"_s, u"乙镇"_s, u"丙镇"_s};
    chart.values = {{12, 0, 7}};
    const QString path = m_folder->filePath(name);
    QCOMPARE(bool(exportChart(chart, QApplication::font(), path)), !start.isEmpty());
    QFile file(path);
    QCOMPARE(file.open(QIODevice::ReadOnly), !start.isEmpty());
    if (!start.isEmpty())
        QVERIFY(file.readAll().startsWith(start));
}

QTEST_MAIN(TestDeskWindow)
#include "tst_deskwindow.moc"
