#include "tests/providers/divar/divartest.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

const QString kMessageUser = u"CHAT_BOT_USER_MESSAGE_SEND"_s;
const QString kAllSend = u"CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"_s;

SendTarget postChat(const QString &access = {}, const QString &post = {})
{
    return {.conversation = u"pc1"_s, .channel = u"post"_s, .context = {.subject = post, .access = access}};
}

} // namespace

//! Messages over real sockets: which way they go, with which key, and what an answer means.
class DivarSessionTest : public QObject, DivarTest {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void conversationNeedsTheKeyAlone();
    void experimentalPaths();
    void userIdIsEncoded();
    void userWithAccess();
    void userWithoutAccess_data();
    void userWithoutAccess();
    void postChatGoesInItsOwnersName();
    void postChatTakesTheFittingAccess_data();
    void postChatTakesTheFittingAccess();
    void answersThatAreGood_data();
    void answersThatAreGood();
    void errors_data();
    void errors();
    void refusedTokenIsReplacedOnce();
    void refusedTokenThatCannotBeReplaced();
    void whatIsNotKnownToHaveFailedIsNotRepeated();
    void closedAndCancelled();
    void refusedBeforeSending();
    void check_data();
    void check();
    void personByPhone();
    void noSecretInErrors();
};

void DivarSessionTest::conversationNeedsTheKeyAlone()
{
    give({grantOf(u"u1"_s, u"1"_s, {kMessageUser, kAllSend})});
    m_api->answers(kToConversation, 200, "{\"conversation_id\":\"c1\"}");
    const auto session = open();
    auto message = text();
    message.buttons = {{Button{u"باز کن"_s, u"HOME"_s, LinkAction{u"https://example.com/"_s}}}};
    const auto receipt = await(session->send({.conversation = u"c1"_s, .user = u"u1"_s}, message, {}, {}));
    QVERIFY(receipt);
    QCOMPARE(receipt->conversation, u"c1"_s);
    QCOMPARE(receipt->remoteId, QString());
    QCOMPARE(m_api->asked().size(), 1);
    const auto request = m_api->asked().at(0);
    QCOMPARE(request.header("X-API-Key"), "key-1"_ba);
    QVERIFY(request.header("Authorization").isNull());
    QCOMPARE(request.header("Content-Type"), "application/json"_ba);
    const auto body = m_api->json(kToConversation);
    QCOMPARE(body.value("text_message"_L1).toString(), u"سلام"_s);
    QVERIFY(!body.contains("type"_L1));
    QVERIFY(body.value("buttons"_L1).isObject());
}

void DivarSessionTest::experimentalPaths()
{
    const QByteArray call = "POST /experimental/open-platform/chat/bot/conversations/c1/messages";
    m_api->answers(call, 200, "");
    const auto session = open({{u"paths"_s, u"experimental"_s}});
    QVERIFY(await(session->send({.conversation = u"c1"_s}, text(), {}, {})));
    QCOMPARE(m_api->json(call).value("type"_L1).toString(), u"TEXT"_s);
}

void DivarSessionTest::userIdIsEncoded()
{
    const QByteArray call = "POST /v1/open-platform/chat/bot/users/a%2Fb%2Bc%3D%3D/messages";
    m_api->answers(call, 200, "{\"conversation_id\":\"c9\"}");
    const auto session = open();
    for (const QString &conversation : {QString(), placeholderFor(u"a/b+c=="_s)}) {
        const auto receipt = await(session->send({.conversation = conversation, .user = u"a/b+c=="_s}, text(), {}, {}));
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().detail));
        QCOMPARE(receipt->conversation, u"c9"_s);
    }
    QCOMPARE(m_api->asked(call).size(), 2);
}

