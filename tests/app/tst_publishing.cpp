#include "app/documentfile.h"
#include "app/exportform.h"
#include "app/exporting.h"
#include "app/facesdialog.h"
#include "app/mainwindow.h"
#include "app/readydialog.h"
#include "app/savedfaces.h"
#include "forms/reportpage.h"
#include "models/findingsmodel.h"
#include "models/partsmodel.h"
#include "models/reportchecker.h"
#include "models/reportdocument.h"
#include "models/reportfile.h"
#include "readers/readers.h"
#include "render/composer.h"
#include "render/exporter.h"
#include "render/faces.h"
#include "render/paginator.h"
#include "support/printserver.h"
#include "support/randomreport.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace nianbao;
using namespace Qt::StringLiterals;

// A report leaves the office: the dialog, the clipboard and the printer.
class TestPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void halfTypedFiguresAreSaved();
    void namesOfFiles_data();
    void namesOfFiles();
    void writesTheFormsThatAreTicked();
    void choicesAreRemembered();
    void aNameOfOneReportStaysWithIt_data();
    void aNameOfOneReportStaysWithIt();
    void oneFailureKeepsNothingBack();
    void standingErrorsAreListed();
    void othersFilesAreAskedFor_data();
    void othersFilesAreAskedFor();
    void foldersAreMeantFromTheReports();
    void facesAreChosen();
    void copyForSite();
    void printsToAQueue();

private:
    Report report() const;
    static QCheckBox *form(const QWidget &dialog, const QString &suffix)
    {
        return dialog.findChild<QCheckBox *>(suffix);
    }
    static QLineEdit *field(const QWidget &dialog, const QString &text);
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir m_folder;
    Editions m_editions = Editions::standard();
};

void TestPublishing::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"nianbao-test"_s);
    QCoreApplication::setApplicationName(u"publishing"_s);
}

Report TestPublishing::report() const
{
    QRandomGenerator random(5);
    Report made = consistentReport(m_editions.find(u"2021"), 2025, random);
    made.unit.name = u"示例县清水镇人民政府"_s;
    made.unit.shortName = u"清水镇"_s;
    made.sections[u"overview"_s] = {u"收到<申请>{{applications.received.total}}件。"_s};
    return made;
}

QLineEdit *TestPublishing::field(const QWidget &dialog, const QString &text)
{
    const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
    for (QLineEdit *candidate : fields) {
        if (candidate->text().contains(text) || candidate->placeholderText().contains(text))
            return candidate;
    }
    return nullptr;
}

// A figure whose cell is still open belongs to the report that is saved or left.
void TestPublishing::halfTypedFiguresAreSaved()
{
    const QString path = m_folder.filePath(u"draft.nianbao"_s);
    QVERIFY(saveReport(Report(m_editions.find(u"2021"), 2025), path));
    {
        MainWindow window(u"en"_s);
        QVERIFY(window.openFile(path));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Place place;
        place.section = place.table = u"disputes"_s;
        window.page()->goTo(place);
        QTest::keyClick(QApplication::focusWidget(), '7');
        QVERIFY(!window.isWindowModified());
        QVERIFY(window.file()->save());
        const Result<Report> saved = loadReport(path, m_editions);
        QVERIFY(saved);
        QCOMPARE(saved->figure(u"disputes", u"reconsideration", u"upheld"), Figure::count(7));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), '8'); // and goes away with the window
    }
    QVERIFY(QFile::remove(path));
}

void TestPublishing::namesOfFiles_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    const QString title = u"示例县清水镇人民政府2025年政府信息公开工作年度报告"_s;
    QTest::newRow("usual") << u"{unit}{year}年政府信息公开工作年度报告"_s << title;
    QTest::newRow("in Chinese") << u"{单位}{年度}年政府信息公开工作年度报告"_s << title;
    QTest::newRow("title") << u"{title}"_s << title;
    QTest::newRow("short") << u"{year}-{shortName}"_s << u"2025-清水镇"_s;
    QTest::newRow("no folders") << u"../{year}/a:b?"_s << u"report..2025ab"_s;
    QTest::newRow("nothing") << u" / "_s << u"report"_s;
}

void TestPublishing::namesOfFiles()
{
    QFETCH(QString, pattern);
    QTEST(exportName(report(), pattern), "name");
}

