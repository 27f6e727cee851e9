// The engine with the real codec of a provider that posts presses, as its documents say they come.

#include "core/providers/divar/divarprovider.h"
#include "tests/engine/engineroom.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

class DivarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersServerLinksAndDynamicActions();
    void setsAsideAPressThatIsNoJson();

private:
    static AccountId add(EngineRoom &room)
    {
        room.registry.add(std::make_unique<DivarProvider>());
        const QString base = u"http://127.0.0.1:%1"_s.arg(room.apiPort());
        const auto added = await(room.inbox->addAccount(u"divar"_s, u"Divar"_s,
            {{u"app_slug"_s, u"shop"_s}, {u"api_base"_s, base}, {u"oauth_base"_s, base}, {u"upload_base"_s, base}},
            {{u"api_key"_s, u"a"_s}, {u"identification_key"_s, u"Bearer ours"_s}}));
        return added ? added->account.id : AccountId{};
    }
    Result<HttpAnswer> press(
        EngineRoom &room, AccountId account, const QString &endpoint, const QByteArray &body, const QByteArray &key = "Bearer ours")
    {
        return await(m_http.send({.method = "POST",
            .url = QUrl(room.inbox->account(account)->webhookUrl + u'/' + endpoint),
            .headers = {{"Authorization", key}, {"API-Version", "2"}},
            .body = body,
            .contentType = "application/json"}));
    }
    static QJsonObject object(const Result<HttpAnswer> &answer)
    {
        return answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
    }

    HttpClient m_http;
};

void DivarTest::answersServerLinksAndDynamicActions()
{
    EngineRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = add(room);
    const AnswerRules rules{
        .rules = {
            {.name = u"order"_s, .match = {{u"order"_s, u"*"_s}}, .answer = {.url = u"https://shop.example/{data.order}?u={user_id}"_s}},
            {.name = u"yes"_s, .match = {{u"answer"_s, u"yes"_s}}, .answer = {.text = u"سپاس"_s}},
        }};
    QVERIFY(await(room.inbox->setAnswerRules(account, rules)));
    const QByteArray order = "{\"source\":\"CHAT_MESSAGE_ACTION\",\"conversation_id\":\"c1\",\"user_side\":\"DEMAND\",\"post_token\":null,"
                             "\"user_id\":\"a/b+c=\",\"extra_data\":{\"order\":5}}";
    QCOMPARE(object(press(room, account, u"session"_s, order))["url"_L1].toString(), u"https://shop.example/5?u=a%2Fb%2Bc%3D"_s);
    const QByteArray yes = "{\"touchpoint\":\"CHAT\",\"conversation_id\":\"c1\",\"user_side\":\"Demand\",\"user_id\":\"a/b+c=\","
                           "\"extra_data\":{\"answer\":\"yes\"}}";
    QCOMPARE(object(press(room, account, u"action"_s, yes))["text_message"_L1].toString(), u"سپاس"_s);
    // No rule: for an address the chatbot's own page.
    QCOMPARE(object(press(room, account, u"session"_s, "{\"conversation_id\":\"c1\"}"))["url"_L1].toString(),
        u"https://divar.ir/chat/addon_shop"_s);
    QCOMPARE(press(room, account, u"action"_s, yes, "ours").error().httpStatus, 401); // the key is compared whole

    const auto page = await(room.inbox->conversations({}, {}, 10));
    QCOMPARE(page->rows.size(), size_t(1));
    QCOMPARE(page->rows[0].customer.remoteId, u"a/b+c="_s);
    const auto messages = await(room.inbox->messages(page->rows[0].id, {}));
    QCOMPARE(messages->messages.size(), size_t(3));
    QCOMPARE(std::get<PressContent>(messages->messages[0].content).rule, u"order"_s);
    QCOMPARE(std::get<PressContent>(messages->messages[2].content).answer, u"https://divar.ir/chat/addon_shop"_s);
}

void DivarTest::setsAsideAPressThatIsNoJson()
{
    EngineRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = add(room);
    QCOMPARE(press(room, account, u"action"_s, "[").error().httpStatus, 400);
    QTRY_COMPARE(await(room.inbox->quarantine(10))->size(), size_t(1));
}

QASID_TEST(DivarTest)
#include "divar_test.moc"
