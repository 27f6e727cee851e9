#include "tests/shots/turkishshop.h"

#include "tests/shots/ownmessage.h"
#include "tests/shots/teller.h"
#include "tests/support/await.h"

using namespace Qt::StringLiterals;

namespace qasid::test {

namespace {

Customer person(const QString &id, const QString &name, const QString &channel)
{
    Customer who;
    who.remoteId = id;
    who.name = name;
    who.channel = channel;
    return who;
}

void fillOthers(InboxFixture &fixture)
{
    const Customer deniz = person(u"d1"_s, u"Deniz Aksoy"_s, u"website"_s);
    const ConversationId order = fixture.say({fixture.oasis, u"c-1038"_s, deniz, u"iade etiketi eklendi"_s, u"2025-12-02T16:00:00Z"_s});
    await(fixture.store->describeConversation(fixture.oasis, {.id = u"c-1038"_s, .name = u"Sipariş #1038"_s, .parent = u"conv-deniz"_s}));
    const ConversationId yassine = fixture.say(
        {fixture.atlas, u"c-2"_s, person(u"y1"_s, u"Yassine El Idrissi"_s, u"messenger"_s), u"Merci !"_s, u"2025-12-03T08:57:00Z"_s});
    await(fixture.inbox->saveDraft({.conversation = yassine,
        .kind = DraftKind::Reply,
        .message = {.content = TextContent{.text = u"Bonjour Yassine, votre remboursement est parti ce matin."_s}}}));
    const ConversationId salma = fixture.say({fixture.atlas, u"c-1"_s, person(u"s1"_s, u"Salma Berrada"_s, u"whatsapp"_s),
        u"Reship please, à la même adresse."_s, u"2025-12-03T09:11:00Z"_s});
    ownMessage(fixture, salma, u"2025-12-03T09:12:00Z"_s, {.content = TextContent{.text = u"Reship please, à la même adresse?"_s}},
        Delivery::Failed, {.kind = ErrorKind::Unreachable});
    for (const ConversationId read : {order, yassine, salma})
        await(fixture.inbox->markRead(read));
    await(fixture.store->setAssignedToMe(yassine, true, at(u"2025-12-03T08:57:00Z"_s)));
    fixture.say({fixture.oasis, u"o-1"_s, person(u"l1"_s, u"Layla Alharbi"_s, u"website"_s), u"مرحبًا، لم تصلني فاتورة الطلب"_s,
        u"2025-12-03T09:18:00Z"_s});
    fixture.say({fixture.vehicles, u"c-71f04821"_s, person({}, {}, u"chatbot"_s), u"سلام"_s, u"2025-12-03T09:23:00Z"_s});
    fixture.say({fixture.vehicles, u"c-71f04821"_s, {}, u"چهارشنبه ساعت ۱۰:۳۰ خوبه؟"_s, u"2025-12-03T09:24:00Z"_s});
}

} // namespace

ConversationId fillTurkishShop(InboxFixture &fixture)
{
    await(fixture.inbox->setSetting(u"agent_name"_s, u"Emre Kaya"_s));
    fixture.atlas = fixture.addAccount(u"digishare"_s, u"Atlas Store"_s);
    fixture.vehicles = fixture.addAccount(u"divar"_s, u"Vehicle check"_s);
    fixture.oasis = fixture.addAccount(u"connect360"_s, u"Oasis"_s);
    fillOthers(fixture);
    Teller deniz(fixture, "conv-deniz"_L1, person(u"d1"_s, u"Deniz Aksoy"_s, u"website"_s));
    deniz.customer(u"d-1"_s, u"Merhaba, dün akşam sipariş verdim."_s, u"2025-12-02T21:14:00Z"_s);
    deniz.customer(u"d-2"_s, u"Siparişim hâlâ hazırlanıyor mu? #1038"_s, u"2025-12-03T08:40:00Z"_s);
    const ConversationId id = deniz.id();
    OutgoingMessage answer{
        .content = TextContent{.text = {}, .texts = {{u"tr"_s, u"Merhaba Deniz Bey, paketiniz bu sabah kargoya verildi."_s}}, .header = {}},
        .replyTo = u"d-2"_s};
    ownMessage(fixture, id, u"2025-12-03T09:02:00Z"_s, answer, Delivery::Accepted);
    deniz.customer(u"d-3"_s, u"Peki, kargo takip no nedir?"_s, u"2025-12-03T09:31:00Z"_s);
    await(fixture.inbox->markRead(id));
    await(fixture.store->setAssignedToMe(id, true, at(u"2025-12-02T21:20:00Z"_s)));
    await(fixture.inbox->saveDraft({.conversation = id,
        .kind = DraftKind::Reply,
        .message
        = {.content = TextContent{
               .text = {}, .texts = {{u"tr"_s, u"Takip numaranız TR-900317, yarın 18:00’e kadar teslim edilir."_s}}, .header = {}}}}));
    fixture.clock.set(at(u"2025-12-03T09:31:00Z"_s));
    return id;
}

} // namespace qasid::test
