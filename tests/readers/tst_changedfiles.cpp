#include "models/payload.h"
#include "models/reportfile.h"
#include "support/exported.h"
#include "support/randomreport.h"
#include "support/tools.h"
#include "support/zipfile.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace nianbao;

// Files of ours that someone changed after they were exported: what they show is
// read, not what they carry, and every difference is listed.
class TestChangedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheDifferences_data();
    void listsTheDifferences();
    void listsParagraphsAddedAndGone();
    void trustsNoForeignSeal();
    void knowsWhatWasNotChanged_data();
    void knowsWhatWasNotChanged();
    void changedByPython();
    void listsTheDifferencesOfPages();

private:
    Report sample() const;
    static QString messages(const Reading &reading);
    void verifyChanged(const Result<Reading> &reading) const;

    Editions m_editions = Editions::standard();
};

// 52 stands nowhere but in one figure, 更加方便 nowhere but in one paragraph.
Report TestChangedFiles::sample() const
{
    Report report(m_editions.find(u"2021"), 2025);
    for (Figure &figure : report.figures)
        figure = Figure::count(0);
    report.figures[report.edition->figure(u"applications", u"received", u"natural_persons")] =
        Figure::count(52);
    report.unit.name = report.unit.shortName = u"清水镇"_s;
    report.sections[u"overview"_s] = {u"{{year}}年工作认真。"_s, u"群众获取信息更加方便。"_s};
    report.sections[u"problems"_s] = {u"公开内容还不够全面。"_s};
    report.sections[u"others"_s] = {u"无。"_s};
    report.signature = {u"示例县清水镇人民政府"_s, u"2026-01-09"_s};
    return report;
}

QString TestChangedFiles::messages(const Reading &reading)
{
    QStringList lines;
    for (const Remark &remark : reading.remarks) {
        if (remark.kind == Remark::Kind::Changed)
            lines += remark.message;
    }
    return lines.join(u'\n');
}

void TestChangedFiles::verifyChanged(const Result<Reading> &reading) const
{
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    const Report &report = reading->report;
    QCOMPARE(report.figure(u"applications", u"received", u"natural_persons"), Figure::count(53));
    QCOMPARE(report.paragraphs(u"overview"_s).value(1), u"群众获取信息更加快捷。"_s);
    QCOMPARE(report.paragraphs(u"problems"_s), sample().paragraphs(u"problems"_s));
    QVERIFY(reading->remarks.first().message.contains(u"changed after it was exported"_s));
    const QString listed = messages(*reading);
    QVERIFY2(listed.contains(u": 52 was exported; now 53 stands there."_s), qPrintable(listed));
    QVERIFY2(listed.contains(u"“获取信息更加方便。” was exported; now “获取信息更加快捷。” stands there."_s),
             qPrintable(listed));
    for (const Remark &remark : reading->remarks) {
        if (remark.kind == Remark::Kind::Changed)
            QVERIFY(remark.source.isValid());
    }
}

void TestChangedFiles::listsTheDifferences_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("entry"); // of an archive: where the text stands
    QTest::newRow("docx") << u"docx"_s << QByteArray("word/document.xml");
    QTest::newRow("html") << u"html"_s << QByteArray();
    QTest::newRow("ofd") << u"ofd"_s << QByteArray("Doc_0/Pages/");
}

void TestChangedFiles::listsTheDifferences()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, entry);
    QByteArray content = test::exported(sample(), format, reportToJson(sample()));
    const auto change = [this](QByteArray text) {
        const QByteArray data = toScriptData(reportToJson(sample())); // stays as it was
        text.replace(data, "DATA");
        text.replace(QByteArray(">52<"), QByteArray(">53<"));
        text.replace(QByteArray("更加方便"), QByteArray("更加快捷"));
        return text.replace("DATA", data);
    };
    content = entry.isEmpty() ? change(content) : changedEntries(content, entry, change);
    verifyChanged(test::readBack(content, format, m_editions));
}

void TestChangedFiles::listsParagraphsAddedAndGone()
{
    QByteArray content = test::exported(sample(), u"html"_s, reportToJson(sample()));
    QVERIFY(content.contains("公开内容还不够全面。</p>"));
    content.replace("公开内容还不够全面。</p>", "公开内容还不够全面。</p><p>回应还不够及时。</p>");
    const qsizetype end = content.indexOf("群众获取信息更加方便。</p>");
    const qsizetype begin = content.lastIndexOf("<p", end);
    content.remove(begin, content.indexOf("</p>", end) + 4 - begin);
    const Result<Reading> reading = test::readBack(content, u"html"_s, m_editions);
    QVERIFY(reading);
    QCOMPARE(messages(*reading), u"Taken out after the export: “群众获取信息更加方便。”.\n"
                                 "Added after the export: “回应还不够及时。”."_s);
}

