#include "core/providers/divar/divarwebhooks.h"
#include "core/providers/divar/fields.h"
#include "core/providers/divar/messagecontent.h"
#include "core/providers/divar/phone.h"
#include "core/providers/divar/systemnotes.h"
#include "tests/providers/describe.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;

//! Every documented value of Divar's fields, and what must never hurt.
class DivarValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void times_data();
    void times();
    void sizes_data();
    void sizes();
    void phones_data();
    void phones();
    void messageTypes_data();
    void messageTypes();
    void senders_data();
    void senders();
    void everyNoteHasWords();
    void hostile_data();
    void hostile();
    void anyCutAndAnyWrongTypeIsKept();
    void garbageNeverHurts();

private:
    DecodedWebhook decode(const QByteArray &body) const { return m_codec.decode({.method = "POST", .body = body}, {}); }
    void checkNothingLost(const QByteArray &body) const;

    divar::DivarWebhooks m_codec;
};

namespace {

const QString kFolder = QStringLiteral(DIVAR_WEBHOOKS);

//! A value as JSON writes it.
QJsonValue value(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

QByteArray chatbot(const QByteArray &fields)
{
    return "{\"type\":\"NEW_CHATBOT_MESSAGE\",\"new_chatbot_message\":{\"id\":\"m\",\"conversation\":{\"id\":\"c\",\"type\":\"BOT\"}"
        + fields + "}}";
}

} // namespace

void DivarValuesTest::times_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *json, const char *expected) { QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(expected); };
    const char *moment = "2024-10-20T13:12:06.140Z";
    for (const char *json : {"1729429926140000", "\"1729429926140000\"", "1729429926140", "\"1729429926140\"", "1.72942992614e15",
             "\"2024-10-20T13:12:06.14Z\"", "\"2024-10-20T13:12:06.140000Z\"", "\"2024-10-20T13:12:06.140999999Z\"",
             "\"2024-10-20T16:42:06.140+03:30\"", "\" 1729429926140000 \""})
        row(json, moment);
    for (const char *json : {"1729429926", "\"1729429926\"", "\"2024-10-20T13:12:06Z\"", "\"2024-10-20T13:12:06.0Z\""})
        row(json, "2024-10-20T13:12:06.000Z");
    row("9999999999999999", "2286-11-20T17:46:39.999Z");
    for (const char *json :
        {"0", "\"\"", "null", "-1729429926140000", "172942992614000", "17294299261400001", "1e300", "-1e300", "99999999999999999999999",
            "\"99999999999999999999999\"", "1729429926.5", "\"1729429926140000x\"", "\"yesterday\"", "\"1969-12-31T23:59:59Z\"",
            "\"10000-01-01T00:00:00Z\"", "\"2024-13-40T99:99:99Z\"", "\"+1729429926\"", "true", "[]", "{}", "\"۱۷۲۹۴۲۹۹۲۶\""})
        row(json, "");
}

void DivarValuesTest::times()
{
    QFETCH(QByteArray, json);
    const auto time = divar::timeOf(value(json));
    QTEST(time ? toRfc3339(*time) : QString(), "expected");
}

void DivarValuesTest::sizes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *json, qint64 expected) { QTest::newRow(json) << QByteArray(json) << expected; };
    row("204800", 204800);
    row("\"204800\"", 204800);
    row("0", 0);
    for (const char *json : {"-1", "\"-1\"", "1.5", "1e300", "\"18446744073709551615\"", "\"\"", "null", "[]", "true", "\"many\""})
        row(json, -1);
}

void DivarValuesTest::sizes()
{
    QFETCH(QByteArray, json);
    QTEST(divar::bytesOf(value(json)).value_or(-1), "expected");
}

void DivarValuesTest::phones_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *phone, const char *expected) { QTest::newRow(phone) << QString::fromUtf8(expected); };
    for (const char *phone : {"09121234567", "+989121234567", "00989121234567", "989121234567", " 0912 123 4567 ", "+98 (912) 123-4567",
             "۰۹۱۲۱۲۳۴۵۶۷", "٠٩١٢١٢٣٤٥٦٧", "+۹۸ ۹۱۲ ۱۲۳ ۴۵۶۷", "0912\u200c1234567", "\u202a+98 912 123 4567\u202c"})
        row(phone, "+989121234567");
    for (const char *phone : {"02112345678", "+4930123456", "9121234567", "091212345678", "0912123456", "+98 21 1234 5678", "0912abc4567",
             "call me", "+", "", "98 9121234567 9"})
        row(phone, phone);
    row("  call me ", "call me");
}

