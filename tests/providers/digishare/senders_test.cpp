#include "core/providers/digishare/digisharesender.h"
#include "core/providers/digishare/rules.h"
#include "core/providers/digishare/webhookdecoder.h"
#include "tests/providers/describe.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace qasid;
using namespace qasid::digishare;
using namespace Qt::StringLiterals;

//! The requests of both senders, what their answers mean, and that what we send comes back as what we sent.
class DigishareSendersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bodies_data();
    void bodies();
    void localFile();
    void receipts_data();
    void receipts();
    void echoIsWhatWasSent_data();
    void echoIsWhatWasSent();
};

namespace {

Settings settings(Settings::Sender sender)
{
    Account account;
    account.settings = {{u"sender"_s, sender == Settings::Sender::Event ? u"event"_s : u"messages"_s}};
    return settingsOf(account);
}

OutgoingMessage message(Content content)
{
    return {std::move(content), {}, {}, {}};
}

OutgoingMessage media(AttachmentKind kind, const QString &caption, const QString &name)
{
    Attachment file;
    file.kind = kind;
    file.url = u"https://shop.example/f"_s;
    file.name = name;
    OutgoingMessage result = message(MediaContent{caption});
    result.attachments = {file};
    return result;
}

OutgoingMessage yesNo(const QString &header, const QString &text)
{
    OutgoingMessage result = message(TextContent{text, {}, header, {}});
    result.buttons = {{{u"Oui"_s, {}, ReplyAction{u"y"_s}}, {u"Non"_s, {}, ReplyAction{u"n"_s}}}};
    return result;
}

const ListMenuContent kMenu{
    u"Aide"_s, u"Sujet ?"_s, {}, u"Choisir"_s, {{u"Colis"_s, {{u"a"_s, u"Suivi"_s, u"Où"_s}, {u"b"_s, u"Retour"_s, {}}}}}};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

//! One row for both senders; `event` has the fields of an event left out, which every one has.
void bodyRow(const char *name, const OutgoingMessage &message, const QString &messages, const QString &event)
{
    QTest::newRow(name) << message << messages << event;
}

constexpr auto kMessagesSender = Settings::Sender::Messages;
constexpr auto kEventSender = Settings::Sender::Event;

} // namespace

