#include "core/base/json.h"
#include "core/model/messagejson.h"
#include "core/providers/connect360/messages.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace qasid;
using namespace qasid::connect360;
using namespace Qt::StringLiterals;

//! Pages of messages: their order, who wrote them, and what they say in whatever form.
class Connect360MessagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pages_data();
    void pages();
    void notAPage_data();
    void notAPage();
    void order_data();
    void order();
    void senders_data();
    void senders();
    void customers();
    void words_data();
    void words();
    void languages();
    void whatWordsDoNotSayKeepsItsSource();
    void unreadableValuesKeepTheirSource();
    void attachments_data();
    void attachments();
    void times_data();
    void times();
    void restOfAMessage();
    void keyAndFingerprint();
    void keptIsReadAgain();
    void keptGarbage_data();
    void keptGarbage();
};

namespace {

QJsonObject messageObject(const QByteArray &json)
{
    const auto parsed = json::parseObject(json);
    if (!parsed)
        qFatal("no JSON: %s", json.constData());
    return *parsed;
}

Listing page(const QByteArray &items)
{
    return messagesPage(messageObject("{\"items\":" + items + '}'), u"c1"_s).value();
}

const MessageAppeared &appeared(const ListedMessage &listed)
{
    return std::get<MessageAppeared>(listed.event.body);
}

//! The one message of a page, of fields beside its id.
MessageAppeared message(const QByteArray &fields)
{
    return appeared(page("[{\"id\":\"m1\"" + (fields.isEmpty() ? QByteArray() : ',' + fields) + "}]").messages.at(0));
}

} // namespace

void Connect360MessagesTest::pages_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("unreadable");
    QTest::addColumn<QString>("next");
    QTest::newRow("empty") << R"({"items":[]})"_ba << 0 << 0 << QString();
    QTest::newRow("last") << R"({"items":[{"id":"m1"},{"id":"m2"}],"nextCursor":null})"_ba << 2 << 0 << QString();
    QTest::newRow("more") << R"({"items":[{"id":"m1"}],"nextCursor":"m1"})"_ba << 1 << 0 << u"m1"_s;
    QTest::newRow("a number as cursor") << R"({"items":[{"id":7}],"nextCursor":30})"_ba << 1 << 0 << u"30"_s;
    QTest::newRow("some unreadable") << R"({"items":[{"id":"m1"},{"content":"x"},"text",null,{"id":""}]})"_ba << 1 << 4 << QString();
}

void Connect360MessagesTest::pages()
{
    QFETCH(QByteArray, output);
    QFETCH(int, messages);
    QFETCH(int, unreadable);
    QFETCH(QString, next);
    const auto listing = messagesPage(messageObject(output), u"c1"_s);
    QVERIFY(listing);
    QCOMPARE(int(listing->messages.size()), messages);
    QCOMPARE(int(listing->unreadable.size()), unreadable);
    QCOMPARE(listing->next, next);
    for (const auto &each : listing->unreadable)
        QVERIFY(!each.reason.isEmpty() && !each.raw.isEmpty());
}

void Connect360MessagesTest::notAPage_data()
{
    QTest::addColumn<QJsonValue>("output");
    QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("text") << QJsonValue(u"x"_s);
    QTest::newRow("no items") << QJsonValue(QJsonObject());
    QTest::newRow("items of another form") << QJsonValue(QJsonObject{{"items"_L1, u"x"_s}});
}

void Connect360MessagesTest::notAPage()
{
    QFETCH(QJsonValue, output);
    const auto listing = messagesPage(output, u"c1"_s);
    QVERIFY(!listing);
    QCOMPARE(listing.error().kind, ErrorKind::BadAnswer);
}

