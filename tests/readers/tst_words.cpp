#include "readers/docxnumbering.h"
#include "readers/folding.h"
#include "readers/frontmatter.h"
#include "readers/headings.h"
#include "readers/matching.h"
#include "readers/roster.h"
#include "readers/values.h"
#include "readers/vocabulary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nianbao;

// How words, numbers, titles and headings are understood, each by itself.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void unfoldsRadicals();
    void comparesWords_data();
    void comparesWords();
    void knowsValues_data();
    void knowsValues();
    void readsValues_data();
    void readsValues();
    void splitsGluedDigits_data();
    void splitsGluedDigits();
    void findsHeadings_data();
    void findsHeadings();
    void readsTitles_data();
    void readsTitles();
    void readsDates_data();
    void readsDates();
    void readsPeriods_data();
    void readsPeriods();
    void shortensNames_data();
    void shortensNames();
    void readsContacts();
    void readsNumerals_data();
    void readsNumerals();
    void formatsNumbers_data();
    void formatsNumbers();
    void findsNamesOfTheRoster_data();
    void findsNamesOfTheRoster();
    void readsRosters_data();
    void readsRosters();

private:
    Editions m_editions = Editions::standard();
    Vocabulary m_vocabulary{m_editions};
};

void TestWords::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("spaces and brackets") << u" （一） 予以 公开 "_s << u"一予以公开"_s;
    QTest::newRow("width") << u"１．属于国家秘密"_s << u"1属于国家秘密"_s;
    QTest::newRow("quotes") << u"3.危及“三安全一稳定”"_s << u"3危及三安全一稳定"_s;
    QTest::newRow("traditional") << u"行政複議、結果維持、總計"_s << u"行政复议结果维持总计"_s;
    QTest::newRow("radicals") << u"⾏政处罚"_s << u"行政处罚"_s;
    QTest::newRow("marks") << u"## **总体情况** |"_s << u"总体情况"_s;
    QTest::newRow("nothing") << u" 、。\t"_s << QString();
}

void TestWords::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldWords(text), folded);
}

void TestWords::unfoldsRadicals()
{
    QString text = u"⼯作⺠政⻅⻓，人民"_s;
    QCOMPARE(unfoldRadicals(text), 4);
    QCOMPARE(text, u"工作民政见长，人民"_s);
    QCOMPARE(unfoldRadicals(text), 0);
}

void TestWords::comparesWords_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("common");
    QTest::newRow("equal") << u"总体情况"_s << u"总体情况"_s << 4;
    QTest::newRow("one wrong") << u"只计这一情形"_s << u"只记这一情形"_s << 5;
    QTest::newRow("repeated") << u"不予不予"_s << u"不予"_s << 2;
    QTest::newRow("order") << u"总计"_s << u"计总"_s << 1;
    QTest::newRow("none") << u"规章"_s << u"其他"_s << 0;
    QTest::newRow("empty") << u"规章"_s << QString() << 0;
    QTest::newRow("sixty-four") << QString(64, u'甲') << QString(70, u'甲') << 64;
    QTest::newRow("more") << QString(80, u'甲') << QString(70, u'甲') << 64;
}

void TestWords::comparesWords()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(int, common);
    QCOMPARE(Pattern(pattern).common(text), common);
}

void TestWords::knowsValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("value");
    for (const QStringView text :
         std::initializer_list<QStringView>{u"0", u"1,113", u"１２", u"-3", u"+19", u"增10", u"减4", u"减少4",
                                            u"12.5万元", u"7399700元", u"0件", u"/", u"—", u"－", u"无"})
        QTest::newRow(qPrintable(text.toString())) << text.toString() << true;
    for (const QStringView text :
         std::initializer_list<QStringView>{u"", u"1.", u"1、", u"（1）", u"2021年", u"一", u"规章",
                                            u"3.其他", u"12345678901234567890123", u"增", u"1.2.3"})
        QTest::newRow(qPrintable(u"not "_s + text.toString())) << text.toString() << false;
}

void TestWords::knowsValues()
{
    QFETCH(QString, text);
    QFETCH(bool, value);
    QCOMPARE(isValueText(text), value);
}

