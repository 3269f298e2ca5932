#include "support/printserver.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTest>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

// The scheduler's programs and its own backend, which puts the job into a file.
constexpr auto Backend = R"(#!/bin/sh
[ $# -eq 0 ] && { echo 'direct keep "Unknown" "Keeps what is printed"'; exit 0; }
cat ${6:+"$6"} > "%1/kept/coming" && chmod 644 "%1/kept/coming" && mv "%1/kept/coming" "%1/kept/printed"
)";

constexpr auto Scheduler = R"(Listen %1/socket
LogLevel debug
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
  Allow all
</Location>
<Location /admin>
  Allow all
</Location>
<Policy default>
  <Limit All>
    Allow all
  </Limit>
</Policy>
)";

constexpr auto Files = R"(ServerRoot %1/root
ServerBin %1/bin
RequestRoot %1/spool
CacheDir %1/cache
StateDir %1/state
TempDir %1/temp
ErrorLog %1/error.log
AccessLog %1/access.log
PageLog %1/page.log
)";

} // namespace

PrintServer::~PrintServer()
{
    m_scheduler.terminate();
    m_scheduler.waitForFinished();
    qunsetenv("CUPS_SERVER");
}

QString PrintServer::start()
{
    const QString scheduler = QStandardPaths::findExecutable(u"cupsd"_s, {u"/usr/sbin"_s});
    const QString admin = QStandardPaths::findExecutable(u"lpadmin"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    const QString programs = u"/usr/lib/cups"_s;
    if (scheduler.isEmpty() || admin.isEmpty() || !QFile::exists(programs))
        return u"CUPS is not installed"_s;
    const QDir folder(m_folder.path());
    for (const char *name : {"root", "bin/backend", "spool", "cache", "state", "temp", "kept"})
        folder.mkpath(QString::fromLatin1(name));
    const auto everyone = QFile::Permissions(0x7777);
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
    QFile::setPermissions(folder.filePath(u"kept"_s), everyone);
    QFile::setPermissions(folder.filePath(u"temp"_s), everyone);
    QFile::link(programs + u"/daemon"_s, folder.filePath(u"bin/daemon"_s));
    QFile::link(programs + u"/filter"_s, folder.filePath(u"bin/filter"_s));
    if (!write(u"bin/backend/keep"_s, Backend, true) || !write(u"root/cupsd.conf"_s, Scheduler) ||
        !write(u"root/files.conf"_s, Files))
        return u"its settings cannot be written"_s;

    m_scheduler.start(scheduler, {u"-f"_s, u"-c"_s, folder.filePath(u"root/cupsd.conf"_s), u"-s"_s,
                                  folder.filePath(u"root/files.conf"_s)});
    if (!QTest::qWaitFor([this] { return isUp() || m_scheduler.state() == QProcess::NotRunning; }, 10'000) ||
        !isUp())
        return u"the scheduler does not run: "_s + QString::fromUtf8(m_scheduler.readAllStandardError());
    qputenv("CUPS_SERVER", folder.filePath(u"socket"_s).toLocal8Bit());
    const QStringList arguments{u"-p"_s, queue(), u"-E"_s, u"-v"_s, u"keep:/"_s, u"-m"_s, u"raw"_s};
    if (QProcess::execute(admin, arguments) != 0)
        return u"the queue cannot be made"_s;
    return {};
}

bool PrintServer::isUp() const
{
    QLocalSocket socket;
    socket.connectToServer(m_folder.filePath(u"socket"_s));
    return socket.waitForConnected(1000);
}

bool PrintServer::write(const QString &name, const QByteArray &content, bool executable) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QByteArray(content).replace("%1", m_folder.path().toUtf8()));
    file.close();
    return file.setPermissions(QFile::Permissions(executable ? 0x7755 : 0x6644));
}

QString PrintServer::log() const
{
    QFile file(m_folder.filePath(u"error.log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().right(2000)) : QString();
}

} // namespace nianbao::test