void DigishareSendersTest::bodies_data()
{
    QTest::addColumn<OutgoingMessage>("message");
    QTest::addColumn<QString>("messages");
    QTest::addColumn<QString>("event");
    const auto same = [](const QString &rest) { return std::pair{rest, rest}; };
    bodyRow("text", message(TextContent{u"مرحبا"_s, {}, {}, {}}), u"{\"body\":\"مرحبا\"}"_s, u"{\"body\":\"مرحبا\",\"type\":\"text\"}"_s);
    const auto [place, placeEvent]
        = same(u"{\"body\":{\"address\":\"Casablanca\",\"latitude\":33.5,\"longitude\":-7.25,\"name\":\"HQ\"},\"type\":\"location\"}"_s);
    bodyRow("location", message(LocationContent{33.5, -7.25, u"HQ"_s, u"Casablanca"_s}), place, placeEvent);
    const auto [bare, bareEvent] = same(u"{\"body\":{\"latitude\":0,\"longitude\":0},\"type\":\"location\"}"_s);
    bodyRow("bare location", message(LocationContent{}), bare, bareEvent);
    const auto [two, twoEvent]
        = same(u"{\"body\":{\"action\":{\"buttons\":[{\"reply\":{\"id\":\"y\",\"title\":\"Oui\"},\"type\":\"reply\"},"
               u"{\"reply\":{\"id\":\"n\",\"title\":\"Non\"},\"type\":\"reply\"}]},\"body\":{\"text\":\"Demain ?\"},"
               u"\"header\":{\"text\":\"Livraison\",\"type\":\"text\"},\"type\":\"button\"},\"type\":\"interactive\"}"_s);
    bodyRow("buttons", yesNo(u"Livraison"_s, u"Demain ?"_s), two, twoEvent);
    OutgoingMessage below = yesNo({}, u"Celui-ci ?"_s);
    below.buttons[0].pop_back();
    below.attachments = media(AttachmentKind::Document, {}, {}).attachments;
    const auto [under, underEvent]
        = same(u"{\"body\":{\"action\":{\"buttons\":[{\"reply\":{\"id\":\"y\",\"title\":\"Oui\"},\"type\":\"reply\"}]},"
               u"\"body\":{\"text\":\"Celui-ci ?\"},\"header\":{\"document\":{\"link\":\"https://shop.example/f\"},"
               u"\"type\":\"document\"},\"type\":\"button\"},\"type\":\"interactive\"}"_s);
    bodyRow("buttons under a document", below, under, underEvent);
    const auto [menu, menuEvent]
        = same(u"{\"body\":{\"action\":{\"button\":\"Choisir\",\"sections\":[{\"rows\":[{\"description\":\"Où\",\"id\":\"a\","
               u"\"title\":\"Suivi\"},{\"id\":\"b\",\"title\":\"Retour\"}],\"title\":\"Colis\"}]},\"body\":{\"text\":\"Sujet ?\"},"
               u"\"header\":{\"text\":\"Aide\",\"type\":\"text\"},\"type\":\"list\"},\"type\":\"interactive\"}"_s);
    bodyRow("list", message(kMenu), menu, menuEvent);
    const auto [where, whereEvent] = same(u"{\"body\":{\"action\":{\"name\":\"send_location\"},\"body\":{\"text\":\"Où ?\"},"
                                          u"\"type\":\"location_request_message\"},\"type\":\"interactive\"}"_s);
    bodyRow("location request", message(LocationRequestContent{u"Où ?"_s}), where, whereEvent);
    bodyRow("image by link", media(AttachmentKind::Image, u"La façade"_s, u"f.jpg"_s),
        u"{\"file\":{\"caption\":\"La façade\",\"file_name\":\"f.jpg\",\"url\":\"https://shop.example/f\"}}"_s,
        u"{\"body\":{\"caption\":\"La façade\",\"filename\":\"f.jpg\",\"link\":\"https://shop.example/f\"},\"type\":\"image\"}"_s);
    OutgoingMessage voice = media(AttachmentKind::Voice, {}, u"n.ogg"_s);
    voice.attachments[0].seconds = 7;
    bodyRow("voice by link", voice,
        u"{\"file\":{\"duration\":7,\"file_name\":\"n.ogg\",\"url\":\"https://shop.example/f\",\"voice\":true}}"_s,
        u"{\"body\":{\"filename\":\"n.ogg\",\"link\":\"https://shop.example/f\"},\"type\":\"audio\"}"_s);
    bodyRow("sticker by link", media(AttachmentKind::Sticker, {}, {}), u"{\"file\":{\"url\":\"https://shop.example/f\"}}"_s,
        u"{\"body\":{\"link\":\"https://shop.example/f\"},\"type\":\"sticker\"}"_s);
}

void DigishareSendersTest::bodies()
{
    QFETCH(OutgoingMessage, message);
    QFETCH(QString, messages);
    QFETCH(QString, event);
    QVERIFY(checkMessage(settings(kMessagesSender), message));
    auto request = makeSender(settings(kMessagesSender))->body(u"conv_1"_s, message).value();
    QCOMPARE(request.take("conversation_id"_L1), QJsonValue(u"conv_1"_s));
    QCOMPARE(request.take("send_to_third"_L1), QJsonValue(true));
    QCOMPARE(compact(request), messages);
    request = makeSender(settings(kEventSender))->body(u"conv_1"_s, message).value();
    QCOMPARE(request.take("conversation_id"_L1), QJsonValue(u"conv_1"_s));
    QCOMPARE(request.take("send_to_third"_L1), QJsonValue(true));
    QCOMPARE(request.take("event_type"_L1), QJsonValue(u"conversation_message"_s));
    QCOMPARE(compact(request), event);
}

void DigishareSendersTest::localFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"plan"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 plan");
    file.close();
    OutgoingMessage outgoing = message(MediaContent{u"Le plan"_s});
    Attachment attachment;
    attachment.kind = AttachmentKind::Document;
    attachment.localPath = file.fileName();
    outgoing.attachments = {attachment};
    const QString base64 = QString::fromLatin1(QByteArray("%PDF-1.4 plan").toBase64());

    auto sent = makeSender(settings(kMessagesSender))->body(u"c"_s, outgoing).value().value("file"_L1).toObject();
    QCOMPARE(compact(sent),
        u"{\"base64\":\"data:application/pdf;base64,%1\",\"caption\":\"Le plan\",\"extension\":\"pdf\",\"file_name\":\"plan\"}"_s.arg(
            base64));

    const auto event = makeSender(settings(kEventSender))->body(u"c"_s, outgoing).value();
    QCOMPARE(event.value("body"_L1), QJsonValue(QString()));
    QVERIFY(!event.contains("type"_L1));
    QCOMPARE(compact(event.value("file"_L1).toObject()),
        u"{\"base64\":\"%1\",\"caption\":\"Le plan\",\"file_name\":\"plan.pdf\"}"_s.arg(base64));

    // The name has an extension: it must not be appended a second time.
    outgoing.attachments[0].name = u"../a/plan.v2.pdf"_s;
    sent = makeSender(settings(kMessagesSender))->body(u"c"_s, outgoing).value().value("file"_L1).toObject();
    QCOMPARE(sent.value("file_name"_L1), QJsonValue(u"plan.v2.pdf"_s));
    QVERIFY(!sent.contains("extension"_L1));

    QVERIFY(file.remove());
    const auto gone = makeSender(settings(kMessagesSender))->body(u"c"_s, outgoing);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::InvalidInput);
    QVERIFY(gone.error().outcomeKnown);
}

