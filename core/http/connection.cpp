#include "core/http/connection.h"

#include "core/base/clock.h"
#include "core/http/answerhead.h"
#include "core/http/descriptor.h"

#include <QSslSocket>
#include <QTcpSocket>

using namespace std::chrono_literals;

namespace qasid::http {

namespace {

constexpr qint64 kReadBuffer = 64 * 1024;
//! More unsent bytes than this, and no further request is taken from the client.
constexpr qint64 kMostUnsent = 256 * 1024;
//! How much and how long a refused client may go on sending before it is cut off.
constexpr qint64 kMostDiscarded = 1024 * 1024;
constexpr auto kLinger = 1000ms;

} // namespace

Connection::Connection(HttpServer *server, QTcpSocket *socket)
    : QObject(server)
    , m_server(server)
    , m_socket(socket)
    , m_isSecure(qobject_cast<QSslSocket *>(socket))
    , m_peer(socket->peerAddress())
    , m_parser(server->m_limits)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kReadBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::process);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::gone);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() != 0)
            return;
        if (m_phase == Phase::Closing)
            return endWriting();
        if (m_phase == Phase::Writing) {
            enter(Phase::Idle, m_server->m_limits.idleTime);
            process();
        }
    });
}

Connection::~Connection()
{
    releaseBody();
}

void Connection::start(const std::optional<QSslConfiguration> &tls)
{
    auto *secure = qobject_cast<QSslSocket *>(m_socket);
    if (!tls || !secure) {
        // The first request must come as fast as any header; only between requests is a client allowed to be idle.
        enter(Phase::Idle, m_server->m_limits.headerTime);
        return;
    }
    enter(Phase::Handshake, m_server->m_limits.headerTime);
    connect(secure, &QSslSocket::encrypted, this, [this] { enter(Phase::Idle, m_server->m_limits.headerTime); });
    connect(secure, &QSslSocket::errorOccurred, this, [this] {
        if (m_phase == Phase::Handshake)
            gone();
    });
    secure->setSslConfiguration(*tls);
    secure->startServerEncryption();
}

void Connection::enter(Phase phase, std::chrono::milliseconds time)
{
    m_phase = phase;
    m_deadline = std::chrono::steady_clock::now() + time;
}

void Connection::process()
{
    // An answer given by a handler before it returns comes back here; the loop below is already running then.
    if (m_processing || m_gone)
        return;
    m_processing = true;
    const QPointer<Connection> self(this);
    while (self && !m_gone && step()) { }
    if (!self)
        return;
    m_processing = false;
    if (!m_gone)
        m_socket->flush();
}

bool Connection::step()
{
    switch (m_phase) {
    case Phase::Handshake:
    case Phase::Answering:
    case Phase::Writing:
        return false;
    case Phase::Closing:
        m_discarded += m_socket->skip(m_socket->bytesAvailable());
        if (m_discarded > kMostDiscarded)
            m_socket->abort();
        return false;
    case Phase::Idle:
    case Phase::Header:
    case Phase::Body:
        break;
    }
    auto state = m_parser.advance();
    bool more = false;
    if (state != RequestParser::State::Complete && state != RequestParser::State::Failed) {
        const auto bytes = m_socket->readAll();
        more = !bytes.isEmpty();
        if (more) {
            m_parser.append(bytes);
            state = m_parser.advance();
        }
    }
    switch (state) {
    case RequestParser::State::Idle:
        return more;
    case RequestParser::State::Header:
        if (m_phase == Phase::Idle && std::exchange(m_first, false))
            m_phase = Phase::Header; // the time since accept counts
        else if (m_phase == Phase::Idle)
            enter(Phase::Header, m_server->m_limits.headerTime);
        return more;
    case RequestParser::State::Body:
        if (m_phase != Phase::Body)
            enter(Phase::Body, m_server->m_limits.bodyTime);
        if (!accountBody())
            return false;
        if (m_parser.expectsContinue() && m_parser.bodySize() == 0 && !std::exchange(m_continued, true))
            send("HTTP/1.1 100 Continue\r\n\r\n");
        return more;
    case RequestParser::State::Complete:
        if (!accountBody())
            return false;
        dispatch();
        return true;
    case RequestParser::State::Failed:
        refuse(m_parser.failure().status, m_parser.failure().reason);
        return false;
    }
    return false;
}

