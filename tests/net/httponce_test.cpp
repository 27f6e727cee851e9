#include "core/net/httpclient.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace qasid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! The ways in which a connection goes wrong.
enum class Drop { OnAccept, ResetOnAccept, InHeader, AfterHeader, AfterBody, ResetAfterBody, InAnswer, InChunkedAnswer, Never, Garbage };

//! Takes every connection, keeps every byte, and drops the connection as told.
class Dropper : public QTcpServer {
public:
    explicit Dropper(Drop how)
        : m_drop(how)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (auto *socket = nextPendingConnection()) {
                ++connections;
                if (m_drop == Drop::OnAccept || m_drop == Drop::ResetOnAccept)
                    drop(socket, m_drop == Drop::ResetOnAccept);
                else
                    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            }
        });
    }

    //! How many times the body came, completely or not.
    qsizetype copies(const QByteArray &body) const
    {
        return std::count_if(received.begin(), received.end(), [&body](const QByteArray &bytes) {
            const auto start = bytes.indexOf("\r\n\r\n");
            return start >= 0 && (body.isEmpty() || bytes.size() > start + 4);
        });
    }

    qsizetype open() const
    {
        const auto sockets = findChildren<QTcpSocket *>();
        return std::count_if(sockets.begin(), sockets.end(), [](auto *s) { return s->state() != QAbstractSocket::UnconnectedState; });
    }

    int connections = 0;
    QHash<QTcpSocket *, QByteArray> received;

private:
    void drop(QTcpSocket *socket, bool reset)
    {
        if (reset) {
            const struct linger option {
                1, 0
            };
            setsockopt(socket->socketDescriptor(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&option), sizeof option);
            socket->abort();
        } else {
            socket->disconnectFromHost();
        }
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &bytes = received[socket];
        bytes += socket->readAll();
        const auto header = bytes.indexOf("\r\n\r\n");
        if (m_drop == Drop::InHeader)
            return drop(socket, true);
        if (header < 0)
            return;
        if (m_drop == Drop::AfterHeader)
            return drop(socket, false);
        static const QRegularExpression length(u"content-length: ([0-9]+)"_s, QRegularExpression::CaseInsensitiveOption);
        if (bytes.size() - header - 4 < length.match(QString::fromLatin1(bytes.left(header))).captured(1).toLongLong())
            return;
        answer(socket);
    }

    void answer(QTcpSocket *socket)
    {
        switch (m_drop) {
        case Drop::AfterBody:
            return drop(socket, false);
        case Drop::ResetAfterBody:
            return drop(socket, true);
        case Drop::InAnswer:
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":");
            return socket->disconnectFromHost();
        case Drop::InChunkedAnswer:
            socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel");
            return socket->disconnectFromHost();
        case Drop::Garbage:
            socket->write("SSH-2.0-OpenSSH_9.2\r\n\r\n");
            return socket->disconnectFromHost();
        default:
            return;
        }
    }

    const Drop m_drop;
};

HttpRequest once(const QUrl &url, const QByteArray &body)
{
    return {.method = "POST", .url = url, .body = body, .contentType = "application/json", .timeout = 1s, .once = true};
}

QUrl addressOf(const QTcpServer &server)
{
    return QUrl(u"http://127.0.0.1:%1/v1/messages"_s.arg(server.serverPort()));
}

} // namespace

