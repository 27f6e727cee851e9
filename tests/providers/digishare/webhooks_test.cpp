#include "core/providers/digishare/digisharewebhooks.h"
#include "tests/providers/describe.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;

//! What Digishare's webhooks become. The payloads lie in webhooks/, one file each.
class DigishareWebhooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void payloads_data();
    void payloads();
    void everyPayloadHasARow();
    void hostile_data();
    void hostile();
    void anyCutAndAnyWrongTypeIsKept();
    void garbageNeverHurts();
    void repeats_data();
    void repeats();
    void keysWithoutAnyId();
    void verify_data();
    void verify();
    void testRequestIsRecognised_data();
    void testRequestIsRecognised();

private:
    DecodedWebhook decode(const QByteArray &body) const
    {
        InboundRequest request;
        request.method = "POST";
        request.body = body;
        return m_codec.decode(request, {});
    }
    void checkNothingLost(const QByteArray &body) const;

    digishare::DigishareWebhooks m_codec;
};

namespace {

const QString kFolder = QStringLiteral(DIGISHARE_WEBHOOKS);

QByteArray webhookFile(const QString &name)
{
    return qasid::webhookFile(kFolder, name);
}

QStringList &rowNames()
{
    static QStringList names;
    return names;
}

void webhookRow(const char *file, const QString &expected)
{
    rowNames() += QString::fromLatin1(file);
    QTest::newRow(file) << expected;
}

QString fromSalma(int number, const QString &rest)
{
    return u"message key=message/msg_%1 in=conv_1 id=msg_%1 direction=in author=Salma "_s.arg(number) + rest + u" name=Salma"_s;
}

QString fromKarim(int number, const QString &rest)
{
    return u"message key=message/msg_%1 in=conv_1 id=msg_%1 direction=out author=Karim "_s.arg(number) + rest;
}

void conversationRows()
{
    webhookRow("guide_new_conversation",
        u"started key=conversation/YOUR_CONVERSATION_ID in=YOUR_CONVERSATION_ID time=2025-12-03T12:28:50.000Z "
        u"customer=YOUR_THIRD_ID name=Adil Chbada"_s);
    webhookRow("conversation_with_link",
        u"started key=conversation/conv_1 in=conv_1 time=2026-01-05T08:00:01.250Z customer=thd_1 "
        u"name=Salma Berrada channel=whatsapp address=212600000001"_s);
    webhookRow("conversation_without_name",
        u"started key=conversation/conv_2 in=conv_2 time=2026-01-05T08:00:01.000Z customer=thd_2 "
        u"channel=telegram address=77001"_s);
    webhookRow("conversation_flat",
        u"started key=conversation/conv_3 in=conv_3 time=2026-01-05T08:00:01.000Z customer=thd_3 name=Hind Alami "
        u"channel=messenger address=m-3 facts={\"provider_instance_id\":\"inst_9\"}"_s);
    webhookRow("message_event_carrying_conversation",
        u"started key=conversation/conv_4 in=conv_4 time=2026-01-05T08:00:01.000Z customer=thd_4 "
        u"name=Youssef channel=whatsapp address=212600000004"_s);
    webhookRow("archived",
        u"archived key=archived/conv_1/2026-01-06T10:30:00.000000Z in=conv_1 time=2026-01-06T10:30:00.000Z "
        u"by=system_rule id=rule_1"_s);
    webhookRow(
        "archived_without_actor", u"archived key=archived/conv_1/2026-01-06T10:30:00.000000Z in=conv_1 time=2026-01-06T10:30:00.000Z"_s);
    webhookRow("archived_nested", u"archived key=event/evt_9 in=conv_1"_s);
}

void textRows()
{
    webhookRow("guide_new_message",
        u"message key=message/YOUR_MESSAGE_ID in=YOUR_CONVERSATION_ID id=YOUR_MESSAGE_ID direction=in "
        u"author=Adil Chbada content=text:/info name=Adil Chbada"_s);
    webhookRow("text_from_customer",
        u"message key=message/msg_1 in=conv_1 id=msg_1 direction=in author=Salma Berrada "
        u"time=2026-01-05T08:59:59.123Z content=text:سلام، فين وصلات الكوموند ديالي؟ customer=thd_1 "
        u"name=Salma Berrada channel=whatsapp address=212600000001"_s);
    webhookRow("text_from_agent",
        u"message key=message/msg_2 in=conv_1 id=msg_2 correlation=2633736349319958528 direction=out author=Karim "
        u"time=2026-01-05T09:01:00.133Z content=text:Bonjour Salma, je regarde. channel=whatsapp"_s);
    webhookRow("text_from_system",
        u"message key=message/msg_3 in=conv_1 id=msg_3 direction=system time=2026-01-05T09:02:00.000Z "
        u"content=text:Closing in five minutes."_s);
    webhookRow("text_from_system_sender", u"message key=message/msg_4 in=conv_1 id=msg_4 direction=system content=text:Agent joined."_s);
    webhookRow("text_null_sender_not_system", u"message key=message/msg_5 in=conv_1 id=msg_5 direction=unknown content=text:Hm"_s);
    webhookRow(
        "text_unknown_sender", u"message key=message/msg_6 in=conv_1 id=msg_6 direction=unknown author=Helper bot content=text:Beep"_s);
    webhookRow("text_flat",
        u"message key=message/90071992547409931 in=12345678901234567890 id=90071992547409931 direction=in author=Nadia "
        u"time=2026-01-05T09:00:00.000Z content=text:flat customer=42 name=Nadia"_s);
    webhookRow("text_reply",
        u"message key=message/msg_7 in=conv_1 id=msg_7 direction=in author=Salma content=text:Oui, celui-ci "
        u"reply_to=msg_2 customer=thd_1 name=Salma"_s);
    webhookRow("text_bidi_name",
        u"message key=message/msg_8 in=conv_1 id=msg_8 direction=in author=evil name  می\u200cخواهم "
        u"content=text:x\u202ey name=evil name  می\u200cخواهم"_s);
    webhookRow("null_body", u"message key=message/msg_34 in=conv_1 id=msg_34 direction=in content=unsupported:text"_s);
    webhookRow("no_body_no_type", u"message key=message/msg_35 in=conv_1 id=msg_35 direction=unknown content=unsupported:message"_s);
    webhookRow("failed_file", fromKarim(36, u"content=unsupported:text"_s));
    webhookRow("unknown_type", fromSalma(32, u"content=unsupported:reaction"_s));
    webhookRow("type_of_wrong_type", u"message key=message/msg_33 in=conv_1 id=msg_33 direction=in content=unsupported:?"_s);
    webhookRow("unsupported", fromSalma(31, u"content=unsupported:unsupported"_s));
}

void structuredRows()
{
    webhookRow("location",
        fromSalma(9, u"content=location:{\"latitude\":33.5731,\"longitude\":-7.5898,\"name\":\"Atelier\",\"text\":\"Atelier\"}"_s));
    webhookRow(
        "location_without_conversation", u"quarantined key=sha256/ reason=a message that names no conversation, so it has no place"_s);
    webhookRow("location_without_numbers", fromSalma(11, u"content=unsupported:location"_s));
    webhookRow("location_off_the_globe", fromSalma(12, u"content=unsupported:location"_s));
    webhookRow("button_reply",
        fromSalma(13, u"content=choice:{\"choice_id\":\"yes\",\"source\":\"button\",\"text\":\"نعم\",\"title\":\"نعم\"}"_s));
    webhookRow("list_reply",
        fromSalma(14,
            u"content=choice:{\"choice_id\":\"r1\",\"description\":\"Où est mon colis\",\"source\":\"list\","
            u"\"text\":\"Livraison\\nOù est mon colis\",\"title\":\"Livraison\"}"_s));
    webhookRow("interactive_unknown", fromSalma(15, u"content=unsupported:interactive"_s));
    webhookRow("echo_buttons", fromKarim(16, u"content=text:{\"header\":\"Livraison\",\"text\":\"Demain ?\"} button=Oui>y button=Non>n"_s));
    webhookRow("echo_buttons_under_image",
        fromKarim(17,
            u"content=text:Celui-ci ? "
            u"file={\"kind\":\"image\",\"name\":\"\",\"url\":\"https://shop.example/1.jpg\"} button=Oui>y"_s));
    webhookRow("echo_list",
        fromKarim(18,
            u"content=list:{\"button\":\"Choisir\",\"header\":\"Aide\",\"sections\":[{\"rows\":"
            u"[{\"description\":\"Où il est\",\"id\":\"a\",\"title\":\"Suivi\"},{\"id\":\"b\",\"title\":\"Retour\"}],"
            u"\"title\":\"Colis\"}],\"text\":\"Sujet ?\"}"_s));
    webhookRow("echo_location_request", fromKarim(19, u"content=location_request:{\"text\":\"Votre position ?\"}"_s));
    webhookRow("contacts",
        fromSalma(30,
            u"content=contact:{\"cards\":[{\"emails\":[\"omar@example.com\"],\"name\":\"Omar Idrissi\","
            u"\"phones\":[\"+212 600-000002\"]},{\"emails\":[],\"name\":\"Lina\",\"phones\":[\"212600000003\"]}],"
            u"\"text\":\"Omar Idrissi\\n+212 600-000002\\nomar@example.com\\nLina\\n212600000003\"}"_s));
    webhookRow("campaign",
        u"message key=message/msg_37 in=conv_1 id=msg_37 direction=out time=2026-01-05T10:00:00.000Z "
        u"content=text:{\"footer\":\"STOP pour arrêter\",\"header\":\"Votre avis\",\"text\":\"Une note ?\"} "
        u"button=Très bien>5 button=Site>https://shop.example"_s);
    webhookRow("campaign_unreadable", u"message key=message/msg_38 in=conv_1 id=msg_38 direction=out content=unsupported:campaign"_s);
}

void mediaRows()
{
    webhookRow("image",
        u"message key=message/msg_20 in=conv_1 id=msg_20 direction=in author=Salma content=media:{\"text\":\"\"} "
        u"file={\"kind\":\"image\",\"mime_type\":\"image/jpeg\",\"name\":\"IMG_1.jpg\",\"remote_id\":\"51\","
        u"\"remote_path\":\"companies/1/a/IMG_1.jpg\",\"size\":20481} customer=thd_1 name=Salma"_s);
    webhookRow("image_with_caption",
        fromSalma(21,
            u"content=media:{\"text\":\"La façade\"} file={\"kind\":\"image\",\"mime_type\":\"image/png\","
            u"\"name\":\"shop.png\",\"remote_id\":\"52\",\"size\":100,\"url\":\"https://cdn.example/shop.png\"}"_s));
    webhookRow("voice",
        fromSalma(22,
            u"content=media:{\"text\":\"\"} file={\"kind\":\"voice\",\"mime_type\":\"audio/ogg; codecs=opus\","
            u"\"name\":\"note.ogg\",\"remote_id\":\"53\",\"remote_path\":\"p/note.ogg\",\"seconds\":7.5,\"size\":9000}"_s));
    webhookRow("video",
        fromSalma(23,
            u"content=media:{\"text\":\"\"} file={\"kind\":\"video\",\"mime_type\":\"video/mp4\",\"name\":\"v.mp4\","
            u"\"remote_id\":\"54\",\"remote_path\":\"p/v.mp4\",\"seconds\":12}"_s));
    webhookRow("pdf",
        fromSalma(24,
            u"content=media:{\"text\":\"\"} file={\"kind\":\"document\",\"mime_type\":\"application/pdf\","
            u"\"name\":\"facture.pdf\",\"remote_id\":\"55\",\"remote_path\":\"p/facture.pdf\"}"_s));
    webhookRow("other_file",
        fromSalma(25,
            u"content=media:{\"text\":\"\"} file={\"kind\":\"document\",\"mime_type\":"
            u"\"application/vnd.openxmlformats-officedocument.wordprocessingml.document\",\"name\":\"notes.docx\","
            u"\"remote_id\":\"56\",\"remote_path\":\"p/n\"}"_s));
    webhookRow("webp",
        fromSalma(26,
            u"content=media:{\"text\":\"\"} file={\"kind\":\"sticker\",\"mime_type\":\"image/webp\",\"name\":\"s.webp\","
            u"\"remote_id\":\"57\",\"remote_path\":\"p/s.webp\"}"_s));
    webhookRow("sticker_without_body", fromSalma(27, u"content=media:{\"text\":\"\"} file={\"kind\":\"sticker\",\"name\":\"\"}"_s));
    webhookRow("image_without_body", fromSalma(28, u"content=unsupported:image"_s));
    webhookRow("echo_link",
        fromKarim(29,
            u"content=media:{\"text\":\"Facture\"} file={\"kind\":\"document\",\"name\":\"f.pdf\","
            u"\"url\":\"https://shop.example/f.pdf\"}"_s));
}

void otherRows()
{
    webhookRow("third_updated",
        u"customer key=sha256/ time=2026-01-06T09:15:00.000Z customer=thd_1 name=Salma Berrada (VIP) "
        u"facts={\"premium\":true,\"verified\":true}"_s);
    webhookRow("third_created_flat",
        u"customer key=event/evt_7 time=2026-01-06T09:15:00.000Z customer=thd_9 name=Mina phone=212600000009 "
        u"email=mina@example.com"_s);
    webhookRow("third_deleted", u"quarantined key=event/evt_8 reason=the event third.deleted is not known and names no conversation"_s);
    webhookRow("third_tags", u"quarantined key=sha256/ reason=the event third.tags-changed is not known and names no conversation"_s);
    webhookRow("ticket_created", u"quarantined key=event/evt_10 reason=the event ticket.created is not known and names no conversation"_s);
    webhookRow("campaign_failed",
        u"quarantined key=event/evt_11 reason=the event campaign_message.failed is not known and names no conversation"_s);
    webhookRow("unknown_event_with_conversation",
        u"message key=event/evt_12 in=conv_1 direction=system time=2026-01-06T02:03:00.000Z "
        u"content=unsupported:live_chat.participant_joined"_s);
}

} // namespace

