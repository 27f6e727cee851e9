#include "core/http/httpserver.h"
#include "core/net/httpclient.h"
#include "tests/http/certificates.h"
#include "tests/support/testprogram.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace qasid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<HttpAnswer> answerOf(const Future<HttpAnswer> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 5000))
        qFatal("no answer in time");
    return future.result();
}

} // namespace

//! Against the project's own server: what goes out, what comes back, and over TLS.
class HttpClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void requestArrivesAsMeant();
    void everyMethodWorks_data();
    void everyMethodWorks();
    void answerIsGivenWhole();
    void refusalIsExplained();
    void refusalCanBeAnAnswer_data();
    void refusalCanBeAnAnswer();
    void answerComesInPieces();
    void piecesAreNotOfARefusal();
    void piecesAreCappedAndTimed();
    void secretsAreRedacted();
    void redirectIsNotFollowed();
    void cookiesAreNotKept();
    void longAnswerIsCutOff_data();
    void longAnswerIsCutOff();
    void impossibleRequestIsRefused_data();
    void impossibleRequestIsRefused();
    void onceUsesAFreshConnection();
    void manyAtOnce();
    void tlsNeedsATrustedCertificate_data();
    void tlsNeedsATrustedCertificate();

private:
    QUrl address(const QString &path = u"/"_s) const { return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server->port()).arg(path)); }

    QList<InboundRequest> m_requests;
    http::Response m_response;
    std::unique_ptr<http::HttpServer> m_server;
    Certificates m_certificates;
};

void HttpClientTest::init()
{
    m_requests.clear();
    m_response = {};
    m_server = std::make_unique<http::HttpServer>([this](const InboundRequest &request, const http::Responder &respond) {
        m_requests.append(request);
        respond(m_response);
    });
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
}

void HttpClientTest::requestArrivesAsMeant()
{
    HttpClient client;
    QVERIFY(answerOf(client.send({.method = "POST",
        .url = address(u"/v1/messages?q=%D9%82"_s),
        .headers = {{"Authorization", "Bearer t"}, {"X-Custom", "1"}},
        .body = "{\"a\":1}",
        .contentType = "application/json",
        .once = true})));
    QCOMPARE(m_requests.size(), 1);
    const auto &request = m_requests.first();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path, "/v1/messages"_ba);
    QCOMPARE(request.query, "q=%D9%82"_ba);
    QCOMPARE(request.body, "{\"a\":1}"_ba);
    QCOMPARE(request.header("authorization"), "Bearer t"_ba);
    QCOMPARE(request.header("x-custom"), "1"_ba);
    QCOMPARE(request.header("content-type"), "application/json"_ba);
    QCOMPARE(request.header("content-length"), "7"_ba);
    QCOMPARE(request.header("user-agent"), "Qasid"_ba);
}

void HttpClientTest::everyMethodWorks_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("once");
    for (const auto *method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"}) {
        for (const bool once : {false, true}) {
            QTest::addRow("%s%s", method, once ? ", once" : "") << QByteArray(method) << QByteArray() << once;
            if (QByteArrayView(method) != "GET" && QByteArrayView(method) != "HEAD")
                QTest::addRow("%s%s, body", method, once ? ", once" : "") << QByteArray(method) << QByteArray(100'000, 'x') << once;
        }
    }
}

void HttpClientTest::everyMethodWorks()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, once);
    m_response.body = "done";
    HttpClient client;
    const auto answer = answerOf(client.send({.method = method, .url = address(), .body = body, .once = once}));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->body, method == "HEAD" ? ""_ba : "done"_ba);
    QCOMPARE(m_requests.size(), 1);
    QCOMPARE(m_requests.first().method, method);
    QCOMPARE(m_requests.first().body, body);
}

void HttpClientTest::answerIsGivenWhole()
{
    m_response = {.status = 202, .headers = {{"X-RateLimit-Remaining", "7"}}, .body = QByteArray(1'000'000, '\0')};
    HttpClient client;
    const auto answer = answerOf(client.send({.url = address()}));
    QVERIFY(answer);
    QCOMPARE(answer->status, 202);
    QCOMPARE(answer->header("x-ratelimit-remaining"), "7"_ba);
    QVERIFY(answer->header("absent").isNull());
    QCOMPARE(answer->body, m_response.body);
}

