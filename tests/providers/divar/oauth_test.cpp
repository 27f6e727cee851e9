#include "core/http/router.h"
#include "core/providers/divar/accesspurposes.h"
#include "tests/providers/divar/divartest.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

const QUrl kRedirect(u"https://hooks.example/h/divar/abc/oauth"_s);

QByteArray stateOf(const QUrl &page)
{
    return http::queryParameters(page.query(QUrl::FullyEncoded).toLatin1()).value("state");
}

QMap<QByteArray, QByteArray> form(const InboundRequest &request)
{
    return http::queryParameters(request.body);
}

} // namespace

//! People give access: what they are asked, what comes back, and how long it lasts.
class DivarOAuthTest : public QObject, DivarTest {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void consentPage();
    void scopesOnlyAsNeeded_data();
    void scopesOnlyAsNeeded();
    void askingNeedsItsParts_data();
    void askingNeedsItsParts();
    void accessIsTaken();
    void accessIsAskedForOnce();
    void requestsSurviveARestart();
    void damagedRequestsAreLeftOut();
    void answersThatNobodyAskedFor_data();
    void answersThatNobodyAskedFor();
    void refusals_data();
    void refusals();
    void lessThanAskedFor();
    void badTokenAnswers_data();
    void badTokenAnswers();
    void whoItIsIsAskedAgain();
    void badUserAnswers_data();
    void badUserAnswers();
    void severalGrantsOfOnePerson();
    void grantsSurviveARestart();
    void damagedGrantsAreLeftOut();
    void dropForgets();
    void noSecretInErrors();

private:
    Result<AccessGrant> take(ProviderSession &session, const QStringList &purposes, const QString &subject = {})
    {
        const auto page = session.askForAccess(purposes, subject, kRedirect);
        if (!page)
            return fail(page.error());
        return await(session.takeAccess({{"state", stateOf(*page)}, {"code", "the-code"}}));
    }
};

void DivarOAuthTest::consentPage()
{
    const auto session = open({{u"oauth_base"_s, u"https://oauth.divar.example"_s}});
    const auto page = session->askForAccess({u"post_chat"_s, u"message_user"_s}, u"AbCd_123"_s, kRedirect);
    QVERIFY(page);
    const QString whole = page->toString(QUrl::FullyEncoded);
    const QString expected = u"https://oauth.divar.example/oauth2/auth?response_type=code&client_id=shop-bot"
                             "&redirect_uri=https%3A%2F%2Fhooks.example%2Fh%2Fdivar%2Fabc%2Foauth"
                             "&scope=CHAT_POST_CONVERSATIONS_READ.AbCd_123%20CHAT_POST_CONVERSATIONS_MESSAGE_SEND.AbCd_123"
                             "%20CHAT_BOT_USER_MESSAGE_SEND%20USER_ID%20USER_PHONE%20NOTIFICATION_ACCESS_REVOCATION%20offline_access"
                             "&state="_s;
    QCOMPARE(whole.left(expected.size()), expected);
    static const QRegularExpression state(u"\\A[A-Za-z0-9_-]{43}\\z"_s); // 32 bytes
    QVERIFY(state.match(whole.mid(expected.size())).hasMatch());
    QVERIFY(stateOf(*page) != stateOf(*session->askForAccess({u"message_user"_s}, {}, kRedirect)));
}

void DivarOAuthTest::scopesOnlyAsNeeded_data()
{
    QTest::addColumn<QStringList>("purposes");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("scopes");
    const QString always = u" NOTIFICATION_ACCESS_REVOCATION offline_access"_s;
    QTest::newRow("message them") << QStringList{u"message_user"_s} << QString()
                                  << QString(u"CHAT_BOT_USER_MESSAGE_SEND USER_ID USER_PHONE"_s + always);
    QTest::newRow("all posts") << QStringList{u"post_chats"_s} << u"ignored"_s
                               << QString(u"CHAT_SUPPLIER_ALL_CONVERSATIONS_READ CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND USER_ID"_s
                                      + always);
    QTest::newRow("one post") << QStringList{u"post_chat"_s, u"post_chat"_s} << u" P1 "_s.trimmed()
                              << QString(u"CHAT_POST_CONVERSATIONS_READ.P1 CHAT_POST_CONVERSATIONS_MESSAGE_SEND.P1 USER_ID"_s + always);
}

