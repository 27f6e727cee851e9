#include "core/http/httpserver.h"
#include "tests/http/rawclient.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>
#include <vector>

using namespace qasid;
using namespace qasid::http;
using namespace std::chrono_literals;

namespace {

const QByteArray kGood = "GET /good HTTP/1.1\r\nHost: a\r\n\r\n";

//! Small and quick, so that a second is enough to go over each.
Limits smallLimits()
{
    return {.requestLine = 1000,
        .header = 4000,
        .body = 10'000,
        .headerTime = 300ms,
        .bodyTime = 400ms,
        .idleTime = 500ms,
        .answerTime = 600ms,
        .connections = 2000,
        .bodiesInAll = 25'000};
}

//! A server that answers every request with its method, path and body at once, and lets "/later" wait.
class Echo {
public:
    explicit Echo(Limits limits = smallLimits())
        : server(
            [this](InboundRequest request, Responder respond) {
                requests.append(request);
                if (request.path == "/later")
                    waiting.push_back(std::move(respond));
                else
                    respond({.body = request.method + ' ' + request.path + ' ' + request.body});
            },
            limits)
    {
        if (const auto done = server.listen(QHostAddress::LocalHost, 0); !done)
            qFatal("%ls", qUtf16Printable(done.error().detail));
    }

    quint16 port() const { return server.port(); }

    QList<InboundRequest> requests;
    std::vector<Responder> waiting;
    HttpServer server;
};

QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST /p HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n" + body;
}

} // namespace

//! Everything a careless or hostile client may send. Each row leaves the server serving the next client.
class AbuseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brokenRequestIsRefused_data();
    void brokenRequestIsRefused();
    void slowClientIsClosed_data();
    void slowClientIsClosed();
    void thousandSlowHeadersDoNotStopAGoodClient();
    void resetWhileTheAnswerIsPendingIsHarmless();
    void bodiesOfAllClientsTogetherAreLimited();
    void clientThatDoesNotReadIsClosed();
    void moreConnectionsThanAllowedWait();
    void moreConnectionsOfOneAddressAreClosed();
    void plainTextOnTlsPortIsClosed();
    void silentClientOnTlsPortIsClosed();
};

