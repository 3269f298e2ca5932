#include "support/sampleblocks.h"

#include "render/tableheaders.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestTableHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
    void headRowsOfEachTable();
    void everyFigureHasHeaders();

private:
    const Editions m_editions = Editions::standard();
};

void TestTableHeaders::headers_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("headers");

    QTest::newRow("first group") << u"disclosure"_s << u"regulations"_s << u"repealed"_s
                                 << QStringList{u"第二十条第（一）项"_s, u"本年废止件数"_s, u"规章"_s};
    QTest::newRow("later group") << u"disclosure"_s << u"compulsory_measures"_s << u"decisions"_s
                                 << QStringList{u"第二十条第（六）项"_s, u"本年处理决定数量"_s,
                                                u"行政强制"_s};
    QTest::newRow("nested labels") << u"applications"_s << u"refused_state_secret"_s << u"enterprises"_s
                                   << QStringList{u"申请人情况"_s,     u"法人或其他组织"_s,
                                                  u"商业企业"_s,       u"三、本年度办理结果"_s,
                                                  u"（三）不予公开"_s, u"1.属于国家秘密"_s};
    QTest::newRow("header over two rows")
        << u"applications"_s << u"received"_s << u"natural_persons"_s
        << QStringList{u"申请人情况"_s, u"自然人"_s, u"一、本年新收政府信息公开申请数量"_s};
    QTest::newRow("no row labels") << u"disputes"_s << u"litigation_direct"_s << u"upheld"_s
                                   << QStringList{u"行政诉讼"_s, u"未经复议直接起诉"_s, u"结果维持"_s};
}

void TestTableHeaders::headers()
{
    QFETCH(QString, table);
    QFETCH(QString, row);
    QFETCH(QString, column);
    const EditionPtr edition = m_editions.find(u"2021");
    const TableBlock block = test::tableBlock(*edition, *edition->table(table));
    QStringList texts;
    for (int i = 0; i < block.cells.size(); ++i) {
        if (block.cells.at(i).figureRow != row || block.cells.at(i).figureColumn != column)
            continue;
        const QList<int> found = headersOf(block, tableCover(block), i);
        for (const int header : found)
            texts.append(block.cells.at(header).text);
    }
    QTEST(texts, "headers");
}

void TestTableHeaders::headRowsOfEachTable()
{
    const EditionPtr edition = m_editions.find(u"2021");
    const auto rows = [&](QStringView table) {
        return headRows(test::tableBlock(*edition, *edition->table(table)));
    };
    QCOMPARE(rows(u"disclosure"), 2);
    QCOMPARE(rows(u"applications"), 3);
    QCOMPARE(rows(u"disputes"), 3);
}

void TestTableHeaders::everyFigureHasHeaders()
{
    for (const EditionPtr &edition : m_editions.all()) {
        for (const TableSpec &spec : edition->tables) {
            const TableBlock block = test::tableBlock(*edition, spec);
            const QList<int> cover = tableCover(block);
            QVERIFY(!cover.contains(-1));
            for (int i = 0; i < block.cells.size(); ++i) {
                if (block.cells.at(i).role == BlockCell::Role::Figure)
                    QVERIFY2(headersOf(block, cover, i).size() >= 2,
                             qUtf8Printable(block.cells.at(i).figureRow));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestTableHeaders)
#include "tst_tableheaders.moc"
