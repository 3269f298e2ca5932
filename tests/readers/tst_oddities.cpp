#include "models/reportfile.h"
#include "readers/htmlreader.h"
#include "readers/readers.h"
#include "readers/recogniser.h"
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
    void readsTheFirstOfTwoReports();
    void keepsTablesOfTheText_data();
    void keepsTablesOfTheText();
    void leavesOutContents_data();
    void leavesOutContents();
    void findsTheSignature_data();
    void findsTheSignature();
    void joinsRowsBrokenByAPage_data();
    void joinsRowsBrokenByAPage();
    void takesNoPartOfAFigure();
    void findsHeadingsInsideTheirTables();
    void tellsDifferencesInTheOrderOfTheTable();

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

// Last year's report below this year's.
void TestOddities::readsTheFirstOfTwoReports()
{
    Report other = sample();
    other.year -= 1;
    other.figures[0] = Figure::count(12'345);
    const Result<Reading> alone = readReportText(layoutText(sample(), Layout::Tabs, {}), m_editions);
    const Result<Reading> both = readReportText(
        layoutText(sample(), Layout::Tabs, {}) + u'\n' + layoutText(other, Layout::Tabs, {}), m_editions);
    QVERIFY(alone && both);
    QCOMPARE(reportToJson(both->report), reportToJson(alone->report));
    QVERIFY(speaksOf(*both, Remark::Kind::Unplaced, u"more than one report"_s));
    QCOMPARE(both->remarks.size(), alone->remarks.size() + 1);
}

void TestOddities::keepsTablesOfTheText_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("labels of the report")
        << QStringList{u"类别 公开数量"_s, u"规章 5"_s, u"行政许可 99"_s, u"行政处罚 98"_s};
    QTest::newRow("other words") << QStringList{u"渠道 数量"_s, u"政府网站 52"_s, u"公众号 34"_s};
}

// A small table within the text takes nothing from the report's own, and no paragraph away.
void TestOddities::keepsTablesOfTheText()
{
    QFETCH(QStringList, rows);
    QString table = u"<table>"_s;
    for (const QString &row : std::as_const(rows))
        table += u"<tr><td>"_s + QString(row).replace(u' ', u"</td><td>"_s) + u"</td></tr>"_s;
    const QString after = u"（二）依申请公开。规范受理、登记、审核、答复各环节，做到依法答复。"_s;
    const QString text = sample().paragraphs(u"overview"_s).first();
    const Result<Reading> reading =
        readChanged(Layout::Html, {{u"<p>"_s + text + u"</p>"_s, u"<p>"_s + text + u"</p>"_s + table +
                                                                     u"</table><p>"_s + after + u"</p>"_s}});
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(*reading);
    QCOMPARE(reading->report.paragraphs(u"overview"_s), QStringList{text} + rows + QStringList{after});
    QVERIFY(speaksOf(*reading, Remark::Kind::Unusual, u"none of the report's"_s));
    QVERIFY(!speaksOf(*reading, Remark::Kind::Repeated, QString()));
}

void TestOddities::leavesOutContents_data()
{
    QTest::addColumn<QString>("pages");
    QTest::newRow("with pages") << u"……%1"_s;
    QTest::newRow("without") << QString();
}

void TestOddities::leavesOutContents()
{
    QFETCH(QString, pages);
    QString contents = u"目　录\n"_s;
    int page = 0;
    for (const SectionSpec &section : sample().edition->sections)
        contents += section.heading + (pages.isEmpty() ? pages : pages.arg(++page)) + u'\n';
    const QString preamble = u"根据有关规定，现公布本镇年度报告。"_s;
    const Result<Reading> reading =
        readChanged(Layout::Tabs, {{u"^一、总体情况\n"_s, contents + preamble + u"\n一、总体情况\n"_s}});
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(*reading);
    const Result<Reading> plain =
        readChanged(Layout::Tabs, {{u"^一、总体情况\\n"_s, preamble + u"\n一、总体情况\n"_s}});
    QVERIFY(plain);
    QCOMPARE(reading->report.preamble, plain->report.preamble);
    QVERIFY(speaksOf(*reading, Remark::Kind::Unplaced, u"目　录"_s));
}

