#include "support/browser.h"
#include "support/reports.h"
#include "support/sampleblocks.h"
#include "support/tools.h"

#include "models/payload.h"
#include "render/format.h"
#include "render/ofdpage.h"
#include "render/ofdwriter.h"
#include "render/paginator.h"
#include "render/pdfwriter.h"
#include "render/visiblecontent.h"
#include "render/zipwriter.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

QString withoutSpace(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString sorted(QString text)
{
    text = withoutSpace(text);
    std::sort(text.begin(), text.end());
    return text;
}

struct TextObject
{
    QString text;
    double x = 0;     // of the first character on the page, mm
    double y = 0;     // of the baseline
    QList<double> xs; // of each character
};

// What a page says, read by the rules of GB/T 33190-2016 11.
QList<TextObject> textObjects(const QByteArray &page)
{
    QList<TextObject> objects;
    QXmlStreamReader reader(page);
    QStringList box;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes a = reader.attributes();
        if (reader.name() == "TextObject"_L1)
            box = a.value("Boundary"_L1).toString().split(u' ');
        if (reader.name() != "TextCode"_L1)
            continue;
        TextObject object;
        object.x = box.at(0).toDouble() + a.value("X"_L1).toDouble();
        object.y = box.at(1).toDouble() + a.value("Y"_L1).toDouble();
        object.xs = {object.x};
        const QStringList steps = a.value("DeltaX"_L1).toString().split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const bool group = steps.at(i) == "g"_L1;
            const int times = group ? steps.at(i + 1).toInt() : 1;
            i += group ? 2 : 0;
            for (int n = 0; n < times; ++n)
                object.xs.append(object.xs.last() + steps.at(i).toDouble());
        }
        object.text = reader.readElementText();
        objects.append(object);
    }
    return objects;
}

QString pageText(const QByteArray &page)
{
    QString text;
    const QList<TextObject> objects = textObjects(page);
    for (const TextObject &object : objects)
        text += object.text;
    return text;
}

// How dark each square of a page is, 0 to 1.
QList<double> ink(const QImage &page, int side)
{
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    QList<double> result;
    for (int top = 0; top + side <= grey.height(); top += side) {
        for (int left = 0; left + side <= grey.width(); left += side) {
            int dark = 0;
            for (int y = top; y < top + side; ++y) {
                const uchar *line = grey.constScanLine(y);
                for (int x = left; x < left + side; ++x)
                    dark += 255 - line[x];
            }
            result.append(dark / 255.0 / side / side);
        }
    }
    return result;
}

// Pearson's coefficient: 1 for the same picture.
double likeness(const QList<double> &a, const QList<double> &b)
{
    const auto mean = [](const QList<double> &values) {
        return std::accumulate(values.cbegin(), values.cend(), 0.0) / double(values.size());
    };
    const double meanA = mean(a), meanB = mean(b);
    double both = 0, squareA = 0, squareB = 0;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        both += (a.at(i) - meanA) * (b.at(i) - meanB);
        squareA += (a.at(i) - meanA) * (a.at(i) - meanA);
        squareB += (b.at(i) - meanB) * (b.at(i) - meanB);
    }
    return both / std::sqrt(squareA * squareB);
}

} // namespace

class TestOfd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lengths_data();
    void lengths();
    void partsAreValid_data();
    void partsAreValid();
    void textIsThatOfThePages();
    void charactersStandWhereThePagesHaveThem();
    void textIsThatOfThePdf();
    void fontsHoldTheCharacters();
    void outlineLeadsToHeadings();
    void carriesTheReport();
    void sameReportSameBytes();
    void hostileTextStaysText();
    void readerDrawsThePdfsPages();

private:
    QString save(const QByteArray &bytes, const QString &name);

    BlockDocument m_sample;
    Faces m_faces;
    Paginator m_paginator{m_faces};
    LaidOutDocument m_pages;
    ZipContents m_parts;
    QByteArray m_ofd;
    QTemporaryDir m_folder;
};

void TestOfd::initTestCase()
{
    m_sample = test::sampleBlocks(*Editions::standard().find(u"2021"));
    m_pages = m_paginator.layOut(m_sample);
    const auto ofd = OfdWriter().write(m_pages);
    QVERIFY(ofd);
    m_ofd = *ofd;
    const auto parts = readZip(m_ofd);
    QVERIFY(parts);
    m_parts = *parts;
}

