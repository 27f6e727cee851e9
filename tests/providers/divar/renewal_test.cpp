#include "core/http/router.h"
#include "tests/providers/divar/divartest.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSellerSends = u"CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"_s;
const QString kAllRead = u"CHAT_SUPPLIER_ALL_CONVERSATIONS_READ"_s;
const QString kBotSends = u"CHAT_BOT_USER_MESSAGE_SEND"_s;

SendTarget sellerChat(const QString &access = u"s1"_s)
{
    return {.conversation = u"pc1"_s, .channel = u"post"_s, .context = {.access = access}};
}

} // namespace

//! Access that was given lasts: tokens are renewed in time, events subscribed with each new one, and what ends is said so.
class DivarRenewalTest : public QObject, DivarTest {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        begin();
        m_api->answers(kToPost, 200, "{\"status\":200}");
        m_api->answers(kSubscribe, 200, "{}");
    }
    void cleanup() { end(); }
    void renewedOnceForManyCalls();
    void keptBeforeItIsUsed();
    void answersOnTheWayDoNotRenewAgain();
    void lastingTokenIsUsedWhileRenewalFails();
    void clockThatWasSetBack();
    void pausesGrow();
    void oddAnswersEndNothing_data();
    void oddAnswersEndNothing();
    void refusedRenewalEndsTheAccess();
    void otherAccessOfThePersonStays();
    void withoutRefreshTokenItEnds();
    void droppedWhileItIsRenewed();
    void closedWhileItIsRenewed();
    void interruptedRenewalIsMadeUpForAtOnce();
    void keptUpBeforeItEnds();
    void timerLooksByItself();
    void idleAccessIsKeptForMonths();
    void nothingIsSubscribedUnlessKeptUp();
    void subscribedWithEachToken();
    void onePostIsNamed();
    void subscribedOnceAcrossRestarts();
    void subscriptionIsRepeated();
    void subscriptionRefusedForItsToken();
    void newAccessIsSubscribedAtOnce();
    void twoHundredAtOnce();

private:
    void giveSeller(const QStringList &scopes = {kSellerSends}) { give({grantOf(u"s1"_s, u"1"_s, scopes, {u"post_chats"_s})}); }
    QByteArray lastToken() const { return m_api->asked(kToPost).value(m_api->asked(kToPost).size() - 1).header("Authorization"); }
};

void DivarRenewalTest::renewedOnceForManyCalls()
{
    giveSeller();
    m_api->answers(kToken, {tokens("2")});
    const auto session = open();
    QVERIFY(await(session->send(sellerChat(), text(), {}, {})));
    QCOMPARE(lastToken(), "Bearer ory_at_1"_ba);
    QVERIFY(m_api->asked(kToken).isEmpty());

    m_clock.advance(59 * kMinute + 1); // a minute before it ends
    QList<Future<SendReceipt>> sends;
    for (int i = 0; i < 20; ++i)
        sends += session->send(sellerChat(), text(), {}, {});
    for (const auto &sent : sends)
        QVERIFY(await(sent));
    QCOMPARE(lastToken(), "Bearer ory_at_2"_ba);
    QCOMPARE(m_api->asked(kToken).size(), 1);
    QCOMPARE(http::queryParameters(m_api->asked(kToken).at(0).body),
        (QMap<QByteArray, QByteArray>{{"grant_type", "refresh_token"}, {"refresh_token", "ory_rt_1"}, {"code", "ory_at_1"},
            {"client_id", "shop-bot"}, {"client_secret", "client-secret-1"}, {"redirect_uri", "https://hooks.example/oauth"}}));
}

