#include "render/composer.h"
#include "support/randomreport.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

// Blocks are printed one a line: the role of the whole, its source, its runs.
class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeReport();
    void pageOptions();
    void onlyWhatCanBePrinted_data();
    void onlyWhatCanBePrinted();
    void tablesHoldEveryLabelAndFigure();
    void anOfficesOwnTemplate();
    void brokenTemplate();

private:
    static QStringList printed(const BlockDocument &document);

    const Editions m_editions = Editions::standard();
};

QStringList TestComposer::printed(const BlockDocument &document)
{
    static const QHash<TextRole, QString> names{
        {TextRole::Title, u"Title"_s},           {TextRole::Heading1, u"H1"_s},
        {TextRole::Heading2, u"H2"_s},           {TextRole::Heading3, u"H3"_s},
        {TextRole::Heading4, u"H4"_s},           {TextRole::Body, u"Body"_s},
        {TextRole::Agency, u"Agency"_s},         {TextRole::Date, u"Date"_s},
        {TextRole::Letterhead, u"Letterhead"_s}, {TextRole::RedLetterhead, u"RedLetterhead"_s},
        {TextRole::Attachment, u"Attachment"_s}, {TextRole::Addressee, u"Addressee"_s}};
    QStringList lines;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            lines += u"Table "_s + table->source.section + u' ' + table->id + u' ' + table->caption;
            continue;
        }
        const ParagraphBlock &paragraph = std::get<ParagraphBlock>(block);
        QString line = names[paragraph.role] + u' ' + paragraph.source.section + u' ' +
                       QString::number(paragraph.source.paragraph);
        for (const TextRun &run : paragraph.runs)
            line += u" ["_s + names[run.role] + u' ' + run.text + u']';
        lines += line;
    }
    return lines;
}

void TestComposer::wholeReport()
{
    QRandomGenerator random(1);
    Report report = consistentReport(m_editions.find(u"2021"), 2025, random);
    report.figures[report.edition->figure(u"applications", u"received", u"total")] = Figure::count(12);
    report.preamble = {u"本报告由<清水镇>编制。"_s};
    report.sections.clear();
    report.sections[u"overview"_s] = {u"全年收到申请{{applications.received.total}}件，{{no.such.thing}}。"_s,
                                      u"（一）主动公开"_s,
                                      u"（二）加强领导。镇政府多次研究，"_s
                                      u"落实责任。"_s,
                                      u"  "_s, u"1.健全制度"_s};
    report.sections[u"others"_s] = {u"无。"_s};
    report.signature = {u"清水镇人民政府"_s, u"2026-01-09"_s};
    const BlockDocument document = Composer().compose(report);
    const QStringList expected{
        u"Title title -1 [Title 示例县清水镇人民政府2025年政府信息公开工作年度报告]"_s,
        u"Body preamble 0 [Body 本报告由<清水镇>编制。]"_s,
        u"H1 overview -1 [H1 一、总体情况]"_s,
        u"Body overview 0 [Body 全年收到申请12件，{{no.such.thing}}。]"_s,
        u"H2 overview 1 [H2 （一）主动公开]"_s,
        u"Body overview 2 [H2 （二）加强领导。] [Body 镇政府多次研究，落实责任。]"_s,
        u"H3 overview 4 [H3 1.健全制度]"_s,
        u"H1 disclosure -1 [H1 二、主动公开政府信息情况]"_s,
        u"Table disclosure disclosure 主动公开政府信息情况"_s,
        u"H1 applications -1 [H1 三、收到和处理政府信息公开申请情况]"_s,
        u"Table applications applications 收到和处理政府信息公开申请情况"_s,
        u"H1 disputes -1 [H1 四、政府信息公开行政复议、行政诉讼情况]"_s,
        u"Table disputes disputes 政府信息公开行政复议、行政诉讼情况"_s,
        u"H1 problems -1 [H1 五、存在的主要问题及改进情况]"_s,
        u"H1 others -1 [H1 六、其他需要报告的事项]"_s,
        u"Body others 0 [Body 无。]"_s,
        u"Agency signature -1 [Agency 清水镇人民政府]"_s,
        u"Date signature -1 [Date 2026年1月9日]"_s,
    };
    QCOMPARE(printed(document), expected);
    QCOMPARE(document.author, u"示例县清水镇人民政府"_s);
    QCOMPARE(document.date, QDateTime(QDate(2026, 1, 9), QTime(0, 0), Qt::UTC));
}

