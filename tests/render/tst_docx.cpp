#include "support/docxreader.h"
#include "support/reports.h"
#include "support/sampleblocks.h"
#include "support/tools.h"

#include "models/payload.h"
#include "render/docxwriter.h"
#include "render/visiblecontent.h"
#include "render/zipwriter.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <numeric>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

// Takes some bytes and then no more, like a full disk.
class FullDevice : public QIODevice
{
public:
    FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        setErrorString(u"disk full"_s);
        return qMin<qint64>(size, 100);
    }
};

ParagraphBlock body(const QString &text)
{
    return {TextRole::Body, {{text, TextRole::Body}}, {u"overview"_s, 0}};
}

} // namespace

class TestDocx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tablesReadBack_data();
    void tablesReadBack();
    void labelsBreakBetweenWords();
    void paragraphsReadBack();
    void formattingIsInStyles();
    void letterheadAndAttachments();
    void signatureStandsUnderText();
    void signatureBeginsWhereItShould_data();
    void signatureBeginsWhereItShould();
    void addressesSpreadNoLine_data();
    void addressesSpreadNoLine();
    void numbersStayWhole_data();
    void numbersStayWhole();
    void smallTablesStayWhole();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void sameReportSameBytes();
    void carriesTheReport();
    void fullDiskIsAnError();
    void partsAreValid_data();
    void partsAreValid();
    void pythonSeesHeadingsAndMerges();
    void gridIsThatOfTheStandard();

private:
    QByteArray written(const BlockDocument &document, const QByteArray &report = {});
    QByteArray part(const QByteArray &docx, const QString &name);

    const Editions m_editions = Editions::standard();
    BlockDocument m_sample;
    std::unique_ptr<DocumentWriter> m_writer;
};

void TestDocx::initTestCase()
{
    m_sample = test::sampleBlocks(*m_editions.find(u"2021"));
    auto writer = DocxWriter::make({});
    QVERIFY2(writer, qUtf8Printable(writer ? QString() : writer.error().message));
    m_writer = std::move(*writer);
    QVERIFY(m_writer->remarks().isEmpty());
}

QByteArray TestDocx::written(const BlockDocument &document, const QByteArray &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = m_writer->write(document, report, buffer);
    return done ? buffer.data() : QByteArray();
}

QByteArray TestDocx::part(const QByteArray &docx, const QString &name)
{
    const auto parts = readZip(docx);
    return parts ? parts->value(name) : QByteArray();
}

void TestDocx::tablesReadBack_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("table");

    for (const EditionPtr &edition : m_editions.all()) {
        for (const TableSpec &table : edition->tables)
            QTest::addRow("%s %s", qUtf8Printable(edition->id), qUtf8Printable(table.id))
                << edition->id << table.id;
    }
}

void TestDocx::tablesReadBack()
{
    QFETCH(QString, edition);
    QFETCH(QString, table);
    const EditionPtr spec = m_editions.find(edition);
    const TableBlock block = test::tableBlock(*spec, *spec->table(table));
    BlockDocument document;
    document.blocks = {block};
    const test::DocxContent content = test::readDocx(part(written(document), u"word/document.xml"_s));

    QCOMPARE(content.tables.size(), 1);
    const test::DocxTable &read = content.tables.first();
    QCOMPARE(read.rows, block.rows);
    QCOMPARE(read.unsplitRows, block.rows);
    QCOMPARE(read.headerRows, block.repeatRows);
    QCOMPARE(read.grid.size(), block.columns);
    QCOMPARE(std::accumulate(read.grid.cbegin(), read.grid.cend(), 0), 8845); // 156 mm
    QCOMPARE(read.caption, block.caption);
    QVERIFY(read.description.contains(block.cells.first().text));
    QCOMPARE(read.cells.size(), block.cells.size());
    for (qsizetype i = 0; i < read.cells.size(); ++i) {
        const test::DocxCell &cell = read.cells.at(i);
        const BlockCell &expected = block.cells.at(i);
        QCOMPARE(cell.text, expected.text);
        QCOMPARE(QRect(cell.column, cell.row, cell.columnSpan, cell.rowSpan),
                 QRect(expected.column, expected.row, expected.columnSpan, expected.rowSpan));
        QCOMPARE(cell.width, std::accumulate(read.grid.cbegin() + cell.column,
                                             read.grid.cbegin() + cell.column + cell.columnSpan, 0));
        QCOMPARE(cell.style == "TableHeader"_L1, expected.role == BlockCell::Role::ColumnHeader);
        QCOMPARE(cell.style == "TableFigure"_L1, expected.role == BlockCell::Role::Figure);
    }
}