void DivarRenewalTest::keptBeforeItIsUsed()
{
    giveSeller();
    m_clock.advance(kDay);
    m_api->answers(kToken, {tokens("2")});
    const auto session = open();
    bool before = false;
    connect(session.get(), &ProviderSession::secretsChanged, this, [&](const QMap<QString, QString> &changed) {
        before = m_api->asked(kToPost).isEmpty() && changed.value(u"grant/s1"_s).contains(u"ory_rt_2"_s)
            && !changed.value(u"grant/s1"_s).contains(u"ory_rt_1"_s);
    });
    QVERIFY(await(session->send(sellerChat(), text(), {}, {})));
    QVERIFY(before);
    QCOMPARE(session->grants().at(0).until, std::optional(m_clock.now() + 30 * kDay));
}

void DivarRenewalTest::answersOnTheWayDoNotRenewAgain()
{
    giveSeller();
    m_api->answers(kToken, {tokens("2")});
    m_api->hangs(kToPost);
    const auto session = open();
    const auto first = session->send(sellerChat(), text(), {}, {});
    const auto second = session->send(sellerChat(), text(), {}, {});
    QTRY_COMPARE(m_api->pending().size(), 2);
    m_api->pending().at(0)(reply(401, "{\"code\":16}"));
    QTRY_COMPARE(m_api->pending().size(), 3); // again, with the new token
    m_api->pending().at(1)(reply(401, "{\"code\":16}")); // refused for the old one
    QTRY_COMPARE(m_api->pending().size(), 4);
    m_api->pending().at(2)(reply(200, "{}"));
    m_api->pending().at(3)(reply(200, "{}"));
    QVERIFY(await(first));
    QVERIFY(await(second));
    QCOMPARE(lastToken(), "Bearer ory_at_2"_ba);
    QCOMPARE(m_api->asked(kToken).size(), 1);
}

void DivarRenewalTest::lastingTokenIsUsedWhileRenewalFails()
{
    giveSeller();
    m_api->answers(kToken, 503, "");
    const auto session = open();
    m_clock.advance(59 * kMinute + 30'000);
    for (int i = 0; i < 3; ++i)
        QVERIFY(await(session->send(sellerChat(), text(), {}, {})));
    QCOMPARE(lastToken(), "Bearer ory_at_1"_ba);
    QCOMPARE(m_api->asked(kToken).size(), 1); // and then it pauses
    m_clock.advance(kMinute);
    const auto late = await(session->send(sellerChat(), text(), {}, {}));
    QCOMPARE(late.error().kind, ErrorKind::Unavailable);
    QVERIFY(late.error().outcomeKnown);
    const auto paused = await(session->send(sellerChat(), text(), {}, {}));
    QVERIFY(paused.error().retryAfter.has_value());
    QCOMPARE(m_api->asked(kToken).size(), 2);
}

void DivarRenewalTest::clockThatWasSetBack()
{
    giveSeller();
    m_clock.advance(-kDay);
    m_api->answers(kToken, {tokens("2")});
    const auto session = open();
    QVERIFY(await(session->send(sellerChat(), text(), {}, {})));
    QCOMPARE(lastToken(), "Bearer ory_at_2"_ba);
}

void DivarRenewalTest::pausesGrow()
{
    giveSeller({kAllRead, kSellerSends});
    m_api->answers(kToken, 502, "<html>");
    m_clock.advance(2 * 60 * kMinute);
    const auto session = open();
    session->keepUp();
    for (int failures = 1; failures <= 10; ++failures) {
        QTRY_COMPARE(m_api->asked(kToken).size(), failures);
        QVERIFY(!await(session->send(sellerChat(), text(), {}, {}))); // waits for the answer, or is told of the pause
        const TimeMs pause = std::min<TimeMs>(2000LL << (failures - 1), 5 * kMinute);
        m_clock.advance(pause * 8 / 10 - 1);
        session->look();
        QTest::qWait(5);
        QCOMPARE(m_api->asked(kToken).size(), failures);
        m_clock.advance(pause * 4 / 10 + 2);
        session->look();
    }
    QVERIFY(m_lost.isEmpty());
    QCOMPARE(session->grants().size(), 1u);
    m_api->answers(kToken, {tokens("2")});
    m_clock.advance(10 * kMinute);
    session->look();
    QTRY_VERIFY(m_secrets.value(u"grant/s1"_s).contains(u"ory_at_2"_s));
}

void DivarRenewalTest::oddAnswersEndNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("failing") << 500 << ""_ba;
    QTest::newRow("a page") << 200 << "<html>Sign in to the network</html>"_ba;
    QTest::newRow("nothing") << 200 << ""_ba;
    QTest::newRow("wrong types") << 200 << "{\"access_token\":{\"a\":1},\"expires_in\":\"soon\"}"_ba;
    QTest::newRow("huge") << 200 << QByteArray(3'000'000, 'x');
    QTest::newRow("wrong secret") << 401 << "{\"error\":\"invalid_client\"}"_ba;
    QTest::newRow("refused by a gateway") << 403 << "<html>"_ba;
    QTest::newRow("bad request") << 400 << "{\"error\":\"invalid_request\"}"_ba;
    QTest::newRow("too often") << 429 << ""_ba;
}