void TestOddities::findsTheSignature_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("aside");
    const QString agency = u"示例县清水镇人民政府"_s;
    const QString day = u"2023-01-12"_s;
    const QString both = u"示例县清水镇人民政府\n2023年1月12日"_s;
    QTest::newRow("usual") << both << agency << day << QString();
    QTest::newRow("date first") << u"2023年1月12日\n示例县清水镇人民政府"_s << agency << day << QString();
    QTest::newRow("one line") << u"示例县清水镇人民政府　2023年1月12日"_s << agency << day << QString();
    QTest::newRow("seal") << u"示例县清水镇人民政府（盖章）\n2023年1月12日"_s << agency << day << QString();
    QTest::newRow("no day") << u"示例县清水镇人民政府\n2023年1月"_s << agency << u"2023年1月"_s << QString();
    QTest::newRow("no agency") << u"2023年1月12日"_s << QString() << day << QString();
    QTest::newRow("whom to ask") << both + u"\n（联系人：某某　电话：0123-4567890）"_s << agency << day
                                 << u"联系人"_s;
    QTest::newRow("who printed it")
        << both + u"\n（此件公开发布）\n抄送：示例县人民政府办公室。\n清水镇党政办公室　2023年1月13日印发"_s
        << agency << day << u"抄送"_s;
    QTest::newRow("who filled it in")
        << both + u"\n填表人：张某　审核人：李某　联系电话：0123-4567890"_s << agency << day << u"填表人"_s;
    QTest::newRow("link") << both + u"\n附件下载：清水镇2022年政府信息公开工作年度报告.docx"_s << agency
                          << day << u"附件下载"_s;
    QTest::newRow("attachments below")
        << both + u"\n附件：1.统计表（含说明）\n2. 2022年目录\n附注：略。"_s << agency << day << u"附注"_s;
    QString annex = both + u"\n附件1\n清水镇办理台账\n"_s;
    for (int i = 0; i < 12; ++i)
        annex += u"某某%1\n申请公开某某文件，已经办结并送达申请人\n"_s.arg(i);
    QTest::newRow("annex") << annex + u"示例县清水镇综合办公室\n2023年1月13日"_s << agency << day
                           << u"某某1"_s;
    QTest::newRow("none") << u"以上情况截至2023年1月"_s << QString() << QString() << QString();
}

void TestOddities::findsTheSignature()
{
    QFETCH(QString, lines);
    QFETCH(QString, agency);
    QFETCH(QString, date);
    QFETCH(QString, aside);
    const Result<Reading> reading =
        readChanged(Layout::Tabs, {{u"\\n无。\\n[^$]*$"_s, u"\n无。\n"_s + lines}});
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    QCOMPARE(reading->report.signature.agency, agency);
    QCOMPARE(reading->report.signature.date, date);
    if (!agency.isEmpty())
        QCOMPARE(reading->report.paragraphs(u"others"_s), QStringList{u"无。"_s});
    QCOMPARE(speaksOf(*reading, Remark::Kind::Unplaced, u"around the report"_s), !aside.isEmpty());
    const bool hasList = lines.contains(u"附件："_s);
    QCOMPARE(reading->report.page.attachments,
             hasList ? (QStringList{u"统计表（含说明）"_s, u"2022年目录"_s}) : QStringList());
    QVERIFY(aside.isEmpty() || speaksOf(*reading, Remark::Kind::Unplaced, aside));
}

void TestOddities::joinsRowsBrokenByAPage_data()
{
    // What of the cell's text stands on the next page.
    QTest::addColumn<int>("label");
    QTest::addColumn<int>("figures");
    QTest::newRow("between rows") << 0 << 0;
    QTest::newRow("label") << 4 << 0;
    QTest::newRow("last digits") << 0 << 1;
    QTest::newRow("label and figures") << 4 << 9;
}