// Word fills lines whatever the words: margins prevent it where they can. No label holds a line end.
void TestDocx::labelsBreakBetweenWords()
{
    const EditionPtr edition = m_editions.find(u"2021");
    BlockDocument document;
    document.blocks = {test::tableBlock(*edition, *edition->table(u"applications"))};
    const QByteArray main = part(written(document), u"word/document.xml"_s);
    const test::DocxTable table = test::readDocx(main).tables.first();
    QStringList labels;
    for (const test::DocxCell &cell : table.cells)
        labels.append(cell.text);
    for (const QString &label : {u"三、本年度办理结果"_s, u"（三）不予公开"_s, u"（四）无法提供"_s,
                                 u"商业企业"_s, u"自然人"_s, u"总计"_s, u"1.属于国家秘密"_s})
        QVERIFY2(labels.contains(label), qPrintable(label));
    QVERIFY(main.contains("<w:tcMar>")); // of 商业企业
}

void TestDocx::paragraphsReadBack()
{
    const test::DocxContent content = test::readDocx(part(written(m_sample), u"word/document.xml"_s));
    QStringList read;
    for (const test::DocxParagraph &paragraph : content.paragraphs)
        read.append(paragraph.style + u' ' + paragraph.text());
    QCOMPARE(read.first(), u"Title 示例县清水镇人民政府\n2025年政府信息公开工作年度报告"_s);
    QCOMPARE(read.at(2), u"Heading1 一、总体情况"_s);
    QCOMPARE(read.at(4), u"Heading2 （一）主动公开"_s);
    QCOMPARE(read.at(read.size() - 2), u"Signature 示例县清水镇人民政府"_s);
    QCOMPARE(read.last(), u"Date 2026年1月9日"_s);
    // A paragraph that opens with its heading: two runs, two faces.
    const QList<test::DocxRun> runs = content.paragraphs.at(6).runs;
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs.first(), (test::DocxRun{u"Heading2Char"_s, u"（二）依申请公开。"_s, -1}));
    QCOMPARE(runs.last().style, u"BodyText"_s);
}

void TestDocx::formattingIsInStyles()
{
    const QByteArray xml = part(written(m_sample), u"word/document.xml"_s);
    QXmlStreamReader reader(xml);
    QStringList direct;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        static const QStringList formatting = {u"rFonts"_s, u"sz"_s,        u"b"_s,   u"jc"_s,
                                               u"shd"_s,    u"color"_s,     u"ind"_s, u"spacing"_s,
                                               u"vAlign"_s, u"tblBorders"_s};
        if (formatting.contains(reader.name().toString()))
            direct.append(reader.name().toString());
    }
    // Where agency and date begin depends on the agency's name.
    QCOMPARE(direct, (QStringList{u"ind"_s, u"jc"_s, u"ind"_s, u"jc"_s}));
}

// In styles of their own; only what depends on the text's length stands in the paragraph.
void TestDocx::letterheadAndAttachments()
{
    const QByteArray main = part(written(test::documentNamed(u"lettered"_s)), u"word/document.xml"_s);
    const test::DocxContent content = test::readDocx(main);
    QCOMPARE(content.paragraphs.first().style, u"RedLetterhead"_s);
    QVERIFY(main.contains("<w:sz w:val=\"49\"/>")); // 18 characters across 156 mm
    const auto attachment = content.paragraphs.at(content.paragraphs.size() - 4);
    QCOMPARE(attachment.style, u"Attachment"_s);
    QCOMPARE(attachment.text(), u"附件：1. 主动公开目录"_s);
    QVERIFY(main.contains("w:leftChars=\"650\"") && main.contains("w:hangingChars=\"450\""));
    QVERIFY(main.contains("<w:spacing w:before=\"1737\"/>"));
}

