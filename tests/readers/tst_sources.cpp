#include "readers/docxreader.h"
#include "readers/htmlreader.h"
#include "readers/ofdreader.h"
#include "readers/pagelayout.h"
#include "readers/readers.h"
#include "readers/textreader.h"
#include "support/zipfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nianbao;

namespace {

// A document as text: a paragraph is its words, a grid its cells as row,column(spans)=text.
QString printed(const Result<SourceDocument> &document)
{
    if (!document)
        return u"error: "_s + document.error().message;
    QStringList lines;
    for (const SourceBlock &block : document->blocks) {
        if (!block.isGrid()) {
            lines += block.text;
            continue;
        }
        QStringList cells;
        for (const SourceCell &cell : block.cells) {
            const QString spans = cell.rowSpan > 1 || cell.columnSpan > 1
                                      ? u"(%1x%2)"_s.arg(cell.rowSpan).arg(cell.columnSpan)
                                      : QString();
            cells += u"%1,%2%3=%4"_s.arg(cell.row).arg(cell.column).arg(spans, cell.text);
        }
        lines += u'[' + cells.join(u' ') + u']';
    }
    return lines.join(u" / "_s);
}

QByteArray run(const QByteArray &text)
{
    return "<w:r><w:t>" + text + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray &content, const QByteArray &properties = {})
{
    return "<w:p>" + (properties.isEmpty() ? QByteArray() : "<w:pPr>" + properties + "</w:pPr>") + content +
           "</w:p>";
}

QByteArray cell(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(run(text)) + "</w:tc>";
}

QByteArray row(const QByteArray &cells, const QByteArray &properties = {})
{
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
}

QByteArray table(const QByteArray &rows)
{
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
}

} // namespace

// The first half of reading: what a format says, before anything is understood.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWord_data();
    void readsWord();
    void numbersWordParagraphs();
    void readsPages_data();
    void readsPages();
    void readsCharsets_data();
    void readsCharsets();
    void readsText();
    void knowsAPageByItsContent();
    void findsPdfParagraphs();
    void knowsMarginsByOtherPages();
    void joinsPdfLines_data();
    void joinsPdfLines();
    void findsPdfTables();
    void partsColumnsOfLabels();
    void endsTablesAtHeadings();
    void readsRuledTables_data();
    void readsRuledTables();
    void keepsTextInFrames();
    void leavesOutRunningHeads_data();
    void leavesOutRunningHeads();
    void readsOfdTemplates();
    void namesWhatStandsBesideTheText();
    void findsTheMainPart();
    void readsDrawnTables();
    void findsTheReportInAPage();
    void joinsCutLines_data();
    void joinsCutLines();
    void mendsExtraction_data();
    void mendsExtraction();

private:
    Editions m_editions = Editions::standard();
};

