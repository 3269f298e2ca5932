#include "readers/readers.h"
#include "support/zipfile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

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

QByteArray paragraph(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
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
    void refusesPaths_data();
    void refusesPaths();
    void refusesADeviceThatBreaks();
    void refusesWhatNeverEnds();
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
