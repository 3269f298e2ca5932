#include "support/sampleblocks.h"

#include "render/texttable.h"
#include "render/textwidth.h"
#include "render/textwriter.h"
#include "render/words.h"

#include <QBuffer>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapping_data();
    void wrapping();
    void mergedCells();
    void labelsBreakBetweenWords();
    void officialTables_data();
    void officialTables();
    void wholeReport();

private:
    const Editions m_editions = Editions::standard();
    const Words m_words;
};

void TestText::wrapping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("empty") << QString() << 4 << QStringList{QString()};
    QTest::newRow("fits") << u"总计"_s << 4 << QStringList{u"总计"_s};
    QTest::newRow("halves") << u"结果维持"_s << 5 << QStringList{u"结果"_s, u"维持"_s};
    QTest::newRow("mixed") << u"1.其他"_s << 4 << QStringList{u"1.其"_s, u"他"_s};
    QTest::newRow("line ends") << u"一\n二"_s << 4 << QStringList{u"一"_s, u"二"_s};
}

void TestText::wrapping()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QTEST(wrapped(text, width), "lines");
}

void TestText::mergedCells()
{
    TableBlock table;
    table.rows = 3;
    table.columns = 3;
    table.widths = {2, 1, 1};
    const auto header = BlockCell::Role::ColumnHeader;
    table.cells = {
        {0, 0, 2, 1, header, u"项目"_s, {}, {}},
        {0, 1, 1, 2, header, u"申请人"_s, {}, {}},
        {1, 1, 1, 1, header, u"甲"_s, {}, {}},
        {1, 2, 1, 1, header, u"乙"_s, {}, {}},
        {2, 0, 1, 1, BlockCell::Role::RowHeader, u"1.予以公开"_s, {}, {}},
        {2, 1, 1, 1, BlockCell::Role::Figure, u"12"_s, {}, {}},
        {2, 2, 1, 1, BlockCell::Role::Figure, QString(), {}, {}},
    };
    const QStringList expected = {
        u"+-----------+-----------+"_s, //
        u"|           |  申请人   |"_s, //
        u"|   项目    +-----+-----+"_s, //
        u"|           | 甲  | 乙  |"_s, //
        u"+-----------+-----+-----+"_s, //
        u"|1.予以公开 | 12  |     |"_s, //
        u"+-----------+-----+-----+"_s,
    };
    QCOMPARE(textTable(table, 25, m_words), expected);
}

// As on paper: 结果 over 维持, not 结果维 over 持.
void TestText::labelsBreakBetweenWords()
{
    TableBlock table;
    table.rows = 1;
    table.columns = 2;
    table.widths = {1, 1};
    const auto header = BlockCell::Role::ColumnHeader;
    table.cells = {{0, 0, 1, 1, header, u"结果维持"_s, {}, {}}, {0, 1, 1, 1, header, u"尚未审结"_s, {}, {}}};
    const QStringList expected = {
        u"+------+------+"_s, //
        u"| 结果 | 尚未 |"_s, //
        u"| 维持 | 审结 |"_s, //
        u"+------+------+"_s,
    };
    QCOMPARE(textTable(table, 15, m_words), expected);
}

void TestText::officialTables_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("table");

    for (const EditionPtr &edition : m_editions.all()) {
        for (const TableSpec &table : edition->tables)
            QTest::addRow("%s %s", qUtf8Printable(edition->id), qUtf8Printable(table.id))
                << edition->id << table.id;
    }
}

// Every line is of one width, and every figure stands there.
void TestText::officialTables()
{
    QFETCH(QString, edition);
    QFETCH(QString, table);
    const EditionPtr spec = m_editions.find(edition);
    const TableBlock block = test::tableBlock(*spec, *spec->table(table), 1000);
    const QStringList lines = textTable(block, 100, m_words);
    for (const QString &line : lines)
        QCOMPARE(columnWidth(line), columnWidth(lines.first()));
    QVERIFY(columnWidth(lines.first()) <= 100);
    const QString all = lines.join(u'\n');
    for (const BlockCell &cell : block.cells) {
        if (cell.role == BlockCell::Role::Figure)
            QCOMPARE(all.count(cell.text), 1);
    }
}

void TestText::wholeReport()
{
    auto writer = TextWriter::make({});
    QVERIFY(writer);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY((*writer)->write(test::sampleBlocks(*m_editions.find(u"2021")), {}, buffer));
    const QStringList lines = QString::fromUtf8(buffer.data()).split(u'\n');
    QCOMPARE(lines.first().trimmed(), u"示例县清水镇人民政府2025年政府信息公开工作年度报告"_s);
    QVERIFY(lines.contains(u"　　一、总体情况"_s));
    const qsizetype heading = lines.indexOf(u"　　二、主动公开政府信息情况"_s);
    QVERIFY(lines.at(heading + 1).isEmpty() && lines.at(heading + 2).startsWith("+--"_L1));
    // 20 columns of agency end 4 before the edge; the date begins 4 right of it.
    QCOMPARE(lines.at(lines.size() - 3), QString(88, u' ') + u"示例县清水镇人民政府"_s);
    QCOMPARE(lines.at(lines.size() - 2), QString(92, u' ') + u"2026年1月9日"_s);
    QVERIFY(lines.last().isEmpty());
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