// Data of another report under the pages of this one.
void TestChangedFiles::trustsNoForeignSeal()
{
    Report other = sample();
    other.sections[u"problems"_s] = {u"没有问题。"_s};
    QByteArray content = test::exported(sample(), u"html"_s, reportToJson(sample()));
    const QByteArray before = toScriptData(reportToJson(sample()));
    QVERIFY(content.contains(before));
    content.replace(before, toScriptData(reportToJson(other)));
    const Result<Reading> reading = test::readBack(content, u"html"_s, m_editions);
    QVERIFY(reading);
    QCOMPARE(reading->report.paragraphs(u"problems"_s), sample().paragraphs(u"problems"_s));
}

void TestChangedFiles::knowsWhatWasNotChanged_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"docx"_s, u"html"_s, u"pdf"_s, u"ofd"_s}) {
        const auto add = [&format](const char *name, const QString &unit, const QString &agency,
                                   const QString &text) {
            QTest::addRow("%s, %s", name, qPrintable(format)) << unit << agency << text << format;
        };
        add("office of two names", u"示例县文化和旅游局（示例县文物局）"_s, u"示例县文化和旅游局"_s,
            u"无。"_s);
        add("company", u"示例县供水公司"_s, u"示例县供水公司"_s, u"无。"_s);
        add("with a seal", u"示例县清水镇人民政府"_s, u"示例县清水镇人民政府（盖章）"_s, u"无。"_s);
        add("radicals", u"示例县清水镇人民政府"_s, u"示例县清水镇人民政府"_s, u"⼯作已经完成。"_s);
        add("worded like a heading", u"示例县清水镇人民政府"_s, u"示例县清水镇人民政府"_s,
            u"五、存在的主要问题及改进情况"_s);
    }
}

// However its words mislead the recogniser.
void TestChangedFiles::knowsWhatWasNotChanged()
{
    QFETCH(QString, unit);
    QFETCH(QString, agency);
    QFETCH(QString, text);
    QFETCH(QString, format);
    Report report = sample();
    report.unit.name = unit;
    report.signature.agency = agency;
    report.sections[u"others"_s] = {text};
    const QByteArray json = reportToJson(report);
    const QByteArray content = test::exported(report, format, json);
    const Result<Reading> reading = test::readBack(content, format, m_editions);
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    QStringList remarks;
    for (const Remark &remark : reading->remarks)
        remarks += remark.message;
    QCOMPARE(remarks, QStringList{u"The file carries its report; it was opened exactly."_s});
    QCOMPARE(reportToJson(reading->report), reportToJson(*reportFromJson(json, m_editions)));
}

void TestChangedFiles::changedByPython()
{
    const QString python = u"/usr/bin/python3"_s;
    if (!test::runTool(python, {u"-c"_s, u"import docx"_s}).succeeded())
        QSKIP("needs python3-docx");
    QTemporaryDir folder;
    const QString before = folder.filePath(u"before.docx"_s);
    const QString after = folder.filePath(u"after.docx"_s);
    QVERIFY(writeWholeFile(before, test::exported(sample(), u"docx"_s, reportToJson(sample()))));
    const EditionPtr edition = sample().edition;
    const auto cell = [&] {
        for (qsizetype table = 0; table < edition->tables.size(); ++table) {
            for (const CellSpec &spec : edition->tables.at(table).cells) {
                if (spec.figure == edition->figure(u"applications", u"received", u"natural_persons"))
                    return QStringList{QString::number(table), QString::number(spec.row),
                                       QString::number(spec.column)};
            }
        }
        return QStringList();
    }();
    QCOMPARE(cell.size(), 3);
    const test::ToolRun run = test::runTool(
        python, QStringList{QStringLiteral(NIANBAO_TEST_TOOLS "/docx_change.py"), before, after} + cell +
                    QStringList{u"53"_s, u"方便"_s, u"快捷"_s});
    QVERIFY2(run.succeeded(), run.errors.constData());
    verifyChanged(readReport(after, m_editions));
}

// What an editor of PDFs leaves: other pages, the same attachment.
void TestChangedFiles::listsTheDifferencesOfPages()
{
    const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
    if (qpdf.isEmpty())
        QSKIP("needs qpdf");
    Report changed = sample();
    changed.figures[changed.edition->figure(u"applications", u"received", u"natural_persons")] =
        Figure::count(53);
    changed.sections[u"overview"_s][1].replace(u"方便"_s, u"快捷"_s);
    QTemporaryDir folder;
    const QString before = folder.filePath(u"before.pdf"_s);
    const QString pages = folder.filePath(u"pages.pdf"_s);
    const QString after = folder.filePath(u"after.pdf"_s);
    QVERIFY(writeWholeFile(before, test::exported(sample(), u"pdf"_s, reportToJson(sample()))));
    QVERIFY(writeWholeFile(pages, test::exported(changed, u"pdf"_s)));
    const test::ToolRun run =
        test::runTool(qpdf, {pages, u"--copy-attachments-from"_s, before, u"--"_s, after});
    QVERIFY2(run.succeeded(), run.errors.constData());
    verifyChanged(readReport(after, m_editions));
}

QTEST_MAIN(TestChangedFiles)
#include "tst_changedfiles.moc"
