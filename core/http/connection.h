#pragma once

#include "core/http/requestparser.h"

#include <QPointer>

class QTcpSocket;

namespace qasid::http {

//! One client of an HttpServer, which owns it and calls sweep() now and then. Handles one request at a time; while a request
//! waits for its answer nothing more is read, so TCP slows the client down.
class Connection : public QObject {
    Q_OBJECT
public:
    using Instant = std::chrono::steady_clock::time_point;

    //! Takes the socket.
    Connection(HttpServer *server, QTcpSocket *socket);
    ~Connection() override;

    //! Begins with the TLS handshake, or with the first request.
    void start(const std::optional<QSslConfiguration> &tls);
    //! Ends what has lasted too long.
    void sweep(Instant now);
    //! Closes after the pending answer, at once when there is no request, or at once with `now`.
    void close(bool now);

    QHostAddress peer() const { return m_peer; }

private:
    enum class Phase {
        Handshake, //!< TLS is not agreed yet
        Idle, //!< waits for a request
        Header, //!< a part of the header came
        Body, //!< the header came
        Answering, //!< the handler has the request
        Writing, //!< the client takes its answers too slowly: no new request until it has
        Closing //!< the last answer was given: what still comes is thrown away
    };

    void process();
    //! One step of the parser; false when there is nothing more to do now.
    bool step();
    void enter(Phase phase, std::chrono::milliseconds time);
    bool accountBody();
    void dispatch();
    void answer(quint64 request, const Response &response);
    //! Answers instead of a handler, and closes.
    void refuse(int status, const QByteArray &reason);
    void write(const Response &response);
    void send(const QByteArray &bytes);
    void afterAnswer();
    //! Closes for good once all is written. With `unread` the client may still be sending: closing at once would reset the
    //! connection and take the answer away from it.
    void finish(bool unread);
    //! Everything was sent in Phase::Closing.
    void endWriting();
    void releaseBody();
    void gone();

    HttpServer *const m_server;
    QTcpSocket *const m_socket;
    const bool m_isSecure;
    const QHostAddress m_peer;
    RequestParser m_parser;
    Phase m_phase = Phase::Idle;
    Instant m_deadline;
    quint64 m_request = 0; //!< counts requests; an answer to another one than the present is dropped
    qint64 m_held = 0; //!< bytes of this connection in HttpServer::m_bodyBytes
    qint64 m_discarded = 0;
    bool m_keepAlive = true;
    bool m_isHead = false;
    bool m_isHttp10 = false; //!< must be told that the connection stays open
    bool m_first = true;
    bool m_continued = false;
    bool m_processing = false;
    bool m_gone = false;
};

} // namespace qasid::http
