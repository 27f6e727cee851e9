#include "core/base/json.h"
#include "tests/providers/connect360/connect360test.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QUrlQuery>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPage = R"({"items":[{"id":"m1","content":{"en":"a"}}]})";
const QByteArray kBatch = "GET /api/trpc/v1.connect.listMessages,v1.connect.listSubConversations";

std::vector<ListingRequest> twoPages()
{
    return {{ListingRequest::Kind::Messages, u"c1"_s, {}}, {ListingRequest::Kind::Children, u"c1"_s, u"30"_s}};
}

QJsonObject inputOf(const InboundRequest &request)
{
    const QUrlQuery query(QString::fromUtf8(request.query));
    return json::parseObject(query.queryItemValue(u"input"_s, QUrl::FullyDecoded).toUtf8()).value_or(QJsonObject());
}

QByteArray superjson(const QByteArray &output)
{
    return data("{\"json\":" + output + '}');
}

QByteArray superFault(const QByteArray &code, int status, const QByteArray &message)
{
    QByteArray plain = fault(code, status, message);
    return plain.replace("{\"error\":", "{\"error\":{\"json\":") + '}';
}

} // namespace

//! Calls over real sockets: how they go out, how the encoding and batches find themselves, what an answer means.
class Connect360SessionTest : public QObject, Connect360Test {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void sendGoesOutOnce();
    void sendRefusedBeforehand_data();
    void sendRefusedBeforehand();
    void whatIsNotKnownToHaveFailed_data();
    void whatIsNotKnownToHaveFailed();
    void knownFailures_data();
    void knownFailures();
    void queryIsRepeatedInTheOtherEncoding();
    void mutationIsRepeatedOnceInTheOtherEncoding();
    void setEncodingIsNotRepeated();
    void neitherEncodingFits();
    void encodingIsRemembered();
    void onePage();
    void severalPagesInOneRequest();
    void partsOfABatchFailAlone();
    void batchesAreRefused_data();
    void batchesAreRefused();
    void batchFailsAsAWhole_data();
    void batchFailsAsAWhole();
    void conversationIsMade();
    void subConversationIsDescribedAfterwards();
    void conversationIsChanged();
    void conversationIsDeleted();
    void aiWrites();
    void aiFails_data();
    void aiFails();
    void noKeyInErrors();
};

void Connect360SessionTest::sendGoesOutOnce()
{
    m_api->answers(kSend, 200, data(R"({"id":"m1","conversationId":"c1"})"));
    const auto session = open();
    const auto receipt = send(*session);
    QVERIFY(receipt);
    QCOMPARE(receipt->remoteId, u"m1"_s);
    QCOMPARE(m_requests, 1);
    const auto request = m_api->asked(kSend).value(0);
    QCOMPARE(request.header("Authorization"), "Bearer plato_secret"_ba);
    QCOMPARE(request.header("Content-Type"), "application/json"_ba);
    QCOMPARE(request.header("Accept"), "application/json"_ba);
    QVERIFY(request.header("trpc-accept").isNull());
    QCOMPARE(request.body, R"({"content":{"en":"Hello"},"conversationId":"c1"})"_ba);
}

void Connect360SessionTest::sendRefusedBeforehand_data()
{
    QTest::addColumn<QString>("conversation");
    QTest::addColumn<OutgoingMessage>("message");
    Attachment notUploaded;
    notUploaded.localPath = QCoreApplication::applicationFilePath();
    QTest::newRow("no conversation") << QString() << text();
    QTest::newRow("one that is not there yet") << placeholderFor(u"u1"_s) << text();
    QTest::newRow("no words") << u"c1"_s << text({});
    QTest::newRow("a file that is not uploaded") << u"c1"_s << OutgoingMessage{.content = MediaContent{}, .attachments = {notUploaded}};
}

void Connect360SessionTest::sendRefusedBeforehand()
{
    QFETCH(QString, conversation);
    QFETCH(OutgoingMessage, message);
    const auto session = open();
    const auto sent = await(session->send({.conversation = conversation}, message, {}, {}));
    QVERIFY(!sent);
    QVERIFY(sent.error().outcomeKnown);
    QVERIFY(m_api->asked().isEmpty());
}

