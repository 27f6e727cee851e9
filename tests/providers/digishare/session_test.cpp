#include "core/http/router.h"
#include "tests/providers/digishare/apitest.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

//! Calls over real sockets: what goes out, and what an answer means.
class DigishareSessionTest : public QObject, ApiTest {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void textIsSentAsTheGuideSays();
    void eventIsSentAndItsIdKept();
    void fileIsSent();
    void refusedBeforeSending();
    void errors_data();
    void errors();
    void eventErrors();
    void serverThatDiesLeavesTheOutcomeOpen();
    void closedSessionLeavesTheOutcomeOpen();
    void cancelled();
    void check();
    void templates();
    void contacts();
    void participants_data();
    void participants();
    void joinByOneself();
    void attachments();
    void tokenGoesToTheApiAlone();
    void noSecretInErrors();
};

void DigishareSessionTest::textIsSentAsTheGuideSays()
{
    m_api->answers(kMessages, 201, "{\"id\":\"msg_1\",\"status\":\"sent\"}");
    const auto session = open();
    auto message = text();
    message.replyTo = u"msg_0"_s;
    const auto receipt = await(session->send({.conversation = u"conv_1"_s}, message, {}));
    QVERIFY(receipt);
    QCOMPARE(receipt->remoteId, u"msg_1"_s);
    QCOMPARE(m_api->asked().size(), 1);
    const InboundRequest request = m_api->asked().at(0);
    QCOMPARE(request.header("Authorization"), "Bearer tok-1");
    QCOMPARE(request.header("Content-Type"), "application/json");
    QCOMPARE(m_api->json(kMessages),
        QJsonObject(
            {{u"body"_s, u"مرحبا"_s}, {u"conversation_id"_s, u"conv_1"_s}, {u"send_to_third"_s, true}, {u"reply_to"_s, u"msg_0"_s}}));
}

void DigishareSessionTest::eventIsSentAndItsIdKept()
{
    m_api->answers(kEvents, 202, "{\"event_id\":\"2633736349319958528\",\"status\":\"accepted\"}");
    const auto session = open({{u"sender"_s, u"event"_s}});
    const auto receipt = await(session->send({.conversation = u"conv_1"_s}, text(), {}));
    QVERIFY(receipt);
    QCOMPARE(receipt->remoteId, QString());
    QCOMPARE(receipt->correlationId, u"2633736349319958528"_s);
    QCOMPARE(m_api->json(kEvents).value("event_type"_L1), QJsonValue(u"conversation_message"_s));
}

void DigishareSessionTest::fileIsSent()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"photo.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = "\x89PNG\r\n\x1a\n" + QByteArray(300'000, 'p');
    file.write(bytes);
    file.close();
    Attachment attachment;
    attachment.kind = AttachmentKind::Image;
    attachment.localPath = file.fileName();
    const OutgoingMessage message{MediaContent{u"La façade"_s}, {attachment}, {}, {}};
    m_api->answers(kMessages, 200, "{\"data\":{\"object\":\"Message\",\"id\":\"msg_2\",\"type\":\"image\",\"status\":\"sent\"}}");
    const auto session = open();
    const auto receipt = await(session->send({.conversation = u"conv_1"_s}, message, {}));
    QVERIFY(receipt);
    QCOMPARE(receipt->remoteId, u"msg_2"_s);
    const auto sent = m_api->json(kMessages).value("file"_L1).toObject();
    QCOMPARE(sent.value("base64"_L1).toString(), QString::fromLatin1("data:image/png;base64," + bytes.toBase64()));
    QCOMPARE(sent.value("file_name"_L1).toString(), u"photo.png"_s);

    m_api->answers(kMessages, 200,
        "{\"data\":{\"id\":\"msg_3\",\"type\":\"text\",\"body\":{\"name\":\"unsupported file type photo.png\"},\"status\":\"sent\"}}");
    const auto disguised = await(session->send({.conversation = u"conv_1"_s}, message, {}));
    QVERIFY(!disguised);
    QCOMPARE(disguised.error().kind, ErrorKind::Rejected);
    QCOMPARE(disguised.error().providerCode, u"unsupported_file"_s);
    QVERIFY(disguised.error().outcomeKnown);
}

