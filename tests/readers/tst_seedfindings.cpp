#include "models/checks/check.h"
#include "readers/readers.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nianbao;

namespace {

QString seedFolder()
{
    return qEnvironmentVariable("NIANBAO_SHARED", QStringLiteral(NIANBAO_SHARED_DIR)) + u"/seeds"_s;
}

// One finding as the golden file writes it: severity, rule, place.
QString lineOf(const Finding &finding)
{
    const Place &place = finding.where;
    QStringList where{place.table.isEmpty() ? place.section : place.table};
    if (!place.row.isEmpty())
        where += place.row;
    if (!place.column.isEmpty())
        where += place.column;
    if (place.paragraph >= 0)
        where += u"%1 %2+%3"_s.arg(place.paragraph).arg(place.start).arg(place.length);
    return severityId(finding.severity) + u' ' + finding.rule + u' ' + where.join(u'.');
}

// The golden file by the number of the text: "000:" begins a text, # a comment.
QHash<QString, QStringList> expectedFindings()
{
    QHash<QString, QStringList> expected;
    QFile file(QStringLiteral(NIANBAO_TEST_DATA "/golden/seeds.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return expected;
    QString number;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.section(u'#', 0, 0).trimmed();
        if (line.endsWith(u':')) {
            number = line.chopped(1);
            expected.insert(number, {});
        } else if (!line.isEmpty()) {
            expected[number] += line;
        }
    }
    return expected;
}

} // namespace

// The real reports beside the project give the findings that a careful reader
// makes, and no other.
class TestSeedFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
};

void TestSeedFindings::findings_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("expected");
    const QFileInfoList files = QDir(seedFolder()).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        QSKIP("the real reports are not beside the project");
    const QHash<QString, QStringList> expected = expectedFindings();
    for (const QFileInfo &file : files) {
        const QString number = file.fileName().section(u'_', 0, 0);
        QVERIFY2(expected.contains(number), qPrintable(number));
        QTest::newRow(qPrintable(number)) << file.filePath() << expected.value(number);
    }
}

void TestSeedFindings::findings()
{
    QFETCH(QString, path);
    QFETCH(QStringList, expected);
    const Result<Reading> reading = readReport(path, Editions::standard());
    QVERIFY(bool(reading));
    const CheckResult result =
        Checker(RulePack::national(u"zh_CN"_s)).check(reading->report, nullptr, &reading->asRead);
    QStringList found;
    for (const Finding &finding : result.findings)
        found += lineOf(finding);
    QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
}

QTEST_APPLESS_MAIN(TestSeedFindings)
#include "tst_seedfindings.moc"