//! A body marked `once` reaches the server at most once, however the connection ends, and the error says truthfully whether it
//! may have.
class HttpOnceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bodyArrivesAtMostOnce_data()
    {
        QTest::addColumn<int>("drop");
        QTest::addColumn<int>("bodySize");
        QTest::addColumn<bool>("mayHaveArrived");

        const QList<std::pair<const char *, Drop>> drops{{"closed on accept", Drop::OnAccept}, {"reset on accept", Drop::ResetOnAccept},
            {"reset at the header", Drop::InHeader}, {"closed after the header", Drop::AfterHeader},
            {"closed after the body", Drop::AfterBody}, {"reset after the body", Drop::ResetAfterBody},
            {"closed in the answer", Drop::InAnswer}, {"closed in a chunk of the answer", Drop::InChunkedAnswer},
            {"no answer", Drop::Never}, {"garbage", Drop::Garbage}};
        for (const auto &[name, drop] : drops) {
            for (const int size : {0, 200, 300'000}) {
                const bool whole
                    = drop != Drop::OnAccept && drop != Drop::ResetOnAccept && drop != Drop::InHeader && drop != Drop::AfterHeader;
                QTest::addRow("%s, body of %d bytes", name, size) << int(drop) << size << whole;
            }
        }
    }
    void bodyArrivesAtMostOnce()
    {
        QFETCH(int, drop);
        QFETCH(int, bodySize);
        QFETCH(bool, mayHaveArrived);

        Dropper server{Drop(drop)};
        const QByteArray body(bodySize, 'x');
        HttpClient client;
        const auto future = client.send(once(addressOf(server), body));
        QTRY_VERIFY(future.isFinished());
        const auto result = future.result();
        QVERIFY(!result);
        // A repetition would come over a connection that is open still.
        QTRY_COMPARE(server.open(), 0);

        QVERIFY2(server.copies(body) <= 1, qPrintable(QString::number(server.copies(body))));
        const auto &error = result.error();
        const QList<ErrorKind> kinds{ErrorKind::ConnectionLost, ErrorKind::TimedOut, ErrorKind::BadAnswer};
        QVERIFY2(kinds.contains(error.kind), qPrintable(QString(errorKindName(error.kind) + u": "_s + error.detail)));
        if (server.copies(body) == 1)
            QVERIFY(!error.outcomeKnown);
        if (mayHaveArrived)
            QCOMPARE(server.copies(body), 1);
    }

    void nobodyListensIsKnown()
    {
        QUrl url;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress::LocalHost));
            url = addressOf(gone);
        }
        HttpClient client;
        const auto future = client.send(once(url, "hello"));
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, ErrorKind::Unreachable);
        QVERIFY(future.result().error().outcomeKnown);
    }

    void unknownHostIsKnown()
    {
        HttpClient client;
        client.setProxy({.mode = HttpClient::ProxyMode::None});
        const auto future = client.send(once(QUrl(u"https://nowhere.invalid/v1"_s), "hello"));
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, ErrorKind::Unreachable);
        QVERIFY(future.result().error().outcomeKnown);
    }

    void plainTextServerOnTlsIsKnown()
    {
        Dropper server(Drop::Garbage);
        QUrl url = addressOf(server);
        url.setScheme(u"https"_s);
        HttpClient client;
        const auto future = client.send(once(url, "hello"));
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
        QVERIFY(future.result().error().outcomeKnown);
    }

    void handshakeThatHangsIsKnown()
    {
        Dropper server(Drop::Never);
        QUrl url = addressOf(server);
        url.setScheme(u"https"_s);
        HttpClient client;
        auto request = once(url, "hello");
        request.timeout = 200ms;
        const auto future = client.send(request);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, ErrorKind::Unreachable);
        QVERIFY(future.result().error().outcomeKnown);
    }

    void timeoutIsForTheWholeExchange()
    {
        Dropper server(Drop::Never);
        HttpClient client;
        auto request = once(addressOf(server), "hello");
        request.timeout = 200ms;
        QElapsedTimer time;
        time.start();
        const auto future = client.send(request);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(time.elapsed() >= 200);
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, ErrorKind::TimedOut);
        QVERIFY(!future.result().error().outcomeKnown);
    }

    void cancelledAfterTheBodyIsNotKnown()
    {
        Dropper server(Drop::Never);
        HttpClient client;
        const CancelToken cancel;
        const auto future = client.send(once(addressOf(server), "hello"), cancel);
        QTRY_COMPARE(server.copies("hello"), 1);
        cancel.cancel();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
        QVERIFY(!future.result().error().outcomeKnown);
    }

    void cancelledBeforeIsKnown()
    {
        Dropper server(Drop::Never);
        HttpClient client;
        const CancelToken cancel;
        cancel.cancel();
        const auto future = client.send(once(addressOf(server), "hello"), cancel);
        QVERIFY(future.isFinished());
        QVERIFY(future.result().error().outcomeKnown);
        client.send({.url = addressOf(server)});
        QTRY_COMPARE(server.connections, 1); // of the second request
    }

    void clientGoingAwayAnswers()
    {
        Dropper server(Drop::Never);
        auto client = std::make_unique<HttpClient>();
        const auto future = client->send(once(addressOf(server), "hello"));
        const auto plain = client->send({.url = addressOf(server)});
        QTRY_COMPARE(server.connections, 2);
        client.reset();
        QTRY_VERIFY(future.isFinished() && plain.isFinished());
        QVERIFY(!future.result());
        QVERIFY(!future.result().error().outcomeKnown);
    }
};

QASID_TEST(HttpOnceTest)
#include "httponce_test.moc"
