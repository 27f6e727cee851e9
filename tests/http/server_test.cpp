#include "core/http/httpserver.h"
#include "tests/http/rawclient.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <vector>

using namespace qasid;
using namespace qasid::http;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kGet = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n";

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

} // namespace

class ServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answerHasWhatHttpAsksFor();
    void fieldsOfTheHandlerCannotBreakTheAnswer();
    void connectionIsKeptOrClosed_data();
    void connectionIsKeptOrClosed();
    void pipelinedRequestsAreAnsweredInOrder();
    void oneRequestOfAConnectionAtATime();
    void secondAnswerToARequestIsDropped();
    void handlerThatDoesNotAnswerGives503();
    void headHasNoBody();
    void continueIsSaid();
    void answerBreaksOff_data();
    void answerBreaksOff();
    void closingLetsPendingAnswersOut();
    void closingNowDropsEverything();
    void serverGoingAwayIsHarmless();
    void listensOnlyWhereItCan();
    void answersAreCounted();

private:
    void start(Limits limits = {});

    //! Gives the answer to "/now" and so on at once, keeps the others.
    std::vector<std::pair<QByteArray, Responder>> m_waiting;
    Response m_response;
    std::unique_ptr<HttpServer> m_server;
};

void ServerTest::init()
{
    m_response = {.body = "hello"};
    start();
}

void ServerTest::cleanup()
{
    m_server.reset();
    m_waiting.clear();
}

void ServerTest::start(Limits limits)
{
    m_server = std::make_unique<HttpServer>(
        [this](const InboundRequest &request, const Responder &respond) {
            if (request.path.startsWith("/later"))
                m_waiting.emplace_back(request.path, respond);
            else
                respond(m_response);
        },
        limits);
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
}

void ServerTest::answerHasWhatHttpAsksFor()
{
    m_response = {.status = 201, .headers = {{"Content-Type", "text/plain"}}, .body = "hello"};
    RawClient client(m_server->port(), kGet);
    QTRY_VERIFY(client.received.endsWith("hello"));
    QVERIFY(client.received.startsWith("HTTP/1.1 201 Created\r\n"));
    QVERIFY(client.received.contains("\r\nContent-Type: text/plain\r\n"));
    QVERIFY(client.received.contains("\r\nContent-Length: 5\r\n"));
    static const QRegularExpression date(u"\r\nDate: [A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT\r\n"_s);
    QVERIFY(date.match(QString::fromLatin1(client.received)).hasMatch());
    QVERIFY(!client.received.contains("Connection:"));
}

void ServerTest::fieldsOfTheHandlerCannotBreakTheAnswer()
{
    m_response = {.headers = {{"X", "a\r\nEvil: 1"}, {"Y\n", "z"}, {"Content-Length", "999"}, {"connection", "close"}, {"Good", "1"}},
        .body = "hello"};
    RawClient client(m_server->port(), kGet);
    QTRY_VERIFY(client.received.endsWith("\r\n\r\nhello"));
    QVERIFY(!client.received.contains("Evil"));
    QVERIFY(!client.received.contains("999"));
    QVERIFY(!client.received.toLower().contains("connection"));
    QVERIFY(client.received.contains("\r\nGood: 1\r\n"));

    m_response = {.status = 42};
    RawClient odd(m_server->port(), kGet);
    QTRY_COMPARE(odd.status(), 500);
}

void ServerTest::connectionIsKeptOrClosed_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<QByteArray>("field");

    QTest::newRow("HTTP/1.1") << "GET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba << false << ""_ba;
    QTest::newRow("HTTP/1.1, close") << "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"_ba << true << "close"_ba;
    QTest::newRow("HTTP/1.1, Close among others") << "GET / HTTP/1.1\r\nHost: a\r\nConnection: foo, Close\r\n\r\n"_ba << true << "close"_ba;
    QTest::newRow("HTTP/1.0") << "GET / HTTP/1.0\r\n\r\n"_ba << true << "close"_ba;
    QTest::newRow("HTTP/1.0, keep-alive") << "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"_ba << false << "keep-alive"_ba;
}

void ServerTest::connectionIsKeptOrClosed()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, closed);
    QFETCH(QByteArray, field);

    RawClient client(m_server->port(), request);
    QTRY_VERIFY(client.received.endsWith("hello"));
    QCOMPARE(client.received.contains(QByteArray("\r\nConnection: " + field + "\r\n")), !field.isEmpty());
    if (closed) {
        QTRY_VERIFY(client.isClosed());
        QTRY_COMPARE(m_server->openConnections(), 0);
    } else {
        client.send(request);
        QTRY_COMPARE(client.answers(), 2);
        QVERIFY(!client.isClosed());
    }
}

void ServerTest::pipelinedRequestsAreAnsweredInOrder()
{
    RawClient client(m_server->port(), get("/now") + get("/later1") + get("/now") + get("/later2") + get("/now"));
    QTRY_COMPARE(m_waiting.size(), std::size_t(1));
    m_waiting[0].second({.body = "first"});
    QTRY_COMPARE(m_waiting.size(), std::size_t(2));
    m_waiting[1].second({.body = "second"});
    QTRY_COMPARE(client.answers(), 5);
    QByteArrayList bodies;
    for (const auto &word : {"hello", "first", "hello", "second", "hello"})
        bodies.append(word);
    qsizetype at = 0;
    for (const auto &body : std::as_const(bodies)) {
        at = client.received.indexOf(QByteArray("\r\n\r\n" + body), at);
        QVERIFY2(at >= 0, client.received.constData());
        ++at;
    }
}