void TestWords::readsValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("number");
    const int count = int(FigureKind::Count);
    const int change = int(FigureKind::Change);
    const int amount = int(FigureKind::Amount);
    QTest::newRow("plain") << u" 12 "_s << count << u"12"_s << true;
    QTest::newRow("wide") << u"１２"_s << count << u"12"_s << true;
    QTest::newRow("thousands") << u"1,113"_s << count << u"1113"_s << true;
    QTest::newRow("pieces") << u"3件"_s << count << u"3"_s << true;
    QTest::newRow("slash") << u"/"_s << count << u"/"_s << false;
    QTest::newRow("up") << u"增10"_s << change << u"10"_s << true;
    QTest::newRow("increased") << u"增加10"_s << change << u"10"_s << true;
    QTest::newRow("down") << u"减少4"_s << change << u"-4"_s << true;
    QTest::newRow("minus") << u"-3"_s << change << u"-3"_s << true;
    QTest::newRow("ten thousands") << u"12.5万元"_s << amount << u"12.5万元"_s << true;
    QTest::newRow("yuan") << u"7399700元"_s << amount << u"7399700元"_s << true;
    QTest::newRow("words") << u"见附件"_s << count << u"见附件"_s << false;
    QTest::newRow("blank") << u" "_s << count << QString() << false;
}

void TestWords::readsValues()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, shown);
    QFETCH(bool, number);
    const ReadValue value = readValue(text, FigureKind(kind));
    QCOMPARE(value.figure.display(), shown);
    QCOMPARE(value.figure.isNumber(), number);
}

void TestWords::splitsGluedDigits_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("zeros") << QStringList{u"000"_s} << 3 << QStringList{u"0"_s, u"0"_s, u"0"_s};
    QTest::newRow("digits") << QStringList{u"123"_s} << 3 << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("zeros first") << QStringList{u"0012"_s} << 3 << QStringList{u"0"_s, u"0"_s, u"12"_s};
    QTest::newRow("two ways") << QStringList{u"123"_s} << 2 << QStringList();
    QTest::newRow("too few") << QStringList{u"12"_s} << 3 << QStringList();
    QTest::newRow("a zero within") << QStringList{u"105"_s} << 2 << QStringList{u"10"_s, u"5"_s};
    QTest::newRow("some whole") << QStringList{u"4"_s, u"00"_s} << 3 << QStringList{u"4"_s, u"0"_s, u"0"_s};
    QTest::newRow("which of two") << QStringList{u"12"_s, u"34"_s} << 3 << QStringList();
    QTest::newRow("with a mark") << QStringList{u"/"_s, u"00"_s} << 3 << QStringList{u"/"_s, u"0"_s, u"0"_s};
    QTest::newRow("endless") << QStringList{QString(500, u'1')} << 15 << QStringList();
}

void TestWords::splitsGluedDigits()
{
    QFETCH(QStringList, texts);
    QFETCH(int, count);
    QFETCH(QStringList, parts);
    QCOMPARE(splitGlued(texts, count).value_or(QStringList()), parts);
}

void TestWords::findsHeadings_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("rest");
    const auto add = [](const QString &line, const QString &section, const QString &rest = {}) {
        QTest::newRow(qPrintable(line)) << line << section << rest;
    };
    add(u"一、总体情况"_s, u"overview"_s);
    add(u"1、 总体情况"_s, u"overview"_s);
    add(u"一、 总 体 情 况"_s, u"overview"_s);
    add(u"## 一、总体情况"_s, u"overview"_s);
    add(u"**一、总体情况**"_s, u"overview"_s);
    add(u"（一）总体情况"_s, u"overview"_s);
    add(u"总体情况"_s, u"overview"_s);
    add(u"一、总體情況"_s, u"overview"_s);
    add(u"1、 政府信息公开总体情况"_s, u"overview"_s);
    add(u"二、行政机关主动公开政府信息情况"_s, u"disclosure"_s);
    add(u"三、收到和处理政府信息公开申请情况"_s, u"applications"_s);
    add(u"四、政府信息公开行政复议、行政诉讼情况"_s, u"disputes"_s);
    add(u"四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"_s, u"disputes"_s);
    add(u"5、 政府信息公开工作存在的主要问题及改进情况"_s, u"problems"_s);
    add(u"五、存在的主要问题和改进措施"_s, u"problems"_s);
    add(u"六、其他需要报告的事项：无。"_s, u"others"_s, u"无。"_s);
    add(u"六、需要报告的其他事项"_s, u"others"_s);
    add(u"一、强化认识，加强组织领导。"_s, {});
    add(u"（一）存在的主要问题"_s, {});
    add(u"行政复议\t行政诉讼"_s, {});
    add(u"总体情况良好，群众满意度不断提高，主动公开政府信息86条。"_s, {});
}

