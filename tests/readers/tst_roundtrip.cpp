#include "models/reportfile.h"
#include "render/format.h"
#include "support/exported.h"
#include "support/randomreport.h"
#include "support/tools.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nianbao;
using test::exported;
using test::readBack;

namespace {

QString seedFolder()
{
    return qEnvironmentVariable("NIANBAO_SHARED", QStringLiteral(NIANBAO_SHARED_DIR)) + u"/seeds"_s;
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

bool isRead(const QString &format)
{
    return sourceFormatFromName(format) != SourceFormat::Unknown;
}

} // namespace

// What the program itself writes, read back: the same figures and words, by what
// the page shows alone.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seeds_data();
    void seeds();
    void figures_data();
    void figures();
    void opensWhatTheFileCarries_data() { formats(); }
    void opensWhatTheFileCarries();
    void letterheadAndAttachments_data() { formats(); }
    void letterheadAndAttachments();
    void throughAnOffice_data() { seedNames(); }
    void throughAnOffice();
    void insideASite_data() { seedNames(); }
    void insideASite();
    void printedByABrowser_data() { seedNames(); }
    void printedByABrowser();

private:
    static void formats();
    static void seedNames();
    static Report sample(const EditionPtr &edition);
    void compare(const Report &expected, const Result<Reading> &reading) const;

    Editions m_editions = Editions::standard();
    QTemporaryDir m_profiles; // of outside programs, set up once
};

void TestRoundTrip::compare(const Report &expected, const Result<Reading> &reading) const
{
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    const Report &found = reading->report;
    QCOMPARE(found.edition->id, expected.edition->id);
    QStringList wrong;
    for (int i = 0; i < expected.figures.size(); ++i) {
        const FigureSpec &spec = expected.edition->figures.at(i);
        if (found.figure(i) != expected.figure(i))
            wrong += u"%1.%2.%3: %4 instead of %5"_s.arg(
                spec.table, spec.row, spec.column, found.figure(i).display(), expected.figure(i).display());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n').left(1500)));
    QCOMPARE(withoutSpaces(found.title), withoutSpaces(expected.effectiveTitle()));
    QCOMPARE(withoutSpaces(found.preamble.join(QString())), withoutSpaces(expected.preamble.join(QString())));
    for (const SectionSpec &section : expected.edition->sections)
        QCOMPARE(withoutSpaces(found.paragraphs(section.id).join(QString())),
                 withoutSpaces(expected.paragraphs(section.id).join(QString())));
    QCOMPARE(found.year, expected.year);
    QCOMPARE(found.signature, expected.signature);
}

void TestRoundTrip::seeds_data()
{
    QTest::addColumn<QString>("seed");
    QTest::addColumn<QString>("format");
    const QStringList names = QDir(seedFolder()).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        for (const ExportFormat &format : exportFormats()) {
            if (isRead(format.id))
                QTest::addRow("%s, %s", qPrintable(name.left(3)), qPrintable(format.id)) << name << format.id;
        }
    }
    if (names.isEmpty())
        QTest::newRow("none") << QString() << QString();
}

void TestRoundTrip::seeds()
{
    QFETCH(QString, seed);
    QFETCH(QString, format);
    if (seed.isEmpty())
        QSKIP("the seed texts are not here");
    const Result<Reading> original = readReport(seedFolder() + u'/' + seed, m_editions);
    QVERIFY(original);
    const QByteArray content = exported(original->report, format);
    QVERIFY(!content.isEmpty());
    compare(original->report, readBack(content, format, m_editions));
}

void TestRoundTrip::figures_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("format");
    QTest::addColumn<quint32>("seed");
    for (const EditionPtr &edition : m_editions.all()) {
        for (const ExportFormat &format : exportFormats()) {
            for (quint32 seed = 1; seed <= 2 && isRead(format.id); ++seed)
                QTest::addRow("%s, %s, %u", qPrintable(edition->id), qPrintable(format.id), seed)
                    << edition->id << format.id << seed;
        }
    }
}