// GB/T 9704-2012 7.3.5: no page holds the signature alone, nor the list of attachments.
void TestDocx::signatureStandsUnderText()
{
    const auto keptParagraphs = [this](const QByteArray &main) {
        QStringList kept;
        for (const test::DocxParagraph &paragraph : test::readDocx(main).paragraphs) {
            if (paragraph.isKeptWithNext)
                kept.append(paragraph.text());
        }
        return kept;
    };
    const QString last = std::get<ParagraphBlock>(m_sample.blocks.at(m_sample.blocks.size() - 3)).text();
    QCOMPARE(keptParagraphs(part(written(m_sample), u"word/document.xml"_s)),
             (QStringList{last, u"示例县清水镇人民政府"_s}));
    const QStringList kept =
        keptParagraphs(part(written(test::documentNamed(u"lettered"_s)), u"word/document.xml"_s));
    QCOMPARE(kept.size(), 3); // text, the last of two attachments, agency
    QVERIFY2(kept.at(1).contains("2. "_L1), qPrintable(kept.at(1)));
}

void TestDocx::signatureBeginsWhereItShould_data()
{
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<int>("left"); // of the agency, twips

    QTest::newRow("one line") << u"示例县清水镇人民政府"_s << u"示例县清水镇人民政府"_s << 8845 - 12 * 315;
    QTest::newRow("longer than a line")
        << u"示例自治州示例县清水镇人民政府便民服务和政务公开中心办公室"_s
        << u"示例自治州示例县清水镇人民政府\n便民服务和政务公开中心办公室"_s << 8845 - 17 * 315;
}

// The date's first character 2 right of the agency's (GB/T 9704-2012 7.3.5.2), in whatever face.
void TestDocx::signatureBeginsWhereItShould()
{
    QFETCH(QString, agency);
    BlockDocument document;
    document.blocks = {body(u"无。"_s), ParagraphBlock{TextRole::Agency, {{agency, TextRole::Agency}}, {}},
                       ParagraphBlock{TextRole::Date, {{u"2026年1月9日"_s, TextRole::Date}}, {}}};
    const test::DocxContent content = test::readDocx(part(written(document), u"word/document.xml"_s));
    const test::DocxParagraph &name = content.paragraphs.at(1);
    QTEST(name.text(), "lines");
    QTEST(name.left, "left");
    QCOMPARE(content.paragraphs.at(2).left, name.left + 2 * 315);
    QCOMPARE(name.alignment, u"left"_s);
    QCOMPARE(content.paragraphs.at(2).alignment, u"left"_s);
}

void TestDocx::addressesSpreadNoLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("alignment");

    QTest::newRow("figures") << u"全年公开信息186条，电话023-00000000，占比98.76%。"_s << QString();
    QTest::newRow("site") << u"网址：http://www.example.gov.cn。"_s << u"left"_s;
    QTest::newRow("mail") << u"邮箱：office@example.gov.cn。"_s << u"left"_s;
    QTest::newRow("long word") << u"即administration一词。"_s << u"left"_s;
}

// What stands before an address in its line would be drawn apart.
void TestDocx::addressesSpreadNoLine()
{
    QFETCH(QString, text);
    BlockDocument document;
    document.blocks = {body(text)};
    const test::DocxContent content = test::readDocx(part(written(document), u"word/document.xml"_s));
    QTEST(content.paragraphs.first().alignment, "alignment");
}

void TestDocx::numbersStayWhole_data()
{
    QTest::addColumn<int>("first"); // figure of the table
    QTest::addColumn<bool>("isMarginLess");
    QTest::addColumn<bool>("isSmaller");

    QTest::newRow("four digits") << 1000 << false << false;
    QTest::newRow("five digits") << 10000 << true << false;
    QTest::newRow("seven digits") << 1000000 << true << true;
}

// Fifteen columns of them.
void TestDocx::numbersStayWhole()
{
    QFETCH(int, first);
    const EditionPtr edition = m_editions.find(u"2021");
    BlockDocument document;
    document.blocks = {test::tableBlock(*edition, *edition->table(u"disputes"), first)};
    const test::DocxTable table =
        test::readDocx(part(written(document), u"word/document.xml"_s)).tables.first();
    for (const test::DocxCell &cell : table.cells) {
        if (cell.style != "TableFigure"_L1)
            continue;
        QTEST(cell.margin >= 0, "isMarginLess");
        QTEST(cell.size >= 0, "isSmaller");
        const int margin = cell.margin < 0 ? 40 : cell.margin;
        const int size = cell.size < 0 ? 21 : cell.size;
        QVERIFY(double(cell.text.size()) * size * 5 <= cell.width - 2 * margin); // half an em each
    }
}