void Connect360MessagesTest::order_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QStringList>("ids");
    const QStringList asGiven{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("no times") << R"([{"id":"a"},{"id":"b"},{"id":"c"}])"_ba << asGiven;
    QTest::newRow("oldest first")
        << R"([{"id":"a","createdAt":1700000000000},{"id":"b","createdAt":1700000001000},{"id":"c","createdAt":1700000002000}])"_ba
        << asGiven;
    QTest::newRow("newest first")
        << R"([{"id":"c","createdAt":1700000002000},{"id":"b","createdAt":1700000001000},{"id":"a","createdAt":1700000000000}])"_ba
        << asGiven;
    QTest::newRow("mixed stays")
        << R"([{"id":"a","createdAt":1700000002000},{"id":"b","createdAt":1700000000000},{"id":"c","createdAt":1700000001000}])"_ba
        << asGiven;
    QTest::newRow("a time missing stays") << R"([{"id":"a","createdAt":1700000002000},{"id":"b"},{"id":"c","createdAt":1700000000000}])"_ba
                                          << asGiven;
}

void Connect360MessagesTest::order()
{
    QFETCH(QByteArray, items);
    QFETCH(QStringList, ids);
    QStringList read;
    for (const ListedMessage &listed : page(items).messages)
        read += appeared(listed).message.remoteId;
    QCOMPARE(read, ids);
}

void Connect360MessagesTest::senders_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("direction");
    QTest::addColumn<bool>("ai");
    QTest::addColumn<QString>("author");
    const auto row = [](const char *name, const QByteArray &fields, const QString &direction, bool ai = false, const QString &author = {}) {
        QTest::newRow(name) << fields << direction << ai << author;
    };
    row("nobody", R"("sender":{})", u"unknown"_s);
    row("no sender", "", u"unknown"_s);
    row("null", R"("sender":null)", u"unknown"_s);
    row("a name alone", R"("sender":{"id":"p1","name":"Sara"})", u"unknown"_s, false, u"Sara"_s);
    row("customer by type", R"("sender":{"type":"CUSTOMER","name":"Sara"})", u"in"_s);
    row("customer by role", R"("sender":{"role":"visitor"})", u"in"_s);
    row("customer by id", R"("sender":{"customerId":"cu1"})", u"in"_s);
    row("customer by object", R"("sender":{"customer":{"id":"cu1"}})", u"in"_s);
    row("customer by their own id elsewhere", R"("sender":{"externalId":"crm-1"})", u"in"_s);
    row("customer in a word", R"("sender":"customer")", u"in"_s);
    row("member by type", R"("sender":{"type":"member","name":"Ali"})", u"out"_s, false, u"Ali"_s);
    row("workspace in a word", R"("sender":"workspace")", u"out"_s);
    row("member by id", R"("sender":{"memberId":"me1","member":{"name":"Ali"}})", u"out"_s, false, u"Ali"_s);
    row("user by id", R"("sender":{"userId":"us1"})", u"out"_s);
    row("other ids null", R"("sender":{"customerId":null,"memberId":"me1","agentId":null})", u"out"_s);
    row("both sides named", R"("sender":{"customerId":"cu1","memberId":"me1"})", u"unknown"_s);
    row("AI by mark", R"("sender":{"isAi":true,"memberId":"me1","name":"Bot"})", u"out"_s, true, u"Bot"_s);
    row("AI by type", R"("sender":{"type":"AI_AGENT"})", u"out"_s, true);
    row("AI by id", R"("sender":{"agentId":"ag1"})", u"out"_s, true);
    row("an agent that is a person", R"("sender":{"type":"agent"})", u"out"_s);
    row("an agent that is not", R"("sender":{"type":"agent","agentId":"ag1"})", u"out"_s, true);
    row("no mark of AI", R"("sender":{"isAi":false,"customerId":"cu1"})", u"in"_s);
    row("system", R"("sender":{"type":"system"})", u"system"_s);
    row("beside the sender", R"("sender":{},"senderType":"customer")", u"in"_s);
    row("id beside the sender", R"("customerId":"cu1")", u"in"_s);
    row("a message's own type is no role", R"("type":"system","sender":{})", u"unknown"_s);
    row("participant", R"("sender":{"id":"p1","participant":{"type":"customer"}})", u"in"_s);
    row("odd values", R"("sender":{"type":7,"role":[],"isAi":"maybe"})", u"unknown"_s);
    row("a list", R"("sender":[{"type":"customer"}])", u"unknown"_s);
}

