#pragma once

#include "core/base/result.h"
#include "core/model/inboundrequest.h"

#include <QHash>
#include <QHostAddress>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;
class QTimer;

namespace qasid::http {

class Connection;
class Listener;

//! Hard limits; a client over one is answered with the status in brackets and disconnected.
struct Limits {
    qint64 requestLine = 8 * 1024; //!< bytes [414]
    qint64 header = 32 * 1024; //!< bytes of line and headers together [431]
    qint64 body = 1024 * 1024; //!< bytes [413]
    std::chrono::milliseconds headerTime = std::chrono::seconds(5); //!< from accept or the first byte of a request [408]
    std::chrono::milliseconds bodyTime = std::chrono::seconds(15); //!< from the end of the header [408]
    std::chrono::milliseconds idleTime = std::chrono::seconds(30); //!< between requests: closed without a word
    std::chrono::milliseconds answerTime = std::chrono::seconds(30); //!< for the handler; then 503
    int connections = 512; //!< more wait to be accepted
    int connectionsPerAddress = 256; //!< more are closed; loopback is not counted
    qint64 bodiesInAll = 64 * 1024 * 1024; //!< bytes held for all connections together [503]
};

//! An answer. Content-Length, Date and Connection are added by the server.
struct Response {
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    //! Closes the connection without a word after this many bytes of the body, or at once when 0; for the sandbox's faults.
    std::optional<qint64> breakAfter;
};

//! Gives the answer to one request. May be called later and from the main thread only; once. Calling it after the connection
//! or the server has gone does nothing.
using Responder = std::function<void(Response)>;
using Handler = std::function<void(InboundRequest, Responder)>;

//! HTTP/1.1 (RFC 9112) on a TCP port, plain or TLS: Boost.Beast's parser fed from the socket, one request at a time on each
//! connection, keep-alive and pipelining in order. Refuses what parsers disagree on: bare LF, obs-fold, Transfer-Encoding with
//! Content-Length, repeated or signed Content-Length, unknown methods [405], missing Content-Length on POST [411]. Answers
//! "Expect: 100-continue". Main thread. Must not be destroyed inside its own handler.
class HttpServer : public QObject {
    Q_OBJECT
public:
    explicit HttpServer(Handler handler, Limits limits = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    //! Starts to listen; port 0 takes a free one. Fails as Conflict when the port is in use, InvalidInput when the address is not
    //! of this computer, Forbidden when the port needs rights.
    Result<Done> listen(const QHostAddress &address, quint16 port, const std::optional<QSslConfiguration> &tls = {});
    //! Stops accepting and closes every connection after its pending answer, or at once with `now`.
    void close(bool now = false);

    bool isListening() const;
    quint16 port() const;
    QHostAddress address() const;
    int openConnections() const;

    //! How many answers of each status were given since start, those of the server itself (400, 408, …) included.
    const QMap<int, qint64> &answers() const { return m_answers; }

private:
    friend class Connection;
    friend class Listener;

    void take(QTcpSocket *socket);
    void forget(Connection *connection);
    void acceptAsLongAsAllowed();
    void sweep();
    bool isClosing() const { return m_closing; }
    //! Counts an answer; gives the status it goes out with.
    int count(int status);
    //! Now, as the Date field wants it; made once a second.
    QByteArray date();

    Handler m_handler;
    Limits m_limits;
    std::optional<QSslConfiguration> m_tls;
    QMap<int, qint64> m_answers;
    std::unique_ptr<Listener> m_listener;
    QSet<Connection *> m_connections;
    QHash<QHostAddress, int> m_perAddress;
    QTimer *m_sweepTimer;
    qint64 m_bodyBytes = 0; //!< held by all connections together
    qint64 m_dateSecond = 0;
    QByteArray m_date;
    bool m_closing = false;
};

//! Reads a certificate chain and its key (PEM files) for listen(). Fails as InvalidInput with the reason.
Result<QSslConfiguration> tlsFromFiles(const QString &certificateFile, const QString &keyFile);

} // namespace qasid::http
