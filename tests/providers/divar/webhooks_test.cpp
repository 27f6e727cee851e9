#include "core/providers/divar/divarwebhooks.h"
#include "tests/providers/describe.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;

//! What Divar's events become. The payloads lie in webhooks/, one file each.
class DivarWebhooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void payloads_data();
    void payloads();
    void everyPayloadHasARow();
    void repeats_data();
    void repeats();
    void saidAgain_data();
    void saidAgain();
    void verify_data();
    void verify();
    void testRequestIsRecognised();

private:
    DecodedWebhook decode(const QByteArray &body, TimeMs received = kReceived) const
    {
        return m_codec.decode({.method = "POST", .body = body, .received = received}, {});
    }
    static constexpr TimeMs kReceived = 1763715660000;

    divar::DivarWebhooks m_codec;
};

namespace {

const QString kWebhooks = QStringLiteral(DIVAR_WEBHOOKS);

QByteArray webhookFile(const QString &name)
{
    return qasid::webhookFile(kWebhooks, name);
}

QStringList &rowNames()
{
    static QStringList names;
    return names;
}

void row(const char *file, const QString &expected)
{
    rowNames() += QString::fromLatin1(file);
    QTest::newRow(file) << expected;
}

QString message(const QString &conversation, int number, const QString &direction, const QString &rest)
{
    return u"message key=message/%1/m-%2 in=%1 id=m-%2 direction=%3 time=2025-11-21T09:00:00.123Z "_s.arg(conversation)
               .arg(number)
               .arg(direction)
        + rest;
}

QString fromCustomer(int number, const QString &rest, const QString &after = {})
{
    return message(u"bot-1"_s, number, u"in"_s, rest + u" channel=chatbot"_s + after);
}

QString fromBot(int number, const QString &rest)
{
    return message(u"bot-1"_s, number, u"out"_s, rest + u" channel=chatbot"_s);
}

QString note(int number, const QString &rest, const QString &after = {})
{
    return message(u"bot-1"_s, number, u"system"_s, rest + u" channel=chatbot"_s + after);
}

QString fromBuyer(int number, const QString &rest)
{
    return message(u"chat-1"_s, number, u"in"_s, rest + u" channel=post subject=gZ4kQ8Xy"_s);
}

void textRows()
{
    row("chatbot_bot_sender", fromBot(12, u"content=text:وقت شما ثبت شد."_s));
    row("chatbot_no_conversation", u"quarantined key=sha256/ reason=a message that names no conversation, so it has no place"_s);
    row("chatbot_no_conversation_type", fromCustomer(13, u"content=text:a"_s));
    row("chatbot_no_id",
        u"message key=sha256/ in=bot-1 direction=in time=2025-11-21T09:00:00.123Z content=text:no id "
        u"channel=chatbot"_s);
    row("chatbot_no_sender", fromCustomer(10, u"content=text:nobody said"_s));
    row("chatbot_no_type", fromCustomer(9, u"content=text:without a word for its type"_s));
    row("chatbot_numeric_ids",
        u"message key=message/12345678901234567890/9007199254740993 in=12345678901234567890 "
        u"id=9007199254740993 direction=in time=2025-11-21T09:00:00.123Z content=text:a channel=chatbot"_s);
    row("chatbot_text", fromCustomer(1, u"content=text:سلام، برای پژو ۲۰۶ وقت کارشناسی دارید؟"_s));
    row("chatbot_text_digits", fromCustomer(4, u"content=text:a"_s));
    row("chatbot_text_early", fromCustomer(14, u"content=text:early spelling"_s));
    row("chatbot_text_empty", fromCustomer(2, u"content=text:"_s));
    row("chatbot_text_milliseconds", fromCustomer(5, u"content=text:a"_s));
    row("chatbot_text_no_time", u"message key=message/bot-1/m-7 in=bot-1 id=m-7 direction=in content=text:a channel=chatbot"_s);
    row("chatbot_text_rfc3339", fromCustomer(3, u"content=text:کد INS-30417 🙂"_s));
    row("chatbot_text_seconds",
        u"message key=message/bot-1/m-6 in=bot-1 id=m-6 direction=in time=2025-11-21T09:00:00.000Z "
        u"content=text:a channel=chatbot"_s);
    row("chatbot_text_time_out_of_range", u"message key=message/bot-1/m-8 in=bot-1 id=m-8 direction=in content=text:a channel=chatbot"_s);
    row("chatbot_under_other_key", fromCustomer(17, u"content=text:a"_s));
    row("chatbot_user_sender", fromCustomer(11, u"content=text:of a user"_s));
}

void postChatRows()
{
    row("post_contact",
        fromBuyer(24,
            u"content=contact:{\"cards\":[{\"emails\":[],\"name\":\"\",\"phones\":[\"+989121234567\"]}],\"text\":\"+989121234567\"}"_s));
    row("post_from_app",
        u"message key=message/chat-1/m-20 in=chat-1 id=m-20 direction=out time=2025-11-21T09:00:00.123Z "
        u"content=text:سلام، در خدمتم. button=رزرو(EVENT_NOTE)>dynamic{\"slot\":\"wed-1030\"} "
        u"own_button=مدیریت>manage gZ4kQ8Xy channel=post subject=gZ4kQ8Xy"_s);
    row("post_from_buyer",
        u"message key=message/chat-1/m-18 in=chat-1 id=m-18 direction=in time=2025-11-21T09:00:00.123Z "
        u"content=text:قیمت آخر چنده؟ channel=post subject=gZ4kQ8Xy access=aXQ9/+user=="_s);
    row("post_from_seller",
        u"message key=message/chat-1/m-19 in=chat-1 id=m-19 direction=out author=Seller "
        u"time=2025-11-21T09:00:00.123Z content=text:مقطوع است. channel=post subject=gZ4kQ8Xy "
        u"access=aXQ9/+user=="_s);
    row("post_no_side", fromBuyer(21, u"content=text:a"_s));
    row("post_no_token",
        u"message key=message/chat-1/m-22 in=chat-1 id=m-22 direction=in time=2025-11-21T09:00:00.123Z "
        u"content=text:a channel=post"_s);
    row("post_start_is_words", fromBuyer(23, u"content=text:/start MY_DIVAR"_s));
}

void mediaRows()
{
    row("file",
        fromCustomer(27,
            u"content=media:{\"text\":\"\"} file={\"kind\":\"document\",\"name\":\"گزارش "
            u"کارشناسی.pdf\",\"size\":9000,\"url\":\"https://media.divar.example/f/1\"}"_s));
    row("image",
        fromCustomer(25,
            u"content=media:{\"text\":\"\"} "
            u"file={\"kind\":\"image\",\"name\":\"car.jpg\",\"size\":204800,\"url\":\"https://media.divar.example/p/car.jpg?sig=1\"}"_s));
    row("image_size_as_text",
        fromBuyer(26,
            u"content=media:{\"text\":\"\"} "
            u"file={\"kind\":\"image\",\"name\":\"car.jpg\",\"size\":204800,\"url\":\"https://media.divar.example/p/car.jpg\"}"_s));
    row("media_link_that_runs", fromCustomer(32, u"content=unsupported:FILE"_s));
    row("media_no_data", fromCustomer(33, u"content=unsupported:VIDEO"_s));
    row("media_no_link", fromCustomer(31, u"content=unsupported:IMAGE"_s));
    row("media_no_size",
        fromCustomer(30,
            u"content=media:{\"text\":\"\"} "
            u"file={\"kind\":\"document\",\"name\":\"من.pdf\",\"url\":\"https://media.divar.example/f/%D9%85%D9%86.pdf\"}"_s));
    row("media_no_type",
        fromCustomer(34,
            u"content=media:{\"text\":\"\"} "
            u"file={\"kind\":\"voice\",\"name\":\"a.3gp\",\"url\":\"https://media.divar.example/v/a.3gp\"}"_s));
    row("video",
        fromCustomer(29,
            u"content=media:{\"text\":\"\"} "
            u"file={\"kind\":\"video\",\"name\":\"tour.mp4\",\"size\":5000000,\"url\":\"http://media.divar.example/v/tour.mp4\"}"_s));
    row("voice",
        fromCustomer(28,
            u"content=media:{\"text\":\"\"} "
            u"file={\"kind\":\"voice\",\"name\":\"note.m4a\",\"size\":9000,\"url\":\"https://media.divar.example/v/note.m4a\"}"_s));
}

void structuredRows()
{
    row("contact",
        fromCustomer(39,
            u"content=contact:{\"cards\":[{\"emails\":[],\"name\":\"رضا\",\"phones\":[\"+98 912 123 "
            u"4567\"]}],\"text\":\"رضا\\n+98 912 123 4567\"} phone=+989121234567"_s,
            u" phone_from=contact"_s));
    row("contact_abroad",
        fromCustomer(41,
            u"content=contact:{\"cards\":[{\"emails\":[],\"name\":\"\",\"phones\":[\"+49 30 1234\"]}],\"text\":\"+49 30 1234\"} "
            u"phone=+49 30 1234"_s,
            u" phone_from=contact"_s));
    row("contact_empty", fromCustomer(43, u"content=unsupported:CONTACT"_s));
    row("contact_from_bot",
        fromBot(44,
            u"content=contact:{\"cards\":[{\"emails\":[],\"name\":\"\",\"phones\":[\"+982112345678\"]}],\"text\":\"+982112345678\"}"_s));
    row("contact_local_persian",
        fromCustomer(40,
            u"content=contact:{\"cards\":[{\"emails\":[],\"name\":\"\",\"phones\":[\"۰۹۱۲۱۲۳۴۵۶۷\"]}],\"text\":\"۰۹۱۲۱۲۳۴۵۶۷\"} "
            u"phone=+989121234567"_s,
            u" phone_from=contact"_s));
    row("contact_name_only",
        fromCustomer(42, u"content=contact:{\"cards\":[{\"emails\":[],\"name\":\"رضا\",\"phones\":[]}],\"text\":\"رضا\"}"_s));
    row("location", fromCustomer(35, u"content=location:{\"latitude\":35.7,\"longitude\":51.4,\"text\":\"\"}"_s));
    row("location_no_data", fromCustomer(38, u"content=unsupported:LOCATION"_s));
    row("location_off_the_globe", fromCustomer(37, u"content=unsupported:LOCATION"_s));
    row("location_zero_left_out", fromCustomer(36, u"content=location:{\"latitude\":51.5,\"longitude\":0,\"text\":\"\"}"_s));
    row("message_type_of_wrong_type", fromCustomer(46, u"content=unsupported:message"_s));
    row("text_of_wrong_type", fromCustomer(47, u"content=unsupported:TEXT"_s));
    row("unknown_message_type", fromCustomer(45, u"content=unsupported:STICKER"_s));
}

void touchPointRows()
{
    row("start_alone", fromCustomer(56, u"content=text:/start"_s));
    row("start_chat",
        note(52, u"content=system:{\"code\":\"start_chat\",\"text\":\"0c1d2e3f-aaaa-bbbb-cccc-000000000001\"}"_s,
            u" facts={\"post_chat\":\"0c1d2e3f-aaaa-bbbb-cccc-000000000001\"} post_chat_from=start"_s));
    row("start_chat_bare", note(53, u"content=system:{\"code\":\"start_chat_unnamed\",\"text\":\"\"}"_s));
    row("start_demand_post",
        note(54, u"content=system:{\"code\":\"start_demand_post\",\"text\":\"AbCd1234\"}"_s,
            u" facts={\"post_token\":\"AbCd1234\"} post_token_from=start subject=AbCd1234"_s));
    row("start_demand_post_bare", note(55, u"content=system:{\"code\":\"start_demand_post_unnamed\",\"text\":\"\"}"_s));
    row("start_divar_pro", note(51, u"content=system:{\"code\":\"start_divar_pro\",\"text\":\"\"}"_s));
    row("start_from_bot", fromBot(60, u"content=text:/start MY_DIVAR"_s));
    row("start_more_words", fromCustomer(58, u"content=text:/start MY_POST gZ4kQ8Xy please"_s));
    row("start_my_divar", note(50, u"content=system:{\"code\":\"start_my_divar\",\"text\":\"\"}"_s));
    row("start_my_divar_with_id", fromCustomer(59, u"content=text:/start MY_DIVAR 7"_s));
    row("start_my_post",
        note(48, u"content=system:{\"code\":\"start_my_post\",\"text\":\"gZ4kQ8Xy\"}"_s,
            u" facts={\"post_token\":\"gZ4kQ8Xy\"} post_token_from=start subject=gZ4kQ8Xy"_s));
    row("start_my_post_bare", note(49, u"content=system:{\"code\":\"start_my_post_unnamed\",\"text\":\"\"}"_s));
    row("start_other_word", fromCustomer(57, u"content=text:/start SUMMER_SALE"_s));
}

void buttonRows()
{
    row("buttons_bare_rows", fromCustomer(62, u"content=text:a button=1>dynamic{} | button=2(HOME)>manage AbCd1234"_s));
    row("buttons_link_without_scheme", fromBot(64, u"content=text:a button=پیوند(REAL_ESTATE)>نشانی پس از فشردن"_s));
    row("buttons_of_buyer",
        fromBuyer(65, u"content=text:a button=theirs>https://check.example/fa own_button=ours>https://check.example/fa"_s));
    row("buttons_of_wrong_types", fromCustomer(66, u"content=text:a button=>?"_s));
    row("buttons_rows",
        fromBot(61,
            u"content=text:کدام؟ button=تعرفه‌ها(WALLET)>https://check.example/fa "
            u"button=🅱️(REAL_ESTATE)>server{\"n\":3,\"slot\":\"wed-1030\"} | button=آگهی>post gZ4kQ8Xy"_s));
    row("buttons_unknown_action",
        fromBot(63,
            u"content=text:a button=Dance(NEW_ICON)>?{\"start_dance\":{\"steps\":3}} "
            u"button=Two>?{\"open_direct_link\":\"https://a.example\",\"open_server_link\":{}} button=None>?"_s));
}

void otherRows()
{
    row("access_revoked", u"revoked key=sha256//489921 by=aXQ9/+user=="_s);
    row("access_revoked_by_nobody", u"quarantined key=sha256/ reason=an access was taken back, but the event does not say by whom"_s);
    row("batch", u"quarantined key=sha256/ reason=an array: Divar documents one event for each request"_s);
    row("legacy_chat_message",
        u"quarantined key=sha256/ reason=a message in the form of before October 2024, which Divar sends no "
        u"more"_s);
    row("press_at_the_events_address",
        u"quarantined key=sha256/ reason=a press of a button: in the Kenar panel the addresses for presses are not the one for events"_s);
    row("legacy_session_start",
        u"quarantined key=sha256/ reason=the start of a chat session in its first form, which Divar sends no "
        u"more"_s);
    row("message_event_without_message", u"quarantined key=sha256/ reason=a message event without its message"_s);
    row("no_event_type", u"quarantined key=sha256/ reason=an event without a type"_s);
    row("payment", u"quarantined key=sha256/ reason=a payment, which belongs to no conversation"_s);
    row("payment_other_key", u"quarantined key=sha256/ reason=a payment, which belongs to no conversation"_s);
    row("post_archive",
        u"subject key=sha256//489921 of=gZ4kQ8Xy content=system:{\"code\":\"post_archived\",\"text\":\"gZ4kQ8Xy\"} "
        u"subject=gZ4kQ8Xy access=u1"_s);
    row("post_ongoing",
        u"subject key=sha256//489921 of=gZ4kQ8Xy content=system:{\"code\":\"post_ongoing\",\"text\":\"gZ4kQ8Xy\"} "
        u"subject=gZ4kQ8Xy access=u1"_s);
    row("post_price_cut",
        u"subject key=sha256//489921 of=gZ4kQ8Xy content=system:{\"code\":\"post_changed\",\"text\":\"PRICE_CUT\"} "
        u"subject=gZ4kQ8Xy access=u1"_s);
    row("post_publish",
        u"subject key=sha256//489921 of=gZ4kQ8Xy content=system:{\"code\":\"post_published\",\"text\":\"gZ4kQ8Xy\"} "
        u"subject=gZ4kQ8Xy access=u1"_s);
    row("post_retire",
        u"subject key=sha256//489921 of=gZ4kQ8Xy content=system:{\"code\":\"post_retired\",\"text\":\"gZ4kQ8Xy\"} "
        u"subject=gZ4kQ8Xy access=u1"_s);
    row("post_update_no_kind", u"quarantined key=sha256/ reason=a change of a post without its kind"_s);
    row("post_update_no_token", u"quarantined key=sha256/ reason=a change of a post that is not named"_s);
    row("unknown_event", u"quarantined key=sha256/ reason=the event STORY_SEEN is not known"_s);
}

} // namespace

