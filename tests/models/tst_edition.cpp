#include "models/edition.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestEdition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInEditionsLoad();
    void editionOfAYear_data();
    void editionOfAYear();
    void anOfficesOwnFileGoesBefore();
    void figuresAreTheStandardOnes();
    void relationsResolve_data();
    void relationsResolve();
    void totalsFollowFromRelations();
    void namesOfFigures();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
};

void TestEdition::builtInEditionsLoad()
{
    const Editions editions = Editions::standard();
    QCOMPARE(editions.errors(), QStringList());
    QVERIFY(editions.find(u"2019"));
    QVERIFY(editions.find(u"2021"));
    QVERIFY(!editions.find(u"1999"));
}

void TestEdition::editionOfAYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("edition");
    QTest::newRow("first") << 2019 << u"2019"_s;
    QTest::newRow("last of the trial") << 2020 << u"2019"_s;
    QTest::newRow("first of the new") << 2021 << u"2021"_s;
    QTest::newRow("in force") << 2025 << u"2021"_s;
    QTest::newRow("before any") << 2018 << QString();
}

void TestEdition::editionOfAYear()
{
    QFETCH(int, year);
    QFETCH(QString, edition);
    const EditionPtr found = Editions::standard().forYear(year);
    QCOMPARE(found ? found->id : QString(), edition);
}

// The user's file before the system's, and both before the built-in one, which then holds no more.
void TestEdition::anOfficesOwnFileGoesBefore()
{
    QFile builtIn(u":/nianbao/editions/2021.json"_s);
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    const QByteArray json = builtIn.readAll();
    QTemporaryDir folder;
    const auto put = [&](const QString &place, const QByteArray &basis) {
        QDir(folder.path()).mkpath(place + u"/nianbao/editions"_s);
        QFile file(folder.filePath(place + u"/nianbao/editions/2021.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(json)
                       .replace("\"basis\": \"国办公开办函〔2021〕30号\"", "\"basis\": \"" + basis + "\"")
                       .replace("{\"from\": 2021}", "{\"from\": 2021, \"to\": 2026}"));
    };
    put(u"system"_s, "system");
    put(u"user"_s, "user");
    qputenv("XDG_DATA_HOME", folder.filePath(u"user"_s).toUtf8());
    qputenv("XDG_DATA_DIRS", folder.filePath(u"system"_s).toUtf8());
    const Editions editions = Editions::standard();
    qunsetenv("XDG_DATA_HOME");
    qunsetenv("XDG_DATA_DIRS");
    QCOMPARE(editions.errors(), QStringList());
    QCOMPARE(editions.find(u"2021")->basis, u"user"_s);
    QCOMPARE(editions.forYear(2026)->basis, u"user"_s);
    QVERIFY(!editions.forYear(2027));
    QCOMPARE(editions.all().size(), Editions::standard().all().size());
}

void TestEdition::figuresAreTheStandardOnes()
{
    QFile file(qEnvironmentVariable("NIANBAO_SHARED", QStringLiteral(NIANBAO_SHARED_DIR)) +
               u"/domain/figures.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the reference list of figures is not there");
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    for (auto edition = expected.begin(); edition != expected.end(); ++edition) {
        const EditionPtr actual = Editions::standard().find(edition.key());
        QVERIFY(actual);
        qsizetype count = 0;
        const QJsonObject tables = edition->toObject();
        for (auto table = tables.begin(); table != tables.end(); ++table) {
            const QJsonObject rows = table->toObject();
            for (auto row = rows.begin(); row != rows.end(); ++row) {
                const QVariantList columns = row->toVariant().toList();
                for (const QVariant &column : columns) {
                    QVERIFY2(actual->figure(table.key(), row.key(), column.toString()) >= 0,
                             qPrintable(table.key() + u'.' + row.key() + u'.' + column.toString()));
                    ++count;
                }
            }
        }
        QCOMPARE(actual->figures.size(), count);
    }
}

void TestEdition::relationsResolve_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("relation");
    QTest::addColumn<int>("lines");
    QTest::newRow("2021 balance") << u"2021"_s << u"applications.balance"_s << 7;
    QTest::newRow("2021 handled total") << u"2021"_s << u"applications.handled-total"_s << 7;
    QTest::newRow("2021 row total") << u"2021"_s << u"applications.row-total"_s << 25;
    QTest::newRow("2021 disputes") << u"2021"_s << u"disputes.total"_s << 3;
    QTest::newRow("2021 stock floor") << u"2021"_s << u"disclosure.stock-floor"_s << 2;
    QTest::newRow("2021 carry") << u"2021"_s << u"carry.applications"_s << 7;
    QTest::newRow("2021 carry stock") << u"2021"_s << u"carry.stock"_s << 2;
    QTest::newRow("2019 row total") << u"2019"_s << u"applications.row-total"_s << 23;
    QTest::newRow("2019 items floor") << u"2019"_s << u"disclosure.items-floor"_s << 5;
    QTest::newRow("2019 disclosed floor") << u"2019"_s << u"disclosure.disclosed-floor"_s << 2;
    QTest::newRow("2019 carry items") << u"2019"_s << u"carry.items"_s << 5;
}