void TestWords::findsHeadings()
{
    QFETCH(QString, line);
    QFETCH(QString, section);
    QFETCH(QString, rest);
    SourceDocument document;
    document.blocks.resize(1);
    document.blocks[0].text = line;
    const QList<HeadingRead> found = findHeadings(document, m_vocabulary);
    QCOMPARE(found.isEmpty() ? QString() : found.first().sectionId, section);
    if (!found.isEmpty())
        QCOMPARE(line.right(found.first().restLength), rest);
}

void TestWords::readsTitles_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("year");
    const auto add = [](const QStringList &lines, const QString &title, const QString &unit, int year) {
        QTest::newRow(qPrintable(lines.join(u" / "_s))) << lines << title << unit << year;
    };
    add({u"示例县清水镇2021年政府信息公开工作年度报告"_s}, u"示例县清水镇2021年政府信息公开工作年度报告"_s,
        u"示例县清水镇"_s, 2021);
    add({u"# 清水镇 2021 年 政府信息公开年度报告"_s}, u"清水镇 2021 年 政府信息公开年度报告"_s, u"清水镇"_s,
        2021);
    add({u"清水镇2020年政府信息公开"_s, u"工作年度报告"_s}, u"清水镇2020年政府信息公开工作年度报告"_s,
        u"清水镇"_s, 2020);
    add({u"示例县清水镇人民政府"_s, u"2022年政府信息公开工作年度报告"_s},
        u"示例县清水镇人民政府2022年政府信息公开工作年度报告"_s, u"示例县清水镇人民政府"_s, 2022);
    add({u"2022年度清水镇政府信息公开工作年度报告"_s}, u"2022年度清水镇政府信息公开工作年度报告"_s,
        u"清水镇"_s, 2022);
    add({u"清水镇关于2022年政府信息公开工作报告"_s}, u"清水镇关于2022年政府信息公开工作报告"_s, u"清水镇"_s,
        2022);
    add({u"关于清水镇２０２２年政府信息公开工作报告"_s}, u"关于清水镇２０２２年政府信息公开工作报告"_s,
        u"清水镇"_s, 2022);
    add({u"清水镇二〇二二年政府信息公开工作报告"_s}, u"清水镇二〇二二年政府信息公开工作报告"_s, u"清水镇"_s,
        2022);
    add({u"清水镇政府信息公开工作年度报告（2022年）"_s}, u"清水镇政府信息公开工作年度报告（2022年）"_s,
        u"清水镇"_s, 2022);
    add({u"当前位置：首页 > 政府信息公开 > 政府信息公开年报"_s, u"清水镇2022年政府信息公开工作年度报告"_s},
        u"清水镇2022年政府信息公开工作年度报告"_s, u"清水镇"_s, 2022);
    add({u"示例县文化和旅游局（示例县文物局）"_s, u"2022年政府信息公开工作年度报告"_s},
        u"示例县文化和旅游局（示例县文物局）2022年政府信息公开工作年度报告"_s,
        u"示例县文化和旅游局（示例县文物局）"_s, 2022);
    add({u"示例县供水公司"_s, u"2022年政府信息公开工作年度报告"_s},
        u"示例县供水公司2022年政府信息公开工作年度报告"_s, u"示例县供水公司"_s, 2022);
    add({u"现将2021年政府信息公开情况报告如下："_s}, {}, {}, 0);
}

void TestWords::readsTitles()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, title);
    QFETCH(QString, unit);
    QFETCH(int, year);
    SourceDocument document;
    for (const QString &line : lines) {
        SourceBlock block;
        block.text = line;
        document.blocks.append(block);
    }
    const TitleRead read = findTitle(document, int(document.blocks.size()), m_vocabulary);
    QCOMPARE(read.text, title);
    QCOMPARE(read.unit, unit);
    QCOMPARE(read.year, year);
}