// Every second report has blank cells, and figures of several digits.
void TestRoundTrip::figures()
{
    QFETCH(QString, edition);
    QFETCH(QString, format);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const EditionPtr editionOf = m_editions.find(edition);
    Report report = consistentReport(editionOf, editionOf->firstYear, random);
    for (int i = 0; i < report.figures.size(); ++i) {
        if (seed % 2 == 0 && random.bounded(10) == 0)
            report.figures[i] = Figure();
        else if (random.bounded(12) == 0 && editionOf->figures[i].kind == FigureKind::Count)
            report.figures[i] = Figure::count(random.bounded(1000, 99'999));
    }
    report.unit.shortName = report.unit.name;
    report.preamble = {u"本报告依照有关规定编制，统计期限自2021年1月1日起至12月31日止。"_s};
    report.sections[u"overview"_s] = {
        u"一是认真落实上级部署，主动公开各类政府信息86条，群众获取信息更加方便，工作机制更加完善，服务水平不断提高。"_s,
        u"（一）主动公开"_s, u"全年通过政府网站公开52条，通过政务新媒体公开34条。"_s};
    report.sections[u"problems"_s] = {u"公开内容还不够全面。"_s};
    report.sections[u"others"_s] = {u"无。"_s};
    report.signature = {u"示例县清水镇人民政府"_s, u"2022-01-09"_s};
    const QByteArray content = exported(report, format);
    QVERIFY(!content.isEmpty());
    compare(report, readBack(content, format, m_editions));
}

void TestRoundTrip::formats()
{
    QTest::addColumn<QString>("format");
    for (const ExportFormat &format : exportFormats()) {
        if (isRead(format.id) && format.carriesReport)
            QTest::newRow(qPrintable(format.id)) << format.id;
    }
}

Report TestRoundTrip::sample(const EditionPtr &edition)
{
    QRandomGenerator random(9);
    Report report = consistentReport(edition, edition->firstYear, random);
    report.unit.phone = u"0000-0000000"_s; // stands nowhere on the pages
    report.sections[u"overview"_s] = {u"全年收到申请{{applications.received.total}}件，均已办结。"_s};
    report.sections[u"problems"_s] = {u"公开内容还不够全面。"_s};
    report.sections[u"others"_s] = {u"无。"_s};
    report.signature = {u"示例县清水镇人民政府"_s, u"2022-01-09"_s};
    return report;
}

// Placeholders and all that no page shows come back only by the data a file carries.
void TestRoundTrip::opensWhatTheFileCarries()
{
    QFETCH(QString, format);
    const Report report = sample(m_editions.find(u"2021"));
    const Result<Reading> reading =
        readBack(exported(report, format, reportToJson(report)), format, m_editions);
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    QCOMPARE(reportToJson(reading->report), reportToJson(report));
    QCOMPARE(reading->remarks.size(), 1);
}

// What an office adds above and below the report is neither taken for its text nor
// for a change; the list of attachments is read even where no data comes along.
void TestRoundTrip::letterheadAndAttachments()
{
    QFETCH(QString, format);
    Report report = sample(m_editions.find(u"2021"));
    report.page = {true,
                   true,
                   u"示例县清水镇人民政府文件"_s,
                   true,
                   {u"政府信息主动公开基本目录及其年度调整情况和有关事项的说明材料"_s, u"办事指南"_s}};
    const Result<Reading> exact =
        readBack(exported(report, format, reportToJson(report)), format, m_editions);
    QVERIFY2(exact, qPrintable(exact ? QString() : exact.error().message));
    QCOMPARE(reportToJson(exact->report), reportToJson(report));
    const Result<Reading> bare = readBack(exported(report, format), format, m_editions);
    QVERIFY2(bare, qPrintable(bare ? QString() : bare.error().message));
    QCOMPARE(bare->report.page.attachments, report.page.attachments);
    QCOMPARE(bare->report.signature, report.signature);
    QCOMPARE(bare->report.paragraphs(u"others"_s), report.paragraphs(u"others"_s));

    report.page.signature = false;
    const Result<Reading> unsignedReport =
        readBack(exported(report, format, reportToJson(report)), format, m_editions);
    QVERIFY(unsignedReport);
    QCOMPARE(reportToJson(unsignedReport->report), reportToJson(report));
}

void TestRoundTrip::seedNames()
{
    QTest::addColumn<QString>("seed");
    const QStringList names = QDir(seedFolder()).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name.left(3))) << name;
    if (names.isEmpty())
        QTest::newRow("none") << QString();
}