// What an office may add to the plain report, and leave out of it (GB/T 9704-2012 7.2.4, 7.3.4).
void TestComposer::pageOptions()
{
    Report report(m_editions.find(u"2021"), 2025);
    report.signature = {u"清水镇人民政府"_s, u"2026-01-09"_s};
    report.page.letterhead = u"清水镇人民政府"_s;
    report.page.attachments = {u"主动公开目录"_s};
    QStringList lines = printed(Composer().compose(report));
    QCOMPARE(lines.first(), u"Letterhead title -1 [Letterhead 清水镇人民政府]"_s);
    QCOMPARE(lines.at(lines.size() - 3),
             u"Attachment signature 0 [Attachment 附件：] [Attachment 主动公开目录]"_s);

    report.page.redLine = true;
    report.page.signature = false;
    report.page.attachments = {u"主动公开目录"_s, u" "_s, u"办事指南"_s};
    lines = printed(Composer().compose(report));
    QCOMPARE(lines.first(), u"RedLetterhead title -1 [RedLetterhead 清水镇人民政府]"_s);
    QCOMPARE(lines.sliced(lines.size() - 2),
             (QStringList{u"Attachment signature 0 [Attachment 附件：1. ] [Attachment 主动公开目录]"_s,
                          u"Attachment signature 1 [Attachment 　　　2. ] [Attachment 办事指南]"_s}));
}

void TestComposer::onlyWhatCanBePrinted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");

    QTest::newRow("typed line end") << u"公开\u000b工作"_s << u"公开 工作"_s;
    QTest::newRow("page end") << u"公开\u000c工作"_s << u"公开 工作"_s;
    QTest::newRow("line end of old machines") << u"公开\u0085工作"_s << u"公开 工作"_s;
    QTest::newRow("line separator") << u"公开\u2028工作"_s << u"公开 工作"_s;
    QTest::newRow("paragraph separator") << u"公开\u2029工作"_s << u"公开 工作"_s;
    QTest::newRow("tab") << u"公开\t工作"_s << u"公开 工作"_s;
    QTest::newRow("controls") << u"公\u0001开\u0007工\u007f作\u009b。"_s << u"公开工作。"_s;
    QTest::newRow("soft hyphen") << u"公\u00ad开"_s << u"公开"_s;
    QTest::newRow("direction of a pasted number") << u"电话\u202d0000\u202c"_s << u"电话0000"_s;
    QTest::newRow("joiner") << u"a\u200db"_s << u"a\u200db"_s;
    QTest::newRow("noncharacters") << u"公\ufffe开\uffff工\ufdd0作"_s + QString::fromUcs4(U"\U0001ffff", 1)
                                   << u"公开工作"_s;
    QTest::newRow("rare character") << u"𠮷　林 A"_s << u"𠮷　林 A"_s;
}

// Every form shows the same of a text, whatever came with it over the clipboard.
void TestComposer::onlyWhatCanBePrinted()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    Report report(m_editions.find(u"2021"), 2025);
    report.unit.name = text;
    report.preamble = {text, u"\u0001"_s};
    report.page.attachments = {text, u"\u0007"_s};
    report.figures.first() = Figure::text(text);
    const BlockDocument document = Composer().compose(report);
    QCOMPARE(document.author, printed);
    QVERIFY(document.title.startsWith(printed));
    const QStringList lines = TestComposer::printed(document);
    QCOMPARE(lines.at(1), u"Body preamble 0 [Body %1]"_s.arg(printed));
    QVERIFY(lines.at(2).startsWith(u"H1"_s)); // nothing is left of the other
    QCOMPARE(lines.last(), u"Attachment signature 0 [Attachment 附件：] [Attachment %1]"_s.arg(printed));
    const auto isTable = [](const Block &block) { return std::holds_alternative<TableBlock>(block); };
    const auto table = std::find_if(document.blocks.cbegin(), document.blocks.cend(), isTable);
    const auto isPrinted = [&](const BlockCell &cell) { return cell.text == printed; };
    const QList<BlockCell> &cells = std::get<TableBlock>(*table).cells;
    QVERIFY(std::any_of(cells.cbegin(), cells.cend(), isPrinted));
}

void TestComposer::tablesHoldEveryLabelAndFigure()
{
    QRandomGenerator random(2);
    const Report report = consistentReport(m_editions.find(u"2019"), 2020, random);
    const BlockDocument document = Composer().compose(report);
    int figures = 0;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<TableBlock>(&block);
        if (!table)
            continue;
        QCOMPARE(table->widths.size(), table->columns);
        int area = 0;
        for (const BlockCell &cell : table->cells) {
            area += cell.rowSpan * cell.columnSpan;
            if (cell.role != BlockCell::Role::Figure)
                continue;
            ++figures;
            QCOMPARE(cell.text, report.figure(table->id, cell.figureRow, cell.figureColumn).display());
        }
        QCOMPARE(area, table->rows * table->columns);
    }
    QCOMPARE(figures, report.figures.size());
}

void TestComposer::anOfficesOwnTemplate()
{
    const Result<Composer> composer = Composer::fromTemplate(
        u"title title | {{year}} {{unit}}\n{{#sections}}heading {{section}} | {{heading}}\n{{/sections}}"_s);
    QVERIFY(composer);
    Report report(m_editions.find(u"2021"), 2025);
    report.unit.name = u"清水镇"_s;
    const QStringList lines = printed(composer->compose(report));
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines.first(), u"Title title -1 [Title 2025 清水镇]"_s);
}

void TestComposer::brokenTemplate()
{
    QVERIFY(!Composer::fromTemplate(u"title title | {{#sections}}"_s));
}

QTEST_GUILESS_MAIN(TestComposer)
#include "tst_composer.moc"