void DigishareSessionTest::refusedBeforeSending()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"big.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(25'000'001));
    Attachment attachment;
    attachment.kind = AttachmentKind::Document;
    attachment.localPath = file.fileName();
    const auto session = open();
    const auto tooLarge = await(session->send({.conversation = u"conv_1"_s}, {MediaContent{}, {attachment}, {}, {}}, {}));
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().kind, ErrorKind::TooLarge);
    const auto nowhere = await(session->send(SendTarget{}, text(), {}));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::InvalidInput);
    QVERIFY(m_api->asked().isEmpty());
}

void DigishareSessionTest::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("detail");
    const auto add = [](const char *name, int status, const QByteArray &retryAfter, const QByteArray &body, ErrorKind kind, bool known,
                         const QString &detail) { QTest::newRow(name) << status << retryAfter << body << kind << known << detail; };
    add("400", 400, "", "{\"error\":\"bad\",\"details\":\"type is unknown\"}", ErrorKind::Rejected, true, u"type is unknown"_s);
    add("401", 401, "", "{\"message\":\"Unauthenticated.\"}", ErrorKind::Unauthorized, true, u"Unauthenticated."_s);
    add("402", 402, "", "{\"message\":\"Insufficient balance\",\"status_code\":402,\"errors\":[]}", ErrorKind::PaymentRequired, true,
        u"Insufficient balance"_s);
    add("403", 403, "", "{\"message\":\"Not a participant\"}", ErrorKind::Forbidden, true, u"Not a participant"_s);
    add("404", 404, "", "{\"message\":\"No conversation\",\"resource_id\":\"conv_1\"}", ErrorKind::NotFound, true, u"No conversation"_s);
    add("405", 405, "", "{\"message\":\"Wrong method\"}", ErrorKind::Rejected, true, u"Wrong method"_s);
    add("413, a page", 413, "", "<html><h1>413 Request Entity Too Large</h1></html>", ErrorKind::TooLarge, true, u"HTTP status 413"_s);
    add("422", 422, "", "{\"message\":\"The given data was invalid.\",\"errors\":{\"body\":[\"The body is required.\"]}}",
        ErrorKind::Rejected, true, u"The body is required."_s);
    add("429", 429, "7", "{\"message\":\"Too Many Attempts.\"}", ErrorKind::RateLimited, true, u"Too Many Attempts."_s);
    add("500", 500, "", "{\"message\":\"Server Error\",\"request_id\":\"r\"}", ErrorKind::ServerFailed, false, u"Server Error"_s);
    add("502", 502, "", "bad gateway", ErrorKind::ServerFailed, false, u"HTTP status 502"_s);
    add("503", 503, "2", "", ErrorKind::Unavailable, true, u"HTTP status 503"_s);
    add("504", 504, "", "", ErrorKind::ServerFailed, false, u"HTTP status 504"_s);
}

void DigishareSessionTest::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, known);
    QFETCH(QString, detail);
    http::Response response{.status = status, .headers = {}, .body = body, .breakAfter = {}};
    if (!retryAfter.isEmpty())
        response.headers = {{"Retry-After", retryAfter}};
    m_api->answers(kMessages, {response});
    const auto session = open();
    const auto receipt = await(session->send({.conversation = u"conv_1"_s}, text(), {}));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, kind);
    QCOMPARE(receipt.error().httpStatus, status);
    QCOMPARE(receipt.error().outcomeKnown, known);
    QCOMPARE(receipt.error().detail, detail);
    QCOMPARE(receipt.error().retryAfter.has_value(), !retryAfter.isEmpty());
    QCOMPARE(m_api->asked().size(), 1);
}

