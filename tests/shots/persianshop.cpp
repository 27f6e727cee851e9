#include "tests/shots/persianshop.h"

#include "tests/shots/ownmessage.h"
#include "tests/support/await.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace qasid::test {

namespace {

constexpr auto kInspection = "c-71f04821"_L1;
constexpr auto kBuyer = "c-5b20206"_L1;
constexpr auto kPost = "7d0e-9a41-5512"_L1;

Customer named(const QString &remoteId, const QString &name, const QString &channel, const QString &phone = {})
{
    Customer customer;
    customer.remoteId = remoteId;
    customer.name = name;
    customer.channel = channel;
    customer.phone = phone;
    return customer;
}

//! Fills the shop: what came in and what was done about it.
class Shop {
public:
    Shop(InboxFixture &fixture, const QString &language)
        : m_fixture(fixture)
        , m_persian(language == "fa"_L1)
    {
        await(fixture.inbox->setSetting(u"agent_name"_s, u"نسرین"_s));
        fixture.atlas = fixture.addAccount(u"digishare"_s, u"Atlas Store"_s);
        fixture.vehicles = fixture.addAccount(u"divar"_s, m_persian ? u"کارشناسی خودرو"_s : u"Vehicle check"_s);
        fixture.oasis = fixture.addAccount(u"plato"_s, u"Oasis"_s);
    }

    ConversationId inspection()
    {
        Customer who = named(u"u-5c19e0"_s, {}, u"chatbot"_s);
        who.sources = {{u"remote_id"_s, QString(factsource::kPress)}};
        earlier(u"c-29980"_s, who, u"کارشناسی تیبا، INS-29980"_s, u"2025-11-14T09:00:00Z"_s);
        earlier(u"c-27114"_s, who, u"پرسش دربارهٔ تعرفه"_s, u"2025-10-01T09:00:00Z"_s);
        in(kInspection, who, TextContent{.text = u"سلام، وقتتون بخیر"_s}, u"2025-12-02T18:03:00Z"_s, {.subject = u"gZ4kQ8Xy"_s});
        in(kInspection, who,
            TextContent{
                .text = u"برای پژو ۲۰۶ تیپ ۲ وقت کارشناسی می‌خواهم. کد آگهی gZ4kQ8Xy است."_s},
            u"2025-12-02T18:04:00Z"_s);
        const ConversationId id = conversation(kInspection);
        ownMessage(m_fixture, id, u"2025-12-02T18:09:00Z"_s, appointments(), Delivery::Accepted);
        take(id, u"2025-12-02T18:11:00Z"_s);
        await(m_fixture.store->addNote(
            id, u"مشتری قبلاً با INS-29980 هم مراجعه کرده؛ ۱۰٪ تخفیف اعمال شود."_s, u"نسرین"_s, at(u"2025-12-02T18:20:00Z"_s)));
        in(kInspection, who, TextContent{.text = u"شماره پیگیری INS-30417 را گرفتم. ساعت ۱۰:۳۰ مطمئنه؟"_s}, u"2025-12-03T09:24:00Z"_s);
        ownMessage(m_fixture, id, u"2025-12-03T09:28:00Z"_s,
            {.content = TextContent{.text = u"بله، با کد INS-30417 برای ساعت ۱۰:۳۰ ثبت شد."_s}}, Delivery::Accepted);
        in(kInspection, who, TextContent{.text = u"بله، همین ساعت خوب است."_s}, u"2025-12-03T09:30:00Z"_s);
        ownMessage(m_fixture, id, u"2025-12-03T09:31:00Z"_s,
            {.content = TextContent{.text = u"نشانی مرکز: خیابان آزادی، پلاک ۲۱۸. راهنما: divar.ir/chat/addon_check"_s}}, Delivery::Failed,
            Error{.kind = ErrorKind::Rejected, .httpStatus = 403});
        await(m_fixture.inbox->markRead(id));
        return id;
    }