void DivarValuesTest::phones()
{
    QTEST(divar::normalisedPhone(QString::fromUtf8(QTest::currentDataTag())), "expected");
}

void DivarValuesTest::messageTypes_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("kind");
    const auto row
        = [](const char *name, const QByteArray &fields, const char *kind) { QTest::newRow(name) << fields << QString::fromLatin1(kind); };
    const QByteArray link = "{\"link\":\"https://media.divar.example/a\"}";
    row("TEXT", "\"text\":\"a\"", "text");
    row("IMAGE", "\"image_data\":" + link, "media");
    row("FILE", "\"file_data\":" + link, "media");
    row("VOICE", "\"voice_data\":" + link, "media");
    row("VIDEO", "\"video_data\":" + link, "media");
    row("LOCATION", "\"location_data\":{\"latitude\":1}", "location");
    row("CONTACT", "\"contact_data\":{\"phone\":\"09121234567\"}", "contact");
    row("text", "\"text\":\"a\"", "text"); // in small letters
    row("SEEN", "\"text\":\"a\"", "unsupported");
}

void DivarValuesTest::messageTypes()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, kind);
    const auto read
        = [&](const QByteArray &type) { return divar::partsOfMessage(QJsonDocument::fromJson('{' + type + fields + '}').object()); };
    QCOMPARE(contentKind(read("\"type\":\"" + QByteArray(QTest::currentDataTag()) + "\",").content), kind);
    // The form tells as much where the word is missing.
    QCOMPARE(contentKind(read({}).content), kind == "unsupported"_L1 ? u"text"_s : kind);
}

void DivarValuesTest::senders_data()
{
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QString>("chatbot");
    QTest::addColumn<QString>("post");
    const auto row = [](const char *sender, const char *chatbot, const char *post) {
        QTest::newRow(sender) << QByteArray(sender) << QString::fromLatin1(chatbot) << QString::fromLatin1(post);
    };
    row("{\"type\":\"HUMAN\"}", "in", "in");
    row("{\"type\":\"USER\"}", "in", "in");
    row("{\"type\":\"BOT\"}", "out", "out");
    row("{\"type\":\"HUMAN\",\"side\":\"BUYER\"}", "in", "in");
    row("{\"type\":\"HUMAN\",\"side\":\"SELLER\"}", "in", "out");
    row("{\"type\":\"USER\",\"side\":\"SELLER\"}", "in", "out");
    row("{\"type\":\"BOT\",\"side\":\"SELLER\"}", "out", "out");
    row("{\"type\":\"BOT\",\"side\":\"BUYER\"}", "out", "out");
    row("{\"type\":\"HUMAN\",\"side\":\"UMPIRE\"}", "in", "in");
    row("{\"type\":\"ROBOT\"}", "in", "in");
    row("{}", "in", "in");
    row("null", "in", "in");
    row("\"BOT\"", "in", "in");
    row("[{\"type\":\"BOT\"}]", "in", "in");
}

void DivarValuesTest::senders()
{
    QFETCH(QByteArray, sender);
    const auto direction = [&](const QByteArray &type, const QByteArray &key, const QByteArray &conversation) {
        const auto decoded = decode("{\"type\":\"" + type + "\",\"" + key + "\":{\"id\":\"m\",\"conversation\":{\"id\":\"c\",\"type\":\""
            + conversation + "\"},\"sender\":" + sender + ",\"type\":\"TEXT\",\"text\":\"a\"}}");
        return directionName(std::get<MessageAppeared>(decoded.events.at(0).body).message.direction);
    };
    QTEST(direction("NEW_CHATBOT_MESSAGE", "new_chatbot_message", "BOT"), "chatbot");
    QTEST(direction("NEW_MESSAGE", "new_message", "POST"), "post");
    QTEST(direction("NEW_MESSAGE", "new_message", ""), "post");
}

void DivarValuesTest::everyNoteHasWords()
{
    const auto worded = [](const SystemContent &note) {
        const char *words = divar::systemWords(note.code);
        // A place for the text exactly where there is one.
        return words && *words && QString::fromLatin1(words).contains("%1"_L1) == !note.text.isEmpty();
    };
    for (const auto &text : {u"/start MY_POST a"_s, u"/start MY_POST"_s, u"/start MY_DIVAR"_s, u"/start DIVAR_PRO"_s, u"/start CHAT a"_s,
             u"/start CHAT"_s, u"/start DEMAND_POST a"_s, u"/start DEMAND_POST"_s}) {
        const auto point = divar::touchPointOf(text);
        QVERIFY2(point && worded(point->note), qPrintable(text));
    }
    for (const auto &change : {u"PUBLISH"_s, u"RETIRE"_s, u"ONGOING"_s, u"ARCHIVE"_s, u"SOMETHING_NEW"_s})
        QVERIFY2(worded(divar::postNote(change, u"a"_s)), qPrintable(change));
    QCOMPARE(divar::systemWords(u"conversation_started"), nullptr);
}

