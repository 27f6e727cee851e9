#include "core/http/listener.h"

#include "core/http/httpserver.h"

#include <QNetworkProxy>
#include <QSslSocket>

namespace qasid::http {

namespace {

constexpr int kBacklog = 512;

} // namespace

Listener::Listener(HttpServer &server)
    : m_server(server)
{
    setListenBacklogSize(kBacklog);
    // Or Qt would try to listen at the proxy of the system's settings.
    setProxy(QNetworkProxy::NoProxy);
}

void Listener::accept(bool more)
{
    // QTcpServer goes on accepting all that wait in one turn unless its own queue is full; pauseAccepting() comes too late.
    setMaxPendingConnections(more ? 1 : 0);
    if (more)
        resumeAccepting();
    else
        pauseAccepting();
}

void Listener::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = m_server.m_tls ? new QSslSocket : new QTcpSocket;
    if (socket->setSocketDescriptor(descriptor))
        m_server.take(socket);
    else
        delete socket;
}

} // namespace qasid::http
