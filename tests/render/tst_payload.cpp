#include "support/sampleblocks.h"

#include "models/payload.h"
#include "render/visiblecontent.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalForm();
    void sealDependsOnWhatIsSeen_data();
    void sealDependsOnWhatIsSeen();
    void sealIgnoresHowTextIsBroken();
    void blocksAreSeen();
    void scriptData_data();
    void scriptData();
};

namespace {

VisibleContent content()
{
    VisibleContent seen;
    seen.addText(u"preamble"_s, u"第一段。"_s);
    seen.addText(u"preamble"_s, u"第二段。"_s);
    seen.addFigure(u"applications"_s, u"received"_s, u"total"_s, u"4"_s);
    seen.addFigure(u"applications"_s, u"granted"_s, u"total"_s, QString());
    return seen;
}

} // namespace

void TestPayload::canonicalForm()
{
    QCOMPARE(QString::fromUtf8(content().canonical()),
             u"applications.received.total=4\npreamble=第一段。第二段。\n"_s);
    // BLAKE2b of "{}", a zero byte and the lines above, by b2sum -l 256.
    QCOMPARE(content().seal("{}"),
             QByteArray("66305fd3e2eb30fd30afc7c47ccfbc0cfc9494bc81aa156e14299bfa9c4a59dd"));
}

void TestPayload::sealDependsOnWhatIsSeen_data()
{
    QTest::addColumn<VisibleContent>("other");
    QTest::addColumn<QByteArray>("report");

    VisibleContent word = content();
    word.addText(u"preamble"_s, u"又"_s);
    QTest::newRow("a word more") << word << QByteArray("{}");
    VisibleContent figure = content();
    figure.addFigure(u"applications"_s, u"received"_s, u"total"_s, u"5"_s);
    QTest::newRow("another figure") << figure << QByteArray("{}");
    VisibleContent filled = content();
    filled.addFigure(u"applications"_s, u"granted"_s, u"total"_s, u"0"_s);
    QTest::newRow("a zero where a blank was") << filled << QByteArray("{}");
    QTest::newRow("other data") << content() << QByteArray("{ }");
}

void TestPayload::sealDependsOnWhatIsSeen()
{
    QFETCH(VisibleContent, other);
    QFETCH(QByteArray, report);
    QVERIFY(other.seal(report) != content().seal("{}"));
}

void TestPayload::sealIgnoresHowTextIsBroken()
{
    VisibleContent broken;
    broken.addFigure(u"applications"_s, u"received"_s, u"total"_s, u" 4\n"_s);
    broken.addText(u"preamble"_s, u"　　第一\n段。第 二段。\u00a0"_s);
    QCOMPARE(broken, [] {
        VisibleContent plain;
        plain.addText(u"preamble"_s, u"第一段。第二段。"_s);
        plain.addFigure(u"applications"_s, u"received"_s, u"total"_s, u"4"_s);
        return plain;
    }());
    QCOMPARE(broken.seal("{}"), content().seal("{}"));
}

void TestPayload::blocksAreSeen()
{
    const Editions editions = Editions::standard();
    const EditionPtr edition = editions.find(u"2021");
    const QList<QByteArray> lines = visibleContent(test::sampleBlocks(*edition)).canonical().split('\n');
    QVERIFY(lines.contains("title=" + u"示例县清水镇人民政府2025年政府信息公开工作年度报告"_s.toUtf8()));
    QVERIFY(lines.contains("signature=" + u"示例县清水镇人民政府2026年1月9日"_s.toUtf8()));
    QVERIFY(lines.contains("applications.received.natural_persons=10"));
    const auto isNarrative = [](const QByteArray &line) { return line.startsWith("others="); };
    const auto others = std::find_if(lines.cbegin(), lines.cend(), isNarrative);
    QVERIFY(others != lines.cend());
    QVERIFY(!others->contains(u"六、"_s.toUtf8())); // headings are the edition's
    const auto isFigure = [](const QByteArray &line) { return line.left(line.indexOf('=')).contains('.'); };
    QCOMPARE(std::count_if(lines.cbegin(), lines.cend(), isFigure), edition->figures.size());
}

void TestPayload::scriptData_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("plain") << QByteArray("{\n  \"year\": 2025\n}\n");
    QTest::newRow("script end") << QByteArray(R"({"a": "</script><!--"})");
    QTest::newRow("escapes") << QByteArray(R"({"a": "\"\\ \\\\ \n"})");
    QTest::newRow("what HTML forbids")
        << u"{\"a\": \"\u007f\u0085\u009f\ufdd0\ufffe\uffff\\u0001\"}"_s.toUtf8();
    QTest::newRow("backslash before u003c") << QByteArray(R"({"a": "\\u003c"})");
    QTest::newRow("backslash at the end") << QByteArray(R"({"a": "<\)");
}

void TestPayload::scriptData()
{
    QFETCH(QByteArray, json);
    const QByteArray data = toScriptData(json);
    for (const QChar c : u"<\u007f\u0085\u009f\ufdd0\ufffe\uffff"_s)
        QVERIFY(!QString::fromUtf8(data).contains(c));
    QCOMPARE(fromScriptData(data), json);
}

QTEST_APPLESS_MAIN(TestPayload)
#include "tst_payload.moc"