void DigishareWebhooksTest::payloads_data()
{
    QTest::addColumn<QString>("expected");
    conversationRows();
    textRows();
    structuredRows();
    mediaRows();
    otherRows();
}

void DigishareWebhooksTest::payloads()
{
    QFETCH(QString, expected);
    const QByteArray body = webhookFile(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(!body.isEmpty(), "the file is missing");
    const auto decoded = decode(body);
    QCOMPARE(withoutHashes(describe(decoded)), expected);
    QVERIFY(survivesStore(decoded));
}

void DigishareWebhooksTest::everyPayloadHasARow()
{
    QStringList rows = rowNames();
    rows.removeDuplicates();
    rows.sort();
    QCOMPARE(rows, webhookFiles(kFolder));
}

void DigishareWebhooksTest::hostile_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QByteArray &body, const QString &expected) { QTest::newRow(name) << body << expected; };
    const auto message = [](const QByteArray &fields) {
        return QByteArray(
            "{\"event\":\"live_chat.new_message\",\"data\":{\"id\":\"m\",\"data\":{\"conversation_id\":\"c\"," + fields + "}}}");
    };
    add("empty", "", u"quarantined key=sha256/ reason=not JSON"_s);
    add("not JSON", "hello=world", u"quarantined key=sha256/ reason=not JSON"_s);
    add("cut", "{\"event\":\"live_chat.new_mess", u"quarantined key=sha256/ reason=not JSON"_s);
    add("an array", "[1,2]", u"quarantined key=sha256/ reason=the JSON is not an object"_s);
    add("not UTF-8", "{\"event\":\"\xff\xfe\"}", u"quarantined key=sha256/ reason=the text is not UTF-8"_s);
    add("too deep", QByteArray("{\"event\":\"x\",\"data\":") + QByteArray(5000, '[') + QByteArray(5000, ']') + "}",
        u"quarantined key=sha256/ reason=the JSON is nested deeper"_s);
    add("no event", "{\"data\":{\"id\":\"a\"}}", u"quarantined key=sha256/ reason=the webhook names no event"_s);
    add("event of a wrong type", "{\"event\":5,\"data\":{\"id\":\"a\"}}", u"quarantined key=sha256/ reason=the webhook names no event"_s);
    add("no data", "{\"event\":\"live_chat.new_message\"}",
        u"quarantined key=sha256/ reason=the event live_chat.new_message has no data"_s);
    add("data of a wrong type", "{\"event\":\"live_chat.new_message\",\"data\":\"x\"}",
        u"quarantined key=sha256/ reason=the event live_chat.new_message has no data"_s);
    add("inner data of a wrong type", "{\"event\":\"live_chat.new_message\",\"data\":{\"id\":\"m\",\"data\":[]}}",
        u"quarantined key=sha256/ reason=a message that names no conversation"_s);
    add("conversation of a wrong type",
        "{\"event\":\"live_chat.new_message\",\"data\":{\"id\":\"m\",\"data\":{\"conversation_id\":{},\"body\":\"x\"}}}",
        u"quarantined key=sha256/ reason=a message that names no conversation"_s);
    add("empty conversation",
        "{\"event\":\"live_chat.new_message\",\"data\":{\"id\":\"m\",\"data\":{\"conversation_id\":\"\",\"body\":\"x\"}}}",
        u"quarantined key=sha256/ reason=a message that names no conversation"_s);
    add("conversation without id", "{\"event\":\"live_chat.new_conversation\",\"data\":{\"id\":\"\",\"data\":{\"third\":{\"id\":\"t\"}}}}",
        u"quarantined key=sha256/ reason=a new conversation without an id"_s);
    add("archived without id", "{\"event\":\"live_chat.conversation_archived\",\"data\":{\"archived_at\":\"2026-01-06T10:30:00Z\"}}",
        u"quarantined key=sha256/ reason=an archived conversation without an id"_s);
    add("id with a line feed",
        "{\"event\":\"live_chat.new_message\",\"data\":{\"id\":\"a\\nb\",\"data\":{\"conversation_id\":\"c\",\"body\":\"x\"}}}",
        u"message key=sha256/ in=c direction=unknown content=text:x"_s);
    add("conversation with a byte-order mark", message("\"conversation_id\":\"\\ufeffc\",\"body\":\"x\""),
        u"quarantined key=sha256/ reason=a message that names no conversation"_s);
    add("conversation with a noncharacter", message("\"conversation_id\":\"c\\ufffe\",\"body\":\"x\""),
        u"quarantined key=sha256/ reason=a message that names no conversation"_s);
    add("empty message id",
        "{\"event\":\"live_chat.new_message\",\"data\":{\"id\":\"\",\"data\":{\"conversation_id\":\"c\",\"body\":\"x\"}}}",
        u"message key=sha256/ in=c direction=unknown content=text:x"_s);
    add("lone surrogates and NUL", message("\"body\":\"a\\ud800b\\u0000c\\udc00\\ud83d\\ude00\""),
        u"message key=message/m in=c id=m direction=unknown content=text:a\ufffdb\ufffdc\ufffd😀"_s);
    add("time out of range", message("\"body\":\"x\",\"created_at\":\"9999-99-99T99:99:99Z\""),
        u"message key=message/m in=c id=m direction=unknown content=text:x"_s);
    add("time of a wrong type", message("\"body\":\"x\",\"created_at\":{\"date\":1}"),
        u"message key=message/m in=c id=m direction=unknown content=text:x"_s);
    add("time before the epoch", message("\"body\":\"x\",\"created_at\":-1e300"),
        u"message key=message/m in=c id=m direction=unknown content=text:x"_s);
    add("sender of a wrong type", message("\"body\":\"x\",\"sender\":[\"third\"]"),
        u"message key=message/m in=c id=m direction=unknown content=text:x"_s);
    add("sender as a class name", message("\"body\":\"x\",\"sender\":{\"model_type\":\"App\\\\Models\\\\Third\"}"),
        u"message key=message/m in=c id=m direction=in content=text:x"_s);
    add("id as a float beyond 2^63",
        "{\"event\":\"live_chat.new_message\",\"data\":{\"id\":9.25e18,\"data\":{\"conversation_id\":\"c\",\"body\":\"x\"}}}",
        u"message key=sha256/ in=c direction=unknown content=text:x"_s);
    add("body of a wrong type", message("\"type\":\"text\",\"body\":5"),
        u"message key=message/m in=c id=m direction=unknown content=unsupported:text"_s);
    add("buttons of wrong types",
        message("\"type\":\"interactive\",\"body\":{\"type\":\"button\",\"body\":5,\"action\":{\"buttons\":[1,null,\"x\"]}}"),
        u"message key=message/m in=c id=m direction=unknown content=unsupported:interactive"_s);
    add("sections of wrong types", message("\"type\":\"interactive\",\"body\":{\"type\":\"list\",\"action\":{\"sections\":{}}}"),
        u"message key=message/m in=c id=m direction=unknown content=unsupported:interactive"_s);
    add("contacts of wrong types", message("\"type\":\"contacts\",\"body\":[1,null,{\"phones\":\"x\"}]"),
        u"message key=message/m in=c id=m direction=unknown content=unsupported:contacts"_s);
    add("address that runs", message("\"type\":\"image\",\"body\":{\"url\":\"javascript:alert(1)\"}"),
        u"message key=message/m in=c id=m direction=unknown content=media:{\"text\":\"\"} "
        u"file={\"kind\":\"image\",\"name\":\"\",\"remote_path\":\"javascript:alert(1)\"}"_s);
}