void TestDocx::smallTablesStayWhole()
{
    const EditionPtr edition = m_editions.find(u"2021");
    for (const TableSpec &spec : edition->tables) {
        BlockDocument document;
        document.blocks = {test::tableBlock(*edition, spec)};
        const test::DocxTable table =
            test::readDocx(part(written(document), u"word/document.xml"_s)).tables.first();
        for (const test::DocxCell &cell : table.cells) {
            const bool isLast = cell.row + cell.rowSpan == table.rows;
            QCOMPARE(cell.isKeptWithNext, spec.id != "applications"_L1 && !isLast);
        }
    }
}

void TestDocx::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");

    QTest::newRow("markup") << u"<w:p/>&amp;<script>\"]]>"_s << u"<w:p/>&amp;<script>\"]]>"_s;
    QTest::newRow("spaces") << u"  二  三 "_s << u"  二  三 "_s;
    QTest::newRow("lines") << u"一\n二"_s << u"一\n二"_s;
    QTest::newRow("control") << u"一\u0001二\u000b"_s << u"一\ufffd二\ufffd"_s;
    QTest::newRow("lone surrogate") << u"一"_s + QChar(0xd800) << u"一\ufffd"_s;
    QTest::newRow("no character") << u"一\uffff"_s << u"一\ufffd"_s;
    QTest::newRow("rare character") << u"𠮷林"_s << u"𠮷林"_s;
}

void TestDocx::hostileTextStaysText()
{
    QFETCH(QString, text);
    BlockDocument document;
    document.title = text;
    document.blocks = {body(text)};
    const QByteArray docx = written(document);
    const test::DocxContent content = test::readDocx(part(docx, u"word/document.xml"_s));
    QTEST(content.paragraphs.first().text(), "read");
    QXmlStreamReader core(part(docx, u"docProps/core.xml"_s));
    while (!core.atEnd())
        core.readNext();
    QVERIFY2(!core.hasError(), qUtf8Printable(core.errorString()));
}

void TestDocx::sameReportSameBytes()
{
    const QByteArray first = written(m_sample, "{}");
    QVERIFY(!first.isEmpty());
    QCOMPARE(written(m_sample, "{}"), first);
    auto other = DocxWriter::make({});
    QVERIFY(other);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY((*other)->write(m_sample, "{}", buffer));
    QCOMPARE(buffer.data(), first);
}

void TestDocx::carriesTheReport()
{
    const QByteArray report = u"{\"year\": 2025, \"title\": \"<&>年报\"}\n"_s.toUtf8();
    const QByteArray docx = written(m_sample, report);
    QXmlStreamReader reader(part(docx, u"customXml/item1.xml"_s));
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.namespaceUri(), PayloadNamespace);
    QCOMPARE(reader.attributes().value("seal"_L1).toLatin1(), visibleContent(m_sample).seal(report));
    QCOMPARE(QByteArray::fromBase64(reader.readElementText().toLatin1()), report);

    const auto plain = readZip(written(m_sample));
    QVERIFY(plain);
    for (auto name = plain->keyBegin(); name != plain->keyEnd(); ++name)
        QVERIFY2(!name->startsWith("customXml"_L1), qUtf8Printable(*name));
    QVERIFY(!plain->value(u"word/_rels/document.xml.rels"_s).contains("customXml"));
}

void TestDocx::fullDiskIsAnError()
{
    FullDevice device;
    const auto done = m_writer->write(m_sample, {}, device);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"disk full"_s), qUtf8Printable(done.error().message));
}

void TestDocx::partsAreValid_data()
{
    QTest::addColumn<bool>("isLettered");
    QTest::newRow("plain") << false;
    QTest::newRow("with letterhead") << true;
}