void DivarOAuthTest::scopesOnlyAsNeeded()
{
    QFETCH(QStringList, purposes);
    QFETCH(QString, subject);
    QFETCH(QString, scopes);
    QCOMPARE(divar::scopesFor(purposes, subject)->join(u' '), scopes);
}

void DivarOAuthTest::askingNeedsItsParts_data()
{
    QTest::addColumn<QStringList>("purposes");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QUrl>("redirect");
    QTest::addColumn<QString>("field");
    const QStringList message{u"message_user"_s}, post{u"post_chat"_s};
    QTest::newRow("nothing") << QStringList() << QString() << kRedirect << u"purposes"_s;
    QTest::newRow("unknown") << QStringList{u"everything"_s} << QString() << kRedirect << u"purposes"_s;
    QTest::newRow("no post") << post << QString() << kRedirect << u"subject"_s;
    QTest::newRow("two scopes in a post") << post << u"P1 USER_POSTS_GET"_s << kRedirect << u"subject"_s;
    QTest::newRow("a post's address") << post << u"https://divar.ir/v/P1"_s << kRedirect << u"subject"_s;
    QTest::newRow("no address") << message << QString() << QUrl() << u"redirect"_s;
    QTest::newRow("with a query") << message << QString() << QUrl(u"https://hooks.example/oauth?a=1"_s) << u"redirect"_s;
    QTest::newRow("with a fragment") << message << QString() << QUrl(u"https://hooks.example/oauth#a"_s) << u"redirect"_s;
    QTest::newRow("of a program") << message << QString() << QUrl(u"qasid://oauth"_s) << u"redirect"_s;
}

void DivarOAuthTest::askingNeedsItsParts()
{
    QFETCH(QStringList, purposes);
    QFETCH(QString, subject);
    QFETCH(QUrl, redirect);
    QFETCH(QString, field);
    const auto page = open()->askForAccess(purposes, subject, redirect);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(page.error().providerCode, field);

    QCOMPARE(open({{u"app_slug"_s, QString()}})->askForAccess({u"message_user"_s}, {}, kRedirect).error().providerCode, u"app_slug"_s);
    m_secrets.remove(u"client_secret"_s);
    QCOMPARE(open()->askForAccess({u"message_user"_s}, {}, kRedirect).error().providerCode, u"client_secret"_s);
}

void DivarOAuthTest::accessIsTaken()
{
    m_api->answers(kToken, {tokens("1", "CHAT_BOT_USER_MESSAGE_SEND USER_ID USER_PHONE NOTIFICATION_ACCESS_REVOCATION offline_access")});
    m_api->answers(kUsers, 200, "{\"user_id\":\"u/1=\",\"phone_number\":\"۰۹۱۲۰۰۰۰۰۰۱\"}");
    const auto session = open();
    const auto grant = take(*session, {u"message_user"_s});
    QVERIFY2(grant, qPrintable(grant ? QString() : grant.error().detail));
    QCOMPARE(grant->user, u"u/1="_s);
    QCOMPARE(grant->phone, u"+989120000001"_s);
    QCOMPARE(grant->purposes, QStringList{u"message_user"_s});
    QCOMPARE(grant->given, m_clock.now());
    QCOMPARE(grant->until, std::optional(m_clock.now() + 30 * 24 * 60 * kMinute));
    QCOMPARE(session->grants(), std::vector{*grant});
    QVERIFY(m_secrets.contains(u"grant/u/1="_s));

    const auto token = m_api->asked(kToken).value(0);
    QCOMPARE(token.header("Content-Type"), "application/x-www-form-urlencoded"_ba);
    QVERIFY(token.header("X-API-Key").isEmpty() || token.header("X-API-Key") == "key-1");
    QCOMPARE(form(token),
        (QMap<QByteArray, QByteArray>{{"grant_type", "authorization_code"}, {"code", "the-code"}, {"client_id", "shop-bot"},
            {"client_secret", "client-secret-1"}, {"redirect_uri", kRedirect.toEncoded()}}));
    const auto who = m_api->asked(kUsers).value(0);
    QCOMPARE(who.header("X-API-Key"), "key-1"_ba);
    QCOMPARE(who.header("Authorization"), "Bearer ory_at_1"_ba);
    QVERIFY(m_api->asked(kSubscribe).isEmpty());
}

