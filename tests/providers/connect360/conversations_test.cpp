#include "core/base/json.h"
#include "core/providers/connect360/conversations.h"
#include "core/providers/connect360/messageinput.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace qasid;
using namespace qasid::connect360;
using namespace Qt::StringLiterals;

//! What procedures are given, and conversations as they are told of.
class Connect360ConversationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeConversation();
    void whatIsNotToldStays();
    void customers_data();
    void customers();
    void children();
    void answers_data();
    void answers();
    void creation_data();
    void creation();
    void changes_data();
    void changes();
    void messages_data();
    void messages();
    void receipts_data();
    void receipts();
    void pages_data();
    void pages();
};

namespace {

QJsonObject object(const QByteArray &json)
{
    return json::parseObject(json).value();
}

} // namespace

void Connect360ConversationsTest::wholeConversation()
{
    const auto told = conversationFrom(
        object(R"({"id":"c1","name":"Order 7","type":"DIRECT","parentId":"c0","metadata":{"a":1},"customer":{"id":"cu1","name":"Sara"},)"
               R"("_count":{"messages":12,"children":"2"}})"));
    QVERIFY(told);
    QCOMPARE(told->id, u"c1"_s);
    QCOMPARE(told->name, std::optional(u"Order 7"_s));
    QCOMPARE(told->parent, std::optional(u"c0"_s));
    QCOMPARE(told->metadata, std::optional(object(R"({"a":1})")));
    QCOMPARE(told->type, u"DIRECT"_s);
    QCOMPARE(told->customer.name, u"Sara"_s);
    QCOMPARE(told->messages, std::optional(12));
    QCOMPARE(told->children, std::optional(2));
}

void Connect360ConversationsTest::whatIsNotToldStays()
{
    const auto told = conversationFrom(object(R"({"id":"c1","name":null,"metadata":null,"_count":{"messages":-1}})"));
    QVERIFY(told && !told->name && !told->parent && !told->metadata && !told->messages && !told->children);
    QCOMPARE(conversationFrom(object(R"({"id":"c1","parentId":null})"))->parent, std::optional(QString()));
    QVERIFY(!conversationFrom(object(R"({"name":"x"})")));
    QVERIFY(!conversationFrom(QJsonValue(u"c1"_s)));
}

void Connect360ConversationsTest::customers_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("customer");
    QTest::newRow("itself") << R"("customer":{"id":"cu1"},"participants":[{"customer":{"id":"cu2"}}])"_ba << u"cu1"_s;
    QTest::newRow("of those who take part") << R"("participants":[{"memberId":"me1"},{"id":"p2","customer":{"id":"cu2"}}])"_ba << u"cu2"_s;
    QTest::newRow("by a word") << R"("participants":[{"id":"cu3","type":"customer"}])"_ba << u"cu3"_s;
    QTest::newRow("an id") << R"("customerId":"cu4")"_ba << u"cu4"_s;
    QTest::newRow("nobody") << R"("participants":[{"memberId":"me1"}])"_ba << QString();
    QTest::newRow("odd") << R"("participants":["x",null,7],"customer":"x")"_ba << QString();
}

void Connect360ConversationsTest::customers()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, customer);
    QCOMPARE(conversationFrom(object("{\"id\":\"c1\"," + fields + '}'))->customer.remoteId, customer);
}

void Connect360ConversationsTest::children()
{
    const auto listing
        = childrenPage(object(R"({"items":[{"id":"c2","parentId":"c1"},{"id":"c3"},{"name":"no id"},5],"nextCursor":30})"), u"c1"_s);
    QVERIFY(listing);
    QCOMPARE(listing->children.size(), std::size_t(2));
    QCOMPARE(listing->children[1].parent, std::optional(u"c1"_s));
    QCOMPARE(listing->next, u"30"_s);
    QVERIFY(!childrenPage(object("{}"), u"c1"_s));
}

void Connect360ConversationsTest::answers_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("id");
    QTest::newRow("itself") << R"({"id":"c1"})"_ba << u"c1"_s;
    QTest::newRow("inside") << R"({"conversation":{"id":"c1"}})"_ba << u"c1"_s;
    QTest::newRow("none") << R"({"ok":true})"_ba << QString();
}

