#include "support/browser.h"
#include "support/sampleblocks.h"
#include "support/tools.h"

#include "models/payload.h"
#include "render/htmlwriter.h"
#include "render/visiblecontent.h"

#include <gumbo.h>

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

// A page as gumbo parses it.
class ParsedPage
{
public:
    explicit ParsedPage(QByteArray html)
        : m_html(std::move(html))
        , m_output(gumbo_parse_with_options(&kGumboDefaultOptions, m_html.constData(), size_t(m_html.size())))
    {
    }
    ~ParsedPage() { gumbo_destroy_output(&kGumboDefaultOptions, m_output); }
    ParsedPage(const ParsedPage &) = delete;
    ParsedPage &operator=(const ParsedPage &) = delete;

    unsigned errors() const { return m_output->errors.length; }

    QList<const GumboNode *> all(GumboTag tag) const
    {
        QList<const GumboNode *> found;
        collect(m_output->root, tag, found);
        return found;
    }

    static QList<const GumboNode *> all(const GumboNode *under, GumboTag tag)
    {
        QList<const GumboNode *> found;
        collect(under, tag, found);
        return found;
    }

    static QString text(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
            return QString::fromUtf8(node->v.text.text);
        QString result;
        if (node->type == GUMBO_NODE_ELEMENT) {
            for (unsigned i = 0; i < node->v.element.children.length; ++i)
                result += text(static_cast<const GumboNode *>(node->v.element.children.data[i]));
        }
        return result;
    }

    static QString attribute(const GumboNode *node, const char *name)
    {
        const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
        return found ? QString::fromUtf8(found->value) : QString();
    }

private:
    static void collect(const GumboNode *node, GumboTag tag, QList<const GumboNode *> &found)
    {
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        if (node->v.element.tag == tag)
            found.append(node);
        for (unsigned i = 0; i < node->v.element.children.length; ++i)
            collect(static_cast<const GumboNode *>(node->v.element.children.data[i]), tag, found);
    }

    QByteArray m_html;
    GumboOutput *m_output;
};

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void structure();
    void tablesReadBack_data();
    void tablesReadBack();
    void linesEndBetweenWords();
    void titleHasThePagesLines();
    void telephoneNumbersStayWhole_data();
    void telephoneNumbersStayWhole();
    void addressesSpreadNoLine();
    void smallTablesStayWhole();
    void headingLevelsLeaveNoneOut();
    void hostileTextIsShown();
    void selfContained();
    void carriesTheReport();
    void formForPasting();
    void tidyFindsNothing();
    void nothingOverflowsOnATelephone();
    void nothingIsSpreadOnATelephone();
    void accessibilityCheckerFindsNothing();

private:
    QByteArray written(const BlockDocument &document, const QByteArray &report = {});
    QString saved(const QByteArray &html, const QString &name);
    QByteArray writtenText(const QString &text, TextRole role = TextRole::Body);
    QString onATelephone(const QString &script);

    const Editions m_editions = Editions::standard();
    BlockDocument m_sample;
    HtmlWriter m_writer;
    QTemporaryDir m_folder;
};

void TestHtml::initTestCase()
{
    m_sample = test::sampleBlocks(*m_editions.find(u"2021"));
}

QByteArray TestHtml::written(const BlockDocument &document, const QByteArray &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = m_writer.write(document, report, buffer);
    return done ? buffer.data() : QByteArray();
}

QString TestHtml::saved(const QByteArray &html, const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(html);
    return file.fileName();
}

void TestHtml::structure()
{
    const ParsedPage page(written(m_sample, "{}"));
    QCOMPARE(page.errors(), 0U);
    QCOMPARE(ParsedPage::attribute(page.all(GUMBO_TAG_HTML).first(), "lang"), u"zh-CN"_s);
    QCOMPARE(ParsedPage::text(page.all(GUMBO_TAG_TITLE).first()), m_sample.title);
    QCOMPARE(page.all(GUMBO_TAG_H1).size(), 1);
    QCOMPARE(ParsedPage::text(page.all(GUMBO_TAG_H1).first()), m_sample.title);
    QCOMPARE(page.all(GUMBO_TAG_WBR).size() > 3, true);
    QCOMPARE(page.all(GUMBO_TAG_H2).size(), 6);
    QCOMPARE(ParsedPage::text(page.all(GUMBO_TAG_H3).first()), u"（一）主动公开"_s);
    QCOMPARE(ParsedPage::text(page.all(GUMBO_TAG_STRONG).last()), u"（二）依申请公开。"_s);
    QCOMPARE(page.all(GUMBO_TAG_TABLE).size(), 3);
}

