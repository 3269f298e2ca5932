#include "support/docxreader.h"
#include "support/officedocx.h"
#include "support/sampleblocks.h"
#include "support/tools.h"

#include "render/docxwriter.h"
#include "render/zipwriter.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray zipped(const ZipContents &parts)
{
    ZipWriter writer;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        writer.add(part.key(), *part);
    const auto bytes = writer.finish();
    return bytes ? *bytes : QByteArray();
}

} // namespace

class TestDocxReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesPageStylesAndLetterhead();
    void leavesTheOfficesTextBehind();
    void missingStylesAreOursAndNamed();
    void stylesAreValid();
    void unusableDocumentsAreNamed_data();
    void unusableDocumentsAreNamed();
    void documentMadeInLibreOffice();

private:
    QString save(const QByteArray &bytes, const QString &name = u"office.docx"_s);
    ZipContents written(const QString &reference, QStringList *remarks = nullptr);

    QTemporaryDir m_folder;
    BlockDocument m_sample;
};

void TestDocxReference::initTestCase()
{
    m_sample = test::sampleBlocks(*Editions::standard().find(u"2021"));
}

QString TestDocxReference::save(const QByteArray &bytes, const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

ZipContents TestDocxReference::written(const QString &reference, QStringList *remarks)
{
    auto writer = DocxWriter::make({reference});
    if (!writer)
        qFatal("%s", qUtf8Printable(writer.error().message));
    if (remarks)
        *remarks = (*writer)->remarks();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = (*writer)->write(m_sample, {}, buffer);
    const auto parts = readZip(buffer.data());
    return done && parts ? *parts : ZipContents();
}

void TestDocxReference::takesPageStylesAndLetterhead()
{
    const ZipContents parts = written(save(zipped(test::officeDocx())));
    const QByteArray document = parts.value(u"word/document.xml"_s);
    QCOMPARE(test::wordValue(document, u"pgMar"_s, u"left"_s), u"1100"_s);
    QCOMPARE(test::wordValue(document, u"headerReference"_s, u"id"_s), u"r2"_s);
    QCOMPARE(test::wordValue(document, u"tblW"_s, u"w"_s), u"8000"_s); // fits the office's page
    const test::DocxContent content = test::readDocx(document);
    QCOMPARE(content.paragraphs.at(0).text(), m_sample.title); // its size is theirs: Word breaks it
    QCOMPARE(content.paragraphs.at(2).style, u"1"_s);          // their heading 1
    QCOMPARE(parts.value(u"word/media/logo.png"_s), QByteArray("logo"));
    const QByteArray types = parts.value(u"[Content_Types].xml"_s);
    QVERIFY(types.contains("image/png"));
    QVERIFY(types.contains("/word/header1.xml"));
    QVERIFY(!parts.value(u"word/settings.xml"_s).contains("evenAndOddHeaders"));
}

void TestDocxReference::leavesTheOfficesTextBehind()
{
    const ZipContents parts = written(save(zipped(test::officeDocx())));
    QVERIFY(!parts.isEmpty());
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        QVERIFY2(!part->contains("secret"), qUtf8Printable(part.key()));
        QVERIFY2(!part->contains("comments"), qUtf8Printable(part.key()));
        QVERIFY2(!part->contains("trackRevisions"), qUtf8Printable(part.key()));
    }
}

void TestDocxReference::missingStylesAreOursAndNamed()
{
    QStringList remarks;
    const ZipContents parts = written(save(zipped(test::officeDocx())), &remarks);
    QCOMPARE(remarks.size(), 1);
    QVERIFY(remarks.first().contains(u"heading 2"_s));
    QVERIFY(!remarks.first().contains(u"heading 1"_s));
    // The office uses the id "Title" for something else.
    const test::DocxContent content = test::readDocx(parts.value(u"word/document.xml"_s));
    QCOMPARE(content.paragraphs.at(0).style, u"NianbaoTitle"_s);
    const QByteArray styles = parts.value(u"word/styles.xml"_s);
    QCOMPARE(styles.count("w:styleId=\"NianbaoTitle\""), 1);
    QCOMPARE(styles.count("w:default=\"1\""), 1); // theirs only
    // What our title rests on is their Normal.
    const qsizetype ours = styles.indexOf("NianbaoTitle");
    QVERIFY(styles.indexOf("<w:basedOn w:val=\"a\"", ours) > ours);
    // A run in a heading's face uses the character style that they linked, or ours.
    QCOMPARE(content.paragraphs.at(6).runs.first().style, u"Heading2Char"_s);
}