void DivarRenewalTest::oddAnswersEndNothing()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    giveSeller();
    m_clock.advance(kDay);
    m_api->answers(kToken, status, body);
    const auto session = open();
    const auto receipt = await(session->send(sellerChat(), text(), {}, {}));
    QVERIFY(!receipt);
    QVERIFY(receipt.error().outcomeKnown);
    QVERIFY(receipt.error().kind != ErrorKind::Unauthorized && receipt.error().kind != ErrorKind::ServerFailed);
    QVERIFY(m_lost.isEmpty());
    QVERIFY(m_secrets.value(u"grant/s1"_s).contains(u"ory_rt_1"_s));
    QVERIFY(m_api->asked(kToPost).isEmpty());
    m_clock.advance(kMinute);
    m_api->answers(kToken, {tokens("2")});
    QVERIFY(await(session->send(sellerChat(), text(), {}, {})));
}

void DivarRenewalTest::refusedRenewalEndsTheAccess()
{
    giveSeller({kAllRead, kSellerSends});
    m_clock.advance(kDay);
    m_api->answers(kToken, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"expired\"}");
    const auto session = open();
    session->keepUp();
    QTRY_COMPARE(m_lost, QStringList{u"s1"_s});
    QVERIFY(session->grants().empty());
    QVERIFY(!m_secrets.contains(u"grant/s1"_s));
    QTRY_COMPARE(m_api->asked().size(), 1);
    m_clock.advance(kDay);
    session->look();
    QCOMPARE(await(session->send(sellerChat(), text(), {}, {})).error().providerCode, u"access_missing"_s);
    QCOMPARE(m_api->asked().size(), 1);
}

void DivarRenewalTest::otherAccessOfThePersonStays()
{
    auto message = grantOf(u"s1"_s, u"1"_s, {kBotSends}, {u"message_user"_s});
    auto post = grantOf(u"s1"_s, u"2"_s, {u"CHAT_POST_CONVERSATIONS_READ.P1"_s, u"CHAT_POST_CONVERSATIONS_MESSAGE_SEND.P1"_s});
    post.subject = u"P1"_s;
    give({message, post});
    m_clock.advance(kDay);
    m_api->answers(kToken, 400, "{\"error\":\"invalid_grant\"}");
    const auto session = open();
    const auto refused = await(session->send({.user = u"s1"_s}, text(), {}, {}));
    QCOMPARE(refused.error().providerCode, u"access_missing"_s);
    QCOMPARE(session->grants().size(), 1u);
    QCOMPARE(session->grants().at(0).subject, u"P1"_s);
    QVERIFY(m_lost.isEmpty()); // the chats can still be answered
    QVERIFY(m_secrets.contains(u"grant/s1"_s));
}