void DivarValuesTest::hostile_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QByteArray &body, const QString &expected) { QTest::newRow(name) << body << expected; };
    const QString in = u"message key=message/c/m in=c id=m direction=in content="_s;
    const QString placeless = u"quarantined key=sha256/ reason=a message that names no conversation"_s;
    add("empty", "", u"quarantined key=sha256/ reason=not JSON"_s);
    add("not JSON", "type=NEW_MESSAGE", u"quarantined key=sha256/ reason=not JSON"_s);
    add("cut", "{\"type\":\"NEW_CHATBOT_MESS", u"quarantined key=sha256/ reason=not JSON"_s);
    add("a sample with a comma too many", "{\"type\":\"NEW_MESSAGE\",}", u"quarantined key=sha256/ reason=not JSON"_s);
    add("not UTF-8", "{\"type\":\"\xff\xfe\"}", u"quarantined key=sha256/ reason=the text is not UTF-8"_s);
    add("too deep", "{\"type\":\"NEW_MESSAGE\",\"new_message\":" + QByteArray(50'000, '[') + QByteArray(50'000, ']') + "}",
        u"quarantined key=sha256/ reason=the JSON is nested deeper"_s);
    add("deep as data of a button",
        chatbot(",\"text\":\"x\",\"buttons\":{\"rows\":[[{\"caption\":\"a\",\"action\":{\"open_server_link\":{\"data\":"
            + QByteArray("{\"a\":").repeated(80) + "1" + QByteArray(80, '}') + "}}}]]}"),
        u"quarantined key=sha256/ reason=the JSON is nested deeper"_s);
    add("type of a wrong type", "{\"type\":[\"NEW_MESSAGE\"]}", u"quarantined key=sha256/ reason=an event without a type"_s);
    add("message of a wrong type", "{\"type\":\"NEW_MESSAGE\",\"new_message\":\"x\"}",
        u"quarantined key=sha256/ reason=a message event without its message"_s);
    add("conversation of a wrong type", "{\"type\":\"NEW_MESSAGE\",\"new_message\":{\"id\":\"m\",\"conversation\":\"c\"}}", placeless);
    add("conversation id of a wrong type", "{\"type\":\"NEW_MESSAGE\",\"new_message\":{\"id\":\"m\",\"conversation\":{\"id\":{}}}}",
        placeless);
    add("conversation id with a line feed", "{\"type\":\"NEW_MESSAGE\",\"new_message\":{\"id\":\"m\",\"conversation\":{\"id\":\"a\\nb\"}}}",
        placeless);
    add("the same key twice",
        "{\"type\":\"STORY\",\"type\":\"NEW_CHATBOT_MESSAGE\",\"new_chatbot_message\":5,"
        "\"new_chatbot_message\":{\"id\":\"m\",\"conversation\":{\"id\":\"c\"},\"text\":\"a\",\"text\":\"b\"}}",
        in + u"text:b"_s);
    add("lone surrogates and NUL", chatbot(",\"text\":\"a\\ud800b\\u0000c\\udc00\\ud83d\\ude00\""), in + u"text:a\ufffdb\ufffdc\ufffd😀"_s);
    add("half a character as id", chatbot(",\"id\":\"\\ud800\",\"text\":\"x\""), u"message key=sha256/ in=c direction=in content=text:x"_s);
    add("huge numbers", chatbot(",\"type\":\"LOCATION\",\"location_data\":{\"latitude\":1e400,\"longitude\":-1e308}"),
        u"quarantined key=sha256/ reason=not JSON"_s);
    add("numbers off the globe", chatbot(",\"type\":\"LOCATION\",\"location_data\":{\"latitude\":1e300,\"longitude\":-1e300}"),
        in + u"unsupported:LOCATION"_s);
    add("coordinates as text", chatbot(",\"type\":\"LOCATION\",\"location_data\":{\"latitude\":\"35.7\",\"longitude\":\"51.4\"}"),
        in + u"location:{\"latitude\":35.7,\"longitude\":51.4,\"text\":\"\"}"_s);
    add("coordinates of a wrong type", chatbot(",\"type\":\"LOCATION\",\"location_data\":{\"latitude\":[],\"longitude\":true}"),
        in + u"unsupported:LOCATION"_s);
    add("link to a file of this computer", chatbot(",\"type\":\"FILE\",\"file_data\":{\"link\":\"file:///etc/passwd\"}"),
        in + u"unsupported:FILE"_s);
    add("link without a host", chatbot(",\"type\":\"FILE\",\"file_data\":{\"link\":\"https:///a\"}"), in + u"unsupported:FILE"_s);
    add("name with folders",
        chatbot(",\"type\":\"FILE\",\"file_data\":{\"link\":\"https://m.example/a\",\"name\":\"../../\\u202eexe.pdf\"}"),
        in + u"media:{\"text\":\"\"} file={\"kind\":\"document\",\"name\":\"exe.pdf\",\"url\":\"https://m.example/a\"}"_s);
    add("revocation of a wrong type", "{\"type\":\"USER_ACCESS_REVOCATION\",\"user_access_revocation\":[\"u\"]}",
        u"quarantined key=sha256/ reason=an access was taken back, but the event does not say by whom"_s);
    add("post of a wrong type", "{\"type\":\"POST_UPDATE\",\"post_update\":{\"type\":\"PUBLISH\",\"post\":\"a\"}}",
        u"quarantined key=sha256/ reason=a change of a post that is not named"_s);
}