void TestSources::readsWord_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    add("runs", paragraph(run("一、") + run("总体情况")), u"一、总体情况"_s);
    add("tab and break", paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>"),
        u"a\tb / c"_s);
    add("inserted and deleted",
        paragraph(
            run("共") +
            "<w:ins><w:r><w:t>86</w:t></w:r></w:ins><w:del><w:r><w:delText>68</w:delText></w:r></w:del>" +
            run("条")),
        u"共86条"_s);
    add("moved",
        paragraph("<w:moveFrom>" + run("旧") + "</w:moveFrom>" + "<w:moveTo>" + run("新") + "</w:moveTo>"),
        u"新"_s);
    add("deleted paragraph end", paragraph(run("上"), "<w:rPr><w:del/></w:rPr>") + paragraph(run("下")),
        u"上下"_s);
    add("deleted row", table(row(cell("a")) + row(cell("b"), "<w:del/>")), u"[0,0=a]"_s);
    add("spans", table(row(cell("规章", "<w:gridSpan w:val=\"2\"/>") + cell("0"))),
        u"[0,0(1x2)=规章 0,2=0]"_s);
    add("vertical merge",
        table(row(cell("a", "<w:vMerge w:val=\"restart\"/>") + cell("1")) +
              row(cell("", "<w:vMerge/>") + cell("2"))),
        u"[0,0(2x1)=a 0,1=1 1,1=2]"_s);
    add("columns left free",
        table(row(cell("a") + cell("b")) + row(cell("c"), "<w:gridBefore w:val=\"1\"/>")),
        u"[0,0=a 0,1=b 1,1=c]"_s);
    add("nested",
        table(row("<w:tc>" + paragraph(run("外")) + table(row(cell("1") + cell("2"))) + paragraph("") +
                  "</w:tc>")),
        u"外 / [0,0=1 0,1=2] / "_s);
    add("content control",
        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + paragraph(run("内")) +
            "</w:sdtContent></w:sdt>",
        u"内"_s);
    add("field code", paragraph("<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("3")), u"3"_s);
    add("text box",
        paragraph(run("段") + "<w:r><w:pict><w:txbxContent>" + paragraph(run("框")) +
                  "</w:txbxContent></w:pict></w:r>"),
        u"段 / 框"_s);
    add("hidden and struck through",
        paragraph(run("共") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>12</w:t><w:tab/></w:r>" +
                  "<w:r><w:rPr><w:strike/></w:rPr><w:t>68</w:t></w:r>" +
                  "<w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>86</w:t></w:r>" + run("条")),
        u"共86条"_s);
    add("pinyin above",
        paragraph("<w:r><w:ruby><w:rt><w:r><w:t>qīng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>清</w:t></w:r>"
                  "</w:rubyBase></w:ruby></w:r>" +
                  run("水")),
        u"清水"_s);
    add("alternative",
        paragraph("<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>" + run("甲") +
                  "</mc:Choice><mc:Fallback>" + run("乙") + "</mc:Fallback></mc:AlternateContent></w:r>"),
        u"甲"_s);
}

void TestSources::readsWord()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(printed(DocxReader().read(docxOf(body))), expected);
}

// 一、 that nobody typed: from the list, and from the style; a new start where one is asked for.
void TestSources::numbersWordParagraphs()
{
    const QByteArray ns = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    const QByteArray numbering = "<w:numbering " + ns +
                                 "><w:abstractNum w:abstractNumId=\"7\">"
                                 "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
                                 "w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                                 "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt "
                                 "w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2 \"/></w:lvl></w:abstractNum>"
                                 "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>"
                                 "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride "
                                 "w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                                 "</w:numbering>";
    const QByteArray styles =
        "<w:styles " + ns +
        "><w:style w:styleId=\"1\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style></w:styles>";
    const QByteArray list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>";
    const QByteArray deeper = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>";
    const QByteArray anew = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr>";
    const QByteArray body =
        paragraph(run("总体情况"), list) + paragraph(run("其一"), deeper) + paragraph(run("其二"), deeper) +
        paragraph(run("公开情况"), "<w:pStyle w:val=\"2\"/>") + paragraph(run("其一"), deeper) +
        paragraph(run("无号"), "<w:pStyle w:val=\"2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") +
        paragraph(run("重起"), anew) + paragraph(run("再续"), anew);
    QCOMPARE(printed(DocxReader().read(
                 docxOf(body, {{"word/numbering.xml", numbering}, {"word/styles.xml", styles}}))),
             u"一、总体情况 / 一.1 其一 / 一.2 其二 / 二、公开情况 / 二.1 其一 / 无号 / "
             u"一、重起 / 二、再续"_s);
}