void DigishareWebhooksTest::hostile()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const auto decoded = decode(body);
    const QString described = withoutHashes(describe(decoded));
    QVERIFY2(described.startsWith(expected), qPrintable(described));
    QVERIFY(survivesStore(decoded));
}

//! Whatever came must be one event or one quarantined part.
void DigishareWebhooksTest::checkNothingLost(const QByteArray &body) const
{
    const auto decoded = decode(body);
    QVERIFY2(decoded.events.size() + decoded.quarantined.size() == 1, body.left(300).constData());
    QVERIFY2(survivesStore(decoded), body.left(300).constData());
    QCOMPARE(describe(decode(body)), describe(decoded));
}

void DigishareWebhooksTest::anyCutAndAnyWrongTypeIsKept()
{
    const QByteArrayList replacements
        = {"null", "5", "-1e308", "\"\"", "[]", "{}", "true", "[[[]]]", "\"\\ud800\"", "99999999999999999999999"};
    for (const QString &file : webhookFiles(kFolder)) {
        const QByteArray body = webhookFile(file).simplified();
        for (qsizetype i = 0; i < body.size(); i += 7)
            checkNothingLost(body.left(i));
        // Every value in turn is replaced: from behind a colon to the next comma or closing bracket.
        for (qsizetype i = body.indexOf(':'); i >= 0; i = body.indexOf(':', i + 1)) {
            const qsizetype end = std::min(static_cast<size_t>(body.indexOf('}', i)), static_cast<size_t>(body.indexOf(',', i)));
            for (const QByteArray &replacement : replacements)
                checkNothingLost(body.left(i + 1) + replacement + body.mid(end));
        }
        if (QTest::currentTestFailed())
            return;
    }
}

