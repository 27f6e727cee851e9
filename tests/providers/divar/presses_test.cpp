#include "core/providers/divar/divarwebhooks.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;

//! What is posted when a button is pressed, and what answers it.
class DivarPressesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void endpoints();
    void fields_data();
    void fields();
    void whoPressed_data();
    void whoPressed();
    void refused_data();
    void refused();
    void addressWanted_data();
    void addressWanted();
    void actionWanted_data();
    void actionWanted();
    void garbageNeverHurts();

private:
    Result<Press> read(const QString &endpoint, const QByteArray &body) const
    {
        return m_codec.readPress({.name = endpoint}, {.method = "POST", .body = body}, {});
    }
    QByteArray answer(Press::Wants wants, const PressAnswer &answer, const QString &slug = u"carcheck"_s) const
    {
        Account account;
        account.settings = {{u"app_slug"_s, slug}};
        Press press;
        press.wants = wants;
        return m_codec.pressAnswer(press, answer, account);
    }

    divar::DivarWebhooks m_codec;
};

namespace {

QString describe(const Press &press)
{
    QStringList parts{press.wants == Press::Wants::Address ? u"address"_s : u"action"_s};
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            parts += QString::fromLatin1(name) + u'=' + value;
    };
    add("data", QString::fromUtf8(QJsonDocument(press.data).toJson(QJsonDocument::Compact)));
    add("place", press.place);
    add("in", press.conversation);
    add("by", press.user);
    add("subject", press.context.subject);
    add("access", press.context.access);
    if (!press.byCustomer)
        parts += u"ours"_s;
    return parts.join(u' ');
}

} // namespace

void DivarPressesTest::initTestCase()
{
    for (const WebhookEndpoint &endpoint : m_codec.endpoints())
        QVERIFY(qstrlen(endpoint.label) > 0 && qstrlen(endpoint.hint) > 0);
}

void DivarPressesTest::endpoints()
{
    using Kind = WebhookEndpoint::Kind;
    QList<QPair<QString, Kind>> found;
    for (const WebhookEndpoint &endpoint : m_codec.endpoints())
        found.append({endpoint.name, endpoint.kind});
    QCOMPARE(found, (QList<QPair<QString, Kind>>{{u"session"_s, Kind::Press}, {u"action"_s, Kind::Press}, {u"oauth"_s, Kind::Access}}));
}

void DivarPressesTest::fields_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *endpoint, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << QString::fromLatin1(endpoint) << body << expected;
    };
    row("all, for an address", "session",
        R"({"source":"CHAT_MESSAGE_ACTION","post_token":"gZ4kQ8Xy","conversation_id":"c-1","user_side":"Demand",
            "extra_data":{"slot":"wed-1030"},"user_id":"aXQ9/+u=","completion_url":"https://old.example"})",
        u"address data={\"slot\":\"wed-1030\"} place=CHAT_MESSAGE_ACTION in=c-1 by=aXQ9/+u= subject=gZ4kQ8Xy"_s);
    row("all, for an action", "action",
        R"({"touchpoint":"CHAT","post_token":"gZ4kQ8Xy","conversation_id":"c-1","user_side":"DEMAND",
            "extra_data":{"answer":"yes","n":[1,{"a":null}]},"user_id":"u1"})",
        u"action data={\"answer\":\"yes\",\"n\":[1,{\"a\":null}]} place=CHAT in=c-1 by=u1 subject=gZ4kQ8Xy"_s);
    row("data under its other name", "session", R"({"source":"CHAT","provider_data":{"a":"b"}})",
        u"address data={\"a\":\"b\"} place=CHAT"_s);
    row("data under both, one null", "session", R"({"extra_data":null,"provider_data":{"a":"b"}})", u"address data={\"a\":\"b\"}"_s);
    row("nothing", "session", "{}", u"address data={}"_s);
    row("nulls", "session", R"({"source":null,"post_token":null,"conversation_id":null,"user_side":null,"extra_data":null,"user_id":null})",
        u"address data={}"_s);
    row("empty texts", "action", R"({"touchpoint":"","post_token":"","conversation_id":"","user_side":"","user_id":""})",
        u"action data={}"_s);
    row("the misspelt place", "session", R"({"source":"POST_ADODN"})", u"address data={} place=POST_ADDON"_s);
    row("the place spelt well", "session", R"({"source":"POST_ADDON"})", u"address data={} place=POST_ADDON"_s);
    row("a new place", "session", R"({"source":"profile_page"})", u"address data={} place=PROFILE_PAGE"_s);
    row("ids as numbers", "session", R"({"conversation_id":12345678901234567890,"user_id":42})",
        u"address data={} in=12345678901234567890 by=42"_s);
    row("grown, within reason", "session", R"({"post_token":")" + QByteArray(40, 'p') + R"("})",
        u"address data={} subject="_s + QString(40, u'p'));
    row("other keys", "action", R"({"version":2,"extra_data":{},"extra":{}})", u"action data={}"_s);
}

void DivarPressesTest::fields()
{
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, body);
    const auto press = read(endpoint, body);
    QVERIFY2(press, qPrintable(press ? QString() : press.error().detail));
    QTEST(describe(*press), "expected");
}

void DivarPressesTest::whoPressed_data()
{
    QTest::addColumn<QByteArray>("post");
    QTest::addColumn<QByteArray>("conversation");
    QTest::addColumn<bool>("byCustomer");
    const auto row = [](const char *side, const char *post, const char *conversation, bool byCustomer) {
        QTest::addRow("%s, post %s, conversation %s", side, post, conversation)
            << QByteArray(post) << QByteArray(conversation) << byCustomer;
    };
    for (const char *side : {"Supply", "SUPPLY", "supply"}) {
        row(side, "\"p\"", "\"c\"", false);
        row(side, "null", "\"c\"", true); // the chatbot's
        row(side, "\"p\"", "null", true); // the post's page
    }
    for (const char *side : {"Demand", "DEMAND", "demand", "", "ELSE"})
        row(side, "\"p\"", "\"c\"", true);
}