QString TestOfd::save(const QByteArray &bytes, const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void TestOfd::lengths_data()
{
    QTest::addColumn<qreal>("points");
    QTest::addColumn<QString>("millimetres");

    QTest::newRow("nothing") << qreal(0) << u"0"_s;
    QTest::newRow("whole") << 28 * Paper::millimetre << u"28"_s;
    QTest::newRow("16 pt") << qreal(16) << u"5.6444"_s;
    QTest::newRow("trailing zero") << 1.5 * Paper::millimetre << u"1.5"_s;
    QTest::newRow("leading zero") << 0.0203 * Paper::millimetre << u"0.0203"_s;
    QTest::newRow("negative") << -0.25 * Paper::millimetre << u"-0.25"_s;
    QTest::newRow("too small") << 0.00001 * Paper::millimetre << u"0"_s;
}

void TestOfd::lengths()
{
    QFETCH(qreal, points);
    QTEST(ofdLength(points), "millimetres");
}

void TestOfd::partsAreValid_data()
{
    QTest::addColumn<QString>("document");
    QTest::newRow("plain") << u"sample"_s;
    QTest::newRow("with letterhead") << u"lettered"_s;
}

void TestOfd::partsAreValid()
{
    QFETCH(QString, document);
    const LaidOutDocument pages = m_paginator.layOut(test::documentNamed(document));
    const QString schemas = test::sharedFile(u"schemas/ofd"_s);
    const QString xmllint = test::tool(u"xmllint"_s);
    if (schemas.isEmpty() || xmllint.isEmpty())
        QSKIP("needs xmllint and the OFD schemas");
    const auto carrying = OfdWriter().write(pages, {"{}", "00"});
    QVERIFY(carrying);
    const auto parts = readZip(*carrying);
    QVERIFY(parts);
    int checked = 0;
    for (auto part = parts->cbegin(); part != parts->cend(); ++part) {
        if (!part.key().endsWith(".xml"_L1))
            continue;
        const QString root = part.key().section(u'/', -1).remove(".xml"_L1);
        const QString schema =
            QHash<QString, QString>{{u"Content"_s, u"Page"_s}, {u"PublicRes"_s, u"Res"_s}}.value(root, root);
        const test::ToolRun run =
            test::runTool(xmllint, {u"--nonet"_s, u"--noout"_s, u"--schema"_s,
                                    schemas + u'/' + schema + ".xsd"_L1, save(*part, u"part.xml"_s)});
        QVERIFY2(run.succeeded(), qPrintable(part.key() + u'\n' + QString::fromUtf8(run.errors)));
        ++checked;
    }
    QCOMPARE(checked, 4 + pages.pages.size());
}

void TestOfd::textIsThatOfThePages()
{
    for (int i = 0; i < m_pages.pages.size(); ++i) {
        QString text;
        for (const TextItem &item : m_pages.pages.at(i).texts)
            text += item.text;
        const QByteArray page = m_parts.value(u"Doc_0/Pages/Page_%1/Content.xml"_s.arg(i));
        QVERIFY(!text.isEmpty());
        QCOMPARE(pageText(page), withoutSpace(text));
        QCOMPARE(page.count("<ofd:PathObject"), m_pages.pages.at(i).rules.size());
    }
}

void TestOfd::charactersStandWhereThePagesHaveThem()
{
    const QList<TextObject> objects = textObjects(m_parts.value(u"Doc_0/Pages/Page_0/Content.xml"_s));
    QList<double> expected, found;
    for (const TextItem &item : m_pages.pages.first().texts) {
        for (qsizetype i = 0; i < item.offsets.size(); ++i) {
            if (item.text.at(i) != u' ')
                expected.append((item.origin.x() + item.offsets.at(i)) / Paper::millimetre);
        }
    }
    for (const TextObject &object : objects)
        found += object.xs;
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY2(std::abs(found.at(i) - expected.at(i)) < 0.005, qPrintable(QString::number(i)));
}

void TestOfd::textIsThatOfThePdf()
{
    const QString pdftotext = test::tool(u"pdftotext"_s);
    if (pdftotext.isEmpty())
        QSKIP("needs pdftotext");
    QBuffer pdf;
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    QVERIFY(PdfWriter().write(m_pages, pdf));
    const QString file = save(pdf.data(), u"a.pdf"_s);
    for (int i = 0; i < m_pages.pages.size(); ++i) {
        const QString number = QString::number(i + 1);
        const test::ToolRun run = test::runTool(pdftotext, {u"-f"_s, number, u"-l"_s, number, file, u"-"_s});
        QVERIFY2(run.succeeded(), run.errors.constData());
        // Each program orders cells in its own way.
        QCOMPARE(sorted(pageText(m_parts.value(u"Doc_0/Pages/Page_%1/Content.xml"_s.arg(i)))),
                 sorted(QString::fromUtf8(run.output)));
    }
}

void TestOfd::fontsHoldTheCharacters()
{
    QHash<const Face *, QSet<char32_t>> used;
    for (const Page &page : m_pages.pages) {
        for (const TextItem &item : page.texts) {
            for (const char32_t code : item.text.toUcs4())
                used[item.face.get()].insert(code);
        }
    }
    QXmlStreamReader reader(m_parts.value(u"Doc_0/PublicRes.xml"_s));
    QHash<QString, QByteArray> files; // by the font's own name
    QString name;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "Font"_L1)
            name = reader.attributes().value("FontName"_L1).toString();
        if (reader.name() == "FontFile"_L1)
            files.insert(name, m_parts.value("Doc_0/Res/"_L1 + reader.readElementText()));
    }
    QCOMPARE(files.size(), used.size());
    for (auto face = used.cbegin(); face != used.cend(); ++face) {
        const QByteArray file = files.value(face.key()->postScriptName());
        QVERIFY(file.size() > 1000 && file.size() < 1'000'000);
        const QRawFont font(file, 16);
        QVERIFY(font.isValid());
        for (const char32_t code : *face)
            QVERIFY2(font.supportsCharacter(code), qPrintable(QString::number(code, 16)));
    }
}