void Connect360MessagesTest::senders()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, direction);
    QFETCH(bool, ai);
    QFETCH(QString, author);
    const Message read = message(fields).message;
    QCOMPARE(directionName(read.direction), direction);
    QCOMPARE(read.fromAi, ai);
    QCOMPARE(read.author, author);
}

void Connect360MessagesTest::customers()
{
    const auto known = message(
        R"("sender":{"id":"p1","customer":{"id":"cu1","name":"سارة","phone":"+97150","email":"s@example.com","externalId":"crm-1"}})");
    QCOMPARE(known.customer.remoteId, u"cu1"_s);
    QCOMPARE(known.customer.name, u"سارة"_s);
    QCOMPARE(known.customer.phone, u"+97150"_s);
    QCOMPARE(known.customer.email, u"s@example.com"_s);
    QCOMPARE(known.customer.facts.value("external_id"_L1).toString(), u"crm-1"_s);
    QCOMPARE(message(R"("sender":{"memberId":"me1","name":"Ali"})").customer, Customer());
}

void Connect360MessagesTest::words_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &content, const QString &text) { QTest::newRow(name) << content << text; };
    row("text alone", R"("Hello")", u"Hello"_s);
    row("one language", R"({"ar":"مرحبا"})", u"مرحبا"_s);
    row("first that has words", R"({"en":null,"ar":"","tr":"Selam"})", u"Selam"_s);
    row("fixed order", R"({"tr":"Selam","ar":"مرحبا","en":"Hello"})", u"Hello"_s);
    row("another language", R"({"fa":"سلام"})", u"سلام"_s);
    row("a number", R"({"en":42})", u"42"_s);
    row("an object with text", R"({"en":{"type":"text","text":"Hello"}})", u"Hello"_s);
    row("a card", R"({"en":{"url":"https://x.example","title":"Order 7","body":"On its way","footer":"Thanks"}})",
        u"Order 7\nOn its way\nThanks"_s);
    row("a list of texts", R"({"en":["One","Two"]})", u"One\nTwo"_s);
    row("a document of an editor",
        R"({"en":{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Hello "},{"type":"text","text":"world"}]},)"
        R"({"type":"paragraph","content":[{"type":"text","text":"Bye"}]}]}})",
        u"Hello world\nBye"_s);
    row("paragraphs", R"({"en":[{"type":"p","children":[{"text":"a"},{"text":"b","bold":true}]},{"children":[{"text":"c"}]}]})",
        u"ab\nc"_s);
    row("an object without languages", R"({"type":"card","title":"Order","items":[{"label":"7"}]})", u"Order\n7"_s);
    row("half a character", R"("a\ud800")", u"a\ufffd"_s);
}

void Connect360MessagesTest::words()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    const Content kept = message("\"content\":" + content).message.content;
    QVERIFY2(std::holds_alternative<TextContent>(kept), qPrintable(contentKind(kept)));
    QCOMPARE(std::get<TextContent>(kept).text, text);
}

void Connect360MessagesTest::languages()
{
    const auto content = std::get<TextContent>(message(R"("content":{"en":"Hello","ar":"مرحبا","tr":null})").message.content);
    QCOMPARE(content.texts, (QMap<QString, QString>{{u"en"_s, u"Hello"_s}, {u"ar"_s, u"مرحبا"_s}}));
    QVERIFY(std::get<TextContent>(message(R"("content":"Hello")").message.content).texts.isEmpty());
}

