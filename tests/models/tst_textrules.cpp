#include "models/checks/carrycheck.h"
#include "models/checks/fixes.h"
#include "models/checks/numbers.h"
#include "models/checks/partslist.h"
#include "models/checks/personaldata.h"
#include "models/checks/reporttext.h"
#include "support/randomreport.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

// The pure parts that the text rules are made of.
class TestTextRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void quantities_data();
    void quantities();
    void partsLists_data();
    void partsLists();
    void personal_data();
    void personal();
    void similar_data();
    void similar();
    void readText();
    void manyEditsOfOneParagraph();
    void editsThatDoNotFit();

private:
    const Editions m_editions = Editions::standard();
};

void TestTextRules::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value"); // -1: no number
    const QList<std::pair<QString, double>> cases{{u"0"_s, 0},
                                                  {u"12"_s, 12},
                                                  {u"1,234"_s, 1234},
                                                  {u"1,234,567"_s, 1234567},
                                                  {u"12,34"_s, -1},
                                                  {u"1234,567"_s, -1},
                                                  {u",123"_s, -1},
                                                  {u"216.31"_s, 216.31},
                                                  {u"1.2万"_s, 12000},
                                                  {u"3万"_s, 30000},
                                                  {u"1.23456"_s, -1},
                                                  {u"1."_s, -1},
                                                  {u"零"_s, 0},
                                                  {u"〇"_s, 0},
                                                  {u"两"_s, 2},
                                                  {u"十"_s, 10},
                                                  {u"十二"_s, 12},
                                                  {u"二十"_s, 20},
                                                  {u"二十一"_s, 21},
                                                  {u"一百二十三"_s, 123},
                                                  {u"一百零五"_s, 105},
                                                  {u"一百五"_s, -1},
                                                  {u"两百"_s, 200},
                                                  {u"一千零五"_s, 1005},
                                                  {u"一千二百"_s, 1200},
                                                  {u"一百一十"_s, 110},
                                                  {u"二〇二五"_s, 2025},
                                                  {u"一万"_s, 10000},
                                                  {u"一万零三"_s, 10003},
                                                  {u"一万五"_s, -1},
                                                  {u"十百"_s, -1},
                                                  {u"百"_s, -1},
                                                  {u"二三"_s, 23},
                                                  {u"十二三"_s, -1},
                                                  {u""_s, -1},
                                                  {u"万"_s, -1},
                                                  {u"999999999999"_s, 999999999999.0},
                                                  {u"9999999999999"_s, -1},
                                                  {u"999999999999万"_s, -1},
                                                  {u"九九九九九九九九九万九九九九九九九九九万"_s, -1}};
    for (const auto &[text, value] : cases)
        QTest::newRow(qPrintable(text.isEmpty() ? u"empty"_s : text)) << text << value;
}

void TestTextRules::numbers()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const std::optional<qint64> number = numberValue(text);
    QCOMPARE(number ? double(*number) / NumberScale : -1.0, value);
}

void TestTextRules::quantities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("plain") << u"网站47条、公众号21条"_s << QStringList{u"47条"_s, u"21条"_s};
    QTest::newRow("numerals") << u"举办培训两期、一百二十人次"_s << QStringList{u"两期"_s, u"一百二十人次"_s};
    QTest::newRow("money") << u"金额1.5万元，合12万条"_s << QStringList{u"1.5万元"_s, u"12万条"_s};
    QTest::newRow("rounded") << u"约50条、近3件、80余条、超过9次、不足8份"_s << QStringList();
    QTest::newRow("ordinals and years") << u"第三项，2025年，占50%"_s << QStringList();
    QTest::newRow("unclear") << u"一百五条"_s << QStringList();
    QTest::newRow("a comma is no thousand") << u"共12,34条"_s << QStringList();
}

void TestTextRules::quantities()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (auto next = nextQuantity(text); next; next = nextQuantity(text, next->start + next->length))
        found += text.mid(next->start, next->length);
    QCOMPARE(found, expected);
}