void Connect360SessionTest::whatIsNotKnownToHaveFailed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a page with 200") << 200 << "<html>done?</html>"_ba;
    QTest::newRow("broken JSON") << 200 << R"({"result":{"da)"_ba;
    QTest::newRow("nothing") << 200 << ""_ba;
    QTest::newRow("a success that is none") << 500 << data(R"({"id":"m1"})");
    QTest::newRow("internal") << 500 << fault("INTERNAL_SERVER_ERROR", 500, "boom");
    QTest::newRow("gateway") << 502 << "<html>"_ba;
    QTest::newRow("gateway timeout") << 504 << "<html>"_ba;
    QTest::newRow("procedure timeout") << 408 << fault("TIMEOUT", 408, "late");
}

void Connect360SessionTest::whatIsNotKnownToHaveFailed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_api->answers(kSend, status, body);
    const auto session = open();
    const auto sent = send(*session);
    QVERIFY(!sent);
    QVERIFY(!sent.error().outcomeKnown);
    QCOMPARE(m_api->asked().size(), 1);
}

void Connect360SessionTest::knownFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::newRow("slow down") << 429 << fault("TOO_MANY_REQUESTS", 429, "slow down") << int(ErrorKind::RateLimited);
    QTest::newRow("away") << 503 << "<html>"_ba << int(ErrorKind::Unavailable);
    QTest::newRow("record") << 404 << fault("NOT_FOUND", 404, "Conversation not found") << int(ErrorKind::NotFound);
    QTest::newRow("mount") << 404 << "<html>"_ba << int(ErrorKind::BadAnswer);
    QTest::newRow("key") << 401 << fault("UNAUTHORIZED", 401, "Invalid API key") << int(ErrorKind::Unauthorized);
    QTest::newRow("permission") << 401 << fault("UNAUTHORIZED", 401, "Missing permission: connect360:conversation:engage")
                                << int(ErrorKind::Forbidden);
    QTest::newRow("refused") << 400 << fault("BAD_REQUEST", 400, "Nothing to send") << int(ErrorKind::Rejected);
}

void Connect360SessionTest::knownFailures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    m_api->answers(kSend, status, body);
    const auto session = open();
    const auto sent = send(*session);
    QVERIFY(!sent);
    QCOMPARE(int(sent.error().kind), kind);
    QVERIFY(sent.error().outcomeKnown);
    QCOMPARE(sent.error().httpStatus, status);
    QCOMPARE(m_api->asked().size(), 1);
}

void Connect360SessionTest::queryIsRepeatedInTheOtherEncoding()
{
    m_api->answers(kList, {reply(400, superFault("BAD_REQUEST", 400, missing("conversationId"))), reply(200, superjson(kPage))});
    const auto session = open();
    const auto pages = await(session->list({{ListingRequest::Kind::Messages, u"c1"_s, {}}}, {}));
    QVERIFY(pages && pages->at(0));
    QCOMPARE(pages->at(0)->messages.size(), std::size_t(1));
    QCOMPARE(m_requests, 2);
    QCOMPARE(inputOf(m_api->asked().at(0)).keys(), (QStringList{u"conversationId"_s, u"limit"_s}));
    QCOMPARE(inputOf(m_api->asked().at(1)).keys(), QStringList{u"json"_s});
}

void Connect360SessionTest::mutationIsRepeatedOnceInTheOtherEncoding()
{
    m_api->answers(kSend, {reply(400, superFault("BAD_REQUEST", 400, missing("conversationId"))), reply(200, superjson(R"({"id":"m1"})"))});
    const auto session = open();
    const auto sent = send(*session);
    QVERIFY(sent);
    QCOMPARE(sent->remoteId, u"m1"_s);
    QCOMPARE(m_api->asked(kSend).value(1).body, R"({"json":{"content":{"en":"Hello"},"conversationId":"c1"}})"_ba);
    QCOMPARE(m_api->asked().size(), 2);
}

void Connect360SessionTest::setEncodingIsNotRepeated()
{
    m_api->answers(kSend, 400, superFault("BAD_REQUEST", 400, missing("conversationId")));
    const auto session = open({{u"encoding"_s, u"json"_s}});
    const auto sent = send(*session);
    QVERIFY(!sent);
    QCOMPARE(sent.error().providerCode, u"encoding"_s);
    QCOMPARE(m_api->asked().size(), 1);
}