void DivarWebhooksTest::payloads_data()
{
    QTest::addColumn<QString>("expected");
    textRows();
    postChatRows();
    mediaRows();
    structuredRows();
    touchPointRows();
    buttonRows();
    otherRows();
}

void DivarWebhooksTest::payloads()
{
    QFETCH(QString, expected);
    const QByteArray body = webhookFile(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(!body.isEmpty(), "the file is missing");
    const auto decoded = decode(body);
    QCOMPARE(withoutHashes(describe(decoded)), expected);
    QVERIFY(survivesStore(decoded));
}

void DivarWebhooksTest::everyPayloadHasARow()
{
    QStringList rows = rowNames();
    rows.removeDuplicates();
    rows.sort();
    QCOMPARE(rows, webhookFiles(kWebhooks));
}

void DivarWebhooksTest::repeats_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *file, const char *from, const char *to, bool same) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(from) << QByteArray(to) << same;
    };
    row("time in the other form", "chatbot_text", "1763715600123000", "\"2025-11-21T09:00:00.123Z\"", true);
    row("time of an unknown type", "unknown_message_type", "1763715600123000", "1763715600999000", true);
    row("other metadata", "post_from_buyer", "aXQ9", "bXQ9", true);
    row("metadata spelt otherwise", "post_from_buyer", "metadata", "meta_data", true);
    row("other word for a person", "chatbot_text", "HUMAN", "USER", true);
    row("size as text", "image", "204800", "\"204800\"", true);
    row("link signed anew", "image", "sig=1", "sig=2", true);
    row("icon under its old name", "buttons_rows", "\"icon\": \"WALLET\"", "\"icon_name\": \"WALLET\"", true);
    row("edited text", "chatbot_text", "سلام", "درود", false);
    row("other side", "post_from_buyer", "BUYER", "SELLER", false);
    row("other file", "image", "car.jpg", "cat.jpg", false);
    row("other place", "location", "35.7", "35.8", false);
    row("other number", "contact", "4567", "4568", false);
    row("other button", "buttons_rows", "wed-1030", "wed-1130", false);
    row("other button of our side", "post_from_app", "open_post_manage_page", "open_post_page", false);
    row("other content of an unknown type", "unknown_message_type", "1.webp", "2.webp", false);
}

