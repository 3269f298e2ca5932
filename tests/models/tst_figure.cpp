#include "models/figure.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void jsonRoundTrip_data();
    void jsonRoundTrip();
    void numberText_data();
    void numberText();
};

void TestFigure::parse_data()
{
    QTest::addColumn<QString>("stated");
    QTest::addColumn<FigureKind>("kind");
    QTest::addColumn<QVariant>("number"); // invalid: not a number
    QTest::addColumn<QString>("display");

    const auto number = [](qint64 value) { return QVariant(value); };
    const QVariant none;
    using enum FigureKind;

    QTest::newRow("blank") << u""_s << Count << none << u""_s;
    QTest::newRow("spaces are blank") << u" \u3000 "_s << Count << none << u""_s;
    QTest::newRow("zero") << u"0"_s << Count << number(0) << u"0"_s;
    QTest::newRow("full width") << u"１２"_s << Count << number(12) << u"12"_s;
    QTest::newRow("thousands") << u"1,113"_s << Count << number(1113) << u"1113"_s;
    QTest::newRow("full-width thousands") << u"1，113"_s << Count << number(1113) << u"1113"_s;
    QTest::newRow("comma out of place") << u"11,13"_s << Count << none << u"11,13"_s;
    QTest::newRow("ideographic space around") << u"\u30004\u3000"_s << Count << number(4) << u"4"_s;
    QTest::newRow("negative count is a number, and a finding") << u"-3"_s << Count << number(-3) << u"-3"_s;
    QTest::newRow("fraction of a count") << u"1.5"_s << Count << none << u"1.5"_s;
    QTest::newRow("letters") << u"abc"_s << Count << none << u"abc"_s;
    QTest::newRow("slash") << u"/"_s << Count << none << u"/"_s;
    QTest::newRow("largest") << u"999999999999999"_s << Count << number(Figure::LargestCount)
                             << u"999999999999999"_s;
    QTest::newRow("19 digits are kept")
        << u"9999999999999999999"_s << Count << none << u"9999999999999999999"_s;
    QTest::newRow("increase") << u"增3"_s << Change << number(3) << u"3"_s;
    QTest::newRow("decrease") << u"减2"_s << Change << number(-2) << u"-2"_s;
    QTest::newRow("plus") << u"+19"_s << Change << number(19) << u"19"_s;
    QTest::newRow("minus sign") << u"−3"_s << Change << number(-3) << u"-3"_s;
    QTest::newRow("increase is no count") << u"增3"_s << Count << none << u"增3"_s;
    QTest::newRow("amount") << u"12.5"_s << Amount << number(1'250'000'000) << u"12.5"_s;
    QTest::newRow("amount zero decimals stay") << u"0.0000"_s << Amount << number(0) << u"0.0000"_s;
    QTest::newRow("yuan") << u"7399700元"_s << Amount << number(73'997'000'000) << u"7399700元"_s;
    QTest::newRow("same in 万元") << u"739.97万元"_s << Amount << number(73'997'000'000) << u"739.97万元"_s;
    QTest::newRow("亿元") << u"1.2亿元"_s << Amount << number(12'000 * Figure::AmountScale) << u"1.2亿元"_s;
    QTest::newRow("fen of yuan") << u"0.01元"_s << Amount << number(100) << u"0.01元"_s;
    QTest::newRow("amount with thousands")
        << u"7,399,700 元"_s << Amount << number(73'997'000'000) << u"7399700元"_s;
    QTest::newRow("more digits than can be held") << u"0.123456789"_s << Amount << none << u"0.123456789"_s;
    QTest::newRow("negative amount") << u"-1"_s << Amount << none << u"-1"_s;
    QTest::newRow("amount beyond range") << u"999999999999亿元"_s << Amount << none << u"999999999999亿元"_s;
}

void TestFigure::parse()
{
    QFETCH(QString, stated);
    QFETCH(FigureKind, kind);
    QFETCH(QVariant, number);
    QFETCH(QString, display);

    const Figure figure = Figure::parse(stated, kind);
    QCOMPARE(figure.number().has_value(), number.isValid());
    if (number.isValid())
        QCOMPARE(*figure.number(), number.toLongLong());
    QCOMPARE(figure.display(), display);
    QCOMPARE(figure.isBlank(), display.isEmpty());
}

void TestFigure::jsonRoundTrip_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<FigureKind>("kind");

    QTest::newRow("blank") << QJsonValue(QJsonValue::Null) << FigureKind::Count;
    QTest::newRow("count") << QJsonValue(4) << FigureKind::Count;
    QTest::newRow("change") << QJsonValue(-4) << FigureKind::Change;
    QTest::newRow("largest") << QJsonValue(Figure::LargestCount) << FigureKind::Count;
    QTest::newRow("text in a count") << QJsonValue(u" 4件 "_s) << FigureKind::Count;
    QTest::newRow("amount") << QJsonValue(u"12.5"_s) << FigureKind::Amount;
    QTest::newRow("amount with unit") << QJsonValue(u"7399700元"_s) << FigureKind::Amount;
    QTest::newRow("amount that is none") << QJsonValue(u"无"_s) << FigureKind::Amount;
    QTest::newRow("amount as its writer spaced it") << QJsonValue(u"7,399 元"_s) << FigureKind::Amount;
}

void TestFigure::jsonRoundTrip()
{
    QFETCH(QJsonValue, json);
    QFETCH(FigureKind, kind);
    QCOMPARE(Figure::fromJson(json, kind).toJson(), json);
}

void TestFigure::numberText_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<FigureKind>("kind");
    QTest::addColumn<QString>("text");

    QTest::newRow("count") << qint64(4) << FigureKind::Count << u"4"_s;
    QTest::newRow("whole amount") << 12 * Figure::AmountScale << FigureKind::Amount << u"12"_s;
    QTest::newRow("fraction") << qint64(73'997'000'000) << FigureKind::Amount << u"739.97"_s;
    QTest::newRow("small negative") << qint64(-1) << FigureKind::Amount << u"-0.00000001"_s;
}

void TestFigure::numberText()
{
    QFETCH(qint64, number);
    QFETCH(FigureKind, kind);
    QFETCH(QString, text);
    QCOMPARE(nianbao::numberText(number, kind), text);
}

QTEST_APPLESS_MAIN(TestFigure)
#include "tst_figure.moc"
