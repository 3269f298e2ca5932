#include "readers/pdfreader.h"
#include "readers/readers.h"
#include "support/zipfile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/qpdf-c.h>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace nianbao;

namespace {

// Gives its first bytes, then fails, as a disk or a network share does.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(QByteArray content)
        : m_content(std::move(content))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_content.size() * 2; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_at >= m_content.size()) {
            setErrorString(u"the device broke"_s);
            return -1;
        }
        const qint64 count = std::min(most, qint64(m_content.size() - m_at));
        memcpy(data, m_content.constData() + m_at, size_t(count));
        m_at += qsizetype(count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
    qsizetype m_at = 0;
};

// As large as it is said to be, of nothing.
class HugeDevice : public QIODevice
{
public:
    HugeDevice() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        memset(data, ' ', size_t(most));
        return most;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

QByteArray picturePdf()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.fillRect(100, 100, 500, 500, Qt::black);
    }
    return buffer.data();
}

// A PDF file of these objects, numbered from 1; the first is its catalogue.
QByteArray pdfOfObjects(const QList<QByteArray> &objects)
{
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray place = QByteArray::number(file.size());
    return file + table + "trailer<</Size " + QByteArray::number(objects.size() + 1) +
           "/Root 1 0 R>>\nstartxref\n" + place + "\n%%EOF";
}

QByteArray pdfStream(const QByteArray &keys, const QByteArray &content)
{
    return "<<" + keys + "/Length " + QByteArray::number(content.size()) + ">>stream\n" + content +
           "\nendstream";
}

// How a PDF draws some words a thousand million times by forms that each draw the next one ten times.
struct FormsInForms
{
    QByteArray begin = "/F0 Do\n"; // of the page's own instructions
    QByteArray page{};             // further keys of the page
    QByteArray before{};           // the instructions of each form
    QByteArray again = "/F Do\n";  // draws the next form
    QByteArray resources = "/XObject<</F %1 0 R>>";
    bool ownResources = true;
};

QByteArray pdfOf(const FormsInForms &manner)
{
    constexpr int Depth = 9;
    const auto next = [&](int form) {
        return QByteArray(manner.resources).replace("%1", QByteArray::number(form + 6));
    };
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>",
                              "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                              {},
                              pdfStream({}, manner.begin),
                              "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray names;
    for (int form = 0; form < Depth; ++form) {
        const bool last = form == Depth - 1;
        const QByteArray name = "/F" + QByteArray::number(form + 1);
        const QByteArray again = manner.ownResources ? manner.again : name + " Do\n";
        names += "/F" + QByteArray::number(form) + ' ' + QByteArray::number(form + 6) + " 0 R";
        objects += pdfStream(
            "/Subtype/Form/BBox[0 0 595 842]" +
                (manner.ownResources || last
                     ? "/Resources<</Font<</T 5 0 R>>" + (last ? QByteArray() : next(form + 1)) + ">>"
                     : QByteArray()),
            last ? QByteArray("BT /T 9 Tf (abcdefgh) Tj ET\n") : manner.before + again.repeated(10));
    }
    objects[2] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</T 5 0 R>>"
                 "/XObject<<" +
                 names + ">>>>" + manner.page + ">>";
    return pdfOfObjects(objects);
}

// A PDF of one page that is drawn by these instructions.
QByteArray pdfOf(const QByteArray &instructions)
{
    const QByteArray packed = qCompress(instructions, 9).sliced(4);
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>"
        "/XObject<</A 6 0 R/B 7 0 R>>>>>>",
        "<</Filter/FlateDecode/Length " + QByteArray::number(packed.size()) + ">>stream\n" + packed +
            "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        "<</Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</B 7 0 R>>>>/Length 2000>>stream\n" +
            QByteArray("/B Do\n    ").repeated(200) + "\nendstream",
        "<</Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Length 36>>stream\n"
        "BT /F 9 Tf (abcdefghijklmnopq) Tj ET\nendstream"};
    return pdfOfObjects(objects);
}

