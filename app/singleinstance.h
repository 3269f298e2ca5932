#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

namespace nianbao {

// What a start of the program asks for.
struct StartRequest
{
    QString file; // absolute; empty for none
    bool makeNew = false;
    QString desk; // the county's folder, absolute; empty for none
};

// One editor runs for a user and display: a later start hands over what it was
// asked for and ends. Sockets that a killed program left behind are taken over.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    // The socket is where the user's own are; other displays have other names.
    explicit SingleInstance(const QString &socket = standardSocket(), QObject *parent = nullptr);

    // True where a running program has taken the request. Otherwise this is the
    // one that runs, and later requests come as a signal.
    bool handOver(const StartRequest &request);

    static QString standardSocket();

Q_SIGNALS:
    void requested(const StartRequest &request);

private:
    bool send(const StartRequest &request) const;
    void receive();

    QString m_socket;
    QLocalServer *m_server;
};

} // namespace nianbao
