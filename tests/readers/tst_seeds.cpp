#include "models/reportfile.h"
#include "readers/readers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nianbao;

namespace {

QString seedFolder()
{
    const QString shared = qEnvironmentVariable("NIANBAO_SHARED", QStringLiteral(NIANBAO_SHARED_DIR));
    return shared + u"/seeds"_s;
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The section a heading of these texts begins; empty for other lines.
QString sectionOf(const QString &line)
{
    static const QRegularExpression heading(u"^#*\\s*[一二三四五六1-6]、\\s*(.*)$"_s);
    static const QList<std::pair<QString, QString>> words{
        {u"总体情况"_s, u"overview"_s},       {u"主动公开政府信息情况"_s, u"disclosure"_s},
        {u"收到和处理"_s, u"applications"_s}, {u"行政复议、行政诉讼情况"_s, u"disputes"_s},
        {u"存在的主要问题"_s, u"problems"_s}, {u"其他需要报告的事项"_s, u"others"_s}};
    const QRegularExpressionMatch match = heading.match(line.trimmed());
    for (const auto &[word, id] : words) {
        if (match.hasMatch() && match.captured(1).size() < 40 && match.captured(1).contains(word))
            return id;
    }
    return {};
}

// What stands between the headings, without white space.
QHash<QString, QString> sectionTexts(const QString &source)
{
    QHash<QString, QString> result;
    QString section = u"front"_s;
    const QStringList lines = source.split(u'\n');
    for (const QString &line : lines) {
        const QString begins = sectionOf(line);
        if (begins.isEmpty())
            result[section] += withoutSpaces(line);
        else
            section = begins;
    }
    return result;
}

} // namespace

// The real reports beside the project, against what a person read in them.
class TestSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figures_data() { seeds(); }
    void figures();
    void narrative_data() { seeds(); }
    void narrative();
    void nothingIsDoubted_data() { seeds(); }
    void nothingIsDoubted();

private:
    void seeds();
    static Result<Reading> read(const QString &name);

    Editions m_editions = Editions::standard();
};

void TestSeeds::initTestCase()
{
    if (!QDir(seedFolder()).exists())
        QSKIP("the seed texts are not here");
}

void TestSeeds::seeds()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(seedFolder()).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name.left(3))) << name;
}

Result<Reading> TestSeeds::read(const QString &name)
{
    return readReport(seedFolder() + u'/' + name, Editions::standard());
}

void TestSeeds::figures()
{
    QFETCH(QString, name);
    const Result<Reading> reading = read(name);
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
    const QString truthPath = seedFolder() + u"/truth/"_s + name.chopped(4) + u".json"_s;
    const QJsonObject truth = QJsonDocument::fromJson(contentOf(truthPath).toUtf8()).object();
    const QJsonObject shown = QJsonDocument::fromJson(reportToJson(reading->report)).object();
    QCOMPARE(shown["figures"_L1].toObject(), truth["figures"_L1].toObject());
    QCOMPARE(shown["title"_L1].toString(), truth["title"_L1].toString());
    QCOMPARE(shown["unit"_L1]["name"_L1].toString(), truth["unit"_L1].toString());
    QCOMPARE(shown["year"_L1].toInt(), truth["year"_L1].toInt());
    QCOMPARE(shown["edition"_L1].toString(), truth["edition"_L1].toString());
}

void TestSeeds::narrative()
{
    QFETCH(QString, name);
    const Result<Reading> reading = read(name);
    QVERIFY(reading);
    const Report &report = reading->report;
    const QHash<QString, QString> expected = sectionTexts(contentOf(seedFolder() + u'/' + name));
    const QString signature = withoutSpaces(report.signature.agency + reading->asRead.signatureDate);
    for (const SectionSpec &section : report.edition->sections) {
        if (section.kind != SectionSpec::Kind::Narrative)
            continue;
        QString found = withoutSpaces(report.sections.value(section.id).join(QString()));
        const bool last = section.id == reading->asRead.sections.last().id;
        QCOMPARE(last ? found + signature : found, expected.value(section.id));
        QCOMPARE(reading->asRead.hasSection(section.id), expected.contains(section.id));
    }
    QString front = withoutSpaces(report.title + report.preamble.join(QString()));
    QString expectedFront = expected.value(u"front"_s);
    QCOMPARE(front, expectedFront.remove(QRegularExpression(u"^#+"_s)));
}

// Known in advance: what the source itself lacks is said, and nothing else is in doubt.
void TestSeeds::nothingIsDoubted()
{
    QFETCH(QString, name);
    const Result<Reading> reading = read(name);
    QVERIFY(reading);
    for (const Remark &remark : reading->remarks) {
        const bool absence =
            remark.kind == Remark::Kind::Missing && !reading->asRead.hasSection(remark.section);
        const bool surface = remark.kind == Remark::Kind::Unusual || remark.kind == Remark::Kind::Extracted;
        QVERIFY2(absence || surface, qPrintable(remark.message + u" / "_s + remark.text));
    }
}

QTEST_GUILESS_MAIN(TestSeeds)
#include "tst_seeds.moc"