void TestSources::readsPages_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QByteArray &html, const QString &expected) {
        QTest::newRow(name) << html << expected;
    };
    add("paragraphs", "<p>一</p><p>二<br>三</p>四", u"一 / 二 / 三 / 四"_s);
    add("white space", "<p>\n  政府\n  信息 <b>公开</b>\n 2021 年 </p>", u"政府信息 公开 2021 年"_s);
    add("entities", "<p>&nbsp;a&amp;b&lt;c</p>", u"\u00a0a&b<c"_s);
    add("hidden", "<p>a</p><p style='display: none'>b</p><div hidden>c</div><script>d</script><!-- e -->",
        u"a"_s);
    add("struck through",
        "<p>共<s>68</s><del>7</del><span style='text-decoration: line-through'>5</span>86条</p>",
        u"共86条"_s);
    add("hidden cell", "<table><tr><td>a<td style='display:none'>9<td>b</table>", u"[0,0=a 0,1=b]"_s);
    add("spans",
        "<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
        u"[0,0(2x1)=a 0,1(1x2)=b 1,1=c 1,2=d]"_s);
    add("sections of a table",
        "<table><caption>表</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></"
        "table>",
        u"表 / [0,0=a 1,0=b]"_s);
    add("cell of lines", "<table><tr><td><p>商业</p><p>企业</p></td></tr></table>", u"[0,0=商业\n企业]"_s);
    add("layout table",
        "<table><tr><td>菜单</td><td><p>一</p><table><tr><td>1</td></tr></table></td></tr></table>",
        u"菜单 / 一 / [0,0=1]"_s);
    add("preformatted", "<pre>a\tb\nc</pre>", u"a\tb / c"_s);
}

void TestSources::readsPages()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, expected);
    QCOMPARE(printed(HtmlReader().read(html)), expected);
}

void TestSources::readsCharsets_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("stated") << QByteArray("<meta charset=\"gb2312\"><p>\xd5\xfe\xb8\xae</p>");
    QTest::newRow("in the content type") << QByteArray(
        "<meta http-equiv=Content-Type content='text/html; charset=gbk'><p>\xd5\xfe\xb8\xae</p>");
    QTest::newRow("not stated") << QByteArray("<p>\xd5\xfe\xb8\xae</p>");
    QTest::newRow("stated wrongly") << QByteArray("<meta charset=utf-8><p>\xd5\xfe\xb8\xae</p>");
    QTest::newRow("a character lost before") << QByteArray("<i hidden>\xef\xbf\xbd</i><p>政府</p>");
    QTest::newRow("marked") << QByteArray("\xef\xbb\xbf<meta charset=gbk><p>政府</p>");
}

void TestSources::readsCharsets()
{
    QFETCH(QByteArray, html);
    QCOMPARE(printed(HtmlReader().read(html)), u"政府"_s);
}

void TestSources::knowsAPageByItsContent()
{
    const auto format = [](const QByteArray &content) {
        return detectFormat(content, SourceFormat::Text).value();
    };
    QCOMPARE(format("\n<!DOCTYPE html><p>a"), SourceFormat::Html);
    QCOMPARE(format("<p> begins a paragraph"), SourceFormat::Text);
}

void TestSources::readsText()
{
    const SourceDocument document = TextReader::fromString(u"一\r\n\r\n\n  二 \n\t\n三"_s);
    QCOMPARE(printed(document), u"一 /   二  / \t / 三"_s);
    QCOMPARE(document.blocks.at(1).gap, 2);
    QCOMPARE(document.blocks.at(1).line, 4);
    QCOMPARE(document.blocks.at(3).gap, 0);
}

// Two frames of different width, one right below the other; and one that is never closed.
void TestSources::readsDrawnTables()
{
    QCOMPARE(printed(TextReader::fromString(u"+--+\n|甲|\n+--+\n+---+\n|12 |\n+---+\n+-+\n|a|\nb"_s)),
             u"[0,0=甲] / [0,0=12] / +-+ / |a| / b"_s);
}