bool Connection::accountBody()
{
    const qint64 more = m_parser.bodySize() - m_held;
    if (m_server->m_bodyBytes + more > m_server->m_limits.bodiesInAll) {
        refuse(503, "Too much is being received at once.");
        return false;
    }
    m_server->m_bodyBytes += more;
    m_held += more;
    return true;
}

void Connection::releaseBody()
{
    m_server->m_bodyBytes -= std::exchange(m_held, 0);
}

void Connection::dispatch()
{
    m_first = false;
    m_continued = false;
    m_keepAlive = m_parser.keepAlive();
    m_isHead = m_parser.isHead();
    m_isHttp10 = m_parser.isHttp10();
    enter(Phase::Answering, m_server->m_limits.answerTime);
    auto request = m_parser.takeRequest();
    request.received = SystemClock().now();
    const quint64 number = ++m_request;
    m_server->m_handler(std::move(request), [self = QPointer<Connection>(this), number](const Response &response) {
        if (self)
            self->answer(number, response);
    });
}

void Connection::answer(quint64 request, const Response &response)
{
    if (request != m_request || m_phase != Phase::Answering || m_gone)
        return;
    write(response);
    if (m_gone || m_phase != Phase::Answering)
        return;
    afterAnswer();
    process();
}

void Connection::afterAnswer()
{
    releaseBody();
    if (!m_keepAlive)
        return finish(false);
    if (m_socket->bytesToWrite() > kMostUnsent)
        enter(Phase::Writing, m_server->m_limits.idleTime);
    else
        enter(Phase::Idle, m_server->m_limits.idleTime);
}

void Connection::write(const Response &response)
{
    if (m_server->isClosing())
        m_keepAlive = false;
    if (response.breakAfter && *response.breakAfter <= 0) {
        releaseBody();
        return m_socket->abort();
    }
    const int status = m_server->count(response.status);
    QByteArray bytes = answerHead(status, response, m_keepAlive, m_isHttp10, m_server->date());
    const bool hasBody = !m_isHead && mayHaveBody(status);
    if (hasBody)
        bytes.append(response.breakAfter ? response.body.left(*response.breakAfter) : response.body);
    send(bytes);
    if (hasBody && response.breakAfter) {
        releaseBody();
        finish(false);
    }
}

void Connection::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    if (!m_isSecure && m_socket->bytesToWrite() == 0)
        sent = sendAtOnce(m_socket->socketDescriptor(), bytes);
    if (sent < bytes.size())
        m_socket->write(bytes.constData() + sent, bytes.size() - sent);
}

void Connection::refuse(int status, const QByteArray &reason)
{
    ++m_request;
    m_keepAlive = false;
    if (m_phase != Phase::Answering)
        m_isHead = m_parser.isHead();
    Response response{
        .status = status, .headers = {{"Content-Type", "text/plain; charset=utf-8"}}, .body = reason + '\n', .breakAfter = {}};
    if (status == 405)
        response.headers.emplaceBack("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    if (status == 503)
        response.headers.emplaceBack("Retry-After", "5");
    write(response);
    releaseBody();
    if (!m_gone)
        finish(status != 408);
}

void Connection::finish(bool unread)
{
    enter(
        Phase::Closing, unread ? std::min<std::chrono::milliseconds>(kLinger, m_server->m_limits.headerTime) : m_server->m_limits.idleTime);
    if (!unread)
        return m_socket->disconnectFromHost();
    m_socket->flush();
    if (m_socket->bytesToWrite() == 0)
        endWriting();
}

void Connection::endWriting()
{
    // A TLS session has no such half; there the time to linger ends it.
    if (!m_gone && !m_isSecure)
        closeForWriting(m_socket->socketDescriptor());
}

void Connection::sweep(Instant now)
{
    if (now < m_deadline || m_gone)
        return;
    switch (m_phase) {
    case Phase::Header:
        return refuse(408, "The header took too long.");
    case Phase::Body:
        return refuse(408, "The body took too long.");
    case Phase::Answering:
        return refuse(503, "The answer took too long.");
    case Phase::Handshake:
    case Phase::Idle:
    case Phase::Writing:
    case Phase::Closing:
        return m_socket->abort();
    }
}

void Connection::close(bool now)
{
    if (m_gone)
        return;
    if (now || m_phase == Phase::Handshake)
        m_socket->abort();
    else if (m_phase == Phase::Idle)
        finish(false);
}

void Connection::gone()
{
    if (std::exchange(m_gone, true))
        return;
    releaseBody();
    m_server->forget(this);
}

} // namespace qasid::http