void DigishareWebhooksTest::garbageNeverHurts()
{
    QRandomGenerator random(20260105);
    const QByteArray seed = webhookFile(u"campaign"_s);
    for (int round = 0; round < 3000; ++round) {
        QByteArray body = seed;
        for (int change = 0; change < 1 + round % 8; ++change)
            body[random.bounded(body.size())] = static_cast<char>(random.bounded(256));
        checkNothingLost(body);
        if (QTest::currentTestFailed())
            return;
    }
    const QByteArray huge(900'000, 'x');
    checkNothingLost(
        "{\"event\":\"live_chat.new_message\",\"data\":{\"id\":\"m\",\"data\":{\"conversation_id\":\"c\",\"body\":\"" + huge + "\"}}}");
    checkNothingLost(
        "{\"event\":\"live_chat.new_message\",\"data\":{\"id\":\"" + huge + "\",\"data\":{\"conversation_id\":\"c\",\"body\":\"x\"}}}");
    checkNothingLost("{\"event\":\"" + huge + "\",\"data\":{\"conversation_id\":\"c\"}}");
    checkNothingLost("{\"event\":\"live_chat.new_message\",\"data\":{\"id\":\"m\",\"data\":{\"conversation_id\":\"c\",\"body\":\"x\","
                     "\"sender\":{\"model_type\":\"third\",\"name\":\""
        + huge + "\"}}}}");
}

void DigishareWebhooksTest::repeats_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *file, const char *from, const char *to, bool same) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(from) << QByteArray(to) << same;
    };
    row("delivered later", "text_from_customer", "2026-01-05T09:00:00Z", "2026-01-05T09:07:00Z", true);
    row("other event id", "text_from_customer", "evt_1", "evt_2", true);
    row("renamed customer", "text_from_customer", "Salma Berrada", "Salma B.", true);
    row("other address of the customer", "text_from_customer", "212600000001", "212600000002", true);
    row("dated anew", "text_from_customer", "08:59:59", "08:59:58", true);
    row("renamed agent", "text_from_agent", "Karim", "Karim Alaoui", true);
    row("other event id inside", "text_from_agent", "2633736349319958528", "2633736349319958529", true);
    row("renamed writer of an unknown type", "unknown_type", "Salma", "Salma B.", true);
    row("address signed anew", "image_with_caption", "example/shop.png", "example/shop.png?signature=2", true);
    row("renamed customer of a conversation", "conversation_with_link", "Salma Berrada", "Salma B.", true);
    row("conversation dated anew", "conversation_with_link", "08:00:01", "08:00:02", true);
    row("other conversation", "text_from_customer", "conv_1", "conv_2", false);
    row("other side", "text_from_customer", "\"third\"", "\"user\"", false);
    row("edited text", "text_from_customer", "وصلات", "وصل", false);
    row("other answered message", "text_reply", "\"msg_2\"", "\"msg_1\"", false);
    row("other file", "image", "companies/1/a/IMG_1.jpg", "companies/1/a/IMG_2.jpg", false);
    row("other caption", "image_with_caption", "La façade", "Le mur", false);
    row("other button", "echo_buttons", "Non", "Jamais", false);
    row("other place", "location", "33.5731", "33.5732", false);
    row("other content of an unknown type", "unknown_type", "👍", "👎", false);
    row("conversation with somebody else", "conversation_with_link", "thd_1", "thd_2", false);
}