void TestHtml::tablesReadBack_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("table");

    for (const EditionPtr &edition : m_editions.all()) {
        for (const TableSpec &table : edition->tables)
            QTest::addRow("%s %s", qUtf8Printable(edition->id), qUtf8Printable(table.id))
                << edition->id << table.id;
    }
}

void TestHtml::tablesReadBack()
{
    QFETCH(QString, edition);
    QFETCH(QString, table);
    const EditionPtr spec = m_editions.find(edition);
    const TableBlock block = test::tableBlock(*spec, *spec->table(table));
    BlockDocument document;
    document.blocks = {block};
    const ParsedPage page(written(document));
    QCOMPARE(page.errors(), 0U);
    QCOMPARE(ParsedPage::text(page.all(GUMBO_TAG_CAPTION).first()), block.caption);
    QVERIFY(!page.all(GUMBO_TAG_THEAD).isEmpty());

    // As the HTML standard forms a table: each cell takes the first free place of its row.
    QList<BlockCell> cells;
    QStringList ids, headerIds;
    QSet<QPair<int, int>> taken;
    const QList<const GumboNode *> rows = page.all(GUMBO_TAG_TR);
    QCOMPARE(rows.size(), block.rows);
    for (int row = 0; row < rows.size(); ++row) {
        int column = 0;
        const GumboVector &children = rows.at(row)->v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto *node = static_cast<const GumboNode *>(children.data[i]);
            if (node->type != GUMBO_NODE_ELEMENT)
                continue;
            while (taken.contains({row, column}))
                ++column;
            BlockCell cell{row, column, 1, 1, BlockCell::Role::Figure, ParsedPage::text(node), {}, {}};
            cell.rowSpan = qMax(1, ParsedPage::attribute(node, "rowspan").toInt());
            cell.columnSpan = qMax(1, ParsedPage::attribute(node, "colspan").toInt());
            if (node->v.element.tag == GUMBO_TAG_TH) {
                cell.role = ParsedPage::attribute(node, "scope") == "row"_L1 ? BlockCell::Role::RowHeader
                                                                             : BlockCell::Role::ColumnHeader;
                ids.append(ParsedPage::attribute(node, "id"));
            } else {
                headerIds += ParsedPage::attribute(node, "headers").split(u' ');
            }
            for (int r = row; r < row + cell.rowSpan; ++r) {
                for (int c = column; c < column + cell.columnSpan; ++c)
                    taken.insert({r, c});
            }
            cells.append(cell);
        }
    }
    QCOMPARE(cells.size(), block.cells.size());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        BlockCell expected = block.cells.at(i);
        expected.figureRow = expected.figureColumn = QString();
        QVERIFY2(cells.at(i) == expected, qUtf8Printable(expected.text + " / "_L1 + cells.at(i).text));
    }
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
    for (const QString &id : std::as_const(headerIds))
        QVERIFY2(ids.contains(id), qUtf8Printable(id));
}

QByteArray TestHtml::writtenText(const QString &text, TextRole role)
{
    BlockDocument document;
    document.blocks = {ParagraphBlock{role, {{text, role}}, {}}};
    return written(document);
}

// Labels and letterheads, as the title: 商业 over 企业, not 商业企 over 业.
void TestHtml::linesEndBetweenWords()
{
    const QByteArray html = written(m_sample);
    for (const QString &label : {u">商业<wbr>企业</th>"_s, u">（三）<wbr>不予<wbr>公开</th>"_s})
        QVERIFY2(html.contains(label.toUtf8()), qPrintable(label));
    QVERIFY(writtenText(u"清水镇人民政府文件"_s, TextRole::RedLetterhead)
                .contains(u"人民政府<wbr>文件"_s.toUtf8()));
}

void TestHtml::titleHasThePagesLines()
{
    const ParsedPage page(written(m_sample));
    QStringList lines;
    for (const GumboNode *line : ParsedPage::all(page.all(GUMBO_TAG_H1).first(), GUMBO_TAG_SPAN))
        lines.append(ParsedPage::text(line));
    QCOMPARE(lines, (QStringList{u"示例县清水镇人民政府"_s, u"2025年政府信息公开工作年度报告"_s}));
    QVERIFY(!written(m_sample).contains(u"2025<wbr>年"_s.toUtf8()));
}

void TestHtml::telephoneNumbersStayWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("whole");

    QTest::newRow("telephone") << u"电话：023-00000000）。"_s << u"023-00000000"_s;
    QTest::newRow("day") << u"2026-01-09止"_s << QString();
    QTest::newRow("part of an address") << u"http://a.cn/2026-00000001.html"_s << QString();
}