void TestDocx::partsAreValid()
{
    QFETCH(bool, isLettered);
    const QString schemas = test::sharedFile(u"schemas/ooxml"_s);
    const QString xmllint = test::tool(u"xmllint"_s);
    if (schemas.isEmpty() || xmllint.isEmpty())
        QSKIP("needs xmllint and the OOXML schemas");
    qputenv("XML_CATALOG_FILES", NIANBAO_TEST_XML "/catalog.xml");
    const auto schemaOf = [](const QString &part) -> QString {
        if (part.endsWith(".rels"_L1))
            return u"opc-relationships.xsd"_s;
        if (part.startsWith("word/"_L1))
            return u"wml.xsd"_s;
        return QHash<QString, QString>{
            {u"[Content_Types].xml"_s, u"opc-contentTypes.xsd"_s},
            {u"docProps/core.xml"_s, u"opc-coreProperties.xsd"_s},
            {u"docProps/app.xml"_s, u"shared-documentPropertiesExtended.xsd"_s},
            {u"customXml/itemProps1.xml"_s, u"shared-customXmlDataProperties.xsd"_s},
        }
            .value(part);
    };
    const auto parts = readZip(written(isLettered ? test::documentNamed(u"lettered"_s) : m_sample, "{}"));
    QVERIFY(parts);
    QTemporaryDir folder;
    int checked = 0;
    for (auto item = parts->cbegin(); item != parts->cend(); ++item) {
        const QString schema = schemaOf(item.key());
        if (schema.isEmpty()) {
            QCOMPARE(item.key(), u"customXml/item1.xml"_s); // ours: no schema
            continue;
        }
        QFile file(folder.filePath(u"part.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*item);
        file.close();
        const test::ToolRun run = test::runTool(
            xmllint, {u"--nonet"_s, u"--noout"_s, u"--schema"_s, schemas + u'/' + schema, file.fileName()});
        QVERIFY2(run.succeeded(), qPrintable(item.key() + u'\n' + QString::fromUtf8(run.errors)));
        ++checked;
    }
    QCOMPARE(checked, parts->size() - 1);
}

void TestDocx::pythonSeesHeadingsAndMerges()
{
    const QString python = u"/usr/bin/python3"_s;
    if (!test::runTool(python, {u"-c"_s, u"import docx"_s}).succeeded())
        QSKIP("needs python3-docx");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.docx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written(m_sample, "{}"));
    file.close();
    const test::ToolRun run =
        test::runTool(python, {QStringLiteral(NIANBAO_TEST_TOOLS "/docx_outline.py"), file.fileName()});
    QVERIFY2(run.succeeded(), run.errors.constData());
    const QJsonObject outline = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(outline[u"title"].toString(), m_sample.title);
    QCOMPARE(outline[u"author"].toString(), m_sample.author);
    QCOMPARE(outline[u"language"].toString(), u"zh-CN"_s);
    QCOMPARE(outline[u"created"].toString(), u"2026-01-09 00:00:00"_s);

    QJsonArray headings, tables;
    for (const Block &block : m_sample.blocks) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block)) {
            if (paragraph->role == TextRole::Heading1 || paragraph->role == TextRole::Heading2)
                headings.append(QJsonArray{paragraph->role == TextRole::Heading1 ? 1 : 2, paragraph->text()});
            continue;
        }
        QJsonArray cells;
        for (const BlockCell &cell : std::get<TableBlock>(block).cells)
            cells.append(QJsonArray{cell.text, cell.row, cell.column, cell.rowSpan, cell.columnSpan});
        tables.append(cells);
    }
    QCOMPARE(headings.size(), 7);
    QCOMPARE(outline[u"headings"].toArray(), headings);
    QCOMPARE(outline[u"tables"].toArray(), tables);
}

// GB/T 9704-2012 5.2.3, as LibreOffice sets it: 22 lines a page, 28 characters a line.
void TestDocx::gridIsThatOfTheStandard()
{
    const QString office = test::tool(u"soffice"_s);
    const QString pdftotext = test::tool(u"pdftotext"_s);
    if (office.isEmpty() || pdftotext.isEmpty())
        QSKIP("needs LibreOffice and pdftotext");
    BlockDocument document;
    document.blocks = {body(QString(1000, u'国'))};
    QTemporaryDir folder;
    QFile file(folder.filePath(u"grid.docx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written(document));
    file.close();
    const QString profile = u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s);
    QVERIFY(test::runTool(office, {profile, u"--headless"_s, u"--convert-to"_s, u"pdf"_s, file.fileName()},
                          folder.path())
                .succeeded());
    const test::ToolRun run =
        test::runTool(pdftotext, {u"-l"_s, u"1"_s, u"-layout"_s, folder.filePath(u"grid.pdf"_s), u"-"_s});
    QVERIFY2(run.succeeded(), run.errors.constData());
    QList<qsizetype> lengths;
    const QStringList lines = QString::fromUtf8(run.output).split(u'\n');
    for (const QString &line : lines) {
        if (const qsizetype length = line.count(u'国'); length > 0)
            lengths.append(length);
    }
    QCOMPARE(lengths, QList<qsizetype>{26} + QList<qsizetype>(21, 28));
}

QTEST_APPLESS_MAIN(TestDocx)
#include "tst_docx.moc"