void DivarWebhooksTest::repeats()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray first = webhookFile(file);
    QVERIFY2(first.contains(from), "the row changes nothing");
    const auto a = decode(first).events.at(0);
    const auto b = decode(QByteArray(first).replace(from, to)).events.at(0);
    QCOMPARE(b.key, a.key);
    QTEST(b.fingerprint == a.fingerprint, "same");
}

void DivarWebhooksTest::saidAgain_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"access_revoked", "post_publish", "post_retire"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

//! What carries no id is a repeat when it comes within minutes, and meant anew when it comes on another day.
void DivarWebhooksTest::saidAgain()
{
    QFETCH(QString, file);
    const QByteArray body = webhookFile(file);
    const auto key = [&](TimeMs received) { return decode(body, received).events.at(0).key; };
    QCOMPARE(key(kReceived + 60'000), key(kReceived));
    QVERIFY(key(kReceived + 86'400'000) != key(kReceived));
    QCOMPARE(decode(body, kReceived + 86'400'000).events.at(0).fingerprint, decode(body).events.at(0).fingerprint);
    QVERIFY(decode(webhookFile(u"post_archive"_s)).events.at(0).key != decode(webhookFile(u"post_ongoing"_s)).events.at(0).key);
}

void DivarWebhooksTest::verify_data()
{
    using Headers = QList<QPair<QByteArray, QByteArray>>;
    QTest::addColumn<QString>("key");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<bool>("good");
    const auto row
        = [](const char *name, const QString &key, const Headers &headers, bool good) { QTest::newRow(name) << key << headers << good; };
    row("the key", u"k3y"_s, {{"Authorization", "k3y"}}, true);
    row("header in small letters", u"k3y"_s, {{"authorization", "k3y"}}, true);
    row("a key with blanks inside", u"Bearer k3y"_s, {{"Authorization", "Bearer k3y"}}, true);
    row("pasted with a blank behind it", u"k3y "_s, {{"Authorization", "k3y"}}, true);
    row("a key of other letters", u"کلید"_s, {{"Authorization", "کلید"}}, true);
    row("a prefix that is not in the key", u"k3y"_s, {{"Authorization", "Bearer k3y"}}, false);
    row("without the key's prefix", u"Bearer k3y"_s, {{"Authorization", "k3y"}}, false);
    row("prefix in other letters", u"Bearer k3y"_s, {{"Authorization", "bearer k3y"}}, false);
    row("other case", u"k3y"_s, {{"Authorization", "K3Y"}}, false);
    row("a part", u"k3y"_s, {{"Authorization", "k3"}}, false);
    row("more", u"k3y"_s, {{"Authorization", "k3yk3y"}}, false);
    row("empty", u"k3y"_s, {{"Authorization", ""}}, false);
    row("no header", u"k3y"_s, {{"X-Key", "k3y"}}, false);
    row("second header", u"k3y"_s, {{"Authorization", "x"}, {"Authorization", "k3y"}}, false);
    row("no key stored", u""_s, {{"Authorization", ""}}, false);
    row("no key stored, no header", u""_s, {}, false);
    row("blank key stored", u"  "_s, {{"Authorization", "  "}}, false);
}

void DivarWebhooksTest::verify()
{
    using Headers = QList<QPair<QByteArray, QByteArray>>;
    QFETCH(QString, key);
    QFETCH(Headers, headers);
    QFETCH(bool, good);
    InboundRequest request;
    request.headers = headers;
    const auto verified = m_codec.verify(request, {}, {{u"identification_key"_s, key}, {u"api_key"_s, u"api"_s}});
    QCOMPARE(verified.has_value(), good);
    if (!good)
        QCOMPARE(verified.error().kind, ErrorKind::Unauthorized);
}

void DivarWebhooksTest::testRequestIsRecognised()
{
    const Secrets secrets{{u"identification_key"_s, u"k3y"_s}};
    const InboundRequest request = m_codec.testRequest({}, secrets);
    QCOMPARE(request.method, "POST");
    QVERIFY(m_codec.verify(request, {}, secrets));
    QVERIFY(m_codec.isTest(request));
    QCOMPARE(describe(m_codec.decode(request, {})), QString());
    InboundRequest real = request;
    real.body = webhookFile(u"chatbot_text"_s);
    QVERIFY(!m_codec.isTest(real));
    // A customer who writes the word is no test.
    real.body = "{\"type\":\"NEW_CHATBOT_MESSAGE\",\"new_chatbot_message\":{\"text\":\"QASID.TEST\"}}";
    QVERIFY(!m_codec.isTest(real));
}

QASID_TEST(DivarWebhooksTest)
#include "webhooks_test.moc"