void DivarRenewalTest::withoutRefreshTokenItEnds()
{
    auto grant = grantOf(u"s1"_s, u"1"_s, {kAllRead, kSellerSends});
    grant.refresh.clear();
    give({grant});
    const auto session = open();
    session->keepUp();
    QCOMPARE(session->grants().at(0).until, std::optional(m_clock.now() + 60 * kMinute));
    QVERIFY(await(session->send(sellerChat(), text(), {}, {})));
    m_clock.advance(61 * kMinute);
    session->look();
    QCOMPARE(m_lost, QStringList{u"s1"_s});
    QVERIFY(session->grants().empty());
    QVERIFY(m_api->asked(kToken).isEmpty());
}

void DivarRenewalTest::droppedWhileItIsRenewed()
{
    giveSeller();
    m_clock.advance(kDay);
    m_api->hangs(kToken);
    const auto session = open();
    const auto sending = session->send(sellerChat(), text(), {}, {});
    QTRY_COMPARE(m_api->pending().size(), 1);
    session->dropAccess(u"s1"_s);
    m_api->pending().first()(tokens("2"));
    QCOMPARE(await(sending).error().providerCode, u"access_missing"_s);
    QVERIFY(!m_secrets.contains(u"grant/s1"_s));
    QVERIFY(m_api->asked(kToPost).isEmpty());
}

void DivarRenewalTest::closedWhileItIsRenewed()
{
    giveSeller({kAllRead, kSellerSends});
    m_clock.advance(kDay);
    m_api->hangs(kToken);
    auto session = open();
    session->keepUp();
    const auto sending = session->send(sellerChat(), text(), {}, {});
    const auto page = session->askForAccess({u"message_user"_s}, {}, QUrl(u"https://hooks.example/oauth"_s));
    const auto taking
        = session->takeAccess({{"state", http::queryParameters(page->query(QUrl::FullyEncoded).toLatin1()).value("state")}, {"code", "c"}});
    QTRY_COMPARE(m_api->pending().size(), 2);
    session.reset();
    QVERIFY(!await(sending));
    QVERIFY(!await(taking));
    for (const auto &respond : m_api->pending())
        respond(tokens("2"));
    QTest::qWait(50); // answers that nobody waits for
    QVERIFY(!m_secrets.value(u"grant/s1"_s).contains(u"ory_at_2"_s));
}

void DivarRenewalTest::interruptedRenewalIsMadeUpForAtOnce()
{
    // However long the old token would last: two minutes after the new pair was made the old refresh token ends.
    give({grantOf(u"s1"_s, u"1"_s, {kBotSends})});
    m_api->answers("POST /v1/open-platform/chat/bot/users/s1/messages", 401, "{\"code\":16}");
    m_api->hangs(kToken);
    auto session = open();
    const auto sending = session->send({.user = u"s1"_s}, text(), {}, {});
    QTRY_COMPARE(m_api->pending().size(), 1);
    session = open();
    session->keepUp();
    QTRY_COMPARE(m_api->pending().size(), 2);
    m_api->pending().last()(tokens("3"));
    QTRY_VERIFY(m_secrets.value(u"grant/s1"_s).contains(u"ory_rt_3"_s));
    session = open();
    session->keepUp();
    QTest::qWait(20);
    QCOMPARE(m_api->asked(kToken).size(), 2);
}

void DivarRenewalTest::keptUpBeforeItEnds()
{
    giveSeller({kAllRead, kSellerSends});
    m_api->answers(kToken, {tokens("2"), tokens("3", {}, 600)});
    const auto session = open();
    session->keepUp();
    m_clock.advance(54 * kMinute);
    session->look();
    QCOMPARE(m_api->asked(kToken).size(), 0);
    m_clock.advance(kMinute);
    session->look();
    QTRY_VERIFY(m_secrets.value(u"grant/s1"_s).contains(u"ory_at_2"_s));
    m_clock.advance(55 * kMinute);
    session->look();
    QTRY_VERIFY(m_secrets.value(u"grant/s1"_s).contains(u"ory_at_3"_s));
    m_clock.advance(7 * kMinute); // of ten
    session->look();
    QCOMPARE(m_api->asked(kToken).size(), 2);
    m_clock.advance(kMinute);
    session->look();
    QTRY_COMPARE(m_api->asked(kToken).size(), 3);
}