// .docx, opened and saved as .odt, opened and saved as .docx again.
void TestRoundTrip::throughAnOffice()
{
    QFETCH(QString, seed);
    const QString office = test::tool(u"soffice"_s);
    if (office.isEmpty() || seed.isEmpty())
        QSKIP("no office program, or no seed texts");
    const Result<Reading> original = readReport(seedFolder() + u'/' + seed, m_editions);
    QVERIFY(original);
    QTemporaryDir folder;
    const auto convert = [&](const QString &file, const QString &to, const QString &into) {
        return test::runTool(office, {u"-env:UserInstallation=file://"_s + m_profiles.filePath(u"office"_s),
                                      u"--headless"_s, u"--convert-to"_s, to, u"--outdir"_s, into, file})
            .succeeded();
    };
    const QString first = folder.filePath(u"report.docx"_s);
    QVERIFY(writeWholeFile(first, exported(original->report, u"docx"_s)));
    QVERIFY(convert(first, u"odt"_s, folder.path()));
    QVERIFY(convert(folder.filePath(u"report.odt"_s), u"docx"_s, folder.filePath(u"back"_s)));
    compare(original->report, readReport(folder.filePath(u"back/report.docx"_s), m_editions));
}

// The page as a government's site shows it: menus, a path, the date and a foot around it.
void TestRoundTrip::insideASite()
{
    QFETCH(QString, seed);
    if (seed.isEmpty())
        QSKIP("the seed texts are not here");
    const Result<Reading> original = readReport(seedFolder() + u'/' + seed, m_editions);
    QVERIFY(original);
    QByteArray page = exported(original->report, u"html"_s);
    const qsizetype body = page.indexOf('>', page.indexOf("<body")) + 1;
    page.insert(
        page.lastIndexOf("</body>"),
        "</div><div class=bar><a>打印本页</a> <a>关闭窗口</a></div><ul><li>上一篇：清水镇2019年度报告</li>"
        "<li>下一篇：没有了</li></ul><div "
        "class=foot><p>主办：示例县人民政府办公室</p><p>网站标识码：0000000000"
        "</p><p>联系电话：0000-0000000</p></div>");
    page.insert(
        body,
        "<div class=top><ul><li>首页</li><li>政务公开</li><li>办事服务</li><li>互动交流</li></ul>"
        "<form><input value=搜索></form></div><div class=path>当前位置：首页 &gt; 政府信息公开 &gt; "
        "政府信息公开年报</div><div class=meta><span>索引号：000/2022-00001</span><span>发布机构：清水镇"
        "</span><span>发布日期：2022-01-20 10:21</span></div><div class=content>");
    compare(original->report, readBack(page, u"html"_s, m_editions));
}

// Printed to a PDF with the date, the title and the address in the margins of each page.
void TestRoundTrip::printedByABrowser()
{
    QFETCH(QString, seed);
    const QString chromium = test::tool(u"chromium"_s);
    if (chromium.isEmpty() || seed.isEmpty())
        QSKIP("no Chromium, or no seed texts");
    const Result<Reading> original = readReport(seedFolder() + u'/' + seed, m_editions);
    QVERIFY(original);
    QTemporaryDir folder;
    const QString page = folder.filePath(u"page.html"_s);
    const QString printed = folder.filePath(u"page.pdf"_s);
    QVERIFY(writeWholeFile(page, exported(original->report, u"html"_s)));
    test::runTool(chromium, {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                             u"--user-data-dir="_s + m_profiles.filePath(u"browser"_s),
                             u"--print-to-pdf="_s + printed, page});
    QVERIFY(QFile::exists(printed));
    compare(original->report, readReport(printed, m_editions));
}

QTEST_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