void TestSources::findsPdfParagraphs()
{
    const double em = 16;
    const auto piece = [&](double x, double y, const QString &text) {
        return PlacedText{text, QRectF(x, y, em * double(text.size()), em)};
    };
    PageLayout layout;
    layout.addPage({piece(72 + 2 * em, 100, QString(26, u'甲')), piece(72, 130, QString(28, u'乙')),
                    piece(72, 160, QString(5, u'丙')), piece(72 + 2 * em, 190, QString(26, u'丁')),
                    piece(280, 780, u"—1—"_s)},
                   842);
    layout.addPage({piece(72, 100, QString(10, u'戊'))}, 842);
    const SourceDocument document = layout.take();
    QCOMPARE(printed(document), QString(26, u'甲') + QString(28, u'乙') + QString(5, u'丙') + u" / "_s +
                                    QString(26, u'丁') + QString(10, u'戊'));
    QCOMPARE(document.notes.size(), 1);
}

// On a last page with a few short lines.
void TestSources::knowsMarginsByOtherPages()
{
    const double em = 16;
    const auto piece = [&](double x, double y, const QString &text) {
        return PlacedText{text, QRectF(x, y, em * double(text.size()), em)};
    };
    PageLayout layout;
    layout.addPage({piece(72 + 2 * em, 100, QString(26, u'甲')), piece(72, 130, QString(28, u'乙'))}, 842);
    layout.addPage({piece(72 + 2 * em, 100, u"六、其他需要报告的事项"_s), piece(72 + 2 * em, 130, u"无。"_s)},
                   842);
    QCOMPARE(printed(layout.take()),
             QString(26, u'甲') + QString(28, u'乙') + u" / 六、其他需要报告的事项 / 无。"_s);
}

void TestSources::joinsPdfLines_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("paragraphs");
    const QString full(20, u'甲');
    QTest::newRow("point behind a full stop")
        << QStringList{full + u"。"_s, u"（一）乙乙"_s} << full + u"。 / （一）乙乙"_s;
    QTest::newRow("number in a sentence")
        << QStringList{full + u"第"_s, u"（一）项"_s} << full + u"第（一）项"_s;
    QTest::newRow("address") << QStringList{u"甲甲甲甲甲（http://www."_s, u"example.gov.cn）乙"_s}
                             << u"甲甲甲甲甲（http://www.example.gov.cn）乙"_s;
    QTest::newRow("long address") << QStringList{u"甲甲甲甲甲甲甲http://www.example.gov.cn/gknb/"_s,
                                                 u"2025/1.html乙"_s}
                                  << u"甲甲甲甲甲甲甲http://www.example.gov.cn/gknb/2025/1.html乙"_s;
    QTest::newRow("telephone") << QStringList{full + u"0123-"_s, u"4567890"_s} << full + u"0123-4567890"_s;
    QTest::newRow("words") << QStringList{full + u"open"_s, u"data"_s} << full + u"open data"_s;
    QTest::newRow("short line") << QStringList{u"甲甲甲"_s, u"乙乙"_s} << u"甲甲甲 / 乙乙"_s;
}

void TestSources::joinsPdfLines()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, paragraphs);
    const double em = 16;
    QList<PlacedText> pieces{{QString(22, u'丙'), QRectF(72, 70, 22 * em, em)}};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        double width = 0;
        for (const QChar c : lines.at(i))
            width += isIdeograph(c) ? em : em / 2;
        pieces += PlacedText{lines.at(i), QRectF(72, 130 + 24 * double(i), width, em)};
    }
    PageLayout layout;
    layout.addPage(pieces, 842);
    QCOMPARE(printed(layout.take()), QString(22, u'丙') + u" / "_s + paragraphs);
}

// A label of three lines beside its figures, and one of one line.
void TestSources::findsPdfTables()
{
    const auto piece = [](double x, double y, const QString &text) {
        return PlacedText{text, QRectF(x, y, 10.0 * double(text.size()), 10)};
    };
    PageLayout layout;
    layout.addPage({piece(100, 100, u"1.申请人无正当理由"_s), piece(100, 112, u"逾期不补正"_s),
                    piece(300, 112, u"3"_s), piece(340, 112, u"4"_s), piece(100, 124, u"不再处理"_s),
                    piece(100, 150, u"2.其他"_s), piece(300, 150, u"0"_s), piece(340, 150, u"12"_s)},
                   842);
    const SourceDocument document = layout.take();
    QCOMPARE(document.blocks.size(), 1);
    QStringList texts;
    for (const SourceCell &cell : document.blocks.first().cells)
        texts += cell.text;
    QCOMPARE(texts, (QStringList{u"1.申请人无正当理由逾期不补正不再处理"_s, u"3"_s, u"4"_s, u"2.其他"_s,
                                 u"0"_s, u"12"_s}));
}

