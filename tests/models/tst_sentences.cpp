#include "models/checks/check.h"
#include "models/checks/fixes.h"
#include "support/randomreport.h"

#include <QFile>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

// One line of sentences.tsv.
struct Sentence
{
    QString verdict; // agree, the rule it breaks, or ?rule where that is too unsure to report
    QStringList figures;
    QString text;
};

QList<Sentence> allSentences()
{
    QFile file(QStringLiteral(NIANBAO_TEST_DATA "/sentences.tsv"));
    QList<Sentence> sentences;
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        if (!line.startsWith(u'#') && fields.size() == 3)
            sentences += {fields[0], fields[1].split(u' ', Qt::SkipEmptyParts), fields[2]};
    }
    return sentences;
}

} // namespace

// What the narrative says beside what the tables have.
class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void mostDisagreementsAreFound();
    void placesAreOfTheStoredText();

private:
    const Editions m_editions = Editions::standard();
    const Checker m_checker{RulePack::national(u"zh_CN"_s)};
    const QList<Sentence> m_sentences = allSentences();
};

void TestSentences::sentences_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_sentences.size(); ++i)
        QTest::addRow("%d %s", i + 1, qPrintable(m_sentences.at(i).text.left(40))) << i;
}

void TestSentences::sentences()
{
    QFETCH(int, index);
    const Sentence &sentence = m_sentences.at(index);
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    report.sections[u"overview"_s][2] = u"（二）依申请公开。按规定登记、答复。"_s;
    for (const QString &edit : sentence.figures) {
        const QStringList ids = edit.section(u'=', 0, 0).split(u'.');
        const int figure = report.edition->figure(ids.at(0), ids.at(1), ids.at(2));
        QVERIFY2(figure >= 0, qPrintable(edit));
        report.figures[figure] = Figure::parse(edit.section(u'=', 1), FigureKind::Count);
    }
    const qsizetype paragraph = report.sections[u"overview"_s].size();
    report.sections[u"overview"_s] += sentence.text;

    const CheckResult result = m_checker.check(report);
    QStringList found;
    for (const Finding &finding : result.findings) {
        if (!finding.rule.startsWith(u"narrative."_s))
            continue;
        QCOMPARE(finding.where.paragraph, int(paragraph));
        if (!found.contains(finding.rule))
            found += finding.rule;
    }
    const bool isReported = sentence.verdict != u"agree"_s && !sentence.verdict.startsWith(u'?');
    QCOMPARE(found, isReported ? QStringList{sentence.verdict} : QStringList());
}

void TestSentences::mostDisagreementsAreFound()
{
    int agreeing = 0;
    int disagreeing = 0;
    int missed = 0;
    for (const Sentence &sentence : m_sentences) {
        const bool agrees = sentence.verdict == u"agree"_s;
        agreeing += agrees ? 1 : 0;
        disagreeing += agrees ? 0 : 1;
        missed += sentence.verdict.startsWith(u'?') ? 1 : 0;
    }
    QVERIFY(m_sentences.size() >= 150);
    QVERIFY(agreeing * 10 >= m_sentences.size() * 4 && disagreeing * 10 >= m_sentences.size() * 4);
    QVERIFY(missed * 10 <= disagreeing);
}

void TestSentences::placesAreOfTheStoredText()
{
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    const QString text = u"截至 {{year}} 年底，{{shortName}}共收到　政府信息公开申请 ５ 件，已答复。"_s;
    report.sections[u"overview"_s] = {u"主动公开，严格审核，设置专栏，开展培训。"_s, text};
    const CheckResult result = m_checker.check(report);
    QCOMPARE(result.findings.size(), 2); // the number, and its width
    const auto finding =
        std::find_if(result.findings.begin(), result.findings.end(),
                     [](const Finding &item) { return item.rule == u"narrative.applications"_s; });
    QVERIFY(finding != result.findings.end());
    QCOMPARE(text.mid(finding->where.start, finding->where.length), u"收到　政府信息公开申请 ５ 件"_s);
    QCOMPARE(*finding->left, 5);
    QCOMPARE(*finding->right, 0);
    QVERIFY(finding->fix && finding->fix->byHand);
    applyFix(*finding->fix, report);
    QCOMPARE(report.sections[u"overview"_s].at(1),
             u"截至 {{year}} 年底，{{shortName}}共收到　政府信息公开申请 0 件，已答复。"_s);
}

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
