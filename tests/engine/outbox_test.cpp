#include "tests/engine/engineroom.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

class OutboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatTheProviderTook();
    void tellsWhatBecameOfIt_data();
    void tellsWhatBecameOfIt();
    void triesAgainWhenAskedTo();
    void waitsForAGoodKey();
    void keepsTheOrderOfAConversation();
    void sendsConversationsSideBySide();
    void holdsBackDuringTheUndoTime();
    void holdsBackWhileTheAccountIsPaused();
    void survivesAnEndOnTheWay();
    void refusesWhatTheProviderCannotTake();
    void sendsAFileThatWasMovedMeanwhile();
};

static http::Response status(int code)
{
    return http::Response{.status = code, .headers = {{"Content-Type", "application/json"}}, .body = R"({"message":"no"})"};
}

void OutboxTest::acceptsWhatTheProviderTook()
{
    EngineRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const auto id = room.sendText(room.addAccount(), u"c1"_s, u"Bonjour"_s);
    QVERIFY(id);
    QTRY_COMPARE(room.message(*id).delivery, Delivery::Accepted);
    QCOMPARE(room.message(*id).remoteId, u"r1"_s);
    QCOMPARE(room.requests.size(), 1);
    QCOMPARE(room.requests[0].header("Authorization"), "Bearer t0ken");
    QCOMPARE(QJsonDocument::fromJson(room.requests[0].body)["body"_L1].toString(), u"Bonjour"_s);
}

void OutboxTest::tellsWhatBecameOfIt_data()
{
    QTest::addColumn<int>("code"); // 0: the connection is cut after the body came
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("422") << 422 << Delivery::Failed;
    QTest::newRow("403") << 403 << Delivery::Failed;
    QTest::newRow("404") << 404 << Delivery::Failed;
    QTest::newRow("402") << 402 << Delivery::Failed;
    QTest::newRow("413") << 413 << Delivery::Failed;
    QTest::newRow("500") << 500 << Delivery::PossiblySent;
    QTest::newRow("502") << 502 << Delivery::PossiblySent;
    QTest::newRow("cut") << 0 << Delivery::PossiblySent;
    QTest::newRow("429") << 429 << Delivery::Queued;
    QTest::newRow("503") << 503 << Delivery::Queued;
    QTest::newRow("401") << 401 << Delivery::Queued;
}

void OutboxTest::tellsWhatBecameOfIt()
{
    QFETCH(int, code);
    QFETCH(Delivery, delivery);
    EngineRoom room;
    room.answer = [code](const InboundRequest &, const http::Responder &respond) {
        respond(code ? status(code) : http::Response{.body = "{}", .breakAfter = 0});
    };
    QVERIFY(await(room.inbox->start(room.options())));
    const auto id = room.sendText(room.addAccount(), u"c1"_s, u"Bonjour"_s);
    QVERIFY(id);
    QTRY_VERIFY(room.message(*id).error.has_value());
    QCOMPARE(room.message(*id).delivery, delivery);
    QCOMPARE(room.requests.size(), 1);
}

void OutboxTest::triesAgainWhenAskedTo()
{
    EngineRoom room;
    room.answer = [](const InboundRequest &, const http::Responder &respond) {
        http::Response response = status(429);
        response.headers.emplace_back("Retry-After", "3600");
        respond(response);
    };
    QVERIFY(await(room.inbox->start(room.options())));
    const auto id = room.sendText(room.addAccount(), u"c1"_s, u"Bonjour"_s);
    QTRY_VERIFY(room.message(*id).error.has_value());
    const auto banners = room.inbox->banners();
    QCOMPARE(banners.size(), size_t(1));
    QCOMPARE(banners[0].kind, Banner::Kind::RateLimited);
    QCOMPARE(banners[0].until, std::optional(room.clock.now() + 3'600'000));

    room.answer = EngineRoom().answer;
    room.inbox->retryNow();
    QTRY_COMPARE(room.message(*id).delivery, Delivery::Accepted);
    QCOMPARE(room.requests.size(), 2);
}

void OutboxTest::waitsForAGoodKey()
{
    EngineRoom room;
    room.answer = [](const InboundRequest &request, const http::Responder &respond) {
        const bool good = request.header("Authorization") == "Bearer better";
        respond(good ? http::Response{.body = R"({"id":"r1","status":"sent"})"} : status(401));
    };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addAccount();
    const auto first = room.sendText(account, u"c1"_s, u"1"_s);
    QTRY_COMPARE(room.inbox->banners().size(), size_t(1));
    QCOMPARE(room.inbox->banners()[0].kind, Banner::Kind::KeyRefused);
    QTRY_COMPARE(room.message(*first).delivery, Delivery::Queued);
    const auto second = room.sendText(account, u"c2"_s, u"2"_s);
    room.inbox->retryNow();
    QCOMPARE(room.requests.size(), 1); // nothing goes out with a refused key

    const Account known = room.inbox->account(account)->account;
    QVERIFY(await(room.inbox->updateAccount(known, {{u"token"_s, u"better"_s}})));
    QTRY_COMPARE(room.message(*first).delivery, Delivery::Accepted);
    QTRY_COMPARE(room.message(*second).delivery, Delivery::Accepted);
    QVERIFY(room.inbox->banners().empty());
}