void TestOfd::outlineLeadsToHeadings()
{
    QXmlStreamReader reader(m_parts.value(u"Doc_0/Document.xml"_s));
    QStringList titles, pageIds, targets;
    int depth = 0, deepest = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == "OutlineElem"_L1)
            depth += reader.isStartElement() ? 1 : -1;
        deepest = std::max(deepest, depth);
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "OutlineElem"_L1)
            titles.append(reader.attributes().value("Title"_L1).toString());
        else if (reader.name() == "Page"_L1)
            pageIds.append(reader.attributes().value("ID"_L1).toString());
        else if (reader.name() == "Dest"_L1)
            targets.append(reader.attributes().value("PageID"_L1).toString());
    }
    for (const QString &title : {u"一、总体情况"_s, u"（一）主动公开"_s, u"六、其他需要报告的事项"_s})
        QVERIFY2(titles.contains(title), qPrintable(title));
    QVERIFY(deepest >= 2);
    QCOMPARE(targets.size(), titles.size());
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const int page = int(pageIds.indexOf(targets.at(i)));
        QVERIFY(page >= 0);
        const QString text = pageText(m_parts.value(u"Doc_0/Pages/Page_%1/Content.xml"_s.arg(page)));
        QVERIFY2(text.contains(withoutSpace(titles.at(i))), qPrintable(titles.at(i)));
    }
}

void TestOfd::carriesTheReport()
{
    const QByteArray report = u"{\"title\": \"年报\"}\n"_s.toUtf8();
    for (const ExportFormat &format : exportFormats()) {
        if (format.id != "ofd"_L1)
            continue;
        auto writer = format.make({});
        QVERIFY(writer);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY((*writer)->write(m_sample, report, buffer));
        const auto parts = readZip(buffer.data());
        QVERIFY(parts);
        QCOMPARE(parts->value(u"Doc_0/Attachs/report.nianbao"_s), report);
        QVERIFY(parts->value(u"Doc_0/Attachs/Attachments.xml"_s).contains("Name=\"report.nianbao\""));
        QVERIFY(parts->value(u"OFD.xml"_s)
                    .contains("<ofd:CustomData Name=\"nianbao-seal\">" +
                              visibleContent(m_sample).seal(report) + '<'));
        return;
    }
    QFAIL("no format is called ofd");
}

void TestOfd::sameReportSameBytes()
{
    Faces faces;
    const auto again = OfdWriter().write(Paginator(faces).layOut(m_sample));
    QVERIFY(again);
    QCOMPARE(*again, m_ofd);
    QVERIFY(!m_parts.contains(u"Doc_0/Attachs/Attachments.xml"_s));
}