void TestWords::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("digits") << u"2022年1月20日"_s << QDate(2022, 1, 20);
    QTest::newRow("spaces") << u"2022 年 1 月 20 日 "_s << QDate(2022, 1, 20);
    QTest::newRow("wide") << u"２０２２年１月２０日"_s << QDate(2022, 1, 20);
    QTest::newRow("numerals") << u"二〇二二年一月二十日"_s << QDate(2022, 1, 20);
    QTest::newRow("dashes") << u"2022-01-20"_s << QDate(2022, 1, 20);
    QTest::newRow("behind the agency") << u"清水镇人民政府 2022年1月20日"_s << QDate(2022, 1, 20);
    QTest::newRow("impossible") << u"2022年2月30日"_s << QDate();
    QTest::newRow("no day") << u"2022年1月"_s << QDate();
    QTest::newRow("none") << u"2022年"_s << QDate();
}

void TestWords::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(findDate(text).date, date);
    QCOMPARE(findDate(text).text.isEmpty(), text.endsWith(u"2022年"_s));
}

void TestWords::readsPeriods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("full") << u"数据的统计期限为2021年1月1日至2021年12月31日。"_s << QDate(2021, 1, 1)
                          << QDate(2021, 12, 31);
    QTest::newRow("one year") << u"统计期限自2020年1月1日至12月31日止。"_s << QDate(2020, 1, 1)
                              << QDate(2020, 12, 31);
    QTest::newRow("wrong end") << u"统计期限自2020年1月1日起至2020年12月28日止"_s << QDate(2020, 1, 1)
                               << QDate(2020, 12, 28);
    QTest::newRow("none") << u"截至2021年12月31日，主动公开政府信息68条。"_s << QDate() << QDate();
}

void TestWords::readsPeriods()
{
    QFETCH(QString, text);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const PeriodRead period = findPeriod(text);
    QCOMPARE(period.from, from);
    QCOMPARE(period.to, to);
}

void TestWords::shortensNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortName");
    const auto add = [](const QString &name, const QString &shortName) {
        QTest::newRow(qPrintable(name)) << name << shortName;
    };
    add(u"清水镇人民政府"_s, u"清水镇"_s);
    add(u"示例县清水镇人民政府"_s, u"清水镇"_s);
    add(u"示例市示例县清水镇人民政府"_s, u"清水镇"_s);
    add(u"示例市示例区清水街道办事处"_s, u"清水街道"_s);
    add(u"示例县人民政府"_s, u"示例县"_s);
    add(u"示例县民政局"_s, u"民政局"_s);
    add(u"示例县市场监督管理局"_s, u"市场监督管理局"_s);
    add(u"示例市城市管理局"_s, u"城市管理局"_s);
    add(u"示例开发区管委会"_s, u"示例开发区管委会"_s);
    add(u"清水镇市场服务中心"_s, u"清水镇市场服务中心"_s);
}

void TestWords::shortensNames()
{
    QFETCH(QString, name);
    QFETCH(QString, shortName);
    QCOMPARE(shortNameOf(name), shortName);
}

void TestWords::readsContacts()
{
    Unit unit;
    readContacts(
        {u"可在政府网（www.example.gov.cn）查阅，如有疑问请联系（联系地址：示例县清水镇，邮编：100000，联系电话：0100-1234567）。"_s},
        unit);
    QCOMPARE(unit.address, u"示例县清水镇"_s);
    QCOMPARE(unit.postcode, u"100000"_s);
    QCOMPARE(unit.phone, u"0100-1234567"_s);
    QCOMPARE(unit.website, u"www.example.gov.cn"_s);
}

void TestWords::readsNumerals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("length");
    QTest::newRow("numeral") << u"三、收到"_s << 3 << 2;
    QTest::newRow("digit") << u"5、 存在"_s << 5 << 3;
    QTest::newRow("bracket") << u"（十二）其他"_s << 12 << 4;
    QTest::newRow("none") << u"第二十条第（一）项"_s << 0 << 0;
    QTest::newRow("year") << u"2021年"_s << 0 << 0;
}

void TestWords::readsNumerals()
{
    QFETCH(QString, text);
    QFETCH(int, number);
    QFETCH(int, length);
    const Numbered numeral = leadingNumeral(text);
    QCOMPARE(numeral.number, number);
    QCOMPARE(int(numeral.length), length);
}

