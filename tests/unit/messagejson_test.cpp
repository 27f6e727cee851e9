#include "core/model/messagejson.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;

class MessageJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWent_data();
    void comesBackAsItWent();
    void refuses_data();
    void refuses();
    void takesTheShortestReply();
    void errorComesBackAsItWent();
    void printsAWholeMessage();
    void printsPressAndButtons();
};

Q_DECLARE_METATYPE(qasid::OutgoingMessage)

void MessageJsonTest::comesBackAsItWent_data()
{
    QTest::addColumn<OutgoingMessage>("message");
    QTest::newRow("text") << OutgoingMessage{.content = TextContent{.text = u"Bonjour"_s}};
    QTest::newRow("everything a text can have") << OutgoingMessage{
        .content = TextContent{.text = u"hi"_s, .texts = {{u"en"_s, u"hi"_s}, {u"ar"_s, u"أهلا"_s}}, .header = u"h"_s, .footer = u"f"_s},
        .attachments = {{.kind = AttachmentKind::Voice,
            .remoteId = u"r"_s,
            .name = u"a.ogg"_s,
            .mimeType = u"audio/ogg"_s,
            .size = 1LL << 40,
            .url = u"https://x.example/a"_s,
            .remotePath = u"p/a"_s,
            .localPath = u"/tmp/a"_s,
            .seconds = 3.5}},
        .buttons = {{{.caption = u"Oui"_s, .icon = u"HOME"_s, .action = ReplyAction{u"1"_s}},
                        {.caption = u"L"_s, .action = LinkAction{u"https://x.example"_s}}},
            {{.caption = u"S"_s, .action = ServerAction{{{u"k"_s, 1}}}}, {.caption = u"D"_s, .action = DynamicAction{{{u"k"_s, u"v"_s}}}},
                {.caption = u"U"_s, .action = UnknownAction{{{u"new"_s, true}}}}}},
        .replyTo = u"m1"_s};
    QTest::newRow("location") << OutgoingMessage{
        .content = LocationContent{.latitude = 33.5843, .longitude = -7.6321, .name = u"n"_s, .address = u"a"_s}};
    QTest::newRow("location request") << OutgoingMessage{.content = LocationRequestContent{.text = u"where"_s}};
    QTest::newRow("list") << OutgoingMessage{
        .content = ListMenuContent{.header = u"h"_s,
            .text = u"t"_s,
            .footer = u"f"_s,
            .button = u"b"_s,
            .sections
            = {{.title = u"s"_s, .rows = {{.id = u"1"_s, .title = u"r"_s, .description = u"d"_s}, {.id = u"2"_s, .title = u"r2"_s}}}}}};
    QTest::newRow("choice") << OutgoingMessage{
        .content = ChoiceContent{.source = ChoiceContent::Source::List, .id = u"1"_s, .title = u"t"_s, .description = u"d"_s}};
    QTest::newRow("press") << OutgoingMessage{.content = PressContent{.caption = u"Track"_s,
                                                  .data = {{u"order"_s, 5}, {u"list"_s, QJsonArray{1, u"a"_s}}},
                                                  .place = u"CHAT"_s,
                                                  .rule = u"r"_s,
                                                  .answer = u"https://x.example/5"_s}};
    QTest::newRow("press that tells nothing") << OutgoingMessage{.content = PressContent{}};
    QTest::newRow("buttons of both sides") << OutgoingMessage{.content = TextContent{.text = u"t"_s},
        .buttons = {{{.caption = u"P"_s, .action = PostAction{.post = u"AbCd"_s}}}},
        .senderButtons = {{{.caption = u"M"_s, .icon = u"EDIT"_s, .action = PostAction{.post = u"AbCd"_s, .manage = true}},
            {.caption = u"D"_s, .action = DynamicAction{{{u"k"_s, true}}}}}}};
    QTest::newRow("contact") << OutgoingMessage{
        .content = ContactContent{.cards = {{.name = u"n"_s, .phones = {u"1"_s}, .emails = {u"e"_s}}}, .raw = "[]"}};
    QTest::newRow("media") << OutgoingMessage{.content = MediaContent{.caption = u"c"_s}};
    QTest::newRow("system") << OutgoingMessage{.content = SystemContent{.code = u"x"_s, .text = u"t"_s}};
    QTest::newRow("unsupported") << OutgoingMessage{.content = UnsupportedContent{.typeName = u"hologram"_s, .raw = R"({"a":1})"}};
}

void MessageJsonTest::comesBackAsItWent()
{
    QFETCH(OutgoingMessage, message);
    const QByteArray bytes = QJsonDocument(outgoingToJson(message)).toJson();
    const auto read = outgoingFromJson(QJsonDocument::fromJson(bytes).object());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == message);
}

void MessageJsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown kind") << QByteArray(R"({"kind":"dance"})") << u"kind"_s;
    QTest::newRow("text missing") << QByteArray(R"({"kind":"text"})") << u"text"_s;
    QTest::newRow("text is a number") << QByteArray(R"({"kind":"text","text":5})") << u"text"_s;
    QTest::newRow("latitude missing") << QByteArray(R"({"kind":"location","longitude":5})") << u"latitude"_s;
    QTest::newRow("latitude too large") << QByteArray(R"({"kind":"location","latitude":91,"longitude":5})") << u"latitude"_s;
    QTest::newRow("list without button") << QByteArray(R"({"kind":"list","text":"t"})") << u"button"_s;
    QTest::newRow("list row without title") << QByteArray(R"({"kind":"list","text":"t","button":"b","sections":[{"rows":[{"id":"1"}]}]})")
                                            << u"rows"_s;
    QTest::newRow("button rows not rows") << QByteArray(R"({"text":"t","buttons":[{"caption":"x"}]})") << u"buttons"_s;
    QTest::newRow("button without caption") << QByteArray(R"({"text":"t","buttons":[[{"action":{"type":"reply","id":"1"}}]]})")
                                            << u"caption"_s;
    QTest::newRow("link without url") << QByteArray(R"({"text":"t","buttons":[[{"caption":"c","action":{"type":"link"}}]]})") << u"url"_s;
    QTest::newRow("post without its id") << QByteArray(R"({"text":"t","buttons":[[{"caption":"c","action":{"type":"post"}}]]})")
                                         << u"post"_s;
    QTest::newRow("manage is no flag") << QByteArray(
        R"({"text":"t","buttons":[[{"caption":"c","action":{"type":"post","post":"p","manage":"yes"}}]]})")
                                       << u"manage"_s;
    QTest::newRow("press with odd data") << QByteArray(R"({"kind":"press","data":"k=v"})") << u"data"_s;
    QTest::newRow("sender's button without caption")
        << QByteArray(R"({"text":"t","sender_buttons":[[{"action":{"type":"reply","id":"1"}}]]})") << u"caption"_s;
    QTest::newRow("unknown action") << QByteArray(R"({"text":"t","buttons":[[{"caption":"c","action":{"type":"jump"}}]]})") << u"type"_s;
    QTest::newRow("reply_to no id") << QByteArray(R"({"text":"t","reply_to":7.5})") << u"reply_to"_s;
}

void MessageJsonTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto read = outgoingFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(read.error().providerCode, field);
}

void MessageJsonTest::takesTheShortestReply()
{
    const auto read = outgoingFromJson({{u"text"_s, u"hello"_s}});
    QVERIFY(read);
    QVERIFY(*read == OutgoingMessage{.content = TextContent{.text = u"hello"_s}});
}

void MessageJsonTest::errorComesBackAsItWent()
{
    const Error error{.kind = ErrorKind::RateLimited,
        .detail = u"slow down"_s,
        .httpStatus = 429,
        .providerCode = u"c"_s,
        .retryAfter = std::chrono::milliseconds(1500),
        .outcomeKnown = false};
    QVERIFY(errorFromJson(errorToJson(error)) == error);
    QVERIFY(errorFromJson(errorToJson(Error{})) == Error{});
}

void MessageJsonTest::printsAWholeMessage()
{
    const Message message{.id = MessageId{5},
        .remoteId = u"r"_s,
        .direction = Direction::Out,
        .time = 0,
        .content = TextContent{.text = u"t"_s},
        .delivery = Delivery::PossiblySent,
        .error = Error{.kind = ErrorKind::TimedOut}};
    const QJsonObject printed = messageToJson(message);
    QCOMPARE(printed.value("id"_L1).toString(), u"5"_s);
    QCOMPARE(printed.value("direction"_L1).toString(), u"out"_s);
    QCOMPARE(printed.value("time"_L1).toString(), u"1970-01-01T00:00:00.000Z"_s);
    QCOMPARE(printed.value("delivery"_L1).toString(), u"possibly_sent"_s);
    QCOMPARE(printed.value("error"_L1).toObject().value("kind"_L1).toString(), u"timed_out"_s);
    for (const char *field : {"author", "reply_to"})
        QVERIFY(printed.value(QLatin1StringView(field)).isNull());
    QVERIFY(messageToJson(Message{}).value("time"_L1).isNull());
}

void MessageJsonTest::printsPressAndButtons()
{
    const Message press{.content = PressContent{.caption = u"Track"_s, .data = {{u"order"_s, 5}}, .rule = u"r"_s}};
    QJsonObject printed = messageToJson(press);
    QCOMPARE(printed.value("kind"_L1).toString(), u"press"_s);
    QCOMPARE(printed.value("text"_L1).toString(), u"Track"_s);
    QCOMPARE(printed.value("data"_L1).toObject(), (QJsonObject{{u"order"_s, 5}}));
    QCOMPARE(printed.value("rule"_L1).toString(), u"r"_s);
    QVERIFY(!printed.contains("answer"_L1));
    QVERIFY(!printed.contains("sender_buttons"_L1));

    const Message both{.content = TextContent{.text = u"t"_s},
        .senderButtons = {{{.caption = u"M"_s, .action = PostAction{.post = u"AbCd"_s, .manage = true}}}}};
    printed = messageToJson(both);
    const QJsonObject button = printed.value("sender_buttons"_L1).toArray().at(0).toArray().at(0).toObject();
    QCOMPARE(button.value("caption"_L1).toString(), u"M"_s);
    QCOMPARE(button.value("action"_L1).toObject(), (QJsonObject{{u"type"_s, u"post"_s}, {u"post"_s, u"AbCd"_s}, {u"manage"_s, true}}));
    QVERIFY(printed.value("buttons"_L1).toArray().isEmpty());
}

QASID_TEST(MessageJsonTest)
#include "messagejson_test.moc"