// Labels of two columns, nearer to each other than a character: the lines of each
// belong to rows of their own.
void TestSources::partsColumnsOfLabels()
{
    const auto piece = [](double x, double y, const QString &text) {
        return PlacedText{text, QRectF(x, y, 10.0 * double(text.size()), 10)};
    };
    PageLayout layout;
    layout.addPage({piece(100, 100, u"（三）"_s), piece(136, 100, u"1.甲甲甲"_s), piece(300, 106, u"1"_s),
                    piece(340, 106, u"2"_s), piece(100, 112, u"不予公"_s), piece(136, 112, u"甲甲"_s),
                    piece(100, 124, u"开"_s), piece(136, 124, u"2.乙乙乙"_s), piece(300, 130, u"3"_s),
                    piece(340, 130, u"4"_s), piece(136, 136, u"乙乙"_s), piece(136, 148, u"3.丙"_s),
                    piece(300, 148, u"5"_s), piece(340, 148, u"6"_s)},
                   842);
    const SourceDocument document = layout.take();
    QStringList texts;
    for (const SourceCell &cell : document.blocks.first().cells) {
        if (cell.column >= 136)
            texts += cell.text;
    }
    QCOMPARE(texts, (QStringList{u"1.甲甲甲甲甲"_s, u"1"_s, u"2"_s, u"2.乙乙乙乙乙"_s, u"3"_s, u"4"_s,
                                 u"3.丙"_s, u"5"_s, u"6"_s}));
}

// The heading ends short of the first row's figures, where a blank cell comes first.
void TestSources::endsTablesAtHeadings()
{
    const auto piece = [](double x, double y, const QString &text) {
        return PlacedText{text, QRectF(x, y, 10.0 * double(text.size()), 10)};
    };
    PageLayout layout;
    layout.addPage({piece(100, 60, u"一段正文。"_s), piece(100, 90, u"二、主动公开政府信息情况"_s),
                    piece(100, 120, u"规章"_s), piece(300, 120, u"0"_s), piece(400, 120, u"0"_s),
                    piece(100, 140, u"规范性文件"_s), piece(200, 140, u"2"_s), piece(300, 140, u"1"_s),
                    piece(400, 140, u"5"_s)},
                   842);
    const SourceDocument document = layout.take();
    QCOMPARE(document.blocks.size(), 3);
    QCOMPARE(document.blocks.at(1).text, u"二、主动公开政府信息情况"_s);
}

void TestSources::readsRuledTables_data()
{
    // Lines as x1 y1 x2 y2.
    using Lines = QList<QLineF>;
    QTest::addColumn<Lines>("lines");
    const Lines across{{100, 90, 400, 90}, {100, 120, 400, 120}, {100, 150, 400, 150}, {100, 180, 400, 180}};
    const Lines down{{200, 90, 200, 180}, {300, 90, 300, 150}};
    const Lines sides{{100, 90, 100, 180}, {400, 90, 400, 180}};
    QTest::newRow("closed") << across + down + sides;
    QTest::newRow("open at the sides") << across + down;
    QTest::newRow("open at the foot") << across.first(3) + down + sides;
    Lines cellByCell;
    for (const QLineF &line : across) {
        for (int x = 100; x < 400; x += 100)
            cellByCell += {{x + 0.5, line.y1() - 0.7, x + 99.5, line.y1() - 0.7},
                           {x + 0.5, line.y1() + 0.7, x + 99.5, line.y1() + 0.7}};
    }
    QTest::newRow("cell by cell") << cellByCell + down + sides;
}