void DivarSessionTest::userWithAccess()
{
    give({grantOf(u"u1"_s, u"1"_s, {kMessageUser}), grantOf(u"u2"_s, u"2"_s, {kMessageUser}), grantOf(u"u3"_s, u"3"_s, {kAllSend})});
    const auto session = open();
    for (const auto &[user, token] : {std::pair(u"u2"_s, "Bearer ory_at_2"_ba), std::pair(u"u3"_s, QByteArray())}) {
        const QByteArray call = "POST /v1/open-platform/chat/bot/users/" + user.toLatin1() + "/messages";
        m_api->answers(call, 200, "{}");
        QVERIFY(await(session->send({.user = user}, text(), {}, {})));
        QCOMPARE(m_api->asked(call).value(0).header("Authorization"), token);
        QCOMPARE(m_api->asked(call).value(0).header("X-API-Key"), "key-1"_ba);
    }
}

void DivarSessionTest::userWithoutAccess_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
}

void DivarSessionTest::userWithoutAccess()
{
    QFETCH(int, status);
    const QByteArray call = "POST /v1/open-platform/chat/bot/users/u1/messages";
    m_api->answers(call, status, "{\"code\":16,\"message\":\"token needed\"}");
    const auto session = open();
    const auto refused = await(session->send({.user = u"u1"_s}, text(), {}, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden); // the account goes on
    QCOMPARE(refused.error().providerCode, u"access_missing"_s);
    QVERIFY(refused.error().detail.contains(u"token needed"_s));
    QVERIFY(refused.error().outcomeKnown);
}

void DivarSessionTest::postChatGoesInItsOwnersName()
{
    give({grantOf(u"seller-1"_s, u"1"_s, {kAllSend}), grantOf(u"seller-2"_s, u"2"_s, {kAllSend})});
    m_api->answers(kToPost, 200, "{\"status\":200,\"message\":\"ok\"}");
    const auto session = open();
    auto message = text();
    message.buttons = {{Button{u"Yes"_s, {}, LinkAction{u"https://example.com/y"_s}}}};
    message.senderButtons = {{Button{u"Own"_s, {}, LinkAction{u"https://example.com/o"_s}}}};
    const auto receipt = await(session->send(postChat(u"seller-2"_s), message, {}, {}));
    QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().detail));
    const auto request = m_api->asked(kToPost).value(0);
    QCOMPARE(request.header("Authorization"), "Bearer ory_at_2"_ba);
    QCOMPARE(request.header("X-API-Key"), "key-1"_ba);
    const auto body = m_api->json(kToPost);
    QCOMPARE(body.value("message"_L1).toString(), u"سلام"_s);
    QVERIFY(body.value("receiver_buttons"_L1).isObject());
    QVERIFY(body.value("sender_buttons"_L1).isObject());
}

void DivarSessionTest::postChatTakesTheFittingAccess_data()
{
    QTest::addColumn<QString>("access");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QStringList>("grants"); // USER NUMBER SCOPE
    QTest::addColumn<QString>("token"); // empty: none
    const QString post = u"CHAT_POST_CONVERSATIONS_MESSAGE_SEND."_s;
    const QString conversation = u"CONVERSATION_SEND_MESSAGE."_s;
    QTest::newRow("the only one") << QString() << QString() << QStringList{u"s1 1 "_s + kAllSend} << u"ory_at_1"_s;
    QTest::newRow("of the post") << QString() << u"P1"_s << QStringList{u"s1 1 "_s + post + u"P1"_s} << u"ory_at_1"_s;
    QTest::newRow("of the conversation") << QString() << QString() << QStringList{u"s1 1 "_s + conversation + u"pc1"_s} << u"ory_at_1"_s;
    QTest::newRow("the narrowest") << u"s1"_s << u"P1"_s << QStringList{u"s1 1 "_s + kAllSend, u"s1 2 "_s + post + u"P1"_s}
                                   << u"ory_at_2"_s;
    QTest::newRow("of another post") << QString() << u"P1"_s << QStringList{u"s1 1 "_s + post + u"P2"_s} << QString();
    QTest::newRow("of another conversation") << QString() << u"P1"_s << QStringList{u"s1 1 "_s + conversation + u"pc2"_s} << QString();
    QTest::newRow("only to read") << QString() << u"P1"_s << QStringList{u"s1 1 CHAT_SUPPLIER_ALL_CONVERSATIONS_READ"_s} << QString();
    QTest::newRow("only to message them") << QString() << u"P1"_s << QStringList{u"s1 1 "_s + kMessageUser} << QString();
    QTest::newRow("of two people") << QString() << u"P1"_s << QStringList{u"s1 1 "_s + kAllSend, u"s2 2 "_s + kAllSend} << QString();
    QTest::newRow("of somebody else") << u"s2"_s << u"P1"_s << QStringList{u"s1 1 "_s + kAllSend} << QString();
    QTest::newRow("none") << u"s1"_s << u"P1"_s << QStringList() << QString();
}