void AbuseTest::brokenRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const auto get = [](const QByteArray &fields) -> QByteArray { return "GET / HTTP/1.1\r\n" + fields + "\r\n"; };
    QTest::newRow("no HTTP at all") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello", 18) << 400;
    QTest::newRow("garbage words") << QByteArray("hello world\r\n\r\n") << 400;
    QTest::newRow("HTTP/0.9") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("blank in the path") << QByteArray("GET /a b HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("HTTP/2.0") << QByteArray("GET / HTTP/2.0\r\nHost: a\r\n\r\n") << 505;
    QTest::newRow("version in small letters") << QByteArray("GET / http/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("two blanks in the request line") << QByteArray("GET  / HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("unknown method") << QByteArray("FOO / HTTP/1.1\r\nHost: a\r\n\r\n") << 405;
    QTest::newRow("TRACE") << QByteArray("TRACE / HTTP/1.1\r\nHost: a\r\n\r\n") << 405;
    QTest::newRow("CONNECT") << QByteArray("CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n") << 405;
    QTest::newRow("method in small letters") << QByteArray("get / HTTP/1.1\r\nHost: a\r\n\r\n") << 405;
    QTest::newRow("target without slash") << QByteArray("GET x HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("target with fragment") << QByteArray("GET /x#y HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("target with raw UTF-8") << QByteArray("GET /\xd9\x82 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("request line too long") << "GET /" + QByteArray(1000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n" << 414;
    QTest::newRow("request line without end") << "GET /" + QByteArray(1000, 'x') << 414;
    QTest::newRow("header too long") << get("Host: a\r\nX: " + QByteArray(4000, 'x') + "\r\n") << 431;
    QTest::newRow("header without end") << "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(4000, 'x') << 431;
    QTest::newRow("1 MB header") << get("Host: a\r\nX: " + QByteArray(1'000'000, 'x') + "\r\n") << 431;
    QTest::newRow("many small fields") << get("Host: a\r\n" + QByteArray("X: y\r\n").repeated(1000)) << 431;

    QTest::newRow("Host missing") << get("X: y\r\n") << 400;
    QTest::newRow("Host repeated") << get("Host: a\r\nHost: a\r\n") << 400;
    QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost: a\n\n") << 400;
    QTest::newRow("bare LF after a field") << get("Host: a\nX: y\r\n") << 400;
    QTest::newRow("bare CR") << get("Host: a\rX: y\r\n") << 400;
    QTest::newRow("folded field") << get("Host: a\r\nX: y\r\n z\r\n") << 400;
    QTest::newRow("folded field with a tab") << get("Host: a\r\nX: y\r\n\tz\r\n") << 400;
    QTest::newRow("blank before the first field") << QByteArray("GET / HTTP/1.1\r\n Host: a\r\n\r\n") << 400;
    QTest::newRow("blank before the colon") << get("Host: a\r\nX : y\r\n") << 400;
    QTest::newRow("field without colon") << get("Host: a\r\nnonsense\r\n") << 400;
    QTest::newRow("field without name") << get("Host: a\r\n: y\r\n") << 400;
    QTest::newRow("NUL in a value") << get(QByteArray("Host: a\r\nX: y\0z\r\n", 16)) << 400;
    QTest::newRow("NUL in a name") << get(QByteArray("Host: a\r\nX\0: y\r\n", 16)) << 400;
    QTest::newRow("escape in a value") << get("Host: a\r\nX: \x1b[2J\r\n") << 400;
    QTest::newRow("unknown expectation") << get("Host: a\r\nExpect: wonders\r\n") << 417;

    QTest::newRow("POST without length") << post("") << 411;
    QTest::newRow("PUT without length") << QByteArray("PUT / HTTP/1.1\r\nHost: a\r\n\r\n") << 411;
    QTest::newRow("PATCH without length") << QByteArray("PATCH / HTTP/1.1\r\nHost: a\r\n\r\n") << 411;
    QTest::newRow("body too long") << post("Content-Length: 10001\r\n") << 413;
    QTest::newRow("body of 200 MB announced") << post("Content-Length: 209715200\r\n", QByteArray(100'000, 'x')) << 413;
    QTest::newRow("length over 64 bits") << post("Content-Length: 18446744073709551617\r\n") << 400;
    QTest::newRow("length negative") << post("Content-Length: -5\r\n", "hello") << 400;
    QTest::newRow("length signed") << post("Content-Length: +5\r\n", "hello") << 400;
    QTest::newRow("length hexadecimal") << post("Content-Length: 0x5\r\n", "hello") << 400;
    QTest::newRow("length empty") << post("Content-Length: \r\n", "hello") << 400;
    QTest::newRow("length as a list") << post("Content-Length: 5, 5\r\n", "hello") << 400;
    QTest::newRow("length twice, equal") << post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello") << 400;
    QTest::newRow("length twice, different") << post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello!") << 400;
    QTest::newRow("length, then coding") << post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("coding, then length") << post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("coding twice") << post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("coding list") << post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n") << 501;
    QTest::newRow("coding unknown") << post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n") << 501;
    QTest::newRow("coding in HTTP/1.0") << QByteArray("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 400;

    const auto chunked = [](const QByteArray &body) -> QByteArray { return post("Transfer-Encoding: chunked\r\n", body); };
    QTest::newRow("chunk size no number") << chunked("zz\r\nhello\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk size negative") << chunked("-5\r\nhello\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk size with prefix") << chunked("0x5\r\nhello\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk size over 64 bits") << chunked("10000000000000005\r\nhello\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk longer than its size") << chunked("5\r\nhello!\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk with bare LF") << chunked("5\nhello\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk extension too long") << chunked("5;" + QByteArray(300, 'x') + "\r\nhello\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk line without end") << chunked("5;" + QByteArray(5000, 'x')) << 431;
    QTest::newRow("chunk too long") << chunked("2711\r\n") << 413;
    QTest::newRow("chunks too long together") << chunked(QByteArray("1388\r\n" + QByteArray(5000, 'x') + "\r\n").repeated(3)) << 413;
    QTest::newRow("trailer too long") << chunked("0\r\nX: " + QByteArray(5000, 'x')) << 431;
}

void AbuseTest::brokenRequestIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);

    Echo echo;
    RawClient client(echo.port(), bytes);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.status(), status);
    QCOMPARE(client.answers(), 1);
    QVERIFY(client.received.contains("\r\nConnection: close\r\n"));
    QVERIFY(echo.requests.isEmpty());
    QCOMPARE(echo.server.answers(), (QMap<int, qint64>{{status, 1}}));

    RawClient good(echo.port(), kGood);
    QTRY_COMPARE(good.status(), 200);
}

void AbuseTest::slowClientIsClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("drop"); // sent again and again: it must not win time
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("notBefore");

    QTest::newRow("nothing sent") << QByteArray() << QByteArray() << 0 << 250;
    QTest::newRow("header stops") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n") << QByteArray() << 408 << 250;
    QTest::newRow("header drips") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n") << QByteArray("X: y\r\n") << 408 << 250;
    QTest::newRow("body stops") << post("Content-Length: 5000\r\n", "he") << QByteArray() << 408 << 350;
    QTest::newRow("body drips") << post("Content-Length: 5000\r\n", "he") << QByteArray("x") << 408 << 350;
    QTest::newRow("chunks drip") << post("Transfer-Encoding: chunked\r\n") << QByteArray("1\r\nx\r\n") << 408 << 350;
    QTest::newRow("idle after an answer") << kGood << QByteArray() << 200 << 450;
    QTest::newRow("empty lines drip") << QByteArray("\r") << QByteArray() << 408 << 250;
    QTest::newRow("second header stops") << kGood + "GET" << QByteArray() << 200 << 250;
}

void AbuseTest::slowClientIsClosed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, drop);
    QFETCH(int, status);
    QFETCH(int, notBefore);

    Echo echo;
    RawClient client(echo.port(), bytes);
    QTRY_VERIFY(client.wasConnected);
    QElapsedTimer time;
    time.start();
    QTimer dripping;
    QObject::connect(&dripping, &QTimer::timeout, &dripping, [&] {
        if (!client.isClosed())
            client.send(drop);
    });
    dripping.start(50ms);
    QTRY_VERIFY(client.isClosed());
    QVERIFY2(time.elapsed() >= notBefore, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(client.status(), status);
}