void Connect360ConversationsTest::answers()
{
    QFETCH(QByteArray, output);
    QFETCH(QString, id);
    const auto told = conversationAnswer(object(output));
    QCOMPARE(told ? told->id : QString(), id);
    QVERIFY(told || (told.error().kind == ErrorKind::BadAnswer && !told.error().outcomeKnown));
}

void Connect360ConversationsTest::creation_data()
{
    QTest::addColumn<NewConversation>("wish");
    QTest::addColumn<QByteArray>("input");
    NewConversation wish;
    wish.customer.id = u"cu1"_s;
    QTest::newRow("a customer by id") << wish << R"({"customerId":"cu1"})"_ba;
    wish.customer.name = u"Sara"_s;
    wish.customer.externalId = u"crm-1"_s;
    QTest::newRow("a customer by more") << wish << R"({"customer":{"id":"cu1","externalId":"crm-1","name":"Sara"}})"_ba;
    wish = {.parent = {},
        .name = u"Team"_s,
        .type = u"GROUP"_s,
        .customer = {},
        .members = {u"a"_s, u"b"_s},
        .channelIds = {u"ch"_s},
        .channelIdentifier = u"shop.example.com"_s,
        .metadata = QJsonObject{{"k"_L1, 1}}};
    QTest::newRow("members")
        << wish
        << R"({"name":"Team","type":"GROUP","memberIds":["a","b"],"channelIds":["ch"],"channelIdentifier":"shop.example.com","metadata":{"k":1}})"_ba;
    wish = {.parent = u"c1"_s,
        .name = u"Order 7"_s,
        .type = {},
        .customer = {.id = u"cu1"_s},
        .members = {},
        .channelIds = {},
        .channelIdentifier = {},
        .metadata = QJsonObject{{"k"_L1, 1}}};
    QTest::newRow("under another, which takes neither customerId nor metadata")
        << wish << R"({"parentId":"c1","name":"Order 7","customer":{"id":"cu1"}})"_ba;
}

void Connect360ConversationsTest::creation()
{
    QFETCH(NewConversation, wish);
    QFETCH(QByteArray, input);
    QCOMPARE(creationInput(wish), object(input));
}

void Connect360ConversationsTest::changes_data()
{
    QTest::addColumn<ConversationChange>("change");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << ConversationChange{} << R"({"id":"c1"})"_ba;
    QTest::newRow("name") << ConversationChange{.name = u"VIP"_s, .metadata = {}, .parent = {}} << R"({"id":"c1","name":"VIP"})"_ba;
    QTest::newRow("no name") << ConversationChange{.name = QString(), .metadata = {}, .parent = {}} << R"({"id":"c1","name":""})"_ba;
    QTest::newRow("metadata with a null") << ConversationChange{.name = {}, .metadata = object(R"({"a":null})"), .parent = {}}
                                          << R"({"id":"c1","metadata":{"a":null}})"_ba;
    QTest::newRow("under another") << ConversationChange{.name = {}, .metadata = {}, .parent = u"c0"_s}
                                   << R"({"id":"c1","parentId":"c0"})"_ba;
    QTest::newRow("to the top") << ConversationChange{.name = {}, .metadata = {}, .parent = QString()}
                                << R"({"id":"c1","parentId":null})"_ba;
}

void Connect360ConversationsTest::changes()
{
    QFETCH(ConversationChange, change);
    QFETCH(QByteArray, input);
    QCOMPARE(changeInput(u"c1"_s, change), object(input));
}