void HttpClientTest::refusalIsExplained()
{
    HttpClient client;
    m_response = {.status = 422, .body = "{\"message\":\"invalid\",\"errors\":{\"to\":[\"The to field is required.\"]}}"};
    auto error = answerOf(client.send({.method = "POST", .url = address(), .body = "x", .once = true})).error();
    QCOMPARE(error.kind, ErrorKind::Rejected);
    QCOMPARE(error.httpStatus, 422);
    QCOMPARE(error.detail, u"The to field is required."_s);
    QCOMPARE(error.providerCode, u"to"_s);
    QVERIFY(error.outcomeKnown);

    m_response = {.status = 429, .headers = {{"Retry-After", "7"}}, .body = "{\"message\":\"slow down\"}"};
    error = answerOf(client.send({.method = "POST", .url = address(), .body = "x", .once = true})).error();
    QCOMPARE(error.kind, ErrorKind::RateLimited);
    QCOMPARE(error.retryAfter, 7000ms);

    m_response = {.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"x\""}}, .body = "{\"message\":\"Unauthenticated.\"}"};
    error = answerOf(client.send({.method = "POST", .url = address(), .body = "x", .once = true})).error();
    QCOMPARE(error.kind, ErrorKind::Unauthorized);
    QCOMPARE(error.detail, u"Unauthenticated."_s);
    QVERIFY(error.outcomeKnown);

    m_response = {.status = 500, .body = "<html>oops</html>"};
    error = answerOf(client.send({.method = "POST", .url = address(), .body = "x", .once = true})).error();
    QCOMPARE(error.kind, ErrorKind::ServerFailed);
    QVERIFY(!error.detail.contains(u"oops"_s));
    QVERIFY(!error.outcomeKnown);
}

void HttpClientTest::refusalCanBeAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isAnswer");
    for (const int status : {400, 401, 404, 429, 500, 503})
        QTest::addRow("%d", status) << status << true;
    QTest::newRow("302") << 302 << false; // a redirect is asked for by itself
    QTest::newRow("407") << 407 << false; // of the proxy
}

void HttpClientTest::refusalCanBeAnAnswer()
{
    QFETCH(int, status);
    QFETCH(bool, isAnswer);
    m_response = {.status = status, .headers = {{"Retry-After", "7"}}, .body = "{\"message\":\"why\"}", .breakAfter = {}};
    HttpClient client;
    HttpRequest request;
    request.url = address();
    request.refusalIsAnswer = true;
    const auto result = answerOf(client.send(request));
    QCOMPARE(result.has_value(), isAnswer);
    if (!isAnswer)
        return;
    QCOMPARE(result->status, status);
    QCOMPARE(result->body, "{\"message\":\"why\"}"_ba);
    QCOMPARE(result->header("retry-after"), "7"_ba);
}

void HttpClientTest::answerComesInPieces()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    HttpClient client;
    QByteArray received;
    HttpRequest request;
    request.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    request.received = [&received](const QByteArray &bytes) { received += bytes; };
    const auto answering = client.send(request);
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *socket = server.nextPendingConnection();
    QTRY_VERIFY(socket->canReadLine());
    socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\none");
    QTRY_COMPARE(received, "one"_ba);
    QVERIFY(!answering.isFinished());
    socket->write(" two");
    socket->disconnectFromHost();
    const auto result = answerOf(answering);
    QVERIFY(result);
    QCOMPARE(received, "one two"_ba);
    QVERIFY(result->body.isEmpty());
}

void HttpClientTest::piecesAreNotOfARefusal()
{
    m_response = {.status = 403, .headers = {}, .body = "{\"message\":\"why\"}", .breakAfter = {}};
    HttpClient client;
    bool called = false;
    HttpRequest request;
    request.url = address();
    request.received = [&called](const QByteArray &) { called = true; };
    const auto result = answerOf(client.send(request));
    QVERIFY(!result && !called);
    QCOMPARE(result.error().detail, u"why"_s);
}

