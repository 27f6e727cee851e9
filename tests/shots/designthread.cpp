#include "tests/shots/designthread.h"

#include "tests/shots/ownmessage.h"
#include "tests/support/await.h"

#include <QDir>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace qasid::test {

namespace {

constexpr auto kConversation = "c-20418"_L1;

//! A parcel on a shelf, drawn here so that no photograph has to be shipped.
QString parcelPicture(const QString &folder)
{
    QImage image(960, 420, QImage::Format_RGB32);
    image.fill(QColor(0xd8, 0xcd, 0xbf));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.fillRect(QRect(0, 300, 960, 120), QColor(0xb9, 0xa4, 0x8c));
    const auto face = [&painter](const QColor &color, const QPolygon &corners) {
        painter.setBrush(color);
        painter.drawPolygon(corners);
    };
    face(QColor(0xc8, 0x92, 0x52), QPolygon({{240, 130}, {480, 180}, {480, 390}, {240, 320}}));
    face(QColor(0xb6, 0x7f, 0x42), QPolygon({{480, 180}, {720, 130}, {720, 320}, {480, 390}}));
    face(QColor(0xe0, 0xb8, 0x82), QPolygon({{240, 130}, {480, 70}, {720, 130}, {480, 180}}));
    face(QColor(0xf2, 0xed, 0xe4), QPolygon({{540, 270}, {650, 245}, {650, 310}, {540, 340}}));
    painter.end();
    const QString path = QDir(folder).filePath(u"parcel.png"_s);
    image.save(path);
    return path;
}

void photograph(InboxFixture &fixture)
{
    const TimeMs time = at(u"2025-12-02T16:52:00Z"_s);
    Message message{.remoteId = u"photo"_s,
        .direction = Direction::In,
        .time = time,
        .content = MediaContent{.caption = u"هاد الشي لي وصلني، الطلب #AT-20418 ناقص منو واحد"_s}};
    message.attachments.push_back({.kind = AttachmentKind::Image,
        .name = u"parcel.png"_s,
        .mimeType = u"image/png"_s,
        .size = 184'000,
        .localPath = parcelPicture(fixture.folder.path())});
    DecodedWebhook decoded;
    decoded.events.push_back(
        {u"photo"_s, "photo", kConversation, time, MessageAppeared{message, {.remoteId = u"third_8Kq2"_s, .facts = {}}}});
    await(fixture.store->applyInbound(fixture.atlas, InboundRequest{.method = "POST", .received = time}, decoded));
}

ListMenuContent orderHelp()
{
    return {.header = u"Order help"_s,
        .text = u"How can we help with #AT-20418?"_s,
        .footer = {},
        .button = u"Choose an option"_s,
        .sections = {{.title = u"Your parcel"_s,
                         .rows = {{.id = u"1"_s, .title = u"Missing item"_s, .description = u"Something was not inside"_s},
                             {.id = u"2"_s, .title = u"Change address"_s, .description = u"Before 14:00 today"_s}}},
            {.title = u"Other"_s, .rows = {{.id = u"3"_s, .title = u"التحدث مع موظف"_s, .description = u"09:00 to 18:00"_s}}}}};
}

//! The short conversation of the fixture makes room: this one takes its place.
void clearShortThread(InboxFixture &fixture)
{
    const ConversationId id = await(fixture.store->ensureConversation(fixture.atlas, u"c-1"_s)).value();
    const auto page = await(fixture.store->messages(id, {}));
    for (const Message &message : page->messages) {
        if (message.delivery == Delivery::Failed)
            await(fixture.store->withdraw(message.id));
    }
    await(fixture.store->setAssignedToMe(id, false, fixture.clock.now()));
    await(fixture.store->setStatus(id, ConversationStatus::Resolved));
}

} // namespace

ConversationId fillDesignThread(InboxFixture &fixture)
{
    clearShortThread(fixture);
    fixture.clock.set(at(u"2025-12-03T09:30:00Z"_s));
    photograph(fixture);
    const ConversationId id = await(fixture.store->ensureConversation(fixture.atlas, kConversation)).value();
    await(fixture.store->setAssignedToMe(id, true, at(u"2025-12-02T16:55:00Z"_s)));
    ownMessage(fixture, id, u"2025-12-02T16:56:00Z"_s, {.content = orderHelp()}, Delivery::Accepted);
    fixture.say({.account = fixture.atlas,
        .conversation = kConversation,
        .customer = {},
        .text = {},
        .time = u"2025-12-02T16:58:00Z"_s,
        .content = ChoiceContent{.source = ChoiceContent::Source::List, .id = u"1"_s, .title = u"Missing item"_s, .description = {}}});
    await(fixture.store->addNote(id, u"Packed 1 of 2 only. Refund or reship."_s, u"Imane"_s, at(u"2025-12-02T17:10:00Z"_s)));
    fixture.say({.account = fixture.atlas,
        .conversation = kConversation,
        .customer = {},
        .text = u"Reship please, à la même adresse. مازال نفس العنوان؟"_s,
        .time = u"2025-12-03T09:12:00Z"_s});
    ownMessage(fixture, id, u"2025-12-03T09:24:00Z"_s,
        {.content = LocationContent{.latitude = 33.5843,
             .longitude = -7.6321,
             .name = u"Atlas Store, Maârif"_s,
             .address = u"Rue Aïn Harrouda, Casablanca"_s}},
        Delivery::Failed, Error{.kind = ErrorKind::Unreachable});
    ownMessage(fixture, id, u"2025-12-03T09:26:00Z"_s,
        {.content = TextContent{.text = u"Reship tomorrow before 14:00, same address?"_s},
            .buttons = {{{.caption = u"Yes, reship"_s, .icon = {}, .action = ReplyAction{u"yes"_s}},
                {.caption = u"Refund instead"_s, .icon = {}, .action = ReplyAction{u"refund"_s}}}}},
        Delivery::PossiblySent, Error{.kind = ErrorKind::TimedOut, .outcomeKnown = false});
    await(fixture.store->markRead(id));
    await(fixture.store->saveDraft({.conversation = id,
        .message = {.content = TextContent{.text = u"Merci Salma, colis préparé: suivi MA-77120-R, livraison demain avant 14:00."_s}}}));
    return id;
}

} // namespace qasid::test
