#include "support/sampleblocks.h"

#include "render/docxwriter.h"
#include "render/zipwriter.h"

#include <QBuffer>
#include <QFile>
#include <QtTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestDocx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smoke();
};

void TestDocx::smoke()
{
    const Editions editions = Editions::standard();
    const BlockDocument document = test::sampleBlocks(*editions.find(u"2021"));
    auto writer = DocxWriter::make({});
    QVERIFY(writer);
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    QVERIFY((*writer)->write(document, "{}", out));
    QFile f(qEnvironmentVariable("OUT"));
    QVERIFY(f.open(QIODevice::WriteOnly));
    f.write(out.data());
    QBENCHMARK { QBuffer b; b.open(QIODevice::WriteOnly); (void)(*writer)->write(document, "{}", b); }
}

QTEST_APPLESS_MAIN(TestDocx)
#include "tst_docx.moc"
