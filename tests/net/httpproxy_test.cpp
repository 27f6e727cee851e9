#include "core/http/httpserver.h"
#include "core/net/httpclient.h"
#include "tests/http/certificates.h"
#include "tests/support/testprogram.h"

#include <QHash>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <QtEndian>

#include <memory>

using namespace qasid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! What both proxies share: a client's bytes up to the point where it has said where to go, then both ways without looking.
class Proxy : public QTcpServer {
public:
    Proxy()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (auto *client = nextPendingConnection()) {
                ++connections;
                connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
            }
        });
    }

    QByteArray user; //!< when set, it and the password are asked for
    QByteArray password;
    int connections = 0;
    QByteArrayList targets; //!< "host:port" or an absolute URI

protected:
    //! Sees the bytes of a client that is not tunnelled yet.
    virtual void negotiate(QTcpSocket *client) = 0;

    void tunnel(QTcpSocket *client, const QString &host, quint16 port, const QByteArray &onConnected, const QByteArray &first = {})
    {
        auto *server = new QTcpSocket(client);
        server->setProxy(QNetworkProxy::NoProxy);
        m_servers.insert(client, server);
        connect(server, &QTcpSocket::connected, client, [client, server, onConnected, first] {
            client->write(onConnected);
            server->write(first);
        });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        connect(client, &QTcpSocket::disconnected, server, [server] { server->disconnectFromHost(); });
        server->connectToHost(host, port);
    }

    QHash<QTcpSocket *, QByteArray> m_pending;

private:
    void read(QTcpSocket *client)
    {
        if (auto *server = m_servers.value(client)) {
            server->write(client->readAll());
            return;
        }
        m_pending[client] += client->readAll();
        negotiate(client);
    }

    QHash<QTcpSocket *, QTcpSocket *> m_servers;
};

//! CONNECT and absolute URIs (RFC 9110, 9.3.6; RFC 9112, 3.2.2).
class HttpProxy final : public Proxy {
    void negotiate(QTcpSocket *client) override
    {
        const QByteArray bytes = m_pending.value(client);
        const auto end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const auto words = bytes.left(bytes.indexOf('\r')).split(' ');
        const QByteArray credentials = "Basic " + QByteArray(user + ':' + password).toBase64();
        if (!user.isEmpty() && !bytes.left(end).contains(credentials)) {
            m_pending.remove(client);
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        targets.append(words[1]);
        if (words[0] == "CONNECT") {
            const auto colon = words[1].lastIndexOf(':');
            return tunnel(
                client, QString::fromLatin1(words[1].left(colon)), words[1].mid(colon + 1).toUShort(), "HTTP/1.1 200 Connected\r\n\r\n");
        }
        const QUrl url(QString::fromLatin1(words[1]));
        QByteArray forwarded = bytes;
        forwarded.replace(words[1], url.path(QUrl::FullyEncoded).toLatin1());
        tunnel(client, url.host(), quint16(url.port(80)), {}, forwarded);
    }
};

//! RFC 1928 and RFC 1929.
class SocksProxy final : public Proxy {
    void negotiate(QTcpSocket *client) override
    {
        QByteArray &bytes = m_pending[client];
        int &step = m_steps[client];
        if (step == 0 && bytes.size() >= 2 && bytes.size() >= 2 + bytes[1]) {
            const char method = user.isEmpty() ? 0 : 2;
            const bool offered = bytes.mid(2, bytes[1]).contains(method);
            bytes.clear();
            client->write(QByteArray("\x05").append(offered ? method : '\xff'));
            step = method == 0 ? 2 : 1;
        } else if (step == 1 && bytes.size() >= 3) {
            const QByteArray expected = QByteArray(1, 1) + char(user.size()) + user + char(password.size()) + password;
            const bool good = bytes == expected;
            bytes.clear();
            client->write(QByteArray(1, 1).append(good ? '\0' : '\1'));
            step = 2;
        } else if (step == 2 && bytes.size() >= 10) {
            const bool named = bytes[3] == 3;
            const qsizetype at = named ? 5 + bytes[4] : 8;
            const QString host = named ? QString::fromLatin1(bytes.mid(5, bytes[4]))
                                       : QHostAddress(qFromBigEndian<quint32>(bytes.constData() + 4)).toString();
            const auto port = qFromBigEndian<quint16>(bytes.constData() + at);
            targets.append(host.toLatin1() + ':' + QByteArray::number(port));
            tunnel(client, host, port, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
        }
    }

    QHash<QTcpSocket *, int> m_steps;
};

Result<HttpAnswer> answerThrough(const Future<HttpAnswer> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 5000))
        qFatal("no answer in time");
    return future.result();
}