void TestPublishing::writesTheFormsThatAreTicked()
{
    const Report made = report();
    ExportForm dialog(made, m_folder.path());
    QVERIFY(form(dialog, u"pdf"_s)->isChecked() && form(dialog, u"docx"_s)->isChecked());
    form(dialog, u"html"_s)->click();
    form(dialog, u"pdf"_s)->click();
    field(dialog, u"{unit}"_s)->setText(u"{shortName}{year}"_s);
    dialog.write();
    QCOMPARE(files(), (QStringList{u"清水镇2025.docx"_s, u"清水镇2025.html"_s}));
    const Result<Reading> opened = readReport(m_folder.filePath(u"清水镇2025.html"_s), m_editions);
    QVERIFY(opened);
    QCOMPARE(reportToJson(opened->report), reportToJson(made));
    auto *results = dialog.findChild<QTreeWidget *>();
    QCOMPARE(results->topLevelItemCount(), 2);
    for (int i = 0; i < 2; ++i) // with a way to open each and to find it
        QCOMPARE(results->itemWidget(results->topLevelItem(i), 1)->findChildren<QPushButton *>().size(), 2);

    const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->text().contains(u"inside"_s))
            box->click();
    }
    dialog.write();
    QFile page(m_folder.filePath(u"清水镇2025.html"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(!page.readAll().contains("<script"));
}

void TestPublishing::choicesAreRemembered()
{
    const Report made = report();
    {
        ExportForm dialog(made, m_folder.path());
        form(dialog, u"ofd"_s)->click();
        form(dialog, u"docx"_s)->click();
        field(dialog, u"{unit}"_s)->setText(u"{title}"_s);
        dialog.write();
    }
    const ExportForm again(made, m_folder.path());
    QVERIFY(form(again, u"ofd"_s)->isChecked() && form(again, u"pdf"_s)->isChecked());
    QVERIFY(!form(again, u"docx"_s)->isChecked());
    QVERIFY(field(again, u"{title}"_s));
}

void TestPublishing::aNameOfOneReportStaysWithIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("kept");
    QTest::newRow("pattern") << u"{shortName}{year}年报"_s << true;
    QTest::newRow("typed") << u"清水镇2025年报"_s << false;
    QTest::newRow("without the year") << u"{unit}年报"_s << false;
    QTest::newRow("without the unit") << u"{year}年报"_s << false;
}

// Kept, it would name the next unit's files, and next year's.
void TestPublishing::aNameOfOneReportStaysWithIt()
{
    QFETCH(QString, name);
    QFETCH(bool, kept);
    const QTemporaryDir folder;
    const Report made = report();
    {
        ExportForm dialog(made, folder.path());
        field(dialog, u"{unit}"_s)->setText(name);
        dialog.write();
    }
    const ExportForm again(made, folder.path());
    QCOMPARE(field(again, name) != nullptr, kept);
}

void TestPublishing::oneFailureKeepsNothingBack()
{
    const Report made = report();
    ExportForm dialog(made, m_folder.path());
    field(dialog, u"national"_s)->setText(m_folder.filePath(u"there is none.docx"_s));
    field(dialog, u"{unit}"_s)->setText(u"kept"_s);
    dialog.write();
    auto *results = dialog.findChild<QTreeWidget *>();
    QCOMPARE(results->topLevelItemCount(), 2);
    QCOMPARE(results->topLevelItem(0)->text(0), u"kept.pdf"_s);
    QVERIFY(results->topLevelItem(1)->text(0).contains(u"there is none.docx"_s));
    QVERIFY(QFileInfo::exists(m_folder.filePath(u"kept.pdf"_s)));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"kept.docx"_s)));
}

// They are named, and the report goes out all the same.
void TestPublishing::standingErrorsAreListed()
{
    Report wrong = report();
    wrong.figures[wrong.edition->figure(u"applications", u"received", u"total")] = Figure::count(4711);
    ReportDocument document(wrong);
    ReportChecker checker(&document, RulePack::national(u"zh_CN"_s));
    const PartsModel parts(&document, &checker);
    const FindingsModel findings(&checker);
    QVERIFY(findings.tally().errors > 0);
    ReadyDialog dialog(wrong, &parts, &findings, m_folder.path());
    QTreeWidget *list = nullptr;
    for (auto *candidate : dialog.findChildren<QTreeWidget *>()) {
        if (candidate->accessibleName().contains(u"left"_s))
            list = candidate;
    }
    QVERIFY(list);
    QVERIFY2(list->topLevelItem(0)->text(0).contains(u"4711"_s), qPrintable(list->topLevelItem(0)->text(0)));
    field(dialog, u"{unit}"_s)->setText(u"wrong"_s);
    dialog.findChild<ExportForm *>()->write();
    QVERIFY(QFileInfo::exists(m_folder.filePath(u"wrong.pdf"_s)));
    // Enter goes there, and presses no button besides.
    field(dialog, u"wrong"_s)->setText(u"pressed"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(dialog.chosenPlace().table, u"applications"_s);
    QVERIFY(dialog.isHidden());
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"pressed.pdf"_s)));
}