void Connect360MessagesTest::whatWordsDoNotSayKeepsItsSource()
{
    const QByteArray card = R"({"content":{"en":{"title":"Order 7","url":"https://x.example"}}})";
    const auto rich = std::get<TextContent>(message(card.mid(1, card.size() - 2)).message.content);
    QCOMPARE(rich.text, u"Order 7"_s);
    QCOMPARE(messageObject(rich.raw), messageObject(card));
    for (const QByteArray plain : {R"("Hello")", R"({"en":"Hello","ar":null})", R"({"en":42})"})
        QVERIFY(std::get<TextContent>(message("\"content\":" + plain).message.content).raw.isEmpty());
}

void Connect360MessagesTest::unreadableValuesKeepTheirSource()
{
    const auto content = std::get<UnsupportedContent>(message(R"("content":{"en":{"lat":1.5,"lng":2}},"type":"location")").message.content);
    QCOMPARE(messageObject(content.raw), messageObject(R"({"content":{"en":{"lat":1.5,"lng":2}}})"));
    const auto typed = std::get<UnsupportedContent>(message(R"("content":{"type":"poll","options":[1,2]})").message.content);
    QCOMPARE(typed.typeName, u"poll"_s);
    QVERIFY(std::holds_alternative<UnsupportedContent>(message("").message.content));
}

void Connect360MessagesTest::attachments_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QByteArray &file, const QString &kind, const QString &fileName) {
        QTest::newRow(name) << file << kind << fileName;
    };
    row("media type", R"({"id":"a1","name":"x.png","type":"image/png"})", u"image"_s, u"x.png"_s);
    row("word", R"({"id":"a1","name":"x","type":"VIDEO"})", u"video"_s, u"x"_s);
    row("by the name", R"({"id":"a1","name":"x.mp3"})", u"audio"_s, u"x.mp3"_s);
    row("a file of any kind", R"({"id":"a1","name":"x.jpg","type":"file"})", u"image"_s, u"x.jpg"_s);
    row("voice", R"({"id":"a1","name":"v.ogg","type":"audio/ogg","isVoice":true})", u"voice"_s, u"v.ogg"_s);
    row("document", R"({"id":"a1","name":"../x.pdf","type":"application/pdf"})", u"document"_s, u"x.pdf"_s);
    row("inside", R"({"id":"l1","attachment":{"id":"a1","fileName":"x.png","mimeType":"image/png"}})", u"image"_s, u"x.png"_s);
}

void Connect360MessagesTest::attachments()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, kind);
    QFETCH(QString, name);
    const Message read = message("\"content\":{},\"attachments\":[" + file + "]").message;
    QCOMPARE(read.attachments.size(), std::size_t(1));
    QCOMPARE(attachmentKindName(read.attachments[0].kind), kind);
    QCOMPARE(read.attachments[0].name, name);
    QCOMPARE(read.attachments[0].remoteId, u"a1"_s);
    QVERIFY(std::holds_alternative<MediaContent>(read.content));
}

void Connect360MessagesTest::times_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<qint64>("time"); // -1: not known
    constexpr qint64 kTime = 1'735'787'045'000;
    QTest::newRow("text") << R"("createdAt":"2025-01-02T03:04:05.000Z")"_ba << kTime;
    QTest::newRow("milliseconds") << R"("createdAt":1735787045000)"_ba << kTime;
    QTest::newRow("seconds") << R"("sentAt":1735787045)"_ba << kTime;
    QTest::newRow("digits as text") << R"("createdAt":"1735787045000")"_ba << kTime;
    QTest::newRow("the next that fits") << R"("createdAt":null,"sentAt":1735787045)"_ba << kTime;
    QTest::newRow("none") << ""_ba << qint64(-1);
    QTest::newRow("zero") << R"("createdAt":0)"_ba << qint64(-1);
    QTest::newRow("long ago") << R"("createdAt":"1971-01-01T00:00:00Z")"_ba << qint64(-1);
    QTest::newRow("far away") << R"("createdAt":99999999999999)"_ba << qint64(-1);
    QTest::newRow("words") << R"("createdAt":"yesterday")"_ba << qint64(-1);
    QTest::newRow("an object") << R"("createdAt":{})"_ba << qint64(-1);
}