//! The columns "socks" and "tls", and a row for each pair.
void addKinds()
{
    QTest::addColumn<bool>("socks");
    QTest::addColumn<bool>("tls");
    QTest::newRow("HTTP, TLS") << false << true;
    QTest::newRow("HTTP, plain") << false << false;
    QTest::newRow("SOCKS5, TLS") << true << true;
    QTest::newRow("SOCKS5, plain") << true << false;
}

} // namespace

class HttpProxyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void requestGoesThroughTheProxy_data();
    void requestGoesThroughTheProxy();
    void wrongPasswordIsKnown_data();
    void wrongPasswordIsKnown();
    void proxyOutOfReachIsKnown_data();
    void proxyOutOfReachIsKnown();
    void proxyIsForgottenWhenSwitchedOff();
    void systemProxyIsNotAskedForThisComputer();

private:
    HttpRequest request(bool tls, bool once) const
    {
        const auto &server = tls ? m_tls : m_plain;
        const QString scheme = tls ? u"https"_s : u"http"_s;
        return {.method = "POST",
            .url = QUrl(u"%1://127.0.0.1:%2/v1"_s.arg(scheme).arg(server->port())),
            .body = "hello",
            .timeout = 3s,
            .once = once,
            .secrets = {u"pass-word"_s}};
    }
    static std::unique_ptr<Proxy> make(bool socks)
    {
        if (socks)
            return std::make_unique<SocksProxy>();
        return std::make_unique<HttpProxy>();
    }
    static HttpClient::Proxy settings(bool socks, const Proxy &proxy)
    {
        return {.mode = socks ? HttpClient::ProxyMode::Socks5 : HttpClient::ProxyMode::Http,
            .host = u"127.0.0.1"_s,
            .port = proxy.serverPort(),
            .user = QString::fromLatin1(proxy.user),
            .password = QString::fromLatin1(proxy.password)};
    }

    QList<InboundRequest> m_requests;
    std::unique_ptr<http::HttpServer> m_plain;
    std::unique_ptr<http::HttpServer> m_tls;
    Certificates m_certificates;
};

void HttpProxyTest::initTestCase()
{
    const auto handler = [this](const InboundRequest &request, const http::Responder &respond) {
        m_requests.append(request);
        respond({.body = "done"});
    };
    m_plain = std::make_unique<http::HttpServer>(handler);
    m_tls = std::make_unique<http::HttpServer>(handler);
    QVERIFY(m_plain->listen(QHostAddress::LocalHost, 0));
    const auto tls = http::tlsFromFiles(m_certificates.serverCertificate(), m_certificates.serverKey());
    QVERIFY(tls && m_tls->listen(QHostAddress::LocalHost, 0, *tls));
}

void HttpProxyTest::requestGoesThroughTheProxy_data()
{
    QTest::addColumn<bool>("socks");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("password");
    for (const bool socks : {false, true}) {
        for (const bool tls : {false, true}) {
            for (const bool password : {false, true}) {
                QTest::addRow("%s, %s, %s", socks ? "SOCKS5" : "HTTP", tls ? "TLS" : "plain", password ? "with password" : "open")
                    << socks << tls << password;
            }
        }
    }
}

