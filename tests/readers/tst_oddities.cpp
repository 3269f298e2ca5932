#include "readers/readers.h"
#include "support/layouts.h"
#include "support/randomreport.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nianbao;

namespace {

using Change = std::pair<QString, QString>; // a regular expression and what takes its place

bool speaksOf(const Reading &reading, Remark::Kind kind, const QString &text)
{
    return std::any_of(reading.remarks.begin(), reading.remarks.end(), [&](const Remark &remark) {
        return remark.kind == kind && (remark.text + remark.message + remark.row).contains(text);
    });
}

} // namespace

// Reports as people really write them: words misspelt, rows and headings moved,
// added or left out. What can be read is right, the rest is spoken of.
class TestOddities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThrough_data();
    void readsThrough();
    void keepsWordsInAFigureCell_data();
    void keepsWordsInAFigureCell();
    void takesEachCellForOneFigure_data();
    void takesEachCellForOneFigure();
    void leavesBlankWhatItCannotTell_data();
    void leavesBlankWhatItCannotTell();
    void missesARow();
    void leavesOutAnUnknownRow();
    void readsSwappedColumns_data();
    void readsSwappedColumns();
    void prefersTheRowWhoseSumIsRight();
    void readsMergedCellsWrittenOut();
    void choosesTheEditionByItsTables();
    void saysWhichOfTwoTablesItTook();
    void keepsTextBesideTables();

private:
    Report sample() const;
    Result<Reading> readChanged(Layout layout, const QList<Change> &changes) const;
    void compare(const Reading &reading, const QStringList &except = {}) const;

    Editions m_editions = Editions::standard();
};

Report TestOddities::sample() const
{
    QRandomGenerator random(3);
    const EditionPtr edition = m_editions.find(u"2021");
    Report report = consistentReport(edition, 2022, random);
    report.sections[u"overview"_s] = {
        u"清水镇认真落实上级部署，主动公开各类政府信息86条，群众获取信息更加方便。"_s};
    report.sections[u"problems"_s] = {
        u"一是公开内容还不够全面，二是队伍建设有待加强，三是宣传工作不够深入。"_s};
    report.sections[u"others"_s] = {u"无。"_s};
    return report;
}

Result<Reading> TestOddities::readChanged(Layout layout, const QList<Change> &changes) const
{
    QString text = layoutText(sample(), layout, {});
    for (const auto &[before, after] : changes) {
        const QRegularExpression pattern(before, QRegularExpression::MultilineOption);
        if (!text.contains(pattern))
            return Error{u"the text has no "_s + before};
        text.replace(pattern, after);
    }
    QBuffer buffer;
    buffer.setData(text.toUtf8());
    buffer.open(QIODevice::ReadOnly);
    return readReport(buffer, layout == Layout::Html ? SourceFormat::Html : SourceFormat::Text, m_editions);
}

// All figures but those of the rows named.
void TestOddities::compare(const Reading &reading, const QStringList &except) const
{
    const Report expected = sample();
    QCOMPARE(reading.report.edition->id, expected.edition->id);
    for (int i = 0; i < expected.figures.size(); ++i) {
        const FigureSpec &spec = expected.edition->figures.at(i);
        if (!except.contains(spec.row))
            QVERIFY2(reading.report.figure(i) == expected.figure(i),
                     qPrintable(u"%1.%2.%3: %4 instead of %5"_s.arg(spec.table, spec.row, spec.column,
                                                                    reading.report.figure(i).display(),
                                                                    expected.figure(i).display())));
    }
}

void TestOddities::readsThrough_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<QList<Change>>("changes");
    const auto add = [](const char *name, const QList<Change> &changes) {
        for (const Layout layout : {Layout::Tabs, Layout::CellPerLine, Layout::Html})
            QTest::addRow("%s, %s", name, layoutName(layout).constData()) << int(layout) << changes;
    };
    add("misspelt labels", {{u"只计"_s, u"只记"_s},
                            {u"要求提供公开出版物"_s, u"要求提拱公开出版物"_s},
                            {u"危及"_s, u"危机"_s},
                            {u"行政事业性收费"_s, u"行政事业收费"_s}});
    add("traditional forms", {{u"總計|总计"_s, u"總計"_s},
                              {u"结果维持"_s, u"結果維持"_s},
                              {u"规章"_s, u"規章"_s},
                              {u"属于"_s, u"屬於"_s},
                              {u"复议"_s, u"複議"_s}});
    add("half-width brackets",
        {{u"（"_s, u"("_s}, {u"）"_s, u") "_s}, {u"([1-8])\\.([^0-9])"_s, u"\\1、\\2"_s}});
    add("labels without numbers", {{u"([>\\t\\n])[1-8]\\."_s, u"\\1"_s}});
    add("labels cut short", {{u"（区分处理的，只计这一情形，不计其他情形）"_s, QString()},
                             {u"、行政机关不再处理其政府信息公开申请"_s, QString()}});
    add("radicals", {{u"行政许可"_s, u"⾏政许可"_s}, {u"自然人"_s, u"⾃然⼈"_s}});
    add("old wording of the headings",
        {{u"二、主动公开政府信息情况"_s, u"二、行政机关主动公开政府信息情况"_s},
         {u"三、收到和处理政府信息公开申请情况"_s, u"三、行政机关收到和处理政府信息公开申请情况"_s},
         {u"四、政府信息公开行政复议、行政诉讼情况"_s,
          u"四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"_s}});
    add("other marks for nothing in other cells", {{u"其他需要报告的事项"_s, u"需要报告的其他事项"_s}});
}

