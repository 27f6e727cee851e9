#pragma once

#include <QTcpServer>

namespace qasid::http {

class HttpServer;

//! The listening socket of an HttpServer; gives it every client, for TLS as a QSslSocket.
class Listener : public QTcpServer {
    Q_OBJECT
public:
    explicit Listener(HttpServer &server);

    //! Lets the clients beyond the limit wait in the operating system's queue, or takes them again.
    void accept(bool more);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    HttpServer &m_server;
};

} // namespace qasid::http
