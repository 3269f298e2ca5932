#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QGuiApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr int Patience = 2000; // milliseconds that a running program may take to answer
constexpr char Taken = '\1';

QDataStream &operator<<(QDataStream &stream, const StartRequest &request)
{
    return stream << request.file << request.makeNew << request.desk;
}

QDataStream &operator>>(QDataStream &stream, StartRequest &request)
{
    return stream >> request.file >> request.makeNew >> request.desk;
}

} // namespace

QString SingleInstance::standardSocket()
{
    const QByteArray display = QGuiApplication::platformName().toUtf8() + ' ' + qgetenv("WAYLAND_DISPLAY") +
                               ' ' + qgetenv("DISPLAY") + ' ' + QDir::homePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(display, QCryptographicHash::Sha256).toHex();
    const QString name = u"nianbao-"_s + QLatin1StringView(digest.first(12));
#ifdef Q_OS_UNIX
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#else
    return name; // of a pipe
#endif
}

SingleInstance::SingleInstance(const QString &socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const StartRequest &request)
{
    if (send(request))
        return true;
    // Of several that start at once, one listens; the others find it.
    QLockFile lock(QDir::temp().absoluteFilePath(m_socket + u".lock"_s));
    if (lock.tryLock(Patience) && send(request))
        return true;
    if (!m_server->listen(m_socket)) {
        QLocalServer::removeServer(m_socket); // no one answers there
        m_server->listen(m_socket);
    }
    return false;
}

bool SingleInstance::send(const StartRequest &request) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(Patience))
        return false;
    QDataStream stream(&socket);
    stream << request;
    // A program that hangs takes nothing: then this one opens the file itself.
    char answer = 0;
    return socket.waitForBytesWritten(Patience) && socket.waitForReadyRead(Patience) &&
           socket.read(&answer, 1) == 1 && answer == Taken;
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            StartRequest request;
            stream >> request;
            if (!stream.commitTransaction())
                return;
            socket->write(&Taken, 1);
            socket->flush();
            // Serving it may open a dialog, under which the socket goes: not inside its own signal.
            QMetaObject::invokeMethod(
                this, [this, request] { Q_EMIT requested(request); }, Qt::QueuedConnection);
        });
    }
}

} // namespace nianbao