void Connect360SessionTest::neitherEncodingFits()
{
    m_api->answers(kSend, 400, fault("BAD_REQUEST", 400, missing("conversationId")));
    const auto session = open();
    const auto sent = send(*session);
    QVERIFY(!sent);
    QVERIFY(sent.error().outcomeKnown);
    QCOMPARE(sent.error().providerCode, u"encoding"_s);
    QCOMPARE(m_api->asked().size(), 2);
}

void Connect360SessionTest::encodingIsRemembered()
{
    m_api->answers(kList, {reply(404, superFault("NOT_FOUND", 404, "Conversation not found"))});
    m_api->answers(kSend, 200, superjson(R"({"id":"m1"})"));
    const auto session = open();
    QVERIFY(await(session->list({{ListingRequest::Kind::Messages, u"c1"_s, {}}}, {})));
    QVERIFY(send(*session));
    QVERIFY(m_api->asked(kSend).value(0).body.startsWith("{\"json\":"));
    QCOMPARE(m_api->asked().size(), 2);
}

void Connect360SessionTest::onePage()
{
    m_api->answers(kList, 200, data(R"({"items":[{"id":"m1"}],"nextCursor":"m1"})"));
    const auto session = open();
    const auto pages = await(session->list({{ListingRequest::Kind::Messages, u"c1"_s, u"m5"_s}}, {}));
    QVERIFY(pages && pages->at(0));
    QCOMPARE(pages->at(0)->next, u"m1"_s);
    const auto request = m_api->asked(kList).value(0);
    QVERIFY(!request.query.contains("batch"));
    QCOMPARE(inputOf(request).value("cursor"_L1).toString(), u"m5"_s);
    QVERIFY(await(session->list({}, {}))->empty());
    QCOMPARE(m_requests, 1);
}

void Connect360SessionTest::severalPagesInOneRequest()
{
    m_api->answers(kBatch, 200, '[' + data(kPage) + ',' + data(R"({"items":[{"id":"c2"}],"nextCursor":60})") + ']');
    const auto session = open();
    QCOMPARE(session->pagesAtOnce(), 10);
    const auto pages = await(session->list(twoPages(), {}));
    QVERIFY(pages && pages->size() == 2);
    QCOMPARE(pages->at(0)->messages.size(), std::size_t(1));
    QCOMPARE(pages->at(1)->children.at(0).id, u"c2"_s);
    QCOMPARE(pages->at(1)->next, u"60"_s);
    QCOMPARE(m_requests, 1);
    const auto request = m_api->asked(kBatch).value(0);
    QVERIFY(request.query.startsWith("batch=1&input="));
    QCOMPARE(inputOf(request).value("1"_L1).toObject().value("cursor"_L1).toInt(), 30);
}

void Connect360SessionTest::partsOfABatchFailAlone()
{
    m_api->answers(kBatch, 207, '[' + fault("NOT_FOUND", 404, "Conversation not found") + ',' + data(R"({"items":[]})") + ']');
    const auto session = open();
    const auto pages = await(session->list(twoPages(), {}));
    QVERIFY(pages && pages->size() == 2);
    QCOMPARE(pages->at(0).error().kind, ErrorKind::NotFound);
    QVERIFY(pages->at(1));
    QCOMPARE(session->pagesAtOnce(), 10);
}

void Connect360SessionTest::batchesAreRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("by the server") << 400 << fault("BAD_REQUEST", 400, "Batching is not enabled on the server");
    QTest::newRow("by the server, version 10") << 500 << fault("INTERNAL_SERVER_ERROR", 500, "Batching is not enabled on the server");
    QTest::newRow("in the other encoding") << 400 << superFault("BAD_REQUEST", 400, "Batching is not enabled on the server");
    QTest::newRow("by something before it") << 404 << "<html>"_ba;
    QTest::newRow("too long") << 414 << ""_ba;
}

