#include "models/cellhelp.h"
#include "models/figurearithmetic.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestCellHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsExplained_data();
    void everyRowIsExplained();
    void languages();
    void sumsAreWorkedOut_data();
    void sumsAreWorkedOut();
};

void TestCellHelp::everyRowIsExplained_data()
{
    QTest::addColumn<QString>("edition");
    QTest::newRow("2019") << u"2019"_s;
    QTest::newRow("2021") << u"2021"_s;
}

// Totals need no words; every other figure has a sentence by its row or its column.
void TestCellHelp::everyRowIsExplained()
{
    QFETCH(QString, edition);
    const Editions editions = Editions::standard();
    const EditionPtr found = editions.find(edition);
    const CellHelp help = CellHelp::forEdition(edition, u"zh_CN"_s);
    for (int i = 0; i < int(found->figures.size()); ++i) {
        const FigureSpec &figure = found->figures.at(i);
        if (!found->definition(i))
            QVERIFY2(!help.row(figure).isEmpty() || !help.column(figure).isEmpty(),
                     qPrintable(figure.table + u'.' + figure.row + u'.' + figure.column));
    }
}

void TestCellHelp::languages()
{
    const Editions editions = Editions::standard();
    const EditionPtr edition = editions.find(u"2021");
    const FigureSpec &figure =
        edition->figures.at(edition->figure(u"applications", u"unavailable_must_be_created", u"total"));
    QVERIFY(CellHelp::forEdition(u"2021"_s, u"zh_CN"_s).row(figure).contains(u"第三十八条"));
    QVERIFY(CellHelp::forEdition(u"2021"_s, u"en"_s).row(figure).contains("article 38"_L1));
    QVERIFY(CellHelp::forEdition(u"no such"_s, u"en"_s).row(figure).isEmpty());
    QVERIFY(!CellHelp::fromJson("[", u"en"_s));
}

void TestCellHelp::sumsAreWorkedOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<FigureKind>("kind");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isNumber");
    QTest::newRow("sum") << u"=3+4"_s << FigureKind::Count << u"7"_s << true;
    QTest::newRow("full width") << u"＝１２－５＋１"_s << FigureKind::Count << u"8"_s << true;
    QTest::newRow("thousands") << u"=1,200+300"_s << FigureKind::Count << u"1500"_s << true;
    QTest::newRow("leading sign") << u"=-3+4"_s << FigureKind::Count << u"1"_s << true;
    QTest::newRow("negative change") << u"=2-5"_s << FigureKind::Change << u"-3"_s << true;
    QTest::newRow("money") << u"=1.25+0.75"_s << FigureKind::Amount << u"2"_s << true;
    QTest::newRow("units") << u"=12.5+5000元"_s << FigureKind::Amount << u"13"_s << true;
    QTest::newRow("plain number") << u"12"_s << FigureKind::Count << u"12"_s << true;
    QTest::newRow("blank") << u"  "_s << FigureKind::Count << u""_s << false;
    QTest::newRow("not closed") << u"=3+"_s << FigureKind::Count << u"=3+"_s << false;
    QTest::newRow("letters") << u"=a+1"_s << FigureKind::Count << u"=a+1"_s << false;
    QTest::newRow("too large") << u"=9223372036854775807+1"_s << FigureKind::Count
                               << u"=9223372036854775807+1"_s << false;
}

void TestCellHelp::sumsAreWorkedOut()
{
    QFETCH(QString, typed);
    QFETCH(FigureKind, kind);
    QFETCH(QString, shown);
    QFETCH(bool, isNumber);
    const Figure figure = enteredFigure(typed, kind);
    QCOMPARE(figure.display(), shown);
    QCOMPARE(figure.isNumber(), isNumber);
}

QTEST_GUILESS_MAIN(TestCellHelp)
#include "tst_cellhelp.moc"