void DigishareSendersTest::receipts_data()
{
    QTest::addColumn<bool>("event");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, bool event, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << event << body << expected;
    };
    add("flat", false, "{\"id\":\"msg_1\",\"status\":\"sent\"}", u"id=msg_1"_s);
    add("wrapped", false, "{\"data\":{\"object\":\"Message\",\"id\":\"msg_2\",\"status\":\"sent\",\"delivery_timeline\":null}}",
        u"id=msg_2"_s);
    add("number", false, "{\"id\":90071992547409931}", u"id=90071992547409931"_s);
    add("number beyond 64 bits", false, "{\"id\":12345678901234567890123}", u"id=12345678901234567890123"_s);
    add("empty", false, "", u"id="_s);
    add("HTML", false, "<html>OK</html>", u"id="_s);
    add("other JSON", false, "[1]", u"id="_s);
    add("id of a wrong type", false, "{\"id\":{}}", u"id="_s);
    add("file", false, "{\"data\":{\"id\":\"msg_3\",\"type\":\"image\",\"body\":{\"id\":5,\"name\":\"a\"},\"status\":\"sent\"}}",
        u"id=msg_3"_s);
    add("file that could not be read", false,
        "{\"data\":{\"id\":\"msg_4\",\"type\":\"text\",\"body\":{\"name\":\"unsupported file type a.exe\"},\"status\":\"sent\"}}",
        u"rejected: unsupported file type a.exe"_s);
    add("the same, flat", false, "{\"id\":\"msg_4\",\"type\":\"text\",\"body\":\"Unsupported file type\"}",
        u"rejected: Unsupported file type"_s);
    add("failed", false, "{\"id\":\"msg_5\",\"status\":\"failed\"}", u"rejected: the provider answered with the status \"failed\""_s);
    add("event", true, "{\"event_id\":\"2633736349319958528\",\"status\":\"accepted\",\"timestamp\":\"2026-02-12T14:22:23.133414141Z\"}",
        u"correlation=2633736349319958528"_s);
    add("event, number", true, "{\"event_id\":9633736349319958528}", u"correlation=9633736349319958528"_s);
    add("event, empty", true, "", u"id="_s);
}

void DigishareSendersTest::receipts()
{
    QFETCH(bool, event);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    HttpAnswer answer;
    answer.status = event ? 202 : 200;
    answer.body = body;
    const auto receipt
        = makeSender(settings(event ? kEventSender : kMessagesSender))->receipt(answer, media(AttachmentKind::Image, {}, {}));
    if (!receipt) {
        QVERIFY(receipt.error().outcomeKnown);
        QCOMPARE(errorKindName(receipt.error().kind) + u": "_s + receipt.error().detail, expected);
    } else if (!receipt->correlationId.isEmpty()) {
        QCOMPARE(QString(u"correlation="_s + receipt->correlationId), expected);
    } else {
        QCOMPARE(QString(u"id="_s + receipt->remoteId), expected);
    }
}