void Connect360MessagesTest::times()
{
    QFETCH(QByteArray, fields);
    QFETCH(qint64, time);
    QCOMPARE(message(fields).message.time.value_or(-1), time);
}

void Connect360MessagesTest::restOfAMessage()
{
    const auto read = message(
        R"("content":{"en":"Here"},"parentId":"m0","flags":["vip",7,"","line\nbreak"],)"
        R"("attachments":[{"id":"a1","name":"x.png","type":"image/png","s3Key":"w/1/x.png","size":12,"url":"https://f.example/x"},"a2",{}])")
                          .message;
    QCOMPARE(read.replyTo, u"m0"_s);
    QCOMPARE(read.options.flags, (QStringList{u"vip"_s, u"line break"_s}));
    QCOMPARE(read.attachments.size(), std::size_t(1));
    QCOMPARE(read.attachments[0].remotePath, u"w/1/x.png"_s);
    QCOMPARE(read.attachments[0].url, u"https://f.example/x"_s);
    QCOMPARE(read.attachments[0].size, std::optional<qint64>(12));
    QCOMPARE(std::get<MediaContent>(read.content).caption, u"Here"_s);
    const auto both = message(R"("content":{"en":"Here","ar":"هنا"},"attachments":[{"id":"a1","name":"x.png"}])").message;
    QCOMPARE(std::get<TextContent>(both.content).texts.size(), 2);
}

void Connect360MessagesTest::keyAndFingerprint()
{
    const auto one = page(
        R"([{"id":"m1","content":"a","sender":{"type":"customer","name":"S"},"attachments":[{"id":"f","url":"https://x.example/f?sig=1"}]}])");
    const auto again = page(
        R"([{"id":"m1","content":"a","sender":{"type":"customer","name":"Sara"},"updatedAt":"x","attachments":[{"id":"f","url":"https://x.example/f?sig=2"}]}])");
    const auto other = page(R"([{"id":"m1","content":"b","sender":{"type":"customer"}}])");
    QCOMPARE(one.messages[0].event.key, u"message/m1"_s);
    QCOMPARE(one.messages[0].event.conversationRemoteId, u"c1"_s);
    QCOMPARE(one.messages[0].event.fingerprint, again.messages[0].event.fingerprint);
    QVERIFY(one.messages[0].event.fingerprint != other.messages[0].event.fingerprint);
}

void Connect360MessagesTest::keptIsReadAgain()
{
    const auto listing = page(R"([{"id":"m1","content":{"en":"a"}},{"content":"lost"},"text"])");
    QByteArray all = "[" + listing.messages[0].raw;
    for (const auto &each : listing.unreadable)
        all += ',' + each.raw;
    const auto decoded = messagesFromKept(all + ']');
    QCOMPARE(decoded.events.size(), std::size_t(1));
    QCOMPARE(decoded.events[0].fingerprint, listing.messages[0].event.fingerprint);
    QCOMPARE(decoded.events[0].key, u"message/m1"_s);
    QCOMPARE(decoded.events[0].conversationRemoteId, u"c1"_s);
    QCOMPARE(decoded.quarantined.size(), std::size_t(2));
}

void Connect360MessagesTest::keptGarbage_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const QByteArray &body :
        {""_ba, "x"_ba, "{}"_ba, "[1]"_ba, "[{}]"_ba, R"([{"conversation":"c1"}])"_ba, R"([{"message":{"id":"m1"}}])"_ba})
        QTest::newRow(body.isEmpty() ? "empty" : body.constData()) << body;
}

void Connect360MessagesTest::keptGarbage()
{
    QFETCH(QByteArray, body);
    const auto decoded = messagesFromKept(body);
    QVERIFY(decoded.events.empty());
    QCOMPARE(decoded.quarantined.size(), std::size_t(1));
    QVERIFY(!decoded.quarantined[0].reason.isEmpty());
}

QASID_TEST(Connect360MessagesTest)
#include "messages_test.moc"