void OutboxTest::keepsTheOrderOfAConversation()
{
    EngineRoom room;
    QList<http::Responder> waiting;
    room.answer = [&waiting](const InboundRequest &, const http::Responder &respond) { waiting += respond; };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addAccount();
    for (const QString &text : {u"1"_s, u"2"_s, u"3"_s})
        QVERIFY(room.sendText(account, u"c1"_s, text));
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(waiting.size(), i + 1);
        QCOMPARE(QJsonDocument::fromJson(room.requests[i].body)["body"_L1].toString(), QString::number(i + 1));
        waiting[i](http::Response{.body = "{\"id\":\"r" + QByteArray::number(i) + "\"}"});
    }
}

void OutboxTest::sendsConversationsSideBySide()
{
    EngineRoom room;
    QList<http::Responder> waiting;
    room.answer = [&waiting](const InboundRequest &, const http::Responder &respond) { waiting += respond; };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addAccount();
    for (const QString &conversation : {u"c1"_s, u"c2"_s, u"c3"_s})
        QVERIFY(room.sendText(account, conversation, u"hello"_s));
    QTRY_COMPARE(waiting.size(), 3);
}

void OutboxTest::holdsBackDuringTheUndoTime()
{
    EngineRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addAccount();
    QVERIFY(await(room.inbox->setSetting(u"undo_seconds"_s, u"10"_s)));
    const auto undone = room.sendText(account, u"c1"_s, u"undone"_s);
    QCOMPARE(room.message(*undone).delivery, Delivery::Held);
    room.inbox->retryNow(); // hurries repeats, not first attempts
    const auto taken = await(room.inbox->withdraw(*undone));
    QVERIFY(taken);
    QCOMPARE(contentText(taken->content), u"undone"_s);
    const auto kept = room.sendText(account, u"c1"_s, u"kept"_s);
    room.clock.advance(10'000);
    room.inbox->retryNow();
    QTRY_COMPARE(room.message(*kept).delivery, Delivery::Accepted);
    QCOMPARE(room.requests.size(), 1);
}

void OutboxTest::holdsBackWhileTheAccountIsPaused()
{
    EngineRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addAccount();
    QVERIFY(await(room.inbox->setAccountEnabled(account, false)));
    const auto id = room.sendText(account, u"c1"_s, u"later"_s);
    QCOMPARE(room.message(*id).delivery, Delivery::Held);
    QVERIFY(await(room.inbox->setAccountEnabled(account, true)));
    QTRY_COMPARE(room.message(*id).delivery, Delivery::Accepted);
}

void OutboxTest::survivesAnEndOnTheWay()
{
    EngineRoom room;
    room.answer = [](const InboundRequest &, const http::Responder &) {};
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addAccount();
    const auto sent = room.sendText(account, u"c1"_s, u"on its way"_s);
    const auto queued = room.sendText(account, u"c1"_s, u"behind it"_s);
    QTRY_COMPARE(room.requests.size(), 1);

    room.answer = EngineRoom().answer;
    room.reopen();
    QVERIFY(await(room.inbox->start(room.options())));
    QCOMPARE(room.message(*sent).delivery, Delivery::PossiblySent);
    QTRY_COMPARE(room.message(*queued).delivery, Delivery::Accepted);
    QCOMPARE(room.requests.size(), 2);

    QVERIFY(await(room.inbox->sendAgain(*sent))); // on the agent's word alone
    QTRY_COMPARE(room.requests.size(), 3);
}

void OutboxTest::refusesWhatTheProviderCannotTake()
{
    EngineRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const auto id = room.sendText(room.addAccount(), u"c1"_s, QString(5000, u'x'));
    QVERIFY(!id);
    QVERIFY(id.error().kind == ErrorKind::InvalidInput || id.error().kind == ErrorKind::TooLarge);
    QVERIFY(await(room.inbox->conversations({}, {}, 10))->rows.empty());
}

void OutboxTest::sendsAFileThatWasMovedMeanwhile()
{
    EngineRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addAccount();
    QVERIFY(await(room.inbox->setAccountEnabled(account, false)));
    QTemporaryDir elsewhere;
    QFile file(elsewhere.filePath(u"invoice.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 the invoice");
    file.close();
    const OutgoingMessage message{.content = MediaContent{.caption = u"voilà"_s},
        .attachments = {{.kind = AttachmentKind::Document, .mimeType = u"application/pdf"_s, .localPath = file.fileName()}}};
    const auto id = await(room.inbox->sendTo(account, u"c1"_s, message));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    QVERIFY(file.remove());
    QVERIFY(await(room.inbox->setAccountEnabled(account, true)));
    QTRY_COMPARE(room.message(*id).delivery, Delivery::Accepted);
    QVERIFY(room.requests[0].body.contains(QByteArray("%PDF-1.4 the invoice").toBase64()));
}

QASID_TEST(OutboxTest)
#include "outbox_test.moc"