namespace {

//! Words of several scripts, emoji and joiners, never empty.
QString words(QRandomGenerator &random, int longest)
{
    static const QStringList pieces{
        u"a"_s, u"é"_s, u"س"_s, u"لام"_s, u"می\u200cخواهم"_s, u"😀"_s, u"1"_s, u"\""_s, u"\\"_s, u"/"_s, u"\n"_s, u"<b>"_s};
    QString text = u"x"_s;
    const int count = random.bounded(longest);
    for (int i = 0; i < count; ++i)
        text += pieces.at(random.bounded(pieces.size()));
    return text;
}

QString oneLine(QRandomGenerator &random, int longest)
{
    return words(random, longest).remove(u'\n');
}

QString maybe(QRandomGenerator &random, const QString &text)
{
    return random.bounded(2) ? text : QString();
}

OutgoingMessage randomButtons(QRandomGenerator &random)
{
    OutgoingMessage result = message(TextContent{words(random, 30), {}, maybe(random, words(random, 8)), {}});
    result.buttons.emplace_back();
    const int count = random.bounded(1, 4);
    for (int i = 0; i < count; ++i)
        result.buttons[0].push_back({words(random, 4), {}, ReplyAction{QString::number(i) + oneLine(random, 5)}});
    return result;
}

OutgoingMessage randomList(QRandomGenerator &random)
{
    ListMenuContent menu{maybe(random, words(random, 8)), words(random, 30), {}, words(random, 4), {}};
    const int sections = random.bounded(1, 4);
    for (int s = 0; s < sections; ++s) {
        ListSection section{words(random, 4), {}};
        for (int r = 0; r < random.bounded(1, 4); ++r)
            section.rows.push_back({u"%1.%2"_s.arg(s).arg(r), words(random, 4), maybe(random, words(random, 20))});
        menu.sections.push_back(section);
    }
    return message(menu);
}

OutgoingMessage randomMessage(int kind, QRandomGenerator &random)
{
    switch (kind) {
    case 0:
        return message(TextContent{words(random, 200), {}, {}, {}});
    case 1:
        return message(LocationContent{
            random.bounded(180.0) - 90, random.bounded(360.0) - 180, maybe(random, words(random, 9)), maybe(random, words(random, 9))});
    case 2:
        return randomButtons(random);
    case 3: {
        OutgoingMessage result = randomButtons(random);
        std::get<TextContent>(result.content).header.clear();
        const AttachmentKind kinds[] = {AttachmentKind::Image, AttachmentKind::Video, AttachmentKind::Document};
        result.attachments = media(kinds[random.bounded(3)], {}, {}).attachments;
        return result;
    }
    case 4:
        return randomList(random);
    case 5:
        return message(LocationRequestContent{words(random, 30)});
    default: {
        const AttachmentKind kinds[]
            = {AttachmentKind::Image, AttachmentKind::Video, AttachmentKind::Document, AttachmentKind::Audio, AttachmentKind::Sticker};
        const int picked = random.bounded(5);
        return media(kinds[picked], picked < 3 ? maybe(random, words(random, 20)) : QString(), maybe(random, u"f.bin"_s));
    }
    }
}

} // namespace

void DigishareSendersTest::echoIsWhatWasSent_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("event");
    const char *names[] = {"text", "location", "buttons", "buttons under media", "list", "location request", "link"};
    for (int kind = 0; kind < 7; ++kind) {
        // A link by the Messages API is a `file`: its echo has the provider's own address and cannot be the same.
        if (kind < 6)
            QTest::addRow("%s, messages", names[kind]) << kind << false;
        QTest::addRow("%s, event", names[kind]) << kind << true;
    }
}

void DigishareSendersTest::echoIsWhatWasSent()
{
    QFETCH(int, kind);
    QFETCH(bool, event);
    QRandomGenerator random(kind + 77);
    const Settings chosen = settings(event ? kEventSender : kMessagesSender);
    int tried = 0;
    for (int round = 0; round < 200; ++round) {
        const OutgoingMessage sent = randomMessage(kind, random);
        if (!checkMessage(chosen, sent))
            continue; // longer than may be sent
        ++tried;
        const QJsonObject request = makeSender(chosen)->body(u"conv_1"_s, sent).value();
        QJsonObject fields{{u"conversation_id"_s, u"conv_1"_s}, {u"body"_s, request.value("body"_L1)},
            {u"sender"_s, QJsonObject{{u"model_type"_s, u"user"_s}}}};
        if (request.contains("type"_L1))
            fields.insert(u"type"_s, request.value("type"_L1));
        const QJsonObject webhook{
            {u"event"_s, u"live_chat.new_message"_s}, {u"data"_s, QJsonObject{{u"id"_s, u"m"_s}, {u"data"_s, fields}}}};
        const auto decoded = decodeWebhook(QJsonDocument(webhook).toJson());
        QCOMPARE(decoded.events.size(), 1u);
        const Message &echo = std::get<MessageAppeared>(decoded.events[0].body).message;
        QCOMPARE(echo.direction, Direction::Out);
        QVERIFY2(echo.content == sent.content && echo.buttons == sent.buttons && echo.attachments == sent.attachments,
            qPrintable(compact(webhook) + u"\n"_s + describe(decoded)));
    }
    QVERIFY(tried > 100);
}

QASID_TEST(DigishareSendersTest)
#include "senders_test.moc"
