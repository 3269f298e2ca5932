#include "readers/readers.h"
#include "support/layouts.h"
#include "support/randomreport.h"

#include <QBuffer>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nianbao;

// Reports with random figures in every layout that is found in the wild: all
// figures right where the layout keeps them, none wrong without a word anywhere.
class TestLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFigure_data();
    void readsEveryFigure();
    void readsEveryLayout_data();
    void readsEveryLayout();
    void keepsBlanksBlank_data();
    void keepsBlanksBlank();
    void saysWhatItCannotTell_data();
    void saysWhatItCannotTell();
    void readsAnEditionOfTheFuture_data();
    void readsAnEditionOfTheFuture();

private:
    static Result<Reading> read(const QString &text, Layout layout, const Editions &editions);
    static Report sample(const EditionPtr &edition, quint32 seed);
    static void compare(const Report &expected, const Reading &reading, bool blanksMayBeLost);

    Editions m_editions = Editions::standard();
};

Result<Reading> TestLayouts::read(const QString &text, Layout layout, const Editions &editions)
{
    QBuffer buffer;
    buffer.setData(text.toUtf8());
    buffer.open(QIODevice::ReadOnly);
    const bool html = layout == Layout::Html || layout == Layout::HtmlPage;
    return readReport(buffer, html ? SourceFormat::Html : SourceFormat::Text, editions);
}

Report TestLayouts::sample(const EditionPtr &edition, quint32 seed)
{
    QRandomGenerator random(seed);
    Report report(edition, edition->firstYear);
    if (edition->table(u"applications")) {
        report = consistentReport(edition, edition->firstYear, random);
    } else {
        for (qsizetype i = 0; i < report.figures.size(); ++i)
            report.figures[i] = Figure::parse(QString::number(i % 23), edition->figures[i].kind);
    }
    for (qsizetype i = 0; i < report.figures.size(); ++i) {
        if (edition->figures[i].kind == FigureKind::Change)
            report.figures[i] = Figure::count(int(random.bounded(30)) - 12);
        else if (edition->figures[i].kind == FigureKind::Count && seed % 3 == 0 && i % 7 == 0)
            report.figures[i] = Figure::count(random.bounded(900, 130'000));
    }
    for (const SectionSpec &section : edition->sections) {
        if (section.kind == SectionSpec::Kind::Narrative)
            report.sections[section.id] = {u"清水镇按照要求做好各项工作，并继续加以改进。"_s};
    }
    if (!edition->section(u"overview"))
        return report;
    report.sections[u"overview"_s] = {
        u"清水镇认真落实上级部署，主动公开各类政府信息86条，群众获取信息更加方便。"_s,
        u"（一）主动公开。全年通过政府网站公开52条。"_s, u"（二）依申请公开。按规定答复申请。"_s};
    report.sections[u"problems"_s] = {u"一是公开内容还不够全面，二是队伍建设有待加强。"_s};
    report.sections[u"others"_s] = {u"无。"_s};
    return report;
}

// Reports a difference only where no remark speaks of its row or its table.
void TestLayouts::compare(const Report &expected, const Reading &reading, bool blanksMayBeLost)
{
    QCOMPARE(reading.report.edition->id, expected.edition->id);
    QStringList wrong;
    for (int i = 0; i < expected.figures.size(); ++i) {
        const FigureSpec &spec = expected.edition->figures.at(i);
        const Figure &found = reading.report.figures[i];
        if (found.number() == expected.figures[i].number() && found.isText() == expected.figures[i].isText())
            continue;
        const bool said =
            std::any_of(reading.remarks.begin(), reading.remarks.end(), [&](const Remark &remark) {
                return remark.table == spec.table && (remark.row == spec.row || remark.row.isEmpty());
            });
        if (!said || !blanksMayBeLost || !found.isBlank())
            wrong += u"%1.%2.%3: %4 instead of %5"_s.arg(spec.table, spec.row, spec.column, found.display(),
                                                         expected.figures[i].display());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n').left(1500)));
    for (const SectionSpec &section : expected.edition->sections)
        QCOMPARE(reading.report.paragraphs(section.id), expected.paragraphs(section.id));
    QCOMPARE(reading.report.year, expected.year);
    QCOMPARE(reading.report.unit.name, u"示例县清水镇"_s);
    QCOMPARE(reading.report.signature.agency, u"示例县清水镇人民政府"_s);
    QCOMPARE(reading.report.signature.date, u"%1-01-12"_s.arg(expected.year + 1));
}

void TestLayouts::readsEveryFigure_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("fullWidth");
    for (const EditionPtr &edition : m_editions.all()) {
        for (const Layout layout : allLayouts()) {
            for (quint32 seed = 1; seed <= 3; ++seed) {
                QTest::addRow("%s, %s, %u", qPrintable(edition->id), layoutName(layout).constData(), seed)
                    << int(layout) << edition->id << seed << (seed == 2);
            }
        }
    }
}

void TestLayouts::readsEveryFigure()
{
    QFETCH(int, layout);
    QFETCH(QString, edition);
    QFETCH(quint32, seed);
    QFETCH(bool, fullWidth);
    Report expected = sample(m_editions.find(edition), seed);
    const bool glued = Layout(layout) == Layout::Glued;
    if (glued) { // one digit each: what is longer can be parted in more than one way
        for (Figure &figure : expected.figures)
            figure = Figure::count(qAbs(figure.number().value_or(0)) % 10);
    }
    const TextManner manner{
        .fullWidth = fullWidth, .signs = !glued && !fullWidth, .variedHeadings = seed == 3};
    const Result<Reading> reading =
        read(layoutText(expected, Layout(layout), manner), Layout(layout), m_editions);
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(expected, *reading, false);
}

void TestLayouts::readsEveryLayout_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
        QTest::newRow(encoding) << QByteArray(encoding);
}

void TestLayouts::readsEveryLayout()
{
    QFETCH(QByteArray, encoding);
    const Report expected = sample(m_editions.find(u"2021"), 4);
    QStringEncoder encode(encoding.constData());
    QVERIFY(encode.isValid());
    QBuffer buffer;
    buffer.setData(encode(layoutText(expected, Layout::Tabs, {})));
    buffer.open(QIODevice::ReadOnly);
    const Result<Reading> reading = readReport(buffer, SourceFormat::Text, m_editions);
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(expected, *reading, false);
}

void TestLayouts::keepsBlanksBlank_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<quint32>("seed");
    for (const Layout layout : allLayouts()) {
        for (quint32 seed = 1; seed <= 4 && keepsBlanks(layout); ++seed)
            QTest::addRow("%s, %u", layoutName(layout).constData(), seed) << int(layout) << seed;
    }
}