void DigishareWebhooksTest::repeats()
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

void DigishareWebhooksTest::keysWithoutAnyId()
{
    const QByteArray one = "{\"event\":\"ticket.created\",\"data\":{\"id\":1,\"subject\":\"a\"}}";
    const QByteArray same
        = "{ \"data\": {\"subject\":\"a\", \"id\":1}, \"timestamp\":\"2026-01-01T00:00:00Z\", \"event\":\"ticket.created\"}";
    const QByteArray other = "{\"event\":\"ticket.created\",\"data\":{\"id\":2,\"subject\":\"a\"}}";
    const auto key = [this](const QByteArray &body) { return decode(body).quarantined.at(0).eventKey; };
    QCOMPARE(key(same), key(one));
    QVERIFY(key(other) != key(one));
    QVERIFY(key("garbage a") != key("garbage b"));
}

void DigishareWebhooksTest::verify_data()
{
    using Settings = QMap<QString, QString>;
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    const Settings none, basic{{u"webhook_auth"_s, u"basic"_s}}, bearer{{u"webhook_auth"_s, u"bearer"_s}},
        header{{u"webhook_auth"_s, u"header"_s}}, user{{u"webhook_auth"_s, u"basic"_s}, {u"webhook_user"_s, u"shop"_s}},
        ownHeader{{u"webhook_auth"_s, u"header"_s}, {u"webhook_header"_s, u"X-Digishare-Secret"_s}};
    const auto base64 = [](const QByteArray &text) { return QByteArray("Basic " + text.toBase64()); };
    QTest::newRow("none") << none << u""_s << QByteArray("X") << QByteArray("y") << true;
    QTest::newRow("none ignores headers") << none << u"s"_s << QByteArray("Authorization") << QByteArray("Bearer wrong") << true;
    QTest::newRow("basic, both in the secret") << basic << u"shop:pa:ss"_s << QByteArray("Authorization") << base64("shop:pa:ss") << true;
    QTest::newRow("basic, user as setting") << user << u"pä ss"_s << QByteArray("authorization") << base64("shop:pä ss") << true;
    QTest::newRow("basic, user in both") << user << u"shop:pass"_s << QByteArray("Authorization") << base64("shop:pass") << true;
    QTest::newRow("basic, wrong password") << user << u"pass"_s << QByteArray("Authorization") << base64("shop:pasS") << false;
    QTest::newRow("basic, wrong user") << user << u"pass"_s << QByteArray("Authorization") << base64("shop2:pass") << false;
    QTest::newRow("basic, not base64") << user << u"pass"_s << QByteArray("Authorization") << QByteArray("Basic ***") << false;
    QTest::newRow("basic, as bearer") << user << u"pass"_s << QByteArray("Authorization") << QByteArray("Bearer shop:pass") << false;
    QTest::newRow("bearer") << bearer << u"s3cret"_s << QByteArray("Authorization") << QByteArray("Bearer s3cret") << true;
    QTest::newRow("bearer, scheme without case")
        << bearer << u"s3cret"_s << QByteArray("AUTHORIZATION") << QByteArray("bearer s3cret") << true;
    QTest::newRow("bearer, wrong") << bearer << u"s3cret"_s << QByteArray("Authorization") << QByteArray("Bearer s3creT") << false;
    QTest::newRow("bearer, part") << bearer << u"s3cret"_s << QByteArray("Authorization") << QByteArray("Bearer s3cre") << false;
    QTest::newRow("bearer, bare") << bearer << u"s3cret"_s << QByteArray("Authorization") << QByteArray("s3cret") << false;
    QTest::newRow("bearer, none") << bearer << u"s3cret"_s << QByteArray("X") << QByteArray("s3cret") << false;
    QTest::newRow("bearer, no secret stored") << bearer << u""_s << QByteArray("Authorization") << QByteArray("Bearer ") << false;
    QTest::newRow("header") << header << u"s3cret"_s << QByteArray("x-webhook-secret") << QByteArray("s3cret") << true;
    QTest::newRow("header, its name not said") << header << u"s3cret"_s << QByteArray("X-Hook-Key") << QByteArray("s3cret") << true;
    QTest::newRow("header, its name not said, wrong") << header << u"s3cret"_s << QByteArray("X-Hook-Key") << QByteArray("guess") << false;
    QTest::newRow("header, empty") << header << u"s3cret"_s << QByteArray("X-Webhook-Secret") << QByteArray("") << false;
    QTest::newRow("header, other name") << ownHeader << u"s3cret"_s << QByteArray("X-Webhook-Secret") << QByteArray("s3cret") << false;
    QTest::newRow("header of one's own") << ownHeader << u"s3cret"_s << QByteArray("X-Digishare-Secret") << QByteArray("s3cret") << true;
}