// The same behind a password.
QByteArray withPassword(const QByteArray &pdf)
{
    qpdf_data data = qpdf_init();
    qpdf_read_memory(data, "plain", pdf.constData(), size_t(pdf.size()), nullptr);
    qpdf_init_write_memory(data);
    qpdf_set_r6_encryption_parameters2(data, "secret", "secret", 1, 1, 1, 1, 1, 1, qpdf_r3p_full, 1);
    qpdf_write(data);
    const QByteArray result(reinterpret_cast<const char *>(qpdf_get_buffer(data)),
                            qsizetype(qpdf_get_buffer_length(data)));
    qpdf_cleanup(&data);
    return result;
}

QByteArray ofdText(const QByteArray &attributes, const QByteArray &code)
{
    return "<ofd:TextObject ID=\"1\" Boundary=\"20 20 100 10\" Size=\"5\" Font=\"2\" " + attributes +
           "><ofd:TextCode " + code + "</ofd:TextCode></ofd:TextObject>";
}

QByteArray paragraph(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

// One more than the limits allow, with something between that does not pack well.
QByteArray many(const QByteArray &element)
{
    QRandomGenerator random(1);
    QByteArray result;
    for (int i = 0; i <= 1000; ++i)
        result += element.repeated(200) + "<w:x y=\"" + QByteArray::number(random.generate64(), 36) + "\"/>";
    return result;
}

QByteArray nested(const QByteArray &begin, const QByteArray &end, int depth)
{
    return begin.repeated(depth) + end.repeated(depth);
}

} // namespace

// Files that are hostile, broken or no report: one sentence each, soon.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithOneSentence_data();
    void refusesWithOneSentence();
    void readsInTime_data();
    void readsInTime();
    void namesPagesItCannotRead();
    void refusesPaths_data();
    void refusesPaths();
    void refusesADeviceThatBreaks();
    void refusesWhatNeverEnds();
    void survivesOddPlaces_data();
    void survivesOddPlaces();
    void survivesOddGrids_data();
    void survivesOddGrids();

private:
    Editions m_editions = Editions::standard();
};

