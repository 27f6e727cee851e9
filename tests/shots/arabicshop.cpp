#include "tests/shots/arabicshop.h"

#include "tests/shots/ownmessage.h"
#include "tests/shots/teller.h"
#include "tests/support/await.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace qasid::test {

namespace {

constexpr auto kLayla = "conv-layla"_L1;
constexpr auto kOther = "conv-parts"_L1;

Customer layla()
{
    Customer customer;
    customer.remoteId = u"website_user_123"_s;
    customer.name = u"ليلى الحربي"_s;
    customer.channel = u"website"_s;
    customer.channelAddress = u"alwaha.example"_s;
    customer.email = u"layla@alwaha.example"_s;
    customer.phone = u"+966500000131"_s;
    return customer;
}

QString fileOnDisk(const InboxFixture &fixture, const QString &name, qsizetype size)
{
    const QString path = fixture.folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(size, '%')) != size)
        qFatal("no file");
    return path;
}

} // namespace

ConversationId fillArabicShop(InboxFixture &fixture)
{
    await(fixture.inbox->setSetting(u"agent_name"_s, u"يوسف"_s));
    Teller teller(fixture, kLayla, layla());
    teller.customer(u"l-1"_s, u"السلام عليكم"_s, u"2025-12-02T16:51:00Z"_s);
    teller.customer(u"l-2"_s, u"مرحبًا، طلبت سماعة Aria X2 برقم Order #1042 ولم تصلني الفاتورة الضريبية."_s, u"2025-12-02T16:52:00Z"_s);
    teller.tell(
        u"l-3"_s, Direction::System, SystemContent{.code = u"sub_conversation"_s, .text = u"Order #1042"_s}, u"2025-12-02T16:54:00Z"_s);
    const ConversationId id = teller.id();
    await(fixture.store->setAssignedToMe(id, true, at(u"2025-12-02T16:55:00Z"_s)));
    OutgoingMessage invoice{
        .content = TextContent{.text = u"The invoice is attached as a PDF."_s,
            .texts = {{u"ar"_s, u"تفضّلي، الفاتورة مرفقة بصيغة PDF."_s}, {u"en"_s, u"The invoice is attached as a PDF."_s}},
            .header = {},
            .footer = {}},
        .attachments = {{.kind = AttachmentKind::Document,
            .name = u"INV-2025-1042.pdf"_s,
            .mimeType = u"application/pdf"_s,
            .size = 184'000,
            .localPath = fileOnDisk(fixture, u"INV-2025-1042.pdf"_s, 184'000)}},
        .replyTo = u"l-2"_s};
    ownMessage(fixture, id, u"2025-12-02T17:03:00Z"_s, invoice, Delivery::Accepted);
    await(fixture.store->addNote(id, u"الضريبة 15% محسوبة، لا حاجة لإعادة الإصدار."_s, u"يوسف"_s, at(u"2025-12-02T17:10:00Z"_s)));
    teller.customer(u"l-4"_s, u"شكرًا! هل يمكن تغيير عنوان Order #1042 إلى حي النخيل؟"_s, u"2025-12-03T09:24:00Z"_s);
    teller.customer(u"l-5"_s, u"Building 12, gate B please."_s, u"2025-12-03T09:24:30Z"_s);
    teller.tell(u"l-6"_s, Direction::Out,
        TextContent{.text = u"نعم، يمكن تغيير العنوان قبل الشحن. هل أعتمد «حي النخيل، مبنى ١٢، البوابة B»؟"_s}, u"2025-12-03T09:26:00Z"_s,
        [](Message &message) { message.fromAi = true; });
    OutgoingMessage asking{.content = TextContent{.text = u"لحظة من فضلك."_s}};
    asking.options.aiAgent = u"agent-1"_s;
    ownMessage(fixture, id, u"2025-12-03T09:28:00Z"_s, asking, Delivery::Accepted);
    await(fixture.store->markRead(id));
    return id;
}

ConversationId fillOtherParts(InboxFixture &fixture)
{
    Teller teller(fixture, kOther, layla());
    teller.customer(u"p-1"_s, u"Hello, I would like to change my address."_s, u"2025-12-03T08:51:00Z"_s);
    const ConversationId id = teller.id();
    OutgoingMessage spoken{.content = TextContent{.text = u"I moved to Dubai last week."_s}};
    spoken.options.asCustomer = true;
    ownMessage(fixture, id, u"2025-12-03T08:55:00Z"_s, spoken, Delivery::Accepted);
    OutgoingMessage flagged{.content = TextContent{.text = u"Noted, thank you."_s}};
    flagged.options.flags = {u"urgent"_s, u"address_change"_s};
    ownMessage(fixture, id, u"2025-12-03T08:57:00Z"_s, flagged, Delivery::Accepted);
    OutgoingMessage filledIn;
    filledIn.options.templateId = u"order_ready"_s;
    ownMessage(fixture, id, u"2025-12-03T08:58:00Z"_s, filledIn, Delivery::Accepted);
    teller.tell(u"p-2"_s, Direction::Unknown, TextContent{.text = u"Gate code is 4471."_s}, u"2025-12-03T09:01:00Z"_s);
    teller.tell(u"p-3"_s, Direction::In, UnsupportedContent{.typeName = u"card"_s, .raw = R"({"card":{"blocks":[1,2]}})"},
        u"2025-12-03T09:02:00Z"_s);
    teller.tell(u"p-4"_s, Direction::In, MediaContent{.caption = u"Two files"_s}, u"2025-12-03T09:03:00Z"_s, [](Message &message) {
        message.attachments = {{.kind = AttachmentKind::Image, .name = u"door.jpg"_s, .size = 88'000, .remotePath = u"uploads/door.jpg"_s},
            {.kind = AttachmentKind::Document, .name = u"contract.pdf"_s, .size = 1'240'000, .remotePath = u"uploads/contract.pdf"_s}};
    });
    ownMessage(fixture, id, u"2025-12-03T09:29:30Z"_s, {.content = TextContent{.text = u"Your parcel leaves today."_s}},
        Delivery::PossiblySent, Error{.kind = ErrorKind::ConnectionLost, .outcomeKnown = false});
    OutgoingMessage upload{.content = TextContent{.text = u"And the plan of the building."_s},
        .attachments = {{.kind = AttachmentKind::Document,
            .name = u"plan.pdf"_s,
            .mimeType = u"application/pdf"_s,
            .size = 2'400'000,
            .localPath = fileOnDisk(fixture, u"plan.pdf"_s, 2'400)}}};
    await(fixture.store->enqueue(id, upload, Delivery::Queued, at(u"2025-12-03T09:30:00Z"_s), at(u"2025-12-03T09:30:00Z"_s)));
    await(fixture.store->markRead(id));
    return id;
}

} // namespace qasid::test