void TestWords::formatsNumbers_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::newRow("chinese") << 21 << u"chineseCountingThousand"_s << u"二十一"_s;
    QTest::newRow("ten") << 10 << u"japaneseCounting"_s << u"十"_s;
    QTest::newRow("of LibreOffice") << 3 << u"taiwaneseCountingThousand"_s << u"三"_s;
    QTest::newRow("legal") << 12 << u"chineseLegalSimplified"_s << u"拾贰"_s;
    QTest::newRow("stems") << 2 << u"ideographTraditional"_s << u"乙"_s;
    QTest::newRow("wide") << 10 << u"decimalFullWidth"_s << u"１０"_s;
    QTest::newRow("circle") << 3 << u"decimalEnclosedCircleChinese"_s << u"③"_s;
    QTest::newRow("letter") << 2 << u"upperLetter"_s << u"B"_s;
    QTest::newRow("roman") << 4 << u"lowerRoman"_s << u"iv"_s;
    QTest::newRow("decimal") << 7 << u"decimal"_s << u"7"_s;
    QTest::newRow("bullet") << 7 << u"bullet"_s << QString();
}

void TestWords::formatsNumbers()
{
    QFETCH(int, number);
    QFETCH(QString, format);
    QFETCH(QString, text);
    QCOMPARE(formatNumber(number, format), text);
}

void TestWords::findsNamesOfTheRoster_data()
{
    QTest::addColumn<QStringList>("units");
    QTest::addColumn<QStringList>("reported");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QStringList>("unexpected");
    const QStringList qingshui{u"清水镇"_s};
    const QStringList none;
    QTest::newRow("the same") << qingshui << QStringList{u"清水镇"_s} << none << none;
    QTest::newRow("in full") << qingshui << QStringList{u"石桥镇"_s, u"示例县清水镇人民政府"_s} << none
                             << QStringList{u"石桥镇"_s};
    QTest::newRow("in short") << QStringList{u"示例县清水镇人民政府"_s} << qingshui << none << none;
    QTest::newRow("what is named after it")
        << qingshui << QStringList{u"清水镇中学"_s} << qingshui << QStringList{u"清水镇中学"_s};
    QTest::newRow("the same behind others")
        << qingshui << QStringList{u"清水镇中学"_s, u"清水 镇"_s} << none << QStringList{u"清水镇中学"_s};
    QTest::newRow("a longer name of its own") << QStringList{u"清水镇"_s, u"上清水镇"_s}
                                              << QStringList{u"示例县上清水镇人民政府"_s} << qingshui << none;
    QTest::newRow("once only") << qingshui << QStringList{u"示例县清水镇"_s, u"样本县清水镇"_s} << none
                               << QStringList{u"样本县清水镇"_s};
    QTest::newRow("of two counties") << QStringList{u"示例县清水镇"_s, u"样本县清水镇"_s} << qingshui
                                     << QStringList{u"示例县清水镇"_s, u"样本县清水镇"_s} << qingshui;
}

void TestWords::findsNamesOfTheRoster()
{
    QFETCH(QStringList, units);
    QFETCH(QStringList, reported);
    const Roster roster{.units = units, .repeated = {}};
    QTEST(roster.missing(reported), "missing");
    QTEST(roster.unexpected(reported), "unexpected");
}

void TestWords::readsRosters_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QStringList>("units"); // none: refused
    const QStringList two{u"甲镇"_s, u"乙镇"_s};
    QTest::newRow("names alone") << u"甲镇\n乙镇\n"_s << two;
    QTest::newRow("headed") << u"单位\n甲镇\n乙镇"_s << two;
    QTest::newRow("behind numbers") << u"序号,单位名称,类型\r\n1,甲镇,乡镇\r\n2,乙镇,乡镇\r\n"_s << two;
    QTest::newRow("quoted") << u"\"序号\",\"单位\"\n1,\"甲镇\"\n2,\"乙镇\""_s << two;
    QTest::newRow("tabs") << u"类型\t单位\n乡镇\t甲镇\n乡镇\t乙镇"_s << two;
    QTest::newRow("a comma in a name") << u"单位\n\"甲镇，乙\",\n"_s << QStringList{u"甲镇，乙"_s};
    QTest::newRow("numbers without a heading") << u"1,甲镇\n2,乙镇"_s << QStringList();
    QTest::newRow("nothing") << u"单位\n"_s << QStringList();
}

void TestWords::readsRosters()
{
    QFETCH(QString, csv);
    QFETCH(QStringList, units);
    const Result<Roster> roster = Roster::fromCsv(csv.toUtf8());
    QCOMPARE(bool(roster), !units.isEmpty());
    if (roster)
        QCOMPARE(roster->units, units);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