void TestBadInput::refusesWithOneSentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("hint");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *name, const QByteArray &content, SourceFormat hint, const QString &says) {
        QTest::newRow(name) << content << int(hint) << says;
    };
    const QByteArray oldWord = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    const QByteArray locked = oldWord + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    const QByteArray docx = docxOf(paragraph("一、总体情况"));

    add("empty", {}, SourceFormat::Unknown, u"empty"_s);
    add("old Word", oldWord, SourceFormat::Docx, u".doc"_s);
    add("locked Word", locked, SourceFormat::Docx, u"password"_s);
    add("rich text", "{\\rtf1 abc}", SourceFormat::Docx, u"Rich Text"_s);
    add("picture", QByteArray::fromHex("89504e470d0a1a0a"), SourceFormat::Unknown, u"picture"_s);
    add("cut-off Word", docx.left(docx.size() / 2), SourceFormat::Docx, u"damaged"_s);
    add("Word by name only", "just some words", SourceFormat::Docx, u"name says"_s);
    add("locked archive", zipOf({{"word/document.xml", "<a/>"}}, "secret"), SourceFormat::Docx,
        u"password"_s);
    add("spreadsheet", zipOf({{"xl/workbook.xml", "<a/>"}}), SourceFormat::Docx, u"spreadsheet"_s);
    add("OpenDocument", zipOf({{"content.xml", "<a/>"}}), SourceFormat::Docx, u"OpenDocument"_s);
    add("other archive", zipOf({{"../../etc/passwd", "x"}}), SourceFormat::Docx, u"archive"_s);
    add("bomb", zipOf({{"word/document.xml", QByteArray(4 * 1024 * 1024, ' ')}}), SourceFormat::Docx,
        u"unpacks"_s);
    add("broken XML", docxOf("<w:p><w:r>"), SourceFormat::Docx, u"damaged"_s);
    add("deep XML", docxOf(nested("<w:sdt>", "</w:sdt>", 600)), SourceFormat::Docx, u"nested"_s);
    add("entities", zipOf({{"word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}}),
        SourceFormat::Docx, u"declarations"_s);
    add("no text", docxOf("<w:p/>"), SourceFormat::Docx, u"no text"_s);
    add("no report", docxOf(paragraph("会议通知")), SourceFormat::Docx, u"looks like"_s);
    add("deep page", "<html>" + nested("<div>", "</div>", 3000), SourceFormat::Html, u"deeply"_s);
    add("deep page, ends mixed up", "<html>" + QByteArray("<div></b>").repeated(3000), SourceFormat::Html,
        u"deeply"_s);
    add("page of tags", "<html>" + QByteArray("<br>").repeated(500'000), SourceFormat::Html, u"parts"_s);
    add("page of attributes", "<html><a " + QByteArray("a ").repeated(100'000) + ">", SourceFormat::Html,
        u"parts"_s);
    add("grid without end",
        "<table><tr>" + QByteArray("<td colspan=1000>a</td>").repeated(300) + "</tr></table>",
        SourceFormat::Html, u"."_s);
    add("page without text", "<html><body><img src=a></body></html>", SourceFormat::Html, u"no text"_s);
    add("no known encoding", QByteArray::fromHex("ff00ff81ff00fe0081"), SourceFormat::Text, u"encoding"_s);
    add("words that are no report", "会议通知\n请于明日到会。\n", SourceFormat::Text, u"looks like"_s);
    add("scan", picturePdf(), SourceFormat::Pdf, u"scan"_s);
    add("cut-off PDF", "%PDF-1.7\n1 0 obj", SourceFormat::Pdf, u"damaged"_s);
    add("locked PDF", withPassword(pdfOf("BT /F 10 Tf 9 700 Td (a) Tj ET")), SourceFormat::Pdf,
        u"password"_s);
    add("PDF without end",
        pdfOf("BT /F 10 Tf " + QByteArray("1 0 0 1 9 700 Tm (a) Tj\n").repeated(50'000) + "ET"),
        SourceFormat::Pdf, u"more text"_s);
    add("PDF bomb", pdfOf(QByteArray("0 0 m 1 1 l S\n").repeated(5'000'000)), SourceFormat::Pdf,
        u"unpacks"_s);
    add("PDF of forms in forms", pdfOf(QByteArray("/A Do\n").repeated(200)), SourceFormat::Pdf,
        u"more text"_s);
    add("PDF of hidden forms, by a comment", pdfOf(FormsInForms{.before = "%(\n"}), SourceFormat::Pdf,
        u"unpacks"_s);
    add("PDF of hidden forms, by a picture", pdfOf(FormsInForms{.before = "ID\n"}), SourceFormat::Pdf,
        u"unpacks"_s);
    add("PDF of forms with borrowed resources", pdfOf(FormsInForms{.ownResources = false}), SourceFormat::Pdf,
        u"unpacks"_s);
    add("PDF of forms in a stamp",
        pdfOf(FormsInForms{.begin = "q Q\n",
                           .page = "/Annots[<</Subtype/Stamp/Rect[0 0 595 842]/F 4/AP<</N 6 0 R>>>>]"}),
        SourceFormat::Pdf, u"unpacks"_s);
    add("PDF of masks in masks",
        pdfOf(
            FormsInForms{.again = "/F gs\n", .resources = "/ExtGState<</F<</SMask<</S/Alpha/G %1 0 R>>>>>>"}),
        SourceFormat::Pdf, u"unpacks"_s);
    const QByteArray ofd = ofdOf({ofdText({}, "X=\"0\" Y=\"5\">会议通知")});
    add("OFD that is no report", ofd, SourceFormat::Ofd, u"looks like"_s);
    add("cut-off OFD", ofd.left(ofd.size() / 2), SourceFormat::Ofd, u"damaged"_s);
    add("OFD without pages", ofdOf({}), SourceFormat::Ofd, u"scan"_s);
    add("OFD of a picture", ofdOf({"<ofd:ImageObject ID=\"1\"/>"}), SourceFormat::Ofd, u"scan"_s);
    add("OFD without its document", zipOf({{"OFD.xml", "<OFD><DocRoot>../../etc/passwd</DocRoot></OFD>"}}),
        SourceFormat::Ofd, u"damaged"_s);
    add("OFD by name only", "just some words", SourceFormat::Ofd, u"name says"_s);
    add("locked OFD", zipOf({{"OFD.xml", "<OFD/>"}}, "secret"), SourceFormat::Ofd, u"password"_s);
    add("OFD bomb", zipOf({{"OFD.xml", QByteArray(4 * 1024 * 1024, ' ')}}), SourceFormat::Ofd, u"unpacks"_s);
    add("OFD with entities", zipOf({{"OFD.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}}),
        SourceFormat::Ofd, u"declarations"_s);
    add("deep OFD", ofdOf({nested("<ofd:PageBlock>", "</ofd:PageBlock>", 600)}), SourceFormat::Ofd,
        u"nested"_s);
    add("OFD page without end", ofdOf({ofdText({}, ">" + QByteArray("a").repeated(60'000))}),
        SourceFormat::Ofd, u"more text"_s);
    add("OFD of too many pages", ofdOf(QList<QByteArray>(501, "<a/>")), SourceFormat::Ofd, u"500 pages"_s);
    add("OFD of templates without end",
        ofdOf({QByteArray("<ofd:Template TemplateID=\"1\"/>").repeated(20'000)},
              {{"Doc_0/Template.xml",
                "<ofd:Page xmlns:ofd=\"o\">" +
                    ofdText({}, "DeltaX=\"g 9000 50\">" + QByteArray("a").repeated(9'000)) + "</ofd:Page>"}},
              "<ofd:TemplatePage ID=\"1\" BaseLoc=\"Template.xml\"/>"),
        SourceFormat::Ofd, u"more text"_s);
    add("OFD of one large page, many times",
        ofdOf({"<a b=\"" + QByteArray(920'000, 'c') + "\"/>"}, {}, {}, 100), SourceFormat::Ofd, u"unpacks"_s);
    QByteArray attributes;
    for (int i = 0; i < 200'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    add("Word of attributes", docxOf("<w:p" + attributes + "/>"), SourceFormat::Docx, u"parts"_s);
    add("Word of line breaks", docxOf("<w:p>" + many("<w:br/>") + "</w:p>"), SourceFormat::Docx,
        u"paragraphs"_s);
    add("Word cell of paragraphs", docxOf("<w:tbl><w:tr><w:tc>" + many("<w:p/>") + "</w:tc></w:tr></w:tbl>"),
        SourceFormat::Docx, u"paragraphs"_s);
    add("Word table of rows", docxOf("<w:tbl>" + many("<w:tr/>") + "</w:tbl>"), SourceFormat::Docx,
        u"table cells"_s);
    QByteArray fonts;
    for (int i = 0; i < 400; ++i)
        fonts += "<font color=a" + QByteArray::number(i) + '>';
    add("page of elements opened anew", "<p>" + fonts + QByteArray("</p><p>a").repeated(150'000),
        SourceFormat::Html, u"parts"_s);
    add("text of lines", QByteArray("a\n").repeated(200'001), SourceFormat::Text, u"paragraphs"_s);
    add("text without end", QByteArray("政").repeated(2'000'001), SourceFormat::Text, u"more text"_s);
    QList<std::pair<QByteArray, QByteArray>> parts;
    for (int i = 0; i <= 10'000; ++i)
        parts.append({QByteArray::number(i), "a"});
    const QByteArray mebibyte(1024 * 1024,
                              ' '); // packs well, but not beyond the ratio that is refused by itself
    add("archive that unpacks to 257 MiB", zipOf([&] {
            QList<std::pair<QByteArray, QByteArray>> large;
            for (int i = 0; i < 257; ++i)
                large.append({QByteArray::number(i), mebibyte});
            return large;
        }()),
        SourceFormat::Unknown, u"unpacks"_s);
    add("Word table without end",
        docxOf("<w:tbl>" +
               ("<w:tr>" +
                QByteArray("<w:tc><w:tcPr><w:gridSpan w:val=\"1000\"/></w:tcPr></w:tc>").repeated(10) +
                "</w:tr>")
                   .repeated(100) +
               "</w:tbl>"),
        SourceFormat::Docx, u"table cells"_s);
    add("archive of too many parts", zipOf(parts), SourceFormat::Unknown, u"unpacks"_s);
    add("damaged report file", "{\"format\": \"nianbao-report\"", SourceFormat::Report, u""_s);
}

void TestBadInput::refusesWithOneSentence()
{
    QFETCH(QByteArray, content);
    QFETCH(int, hint);
    QFETCH(QString, says);
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    const Result<Reading> reading = readReport(buffer, SourceFormat(hint), m_editions);
    QVERIFY(!reading);
    const QString message = reading.error().message;
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY(!message.isEmpty() && !message.contains(u'\n') && message.size() < 200);
}

// What once took time by the square of its length; each would take minutes.
void TestBadInput::readsInTime_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("hint");
    const auto add = [](const char *name, const QByteArray &content, SourceFormat hint) {
        QTest::newRow(name) << content << int(hint);
    };
    const QByteArray begin = "清水镇2022年政府信息公开工作年度报告\n一、总体情况\n";
    add("open comments", "<p>" + begin + QByteArray("<!--").repeated(500'000), SourceFormat::Html);
    add("open scripts", "<p>" + begin + QByteArray("<script>").repeated(390'000), SourceFormat::Html);
    add("frames that are none", begin + QByteArray("+-+\n").repeated(100'000) + "+--+\n| |\n",
        SourceFormat::Text);
    add("one cell of many lines",
        begin + "\t规章\n" + QByteArray("商业企业商业企业商业企业商业企业商业企业\n").repeated(97'000),
        SourceFormat::Text);
    add("one long word", begin + QByteArray("a").repeated(1'900'000) + '\n', SourceFormat::Text);
    add("header without end",
        "<h1>" + begin + "</h1><table>" +
            QByteArray("<tr><td>信息内容<td>本年制发件数<td>本年废止件数").repeated(60'000) +
            QByteArray("<tr><td>规章<td>1<td>2<td>3").repeated(9) + "</table>",
        SourceFormat::Html);
}

void TestBadInput::readsInTime()
{
    QFETCH(QByteArray, content);
    QFETCH(int, hint);
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    const std::clock_t begin = std::clock(); // of the processor: machines are busy
    const Result<Reading> reading = readReport(buffer, SourceFormat(hint), m_editions);
    QVERIFY(reading || !reading.error().message.isEmpty());
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 15, qPrintable(QString::number(seconds)));
}

// A page with a table as it should be, an empty one, and one whose words run upwards.
void TestBadInput::namesPagesItCannotRead()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(72);
        writer.setPageMargins({});
        QPainter painter(&writer);
        painter.drawText(100, 60, u"report"_s);
        for (int i = 0; i < 3; ++i) {
            painter.drawLine(100, 100 + 40 * i, 300, 100 + 40 * i);
            painter.drawLine(100 + 100 * i, 100, 100 + 100 * i, 180);
        }
        painter.drawText(110, 120, u"one"_s);
        painter.drawText(250, 120, u"12"_s);
        painter.drawText(110, 160, u"two"_s);
        writer.newPage();
        writer.newPage();
        painter.translate(100, 500);
        painter.rotate(-90);
        painter.drawText(0, 0, u"some words set sideways"_s);
    }
    const Result<SourceDocument> document = PdfReader().read(buffer.data());
    QVERIFY2(document, qPrintable(document ? QString() : document.error().message));
    QCOMPARE(document->notes, (QStringList{u"Page 2 has no text: it is empty or a scan."_s,
                                           u"Page 3 is set sideways; turn it before the file is read."_s}));
    QVERIFY(document->blocks.size() > 1);
    QStringList cells;
    for (const SourceCell &cell : document->blocks.at(1).cells)
        cells += cell.text;
    QCOMPARE(cells, (QStringList{u"one"_s, u"12"_s, u"two"_s, QString()}));
}

void TestBadInput::refusesPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QTest::newRow("folder") << QDir::tempPath() << u"folder"_s;
    QTest::newRow("missing") << u"/nowhere/at/all.docx"_s << u"opened"_s;
}

void TestBadInput::refusesPaths()
{
    QFETCH(QString, path);
    QFETCH(QString, says);
    const Result<Reading> reading = readReport(path, m_editions);
    QVERIFY(!reading);
    QVERIFY2(reading.error().message.contains(says), qPrintable(reading.error().message));
}

void TestBadInput::refusesADeviceThatBreaks()
{
    FailingDevice device(QByteArray(100, 'a'));
    const Result<Reading> reading = readReport(device, SourceFormat::Text, m_editions);
    QVERIFY(!reading);
    QVERIFY2(reading.error().message.contains(u"the device broke"_s), qPrintable(reading.error().message));
}

void TestBadInput::refusesWhatNeverEnds()
{
    HugeDevice device;
    const Result<Reading> reading = readReport(device, SourceFormat::Text, m_editions);
    QVERIFY(!reading);
    QVERIFY(reading.error().message.contains(u"larger"_s));
}

void TestBadInput::survivesOddPlaces_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("no numbers") << QByteArray("CTM=\"a b c d e f\"") << QByteArray("X=\"x\" Y=\"\"");
    QTest::newRow("not finite") << QByteArray("CTM=\"nan inf 0 1 0 0\"") << QByteArray("X=\"nan\" Y=\"inf\"");
    QTest::newRow("far away") << QByteArray("CTM=\"1e300 0 0 1e300 0 0\"")
                              << QByteArray("X=\"1e300\" Y=\"5\"");
    QTest::newRow("steps without end") << QByteArray() << QByteArray("X=\"0\" DeltaX=\"g 2000000000 5\"");
    QTest::newRow("steps cut off") << QByteArray() << QByteArray("X=\"0\" DeltaX=\"g 3\"");
    QTest::newRow("backwards") << QByteArray() << QByteArray("X=\"90\" Y=\"5\" DeltaX=\"g 40 -5\"");
    QTest::newRow("downwards") << QByteArray() << QByteArray("X=\"0\" Y=\"5\" DeltaY=\"g 40 5\"");
}

// Whatever an OFD says about places, its words are there.
void TestBadInput::survivesOddPlaces()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QByteArray, code);
    QBuffer buffer;
    buffer.setData(ofdOf({ofdText({}, "X=\"0\" Y=\"60\">清水镇2022年政府信息公开工作年度报告") +
                          ofdText(attributes, code + ">甲乙丙")}));
    buffer.open(QIODevice::ReadOnly);
    const Result<Reading> reading = readReport(buffer, SourceFormat::Ofd, m_editions);
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    QString words;
    for (const SourceBlock &block : reading->source.blocks)
        words += block.text;
    for (const QChar word : u"甲乙丙"_s)
        QVERIFY(words.contains(word));
}

void TestBadInput::survivesOddGrids_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("span beyond the end")
        << QByteArray("<table><tr><td rowspan=65534>规章</td><td>0</td></tr></table>");
    QTest::newRow("span of nothing") << QByteArray(
        "<table><tr><td rowspan=0 colspan=-3>规章</td><td>0</td></tr></table>");
    QTest::newRow("no cells") << QByteArray("<table><tr></tr><tr></tr></table><p>a</p>");
    QTest::newRow("cells without a row") << QByteArray("<table><td>规章<td>0</table>");
    QTest::newRow("overlapping") << QByteArray(
        "<table><tr><td>a</td><td rowspan=3>b</td></tr><tr><td colspan=4>c</td></tr></table>");
}

void TestBadInput::survivesOddGrids()
{
    QFETCH(QByteArray, html);
    QBuffer buffer;
    buffer.setData("<h1>示例县清水镇2022年政府信息公开工作年度报告</h1>" + html);
    buffer.open(QIODevice::ReadOnly);
    const Result<Reading> reading = readReport(buffer, SourceFormat::Html, m_editions);
    QVERIFY(reading);
    QCOMPARE(reading->report.year, 2022);
}

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
