#include "forms/figurewalk.h"
#include "forms/gridlayout.h"

#include <QTest>

#include <numeric>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestFigureWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void tabVisitsEveryFigureOnce_data();
    void tabVisitsEveryFigureOnce();
    void widthsFillTheRoom_data();
    void widthsFillTheRoom();
    void tallLabelsMakeRoom();

private:
    const TableSpec &table(const QString &edition, const QString &id) const
    {
        return *m_editions.find(edition)->table(id);
    }
    // The ids of the figure that covers a position: row.column.
    QString figureAt(const QString &edition, const QString &id, QPoint at) const
    {
        const int figure = table(edition, id).cellAt(at.y(), at.x()).figure;
        const FigureSpec &spec = m_editions.find(edition)->figures.at(figure);
        return spec.row + u'.' + spec.column;
    }

    const Editions m_editions = Editions::standard();
};

void TestFigureWalk::steps_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QPoint>("from");
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<QString>("figure");
    const QString d = u"disclosure"_s;
    const QString a = u"applications"_s;
    QTest::newRow("right") << a << QPoint(3, 3) << QList{Step::Right} << u"received.enterprises"_s;
    QTest::newRow("stays at the edge")
        << a << QPoint(3, 3) << QList{Step::Left, Step::Up} << u"received.natural_persons"_s;
    QTest::newRow("over labels down") << d << QPoint(1, 3) << QList{Step::Down} << u"licensing.decisions"_s;
    QTest::newRow("the column is kept through a wide figure")
        << d << QPoint(3, 3) << QList{Step::Down, Step::Down, Step::Up, Step::Up}
        << u"normative_documents.in_force"_s;
    QTest::newRow("tab wraps to the next row")
        << a << QPoint(9, 3) << QList{Step::Next} << u"carried_in.natural_persons"_s;
    QTest::newRow("back") << a << QPoint(3, 4) << QList{Step::Previous} << u"received.total"_s;
    QTest::newRow("enter goes down") << a << QPoint(3, 3) << QList{Step::Enter}
                                     << u"carried_in.natural_persons"_s;
    QTest::newRow("enter at the bottom begins the next column")
        << a << QPoint(3, 27) << QList{Step::Enter} << u"received.enterprises"_s;
    QTest::newRow("enter at the end stays")
        << a << QPoint(9, 27) << QList{Step::Enter} << u"carried_out.total"_s;
    QTest::newRow("enter in one row goes on")
        << u"disputes"_s << QPoint(4, 3) << QList{Step::Enter} << u"litigation_direct.upheld"_s;
    QTest::newRow("row ends") << a << QPoint(5, 9) << QList{Step::RowEnd}
                              << u"refused_security_stability.total"_s;
    QTest::newRow("row start") << a << QPoint(5, 9) << QList{Step::RowStart}
                               << u"refused_security_stability.natural_persons"_s;
    QTest::newRow("column ends") << a << QPoint(5, 9) << QList{Step::ColumnEnd}
                                 << u"carried_out.research_institutions"_s;
    QTest::newRow("column start") << a << QPoint(5, 9) << QList{Step::ColumnStart}
                                  << u"received.research_institutions"_s;
    QTest::newRow("first") << d << QPoint(1, 13) << QList{Step::First} << u"regulations.issued"_s;
    QTest::newRow("last") << d << QPoint(1, 2) << QList{Step::Last} << u"fees.amount"_s;
}

void TestFigureWalk::steps()
{
    QFETCH(QString, table);
    QFETCH(QPoint, from);
    QFETCH(QList<Step>, steps);
    QFETCH(QString, figure);
    QPoint at = from;
    for (const Step step : steps)
        at = walk(this->table(u"2021"_s, table), at, step);
    QCOMPARE(figureAt(u"2021"_s, table, at), figure);
}

void TestFigureWalk::tabVisitsEveryFigureOnce_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("figures");
    for (const EditionPtr &edition : m_editions.all()) {
        for (const TableSpec &table : edition->tables) {
            const auto figures = std::count_if(table.cells.begin(), table.cells.end(),
                                               [](const CellSpec &cell) { return cell.isFigure(); });
            QTest::addRow("%s %s", qPrintable(edition->id), qPrintable(table.id))
                << edition->id << table.id << int(figures);
        }
    }
}

void TestFigureWalk::tabVisitsEveryFigureOnce()
{
    QFETCH(QString, edition);
    QFETCH(QString, table);
    QFETCH(int, figures);
    const TableSpec &spec = this->table(edition, table);
    QStringList visited;
    QPoint at = walk(spec, {}, Step::First);
    for (int i = 0; i < figures; ++i) {
        visited += figureAt(edition, table, at);
        at = walk(spec, at, Step::Next);
    }
    QCOMPARE(visited.removeDuplicates(), 0);
    QCOMPARE(visited.size(), figures);
    QCOMPARE(at, walk(spec, {}, Step::Last));
}

void TestFigureWalk::widthsFillTheRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("sum");
    QTest::newRow("room enough") << 900 << 30 << 900;
    QTest::newRow("some columns at their least") << 700 << 66 << 700;
    QTest::newRow("too narrow: the least, to be scrolled") << 300 << 60 << 600;
}

void TestFigureWalk::widthsFillTheRoom()
{
    QFETCH(int, width);
    QFETCH(int, least);
    QFETCH(int, sum);
    const QList<int> widths = columnWidths(table(u"2021"_s, u"applications"_s), width, QList<int>(10, least));
    QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), sum);
    QVERIFY(*std::min_element(widths.begin(), widths.end()) >= least);
}

void TestFigureWalk::tallLabelsMakeRoom()
{
    const TableSpec &spec = table(u"2021"_s, u"applications"_s);
    const auto heightOf = [](const CellSpec &cell, int) { return cell.rowSpan == 8 ? 8 * 20 + 80 : 10; };
    const QList<int> heights = rowHeights(spec, QList<int>(10, 50), 20, heightOf);
    QCOMPARE(heights.at(3), 20);
    QCOMPARE(std::accumulate(heights.begin() + 7, heights.begin() + 15, 0), 8 * 20 + 80);
    QCOMPARE(heights.at(7), 30);
}

QTEST_GUILESS_MAIN(TestFigureWalk)
#include "tst_figurewalk.moc"
