#include "app/backups.h"
#include "app/filewatch.h"
#include "app/recoveryjournal.h"
#include "models/reportdocument.h"
#include "models/reportfile.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace nianbao;
using namespace Qt::StringLiterals;

// Nothing lost: the journal, the lock, the backups.
class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedProgramsLoseNothing_data();
    void killedProgramsLoseNothing();
    void runningProgramsAreLeftAlone();
    void savedReportsLeaveNoJournal();
    void damagedJournalsAreLeftAlone();
    void openFilesAreLocked();
    void changesOfOthersAreNoticed();
    void lastSavesAreKept();
    void fullDisksKeepWhatWasThere_data();
    void fullDisksKeepWhatWasThere();

private:
    Report blank() const { return Report(m_editions.find(u"2021"), 2025); }

    const Editions m_editions = Editions::standard();
};

void TestSafety::killedProgramsLoseNothing_data()
{
    QTest::addColumn<int>("lifetime"); // milliseconds
    const int rounds = std::max(2, qEnvironmentVariableIntValue("NIANBAO_KILL_ROUNDS"));
    QRandomGenerator random(21);
    for (int round = 0; round < rounds; ++round)
        QTest::addRow("%d", round) << random.bounded(1100, 1900);
}

void TestSafety::killedProgramsLoseNothing()
{
    QFETCH(int, lifetime);
    QTemporaryDir folder;
    QProcess typist;
    typist.start(QStringLiteral(NIANBAO_TYPIST), {folder.path()});
    QVERIFY(typist.waitForStarted());
    typist.waitForFinished(lifetime);
    const qint64 killed = QDateTime::currentMSecsSinceEpoch();
    typist.kill();
    QVERIFY(typist.waitForFinished());

    qint64 owed = 0; // the last edit older than one second
    qint64 last = 0;
    const QList<QByteArray> lines = typist.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() != 2)
            continue;
        last = parts[0].toLongLong();
        if (parts[1].toLongLong() <= killed - 1000)
            owed = last;
    }
    const QList<Recovered> found = recoverable(folder.path(), m_editions);
    if (owed > 0)
        QCOMPARE(found.size(), 1);
    for (const Recovered &recovered : found) {
        const qint64 kept = *recovered.report.figure(0).number();
        QVERIFY2(kept >= owed, qPrintable(u"%1 of %2 kept, %3 owed"_s.arg(kept).arg(last).arg(owed)));
        forgetRecovered(recovered);
    }
    QVERIFY(recoverable(folder.path(), m_editions).isEmpty());
}

void TestSafety::runningProgramsAreLeftAlone()
{
    QTemporaryDir folder;
    ReportDocument document(blank());
    RecoveryJournal journal(&document, folder.path());
    document.setFigure(0, Figure::count(1));
    QTRY_COMPARE(QDir(folder.path()).entryList({u"*.journal"_s}).size(), 1);
    QVERIFY(recoverable(folder.path(), m_editions).isEmpty());
}

void TestSafety::savedReportsLeaveNoJournal()
{
    QTemporaryDir folder;
    {
        ReportDocument document(blank());
        RecoveryJournal journal(&document, folder.path());
        document.setFigure(0, Figure::count(1));
        QTRY_COMPARE(QDir(folder.path()).entryList({u"*.journal"_s}).size(), 1);
        journal.clear();
        QCOMPARE(QDir(folder.path()).entryList({u"*.journal"_s}).size(), 0);
        document.setFigure(0, Figure::count(2));
    }
    QCOMPARE(QDir(folder.path()).entryList({u"*.journal"_s}).size(), 0);
}

void TestSafety::damagedJournalsAreLeftAlone()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.journal"_s);
    QVERIFY(writeWholeFile(file, "{\"path\":\"\"}\n{\"format\":"));
    QVERIFY(recoverable(folder.path(), m_editions).isEmpty());
    QVERIFY(QFile::exists(file)); // for whoever can still read it
}

void TestSafety::openFilesAreLocked()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.nianbao"_s);
    QVERIFY(saveReport(blank(), path));
    FileWatch mine;
    QVERIFY(!mine.lock(path));
    FileWatch theirs;
    const std::optional<FileWatch::Owner> owner = theirs.lock(path);
    QVERIFY(owner);
    QCOMPARE(owner->process, QCoreApplication::applicationPid());
    mine.release();
    QVERIFY(!theirs.lock(path));
    theirs.release();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.nianbao"_s});
}

void TestSafety::changesOfOthersAreNoticed()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.nianbao"_s);
    QVERIFY(saveReport(blank(), path));
    FileWatch watch;
    QVERIFY(!watch.isChanged());
    watch.remember(path);
    QVERIFY(!watch.isChanged());
    QVERIFY(saveReport(blank(), path)); // the same bytes are no change
    QVERIFY(!watch.isChanged());
    Report other = blank();
    other.year = 2024;
    QVERIFY(saveReport(other, path));
    QVERIFY(watch.isChanged());
    QVERIFY(QFile::remove(path));
    QVERIFY(watch.isChanged());
}

void TestSafety::lastSavesAreKept()
{
    QTemporaryDir folder;
    Backups backups(folder.path());
    for (int i = 0; i < Backups::Most + 3; ++i)
        backups.keep(u"/a/report.nianbao"_s, QByteArray::number(i));
    backups.keep(u"/b/report.nianbao"_s, "other");
    const QList<Backups::Entry> entries = backups.of(u"/a/report.nianbao"_s);
    QCOMPARE(entries.size(), Backups::Most);
    QCOMPARE(*readWholeFile(entries.first().file, 100), QByteArray::number(Backups::Most + 2));
    QVERIFY(entries.first().at > entries.last().at);
    // Saved again without a change, nothing older goes.
    for (int i = 0; i < Backups::Most; ++i)
        backups.keep(u"/a/report.nianbao"_s, QByteArray::number(Backups::Most + 2));
    QCOMPARE(backups.of(u"/a/report.nianbao"_s).last().file, entries.last().file);
    QCOMPARE(backups.of(u"/b/report.nianbao"_s).size(), 1);
}

void TestSafety::fullDisksKeepWhatWasThere_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("found out at the end") << 8'000;
    QTest::newRow("found out on the way") << 200'000;
}

// A limit on the size of files stands in for the full disk.
void TestSafety::fullDisksKeepWhatWasThere()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a limit on the size of files");
#else
    QFETCH(int, size);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.nianbao"_s);
    QVERIFY(writeWholeFile(path, "what was there"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> written = writeWholeFile(path, QByteArray(size, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QVERIFY(!written.error().message.isEmpty());
    QCOMPARE(*readWholeFile(path, 1000), QByteArray("what was there"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.nianbao"_s});
#endif
}

QTEST_GUILESS_MAIN(TestSafety)
#include "tst_safety.moc"