void HttpClientTest::piecesAreCappedAndTimed()
{
    m_response = {.status = 200, .headers = {}, .body = QByteArray(100'000, 'x'), .breakAfter = {}};
    HttpClient client;
    qint64 count = 0;
    HttpRequest request;
    request.url = address();
    request.maxAnswer = 1000;
    request.received = [&count](const QByteArray &bytes) { count += bytes.size(); };
    const auto longer = answerOf(client.send(request));
    QVERIFY(!longer && longer.error().kind == ErrorKind::BadAnswer);
    QVERIFY(count <= 1000);

    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    request.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(silent.serverPort()));
    request.timeout = 300ms;
    const auto answering = client.send(request);
    QTRY_VERIFY(silent.hasPendingConnections());
    QTcpSocket *socket = silent.nextPendingConnection();
    QTRY_VERIFY(socket->canReadLine());
    socket->write("HTTP/1.1 200 OK\r\n\r\npiece");
    const auto late = answerOf(answering);
    QVERIFY(!late && late.error().kind == ErrorKind::TimedOut);
}

void HttpClientTest::secretsAreRedacted()
{
    const QString token = u"tok-1234567890"_s;
    m_response = {.status = 401, .body = "{\"message\":\"token tok-1234567890 is wrong\",\"code\":\"tok-1234567890\"}"};
    HttpClient client;
    const HttpRequest request{.url = address(), .headers = {{"Authorization", "Bearer tok-1234567890"}}, .secrets = {token}};
    const auto error = answerOf(client.send(request)).error();
    QVERIFY(error.detail.contains(u"is wrong"_s));
    QVERIFY(!error.detail.contains(token));
    QVERIFY(!error.providerCode.contains(token));
}

void HttpClientTest::redirectIsNotFollowed()
{
    m_response = {.status = 307, .headers = {{"Location", "/elsewhere"}}};
    HttpClient client;
    for (const bool once : {false, true}) {
        m_requests.clear();
        const auto error = answerOf(client.send({.method = "POST", .url = address(), .body = "x", .once = once})).error();
        QCOMPARE(error.kind, ErrorKind::BadAnswer);
        QCOMPARE(error.httpStatus, 307);
        QCOMPARE(m_requests.size(), 1);
    }
}

void HttpClientTest::cookiesAreNotKept()
{
    m_response.headers = {{"Set-Cookie", "session=1"}};
    HttpClient client;
    QVERIFY(answerOf(client.send({.url = address()})));
    QVERIFY(answerOf(client.send({.url = address()})));
    QVERIFY(m_requests.last().header("Cookie").isNull());
}

void HttpClientTest::longAnswerIsCutOff_data()
{
    QTest::addColumn<bool>("once");
    QTest::addColumn<int>("status");
    QTest::newRow("plain") << false << 200;
    QTest::newRow("once") << true << 200;
    QTest::newRow("refusal") << true << 400;
}

void HttpClientTest::longAnswerIsCutOff()
{
    QFETCH(bool, once);
    QFETCH(int, status);
    m_response = {.status = status, .body = QByteArray(3'000'000, 'x')};
    HttpClient client;
    const auto answer = answerOf(client.send({.method = "POST", .url = address(), .body = "x", .maxAnswer = 1'000'000, .once = once}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, status == 200 ? ErrorKind::BadAnswer : ErrorKind::Rejected);
    QCOMPARE(answer.error().outcomeKnown, status != 200);
}

void HttpClientTest::impossibleRequestIsRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("value");

    const QString good = u"https://127.0.0.1:1/"_s;
    QTest::newRow("no address") << u""_s << "GET"_ba
                                << ""_ba
                                << ""_ba;
    QTest::newRow("relative") << u"/v1"_s << "GET"_ba
                              << ""_ba
                              << ""_ba;
    QTest::newRow("file") << u"file:///etc/passwd"_s << "GET"_ba
                          << ""_ba
                          << ""_ba;
    QTest::newRow("no host") << u"https:///v1"_s << "GET"_ba
                             << ""_ba
                             << ""_ba;
    QTest::newRow("password in the address") << u"https://u:p@127.0.0.1/"_s << "GET"_ba
                                             << ""_ba
                                             << ""_ba;
    QTest::newRow("body of a GET") << good << "GET"_ba
                                   << "x"_ba
                                   << ""_ba;
    QTest::newRow("line break in a field") << good << "GET"_ba
                                           << ""_ba
                                           << "a\r\nb: c"_ba;
}

void HttpClientTest::impossibleRequestIsRefused()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, value);
    HttpClient client;
    const auto future = client.send({.method = method, .url = QUrl(url), .headers = {{"X", value}}, .body = body});
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::InvalidInput);
    QVERIFY(future.result().error().outcomeKnown);
}

void HttpClientTest::onceUsesAFreshConnection()
{
    HttpClient client;
    QVERIFY(answerOf(client.send({.url = address()})));
    QVERIFY(answerOf(client.send({.url = address()})));
    QCOMPARE(m_server->openConnections(), 1);
    QVERIFY(answerOf(client.send({.method = "POST", .url = address(), .body = "x", .once = true})));
    // The kept connection was not used, and the fresh one is not kept.
    QTRY_COMPARE(m_server->openConnections(), 1);
    QCOMPARE(m_requests.size(), 3);
}

void HttpClientTest::manyAtOnce()
{
    HttpClient client;
    QList<Future<HttpAnswer>> futures;
    for (int i = 0; i < 50; ++i)
        futures.append(client.send({.method = "POST", .url = address(), .body = QByteArray::number(i), .once = true}));
    for (const auto &future : futures)
        QVERIFY(answerOf(future));
    QCOMPARE(m_requests.size(), 50);
}

void HttpClientTest::tlsNeedsATrustedCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("trusted") << m_certificates.serverCertificate() << m_certificates.serverKey() << true << true;
    QTest::newRow("unknown authority") << m_certificates.serverCertificate() << m_certificates.serverKey() << false << false;
    QTest::newRow("of another host") << m_certificates.foreignCertificate() << m_certificates.foreignKey() << true << false;
}

void HttpClientTest::tlsNeedsATrustedCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(bool, trusted);
    QFETCH(bool, accepted);

    m_server->close();
    const auto tls = http::tlsFromFiles(certificate, key);
    QVERIFY(tls);
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0, *tls));
    QUrl url = address();
    url.setScheme(u"https"_s);
    HttpClient client;
    if (trusted)
        client.setExtraCertificates(m_certificates.authority());
    for (const bool once : {false, true}) {
        const auto answer = answerOf(client.send({.method = "POST", .url = url, .body = "x", .once = once}));
        QCOMPARE(bool(answer), accepted);
        if (accepted)
            continue;
        QCOMPARE(answer.error().kind, ErrorKind::TlsFailed);
        QVERIFY(answer.error().outcomeKnown);
        QVERIFY(answer.error().detail.contains(u"certificate"_s));
    }
    QCOMPARE(m_requests.size(), accepted ? 2 : 0);
}

QASID_TEST(HttpClientTest)
#include "httpclient_test.moc"