void TestPublishing::othersFilesAreAskedFor_data()
{
    QTest::addColumn<bool>("replace");
    QTest::newRow("replaced") << true;
    QTest::newRow("kept") << false;
}

// What lies there under that name may be what the report was taken over from.
void TestPublishing::othersFilesAreAskedFor()
{
    QFETCH(bool, replace);
    const QString path = m_folder.filePath(u"draft.pdf"_s);
    QVERIFY(writeWholeFile(path, "by hand"));
    const Report made = report();
    ExportForm dialog(made, m_folder.path());
    field(dialog, u"{unit}"_s)->setText(u"draft"_s);
    form(dialog, u"docx"_s)->setChecked(false);
    QString asked;
    QTimer::singleShot(0, &dialog, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        asked = box->informativeText();
        const QList<QAbstractButton *> buttons = box->buttons();
        for (QAbstractButton *button : buttons) {
            if (box->buttonRole(button) == (replace ? QMessageBox::DestructiveRole : QMessageBox::RejectRole))
                return button->click();
        }
    });
    dialog.write();
    QVERIFY2(asked.contains(u"draft.pdf"_s), qPrintable(asked));
    QCOMPARE(*readWholeFile(path, LargestReportFile) != "by hand", replace);
    if (replace)
        dialog.write(); // our own: without a question
}

// A folder that is not said in full is meant from the report's, not from where the program was started.
void TestPublishing::foldersAreMeantFromTheReports()
{
    const Report made = report();
    ExportForm dialog(made, m_folder.path());
    field(dialog, m_folder.path())->clear();
    field(dialog, u"{unit}"_s)->setText(u"beside"_s);
    dialog.write();
    QVERIFY(QFileInfo::exists(m_folder.filePath(u"beside.pdf"_s)));
}

void TestPublishing::facesAreChosen()
{
    const QString family = u"Noto Serif CJK SC"_s;
    if (!FontFiles::find(family))
        QSKIP("Noto Serif CJK SC is not installed");
    FacesDialog dialog(savedFaces());
    const QList<QComboBox *> parts = dialog.findChildren<QComboBox *>();
    QCOMPARE(parts.size(), FaceRoleCount - 1); // digits are those of the face around them
    QVERIFY(dialog.chosen().isEmpty());
    QVERIFY(parts.first()->findData(family) > 0);
    parts.first()->setCurrentIndex(parts.first()->findData(family));
    saveFaces(dialog.chosen());
    QCOMPARE(savedFaces(), (QMap<QString, QString>{{u"body"_s, family}}));
    QCOMPARE(FacesDialog(savedFaces()).chosen(), savedFaces());
    const QList<FaceUse> uses = Faces(FaceChoice::preferring(savedFaces())).uses();
    QCOMPARE(uses.first().used, family);
    QVERIFY(!uses.first().substitute);
    saveFaces({});
    QVERIFY(savedFaces().isEmpty());
}

// What a site's editor gets: looks without a style sheet, text without mark-up, no script.
void TestPublishing::copyForSite()
{
    nianbao::copyForSite(report());
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml() && data->hasText());
    const QString html = data->html();
    QVERIFY(html.contains(u"<h1 style="_s) && html.contains(u"<th style="_s));
    QVERIFY(html.contains(u"收到&lt;申请&gt;"_s));
    for (const QString &stripped : {u"<style"_s, u"<script"_s, u"class="_s})
        QVERIFY2(!html.contains(stripped), qPrintable(stripped));
    QVERIFY(data->text().contains(u"收到<申请>"_s) && data->text().contains(u"商业"_s));
}

void TestPublishing::printsToAQueue()
{
    test::PrintServer server;
    if (const QString cause = server.start(); !cause.isEmpty())
        QSKIP(qPrintable(cause));
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(server.queue());
    if (printer.outputFormat() != QPrinter::NativeFormat)
        QSKIP("Qt has no support for CUPS here");
    Faces faces;
    const LaidOutDocument pages = Paginator(faces).layOut(Composer().compose(report()));
    QVERIFY(printPages(pages, printer));
    QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo::exists(server.printedFile()), qPrintable(server.log()), 20'000);
    QFile printed(server.printedFile());
    QVERIFY(printed.open(QIODevice::ReadOnly));
    const QByteArray content = printed.readAll();
    QVERIFY(content.startsWith("%PDF"));
    QCOMPARE(content.count("/Type /Page\n") + content.count("/Type /Page "), pages.pages.size());
    QVERIFY(content.contains("595") && content.contains("842"));
}

QTEST_MAIN(TestPublishing)
#include "tst_publishing.moc"