void DivarOAuthTest::accessIsAskedForOnce()
{
    m_api->answers(kToken, {tokens("1")});
    m_api->answers(kUsers, 200, "{\"user_id\":\"u1\",\"phone_numbers\":[\"09120000002\"]}");
    const auto session = open();
    const auto page = session->askForAccess({u"message_user"_s}, {}, kRedirect);
    const QMap<QByteArray, QByteArray> query{{"state", stateOf(*page)}, {"code", "c"}};
    const auto first = await(session->takeAccess(query));
    QVERIFY(first);
    QCOMPARE(first->phone, u"+989120000002"_s);
    QCOMPARE(await(session->takeAccess(query)).error().kind, ErrorKind::Unauthorized);
    QCOMPARE(m_api->asked(kToken).size(), 1);
}

void DivarOAuthTest::requestsSurviveARestart()
{
    m_api->answers(kToken, {tokens("1")});
    m_api->answers(kUsers, 200, "{\"user_id\":\"u1\"}");
    auto session = open();
    const auto page = session->askForAccess({u"post_chat"_s}, u"P1"_s, kRedirect);
    const auto late = session->askForAccess({u"message_user"_s}, {}, kRedirect);
    QVERIFY(!m_secrets.contains(u"access_requests"_s)); // not within the call
    QTRY_VERIFY(m_secrets.contains(u"access_requests"_s));
    QVERIFY(open()->askForAccess({u"message_user"_s}, {}, kRedirect)); // the account's check takes what is kept
    QVERIFY(divar::validateAccount({{u"app_slug"_s, u"shop-bot"_s}}, m_secrets));
    m_clock.advance(59 * kMinute);
    session = open();
    const QMap<QByteArray, QByteArray> query{{"state", stateOf(*page)}, {"code", "c"}};
    const auto grant = await(session->takeAccess(query));
    QVERIFY2(grant, qPrintable(grant ? QString() : grant.error().detail));
    QCOMPARE(grant->subject, u"P1"_s);
    QCOMPARE(http::queryParameters(m_api->asked(kToken).value(0).body).value("redirect_uri"), kRedirect.toEncoded());
    QTRY_VERIFY(!m_secrets.value(u"access_requests"_s).contains(QString::fromLatin1(stateOf(*page))));
    session = open();
    QCOMPARE(await(session->takeAccess(query)).error().kind, ErrorKind::Unauthorized); // good once
    m_clock.advance(2 * kMinute);
    session = open();
    QCOMPARE(await(session->takeAccess({{"state", stateOf(*late)}, {"code", "c"}})).error().kind, ErrorKind::Unauthorized);
    QTRY_VERIFY(!m_secrets.contains(u"access_requests"_s));
}

void DivarOAuthTest::damagedRequestsAreLeftOut()
{
    for (const QString &kept : {u"no JSON"_s, u"{\"open\":{}}"_s, u"{\"open\":[7,{},{\"state\":\"\",\"purposes\":[\"message_user\"]}]}"_s,
             u"{\"open\":[{\"state\":\"\",\"asked\":1.8e12,\"purposes\":[\"message_user\"]}]}"_s,
             u"{\"open\":[{\"state\":7,\"asked\":\"x\",\"purposes\":\"message_user\"}]}"_s}) {
        m_secrets.insert(u"access_requests"_s, kept);
        QCOMPARE(await(open()->takeAccess({{"state", ""}, {"code", "c"}})).error().kind, ErrorKind::Unauthorized);
    }
    QVERIFY(m_api->asked().isEmpty());
}