void TestHtml::telephoneNumbersStayWhole()
{
    QFETCH(QString, text);
    const ParsedPage page(writtenText(text));
    QString whole;
    for (const GumboNode *node : page.all(GUMBO_TAG_SPAN)) {
        if (ParsedPage::attribute(node, "class") == "unparted"_L1)
            whole += ParsedPage::text(node);
    }
    QTEST(whole, "whole");
    QCOMPARE(ParsedPage::text(page.all(GUMBO_TAG_P).first()), text);
}

void TestHtml::addressesSpreadNoLine()
{
    const auto classOf = [this](const QString &text) {
        const ParsedPage page(writtenText(text));
        return ParsedPage::attribute(page.all(GUMBO_TAG_P).first(), "class");
    };
    QCOMPARE(classOf(u"网址：http://www.example.gov.cn。"_s), u"ragged"_s);
    QCOMPARE(classOf(u"全年公开信息186条。"_s), QString());
}

// On paper: the table of applications alone may go on on the next page.
void TestHtml::smallTablesStayWhole()
{
    QStringList classes;
    const ParsedPage page(written(m_sample));
    for (const GumboNode *table : page.all(GUMBO_TAG_TABLE))
        classes.append(ParsedPage::attribute(table, "class"));
    QCOMPARE(classes, (QStringList{u"whole"_s, u"wide"_s, u"wide whole"_s}));
}

void TestHtml::headingLevelsLeaveNoneOut()
{
    BlockDocument document;
    for (const TextRole role : {TextRole::Title, TextRole::Heading1, TextRole::Heading3, TextRole::Heading2})
        document.blocks.append(ParagraphBlock{role, {{u"标题"_s, role}}, {}});
    const ParsedPage page(written(document));
    QCOMPARE(page.all(GUMBO_TAG_H3).size(), 2);
    QCOMPARE(page.all(GUMBO_TAG_H4).size(), 0);
}

void TestHtml::hostileTextIsShown()
{
    const QString text = u"<script>alert(1)</script>&lt;\"'\u0001\u0085 <img src=x onerror=y>"_s;
    const QString shown = u"<script>alert(1)</script>&lt;\"'\ufffd\ufffd <img src=x onerror=y>"_s;
    BlockDocument document;
    document.title = text;
    document.author = text;
    document.blocks = {ParagraphBlock{TextRole::Title, {{text, TextRole::Title}}, {}},
                       ParagraphBlock{TextRole::Body, {{text, TextRole::Body}}, {}}};
    const ParsedPage page(written(document, QJsonDocument(QJsonObject{{u"a"_s, shown}}).toJson()));
    QCOMPARE(page.errors(), 0U);
    QCOMPARE(ParsedPage::text(page.all(GUMBO_TAG_TITLE).first()), shown);
    QCOMPARE(ParsedPage::text(page.all(GUMBO_TAG_H1).first()), shown);
    QCOMPARE(ParsedPage::text(page.all(GUMBO_TAG_P).first()), shown);
    QCOMPARE(page.all(GUMBO_TAG_IMG).size(), 0);
    QCOMPARE(page.all(GUMBO_TAG_SCRIPT).size(), 1); // the data
}

void TestHtml::selfContained()
{
    const QByteArray html = written(m_sample, "{}");
    for (const char *reference : {"src=", "href=", "url(", "@import", "javascript:", " onload"})
        QVERIFY2(!html.contains(reference), reference);
    QCOMPARE(html.count("<script"), 1);
    QCOMPARE(written(m_sample).count("<script"), 0);
    QCOMPARE(written(m_sample, "{}"), html);
}

void TestHtml::carriesTheReport()
{
    const QByteArray report =
        QJsonDocument(QJsonObject{{u"title"_s, u"</script><!-- \\u003c 年报 \"\\"_s}}).toJson();
    const ParsedPage page(written(m_sample, report));
    QCOMPARE(page.errors(), 0U);
    const GumboNode *script = page.all(GUMBO_TAG_SCRIPT).first();
    QCOMPARE(ParsedPage::attribute(script, "type"), u"application/json"_s);
    QCOMPARE(ParsedPage::attribute(script, "id"), PayloadElement);
    QCOMPARE(ParsedPage::attribute(script, "data-seal").toLatin1(), visibleContent(m_sample).seal(report));
    const QByteArray data = ParsedPage::text(script).toUtf8();
    QCOMPARE(fromScriptData(data), report);
    QVERIFY(!QJsonDocument::fromJson(data).isNull());
}