void DivarRenewalTest::timerLooksByItself()
{
    giveSeller({kAllRead, kSellerSends});
    m_api->answers(kToken, {tokens("2")});
    m_clock.advance(55 * kMinute - 150);
    const auto session = open();
    session->keepUp();
    QTRY_COMPARE(m_api->asked(kSubscribe).size(), 1);
    QVERIFY(m_api->asked(kToken).isEmpty());
    m_clock.advance(150);
    QTRY_COMPARE(m_api->asked(kToken).size(), 1);
}

void DivarRenewalTest::idleAccessIsKeptForMonths()
{
    give({grantOf(u"u1"_s, u"1"_s, {kBotSends})});
    m_api->answers(kToken, {tokens("2")});
    const auto session = open();
    session->keepUp();
    m_clock.advance(19 * kDay);
    session->look();
    QVERIFY(m_api->asked().isEmpty());
    m_clock.advance(kDay);
    session->look();
    QTRY_VERIFY(m_secrets.value(u"grant/u1"_s).contains(u"ory_rt_2"_s));
    QCOMPARE(session->grants().at(0).until, std::optional(m_clock.now() + 30 * kDay));
    QVERIFY(m_api->asked(kSubscribe).isEmpty());
}

void DivarRenewalTest::nothingIsSubscribedUnlessKeptUp()
{
    giveSeller({kAllRead, kSellerSends});
    m_clock.advance(kDay);
    m_api->answers(kToken, {tokens("2")});
    auto session = open();
    QVERIFY(await(session->send(sellerChat(), text(), {}, {})));
    QVERIFY(m_api->asked(kSubscribe).isEmpty());
    session = open(); // the program that receives makes up for it
    session->keepUp();
    QTRY_COMPARE(m_api->asked(kSubscribe).size(), 1);
}

void DivarRenewalTest::subscribedWithEachToken()
{
    giveSeller({kAllRead, kSellerSends});
    m_api->answers(kToken, {tokens("2")});
    const auto session = open();
    session->keepUp();
    QTRY_COMPARE(m_api->asked(kSubscribe).size(), 1);
    const auto request = m_api->asked(kSubscribe).at(0);
    QCOMPARE(request.header("X-API-Key"), "key-1"_ba);
    QCOMPARE(request.header("Authorization"), "Bearer ory_at_1"_ba);
    QCOMPARE(m_api->json(kSubscribe),
        QJsonObject({{u"event_type"_s, u"NEW_MESSAGE_ON_POST"_s}, {u"metadata"_s, QJsonObject{{u"qasid_access"_s, u"s1"_s}}}}));
    QTRY_COMPARE(m_changes, 1); // noted
    session->look();
    m_clock.advance(56 * kMinute);
    session->look();
    QTRY_COMPARE(m_api->asked(kSubscribe).size(), 2);
    QCOMPARE(m_api->asked(kSubscribe).at(1).header("Authorization"), "Bearer ory_at_2"_ba);
}

void DivarRenewalTest::onePostIsNamed()
{
    auto grant = grantOf(u"s/1="_s, u"1"_s, {u"CHAT_POST_CONVERSATIONS_READ.P1"_s}, {u"post_chat"_s});
    grant.subject = u"P1"_s;
    give({grant});
    const auto session = open();
    session->keepUp();
    QTRY_COMPARE(m_api->asked(kSubscribe).size(), 1);
    QCOMPARE(m_api->json(kSubscribe).value("event_resource_id"_L1).toString(), u"P1"_s);
    QCOMPARE(m_api->json(kSubscribe).value("metadata"_L1).toObject().value("qasid_access"_L1).toString(), u"s/1="_s);
}