void TestOddities::readsThrough()
{
    QFETCH(int, layout);
    QFETCH(QList<Change>, changes);
    const Result<Reading> reading = readChanged(Layout(layout), changes);
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(*reading);
    QCOMPARE(reading->asRead.absentSections, QStringList());
    for (const QString &section : {u"overview"_s, u"problems"_s, u"others"_s})
        QCOMPARE(reading->report.paragraphs(section), sample().paragraphs(section));
}

void TestOddities::keepsWordsInAFigureCell_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("figure");
    QTest::newRow("among figures") << u"(2\\.重复申请\\t[0-9]+\\t)[0-9]+"_s << u"\\1见附件"_s
                                   << QStringList{u"applications"_s, u"not_processed_repeated"_s,
                                                  u"enterprises"_s};
    QTest::newRow("alone") << u"(行政许可\\t)[0-9]+"_s << u"\\1见附件"_s
                           << QStringList{u"disclosure"_s, u"licensing"_s, u"decisions"_s};
}

void TestOddities::keepsWordsInAFigureCell()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, figure);
    const Result<Reading> reading = readChanged(Layout::Tabs, {{before, after}});
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(*reading, {figure.at(1)});
    QCOMPARE(reading->report.figure(figure.at(0), figure.at(1), figure.at(2)).display(), u"见附件"_s);
}

void TestOddities::takesEachCellForOneFigure_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("figure");
    QTest::newRow("space") << u"3 945"_s << u"3945"_s;
    QTest::newRow("line break") << u"3<br>945"_s << u"3945"_s;
    QTest::newRow("numeral") << u"五"_s << u"五"_s;
    QTest::newRow("note") << u"5（含上年结转1）"_s << u"5（含上年结转1）"_s;
    QTest::newRow("mark") << u"5*"_s << u"5*"_s;
}

// The first and the last of a row whose others are blank or not.
void TestOddities::takesEachCellForOneFigure()
{
    QFETCH(QString, cell);
    QFETCH(QString, figure);
    const QString row = u"(2\\.重复申请</p></td><td[^>]*><p>)[0-9]+(</p></td><td[^>]*><p>)[0-9]+"_s;
    const Result<Reading> reading =
        readChanged(Layout::Html, {{row, u"\\1"_s + cell + u"\\2"_s}}); // the second cell is blank
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(*reading, {u"not_processed_repeated"_s});
    const Report expected = sample();
    for (const QString &column : expected.edition->table(u"applications")->columnIds) {
        const QString is =
            reading->report.figure(u"applications", u"not_processed_repeated", column).display();
        const QString was = expected.figure(u"applications", u"not_processed_repeated", column).display();
        QCOMPARE(is, column == "natural_persons"_L1 ? figure : column == "enterprises"_L1 ? QString() : was);
    }
    QVERIFY(speaksOf(*reading, Remark::Kind::Unusual, cell.left(1)));
}

void TestOddities::leavesBlankWhatItCannotTell_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("a cell too few") << int(Layout::Html)
                                    << u"(2\\.重复申请</p></td>)<td[^>]*><p>[0-9]+</p></td>"_s << u"\\1"_s;
    QTest::newRow("a figure too many")
        << int(Layout::Tabs) << u"(2\\.重复申请\\t[0-9]+\\t)"_s << u"\\g{1}99\t98\t"_s;
}

void TestOddities::leavesBlankWhatItCannotTell()
{
    QFETCH(int, layout);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Result<Reading> reading =
        readChanged(Layout(layout), {{before, after.replace(u"\\g{1}"_s, u"\\1"_s)}});
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(*reading, {u"not_processed_repeated"_s});
    for (const QString &column : sample().edition->table(u"applications")->columnIds)
        QVERIFY(reading->report.figure(u"applications", u"not_processed_repeated", column).isBlank());
    QVERIFY(speaksOf(*reading, Remark::Kind::Missing, u"not_processed_repeated"_s));
}