void Connect360SessionTest::batchesAreRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_api->answers(kBatch, status, body);
    m_api->answers(kList, 200, data(kPage));
    m_api->answers("GET /api/trpc/v1.connect.listSubConversations", 404, fault("NOT_FOUND", 404, "Conversation not found"));
    const auto session = open();
    const auto pages = await(session->list(twoPages(), {}));
    QVERIFY(pages && pages->size() == 2);
    QVERIFY(pages->at(0));
    QCOMPARE(pages->at(1).error().kind, ErrorKind::NotFound);
    QCOMPARE(session->pagesAtOnce(), 1);
    QCOMPARE(m_requests, 3);
    QVERIFY(await(session->list(twoPages(), {})));
    QCOMPARE(m_api->asked(kBatch).size(), 1);
}

void Connect360SessionTest::batchFailsAsAWhole_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("requests");
    QTest::newRow("key") << 401 << fault("UNAUTHORIZED", 401, "Invalid API key") << int(ErrorKind::Unauthorized) << 1;
    QTest::newRow("key, superjson") << 401 << superFault("UNAUTHORIZED", 401, "Invalid API key") << int(ErrorKind::Unauthorized) << 1;
    QTest::newRow("slow down") << 429 << "<html>"_ba << int(ErrorKind::RateLimited) << 1;
    QTest::newRow("gateway") << 502 << "<html>"_ba << int(ErrorKind::ServerFailed) << 1;
    QTest::newRow("no such path, for a single call either") << 404 << "<html>"_ba << int(ErrorKind::BadAnswer) << 2;
}

void Connect360SessionTest::batchFailsAsAWhole()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(int, requests);
    m_api->answers(kBatch, status, body);
    m_api->answers(kList, status, body);
    const auto session = open();
    const auto pages = await(session->list(twoPages(), {}));
    QVERIFY(!pages);
    QCOMPARE(int(pages.error().kind), kind);
    QVERIFY(pages.error().outcomeKnown);
    QCOMPARE(m_requests, requests);
    QCOMPARE(session->pagesAtOnce(), 10);
}

void Connect360SessionTest::conversationIsMade()
{
    m_api->answers("POST /api/trpc/v1.connect.getOrCreateConversation", 200, data(R"({"id":"c9","name":"Sara"})"));
    const auto session = open();
    QVERIFY(!await(session->createConversation({})));
    NewConversation wish;
    wish.customer.email = u"s@example.com"_s;
    const auto made = await(session->createConversation(wish));
    QVERIFY(made);
    QCOMPARE(made->id, u"c9"_s);
    QCOMPARE(m_api->asked().size(), 1);
}

void Connect360SessionTest::subConversationIsDescribedAfterwards()
{
    m_api->answers("POST /api/trpc/v1.connect.createSubConversation", 200, data(R"({"id":"c10"})"));
    m_api->answers(kUpdate, 200, data(R"({"id":"c10","metadata":{"order":7}})"));
    const auto session = open();
    NewConversation wish;
    wish.parent = u"c1"_s;
    wish.name = u"Order 7"_s;
    wish.metadata = QJsonObject{{"order"_L1, 7}};
    const auto made = await(session->createConversation(wish));
    QVERIFY(made);
    QCOMPARE(made->parent, std::optional(u"c1"_s));
    QCOMPARE(made->metadata, wish.metadata);
    m_api->answers(kUpdate, 403, fault("FORBIDDEN", 403, "no"));
    QVERIFY(await(session->createConversation(wish))); // it exists all the same
}

void Connect360SessionTest::conversationIsChanged()
{
    m_api->answers(kUpdate, {reply(200, data(R"({"id":"c1","name":"VIP"})")), reply(200, data("{}")), reply(200, "<html>", "text/html")});
    const auto session = open();
    const auto changed = await(session->changeConversation(u"c1"_s, {.name = u"VIP"_s, .metadata = {}, .parent = {}}));
    QVERIFY(changed);
    QCOMPARE(changed->name, std::optional(u"VIP"_s));
    const auto silent = await(session->changeConversation(u"c1"_s, {.name = u"VIP"_s, .metadata = {}, .parent = {}}));
    QVERIFY(silent);
    QCOMPARE(silent->id, u"c1"_s);
    const auto unclear = await(session->changeConversation(u"c1"_s, {.name = u"VIP"_s, .metadata = {}, .parent = {}}));
    QVERIFY(!unclear && !unclear.error().outcomeKnown);
}

