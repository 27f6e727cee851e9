#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>

//! A client that sends exactly the bytes it is told to, right or wrong.
class RawClient {
public:
    explicit RawClient(quint16 port, const QByteArray &bytes = {})
        : RawClient(QHostAddress(QHostAddress::LocalHost), port, bytes)
    {
    }

    RawClient(const QHostAddress &address, quint16 port, const QByteArray &bytes)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(address, port);
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { received += m_socket.readAll(); });
        QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket, [this] { wasConnected = true; });
        send(bytes);
    }

    void send(const QByteArray &bytes)
    {
        if (!bytes.isEmpty())
            m_socket.write(bytes);
    }

    bool isClosed() const { return wasConnected && m_socket.state() == QAbstractSocket::UnconnectedState; }

    //! Drops the connection with a reset, the way a killed program or a broken network does.
    void reset()
    {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        linger();
        m_socket.abort();
    }

    //! Status of the first answer; 0 when none came.
    int status() const { return received.startsWith("HTTP/1.1 ") ? received.sliced(9, 3).toInt() : 0; }

    //! How many answers came.
    qsizetype answers() const { return received.count("HTTP/1.1 "); }

    //! What follows the header of the first answer.
    QByteArray body() const
    {
        const auto end = received.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : received.mid(end + 4);
    }

    QTcpSocket &socket() { return m_socket; }

    QByteArray received;
    bool wasConnected = false;

private:
    void linger();

    QTcpSocket m_socket;
};