void TestOddities::missesARow()
{
    const Result<Reading> reading = readChanged(Layout::Tabs, {{u"^.*2\\.重复申请.*\\n"_s, QString()}});
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(*reading, {u"not_processed_repeated"_s});
    QVERIFY(reading->report.figure(u"applications", u"not_processed_repeated", u"total").isBlank());
    QCOMPARE(reading->asRead.missingRows.value(u"applications"_s), QStringList{u"not_processed_repeated"_s});
    QVERIFY(speaksOf(*reading, Remark::Kind::Missing, u"not_processed_repeated"_s));
}

void TestOddities::leavesOutAnUnknownRow()
{
    const Result<Reading> reading = readChanged(
        Layout::Tabs, {{u"^(.*2\\.重复申请.*\\n)"_s, u"\\1\t\t6.多次来访\t1\t2\t3\t4\t5\t6\t21\n"_s}});
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(*reading);
    QVERIFY(speaksOf(*reading, Remark::Kind::Unplaced, u"多次来访"_s));
    QVERIFY(speaksOf(*reading, Remark::Kind::Unplaced, u"21"_s));
}

void TestOddities::readsSwappedColumns_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("tabs") << int(Layout::Tabs)
                          << u"^(信息内容|规章|行政规范性文件)\\t([^\\t]+)\\t([^\\t]+)\\t([^\\t\\n]+)$"_s;
    QTest::newRow("html")
        << int(Layout::Html)
        << u"(信息内容|规章|行政规范性文件)</p></td>(<td.*?</td>)(<td.*?</td>)(<td.*?</td>)"_s;
}

// 现行有效 before 制发: the headers say so.
void TestOddities::readsSwappedColumns()
{
    QFETCH(int, layout);
    QFETCH(QString, pattern);
    const QString swapped =
        Layout(layout) == Layout::Html ? u"\\1</p></td>\\4\\2\\3"_s : u"\\1\t\\4\t\\2\t\\3"_s;
    const Result<Reading> reading = readChanged(Layout(layout), {{pattern, swapped}});
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(*reading);
    QVERIFY(speaksOf(*reading, Remark::Kind::Unusual, u"order"_s));
}

void TestOddities::prefersTheRowWhoseSumIsRight()
{
    const Result<Reading> reading = readChanged(Layout::Tabs, {{u"(重复申请)\\t"_s, u"\\1\t99\t"_s}});
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(*reading);
    QVERIFY(speaksOf(*reading, Remark::Kind::Unsure, u"not_processed_repeated"_s));
}

// A table with merged cells turned into text: their figures stand once for each column.
void TestOddities::readsMergedCellsWrittenOut()
{
    QRandomGenerator random(5);
    const Report report = consistentReport(m_editions.find(u"2019"), 2019, random);
    QString text = layoutText(report, Layout::Tabs, {});
    static const QRegularExpression row(u"(行政事业性收费\\t[^\\t\\n]+)(\\t[^\\t\\n]+)"_s);
    QVERIFY(text.contains(row));
    text.replace(row, u"\\1\\2\\2"_s);
    const Result<Reading> reading = readReportText(text, m_editions);
    QVERIFY(reading);
    QCOMPARE(reading->report.figures, report.figures);
    QVERIFY(speaksOf(*reading, Remark::Kind::Unsure, u"fees"_s));
}

// A report of 2023 on the tables of 2019.
void TestOddities::choosesTheEditionByItsTables()
{
    QRandomGenerator random(5);
    Report old = consistentReport(m_editions.find(u"2019"), 2023, random);
    const Result<Reading> reading = readReportText(layoutText(old, Layout::PipesAround, {}), m_editions);
    QVERIFY(reading);
    QCOMPARE(reading->report.edition->id, u"2019"_s);
    QCOMPARE(reading->report.year, 2023);
    QCOMPARE(reading->report.figures, old.figures);
}

void TestOddities::saysWhichOfTwoTablesItTook()
{
    const QString text = layoutText(sample(), Layout::Repeated, {});
    const qsizetype first = text.indexOf(u"行政许可\t"_s) + 5;
    const QString changed = text.left(first) + u"9"_s + text.sliced(first);
    const Result<Reading> reading = readReportText(changed, m_editions);
    QVERIFY(reading);
    QVERIFY(speaksOf(*reading, Remark::Kind::Unsure, u"licensing"_s));
    QVERIFY(speaksOf(*reading, Remark::Kind::Repeated, u"more than once"_s));
}

void TestOddities::keepsTextBesideTables()
{
    const Result<Reading> reading = readChanged(
        Layout::Tabs,
        {{u"^(二、主动公开政府信息情况)$"_s, u"\\1\n我镇本年度主动公开情况如下表所示，数据截至年底。"_s}});
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(*reading);
    QCOMPARE(reading->asRead.extraText.value(u"disclosure"_s),
             QStringList{u"我镇本年度主动公开情况如下表所示，数据截至年底。"_s});
    QVERIFY(speaksOf(*reading, Remark::Kind::Unplaced, u"数据截至年底"_s));
}

QTEST_GUILESS_MAIN(TestOddities)
#include "tst_oddities.moc"