// What the rules show is certain: a number broken in its narrow cell is one number,
// a blank cell is there, words stay in the cell of their figure.
void TestSources::readsRuledTables()
{
    QFETCH(QList<QLineF>, lines);
    const auto piece = [](double x, double y, const QString &text) {
        return PlacedText{text, QRectF(x, y, 5.0 * double(text.size()), 10)};
    };
    PageRules rules;
    for (const QLineF &line : std::as_const(lines))
        rules.addPath(QPolygonF({line.p1(), line.p2()}), true, false);
    PageLayout layout;
    layout.addPage({piece(102, 60, u"一段正文"_s), piece(102, 94, u"1.甲甲甲"_s), piece(102, 106, u"甲乙"_s),
                    piece(240, 94, u"100"_s), piece(245, 106, u"36"_s), piece(102, 128, u"2.丙"_s),
                    piece(340, 122, u"17"_s), piece(330, 134, u"（合计）"_s), piece(102, 160, u"3.丁"_s),
                    piece(295, 160, u"5"_s)},
                   842, rules);
    const SourceDocument document = layout.take();
    QCOMPARE(document.blocks.size(), 2);
    QCOMPARE(document.blocks.first().text, u"一段正文"_s);
    const SourceBlock &grid = document.blocks.last();
    QVERIFY(grid.isGrid() && grid.exact);
    QStringList cells;
    for (const SourceCell &cell : grid.cells)
        cells += u"%1.%2+%3 %4"_s.arg(cell.row).arg(cell.column).arg(cell.columnSpan).arg(cell.text);
    QCOMPARE(cells, (QStringList{u"0.0+1 1.甲甲甲甲乙"_s, u"0.1+1 10036"_s, u"0.2+1 "_s, u"1.0+1 2.丙"_s,
                                 u"1.1+1 "_s, u"1.2+1 17（合计）"_s, u"2.0+1 3.丁"_s, u"2.1+2 5"_s}));
}

// A frame around running text, and a line below a letterhead, make no table.
void TestSources::keepsTextInFrames()
{
    PageRules rules;
    for (const QRectF &box : {QRectF(50, 50, 500, 400), QRectF(72, 300, 450, 2)})
        rules.addPath(QPolygonF(box), true, false);
    PageLayout layout;
    layout.addPage({{QString(28, u'甲'), QRectF(72, 100, 28 * 16, 16)},
                    {QString(10, u'乙'), QRectF(72, 130, 10 * 16, 16)}},
                   842, rules);
    QCOMPARE(printed(layout.take()), QString(28, u'甲') + QString(10, u'乙'));
}

void TestSources::leavesOutRunningHeads_data()
{
    QTest::addColumn<QStringList>("heads"); // a page each
    QTest::addColumn<bool>("leftOut");
    QTest::newRow("the same") << QStringList{u"清水镇"_s, u"清水镇"_s, u"清水镇"_s} << true;
    QTest::newRow("counting") << QStringList{u"清水镇1/3"_s, u"清水镇2/3"_s, u"清水镇3/3"_s} << true;
    QTest::newRow("one page without")
        << QStringList{u"甲"_s, u"清水镇"_s, u"清水镇"_s, u"清水镇"_s, u"清水镇"_s} << true;
    QTest::newRow("some pages") << QStringList{u"甲"_s, u"清水镇"_s, u"清水镇"_s} << false;
    QTest::newRow("different") << QStringList{u"清水镇甲"_s, u"清水镇乙"_s, u"清水镇丙"_s} << false;
    QTest::newRow("one page") << QStringList{u"清水镇"_s} << false;
}

void TestSources::leavesOutRunningHeads()
{
    QFETCH(QStringList, heads);
    QFETCH(bool, leftOut);
    PageLayout layout;
    for (const QString &head : std::as_const(heads))
        layout.addPage({{head, QRectF(70, 40, 90, 9)}, {u"正文。"_s, QRectF(70, 100, 48, 16)}}, 842);
    const SourceDocument document = layout.take();
    QCOMPARE(printed(document).contains(u"清水镇"_s), !leftOut);
    QCOMPARE(document.notes.size(), leftOut ? 1 : 0);
}

