#include "forms/figureclipboard.h"
#include "support/randomreport.h"

#include <QMimeData>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestFigureClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void plans_data();
    void plans();
    void whatIsCopiedIsPasted_data();
    void whatIsCopiedIsPasted();

private:
    const Editions m_editions = Editions::standard();
};

void TestFigureClipboard::blocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("cells"); // rows by /, cells by |, covered ones as ~
    QTest::newRow("one figure") << u"5"_s << u""_s << u"5"_s;
    QTest::newRow("spreadsheet") << u"1\t2\r\n3\t4\r\n"_s << u""_s << u"1|2/3|4"_s;
    QTest::newRow("blank cells stay") << u"1\t\t2\n"_s << u""_s << u"1||2"_s;
    QTest::newRow("quoted line break") << u"\"1\"\t\"a\"\"b\nc\"\t3"_s << u""_s << u"1|a\"b\nc|3"_s;
    QTest::newRow("words behind a quotation") << u"\"甲\"等\t2\n3\t4"_s << u""_s << u"\"甲\"等|2/3|4"_s;
    QTest::newRow("quotation that does not end") << u"\"甲\t2\n3\t4"_s << u""_s << u"\"甲|2/3|4"_s;
    QTest::newRow("thousands and full width") << u"1,234\t１２"_s << u""_s << u"1,234|１２"_s;
    QTest::newRow("labels to the left and above")
        << u"\t自然人\t总计\n一、本年新收\t4\t4\n二、上年结转\t0\t0"_s << u""_s << u"4|4/0|0"_s;
    QTest::newRow("labels between") << u"1\t2\n信息内容\t数量\n3\t4"_s << u""_s << u"1|2/3|4"_s;
    QTest::newRow("web page") << u"x"_s
                              << u"<table><tr><td>1</td><td>2</td></tr><tr><td></td><td>4</td></tr></table>"_s
                              << u"1|2/|4"_s;
    QTest::newRow("merged cells") << u"x"_s
                                  << u"<table><tr><th rowspan=2>结果</th><td>予以公开</td><td>3</td></tr>"
                                     "<tr><td>部分公开</td><td>4</td></tr></table>"_s
                                  << u"3/4"_s;
    QTest::newRow("wide figure") << u"x"_s
                                 << u"<table><tr><td>行政许可</td><td colspan=3>12</td></tr></table>"_s
                                 << u"12|~|~"_s;
    QTest::newRow("html without a table") << u"1\t2"_s << u"<b>1 2</b>"_s << u"1|2"_s;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    // As LibreOffice Calc puts cells on the clipboard.
    const QString calc =
        u"<!DOCTYPE html><html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"/>"
        "<title></title><meta name=\"generator\" content=\"LibreOffice\"/><style type=\"text/css\">"
        "body,div,table,td{font-family:\"Liberation Sans\"; font-size:x-small}</style></head><body>"
        "<table cellspacing=\"0\" border=\"0\"><colgroup span=\"%1\" width=\"85\"></colgroup>%2</table>"
        "</body></html>"_s;
    QTest::newRow("LibreOffice: figures and a blank")
        << u"x"_s
        << calc.arg(u"3"_s, u"<tr><td height=\"17\" align=\"right\" sdval=\"4\" sdnum=\"2052;\">4</td>"
                            "<td align=\"left\"><br></td>"
                            "<td align=\"right\" sdval=\"1234\" sdnum=\"2052;0;#,##0\">1,234</td></tr>"_s)
        << u"4||1,234"_s;
    QTest::newRow("LibreOffice: merged label over two rows")
        << u"x"_s
        << calc.arg(
               u"3"_s,
               u"<tr><td rowspan=2 height=\"34\" align=\"center\" valign=middle>不予公开</td>"
               "<td align=\"left\">国家秘密</td><td align=\"right\" sdval=\"1\" sdnum=\"2052;\">1</td></tr>"
               "<tr><td align=\"left\">其他</td><td align=\"right\" sdval=\"2\" sdnum=\"2052;\">2</td></tr>"_s)
        << u"1/2"_s;
    QTest::newRow("LibreOffice: merged figure")
        << u"x"_s
        << calc.arg(u"3"_s, u"<tr><td colspan=3 height=\"17\" align=\"center\" sdval=\"7\" "
                            "sdnum=\"2052;\">7</td></tr><tr><td height=\"17\" sdval=\"1\">1</td>"
                            "<td sdval=\"2\">2</td><td sdval=\"3\">3</td></tr>"_s)
        << u"7|~|~/1|2|3"_s;
    // As WPS Tables and Excel do.
    const QString office =
        u"<html xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
        "<head><meta name=\"Generator\" content=\"WPS Office ET\"/><style><!-- .font0{color:#000000;} "
        "td{mso-style-parent:style0;} .et2{text-align:center;mso-number-format:\"\\#\\,\\#\\#0\";} "
        "--></style></head><body><!--StartFragment--><table width=\"216\" border=\"0\" cellpadding=\"0\" "
        "style='width:162pt;border-collapse:collapse;table-layout:fixed;'><col width=\"72\" span=\"3\"/>%1"
        "<!--EndFragment--></table></body></html>"_s;
    QTest::newRow("WPS: figures, thousands and a blank")
        << u"x"_s
        << office.arg(
               u"<tr height=\"18\" style='height:13.5pt;'><td class=\"et2\" height=\"18\" x:num>12</td>"
               "<td class=\"et2\"></td><td class=\"et2\" x:num=\"12345\">12,345</td></tr>"
               "<tr height=\"18\"><td class=\"et2\" x:num>0</td><td class=\"et2\">&nbsp;</td>"
               "<td class=\"et2\" x:num> 1,000 </td></tr>"_s)
        << u"12||12,345/0||1,000"_s;
    QTest::newRow("WPS: heads merged over the figures")
        << u"x"_s
        << office.arg(u"<tr><td class=\"et2\" rowspan=\"2\">项目</td><td class=\"et2\" "
                      "colspan=\"2\">申请人情况</td></tr><tr><td>自然人</td><td>总计</td></tr>"
                      "<tr><td>一、本年新收</td><td x:num>4</td><td x:num>4</td></tr>"_s)
        << u"4|4"_s;
    QTest::newRow("WPS: text in full width")
        << u"x"_s << office.arg(u"<tr><td x:str>１２</td><td x:str>３</td></tr>"_s) << u"１２|３"_s;
    QTest::newRow("cells with paragraphs, as a word processor has them")
        << u"x"_s
        << u"<table border=1><tr><td><p class=MsoNormal align=center><span "
           u"lang=EN-US>4<o:p></o:p></span></p></td>"
           "<td><p class=MsoNormal><span>5</span></p></td></tr></table>"_s
        << u"4|5"_s;
    QTest::newRow("rows of different lengths") << u"1\t2\t3\n4\n5\t6"_s << u""_s << u"1|2|3/4/5|6"_s;
    QTest::newRow("a blank row between") << u"1\t2\n\t\n3\t4"_s << u""_s << u"1|2/|/3|4"_s;
    QTest::newRow("line ends of old Macs") << u"1\t2\r3\t4"_s << u""_s << u"1|2/3|4"_s;
    QTest::newRow("words alone are kept, to be seen as wrong") << u"若干"_s << u""_s << u"若干"_s;
}