void ServerTest::oneRequestOfAConnectionAtATime()
{
    RawClient client(m_server->port(), get("/later1") + get("/later2"));
    RawClient other(m_server->port(), kGet);
    QTRY_COMPARE(other.status(), 200);
    QCOMPARE(m_waiting.size(), std::size_t(1));
    m_waiting[0].second({});
    QTRY_COMPARE(m_waiting.size(), std::size_t(2));
}

void ServerTest::secondAnswerToARequestIsDropped()
{
    RawClient client(m_server->port(), get("/later1") + get("/later2"));
    QTRY_COMPARE(m_waiting.size(), std::size_t(1));
    m_waiting[0].second({.body = "first"});
    QTRY_COMPARE(m_waiting.size(), std::size_t(2));
    m_waiting[0].second({.body = "wrong"});
    m_waiting[1].second({.body = "second"});
    QTRY_COMPARE(client.answers(), 2);
    QVERIFY(!client.received.contains("wrong"));
    QVERIFY(client.received.endsWith("second"));
}

void ServerTest::handlerThatDoesNotAnswerGives503()
{
    start({.answerTime = 100ms});
    RawClient client(m_server->port(), get("/later"));
    QTRY_COMPARE(client.status(), 503);
    QTRY_VERIFY(client.isClosed());
    m_waiting[0].second({.body = "late"});
    QCOMPARE(client.answers(), 1);
}

void ServerTest::headHasNoBody()
{
    RawClient client(m_server->port(), "HEAD / HTTP/1.1\r\nHost: a\r\n\r\n" + kGet);
    QTRY_COMPARE(client.answers(), 2);
    QVERIFY(client.body().startsWith("HTTP/1.1 200"));
    QCOMPARE(client.received.count("Content-Length: 5"), 2);

    m_response = {.status = 204, .body = "must not be sent"};
    RawClient empty(m_server->port(), kGet);
    QTRY_COMPARE(empty.status(), 204);
    QVERIFY(empty.received.endsWith("\r\n\r\n"));
    QVERIFY(!empty.received.contains("Content-Length"));
}

void ServerTest::continueIsSaid()
{
    const QByteArray head = "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n";
    RawClient client(m_server->port(), head);
    QTRY_COMPARE(client.received, "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    client.send("abcde" + head);
    QTRY_COMPARE(client.received.count("100 Continue"), 2);
    client.send("abcde");
    QTRY_COMPARE(client.received.count("200 OK"), 2);

    RawClient eager(m_server->port(), head + "abcde");
    QTRY_COMPARE(eager.status(), 200);
}

void ServerTest::answerBreaksOff_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("at once") << 0 << ""_ba;
    QTest::newRow("in the body") << 3 << "hel"_ba;
    QTest::newRow("after the body") << 5 << "hello"_ba;
}

void ServerTest::answerBreaksOff()
{
    QFETCH(int, after);
    QFETCH(QByteArray, body);
    m_response.breakAfter = after;
    RawClient client(m_server->port(), kGet);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.status(), after == 0 ? 0 : 200);
    QCOMPARE(client.body(), body);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void ServerTest::closingLetsPendingAnswersOut()
{
    RawClient idle(m_server->port(), kGet);
    RawClient pending(m_server->port(), get("/later"));
    QTRY_COMPARE(idle.status(), 200);
    QTRY_COMPARE(m_waiting.size(), std::size_t(1));
    const auto port = m_server->port();
    m_server->close();
    QTRY_VERIFY(idle.isClosed());
    QVERIFY(!m_server->isListening());
    RawClient tooLate(port);
    QTRY_COMPARE(tooLate.socket().error(), QAbstractSocket::ConnectionRefusedError);
    m_waiting[0].second({.body = "last"});
    QTRY_VERIFY(pending.isClosed());
    QCOMPARE(pending.body(), "last"_ba);
    QVERIFY(pending.received.contains("\r\nConnection: close\r\n"));
}

void ServerTest::closingNowDropsEverything()
{
    RawClient pending(m_server->port(), get("/later"));
    QTRY_COMPARE(m_waiting.size(), std::size_t(1));
    m_server->close(true);
    QTRY_VERIFY(pending.isClosed());
    QTRY_COMPARE(m_server->openConnections(), 0);
    m_waiting[0].second({.body = "last"});
    QCOMPARE(pending.received, ""_ba);
}

void ServerTest::serverGoingAwayIsHarmless()
{
    RawClient pending(m_server->port(), get("/later"));
    QTRY_COMPARE(m_waiting.size(), std::size_t(1));
    m_server.reset();
    m_waiting[0].second({.body = "last"});
    QTRY_VERIFY(pending.isClosed());
    QCOMPARE(pending.received, ""_ba);
}

void ServerTest::listensOnlyWhereItCan()
{
    HttpServer second([](const InboundRequest &, const Responder &) {});
    const auto taken = second.listen(QHostAddress::LocalHost, m_server->port());
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Conflict);
    QVERIFY(!second.isListening());
    const auto foreign = second.listen(QHostAddress(u"192.0.2.1"_s), 0);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().kind, ErrorKind::InvalidInput);

    QVERIFY(second.listen(QHostAddress::LocalHost, 0));
    QVERIFY(second.port() > 0);
    QCOMPARE(second.address(), QHostAddress(QHostAddress::LocalHost));
    const auto port = second.port();
    second.close();
    QVERIFY(second.listen(QHostAddress::LocalHost, port));
}

void ServerTest::answersAreCounted()
{
    RawClient good(m_server->port(), kGet + kGet);
    RawClient bad(m_server->port(), "GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(good.answers(), 2);
    QTRY_COMPARE(bad.status(), 400);
    QCOMPARE(m_server->answers(), (QMap<int, qint64>{{200, 2}, {400, 1}}));
}

QASID_TEST(ServerTest)
#include "server_test.moc"