void DivarRenewalTest::subscribedOnceAcrossRestarts()
{
    giveSeller({kAllRead, kSellerSends});
    auto session = open();
    session->keepUp();
    QTRY_COMPARE(m_changes, 1);
    session = open();
    session->keepUp();
    QVERIFY(await(session->send(sellerChat(), text(), {}, {})));
    QCOMPARE(m_api->asked(kSubscribe).size(), 1);
}

void DivarRenewalTest::subscriptionIsRepeated()
{
    giveSeller({kAllRead, kSellerSends});
    m_api->answers(kSubscribe, {reply(500, ""), reply(403, "{\"code\":7}"), reply(200, "")});
    const auto session = open();
    session->keepUp();
    for (int attempts = 1; attempts <= 3; ++attempts) {
        QTRY_COMPARE(m_api->asked(kSubscribe).size(), attempts);
        QTest::qWait(20); // its answer
        session->look();
        QCOMPARE(m_api->asked(kSubscribe).size(), attempts); // not before its time
        m_clock.advance(10'000);
        session->look();
    }
    QTRY_COMPARE(m_changes, 1);
    QCOMPARE(m_api->asked(kSubscribe).size(), 3);
}

void DivarRenewalTest::subscriptionRefusedForItsToken()
{
    giveSeller({kAllRead, kSellerSends});
    m_api->answers(kToken, {tokens("2")});
    m_api->answers(kSubscribe, {reply(401, "{\"code\":16}"), reply(200, "{}")});
    const auto session = open();
    session->keepUp();
    QTRY_VERIFY(m_secrets.value(u"grant/s1"_s).contains(u"ory_at_2"_s));
    m_clock.advance(10'000);
    session->look();
    QTRY_COMPARE(m_api->asked(kSubscribe).size(), 2);
    QCOMPARE(m_api->asked(kSubscribe).at(1).header("Authorization"), "Bearer ory_at_2"_ba);
}

void DivarRenewalTest::newAccessIsSubscribedAtOnce()
{
    m_api->answers(kToken, {tokens("1")});
    m_api->answers(kUsers, 200, "{\"user_id\":\"s1\"}");
    const auto session = open();
    session->keepUp();
    const auto page = session->askForAccess({u"post_chats"_s}, {}, QUrl(u"https://hooks.example/oauth"_s));
    QVERIFY(await(
        session->takeAccess({{"state", http::queryParameters(page->query(QUrl::FullyEncoded).toLatin1()).value("state")}, {"code", "c"}})));
    QTRY_COMPARE(m_api->asked(kSubscribe).size(), 1);
}

void DivarRenewalTest::twoHundredAtOnce()
{
    std::vector<divar::Grant> grants;
    grants.reserve(200);
    for (int i = 0; i < 200; ++i)
        grants.push_back(grantOf(u"s%1"_s.arg(i), QString::number(i), {kAllRead, kSellerSends}));
    give(grants);
    m_clock.advance(kDay);
    m_api->hangs(kToken);
    const auto session = open();
    session->keepUp();
    QTRY_COMPARE(m_api->pending().size(), 8);
    session->look();
    int answered = 0;
    while (answered < 200) {
        QTRY_VERIFY(m_api->pending().size() > answered);
        QVERIFY(m_api->pending().size() - answered <= 8);
        m_api->pending().at(answered)(tokens("new-" + QByteArray::number(answered)));
        ++answered;
    }
    QTRY_COMPARE(m_api->asked(kSubscribe).size(), 200);
    QTRY_COMPARE(m_changes, 600); // that it is renewed, the pair, and that it is subscribed
    QCOMPARE(m_api->asked(kToken).size(), 200);
    QCOMPARE(session->grants().size(), 200u);
    QVERIFY(m_lost.isEmpty());
}

QASID_TEST(DivarRenewalTest)
#include "renewal_test.moc"