void TestFigureClipboard::blocks()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QFETCH(QString, cells);
    QMimeData data;
    data.setText(text);
    if (!html.isEmpty())
        data.setHtml(html);
    QStringList rows;
    const CellBlock block = cellBlock(data);
    for (QStringList row : block) {
        for (QString &cell : row)
            cell = cell.isNull() && !html.isEmpty() ? u"~"_s : cell;
        rows += row.join(u'|');
    }
    QCOMPARE(rows.join(u'/'), cells);
}

void TestFigureClipboard::plans_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QPoint>("at");
    QTest::addColumn<CellBlock>("block");
    QTest::addColumn<QString>("edits"); // row.column=value
    QTest::addColumn<int>("lost");
    const QString a = u"applications"_s;
    QTest::newRow("from the cursor") << a << QPoint(4, 3) << CellBlock{{u"1"_s, u"2"_s}}
                                     << u"received.enterprises=1 received.research_institutions=2"_s << 0;
    QTest::newRow("too wide") << a << QPoint(9, 3) << CellBlock{{u"1"_s, u"2"_s, u""_s}}
                              << u"received.total=1"_s << 1;
    QTest::newRow("too tall") << a << QPoint(9, 27) << CellBlock{{u"1"_s}, {u"2"_s}, {u"3"_s}}
                              << u"carried_out.total=1"_s << 2;
    QTest::newRow("blanks clear") << a << QPoint(3, 3) << CellBlock{{u"1"_s, u""_s}}
                                  << u"received.natural_persons=1 received.enterprises="_s << 0;
    QTest::newRow("rows of labels are passed over")
        << u"disclosure"_s << QPoint(1, 3)
        << CellBlock{{u"1"_s, u"2"_s, u"3"_s}, {u"7"_s, QString(), QString()}, {u"8"_s}}
        << u"normative_documents.issued=1 normative_documents.repealed=2 normative_documents.in_force=3 "
           "licensing.decisions=7 penalties.decisions=8"_s
        << 0;
    QTest::newRow("thousands in every manner")
        << a << QPoint(3, 3)
        << CellBlock{{u"1,234"_s, u"１，２３４"_s, u"1 234"_s, u"1\u00a0234"_s, u" 7 "_s}}
        << u"received.natural_persons=1234 received.enterprises=1234 received.research_institutions=1234 "
           "received.public_welfare_organizations=1234 received.legal_service_organizations=7"_s
        << 0;
    QTest::newRow("a comma that parts no thousands stays as it is")
        << a << QPoint(3, 3) << CellBlock{{u"12,34"_s}} << u"received.natural_persons=12,34"_s << 0;
    QTest::newRow("covered cells take no figure")
        << a << QPoint(3, 3) << CellBlock{{u"5"_s, QString(), u"6"_s}}
        << u"received.natural_persons=5 received.research_institutions=6"_s << 0;
    QTest::newRow("sums and money") << u"disclosure"_s << QPoint(1, 10)
                                    << CellBlock{{u"=1+1"_s}, {u"1,234.5"_s}}
                                    << u"compulsory_measures.decisions=2 fees.amount=1234.5"_s << 0;
}