void DigishareWebhooksTest::verify()
{
    using Settings = QMap<QString, QString>;
    QFETCH(Settings, settings);
    QFETCH(QString, secret);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    Account account;
    account.settings = settings;
    InboundRequest request;
    request.headers = {{name, value}};
    const auto verified = m_codec.verify(request, account, {{u"webhook_secret"_s, secret}});
    QCOMPARE(verified.has_value(), good);
    if (!good)
        QCOMPARE(verified.error().kind, ErrorKind::Unauthorized);
}

void DigishareWebhooksTest::testRequestIsRecognised_data()
{
    QTest::addColumn<QString>("auth");
    for (const char *auth : {"none", "basic", "bearer", "header"})
        QTest::newRow(auth) << QString::fromLatin1(auth);
}

void DigishareWebhooksTest::testRequestIsRecognised()
{
    QFETCH(QString, auth);
    Account account;
    account.settings = {{u"webhook_auth"_s, auth}, {u"webhook_user"_s, u"shop"_s}};
    const Secrets secrets{{u"webhook_secret"_s, u"s3cret"_s}};
    const InboundRequest request = m_codec.testRequest(account, secrets);
    QCOMPARE(request.method, "POST");
    QVERIFY(m_codec.verify(request, account, secrets));
    QVERIFY(m_codec.isTest(request));
    QCOMPARE(describe(m_codec.decode(request, account)), QString());
    InboundRequest real = request;
    real.body = webhookFile(u"guide_new_message"_s);
    QVERIFY(!m_codec.isTest(real));
}

QASID_TEST(DigishareWebhooksTest)
#include "webhooks_test.moc"