void DivarPressesTest::whoPressed()
{
    QFETCH(QByteArray, post);
    QFETCH(QByteArray, conversation);
    const QByteArray side = QByteArray(QTest::currentDataTag()).split(',').first();
    const auto press
        = read(u"session"_s, R"({"user_side":")" + side + R"(","post_token":)" + post + R"(,"conversation_id":)" + conversation + "}");
    QVERIFY(press);
    QTEST(press->byCustomer, "byCustomer");
}

void DivarPressesTest::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("nothing", "");
    row("no JSON", "source=CHAT");
    row("an array", "[{}]");
    row("too deep", R"({"extra_data":)" + QByteArray("{\"a\":").repeated(80) + "1" + QByteArray(81, '}'));
    row("long place", R"({"source":")" + QByteArray(81, 'a') + R"("})");
    row("long post", R"({"post_token":")" + QByteArray(41, 'a') + R"("})");
    row("long conversation", R"({"conversation_id":")" + QByteArray(257, 'a') + R"("})");
    row("long side", R"({"user_side":")" + QByteArray(201, 'a') + R"("})");
    row("long user", R"({"user_id":")" + QByteArray(257, 'a') + R"("})");
    row("user of a wrong type", R"({"user_id":{"id":1}})");
    row("user with a line feed", R"({"user_id":"a\nb"})");
    row("conversation with half a character", R"({"conversation_id":"\ud800"})");
    row("data of a wrong type", R"({"extra_data":"slot"})");
    row("data as an array", R"({"provider_data":[1]})");
}

void DivarPressesTest::refused()
{
    QFETCH(QByteArray, body);
    for (const auto &endpoint : {u"session"_s, u"action"_s}) {
        const auto press = read(endpoint, body);
        QVERIFY(!press);
        QCOMPARE(press.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!press.error().detail.isEmpty());
    }
    QVERIFY(!read(u"oauth"_s, "{}"));
}

void DivarPressesTest::addressWanted_data()
{
    QTest::addColumn<PressAnswer>("given");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const PressAnswer &given, const QByteArray &expected, const QString &slug = u"carcheck"_s) {
        QTest::newRow(name) << given << slug << expected;
    };
    const QByteArray own = R"({"url":"https://divar.ir/chat/addon_carcheck"})";
    row("an address", {.url = u"https://check.example/?a=۱"_s}, R"({"url":"https://check.example/?a=۱"})");
    row("an address as an action", {.action = LinkAction{u"https://check.example"_s}}, R"({"url":"https://check.example"})");
    row("an address and words", {.url = u"https://check.example"_s, .text = u"hi"_s}, R"({"url":"https://check.example"})");
    row("words only", {.text = u"hi"_s}, own);
    row("another question", {.action = ServerAction{{{u"a"_s, 1}}}}, own);
    row("nothing", {}, own);
    row("what is no address", {.url = u"javascript:alert(1)"_s}, own);
    row("nothing, and no slug", {}, R"({"url":"https://divar.ir/"})", u""_s);
}

void DivarPressesTest::addressWanted()
{
    QFETCH(PressAnswer, given);
    QFETCH(QString, slug);
    QTEST(answer(Press::Wants::Address, given, slug), "expected");
}

void DivarPressesTest::actionWanted_data()
{
    QTest::addColumn<PressAnswer>("given");
    QTest::addColumn<QByteArray>("expected");
    const auto row
        = [](const char *name, const PressAnswer &given, const QByteArray &expected) { QTest::newRow(name) << given << expected; };
    row("words", {.text = u"ثبت شد 👍"_s}, R"({"text_message":"ثبت شد 👍"})");
    row("an address", {.url = u"https://check.example"_s}, R"({"action":{"open_direct_link":"https://check.example"}})");
    row("a link and words", {.text = u"hi"_s, .action = LinkAction{u"https://check.example"_s}},
        R"({"action":{"open_direct_link":"https://check.example"},"text_message":"hi"})");
    row("another question", {.action = ServerAction{{{u"step"_s, 2}}}}, R"({"action":{"open_server_link":{"data":{"step":2}}}})");
    row("nothing", {}, "{}");
    row("what is no address", {.text = u"hi"_s, .action = LinkAction{u"javascript:alert(1)"_s}}, R"({"text_message":"hi"})");
}

void DivarPressesTest::actionWanted()
{
    QFETCH(PressAnswer, given);
    QTEST(answer(Press::Wants::Action, given), "expected");
}

void DivarPressesTest::garbageNeverHurts()
{
    QRandomGenerator random(20261121);
    const QByteArray seed = R"({"source":"CHAT","post_token":"gZ4kQ8Xy","conversation_id":"c-1","user_side":"Supply",
        "extra_data":{"slot":"wed-1030","n":[1,2]},"user_id":"u1"})";
    int read = 0;
    for (int round = 0; round < 5000; ++round) {
        QByteArray body = seed;
        for (int change = 0; change < 1 + round % 6; ++change)
            body[random.bounded(body.size())] = static_cast<char>(random.bounded(256));
        const auto press = this->read(round % 2 ? u"session"_s : u"action"_s, body);
        read += press ? 1 : 0;
        QVERIFY(press || !press.error().detail.isEmpty());
    }
    QVERIFY(read > 0);
}

QASID_TEST(DivarPressesTest)
#include "presses_test.moc"