void DigishareSessionTest::eventErrors()
{
    const auto session = open({{u"sender"_s, u"event"_s}});
    m_api->answers(kEvents, 503, "{\"error\":\"service_unavailable\",\"retry_after\":9}");
    const auto busy = await(session->send({.conversation = u"conv_1"_s}, text(), {}));
    QCOMPARE(busy.error().kind, ErrorKind::Unavailable);
    QCOMPARE(busy.error().providerCode, u"service_unavailable"_s);
    QCOMPARE(busy.error().retryAfter, std::optional<std::chrono::milliseconds>(9000));
    m_api->answers(kEvents, 400, "{\"error\":\"validation_failed\",\"details\":\"body is required\"}");
    const auto invalid = await(session->send({.conversation = u"conv_1"_s}, text(), {}));
    QCOMPARE(invalid.error().kind, ErrorKind::Rejected);
    QCOMPARE(invalid.error().providerCode, u"validation_failed"_s);
    m_api->answers(kEvents, 413, "{\"error\":\"payload_too_large\"}");
    const auto large = await(session->send({.conversation = u"conv_1"_s}, text(), {}));
    QCOMPARE(large.error().kind, ErrorKind::TooLarge);
    QVERIFY(large.error().outcomeKnown);
}

void DigishareSessionTest::serverThatDiesLeavesTheOutcomeOpen()
{
    m_api->answers(kMessages, {http::Response{.status = 200, .headers = {}, .body = "{\"id\":\"msg_1\"}", .breakAfter = 0}});
    const auto session = open();
    const auto receipt = await(session->send({.conversation = u"conv_1"_s}, text(), {}));
    QVERIFY(!receipt);
    QVERIFY(!receipt.error().outcomeKnown);
    QCOMPARE(m_api->asked().size(), 1); // and it was not repeated
}

void DigishareSessionTest::closedSessionLeavesTheOutcomeOpen()
{
    m_api->hangs(kMessages);
    auto session = open();
    const auto future = session->send({.conversation = u"conv_1"_s}, text(), {});
    QTRY_COMPARE(m_api->asked().size(), 1);
    session.reset();
    const auto receipt = await(future);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Cancelled);
    QVERIFY(!receipt.error().outcomeKnown);
}

void DigishareSessionTest::cancelled()
{
    m_api->hangs(kMessages);
    const auto session = open();
    const CancelToken cancel;
    const auto future = session->send({.conversation = u"conv_1"_s}, text(), cancel);
    QTRY_COMPARE(m_api->asked().size(), 1);
    cancel.cancel();
    const auto receipt = await(future);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Cancelled);
    QVERIFY(!receipt.error().outcomeKnown);
}

void DigishareSessionTest::check()
{
    m_api->answers("GET /v1/user/profile", 200, "{\"id\":7,\"name\":\"Karim\",\"email\":\"k@example.com\",\"status\":1}");
    const auto session = open();
    const auto identity = await(session->check());
    QVERIFY(identity);
    QCOMPARE(identity->id, u"7"_s);
    QCOMPARE(identity->name, u"Karim"_s);
    QCOMPARE(identity->status, u"1"_s);
    m_api->answers("GET /v1/user/profile", 200, "<html>login</html>");
    QCOMPARE(await(session->check()).error().kind, ErrorKind::BadAnswer);
}

void DigishareSessionTest::templates()
{
    m_api->answers("GET /v1/message_templates", 200,
        "{\"data\":[{\"id\":\"tpl_1\",\"code\":\"hello\",\"title\":\"Hello\",\"template\":{\"name\":\"hello\",\"language\":\"fr\","
        "\"components\":"
        "[{\"type\":\"HEADER\",\"format\":\"TEXT\",\"text\":\"Bonjour\"},{\"type\":\"BODY\",\"text\":\"Merci "
        "{{1}}\"},{\"type\":\"BUTTONS\"}]}},5],"
        "\"meta\":{\"pagination\":{\"total\":53,\"current_page\":2,\"total_pages\":3}}}");
    const auto session = open({{u"company_id"_s, u"comp_1"_s}});
    const auto page = await(session->templates(u"a+b & c"_s, 2));
    QVERIFY(page);
    QCOMPARE(page->page, 2);
    QCOMPARE(page->pages, 3);
    QCOMPARE(page->templates.size(), 1u);
    QCOMPARE(page->templates[0].language, u"fr"_s);
    QCOMPARE(page->templates[0].text, u"Bonjour\nMerci {{1}}"_s);
    const auto query = http::queryParameters(m_api->asked().at(0).query);
    QCOMPARE(query.value("company_id"), "comp_1");
    QCOMPARE(query.value("page"), "2");
    QCOMPARE(query.value("search"), "a+b & c");
    m_api->answers("GET /v1/message_templates", 200, "{\"data\":{}}");
    QCOMPARE(await(session->templates({}, 1)).error().kind, ErrorKind::BadAnswer);
    const auto withoutCompany = open();
    QCOMPARE(await(withoutCompany->templates({}, 1)).error().providerCode, u"company_id"_s);
}