void TestFigureClipboard::plans()
{
    QFETCH(QString, table);
    QFETCH(QPoint, at);
    QFETCH(CellBlock, block);
    QFETCH(QString, edits);
    QFETCH(int, lost);
    const EditionPtr edition = m_editions.find(u"2021");
    const PastePlan plan = planPaste(*edition, *edition->table(table), at, block);
    QStringList planned;
    for (const FigureEdit &edit : plan.edits) {
        const FigureSpec &figure = edition->figures.at(edit.figure);
        planned += figure.row + u'.' + figure.column + u'=' + edit.value.display();
    }
    QCOMPARE(planned.join(u' '), edits);
    QCOMPARE(plan.lost, lost);
}

void TestFigureClipboard::whatIsCopiedIsPasted_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("table");
    for (const EditionPtr &edition : m_editions.all()) {
        for (const TableSpec &table : edition->tables)
            QTest::addRow("%s %s", qPrintable(edition->id), qPrintable(table.id)) << edition->id << table.id;
    }
}

void TestFigureClipboard::whatIsCopiedIsPasted()
{
    QFETCH(QString, edition);
    QFETCH(QString, table);
    const EditionPtr found = m_editions.find(edition);
    const TableSpec &spec = *found->table(table);
    QRandomGenerator random(9);
    const Report report = consistentReport(found, found->firstYear, random);
    QList<int> figures;
    for (const CellSpec &cell : spec.cells) {
        if (cell.isFigure())
            figures += cell.figure;
    }
    const std::unique_ptr<QMimeData> copied(copiedFigures(report, spec, figures));
    const FigureSpec &first = found->figures.at(figures.first());
    const PastePlan plan = planPaste(*found, spec, {first.gridColumn, first.gridRow}, cellBlock(*copied));
    QCOMPARE(plan.lost, 0);
    QCOMPARE(plan.edits.size(), figures.size());
    for (const FigureEdit &edit : plan.edits)
        QCOMPARE(edit.value.number(), report.figure(edit.figure).number());
}

QTEST_MAIN(TestFigureClipboard)
#include "tst_figureclipboard.moc"