void HttpProxyTest::requestGoesThroughTheProxy()
{
    QFETCH(bool, socks);
    QFETCH(bool, tls);
    QFETCH(bool, password);
    const auto proxy = make(socks);
    if (password) {
        proxy->user = "agent";
        proxy->password = "pass-word";
    }
    HttpClient client;
    client.setExtraCertificates(m_certificates.authority());
    client.setProxy(settings(socks, *proxy));
    for (const bool once : {true, false}) {
        m_requests.clear();
        proxy->targets.clear();
        const auto answer = answerThrough(client.send(request(tls, once)));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->body, "done"_ba);
        QCOMPARE(m_requests.size(), 1);
        QCOMPARE(m_requests.first().body, "hello"_ba);
        if (tls)
            QVERIFY(m_requests.first().header("Proxy-Authorization").isNull());
        QCOMPARE(proxy->targets.size(), 1);
        QVERIFY(proxy->targets.first().contains(QByteArray::number(tls ? m_tls->port() : m_plain->port())));
    }
}

void HttpProxyTest::wrongPasswordIsKnown_data()
{
    addKinds();
}

void HttpProxyTest::wrongPasswordIsKnown()
{
    QFETCH(bool, socks);
    QFETCH(bool, tls);
    const auto proxy = make(socks);
    proxy->user = "agent";
    proxy->password = "another";
    auto wrong = settings(socks, *proxy);
    wrong.password = u"pass-word"_s;
    HttpClient client;
    client.setProxy(wrong);
    m_requests.clear();
    const auto answer = answerThrough(client.send(request(tls, true)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unreachable);
    QVERIFY2(answer.error().outcomeKnown, qPrintable(answer.error().detail));
    QVERIFY2(answer.error().detail.contains(u"proxy"_s), qPrintable(answer.error().detail));
    QVERIFY(!answer.error().detail.contains(u"pass-word"_s));
    QVERIFY(m_requests.isEmpty());
}

void HttpProxyTest::proxyOutOfReachIsKnown_data()
{
    addKinds();
}

void HttpProxyTest::proxyOutOfReachIsKnown()
{
    QFETCH(bool, socks);
    QFETCH(bool, tls);
    const auto gone = settings(socks, *make(socks));
    HttpClient client;
    client.setProxy(gone);
    const auto answer = answerThrough(client.send(request(tls, true)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unreachable);
    QVERIFY(answer.error().outcomeKnown);
    QVERIFY2(answer.error().detail.contains(u"proxy"_s), qPrintable(answer.error().detail));
}

void HttpProxyTest::proxyIsForgottenWhenSwitchedOff()
{
    const auto proxy = make(false);
    HttpClient client;
    client.setProxy(settings(false, *proxy));
    QVERIFY(answerThrough(client.send(request(false, true))));
    QCOMPARE(proxy->connections, 1);
    client.setProxy({.mode = HttpClient::ProxyMode::None});
    QVERIFY(answerThrough(client.send(request(false, true))));
    QVERIFY(answerThrough(client.send({.url = request(false, false).url})));
    QCOMPARE(proxy->connections, 1);
}

void HttpProxyTest::systemProxyIsNotAskedForThisComputer()
{
    const auto proxy = make(false);
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy->serverPort()));
    HttpClient client;
    QVERIFY(answerThrough(client.send(request(false, true))));
    QCOMPARE(proxy->connections, 0);
    // Another computer is reached through it.
    const auto answer = answerThrough(client.send({.url = QUrl(u"http://proxied.invalid/"_s), .timeout = 1s}));
    qunsetenv("http_proxy");
    QVERIFY(!answer);
    QTRY_COMPARE(proxy->targets, QByteArrayList{"http://proxied.invalid/"});
}

QASID_TEST(HttpProxyTest)
#include "httpproxy_test.moc"