// A page ends within the row 5.要求行政机关确认或重新出具已获取信息.
void TestOddities::joinsRowsBrokenByAPage()
{
    QFETCH(int, label);
    QFETCH(int, figures);
    Report report = sample();
    for (Figure &figure : report.figures) {
        if (figure.number() < 10)
            figure = Figure::count(figure.number().value_or(0) + 10);
    }
    Result<SourceDocument> document = HtmlReader().read(layoutText(report, Layout::Html, {}).toUtf8());
    QVERIFY(document);
    const auto isBroken = [](const SourceCell &cell) { return cell.text.startsWith(u"5.要求行政机关"_s); };
    const auto table =
        std::find_if(document->blocks.begin(), document->blocks.end(), [&](const SourceBlock &block) {
            return std::any_of(block.cells.begin(), block.cells.end(), isBroken);
        });
    QVERIFY(table != document->blocks.end());
    const int row = std::find_if(table->cells.begin(), table->cells.end(), isBroken)->row;
    SourceBlock above = *table;
    SourceBlock below = *table;
    above.page = 1;
    below.page = 2;
    const auto part = [&](SourceCell &cell, bool isAbove) {
        const qsizetype length = isBroken(cell) ? label : std::min<qsizetype>(figures, cell.text.size());
        if (cell.row == row)
            cell.text = isAbove ? cell.text.chopped(length) : cell.text.right(length);
    };
    for (SourceCell &cell : above.cells)
        part(cell, true);
    for (SourceCell &cell : below.cells)
        part(cell, false);
    const int firstBelow = label + figures > 0 ? row : row + 1;
    above.cells.removeIf([row](const SourceCell &cell) { return cell.row > row; });
    below.cells.removeIf([firstBelow](const SourceCell &cell) { return cell.row < firstBelow; });
    *table = above;
    document->blocks.insert(table - document->blocks.begin() + 1, below);
    const Result<Reading> reading = recognise(*document, m_editions);
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    QCOMPARE(reading->report.figures, report.figures);
    QCOMPARE(speaksOf(*reading, Remark::Kind::Unusual, u"end of a page"_s), label + figures > 0);
}

// More figures than columns, and none of them with the right total: a number may be
// in pieces, and a piece is not the number.
void TestOddities::takesNoPartOfAFigure()
{
    const Result<Reading> reading =
        readChanged(Layout::Tabs, {{u"(重复申请\\t)[0-9\\t]+$"_s, u"\\1"_s + u"6\t5\t0\t0\t0\t0\t0\t93"_s}});
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(*reading, {u"not_processed_repeated"_s});
    for (const QStringView column : {u"natural_persons", u"total"})
        QVERIFY(reading->report.figure(u"applications", u"not_processed_repeated", column).isBlank());
    QVERIFY(speaksOf(*reading, Remark::Kind::Missing, u"not_processed_repeated"_s));
}

// The heading as a row over the whole width of its table.
void TestOddities::findsHeadingsInsideTheirTables()
{
    const Result<Reading> reading =
        readChanged(Layout::Html, {{u"<(p|h[1-6])[^>]*>([二三四]、[^<]*)</\\1>\\s*<table[^>]*>"_s,
                                    u"<table><tr><td colspan=\"20\"><p>\\2</p></td></tr>"_s}});
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(*reading);
    QCOMPARE(reading->asRead.absentSections, QStringList());
    QStringList found;
    for (const SectionAsRead &section : reading->asRead.sections)
        found += section.heading;
    QCOMPARE(found.size(), 6);
    QVERIFY2(!found.contains(QString()), qPrintable(found.join(u"/"_s)));
    QVERIFY(!speaksOf(*reading, Remark::Kind::Unplaced, u"、"_s));
}

// The same file gives the same remarks, in the order of what they speak of; of many
// differences there is one remark a table.
void TestOddities::tellsDifferencesInTheOrderOfTheTable()
{
    Report other = sample();
    for (int i = 0; i < other.figures.size(); ++i) {
        const bool few = other.edition->figures.at(i).table == "disputes"_L1;
        if (!few || i > other.figures.size() - 4)
            other.figures[i] = Figure::count(other.figures.at(i).number().value_or(0) + 1);
    }
    const QString second = layoutText(other, Layout::Tabs, {});
    const Result<Reading> reading = readReportText(
        layoutText(sample(), Layout::Tabs, {}) + second.sliced(second.indexOf(u"二、主动"_s)), m_editions);
    QVERIFY(reading);
    QStringList columns;
    QHash<QString, int> unsure;
    for (const Remark &remark : reading->remarks) {
        if (remark.kind == Remark::Kind::Unsure && remark.confidence == 0.5) {
            ++unsure[remark.table];
            columns += remark.column;
        }
    }
    QCOMPARE(unsure.value(u"disclosure"_s), 1);
    QCOMPARE(unsure.value(u"applications"_s), 1);
    const QList<FigureSpec> &figures = other.edition->figures;
    QCOMPARE(columns.last(3), (QStringList{figures.at(figures.size() - 3).column,
                                           figures.at(figures.size() - 2).column, figures.last().column}));
}

QTEST_GUILESS_MAIN(TestOddities)
#include "tst_oddities.moc"
