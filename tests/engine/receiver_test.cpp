#include "tests/engine/engineroom.h"
#include "tests/support/testprogram.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

class ReceiverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesBeforeItAnswers();
    void answers_data();
    void answers();
    void pausedAccountsAskForARepeat();
    void testsItsOwnAddress();
    void saysThatThePortIsTaken();
    void replaysTheQuarantine();
};

static const QByteArray kMessage = R"({"event":"live_chat.new_message","data":{"id":"m1","data":{"conversation_id":"c1",
    "body":"/info","sender":{"model_type":"third","name":"Adil Chbada"}}}})";

static Result<HttpAnswer> post(HttpClient &http, const QString &url, const QByteArray &body, const QByteArray &method = "POST")
{
    return await(http.send(HttpRequest{.method = method, .url = QUrl(url), .body = body, .contentType = "application/json"}));
}

void ReceiverTest::storesBeforeItAnswers()
{
    EngineRoom room;
    HttpClient http;
    QVERIFY(await(room.inbox->start(room.options())));
    const QString url = room.inbox->account(room.addAccount())->webhookUrl;
    for (int i = 0; i < 10; ++i)
        QVERIFY(post(http, url, kMessage));
    const auto page = await(room.inbox->conversations({}, {}, 10));
    QCOMPARE(page->rows.size(), size_t(1));
    QCOMPARE(page->rows[0].customer.name, u"Adil Chbada"_s);
    QCOMPARE(page->rows[0].unread, 1);
    QCOMPARE(page->rows[0].snippet, u"/info"_s);
}

void ReceiverTest::answers_data()
{
    QTest::addColumn<QString>("path"); // %1: the account's own
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("a message") << u"%1"_s << QByteArray("POST") << kMessage << 200;
    QTest::newRow("not JSON") << u"%1"_s << QByteArray("POST") << QByteArray("hello") << 200;
    QTest::newRow("GET") << u"%1"_s << QByteArray("GET") << QByteArray() << 405;
    QTest::newRow("another token") << u"/digishare/guess"_s << QByteArray("POST") << kMessage << 404;
    QTest::newRow("another provider") << u"/divar%1"_s << QByteArray("POST") << kMessage << 404;
    QTest::newRow("the root") << u"/"_s << QByteArray("POST") << kMessage << 404;
    QTest::newRow("too large") << u"%1"_s << QByteArray("POST") << QByteArray(1024 * 1024 + 1, 'x') << 413;
}

void ReceiverTest::answers()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    EngineRoom room;
    HttpClient http;
    QVERIFY(await(room.inbox->start(room.options())));
    QUrl url(room.inbox->account(room.addAccount())->webhookUrl);
    url.setPath(path.arg(url.path()));
    const auto answer = post(http, url.toString(), body, method);
    if (status < 300)
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    else
        QCOMPARE(answer.error().httpStatus, status);
    const auto state = await(room.inbox->diagnostics());
    QCOMPARE((*state)["receiver"_L1]["answers"_L1][QString::number(status)].toInt(), 1);
    const int quarantined = body == "hello" ? 1 : 0;
    QCOMPARE((*state)["quarantine"_L1]["events"_L1].toInt(), quarantined);
}

void ReceiverTest::pausedAccountsAskForARepeat()
{
    EngineRoom room;
    HttpClient http;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addAccount();
    const QString url = room.inbox->account(account)->webhookUrl;
    QVERIFY(await(room.inbox->setAccountEnabled(account, false)));
    const auto answer = post(http, url, kMessage);
    QCOMPARE(answer.error().httpStatus, 503);
    QVERIFY(answer.error().retryAfter.has_value());
}

void ReceiverTest::testsItsOwnAddress()
{
    EngineRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addAccount();
    const auto reached = await(room.inbox->testWebhook(account));
    QVERIFY2(reached, reached ? "" : qPrintable(reached.error().detail));
    QVERIFY(*reached >= 0);
    QVERIFY(await(room.inbox->conversations({}, {}, 10))->rows.empty());
    QVERIFY(await(room.inbox->quarantine(10))->empty());

    // Somebody else's server at that address is told apart.
    http::HttpServer other([](const InboundRequest &, const http::Responder &respond) { respond({}); });
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
    QVERIFY(await(room.inbox->setSetting(u"public_url"_s, u"http://127.0.0.1:%1"_s.arg(other.port()))));
    const auto wrong = await(room.inbox->testWebhook(account));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::Conflict);
}

void ReceiverTest::saysThatThePortIsTaken()
{
    EngineRoom room;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
    Inbox::Options options = room.options();
    options.listenPort = other.serverPort();
    QVERIFY(await(room.inbox->start(options)));
    room.addAccount();
    const auto banners = room.inbox->banners();
    QCOMPARE(banners.size(), size_t(1));
    QCOMPARE(banners[0].kind, Banner::Kind::ReceiverDown);
    QCOMPARE(banners[0].detail, u"in_use"_s);
    QCOMPARE(banners[0].port, int(other.serverPort()));
    other.close();
    room.inbox->retryNow();
    QVERIFY(room.inbox->banners().empty());
}

void ReceiverTest::replaysTheQuarantine()
{
    EngineRoom room;
    HttpClient http;
    QVERIFY(await(room.inbox->start(room.options())));
    QVERIFY(post(http, room.inbox->account(room.addAccount())->webhookUrl, "{\"event\":\"ticket.created\",\"data\":{\"id\":1}}"));
    const auto events = await(room.inbox->quarantine(10));
    QCOMPARE(events->size(), size_t(1));
    // This version does not understand it either: it stays.
    const auto outcome = await(room.inbox->replayQuarantined(events->front().id));
    QVERIFY(outcome);
    QCOMPARE(outcome->applied, 0);
    QCOMPARE(await(room.inbox->quarantine(10))->size(), size_t(1));
}

QASID_TEST(ReceiverTest)
#include "receiver_test.moc"
