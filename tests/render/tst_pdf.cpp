#include "render/pagepainter.h"
#include "render/paginator.h"
#include "render/pdfwriter.h"
#include "support/reports.h"
#include "support/tools.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace nianbao;
using namespace Qt::StringLiterals;

// The PDF as other programs find it: qpdf checks it, poppler reads it back.
class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSound_data() { documents(); }
    void isSound();
    void textComesBackWhole_data() { documents(); }
    void textComesBackWhole();
    void sharedGlyphsAreCopiedRight();
    void otherFontFormats_data();
    void otherFontFormats();
    void looksLikeThePreview_data() { documents(); }
    void looksLikeThePreview();
    void metadata();
    void archive();
    void sourceComesBack();
    void sameBytesAnywhere();
    void fullDiskIsAnError();

private:
    static void documents();
    static BlockDocument document(const QString &name) { return test::documentNamed(name); }
    QByteArray pdf(const BlockDocument &blocks, const PdfOptions &options = {});
    // What a program says about the PDF.
    QByteArray ask(const QString &program, const QStringList &arguments, const QByteArray &file);
    void comparePages(const QByteArray &file, const LaidOutDocument &laid);
    static QString withoutSpace(QString text);

    Faces m_faces;
    Paginator m_paginator{m_faces};
    PdfWriter m_writer;
    QTemporaryDir m_folder;
};

void TestPdf::initTestCase()
{
    for (const QString &program : {u"qpdf"_s, u"pdftotext"_s, u"pdfinfo"_s, u"pdffonts"_s, u"pdftoppm"_s}) {
        if (test::tool(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    }
}

void TestPdf::documents()
{
    QTest::addColumn<QString>("name");
    const QStringList names = test::documentNames();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

QByteArray TestPdf::pdf(const BlockDocument &blocks, const PdfOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = m_writer.write(m_paginator.layOut(blocks), buffer, options);
    return written ? buffer.data() : QByteArray();
}

QByteArray TestPdf::ask(const QString &program, const QStringList &arguments, const QByteArray &file)
{
    const QString path = m_folder.filePath(u"report.pdf"_s);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(file) != file.size())
        return {};
    out.close();
    QStringList all;
    for (const QString &argument : arguments)
        all.append(argument == u"FILE"_s ? path : argument);
    const test::ToolRun run = test::runTool(program, all);
    return run.output + run.errors;
}

QString TestPdf::withoutSpace(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

void TestPdf::isSound()
{
    QFETCH(QString, name);
    const QByteArray file = pdf(document(name));
    const QByteArray check = ask(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, file);
    QVERIFY2(check.contains("No syntax or stream encoding errors"), check.constData());
    QVERIFY2(!check.contains("WARNING"), check.constData());
    const QStringList fonts = QString::fromUtf8(ask(u"pdffonts"_s, {u"FILE"_s}, file)).split(u'\n').sliced(2);
    QVERIFY(fonts.size() > 3);
    static const QRegularExpression embedded(u"Identity-H +yes yes yes"_s);
    for (const QString &font : fonts)
        QVERIFY2(font.isEmpty() || font.contains(embedded), qPrintable(font));
}

void TestPdf::textComesBackWhole()
{
    QFETCH(QString, name);
    const BlockDocument blocks = document(name);
    const QByteArray file = pdf(blocks);
    QString text = QString::fromUtf8(ask(u"pdftotext"_s, {u"-raw"_s, u"FILE"_s, u"-"_s}, file));
    for (const QChar c : text)
        QVERIFY2(c < QChar(0x2e80) || c > QChar(0x2fdf), qPrintable(QString::number(c.unicode(), 16)));
    static const QRegularExpression pageNumber(u"—\\s*\\d+\\s*—\\s*\\f"_s);
    text = withoutSpace(text.remove(pageNumber));
    // Lines of neighbouring cells mix; the structure keeps every cell together.
    const QString structure =
        withoutSpace(QString::fromUtf8(ask(u"pdfinfo"_s, {u"-struct-text"_s, u"FILE"_s}, file)))
            .remove(u"\"\""_s);
    for (const Block &block : blocks.blocks) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block)) {
            QVERIFY2(text.contains(withoutSpace(paragraph->text())), qPrintable(paragraph->text()));
            continue;
        }
        for (const BlockCell &cell : std::get<TableBlock>(block).cells)
            QVERIFY2(cell.text.isEmpty() || structure.contains(u'"' + withoutSpace(cell.text) + u'"'),
                     qPrintable(cell.text));
    }
}