void DivarValuesTest::hostile()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const auto decoded = decode(body);
    const QString described = withoutHashes(describe(decoded));
    QVERIFY2(described.startsWith(expected), qPrintable(described));
    QVERIFY(survivesStore(decoded));
}

//! Whatever came must be one event or one quarantined part.
void DivarValuesTest::checkNothingLost(const QByteArray &body) const
{
    const auto decoded = decode(body);
    QVERIFY2(decoded.events.size() + decoded.quarantined.size() == 1, body.left(300).constData());
    QVERIFY2(survivesStore(decoded), body.left(300).constData());
    QCOMPARE(describe(decode(body)), describe(decoded));
}

void DivarValuesTest::anyCutAndAnyWrongTypeIsKept()
{
    const QByteArrayList replacements
        = {"null", "5", "-1e308", "\"\"", "[]", "{}", "true", "[[[]]]", "\"\\ud800\"", "99999999999999999999999"};
    for (const QString &file : webhookFiles(kFolder)) {
        const QByteArray body = webhookFile(kFolder, file).simplified();
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

void DivarValuesTest::garbageNeverHurts()
{
    QRandomGenerator random(20260105);
    const QByteArray seed = webhookFile(kFolder, u"buttons_rows"_s);
    for (int round = 0; round < 3000; ++round) {
        QByteArray body = seed;
        for (int change = 0; change < 1 + round % 8; ++change)
            body[random.bounded(body.size())] = static_cast<char>(random.bounded(256));
        checkNothingLost(body);
        if (QTest::currentTestFailed())
            return;
    }
    const QByteArray huge(900'000, 'x');
    checkNothingLost(chatbot(",\"text\":\"" + huge + "\""));
    checkNothingLost(chatbot(",\"id\":\"" + huge + "\""));
    checkNothingLost(chatbot(",\"type\":\"" + huge + "\""));
    checkNothingLost(chatbot(",\"sent_at\":\"" + huge + "\""));
    checkNothingLost(chatbot(",\"sent_at\":" + QByteArray(900'000, '9')));
    checkNothingLost(chatbot(",\"text\":\"/start MY_POST " + huge + "\""));
    checkNothingLost(chatbot(",\"contact_data\":{\"phone\":\"" + QByteArray(900'000, '1') + "\"}"));
    checkNothingLost(chatbot(",\"file_data\":{\"link\":\"https://m.example/" + huge + "\"}"));
    checkNothingLost("{\"type\":\"" + huge + "\"}");
    checkNothingLost("{\"type\":\"POST_UPDATE\",\"post_update\":{\"type\":\"" + huge + "\",\"post\":{\"token\":\"a\"}}}");
    const QByteArray button = "{\"caption\":\"a\",\"icon\":\"HOME\",\"action\":{\"open_direct_link\":\"https://a.example\"}},";
    checkNothingLost(chatbot(",\"text\":\"x\",\"buttons\":{\"rows\":[{\"buttons\":[" + button.repeated(9000).chopped(1) + "]}]}"));
}

QASID_TEST(DivarValuesTest)
#include "values_test.moc"