void TestTextRules::partsLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("broken");
    const auto row = [](const char *name, const QString &text, const QStringList &broken) {
        QTest::newRow(name) << text << broken;
    };
    row("a whole that fits", u"公开68条,其中网站47条,其他21条。"_s, {});
    row("a whole that does not", u"公开68条,其中网站47条,其他22条。"_s, {u"68 = 47 + 22"_s});
    row("given one by one", u"公开10条,其中甲、乙分别5条、6条。"_s, {u"10 = 5 + 6"_s});
    row("only some parts", u"公开68条,其中网站40条。"_s, {});
    row("a part above the whole", u"公开5条,其中网站8条。"_s, {u"5 = 8"_s});
    row("like parts above the whole", u"公开9条,其中通过网站5条,通过微信6条。"_s, {u"9 = 5 + 6"_s});
    row("unlike parts may overlap", u"公开9条,其中网站8条,原创5条。"_s, {});
    row("other things follow", u"公开68条,其中网站47条,其他21条,另制作图解3条。"_s, {});
    row("brackets are details", u"公开9条,其中网站5条(图片4条),其他4条。"_s, {});
    row("another unit", u"公开9条,其中网站4次,其他4条。"_s, {});
    row("two lists", u"公开9条,其中甲5条,其他5条。收到7件,其中甲3件,其他4件。"_s, {u"9 = 5 + 5"_s});
    row("too far from the total", u"公开68条,内容涉及机构职能和财政预决算等方面,其中网站40条,其他2条。"_s,
        {});
    row("a rounded total", u"公开60余条,其中网站40条,其他2条。"_s, {});
}

void TestTextRules::partsLists()
{
    QFETCH(QString, text);
    QFETCH(QStringList, broken);
    QStringList found;
    for (const PartsList &list : brokenPartsLists(text)) {
        QStringList parts;
        for (const Quantity &part : list.parts)
            parts += QString::number(part.value / NumberScale);
        found += QString::number(list.total.value / NumberScale) + u" = "_s + parts.join(u" + "_s);
    }
    QCOMPARE(found, broken);
}

void TestTextRules::personal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // kind:start+length
    const auto row = [](const char *name, const QString &text, const QString &expected = {}) {
        QTest::newRow(name) << text << expected;
    };
    row("identity", u"证11010519491231002X号"_s, u"identity:1+18"_s);
    row("identity, small x", u"11010519491231002x"_s, u"identity:0+18"_s);
    row("wrong check digit", u"110105194912310021"_s);
    row("no such birthday", u"110105194902300021"_s);
    row("a letter follows", u"11010519491231002XA"_s);
    row("mobile", u"电13912345678话"_s, u"mobile:1+11"_s);
    row("mobile in groups", u"139-1234-5678"_s, u"mobile:0+13"_s);
    row("no mobile prefix", u"12345678901"_s);
    row("a landline", u"0999-12345678"_s);
    row("in an address", u"mail13912345678@example.cn"_s);
    row("card", u"卡6222020000000000000号"_s, u"card:1+19"_s);
    row("card in groups", u"6222-0200-0000-0000-000"_s, u"card:0+23"_s);
    row("a code", u"项目代码6222020000000000000"_s);
    row("a date and number", u"2025010112345678"_s);
    row("one digit repeated", u"6666666666666666"_s);
}

void TestTextRules::personal()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    for (const PersonalNumber &number : personalNumbers(text)) {
        const QString kind = number.kind == PersonalNumber::Kind::Identity ? u"identity"_s
                             : number.kind == PersonalNumber::Kind::Mobile ? u"mobile"_s
                                                                           : u"card"_s;
        found += u"%1:%2+%3"_s.arg(kind).arg(number.start).arg(number.length);
    }
    QCOMPARE(found.join(u' '), expected);
}

void TestTextRules::similar_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const QString text = u"围绕重点领域公开财政预决算、社会救助等信息，共发布312条，办理答复12件。"_s;
    QTest::newRow("the same") << text << text << 100 << 100;
    QTest::newRow("other numbers and marks")
        << text << u"围绕重点领域，公开财政预决算、社会救助等信息。共发布四十五条；办理答复9件"_s << 100
        << 100;
    QTest::newRow("a sentence changed")
        << text << u"围绕重点领域公开财政预决算、社会救助等信息，共发布5条，并设立查询窗口。"_s << 50 << 90;
    QTest::newRow("another text") << text << u"下一步将组织业务培训，完善审核制度。"_s << 0 << 10;
    QTest::newRow("nothing") << text << QString() << 0 << 0;
}