void DivarOAuthTest::answersThatNobodyAskedFor_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<TimeMs>("later");
    QTest::newRow("none") << QByteArray() << TimeMs(0);
    QTest::newRow("another") << QByteArray(43, 'A') << TimeMs(0);
    QTest::newRow("huge") << QByteArray(1'000'000, 'A') << TimeMs(0);
    QTest::newRow("too late") << "own"_ba << 61 * kMinute;
}

void DivarOAuthTest::answersThatNobodyAskedFor()
{
    QFETCH(QByteArray, state);
    QFETCH(TimeMs, later);
    const auto session = open();
    const auto page = session->askForAccess({u"message_user"_s}, {}, kRedirect);
    m_clock.advance(later);
    const auto answer = await(session->takeAccess({{"state", state == "own" ? stateOf(*page) : state}, {"code", "c"}}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unauthorized);
    QVERIFY(m_api->asked().isEmpty());
}

void DivarOAuthTest::refusals_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no code") << "x"_ba
                             << "y"_ba << u"the person did not give access"_s;
    QTest::newRow("an empty code") << "code"_ba
                                   << ""_ba << u"the person did not give access"_s;
    QTest::newRow("a huge code") << "code"_ba << QByteArray(100'000, 'c') << u"the person did not give access"_s;
    QTest::newRow("refused") << "error"_ba
                             << "access_denied"_ba << u"the person did not give access"_s;
    QTest::newRow("with words") << "error_description"_ba
                                << "The resource owner\ndenied"_ba << u"The resource owner denied"_s;
}

void DivarOAuthTest::refusals()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, detail);
    const auto session = open();
    const auto page = session->askForAccess({u"message_user"_s}, {}, kRedirect);
    const auto answer = await(session->takeAccess({{"state", stateOf(*page)}, {name, value}}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Forbidden);
    QCOMPARE(answer.error().detail, detail);
    QVERIFY(m_api->asked().isEmpty());
    // It was this answer that ended the request.
    QCOMPARE(await(session->takeAccess({{"state", stateOf(*page)}, {"code", "c"}})).error().kind, ErrorKind::Unauthorized);
}

void DivarOAuthTest::lessThanAskedFor()
{
    m_api->answers(kUsers, 200, "{\"user_id\":\"u1\"}");
    m_api->answers(kToken, {tokens("1", "CHAT_BOT_USER_MESSAGE_SEND USER_ID"), tokens("2", "USER_ID offline_access")});
    const auto session = open();
    const auto part = take(*session, {u"message_user"_s, u"post_chats"_s});
    QVERIFY(part);
    QCOMPARE(part->purposes, QStringList{u"message_user"_s});
    const auto none = take(*session, {u"message_user"_s});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Forbidden);
    QCOMPARE(session->grants().size(), 1u);
}

void DivarOAuthTest::badTokenAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("wrong code") << 400 << "{\"error\":\"invalid_grant\",\"error_description\":\"bad\"}"_ba << ErrorKind::Forbidden;
    QTest::newRow("wrong secret") << 401 << "{\"error\":\"invalid_client\"}"_ba << ErrorKind::Rejected;
    QTest::newRow("failing") << 500 << ""_ba << ErrorKind::Unavailable;
    QTest::newRow("a page") << 200 << "<html>"_ba << ErrorKind::BadAnswer;
    QTest::newRow("nothing") << 200 << ""_ba << ErrorKind::BadAnswer;
    QTest::newRow("an array") << 200 << "[1]"_ba << ErrorKind::BadAnswer;
    QTest::newRow("wrong types") << 200 << "{\"access_token\":{},\"refresh_token\":7,\"expires_in\":[]}"_ba << ErrorKind::BadAnswer;
    QTest::newRow("a number") << 200 << "{\"access_token\":7}"_ba << ErrorKind::BadAnswer;
    QTest::newRow("breaks a header") << 200 << "{\"access_token\":\"a\\r\\nX-Evil: 1\"}"_ba << ErrorKind::BadAnswer;
    QTest::newRow("a blank") << 200 << "{\"access_token\":\"a b\"}"_ba << ErrorKind::BadAnswer;
    QTest::newRow("another scheme") << 200 << "{\"access_token\":\"a\",\"token_type\":\"mac\"}"_ba << ErrorKind::BadAnswer;
    QTest::newRow("a long token") << 200 << QByteArray("{\"access_token\":\"" + QByteArray(9000, 'a') + "\"}") << ErrorKind::BadAnswer;
    QTest::newRow("huge") << 200 << QByteArray("{\"access_token\":\"" + QByteArray(2'000'000, 'a') + "\"}") << ErrorKind::BadAnswer;
    QTest::newRow("deep") << 200 << QByteArray(QByteArray(5000, '[') + QByteArray(5000, ']')) << ErrorKind::BadAnswer;
    QTest::newRow("elsewhere") << 302 << ""_ba << ErrorKind::BadAnswer;
}