void TestEdition::relationsResolve()
{
    QFETCH(QString, edition);
    QFETCH(QString, relation);
    QFETCH(int, lines);
    const EditionPtr found = Editions::standard().find(edition);
    int count = 0;
    for (const RelationLine &line : found->relationLines)
        count += found->relations.at(line.relation).id == relation ? 1 : 0;
    QCOMPARE(count, lines);
}

void TestEdition::totalsFollowFromRelations()
{
    const EditionPtr edition = Editions::standard().find(u"2021");
    const int total = edition->figure(u"applications", u"granted", u"total");
    QVERIFY(edition->definition(total));
    QCOMPARE(edition->definition(total)->right.size(), 6);
    const int handled = edition->figure(u"applications", u"handled_total", u"enterprises");
    QVERIFY(edition->definition(handled));
    QCOMPARE(edition->definition(handled)->right.size(), 21);
    QVERIFY(!edition->definition(edition->figure(u"applications", u"received", u"enterprises")));
    QVERIFY(!edition->definition(edition->figure(u"disclosure", u"regulations", u"in_force")));
    // A carry-over does not make a total of what it carries.
    QVERIFY(!edition->definition(edition->figure(u"applications", u"carried_in", u"enterprises")));

    int summed = 0;
    for (const RelationLine &line : edition->relationLines) {
        if (!line.summedLines.isEmpty())
            ++summed;
    }
    QCOMPARE(summed, 4); // 总计 of balance, results and carry-over; the row 总计 of the applicants
}

void TestEdition::namesOfFigures()
{
    const EditionPtr edition = Editions::standard().find(u"2021");
    const auto names = [&](const QString &table, const QString &row, const QString &column) {
        const FigureSpec &figure = edition->figures.at(edition->figure(table, row, column));
        return figure.rowName + u'|' + figure.columnName;
    };
    QCOMPARE(names(u"applications"_s, u"granted"_s, u"natural_persons"_s), u"（一）予以公开|自然人"_s);
    QCOMPARE(names(u"disclosure"_s, u"penalties"_s, u"decisions"_s), u"行政处罚|本年处理决定数量"_s);
    QCOMPARE(names(u"disputes"_s, u"litigation_direct"_s, u"total"_s), u"未经复议直接起诉|总计"_s);
}

void TestEdition::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("message");

    QTest::newRow("cut off") << QByteArray("\"relations\"") << QByteArray("\"relations")
                             << u"not a JSON object"_s;
    QTest::newRow("overlap") << QByteArray("\"信息内容\", \"本年制发件数\"")
                             << QByteArray("\"信息内容\", \"本年制发件数\", \"x\"")
                             << u"table disclosure, row 1"_s;
    QTest::newRow("hole") << QByteArray(", \"现行有效件数\"") << QByteArray() << u"do not fill the row"_s;
    QTest::newRow("misspelt term") << QByteArray("[\"handled_total\", \"carried_out\"]")
                                   << QByteArray("[\"handeld_total\", \"carried_out\"]")
                                   << u"handeld_total"_s;
    QTest::newRow("figure twice") << QByteArray("{\"row\": \"carried_in\"}")
                                  << QByteArray("{\"row\": \"received\"}") << u"received"_s;
    QTest::newRow("span too tall") << QByteArray("\"rows\": 22") << QByteArray("\"rows\": 99")
                                   << u"wider or taller"_s;
    QTest::newRow("section without table")
        << QByteArray("\"table\": \"disputes\"},\n    {\"id\": \"problems\"")
        << QByteArray("\"table\": \"x\"},\n    {\"id\": \"problems\"") << u"table x"_s;
    QTest::newRow("table without section")
        << QByteArray(", \"table\": \"disputes\"") << QByteArray() << u"table disputes is shown"_s;
    QTest::newRow("span beyond all numbers")
        << QByteArray("{\"text\": \"（四）无法提供\", \"rows\": 3}")
        << QByteArray("{\"text\": \"（四）无法提供\", \"columns\": 2147483647}") << u"wider or taller"_s;
    QTest::newRow("misspelt kind") << QByteArray("{\"amount\": \"amount\"}")
                                   << QByteArray("{\"amount\": \"ammount\"}") << u"kind of amount"_s;
}

void TestEdition::mistakesAreNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, message);
    QFile file(u":/nianbao/editions/2021.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    QVERIFY(json.contains(from));
    json.replace(json.indexOf(from), from.size(), to);
    const Result<EditionPtr> edition = Edition::fromJson(json);
    QVERIFY(!edition);
    QVERIFY2(edition.error().message.contains(message), qPrintable(edition.error().message));
}

QTEST_APPLESS_MAIN(TestEdition)
#include "tst_edition.moc"