// Fonts draw 工 and the radical ⼯ with one glyph; each must come back as itself.
void TestPdf::sharedGlyphsAreCopiedRight()
{
    BlockDocument blocks;
    const QString text = u"工作⼯人民⺠㙘𬭊·•"_s;
    blocks.blocks.append(ParagraphBlock{TextRole::Body, {{text, TextRole::Body}}, {}});
    const QByteArray copied = ask(u"pdftotext"_s, {u"-raw"_s, u"FILE"_s, u"-"_s}, pdf(blocks));
    QVERIFY2(withoutSpace(QString::fromUtf8(copied)).contains(text), copied.constData());
}

void TestPdf::otherFontFormats_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QByteArray>("type"); // as poppler calls it
    QTest::newRow("TrueType") << u"Droid Sans Fallback"_s << QByteArray("CID TrueType");
    QTest::newRow("CFF in a collection") << u"Noto Serif CJK SC"_s << QByteArray("CID Type 0C");
    QTest::newRow("CFF by glyph number") << u"FandolFang"_s << QByteArray("CID Type 0C");
}

// Each kind of font file draws the same in the PDF as on the screen.
void TestPdf::otherFontFormats()
{
    QFETCH(QString, family);
    QFETCH(QByteArray, type);
    if (!FontFiles::find(family))
        QSKIP(qPrintable(family + u" is not installed"_s));
    FaceChoice choice = FaceChoice::standard();
    for (FaceChoice::Names &names : choice.roles)
        names = {{family}, {}};
    choice.fallback = {family};
    Faces faces(choice);
    const LaidOutDocument laid = Paginator(faces).layOut(document(u"sample"_s));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(m_writer.write(laid, buffer));
    QVERIFY(ask(u"pdffonts"_s, {u"FILE"_s}, buffer.data()).contains(type));
    QVERIFY(ask(u"pdftotext"_s, {u"FILE"_s, u"-"_s}, buffer.data()).contains("清水镇"));
    comparePages(buffer.data(), laid);
}

void TestPdf::looksLikeThePreview()
{
    QFETCH(QString, name);
    const BlockDocument blocks = document(name);
    comparePages(pdf(blocks), m_paginator.layOut(blocks));
}

// The first page drawn by poppler from the file and by the painter: ink in the
// same places.
void TestPdf::comparePages(const QByteArray &file, const LaidOutDocument &laid)
{
    const QString prefix = m_folder.filePath(u"page"_s);
    ask(u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, u"72"_s, u"-singlefile"_s, u"-f"_s, u"1"_s, u"FILE"_s, prefix},
        file);
    const QImage printed = QImage(prefix + u".pgm"_s).convertToFormat(QImage::Format_Grayscale8);
    QVERIFY(!printed.isNull());
    QImage shown(printed.size(), QImage::Format_Grayscale8);
    shown.fill(Qt::white);
    QPainter painter(&shown);
    paintPage(painter, laid.pages.first(), 1);
    painter.end();
    // Squares of eight points: antialiasing evens out, another glyph or place does not.
    const auto coarse = [](const QImage &image) {
        return image.scaled(image.width() / 8, image.height() / 8, Qt::IgnoreAspectRatio,
                            Qt::SmoothTransformation);
    };
    const QImage a = coarse(printed);
    const QImage b = coarse(shown);
    int worst = 0;
    qint64 ink = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            worst = qMax(worst, qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
            ink += 255 - qGray(a.pixel(x, y));
        }
    }
    QVERIFY(ink > 10000);
    QVERIFY2(worst < 60, qPrintable(QString::number(worst)));
}