// Of a Word document: its letterhead and its footnotes, but not its page numbers.
void TestSources::namesWhatStandsBesideTheText()
{
    const auto part = [](const QByteArray &root, const QByteArray &text) {
        return "<w:" + root + " xmlns:w=\"w\"><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:" + root + '>';
    };
    const QByteArray docx =
        docxOf("<w:p><w:r><w:t>正文</w:t></w:r></w:p>", {{"word/header1.xml", part("hdr", "清水镇文件")},
                                                         {"word/header2.xml", part("hdr", "清水镇文件")},
                                                         {"word/footer1.xml", part("ftr", "— 1 —")},
                                                         {"word/footer2.xml", part("ftr", "第1页 共3页")},
                                                         {"word/footnotes.xml", part("footnotes", "见附件")},
                                                         {"word/comments.xml", part("comments", "请核对")}});
    const Result<SourceDocument> document = DocxReader().read(docx);
    QVERIFY(document);
    QCOMPARE(printed(*document), u"正文"_s);
    QCOMPARE(document->notes,
             (QStringList{u"The head of the pages was left out: “清水镇文件”."_s,
                          u"Footnotes were left out: “见附件”."_s, u"Comments were left out: “请核对”."_s}));
}

// Some offices number the parts of what they write.
void TestSources::findsTheMainPart()
{
    const auto relationship = [](const QByteArray &kind, const QByteArray &target) {
        return "<Relationships xmlns=\"r\"><Relationship Id=\"rId1\" Type=\"http://example.org/" + kind +
               "\" Target=\"" + target + "\"/></Relationships>";
    };
    const QByteArray docx = zipOf(
        {{"_rels/.rels", relationship("officeDocument", "/word/document2.xml")},
         {"word/_rels/document2.xml.rels", relationship("numbering", "numbering2.xml")},
         {"word/numbering2.xml",
          "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\">"
          "<w:numFmt w:val=\"taiwaneseCountingThousand\"/><w:lvlText w:val=\"（%1）\"/></w:lvl>"
          "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"},
         {"word/document2.xml", "<w:document xmlns:w=\"w\"><w:body>" +
                                    paragraph(run("正文"), "<w:numPr><w:numId w:val=\"1\"/></w:numPr>") +
                                    "</w:body></w:document>"}});
    QCOMPARE(printed(DocxReader().read(docx)), u"（一）正文"_s);
}

// What stands on the template below a page is part of it.
void TestSources::readsOfdTemplates()
{
    const auto object = [](const QByteArray &y, const QByteArray &text) {
        return "<ofd:TextObject ID=\"1\" Boundary=\"20 " + y +
               " 100 9\" Size=\"5\" Font=\"2\"><ofd:TextCode X=\"0\" Y=\"5\">" + text +
               "</ofd:TextCode></ofd:TextObject>";
    };
    const QByteArray archive =
        ofdOf({"</ofd:Layer></ofd:Content><ofd:Template TemplateID=\"3\"/><ofd:Content><ofd:Layer>" +
               object("90", "乙")},
              {{"Doc_0/T.xml", "<Page><Content>" + QByteArray(object("60", "甲")).replace("ofd:", "") +
                                   "</Content></Page>"}});
    const QByteArray withTemplate = changedEntries(archive, "Doc_0/Document.xml", [](QByteArray document) {
        return document.replace("<ofd:Pages>",
                                "<ofd:TemplatePage ID=\"3\" BaseLoc=\"/Doc_0/T.xml\"/><ofd:Pages>");
    });
    const Result<SourceDocument> document = OfdReader().read(withTemplate);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().message));
    QCOMPARE(printed(*document), u"甲 / 乙"_s);
}