void Connect360SessionTest::conversationIsDeleted()
{
    const QByteArray call = "POST /api/trpc/v1.connect.deleteConversation";
    m_api->answers(call, {reply(200, R"({"result":{}})"), reply(403, fault("FORBIDDEN", 403, "no"))});
    const auto session = open();
    QVERIFY(await(session->deleteConversation(u"c1"_s)));
    QCOMPARE(m_api->json(call).value("id"_L1).toString(), u"c1"_s);
    const auto refused = await(session->deleteConversation(u"c1"_s));
    QVERIFY(!refused && refused.error().providerCode == "permission"_L1);
    QVERIFY(refused.error().detail.contains("connect360:conversation:delete"_L1));
}

void Connect360SessionTest::aiWrites()
{
    const QByteArray call = "POST /api/v1/connect/ai-stream";
    m_api->answers(call, 200,
        "data: {\"type\":\"delta\",\"delta\":\"He\",\"text\":\"He\"}\n\ndata: "
        "{\"type\":\"done\",\"messageId\":\"m9\",\"text\":\"Hello\"}\n\n",
        "text/event-stream");
    const auto session = open();
    QStringList written;
    const AiRequest request{.conversation = u"c1"_s, .agent = u"ag1"_s, .channelId = {}, .lastMessage = u"m1"_s, .sender = {}};
    const auto reply = await(session->streamAiReply(request, {}, [&written](const QString &so) { written += so; }));
    QVERIFY(reply);
    QCOMPARE(reply->text, u"Hello"_s);
    QCOMPARE(reply->messageId, u"m9"_s);
    QVERIFY(!written.isEmpty());
    QCOMPARE(m_api->asked(call).value(0).header("Accept"), "text/event-stream"_ba);
    QCOMPARE(m_api->json(call), (QJsonObject{{"agentId"_L1, u"ag1"_s}, {"conversationId"_L1, u"c1"_s}, {"lastMessageId"_L1, u"m1"_s}}));
    QCOMPARE(m_requests, 1);
}

void Connect360SessionTest::aiFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("outcomeKnown");
    QTest::newRow("broken off") << 200 << "data: {\"type\":\"delta\",\"delta\":\"He\"}\n\n"_ba << int(ErrorKind::ConnectionLost) << false;
    QTest::newRow("the agent failed") << 200 << "data: {\"type\":\"error\",\"error\":\"no\"}\n\n"_ba << int(ErrorKind::ServerFailed)
                                      << true;
    QTest::newRow("permission") << 403 << R"({"message":"no"})"_ba << int(ErrorKind::Forbidden) << true;
    QTest::newRow("no such conversation") << 404 << R"({"error":"Conversation not found"})"_ba << int(ErrorKind::NotFound) << true;
    QTest::newRow("slow down") << 429 << ""_ba << int(ErrorKind::RateLimited) << true;
}

void Connect360SessionTest::aiFails()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(bool, outcomeKnown);
    m_api->answers("POST /api/v1/connect/ai-stream", status, body);
    const auto session = open();
    const auto reply = await(
        session->streamAiReply({.conversation = u"c1"_s, .agent = u"ag1"_s, .channelId = {}, .lastMessage = {}, .sender = {}}, {}, {}));
    QVERIFY(!reply);
    QCOMPARE(int(reply.error().kind), kind);
    QCOMPARE(reply.error().outcomeKnown, outcomeKnown);
}

void Connect360SessionTest::noKeyInErrors()
{
    m_api->answers(kSend, 400, fault("BAD_REQUEST", 400, "who is plato_secret?"));
    m_api->answers("POST /api/v1/connect/ai-stream", 400, R"({"message":"who is plato_secret?"})");
    const auto session = open();
    const auto sent = send(*session);
    QVERIFY(!sent && !sent.error().detail.contains("plato_secret"_L1));
    const auto reply = await(
        session->streamAiReply({.conversation = u"c1"_s, .agent = u"ag1"_s, .channelId = {}, .lastMessage = {}, .sender = {}}, {}, {}));
    QVERIFY(!reply && !reply.error().detail.contains("plato_secret"_L1));
}

QASID_TEST(Connect360SessionTest)
#include "session_test.moc"