void TestPdf::metadata()
{
    const QString info = QString::fromUtf8(ask(u"pdfinfo"_s, {u"FILE"_s}, pdf(document(u"sample"_s))));
    const auto has = [&](const QString &key, const QString &value) {
        const QRegularExpression line(u"^%1: +%2$"_s.arg(key, QRegularExpression::escape(value)),
                                      QRegularExpression::MultilineOption);
        return line.match(info).hasMatch();
    };
    QVERIFY2(has(u"Title"_s, u"示例县清水镇人民政府2025年政府信息公开工作年度报告"_s), qPrintable(info));
    QVERIFY2(has(u"Author"_s, u"示例县清水镇人民政府"_s), qPrintable(info));
    QVERIFY2(has(u"Tagged"_s, u"yes"_s), qPrintable(info));
    QVERIFY2(has(u"Page size"_s, u"595.276 x 841.89 pts (A4)"_s), qPrintable(info));
    const QByteArray json =
        ask(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, u"--json-key=outlines"_s, u"FILE"_s},
            pdf(document(u"sample"_s)));
    QVERIFY(json.contains("\"u:zh-CN\""));
    QVERIFY(json.contains("\"/DisplayDocTitle\": true"));
    QVERIFY(json.contains("D:20260109000000+08'00'"));
    QVERIFY(QString::fromUtf8(json).contains(u"\"title\": \"一、总体情况\""_s));
}

// What ISO 19005-3 asks for and can be looked up: identification, an output
// intent, tags, a language, an identifier, and no transparency or scripts.
void TestPdf::archive()
{
    PdfOptions options;
    options.archival = true;
    const QByteArray file = pdf(document(u"sample"_s), options);
    const QByteArray check = ask(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, file);
    QVERIFY2(check.contains("No syntax or stream encoding errors"), check.constData());
    const QByteArray xmp = ask(u"pdfinfo"_s, {u"-meta"_s, u"FILE"_s}, file);
    QVERIFY2(xmp.startsWith("<?xpacket begin"), xmp.constData());
    QVERIFY2(xmp.contains("<pdfaid:part>3</pdfaid:part>"), xmp.constData());
    QVERIFY2(xmp.contains("<pdfaid:conformance>A</pdfaid:conformance>"), xmp.constData());
    const QByteArray json = ask(u"qpdf"_s, {u"--json=2"_s, u"FILE"_s}, file);
    for (const char *needed : {"/GTS_PDFA1", "/StructTreeRoot", "/MarkInfo", "/ID", "/DestOutputProfile"})
        QVERIFY2(json.contains(needed), needed);
    for (const char *forbidden : {"/JavaScript", "/Encrypt", "/Group", "/SMask", "/LZWDecode"})
        QVERIFY2(!json.contains(forbidden), forbidden);
    QVERIFY(!ask(u"pdfinfo"_s, {u"-meta"_s, u"FILE"_s}, pdf(document(u"sample"_s))).contains("pdfaid"));
}

void TestPdf::sourceComesBack()
{
    PdfOptions options;
    options.source =
        PdfAttachment{u"清水镇.nianbao"_s, u"年度报告数据"_s, "application/json", "{\"year\": 2025}\n"};
    const QByteArray file = pdf(document(u"sample"_s), options);
    QVERIFY(ask(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, file).contains("No syntax or stream encoding errors"));
    QCOMPARE(ask(u"qpdf"_s, {u"--show-attachment=清水镇.nianbao"_s, u"FILE"_s}, file), options.source->data);
    const QByteArray json = ask(u"qpdf"_s, {u"--json=2"_s, u"FILE"_s}, file);
    QVERIFY(json.contains("\"/AFRelationship\": \"/Source\""));
}

void TestPdf::sameBytesAnywhere()
{
    const BlockDocument blocks = document(u"stress"_s);
    const QByteArray first = pdf(blocks);
    QVERIFY(!first.isEmpty());
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "America/New_York");
    tzset();
    Faces faces;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(PdfWriter().write(Paginator(faces).layOut(blocks), buffer));
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
    QVERIFY(buffer.data() == first);
}

void TestPdf::fullDiskIsAnError()
{
    class FullDevice : public QBuffer
    {
    protected:
        qint64 writeData(const char *, qint64) override
        {
            setErrorString(u"disk full"_s);
            return -1;
        }
    };
    FullDevice device;
    device.open(QIODevice::WriteOnly);
    const Result<void> written = m_writer.write(m_paginator.layOut(document(u"sample"_s)), device);
    QVERIFY(!written);
    QCOMPARE(written.error().message, u"disk full"_s);
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
