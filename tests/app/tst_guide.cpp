#include "app/guide.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace nianbao;
using namespace Qt::StringLiterals;

// The pages of the guide hang together.
class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreFew();
    void pagesHoldTogether_data();
    void pagesHoldTogether();
};

void TestGuide::pagesAreFew()
{
    QVERIFY(Guide::pages().size() >= 10);
    QVERIFY(Guide::pages().size() <= 15);
}

void TestGuide::pagesHoldTogether_data()
{
    QTest::addColumn<QString>("page");
    const QStringList pages = Guide::pages();
    for (const QString &page : pages)
        QTest::newRow(qPrintable(page)) << page;
}

// A heading first, every link leads to a page and every picture is there.
void TestGuide::pagesHoldTogether()
{
    QFETCH(QString, page);
    const QString markdown = Guide::markdown(page);
    QVERIFY(markdown.startsWith(u"# "_s));
    QVERIFY(!markdown.contains(u"<!--"_s));
    QTextDocument document;
    document.setMarkdown(markdown);
    QCOMPARE(document.firstBlock().text(), Guide::title(page));
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    for (auto it = link.globalMatch(markdown); it.hasNext();) {
        const QString target = it.next().captured(1);
        QVERIFY2(QFile::exists(Guide::folder() + target), qPrintable(target));
    }
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