void TestDocxReference::stylesAreValid()
{
    const QString schema = test::sharedFile(u"schemas/ooxml/wml.xsd"_s);
    const QString xmllint = test::tool(u"xmllint"_s);
    if (schema.isEmpty() || xmllint.isEmpty())
        QSKIP("needs xmllint and the OOXML schemas");
    const ZipContents parts = written(save(zipped(test::officeDocx())));
    for (const QString &part : {u"word/styles.xml"_s, u"word/document.xml"_s, u"word/settings.xml"_s}) {
        const QString file = save(parts.value(part), u"part.xml"_s);
        const test::ToolRun run =
            test::runTool(xmllint, {u"--nonet"_s, u"--noout"_s, u"--schema"_s, schema, file});
        QVERIFY2(run.succeeded(), qPrintable(part + u'\n' + QString::fromUtf8(run.errors)));
    }
}

void TestDocxReference::unusableDocumentsAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const auto without = [](const QString &part) {
        ZipContents parts = test::officeDocx();
        parts.remove(part);
        return zipped(parts);
    };
    const auto replaced = [](const QString &part, const QByteArray &content) {
        ZipContents parts = test::officeDocx();
        parts.insert(part, content);
        return zipped(parts);
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no archive") << QByteArray("PK, or is it?");
    QTest::newRow("truncated") << zipped(test::officeDocx()).chopped(200);
    QTest::newRow("no main document") << without(u"_rels/.rels"_s);
    QTest::newRow("no body") << replaced(u"word/document.xml"_s, "<a/>");
    QTest::newRow("broken body") << replaced(u"word/document.xml"_s,
                                             "<w:document" + test::wordNamespaces() + "><w:body>");
    QTest::newRow("no styles") << without(u"word/styles.xml"_s);
    QTest::newRow("broken styles") << replaced(u"word/styles.xml"_s,
                                               "<w:styles" + test::wordNamespaces() + "><w:style>");
}

void TestDocxReference::unusableDocumentsAreNamed()
{
    QFETCH(QByteArray, bytes);
    const auto writer = DocxWriter::make({save(bytes)});
    QVERIFY(!writer);
    QVERIFY2(writer.error().message.contains("office.docx"_L1), qUtf8Printable(writer.error().message));
}

void TestDocxReference::documentMadeInLibreOffice()
{
    const QString office = test::tool(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("needs LibreOffice");
    const QString profile = u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s);
    QVERIFY(test::runTool(office, {profile, u"--headless"_s, u"--convert-to"_s, u"docx"_s, u"--outdir"_s,
                                   m_folder.path(), QFINDTESTDATA("../data/letterhead.fodt")})
                .succeeded());
    const ZipContents parts = written(m_folder.filePath(u"letterhead.docx"_s));
    const QByteArray document = parts.value(u"word/document.xml"_s);
    QCOMPARE(test::wordValue(document, u"pgMar"_s, u"left"_s), u"1134"_s);  // 2 cm
    QCOMPARE(test::wordValue(document, u"pgMar"_s, u"right"_s), u"1701"_s); // 3 cm
    const test::DocxContent content = test::readDocx(document);
    QCOMPARE(content.paragraphs.at(2).style, u"Heading1"_s);
    const QByteArray styles = parts.value(u"word/styles.xml"_s);
    QVERIFY(styles.contains(u"w:eastAsia=\"楷体\""_s.toUtf8()));
    QVERIFY(!document.contains(u"不应随行"_s.toUtf8()));
    QCOMPARE(parts.keys().filter(u"word/header"_s).size(), 1);
}

QTEST_APPLESS_MAIN(TestDocxReference)
#include "tst_docxreference.moc"