void TestLayouts::keepsBlanksBlank()
{
    QFETCH(int, layout);
    QFETCH(quint32, seed);
    Report expected = sample(m_editions.all().at(seed % 2), seed);
    QRandomGenerator random(seed);
    for (int times = 0; times < 12; ++times)
        expected.figures[random.bounded(int(expected.figures.size()))] = Figure();
    const Result<Reading> reading =
        read(layoutText(expected, Layout(layout), {}), Layout(layout), m_editions);
    QVERIFY(reading);
    compare(expected, *reading, true);
}

void TestLayouts::saysWhatItCannotTell_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<quint32>("seed");
    for (const Layout layout : allLayouts()) {
        for (quint32 seed = 1; seed <= 3 && !keepsBlanks(layout); ++seed)
            QTest::addRow("%s, %u", layoutName(layout).constData(), seed) << int(layout) << seed;
    }
}

// Blanks in layouts that lose them, and numbers glued in more than one way: the row
// stays blank and is spoken of, or is right.
void TestLayouts::saysWhatItCannotTell()
{
    QFETCH(int, layout);
    QFETCH(quint32, seed);
    Report expected = sample(m_editions.all().at(seed % 2), seed);
    QRandomGenerator random(seed);
    for (int times = 0; times < 8; ++times)
        expected.figures[random.bounded(int(expected.figures.size()))] = Figure();
    const Result<Reading> reading =
        read(layoutText(expected, Layout(layout), {}), Layout(layout), m_editions);
    QVERIFY(reading);
    for (int i = 0; i < expected.figures.size(); ++i) {
        const FigureSpec &spec = expected.edition->figures.at(i);
        const Figure &found = reading->report.figures[i];
        const bool said =
            std::any_of(reading->remarks.begin(), reading->remarks.end(), [&](const Remark &remark) {
                return remark.table == spec.table && (remark.row == spec.row || remark.row.isEmpty());
            });
        QVERIFY2(found.number() == expected.figures[i].number() || said,
                 qPrintable(u"%1.%2.%3: %4 instead of %5"_s.arg(
                     spec.table, spec.row, spec.column, found.display(), expected.figures[i].display())));
    }
}

void TestLayouts::readsAnEditionOfTheFuture_data()
{
    QTest::addColumn<int>("layout");
    for (const Layout layout : {Layout::Tabs, Layout::CellPerLine, Layout::Html})
        QTest::addRow("%s", layoutName(layout).constData()) << int(layout);
}

void TestLayouts::readsAnEditionOfTheFuture()
{
    QFETCH(int, layout);
    QFile file(QStringLiteral(NIANBAO_TEST_DATA) + u"/editions/2031.json"_s);
    if (!file.exists())
        QSKIP("no made-up edition among the test data");
    QVERIFY(file.open(QIODevice::ReadOnly));
    Editions editions = Editions::standard();
    const Result<EditionPtr> edition = editions.add(file.readAll());
    QVERIFY2(edition, qPrintable(edition ? QString() : edition.error().message));
    const Report expected = sample(*edition, 5);
    const Result<Reading> reading = read(layoutText(expected, Layout(layout), {}), Layout(layout), editions);
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    compare(expected, *reading, false);
}

QTEST_GUILESS_MAIN(TestLayouts)
#include "tst_layouts.moc"