// Menus and footers of the page around the report are kept aside, not in it.
void TestSources::findsTheReportInAPage()
{
    const QByteArray html =
        "<div>首页 &gt; 政府信息公开</div><div><h1>清水镇2022年政府信息公开工作年度报告</h1><div>"
        "<p>一、总体情况</p><p>认真落实。</p><p>五、存在的主要问题及改进情况</p><p>还有不足。</p>"
        "<p>六、其他需要报告的事项</p><p>无。</p></div></div><div><p>友情链接</p><p>某市人民政府</p></div>";
    const Result<SourceDocument> document = HtmlReader().read(html);
    QVERIFY(document);
    const Result<Reading> reading = recognise(*document, m_editions);
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    QCOMPARE(reading->report.paragraphs(u"others"_s), QStringList{u"无。"_s});
    QCOMPARE(reading->report.signature.agency, QString());
    const auto kept =
        std::find_if(reading->remarks.begin(), reading->remarks.end(), [](const Remark &remark) {
            return remark.kind == Remark::Kind::Unplaced && remark.text.contains(u"友情链接"_s);
        });
    QVERIFY(kept != reading->remarks.end());
    QVERIFY(kept->text.contains(u"首页"_s));
}

void TestSources::joinsCutLines_data()
{
    QTest::addColumn<QString>("indent");
    QTest::addColumn<QString>("gap");
    QTest::newRow("indents") << u"　　"_s << QString();
    QTest::newRow("empty lines") << QString() << u"\n"_s;
    QTest::newRow("neither") << QString() << QString();
}

// Copied from a page whose lines hold twenty characters.
void TestSources::joinsCutLines()
{
    QFETCH(QString, indent);
    QFETCH(QString, gap);
    const QStringList paragraphs{
        u"清水镇认真落实上级部署，全年主动公开各类政府信息1286条，比上年增加54条，群众"
        "获取信息更加方便。"_s,
        u"（一）主动公开。通过政府网站公开502条，通过其他方式公开784条，内容涵盖各个"
        "方面。"_s,
        u"（二）依申请公开。答复及时。"_s};
    QString text = u"清水镇2022年政府信息公开工作年度报告\n一、总体情况\n"_s;
    for (const QString &paragraph : paragraphs) {
        QString rest = indent + paragraph;
        for (; rest.size() > 20; rest = rest.sliced(20))
            text += rest.first(20) + u'\n';
        text += rest + u'\n' + gap;
    }
    const Result<Reading> reading = readReportText(text + u"六、其他需要报告的事项\n无。\n"_s, m_editions);
    QVERIFY(reading);
    QCOMPARE(reading->report.paragraphs(u"overview"_s), paragraphs);
    const auto remarks =
        std::count_if(reading->remarks.begin(), reading->remarks.end(),
                      [](const Remark &remark) { return remark.message.contains(u"joined"_s); });
    QCOMPARE(remarks, 1);
}

void TestSources::mendsExtraction_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("damaged");
    QTest::newRow("whole") << u"主动公开政府信息86条，收到café反馈。"_s << false;
    QTest::newRow("radicals") << u"⼯作⽬标已经完成，全年86条。"_s << true;
    QTest::newRow("pinyin") << u"政zhèng府fǔ信xìn息xī公开。"_s << true;
    QTest::newRow("lost digits") << u"截至年月日，主动公开政府信息条。"_s << true;
}

void TestSources::mendsExtraction()
{
    QFETCH(QString, text);
    QFETCH(bool, damaged);
    const QString document =
        u"清水镇政府信息公开工作年度报告\n一、总体情况\n%1\n六、其他需要报告的事项\n无。"_s.arg(text);
    const Result<Reading> reading = readReportText(document, m_editions);
    QVERIFY(reading);
    QCOMPARE(reading->asRead.damaged, damaged);
    const auto remarked =
        std::any_of(reading->remarks.begin(), reading->remarks.end(),
                    [](const Remark &remark) { return remark.kind == Remark::Kind::Extracted; });
    QCOMPARE(remarked, damaged);
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
