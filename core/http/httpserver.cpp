#include "core/http/httpserver.h"

#include "core/base/log.h"
#include "core/http/connection.h"
#include "core/http/listener.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace qasid::http {

namespace {

ErrorKind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return ErrorKind::Conflict;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return ErrorKind::InvalidInput;
    case QAbstractSocket::SocketAccessError:
        return ErrorKind::Forbidden;
    default:
        return ErrorKind::Internal;
    }
}

//! An eighth of the shortest limit: no deadline is missed by more.
std::chrono::milliseconds sweepInterval(const Limits &limits)
{
    const auto shortest = std::min({limits.headerTime, limits.bodyTime, limits.idleTime, limits.answerTime});
    return std::clamp<std::chrono::milliseconds>(shortest / 8, 5ms, 500ms);
}

} // namespace

HttpServer::HttpServer(Handler handler, Limits limits, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_limits(limits)
    , m_sweepTimer(new QTimer(this))
{
    m_sweepTimer->setInterval(sweepInterval(m_limits));
    connect(m_sweepTimer, &QTimer::timeout, this, &HttpServer::sweep);
}

HttpServer::~HttpServer()
{
    m_listener.reset();
    qDeleteAll(std::exchange(m_connections, {}));
}

Result<Done> HttpServer::listen(const QHostAddress &address, quint16 port, const std::optional<QSslConfiguration> &tls)
{
    auto listener = std::make_unique<Listener>(*this);
    if (!listener->listen(address, port))
        return fail(kindOf(listener->serverError()), u"cannot listen on port %1: %2"_s.arg(port).arg(listener->errorString()));
    m_tls = tls;
    m_closing = false;
    m_listener = std::move(listener);
    // Out of file descriptors, for one; the sweep tries again.
    connect(m_listener.get(), &QTcpServer::acceptError, this, [this] {
        qCWarning(lcHttp, "accepting connections stopped: %ls", qUtf16Printable(m_listener->errorString()));
        m_sweepTimer->start();
    });
    acceptAsLongAsAllowed();
    return Done{};
}

void HttpServer::close(bool now)
{
    m_closing = true;
    m_listener.reset();
    for (Connection *connection : m_connections.values())
        connection->close(now);
}

bool HttpServer::isListening() const
{
    return m_listener && m_listener->isListening();
}

quint16 HttpServer::port() const
{
    return m_listener ? m_listener->serverPort() : 0;
}

QHostAddress HttpServer::address() const
{
    return m_listener ? m_listener->serverAddress() : QHostAddress();
}

int HttpServer::openConnections() const
{
    return int(m_connections.size());
}

void HttpServer::take(QTcpSocket *socket)
{
    const auto peer = socket->peerAddress();
    if (!peer.isLoopback() && m_perAddress.value(peer) >= m_limits.connectionsPerAddress) {
        socket->abort();
        delete socket;
        return;
    }
    ++m_perAddress[peer];
    auto *connection = new Connection(this, socket);
    m_connections.insert(connection);
    acceptAsLongAsAllowed();
    if (!m_sweepTimer->isActive())
        m_sweepTimer->start();
    connection->start(m_tls);
}

void HttpServer::forget(Connection *connection)
{
    if (!m_connections.remove(connection))
        return;
    if (auto count = m_perAddress.find(connection->peer()); count != m_perAddress.end() && --*count <= 0)
        m_perAddress.erase(count);
    connection->deleteLater();
    acceptAsLongAsAllowed();
}

void HttpServer::acceptAsLongAsAllowed()
{
    if (m_listener)
        m_listener->accept(m_connections.size() < m_limits.connections);
}

void HttpServer::sweep()
{
    const auto now = std::chrono::steady_clock::now();
    for (Connection *connection : m_connections.values())
        connection->sweep(now);
    if (m_connections.isEmpty())
        m_sweepTimer->stop();
    acceptAsLongAsAllowed();
}

int HttpServer::count(int status)
{
    if (status < 200 || status > 599)
        status = 500;
    ++m_answers[status];
    return status;
}

QByteArray HttpServer::date()
{
    const auto second = QDateTime::currentSecsSinceEpoch();
    if (std::exchange(m_dateSecond, second) != second)
        m_date = QLocale::c().toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
    return m_date;
}

} // namespace qasid::http