void TestOfd::hostileTextStaysText()
{
    BlockDocument document;
    document.title = u"<&>\u0001"_s;
    document.blocks = {ParagraphBlock{
        TextRole::Body, {{u"<script>&amp; 二 三]]> 𠮷林"_s, TextRole::Body}}, {u"overview"_s, 0}}};
    const auto ofd = OfdWriter().write(m_paginator.layOut(document));
    QVERIFY(ofd);
    const auto parts = readZip(*ofd);
    QVERIFY(parts);
    const QString text = pageText(parts->value(u"Doc_0/Pages/Page_0/Content.xml"_s));
    QVERIFY2(text.startsWith(u"<script>&amp;二三]]>𠮷林"_s), qPrintable(text));
    QXmlStreamReader root(parts->value(u"OFD.xml"_s));
    while (!root.atEnd())
        root.readNext();
    QVERIFY2(!root.hasError(), qPrintable(root.errorString()));
}

// ofd.js and poppler draw the same pages.
void TestOfd::readerDrawsThePdfsPages()
{
    const QString library = test::nodeModule(u"ofd.js/lib/ofd.umd.min.js"_s);
    const QString chromium = test::tool(u"chromium"_s);
    const QString pdftoppm = test::tool(u"pdftoppm"_s);
    if (library.isEmpty() || chromium.isEmpty() || pdftoppm.isEmpty())
        QSKIP("needs Chromium, pdftoppm and ofd.js (npm install in tests/tools)");
    constexpr int width = 840, height = 1188; // A4, four pixels a millimetre

    QHash<const Face *, FacePtr> faces;
    for (const Page &page : m_pages.pages) {
        for (const TextItem &item : page.texts)
            faces.insert(item.face.get(), item.face);
    }
    QJsonArray fonts;
    for (const FacePtr &face : std::as_const(faces)) {
        for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
            const QRawFont font = part.key().startsWith("Doc_0/Res/"_L1) ? QRawFont(*part, 16) : QRawFont();
            if (font.isValid() && font.familyName() == face->family() &&
                (font.weight() >= QFont::Bold || font.styleName() == "Bold"_L1) == face->isBold())
                fonts.append(QJsonObject{{u"family"_s, face->family()},
                                         {u"weight"_s, face->isBold() ? u"700"_s : u"400"_s},
                                         {u"data"_s, QString::fromLatin1(part->toBase64())}});
        }
    }
    QFile viewer(QStringLiteral(NIANBAO_TEST_TOOLS "/ofd_viewer.html"));
    QVERIFY(viewer.open(QIODevice::ReadOnly));
    QByteArray html = viewer.readAll();
    html.replace("@LIBRARY@", "file://" + library.toUtf8());
    html.replace("@FONTS@", QJsonDocument(fonts).toJson(QJsonDocument::Compact));
    html.replace("@FILE@", m_ofd.toBase64());
    html.replace("@WIDTH@", QByteArray::number(width));
    const QString page = save(html, u"viewer.html"_s);

    const QString said = test::dumpedText(test::dumpedPage(page), u"result"_s);
    int characters = 0;
    for (const auto &part : std::as_const(m_parts).keys().filter(u"Content.xml"_s))
        characters += int(pageText(m_parts.value(part)).size());
    QCOMPARE(said, u"%1 pages %2 characters"_s.arg(m_pages.pages.size()).arg(characters));

    const QString shot = m_folder.filePath(u"shot.png"_s);
    QVERIFY(
        test::runTool(chromium, {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                                 u"--hide-scrollbars"_s, u"--allow-file-access-from-files"_s,
                                 u"--virtual-time-budget=20000"_s, u"--screenshot="_s + shot,
                                 u"--window-size=%1,%2"_s.arg(width).arg(height + 100), u"file://"_s + page})
            .succeeded());
    QBuffer pdf;
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    QVERIFY(PdfWriter().write(m_pages, pdf));
    QVERIFY(test::runTool(pdftoppm, {u"-png"_s, u"-l"_s, u"1"_s, u"-singlefile"_s, u"-scale-to-x"_s,
                                     QString::number(width), u"-scale-to-y"_s, QString::number(height),
                                     save(pdf.data(), u"a.pdf"_s), m_folder.filePath(u"pdf"_s)})
                .succeeded());
    const QImage drawn = QImage(shot).copy(0, 0, width, height);
    const QImage expected(m_folder.filePath(u"pdf.png"_s));
    QCOMPARE(expected.size(), QSize(width, height));
    const double same = likeness(ink(drawn, 6), ink(expected, 6));
    if (const QString kept = qEnvironmentVariable("NIANBAO_KEEP_PAGES"); !kept.isEmpty()) {
        drawn.save(kept + "/ofd.png"_L1);
        expected.save(kept + "/pdf.png"_L1);
    }
    QVERIFY2(same > 0.9, qPrintable(QString::number(same)));
}

QTEST_MAIN(TestOfd)
#include "tst_ofd.moc"