void DigishareSessionTest::contacts()
{
    m_api->answers("GET /v1/thirds", 200,
        "{\"data\":[{\"id\":\"thd_1\",\"first_name\":\"Salma\",\"last_name\":\"Berrada\",\"email\":\"s@example.com\",\"mobile\":\"+"
        "212600000001\"}],"
        "\"meta\":{\"pagination\":{\"current_page\":1,\"total_pages\":10}}}");
    m_api->answers("GET /v1/thirds/th%2Fd%201", 200,
        "{\"data\":{\"id\":\"th/d 1\",\"name\":\"Salma "
        "\\u202eBerrada\",\"wa_id\":212600000001,\"lang\":\"fr\",\"premium\":true,\"data\":{\"id\":\"x\"},"
        "\"conversations\":{\"data\":[{\"id\":\"c1\"},{\"id\":\"c2\"}]}}}");
    const auto session = open();
    const auto page = await(session->contacts(u"salma"_s, 1));
    QVERIFY(page);
    QCOMPARE(page->pages, 10);
    QCOMPARE(page->contacts.at(0).name, u"Salma Berrada"_s);
    QCOMPARE(page->contacts.at(0).phone, u"+212600000001"_s);
    const auto one = await(session->contact(u"th/d 1"_s));
    QVERIFY(one);
    QCOMPARE(one->name, u"Salma Berrada"_s);
    QCOMPARE(one->phone, u"212600000001"_s);
    QCOMPARE(one->facts, QJsonObject({{u"lang"_s, u"fr"_s}, {u"premium"_s, true}, {u"conversations"_s, 2}}));
    QCOMPARE(await(session->contact(u"nobody"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(session->contact(u".."_s)).error().kind, ErrorKind::InvalidInput);
}

void DigishareSessionTest::participants_data()
{
    using Kind = ParticipantChange::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("users");
    QTest::addColumn<bool>("asHandler");
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    const QStringList one{u"u1"_s}, two{u"u1"_s, u"u2"_s};
    const auto add
        = [](const char *name, Kind kind, const QStringList &users, bool handler, const QByteArray &call, const QByteArray &query,
              const QByteArray &body) { QTest::newRow(name) << int(kind) << users << handler << call << query << body; };
    add("attach", Kind::Attach, two, false, "PUT /v1/conversations/c1/attach/participants", "", "{\"bots\":[],\"users\":[\"u1\",\"u2\"]}");
    add("attach as handler", Kind::Attach, one, true, "PUT /v1/conversations/c1/attach/participants", "",
        "{\"bots\":[],\"handler_id\":\"u1\",\"users\":[\"u1\"]}");
    add("detach", Kind::Detach, one, false, "PUT /v1/conversations/c1/detach/participants", "", "{\"bots\":[],\"users\":[\"u1\"]}");
    add("join", Kind::Join, one, false, "POST /v1/conversations/c1/users/u1", "", "");
    add("join as handler", Kind::Join, one, true, "POST /v1/conversations/c1/users/u1", "set_as_handler=1", "");
    add("leave", Kind::Leave, one, false, "DELETE /v1/conversations/c1/users/u1", "", "");
    add("assign", Kind::Assign, one, false, "PUT /v1/conversations/c1/handler/u1", "", "");
}

void DigishareSessionTest::participants()
{
    QFETCH(int, kind);
    QFETCH(QStringList, users);
    QFETCH(bool, asHandler);
    QFETCH(QByteArray, call);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    m_api->answers(call, 200, "{\"data\":{\"object\":\"Conversation\",\"id\":\"c1\",\"status\":1}}");
    const auto session = open();
    const ParticipantChange change{static_cast<ParticipantChange::Kind>(kind), users, {}, asHandler};
    const auto done = await(session->changeParticipants(u"c1"_s, change));
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    QCOMPARE(m_api->asked().size(), 1);
    QCOMPARE(m_api->asked().at(0).query, query);
    QCOMPARE(m_api->asked().at(0).body, body);
}

void DigishareSessionTest::joinByOneself()
{
    m_api->answers("GET /v1/user/profile", 200, "{\"id\":\"usr_7\",\"name\":\"Karim\"}");
    m_api->answers("POST /v1/conversations/c1/users/usr_7", 200, "{\"data\":{\"id\":\"c1\"}}");
    const auto session = open();
    QVERIFY(await(session->changeParticipants(u"c1"_s, {ParticipantChange::Kind::Join, {}, {}, false})));
    QCOMPARE(await(session->changeParticipants(u"c1"_s, {ParticipantChange::Kind::Attach, {}, {}, false})).error().kind,
        ErrorKind::InvalidInput);
}

void DigishareSessionTest::attachments()
{
    m_api->answers("GET /v1/storages/by/path", 200, "bytes of a file", "image/jpeg");
    const auto session = open();
    Attachment file;
    file.remotePath = u"companies/1/a b.jpg"_s;
    file.mimeType = u"image/jpeg"_s;
    file.name = u"a b.jpg"_s;
    QCOMPARE(await(session->fetchAttachment(file, 1000, {})).value(), "bytes of a file");
    const auto query = http::queryParameters(m_api->asked().at(0).query);
    QCOMPARE(query.value("path"), "companies/1/a b.jpg");
    QCOMPARE(query.value("mime_type"), "image/jpeg");
    QCOMPARE(query.value("file_name"), "a b.jpg");
    QCOMPARE(m_api->asked().at(0).header("Authorization"), "Bearer tok-1");
    QVERIFY(!await(session->fetchAttachment(file, 5, {})));
    file.size = 6;
    QCOMPARE(await(session->fetchAttachment(file, 5, {})).error().kind, ErrorKind::TooLarge);
    QCOMPARE(await(session->fetchAttachment({}, 5, {})).error().kind, ErrorKind::NotFound);
}

void DigishareSessionTest::tokenGoesToTheApiAlone()
{
    TestApi other;
    other.answers("GET /shop.png", 200, "png", "image/png");
    m_api->answers("GET /files/own.png", 200, "own", "image/png");
    const auto session = open();
    Attachment file;
    file.url = other.base() + u"/shop.png"_s;
    QCOMPARE(await(session->fetchAttachment(file, 1000, {})).value(), "png");
    QVERIFY(other.asked().at(0).header("Authorization").isNull());
    file.url = m_api->base().chopped(3) + u"/files/own.png"_s;
    QCOMPARE(await(session->fetchAttachment(file, 1000, {})).value(), "own");
    QCOMPARE(m_api->asked().at(0).header("Authorization"), "Bearer tok-1");

    // An account on HTTPS does not fetch what anyone on the way could read or change.
    const auto secure = open({{u"api_base"_s, u"https://api.example/v1"_s}});
    file.url = other.base() + u"/shop.png"_s;
    QCOMPARE(await(secure->fetchAttachment(file, 1000, {})).error().kind, ErrorKind::Forbidden);
    QCOMPARE(other.asked().size(), 1);
}

void DigishareSessionTest::noSecretInErrors()
{
    m_api->answers(kMessages, 400, "{\"message\":\"the token tok-1 is odd\"}");
    const auto session = open();
    const auto refused = await(session->send({.conversation = u"conv_1"_s}, text(), {}));
    QVERIFY(!refused.error().detail.contains(u"tok-1"_s));
    m_api->answers(kToken, 400, "{\"error\":\"invalid\",\"message\":\"client-secret-1 is wrong\"}");
    const auto client = open({}, m_client);
    const auto failed = await(client->send({.conversation = u"conv_1"_s}, text(), {}));
    QVERIFY(!failed.error().detail.contains(u"client-secret-1"_s));
}

QASID_TEST(DigishareSessionTest)
#include "session_test.moc"