    ConversationId taps()
    {
        const Customer who = named(u"u-20611"_s, u"خریدار پژو ۲۰۶"_s, u"chatbot"_s);
        in(kBuyer, who, TextContent{.text = u"سلام"_s}, u"2025-12-03T09:10:00Z"_s);
        await(m_fixture.store->markRead(conversation(kBuyer)));
        ownMessage(m_fixture, conversation(kBuyer), u"2025-12-03T09:11:00Z"_s, appointments(), Delivery::Accepted);
        in(kBuyer, who,
            PressContent{.caption = u"رزرو وقت کارشناسی"_s,
                .data = {{u"slot"_s, u"wed-1030"_s}},
                .place = {},
                .rule = m_persian ? u"وقت‌ها"_s : u"Slots"_s,
                .answer = u"https://check.example/book?slot=wed-1030"_s},
            u"2025-12-03T09:12:00Z"_s);
        in(kBuyer, who,
            PressContent{.caption = {}, .data = {{u"plan"_s, u"gold"_s}}, .place = {}, .rule = {}, .answer = u"https://check.example/"_s},
            u"2025-12-03T09:13:00Z"_s);
        await(m_fixture.store->markRead(conversation(kBuyer)));
        Message voice = incoming(MediaContent{}, u"2025-12-03T09:20:00Z"_s);
        voice.attachments.push_back(
            {.kind = AttachmentKind::Voice, .name = u"voice-0920.m4a"_s, .size = 61'000, .localPath = fileOnDisk()});
        apply(kBuyer, who, voice);
        in(kBuyer, who, TextContent{.text = u"سلام، آگهی gZ4kQ8Xy هنوز موجود است؟"_s}, u"2025-12-03T09:24:00Z"_s);
        return conversation(kBuyer);
    }

    ConversationId post()
    {
        const Customer who = named({}, {}, u"post"_s);
        in(kPost, who, TextContent{.text = u"سلام، قیمت کارشناسی شاسی‌بلند چقدر است؟"_s},
            u"2025-12-01T10:00:00Z"_s, {.subject = u"hT3mW1Lp"_s, .access = u"u-880140"_s});
        const ConversationId id = conversation(kPost);
        OutgoingMessage both = appointments();
        both.senderButtons = {{{m_persian ? u"ثبت فروش"_s : u"Mark as sold"_s, u"DONE_ALL"_s, DynamicAction{{{u"sold"_s, u"yes"_s}}}},
            {m_persian ? u"ویرایش آگهی"_s : u"Edit the post"_s, u"EDIT"_s, PostAction{u"hT3mW1Lp"_s, true}},
            {m_persian ? u"دکمهٔ تازه"_s : u"A new kind"_s, {}, UnknownAction{{{u"open_sheet"_s, u"x"_s}}}}}};
        ownMessage(m_fixture, id, u"2025-12-01T10:05:00Z"_s, both, Delivery::Accepted);
        await(m_fixture.store->markRead(id));
        await(m_fixture.store->setStatus(id, ConversationStatus::Snoozed, at(u"2025-12-04T09:00:00Z"_s)));
        DecodedWebhook decoded;
        decoded.events.push_back({u"revoked"_s, "revoked", {}, at(u"2025-12-02T08:00:00Z"_s), AccessRevoked{u"u-880140"_s}});
        await(m_fixture.store->applyInbound(m_fixture.vehicles, request(at(u"2025-12-02T08:00:00Z"_s)), decoded));
        return id;
    }

    //! The other rows of the picture's list.
    void others()
    {
        InboxFixture &f = m_fixture;
        f.say({f.oasis, u"o-1"_s, named(u"l1"_s, u"ليلى الحربي"_s, u"website"_s), u"مرحبًا، لم تصلني فاتورة الطلب Order #1042"_s,
            u"2025-12-03T09:18:00Z"_s});
        const ConversationId salma = f.say({f.atlas, u"c-1"_s, named(u"s1"_s, u"Salma Berrada"_s, u"whatsapp"_s),
            u"Reship please, à la même adresse."_s, u"2025-12-03T09:12:00Z"_s});
        take(salma, u"2025-12-03T09:12:00Z"_s);
        const ConversationId deniz = f.say({f.oasis, u"o-2"_s, named(u"d1"_s, u"Deniz Aksoy"_s, u"website"_s),
            u"Siparişim hâlâ hazırlanıyor mu? #1038"_s, u"2025-12-03T08:40:00Z"_s});
        await(f.store->setStatus(deniz, ConversationStatus::Snoozed, at(u"2025-12-03T09:00:00Z"_s)));
        await(f.store->wakeSnoozed(at(u"2025-12-03T09:05:00Z"_s)));
        const ConversationId owner = f.say({f.vehicles, u"c-vanak"_s, named(u"v1"_s, u"مالک آپارتمان ونک"_s, u"chatbot"_s),
            u"مدارک را بیاورم؟"_s, u"2025-12-03T08:12:00Z"_s});
        take(owner, u"2025-12-03T08:13:00Z"_s);
        await(f.inbox->saveDraft({.conversation = owner,
            .message = {.content = TextContent{.text
                            = u"سلام، مدارک را فردا تا ساعت ده برایتان آماده می‌کنم."_s}}}));
        const ConversationId yassine = f.say({f.atlas, u"c-2"_s, named(u"y1"_s, u"Yassine El Idrissi"_s, u"messenger"_s),
            u"Merci, bien reçu !"_s, u"2025-12-02T16:57:00Z"_s});
        await(f.inbox->markRead(yassine));
        const ConversationId parcel = f.say({.account = f.atlas,
            .conversation = u"c-3"_s,
            .customer = named(u"p1"_s, {}, u"whatsapp"_s, u"+212 600 000 118"_s),
            .text = {},
            .time = u"2025-12-02T15:00:00Z"_s,
            .content = ChoiceContent{.id = u"track"_s, .title = u"پیگیری مرسوله"_s, .description = {}}});
        await(f.inbox->markRead(parcel));
        const ConversationId price = f.say({f.vehicles, u"c-88d13907"_s, named(u"k1"_s, {}, u"chatbot"_s),
            u"قیمت کارشناسی شاسی‌بلند چقدر است؟"_s, u"2025-12-01T11:00:00Z"_s});
        take(price, u"2025-12-01T11:01:00Z"_s);
        await(f.store->setStatus(price, ConversationStatus::Snoozed, at(u"2025-12-04T09:00:00Z"_s)));
    }

private:
    OutgoingMessage appointments() const
    {
        return {
            .content = TextContent{.text
                = u"سلام و وقت بخیر. وقت‌های خالی این هفته را از دکمهٔ زیر ببینید؛ هزینهٔ کارشناسی ۸۵۰,۰۰۰ تومان است."_s},
            .buttons = {{{u"رزرو وقت کارشناسی"_s, u"EVENT_NOTE"_s, ServerAction{{{u"slot"_s, u"wed-1030"_s}}}}},
                {{u"مشاهدهٔ آگهی"_s, u"CAR"_s, LinkAction{u"https://divar.ir/v/gZ4kQ8Xy"_s}},
                    {u"تعرفه‌ها"_s, u"WALLET"_s, LinkAction{u"https://check.example/fa"_s}}}}};
    }

    //! A conversation that is over.
    void earlier(const QString &remoteId, const Customer &who, const QString &text, const QString &time)
    {
        const ConversationId id = m_fixture.say({m_fixture.vehicles, remoteId, who, text, time});
        await(m_fixture.inbox->markRead(id));
        await(m_fixture.inbox->resolve(id));
    }

    void take(ConversationId id, const QString &time)
    {
        await(m_fixture.inbox->markRead(id));
        await(m_fixture.store->setAssignedToMe(id, true, at(time)));
    }

    Message incoming(const Content &content, const QString &time)
    {
        Message message;
        message.remoteId = u"shop-%1"_s.arg(++m_events);
        message.direction = Direction::In;
        message.time = at(time);
        message.content = content;
        return message;
    }

    void in(
        const QString &remoteId, const Customer &who, const Content &content, const QString &time, const ConversationContext &context = {})
    {
        apply(remoteId, who, incoming(content, time), context);
    }

    void apply(const QString &remoteId, const Customer &who, const Message &message, const ConversationContext &context = {})
    {
        DecodedWebhook decoded;
        decoded.events.push_back(
            {message.remoteId, message.remoteId.toLatin1(), remoteId, message.time, MessageAppeared{message, who}, context});
        const auto applied = await(m_fixture.store->applyInbound(m_fixture.vehicles, request(*message.time), decoded));
        if (!applied || applied->applied != 1)
            qFatal("a message was not applied");
    }

    static InboundRequest request(TimeMs received)
    {
        InboundRequest request;
        request.method = "POST";
        request.received = received;
        return request;
    }

    ConversationId conversation(const QString &remoteId)
    {
        return await(m_fixture.store->ensureConversation(m_fixture.vehicles, remoteId)).value();
    }

    QString fileOnDisk() const
    {
        const QString path = m_fixture.folder.filePath(u"voice-0920.m4a"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("a file could not be written");
        file.write(QByteArray(61'000, 'v'));
        return path;
    }

    InboxFixture &m_fixture;
    bool m_persian;
    int m_events = 0;
};

} // namespace

PersianShop fillPersianShop(InboxFixture &fixture, const QString &language)
{
    fixture.clock.set(at(u"2025-12-03T09:34:00Z"_s));
    Shop shop(fixture, language);
    shop.others();
    PersianShop filled;
    filled.post = shop.post();
    filled.taps = shop.taps();
    filled.inspection = shop.inspection();
    await(fixture.store->saveDraft(
        {.conversation = filled.inspection, .message = {.content = TextContent{.text = u"لطفاً کارت خودرو و VIN را همراه داشته باشید"_s}}}));
    return filled;
}

} // namespace qasid::test