void TestHtml::formForPasting()
{
    const QString html = m_writer.forPasting(m_sample);
    QVERIFY(!html.contains("class="_L1));
    QVERIFY(!html.contains("<style"_L1));
    QVERIFY(!html.contains("<script"_L1));
    const ParsedPage pasted("<!DOCTYPE html><title>a</title>" + html.toUtf8());
    const ParsedPage page(written(m_sample));
    QCOMPARE(pasted.errors(), 0U);
    QCOMPARE(ParsedPage::text(pasted.all(GUMBO_TAG_DIV).first()).simplified(),
             ParsedPage::text(page.all(GUMBO_TAG_MAIN).first()).simplified());
    for (const GumboTag tag : {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_P, GUMBO_TAG_TABLE, GUMBO_TAG_TD}) {
        const QList<const GumboNode *> nodes = pasted.all(tag);
        QCOMPARE(nodes.size(), page.all(tag).size());
        for (const GumboNode *node : nodes)
            QVERIFY(ParsedPage::attribute(node, "style").contains(u": "_s));
    }
    QVERIFY(ParsedPage::attribute(pasted.all(GUMBO_TAG_P).last(), "style").contains("margin-right: 4em"_L1));
}

void TestHtml::tidyFindsNothing()
{
    const QString tidy = test::tool(u"tidy"_s);
    if (tidy.isEmpty())
        QSKIP("needs tidy");
    const test::ToolRun run =
        test::runTool(tidy, {u"-quiet"_s, u"-errors"_s, saved(written(m_sample, "{}"), u"page.html"_s)});
    QVERIFY2(run.succeeded(), run.errors.constData());
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
}

// What a script says of the sample on a narrow screen; `page` is its root element.
QString TestHtml::onATelephone(const QString &script)
{
    saved(written(m_sample), u"page.html"_s);
    const QString frame = saved(R"(<!DOCTYPE html><title>a</title>
<iframe id="telephone" src="page.html" style="width: 360px; height: 640px"></iframe><pre id="result"></pre>
<script>
document.getElementById("telephone").onload = event => {
  const page = event.target.contentDocument.documentElement;
  document.getElementById("result").textContent = )" +
                                    script.toUtf8() + R"(;
};
</script>)",
                                u"frame.html"_s);
    const QString page = test::dumpedPage(frame);
    return page.isEmpty() ? QString() : test::dumpedText(page, u"result"_s);
}

void TestHtml::nothingOverflowsOnATelephone()
{
    const QString result = onATelephone(u"page.clientWidth + ' ' + page.scrollWidth"_s);
    if (result.isEmpty())
        QSKIP("needs Chromium");
    const QStringList widths = result.split(u' ');
    QCOMPARE(widths.size(), 2);
    QVERIFY2(widths.first().toInt() > 300 && widths.first().toInt() <= 360, qUtf8Printable(widths.first()));
    QCOMPARE(widths.last(), widths.first());
}

void TestHtml::nothingIsSpreadOnATelephone()
{
    const QString result = onATelephone(u"getComputedStyle(page.querySelector('p')).textAlign"_s);
    if (result.isEmpty())
        QSKIP("needs Chromium");
    QCOMPARE(result, u"start"_s);
}

void TestHtml::accessibilityCheckerFindsNothing()
{
    const QString axe = test::nodeModule(u"axe-core/axe.min.js"_s);
    if (axe.isEmpty() || test::tool(u"chromium"_s).isEmpty())
        QSKIP("needs Chromium and axe-core (npm install in tests/tools)");
    QByteArray html = written(m_sample);
    html.replace("</body>", "<script src=\"file://" + axe.toUtf8() + R"("></script><script>
axe.run(document.querySelector("html")).then(result => {
  const report = document.createElement("pre");
  report.id = "axe";
  report.textContent = JSON.stringify({passes: result.passes.length,
    violations: result.violations.map(v => v.id + ": " + v.help)});
  document.body.append(report);
});
</script></body>)");
    const QString page = test::dumpedPage(saved(html, u"axe.html"_s));
    const QJsonObject result = QJsonDocument::fromJson(test::dumpedText(page, u"axe"_s).toUtf8()).object();
    QVERIFY2(result[u"passes"].toInt() > 10, "the checker did not run");
    QCOMPARE(result[u"violations"].toArray(), QJsonArray());
}

QTEST_APPLESS_MAIN(TestHtml)
#include "tst_html.moc"