void TestTextRules::similar()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const int percent = similarity(a, b);
    QCOMPARE(similarity(b, a), percent);
    QFETCH(int, least);
    QFETCH(int, most);
    QVERIFY2(percent >= least && percent <= most, qPrintable(QString::number(percent)));
}

void TestTextRules::readText()
{
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    const QString stored = u"{{year}} 年，收到（Ａ）{{applications.received.total}} 件、{{no.such.one}}"_s;
    const ParagraphText text(u"overview"_s, 3, stored, report);
    QCOMPARE(text.read(), u"2025年,收到(A)0件、{{no.such.one}}"_s);
    const auto stored_ = [&](const QString &part) {
        return text.storedAt(text.readPlace(text.read().indexOf(part), part.size()));
    };
    QCOMPARE(stored_(u"年,收"_s), u"年，收"_s);
    QCOMPARE(stored_(u"(A)0件"_s), u"（Ａ）{{applications.received.total}} 件"_s);
    QCOMPARE(stored_(u"02"_s), u"{{year}}"_s);
    QVERIFY(text.isLiteral(4, 3));
    QVERIFY(!text.isLiteral(3, 2));
    QVERIFY(text.isReplaced(0));
    QVERIFY(!text.isReplaced(stored.indexOf(u"{{no"_s)));
    QCOMPARE(text.readPlace(0, 4).paragraph, 3);
}

void TestTextRules::manyEditsOfOneParagraph()
{
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    report.sections[u"problems"_s] = {u"一,二，,三１２四。。五"_s, u"甲,乙"_s};
    const auto edit = [](int paragraph, int start, int length, const QString &text) {
        return Fix{u"x"_s, {}, {{u"problems"_s, paragraph, start, length, text}}, {}};
    };
    const QList<Fix> fixes{edit(0, 1, 1, u"，"_s), edit(0, 3, 2, u"，"_s), edit(0, 6, 2, u"12"_s),
                           edit(0, 9, 2, u"。"_s), edit(1, 1, 1, u"，"_s)};
    QCOMPARE(applyFixes(fixes, report), 5);
    QCOMPARE(report.sections[u"problems"_s], (QStringList{u"一，二，三12四。五"_s, u"甲，乙"_s}));
}

void TestTextRules::editsThatDoNotFit()
{
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    const Report before = report;
    const QList<Fix> unfit{{u"x"_s, {{-1, Figure::count(1)}}, {}, {}},
                           {u"x"_s, {{int(report.figures.size()), Figure::count(1)}}, {}, {}},
                           {u"x"_s, {}, {{u"problems"_s, 99, 0, 1, u"x"_s}}, {}},
                           {u"x"_s, {}, {{u"problems"_s, 0, 9999, 1, u"x"_s}}, {}},
                           {u"x"_s, {}, {{u"nowhere"_s, 0, 0, 0, u"x"_s}}, {}},
                           // the second of two edits that overlap takes the whole mend with it
                           {u"x"_s, {{0, Figure::count(9)}}, {{u"problems"_s, 0, -1, 1, u"x"_s}}, {}}};
    QCOMPARE(applyFixes(unfit, report), 0);
    QCOMPARE(report, before);
    const QString old = report.sections[u"problems"_s].at(0);
    const QList<Fix> overlapping{{u"x"_s, {}, {{u"problems"_s, 0, 0, 3, u"甲"_s}}, {}},
                                 {u"x"_s, {}, {{u"problems"_s, 0, 2, 3, u"乙"_s}}, {}}};
    QCOMPARE(applyFixes(overlapping, report), 1);
    QCOMPARE(report.sections[u"problems"_s].at(0), u"甲"_s + old.mid(3));
}

QTEST_APPLESS_MAIN(TestTextRules)
#include "tst_textrules.moc"