void Connect360ConversationsTest::messages_data()
{
    QTest::addColumn<OutgoingMessage>("message");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("words") << OutgoingMessage{.content = TextContent{.text = u"Hello"_s}}
                           << R"({"conversationId":"c1","content":{"en":"Hello"}})"_ba;
    QTest::newRow("words of no chosen language")
        << OutgoingMessage{.content = TextContent{.text = u"درود"_s}} << R"({"conversationId":"c1","content":{"ar":"درود"}})"_ba;
    QTest::newRow("languages, the empty one left out") << OutgoingMessage{.content
        = TextContent{.text = u"Hi"_s, .texts = {{u"en"_s, u"Hi"_s}, {u"tr"_s, u"Selam"_s}, {u"ar"_s, u" "_s}}, .header = {}, .footer = {}}}
                                                       << R"({"conversationId":"c1","content":{"en":"Hi","tr":"Selam"}})"_ba;
    Attachment file;
    file.remoteId = u"a1"_s;
    QTest::newRow("a file with words") << OutgoingMessage{.content = MediaContent{u"Fatura ektedir, teşekkürler"_s},
        .attachments = {file},
        .replyTo
        = u"m0"_s} << R"({"conversationId":"c1","content":{"tr":"Fatura ektedir, teşekkürler"},"attachmentIds":["a1"],"parentId":"m0"})"_ba;
    QTest::newRow("a file alone") << OutgoingMessage{.content = MediaContent{}, .attachments = {file}}
                                  << R"({"conversationId":"c1","attachmentIds":["a1"]})"_ba;
    QTest::newRow("all options")
        << OutgoingMessage{.content = TextContent{},
               .options = {.flags = {u"vip"_s},
                   .templateId = u"t1"_s,
                   .templateContext = object(R"({"name":"Sara"})"),
                   .channelId = u"ch1"_s,
                   .channelIdentifier = u"shop.example.com"_s,
                   .asCustomer = true,
                   .customer = {.name = u"Sara"_s, .phone = u"+9715"_s},
                   .aiAgent = u"ag1"_s,
                   .aiChannel = u"ch2"_s}}
        << R"({"conversationId":"c1","flags":["vip"],"templateId":"t1","templateContext":{"name":"Sara"},"channelId":"ch1",)"
           R"("channelIdentifier":"shop.example.com","sender":"customer","customer":{"name":"Sara","phone":"+9715"},)"
           R"("ai":{"agentId":"ag1","channelId":"ch2"}})"_ba;
}

void Connect360ConversationsTest::messages()
{
    QFETCH(OutgoingMessage, message);
    QFETCH(QByteArray, input);
    QCOMPARE(messageInput(u"c1"_s, message), object(input));
}

void Connect360ConversationsTest::receipts_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("conversation");
    QTest::newRow("the message") << R"({"id":"m1","conversationId":"c1"})"_ba << u"m1"_s << u"c1"_s;
    QTest::newRow("inside") << R"({"message":{"id":"m1"}})"_ba << u"m1"_s << QString();
    QTest::newRow("nothing") << "{}"_ba << QString() << QString();
}

void Connect360ConversationsTest::receipts()
{
    QFETCH(QByteArray, output);
    const SendReceipt receipt = receiptFrom(object(output));
    QTEST(receipt.remoteId, "id");
    QTEST(receipt.conversation, "conversation");
}

void Connect360ConversationsTest::pages_data()
{
    QTest::addColumn<bool>("children");
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("messages") << false << QString() << R"({"conversationId":"c1","limit":50})"_ba;
    QTest::newRow("messages from an id of digits") << false << u"30"_s << R"({"conversationId":"c1","limit":50,"cursor":"30"})"_ba;
    QTest::newRow("children") << true << QString() << R"({"parentId":"c1","limit":30})"_ba;
    QTest::newRow("children from a number") << true << u"30"_s << R"({"parentId":"c1","limit":30,"cursor":30})"_ba;
    QTest::newRow("children from a word") << true << u"x"_s << R"({"parentId":"c1","limit":30,"cursor":"x"})"_ba;
}

void Connect360ConversationsTest::pages()
{
    QFETCH(bool, children);
    QFETCH(QString, cursor);
    QFETCH(QByteArray, input);
    using Kind = ListingRequest::Kind;
    const auto call = listingCall({children ? Kind::Children : Kind::Messages, u"c1"_s, cursor});
    QCOMPARE(call.procedure, children ? u"v1.connect.listSubConversations"_s : u"v1.connect.listMessages"_s);
    QCOMPARE(call.input, object(input));
}

QASID_TEST(Connect360ConversationsTest)
#include "conversations_test.moc"
