#include "core/providers/digishare/digisharetokens.h"
#include "tests/providers/digishare/apitest.h"
#include "tests/support/await.h"
#include "tests/support/handclock.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

//! Where the bearer token of a call comes from.
class DigishareTokensTest : public QObject, ApiTest {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void clientCredentials();
    void oneTokenForConcurrentCalls();
    void tokenIsRenewedBeforeItExpires();
    void refusedTokenIsReplacedOnce();
    void personalTokenIsNotReplaced();
    void failingTokenFetchSendsNothing_data();
    void failingTokenFetchSendsNothing();
};

void DigishareTokensTest::clientCredentials()
{
    m_api->answers(kToken, 200, "{\"token_type\":\"Bearer\",\"expires_in\":31536000,\"access_token\":\"got-1\"}");
    m_api->answers(kMessages, 200, "{\"id\":\"msg_1\"}");
    const auto session = open({}, m_client);
    QVERIFY(await(session->send({.conversation = u"conv_1"_s}, text(), {})));
    QVERIFY(await(session->send({.conversation = u"conv_1"_s}, text(), {})));
    QCOMPARE(m_api->asked(kToken).size(), 1);
    QCOMPARE(m_api->json(kToken),
        QJsonObject({{u"grant_type"_s, u"client_credentials"_s}, {u"client_id"_s, u"cid"_s}, {u"client_secret"_s, u"client-secret-1"_s}}));
    QCOMPARE(m_api->asked(kMessages).at(1).header("Authorization"), "Bearer got-1");
}

void DigishareTokensTest::oneTokenForConcurrentCalls()
{
    m_api->answers(kToken, 200, "{\"access_token\":\"got-1\",\"expires_in\":3600}");
    m_api->answers("GET /v1/user/profile", 200, "{\"id\":\"usr_1\",\"name\":\"Karim\"}");
    const auto session = open({}, m_client);
    QList<Future<AccountIdentity>> calls;
    for (int i = 0; i < 5; ++i)
        calls += session->check();
    for (const auto &future : calls)
        QVERIFY(await(future));
    QCOMPARE(m_api->asked(kToken).size(), 1);
}

void DigishareTokensTest::tokenIsRenewedBeforeItExpires()
{
    m_api->answers(kToken,
        {{.status = 200, .headers = {}, .body = "{\"access_token\":\"got-1\",\"expires_in\":3600}", .breakAfter = {}},
            {.status = 200, .headers = {}, .body = "{\"access_token\":\"got-2\",\"expires_in\":10}", .breakAfter = {}},
            {.status = 200, .headers = {}, .body = "{\"access_token\":\"got-3\"}", .breakAfter = {}}});
    Account account;
    account.settings = {{u"api_base"_s, m_api->base()}};
    HandClock clock;
    digishare::DigishareTokens tokens(digishare::settingsOf(account), m_client, *m_http, clock);
    QCOMPARE(await(tokens.token()).value(), u"got-1"_s);
    clock.advance(3'539'000);
    QCOMPARE(await(tokens.token()).value(), u"got-1"_s);
    clock.advance(2'000); // a minute before it expires
    QCOMPARE(await(tokens.token()).value(), u"got-2"_s);
    clock.advance(8'900);
    QCOMPARE(await(tokens.token()).value(), u"got-2"_s);
    clock.advance(200); // a tenth of a short life before
    QCOMPARE(await(tokens.token()).value(), u"got-3"_s);
}

void DigishareTokensTest::refusedTokenIsReplacedOnce()
{
    m_api->answers(kToken,
        {{.status = 200, .headers = {}, .body = "{\"access_token\":\"got-1\",\"expires_in\":3600}", .breakAfter = {}},
            {.status = 200, .headers = {}, .body = "{\"access_token\":\"got-2\",\"expires_in\":3600}", .breakAfter = {}}});
    m_api->answers(kMessages,
        {{.status = 401, .headers = {}, .body = "{\"message\":\"Unauthenticated.\"}", .breakAfter = {}},
            {.status = 200, .headers = {}, .body = "{\"id\":\"msg_1\"}", .breakAfter = {}}});
    const auto session = open({}, m_client);
    QVERIFY(await(session->send({.conversation = u"conv_1"_s}, text(), {})));
    QCOMPARE(m_api->asked(kMessages).size(), 2);
    QCOMPARE(m_api->asked(kMessages).at(1).header("Authorization"), "Bearer got-2");

    m_api->answers(kMessages, 401, "{\"message\":\"Unauthenticated.\"}");
    const auto refused = await(session->send({.conversation = u"conv_1"_s}, text(), {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
    QVERIFY(refused.error().outcomeKnown);
    QCOMPARE(m_api->asked(kMessages).size(), 4);
}

void DigishareTokensTest::personalTokenIsNotReplaced()
{
    m_api->answers(kMessages, 401, "{\"message\":\"Unauthenticated.\"}");
    const auto session = open();
    const auto refused = await(session->send({.conversation = u"conv_1"_s}, text(), {}));
    QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(m_api->asked().size(), 1);
}

void DigishareTokensTest::failingTokenFetchSendsNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("wrong client") << 401 << QByteArray("{\"error\":\"invalid_client\",\"message\":\"Client authentication failed\"}")
                                  << ErrorKind::Unauthorized;
    QTest::newRow("wrong grant") << 400 << QByteArray("{\"error\":\"unsupported_grant_type\"}") << ErrorKind::Unauthorized;
    QTest::newRow("failing server") << 500 << QByteArray() << ErrorKind::Unavailable;
    QTest::newRow("failing gateway") << 502 << QByteArray("<html>") << ErrorKind::Unavailable;
    QTest::newRow("busy") << 503 << QByteArray() << ErrorKind::Unavailable;
    QTest::newRow("no token") << 200 << QByteArray("{\"token_type\":\"Bearer\"}") << ErrorKind::BadAnswer;
    QTest::newRow("not JSON") << 200 << QByteArray("ok") << ErrorKind::BadAnswer;
    QTest::newRow("token that breaks a header") << 200 << QByteArray("{\"access_token\":\"a\\r\\nX-Evil: 1\"}") << ErrorKind::BadAnswer;
}

void DigishareTokensTest::failingTokenFetchSendsNothing()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    m_api->answers(kToken, status, body);
    const auto session = open({}, m_client);
    const auto receipt = await(session->send({.conversation = u"conv_1"_s}, text(), {}));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, kind);
    QVERIFY(receipt.error().outcomeKnown);
    QVERIFY(m_api->asked(kMessages).isEmpty());
}

QASID_TEST(DigishareTokensTest)
#include "tokens_test.moc"