void DivarSessionTest::postChatTakesTheFittingAccess()
{
    QFETCH(QString, access);
    QFETCH(QString, post);
    QFETCH(QStringList, grants);
    QFETCH(QString, token);
    std::vector<divar::Grant> given;
    for (const QString &words : grants)
        given.push_back(grantOf(words.section(u' ', 0, 0), words.section(u' ', 1, 1), {words.section(u' ', 2, 2)}));
    give(given);
    m_api->answers(kToPost, 200, "{\"status\":200}");
    const auto session = open();
    const auto receipt = await(session->send(postChat(access, post), text(), {}, {}));
    QCOMPARE(bool(receipt), !token.isEmpty());
    if (receipt) {
        QCOMPARE(QString::fromLatin1(m_api->asked(kToPost).value(0).header("Authorization")), QString(u"Bearer "_s + token));
        return;
    }
    QCOMPARE(receipt.error().kind, ErrorKind::Forbidden);
    QCOMPARE(receipt.error().providerCode, u"access_missing"_s);
    QVERIFY(m_api->asked().isEmpty());
}

void DivarSessionTest::answersThatAreGood_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("conversation");
    QTest::newRow("as documented") << "{\"conversation_id\":\"c-7\"}"_ba << u"c-7"_s;
    QTest::newRow("nothing") << ""_ba << QString();
    QTest::newRow("a line feed") << "\n"_ba << QString();
    QTest::newRow("an empty object") << "{}"_ba << QString();
    QTest::newRow("a number") << "{\"conversation_id\":77}"_ba << u"77"_s;
    QTest::newRow("a list") << "{\"conversation_id\":[1]}"_ba << QString();
    QTest::newRow("null") << "{\"conversation_id\":null}"_ba << QString();
    QTest::newRow("control characters") << "{\"conversation_id\":\"a\\nb\"}"_ba << QString();
    QTest::newRow("dots") << "{\"conversation_id\":\"..\"}"_ba << QString();
    QTest::newRow("far too long") << QByteArray("{\"conversation_id\":\"" + QByteArray(5000, 'c') + "\"}") << QString();
    QTest::newRow("an array") << "[]"_ba << QString();
}

void DivarSessionTest::answersThatAreGood()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, conversation);
    m_api->answers(kToConversation, 200, body);
    const auto session = open();
    const auto receipt = await(session->send({.conversation = u"c1"_s}, text(), {}, {}));
    QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().detail));
    QCOMPARE(receipt->conversation, conversation);
}

