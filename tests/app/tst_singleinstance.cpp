#include "app/singleinstance.h"
#include "models/reportfile.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QtConcurrentRun>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

// One editor a user and display, seen by the lock that it holds on the open file.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void laterStartsHandOver();
    void killedProgramsDoNotBlock();
    void ofManyStartsOneRuns();
    void otherDisplaysHaveTheirOwn();
    void everythingAskedForIsHandedOver();

private:
    QProcess *start(const QStringList &arguments, const QString &display = u":1"_s);
    QString report(const QString &name);
    // The editor's lock on a report that is open.
    static bool isOpen(const QString &path)
    {
        const QFileInfo info(path);
        return QFile::exists(info.absolutePath() + u"/.~"_s + info.fileName() + u".lock"_s);
    }
    int running() const
    {
        return int(std::count_if(m_started.begin(), m_started.end(),
                                 [](const auto &p) { return p->state() != QProcess::NotRunning; }));
    }

    const Editions m_editions = Editions::standard();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::unique_ptr<QProcess>> m_started;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"run"_s));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"run"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestSingleInstance::cleanup()
{
    for (const auto &process : m_started) {
        process->kill();
        process->waitForFinished();
    }
    m_started.clear();
}

QProcess *TestSingleInstance::start(const QStringList &arguments, const QString &display)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"DISPLAY"_s, display);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->filePath(u"run"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder->path());
    process->start(QStringLiteral(NIANBAO_EDITOR), arguments);
    m_started.push_back(std::move(process));
    return m_started.back().get();
}

QString TestSingleInstance::report(const QString &name)
{
    const QString path = m_folder->filePath(name);
    return saveReport(Report(m_editions.find(u"2021"), 2025), path) ? path : QString();
}

void TestSingleInstance::laterStartsHandOver()
{
    const QString first = report(u"first.nianbao"_s);
    const QString second = report(u"second.nianbao"_s);
    const QProcess *running = start({first});
    QTRY_VERIFY(isOpen(first));
    QProcess *later = start({u"second.nianbao"_s}); // beside the folder it was called in
    QVERIFY(later->waitForFinished());
    QCOMPARE(later->exitCode(), 0);
    QTRY_VERIFY(isOpen(second));
    QTRY_VERIFY(!isOpen(first)); // given up once the second is there
    QCOMPARE(running->state(), QProcess::Running);
}

void TestSingleInstance::killedProgramsDoNotBlock()
{
    const QString first = report(u"first.nianbao"_s);
    const QString second = report(u"second.nianbao"_s);
    QProcess *killed = start({first});
    QTRY_VERIFY(isOpen(first));
    killed->kill();
    QVERIFY(killed->waitForFinished());
    QVERIFY(
        !QDir(m_folder->filePath(u"run"_s)).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot));
    const QProcess *next = start({second});
    QTRY_VERIFY(isOpen(second));
    QCOMPARE(next->state(), QProcess::Running);
}

void TestSingleInstance::ofManyStartsOneRuns()
{
    const QString path = report(u"a.nianbao"_s);
    for (int i = 0; i < 4; ++i)
        start({path});
    QTRY_COMPARE(running(), 1);
    QTRY_VERIFY(isOpen(path));
}

void TestSingleInstance::otherDisplaysHaveTheirOwn()
{
    const QString first = report(u"first.nianbao"_s);
    const QString second = report(u"second.nianbao"_s);
    start({first}, u":1"_s);
    QTRY_VERIFY(isOpen(first));
    start({second}, u":2"_s);
    QTRY_VERIFY(isOpen(second));
    QVERIFY(isOpen(first));
}

// And served outside the socket's signals: a dialog may outlive the socket.
void TestSingleInstance::everythingAskedForIsHandedOver()
{
    const QString socket = m_folder->filePath(u"run/socket"_s);
    SingleInstance first(socket);
    QVERIFY(!first.handOver({}));
    StartRequest served;
    connect(&first, &SingleInstance::requested, this, [&](const StartRequest &request) {
        QTRY_COMPARE(int(first.findChildren<QLocalSocket *>().size()), 0); // as while a dialog is open
        served = request;
    });
    const StartRequest asked{u"/reports/a.nianbao"_s, true, u"/reports"_s};
    const QFuture<bool> later =
        QtConcurrent::run([&socket, asked] { return SingleInstance(socket).handOver(asked); });
    QTRY_VERIFY(later.isFinished());
    QVERIFY(later.result());
    QTRY_COMPARE(served.file, asked.file);
    QCOMPARE(served.makeNew, asked.makeNew);
    QCOMPARE(served.desk, asked.desk);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