void AbuseTest::thousandSlowHeadersDoNotStopAGoodClient()
{
    auto limits = smallLimits();
    limits.headerTime = 1500ms;
    Echo echo(limits);
    std::vector<std::unique_ptr<RawClient>> slow;
    slow.reserve(1000);
    for (int i = 0; i < 1000; ++i)
        slow.push_back(std::make_unique<RawClient>(echo.port(), "GET / HTTP/1.1\r\nHost: a\r\nX-"));
    QTRY_COMPARE(echo.server.openConnections(), 1000);

    RawClient good(echo.port(), kGood);
    QTRY_COMPARE(good.status(), 200);
    QCOMPARE(echo.server.openConnections(), 1001);

    const auto closed = [&] { return std::count_if(slow.begin(), slow.end(), [](const auto &client) { return client->isClosed(); }); };
    QTRY_COMPARE(closed(), 1000);
    QVERIFY(std::all_of(slow.begin(), slow.end(), [](const auto &client) { return client->status() == 408; }));
    QTRY_COMPARE(echo.server.openConnections(), 0);
    QCOMPARE(echo.server.answers().value(408), 1000);
}

void AbuseTest::resetWhileTheAnswerIsPendingIsHarmless()
{
    Echo echo;
    for (int i = 0; i < 300; ++i) {
        RawClient client(echo.port(), "GET /later HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(echo.waiting.size(), 1);
        client.reset();
        // Every other answer comes after the server has noticed, the rest before.
        if (i % 2 == 0)
            QTRY_COMPARE(echo.server.openConnections(), 0);
        const auto respond = std::exchange(echo.waiting, {}).front();
        respond({.body = "late"});
        respond({.body = "twice"});
        QTRY_COMPARE(echo.server.openConnections(), 0);
    }
    RawClient good(echo.port(), kGood);
    QTRY_COMPARE(good.status(), 200);
}

void AbuseTest::bodiesOfAllClientsTogetherAreLimited()
{
    auto limits = smallLimits();
    limits.answerTime = 10s;
    Echo echo(limits); // 25,000 bytes in all
    const QByteArray later = "POST /later HTTP/1.1\r\nHost: a\r\nContent-Length: 10000\r\n\r\n" + QByteArray(10'000, 'x');
    const QByteArray now = post("Content-Length: 10000\r\n", QByteArray(10'000, 'x'));
    RawClient first(echo.port(), later);
    RawClient second(echo.port(), later);
    QTRY_COMPARE(echo.waiting.size(), std::size_t(2)); // held until they are answered
    RawClient third(echo.port(), now);
    QTRY_COMPARE(third.status(), 503);
    QVERIFY(third.received.contains("\r\nRetry-After: "));

    for (const auto &respond : std::exchange(echo.waiting, {}))
        respond({});
    QTRY_VERIFY(first.status() == 200 && second.status() == 200);
    RawClient fourth(echo.port(), now);
    QTRY_COMPARE(fourth.status(), 200);
}

void AbuseTest::clientThatDoesNotReadIsClosed()
{
    Limits limits = smallLimits();
    int answered = 0;
    HttpServer server(
        [&answered](const InboundRequest &, const Responder &respond) {
            ++answered;
            respond({.body = QByteArray(200'000, 'x')});
        },
        limits);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    RawClient client(server.port());
    client.socket().setReadBufferSize(1000);
    QObject::disconnect(&client.socket(), &QTcpSocket::readyRead, nullptr, nullptr);
    client.send(kGood.repeated(1000));
    QTRY_COMPARE(server.openConnections(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY2(answered < 100, qPrintable(QString::number(answered)));
}

void AbuseTest::moreConnectionsThanAllowedWait()
{
    auto limits = smallLimits();
    limits.connections = 3;
    Echo echo(limits);
    std::vector<std::unique_ptr<RawClient>> clients;
    clients.reserve(6);
    for (int i = 0; i < 6; ++i)
        clients.push_back(std::make_unique<RawClient>(echo.port(), kGood));
    const auto answered = [&] { return std::count_if(clients.begin(), clients.end(), [](const auto &c) { return c->status() == 200; }); };
    QTRY_COMPARE(answered(), 3);
    QCOMPARE(echo.server.openConnections(), 3);
    // Idle ones are closed, and those who waited are served.
    QTRY_COMPARE(answered(), 6);
}

void AbuseTest::moreConnectionsOfOneAddressAreClosed()
{
    QHostAddress own;
    for (const auto &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            own = address;
    }
    if (own.isNull())
        QSKIP("this computer has no address but loopback, which is not limited");
    auto limits = smallLimits();
    limits.connectionsPerAddress = 2;
    limits.idleTime = 10s;
    Echo echo(limits);
    echo.server.close();
    QVERIFY(echo.server.listen(own, 0));
    RawClient first(own, echo.port(), kGood);
    RawClient second(own, echo.port(), kGood);
    QTRY_VERIFY(first.status() == 200 && second.status() == 200);
    RawClient third(own, echo.port(), kGood);
    QTRY_VERIFY(third.isClosed());
    QCOMPARE(third.status(), 0);
    first.reset();
    QTRY_COMPARE(echo.server.openConnections(), 1);
    RawClient fourth(own, echo.port(), kGood);
    QTRY_COMPARE(fourth.status(), 200);
}

void AbuseTest::plainTextOnTlsPortIsClosed()
{
    Echo echo;
    echo.server.close();
    QVERIFY(echo.server.listen(QHostAddress::LocalHost, 0, QSslConfiguration::defaultConfiguration()));
    RawClient client(echo.port(), kGood);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.status(), 0);
    QTRY_COMPARE(echo.server.openConnections(), 0);
    QVERIFY(echo.requests.isEmpty());
}

void AbuseTest::silentClientOnTlsPortIsClosed()
{
    Echo echo;
    echo.server.close();
    QVERIFY(echo.server.listen(QHostAddress::LocalHost, 0, QSslConfiguration::defaultConfiguration()));
    RawClient client(echo.port());
    QTRY_VERIFY(client.isClosed());
    QTRY_COMPARE(echo.server.openConnections(), 0);
}

QASID_TEST(AbuseTest)
#include "abuse_test.moc"