void DivarSessionTest::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const auto add = [](const char *name, int status, const QByteArray &retryAfter, const QByteArray &body, ErrorKind kind, bool known,
                         const QString &code,
                         const QString &detail) { QTest::newRow(name) << status << retryAfter << body << kind << known << code << detail; };
    add("a wrong icon", 400, "", "{\"code\":3,\"message\":\"unknown icon\",\"details\":[]}", ErrorKind::Rejected, true, u"3"_s,
        u"unknown icon"_s);
    add("the key", 401, "", "{\"code\":16,\"message\":\"invalid api key\"}", ErrorKind::Unauthorized, true, u"16"_s, u"invalid api key"_s);
    add("a permission", 403, "", "{\"code\":7,\"message\":\"denied\"}", ErrorKind::Forbidden, true, u"CHAT_BOT_SEND_MESSAGE"_s,
        u"denied (the API key may lack the permission CHAT_BOT_SEND_MESSAGE)"_s);
    add("the paths are gone", 404, "", "{\"code\":5,\"message\":\"not found\"}", ErrorKind::NotFound, true, u"5"_s, u"not found"_s);
    add("blocked", 412, "", "{\"code\":9,\"message\":\"blocked by peer\",\"details\":[{\"@type\":\"x\"}]}", ErrorKind::Rejected, true,
        u"9"_s, u"the recipient takes no messages from this app: blocked by peer"_s);
    add("blocked, without a word", 412, "", "", ErrorKind::Rejected, true, u"9"_s,
        u"the recipient takes no messages from this app: HTTP status 412"_s);
    add("too often", 429, "7", "{\"code\":8,\"message\":\"daily limit reached\"}", ErrorKind::RateLimited, true, u"8"_s,
        u"daily limit reached"_s);
    add("broken", 500, "", "{\"code\":13,\"message\":\"internal\"}", ErrorKind::ServerFailed, false, u"13"_s, u"internal"_s);
    add("a gateway", 502, "", "<html>", ErrorKind::ServerFailed, false, QString(), u"HTTP status 502"_s);
    add("busy", 503, "2", "{\"code\":14,\"message\":\"unavailable\"}", ErrorKind::Unavailable, true, u"14"_s, u"unavailable"_s);
    add("a page in Divar's place", 200, "", "<!doctype html><title>Sign in</title>", ErrorKind::BadAnswer, false, QString(),
        u"the answer to a message is not JSON"_s);
    add("elsewhere", 302, "", "", ErrorKind::BadAnswer, false, QString(), u"HTTP status 302"_s);
}

void DivarSessionTest::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, known);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    http::Response response{.status = status, .headers = {}, .body = body, .breakAfter = {}};
    if (!retryAfter.isEmpty())
        response.headers = {{"Retry-After", retryAfter}};
    m_api->answers(kToConversation, {response});
    const auto session = open();
    const auto receipt = await(session->send({.conversation = u"c1"_s}, text(), {}, {}));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, kind);
    QCOMPARE(receipt.error().outcomeKnown, known);
    QCOMPARE(receipt.error().providerCode, code);
    QCOMPARE(receipt.error().detail, detail);
    QCOMPARE(receipt.error().retryAfter.has_value(), !retryAfter.isEmpty());
    QCOMPARE(m_api->asked().size(), 1); // no other path is tried
}

