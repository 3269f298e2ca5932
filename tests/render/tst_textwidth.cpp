#include "render/textwidth.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestTextWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void signature_data();
    void signature();
};

void TestTextWidth::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");

    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("latin") << u"A4"_s << 2;
    QTest::newRow("chinese") << u"总计"_s << 4;
    QTest::newRow("date") << u"2026年1月9日"_s << 12;
    QTest::newRow("quotes and dashes") << u"“三安全一稳定”——"_s << 20;
    QTest::newRow("full-width") << u"（１）"_s << 6;
    QTest::newRow("beyond the basic plane") << u"𠮷𰻝"_s << 4;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("invisible") << u"a\u200bb\ufeff"_s << 2;
    QTest::newRow("lone surrogate") << QString(QChar(0xd842)) << 1;
}

void TestTextWidth::columns()
{
    QFETCH(QString, text);
    QTEST(columnWidth(text), "width");
}

void TestTextWidth::signature_data()
{
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("date");
    QTest::addColumn<double>("agencyInset");
    QTest::addColumn<double>("dateInset");

    // The date begins 2 characters right of the agency: 28 - 2 - 10 + 2 = 18, and is 6 long.
    QTest::newRow("long agency") << u"示例县清水镇人民政府"_s << u"2026年1月9日"_s << 2.0 << 4.0;
    QTest::newRow("same length") << u"清水镇人民政"_s << u"2026年1月9日"_s << 2.0 << 0.0;
    // The date ends 2 from the right and begins at 28 - 2 - 7 = 19, the agency at 17.
    QTest::newRow("long date") << u"清水镇政府"_s << u"2026年10月29日"_s << 6.0 << 2.0;
    // The office goes on in a second line: its first begins at 2, the date at 4.
    QTest::newRow("longer than a line") << QString(40, u'局') << u"2026年1月9日"_s << 2.0 << 18.0;
    QTest::newRow("no date") << u"清水镇政府"_s << QString() << 2.0 << 2.0;
}

void TestTextWidth::signature()
{
    QFETCH(QString, agency);
    QFETCH(QString, date);
    const SignaturePlace place = signaturePlace(agency, date);
    QTEST(place.agency, "agencyInset");
    QTEST(place.date, "dateInset");
}

QTEST_APPLESS_MAIN(TestTextWidth)
#include "tst_textwidth.moc"