void DivarOAuthTest::badTokenAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    m_api->answers(kToken, status, body);
    const auto session = open();
    const auto answer = take(*session, {u"message_user"_s});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(m_api->asked().size(), 1); // a code is used once
    QCOMPARE(m_changes, 0);
}

void DivarOAuthTest::whoItIsIsAskedAgain()
{
    m_api->answers(kToken, {tokens("1")});
    m_api->answers(kUsers, {reply(502, "<html>"), reply(200, "{\"user_id\":\"u1\"}")});
    const auto session = open();
    QVERIFY(take(*session, {u"message_user"_s}));
    m_api->answers(kUsers, 503, "");
    const auto failed = take(*session, {u"message_user"_s});
    QCOMPARE(failed.error().kind, ErrorKind::Unavailable);
    QCOMPARE(m_api->asked(kUsers).size(), 4);
}

void DivarOAuthTest::badUserAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no id") << 200 << "{\"phone_number\":\"09120000001\"}"_ba << ErrorKind::BadAnswer;
    QTest::newRow("a page") << 200 << "<html>"_ba << ErrorKind::BadAnswer;
    QTest::newRow("an object") << 200 << "{\"user_id\":{}}"_ba << ErrorKind::BadAnswer;
    QTest::newRow("control characters") << 200 << "{\"user_id\":\"a\\u0000b\"}"_ba << ErrorKind::BadAnswer;
    QTest::newRow("huge") << 200 << QByteArray("{\"user_id\":\"" + QByteArray(200'000, 'u') + "\"}") << ErrorKind::BadAnswer;
    QTest::newRow("refused") << 401 << "{\"code\":16}"_ba << ErrorKind::Forbidden;
    QTest::newRow("not allowed") << 403 << "{\"code\":7}"_ba << ErrorKind::Forbidden;
}

void DivarOAuthTest::badUserAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    m_api->answers(kToken, {tokens("1")});
    m_api->answers(kUsers, status, body);
    const auto session = open();
    const auto answer = take(*session, {u"message_user"_s});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QVERIFY(session->grants().empty());
    QCOMPARE(m_changes, 0);
}

void DivarOAuthTest::severalGrantsOfOnePerson()
{
    m_api->answers(kUsers, 200, "{\"user_id\":\"u1\"}");
    m_api->answers(kToken, {tokens("1"), tokens("2"), tokens("3"), tokens("4")});
    const auto session = open();
    QVERIFY(take(*session, {u"message_user"_s}));
    QVERIFY(take(*session, {u"post_chat"_s}, u"P1"_s));
    QVERIFY(take(*session, {u"post_chats"_s}));
    auto grants = session->grants(); // those for all in one, that for a post beside it
    QCOMPARE(grants.size(), 2u);
    QCOMPARE(grants[0].purposes, (QStringList{u"message_user"_s, u"post_chats"_s}));
    QCOMPARE(grants[1].subject, u"P1"_s);
    // Asked for together, one token serves both.
    QVERIFY(take(*session, {u"post_chats"_s, u"message_user"_s}));
    grants = session->grants();
    QCOMPARE(grants.size(), 2u);
    QVERIFY(!m_secrets.value(u"grant/u1"_s).contains(u"ory_at_1"_s));
    QVERIFY(!m_secrets.value(u"grant/u1"_s).contains(u"ory_at_3"_s));

    m_api->answers("POST /v1/open-platform/chat/bot/users/u1/messages", 200, "{}");
    QVERIFY(await(session->send({.user = u"u1"_s}, text(), {}, {})));
    QCOMPARE(m_api->asked().last().header("Authorization"), "Bearer ory_at_4"_ba);
    m_api->answers(kToPost, 200, "{}");
    QVERIFY(await(session->send(
        {.conversation = u"pc1"_s, .channel = u"post"_s, .context = {.subject = u"P1"_s, .access = u"u1"_s}}, text(), {}, {})));
    QCOMPARE(m_api->asked().last().header("Authorization"), "Bearer ory_at_2"_ba);
}

void DivarOAuthTest::grantsSurviveARestart()
{
    m_api->answers(kUsers, 200, "{\"user_id\":\"u=/1\",\"phone_number\":\"09120000001\"}");
    m_api->answers(kToken, {tokens("1"), tokens("2")});
    auto session = open();
    QVERIFY(take(*session, {u"message_user"_s}));
    QVERIFY(take(*session, {u"post_chat"_s}, u"P1"_s));
    const auto before = session->grants();
    session = open();
    QCOMPARE(session->grants(), before);
}

void DivarOAuthTest::damagedGrantsAreLeftOut()
{
    const auto good = grantOf(u"good"_s, u"1"_s, {u"CHAT_BOT_USER_MESSAGE_SEND"_s});
    give({good});
    const QStringList damaged{u"{}"_s, u"no JSON"_s, u"{\"grants\":[7,{},{\"access\":7},null]}"_s, u"{\"grants\":{}}"_s,
        u"{\"grants\":[{\"access\":\"a\",\"expires\":1e300,\"obtained\":-5,\"scopes\":[7],\"purposes\":\"x\"}]}"_s};
    for (int i = 0; i < damaged.size(); ++i)
        m_secrets.insert(u"grant/bad%1"_s.arg(i), damaged.at(i));
    m_secrets.insert(u"grant/"_s, m_secrets.value(u"grant/good"_s));
    const auto session = open();
    session->keepUp();
    const auto grants = session->grants();
    QVERIFY(std::any_of(grants.begin(), grants.end(), [](const AccessGrant &grant) { return grant.user == u"good"_s; }));
    QVERIFY(grants.size() <= 2);
}

void DivarOAuthTest::dropForgets()
{
    give({grantOf(u"u1"_s, u"1"_s, {u"CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"_s}), grantOf(u"u2"_s, u"2"_s, {u"USER_ID"_s})});
    const auto session = open();
    session->dropAccess(u"u1"_s);
    session->dropAccess(u"nobody"_s);
    QCOMPARE(m_changes, 1);
    QVERIFY(!m_secrets.contains(u"grant/u1"_s));
    QVERIFY(m_secrets.contains(u"grant/u2"_s));
    QCOMPARE(session->grants().size(), 1u);
    const auto receipt
        = await(session->send({.conversation = u"pc1"_s, .channel = u"post"_s, .context = {.access = u"u1"_s}}, text(), {}, {}));
    QCOMPARE(receipt.error().providerCode, u"access_missing"_s);
    QVERIFY(m_api->asked().isEmpty());
    QVERIFY(m_lost.isEmpty());
}

void DivarOAuthTest::noSecretInErrors()
{
    m_api->answers(kToken, 400, "{\"error\":\"invalid_request\",\"error_description\":\"odd: the-code client-secret-1\"}");
    const auto session = open();
    const auto failed = take(*session, {u"message_user"_s});
    QCOMPARE(failed.error().detail, u"odd: [redacted] [redacted]"_s);
    m_api->answers(kToken, {tokens("1")});
    m_api->answers(kUsers, 400, "{\"code\":3,\"message\":\"odd: ory_at_1 key-1\"}");
    QCOMPARE(take(*session, {u"message_user"_s}).error().detail, u"odd: [redacted] [redacted]"_s);
}

QASID_TEST(DivarOAuthTest)
#include "oauth_test.moc"