void DivarSessionTest::refusedTokenIsReplacedOnce()
{
    give({grantOf(u"s1"_s, u"1"_s, {kAllSend})});
    m_api->answers(kToken, {tokens("2")});
    m_api->answers(kToPost, {reply(401, "{\"code\":16,\"message\":\"expired\"}"), reply(200, "{\"status\":200}")});
    const auto session = open();
    QVERIFY(await(session->send(postChat(u"s1"_s), text(), {}, {})));
    QCOMPARE(m_api->asked(kToPost).size(), 2);
    QCOMPARE(m_api->asked(kToPost).at(1).header("Authorization"), "Bearer ory_at_2"_ba);
    QCOMPARE(m_api->asked(kToken).size(), 1);

    m_api->answers(kToPost, 401, "{\"code\":16,\"message\":\"expired\"}");
    const auto refused = await(session->send(postChat(u"s1"_s), text(), {}, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QVERIFY(refused.error().outcomeKnown);
    QCOMPARE(m_api->asked(kToPost).size(), 4);
    QCOMPARE(m_api->asked(kToken).size(), 2);
}

void DivarSessionTest::refusedTokenThatCannotBeReplaced()
{
    give({grantOf(u"s1"_s, u"1"_s, {kAllSend})});
    m_api->answers(kToPost, 401, "{\"code\":16,\"message\":\"expired\"}");
    m_api->answers(kToken, 503, "");
    const auto session = open();
    const auto later = await(session->send(postChat(u"s1"_s), text(), {}, {}));
    QCOMPARE(later.error().kind, ErrorKind::Unavailable); // and so it is tried again
    QVERIFY(later.error().outcomeKnown);
    QVERIFY(m_lost.isEmpty());

    m_clock.advance(60'000);
    m_api->answers(kToken, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"The token was revoked\"}");
    const auto ended = await(session->send(postChat(u"s1"_s), text(), {}, {}));
    QCOMPARE(ended.error().kind, ErrorKind::Forbidden);
    QCOMPARE(ended.error().providerCode, u"access_missing"_s);
    QVERIFY(ended.error().outcomeKnown);
    QCOMPARE(m_lost, QStringList{u"s1"_s});
    QVERIFY(!m_secrets.contains(u"grant/s1"_s));
}

void DivarSessionTest::whatIsNotKnownToHaveFailedIsNotRepeated()
{
    give({grantOf(u"s1"_s, u"1"_s, {kAllSend})});
    const http::Response broken{.status = 200, .headers = {}, .body = "{\"status\":200}", .breakAfter = 0};
    m_api->answers(kToConversation, {broken});
    m_api->answers(kToPost, {broken});
    const auto session = open();
    for (const auto &target : {SendTarget{.conversation = u"c1"_s}, postChat(u"s1"_s)}) {
        const auto receipt = await(session->send(target, text(), {}, {}));
        QVERIFY(!receipt);
        QVERIFY(!receipt.error().outcomeKnown);
    }
    QCOMPARE(m_api->asked().size(), 2);
}

void DivarSessionTest::closedAndCancelled()
{
    m_api->hangs(kToConversation);
    auto session = open();
    const CancelToken cancel;
    const auto first = session->send({.conversation = u"c1"_s}, text(), cancel, {});
    const auto second = session->send({.conversation = u"c1"_s}, text(), {}, {});
    QTRY_COMPARE(m_api->asked().size(), 2);
    cancel.cancel();
    QCOMPARE(await(first).error().kind, ErrorKind::Cancelled);
    QVERIFY(!await(first).error().outcomeKnown);
    session.reset();
    QCOMPARE(await(second).error().kind, ErrorKind::Cancelled);
    QVERIFY(!await(second).error().outcomeKnown);

    session = open();
    const auto early = await(session->send({.conversation = u"c1"_s}, text(), cancel, {}));
    QCOMPARE(early.error().kind, ErrorKind::Cancelled);
    QVERIFY(early.error().outcomeKnown); // it never left
    QCOMPARE(m_api->asked().size(), 2);
}

void DivarSessionTest::refusedBeforeSending()
{
    const auto session = open();
    for (const auto &target : {SendTarget{}, SendTarget{.conversation = u".."_s}, SendTarget{.user = u"a\nb"_s},
             SendTarget{.conversation = QString(600, u'c')}, SendTarget{.conversation = u"user:u1"_s, .channel = u"post"_s}})
        QCOMPARE(await(session->send(target, text(), {}, {})).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(session->send({.conversation = u"c1"_s}, text({}), {}, {})).error().kind, ErrorKind::InvalidInput);
    QVERIFY(m_api->asked().isEmpty());
}

void DivarSessionTest::check_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome"); // status of the identity, or "!" and the kind of error
    QTest::newRow("good") << 200 << "{\"permissions\":[]}"_ba << QString();
    QTest::newRow("gone") << 404 << "{\"code\":5}"_ba << u"reached"_s;
    QTest::newRow("wrong key") << 401 << "{\"code\":16}"_ba << u"!unauthorized"_s;
    QTest::newRow("not allowed") << 403 << "{\"code\":7}"_ba << u"!forbidden"_s;
    QTest::newRow("a page") << 200 << "<html>"_ba << u"!bad_answer"_s;
    QTest::newRow("busy") << 503 << ""_ba << u"!unavailable"_s;
}

void DivarSessionTest::check()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    const QByteArray call = "GET /v1/open-platform/assets/permission";
    m_api->answers(call, status, body);
    const auto session = open();
    const auto identity = await(session->check());
    QCOMPARE(m_api->asked(call).value(0).header("X-API-Key"), "key-1"_ba);
    if (outcome.startsWith(u'!')) {
        QVERIFY(!identity);
        QCOMPARE(QString(u'!' + errorKindName(identity.error().kind)), outcome);
    } else {
        QVERIFY(identity);
        QCOMPARE(identity->status, outcome);
        QCOMPARE(identity->name, u"shop-bot"_s);
    }
}

void DivarSessionTest::personByPhone()
{
    const QByteArray call = "POST /v1/open-platform/get-user-id-by-phone";
    m_api->answers(call, 200, "{\"user_id\":\"u/7=\"}");
    const auto session = open();
    const auto person = await(session->customerByPhone(u"+98 912 000 0001"_s));
    QVERIFY2(person, qPrintable(person ? QString() : person.error().detail));
    QCOMPARE(person->remoteId, u"u/7="_s);
    QCOMPARE(person->phone, u"+989120000001"_s);
    QCOMPARE(person->sources.value(u"remote_id"_s), factsource::kLookup);
    QCOMPARE(m_api->json(call), QJsonObject({{u"phone"_s, u"09120000001"_s}}));

    m_api->answers(call, 403, "{\"code\":7,\"message\":\"denied\"}");
    const auto denied = await(session->customerByPhone(u"09120000001"_s));
    QCOMPARE(denied.error().kind, ErrorKind::Forbidden);
    QVERIFY(denied.error().detail.contains(u"GET_USER_ID_BY_PHONE"_s));
    m_api->answers(call, 404, "{\"code\":5,\"message\":\"nobody\"}");
    QCOMPARE(await(session->customerByPhone(u"09120000001"_s)).error().kind, ErrorKind::NotFound);
    for (const QByteArray &body : {"{}"_ba, "{\"user_id\":true}"_ba, "[]"_ba, "<html>"_ba, "{\"user_id\":\"\"}"_ba}) {
        m_api->answers(call, 200, body);
        QCOMPARE(await(session->customerByPhone(u"09120000001"_s)).error().kind, ErrorKind::BadAnswer);
    }
    const auto asked = m_api->asked().size();
    QCOMPARE(await(session->customerByPhone(u" "_s)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(m_api->asked().size(), asked);
}

void DivarSessionTest::noSecretInErrors()
{
    give({grantOf(u"s1"_s, u"1"_s, {kAllSend})});
    const auto session = open();
    m_api->answers(kToConversation, 429, "{\"code\":8,\"message\":\"odd: key-1 client-secret-1\"}");
    m_api->answers(kToPost, 400, "{\"code\":3,\"message\":\"odd: key-1 ory_at_1 client-secret-1\"}");
    for (const auto &target : {SendTarget{.conversation = u"c1"_s}, postChat(u"s1"_s)}) {
        const auto detail = await(session->send(target, text(), {}, {})).error().detail;
        QVERIFY(detail.startsWith(u"odd"_s));
        QVERIFY2(!detail.contains(u"key-1"_s) && !detail.contains(u"ory_"_s) && !detail.contains(u"client-secret"_s), qPrintable(detail));
    }
    for (const auto &request : m_api->asked())
        QVERIFY(!request.path.contains("ory_") && !request.query.contains("ory_"));
}

QASID_TEST(DivarSessionTest)
#include "session_test.moc"
