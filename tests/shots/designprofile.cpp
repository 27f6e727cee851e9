#include "tests/shots/designprofile.h"

#include "core/store/store.h"
#include "tests/support/await.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

using test::await;

constexpr TimeMs kMinute = 60'000;
constexpr TimeMs kHour = 60 * kMinute;
constexpr TimeMs kDay = 24 * kHour;

//! "Tuesday at 16:52" as a time before kDesignNow.
TimeMs at(int daysAgo, int hour, int minute)
{
    const TimeMs midnight = kDesignNow - kDesignNow % kDay;
    return midnight - daysAgo * kDay + hour * kHour + minute * kMinute;
}

struct Person {
    QString id;
    QString name;
    QString channel;
    QString address;
};

//! Writes webhooks' events into one conversation.
class Thread {
public:
    Thread(Store &store, AccountId account, const Person &person, TimeMs began)
        : m_store(store)
        , m_account(account)
        , m_person(person)
    {
        apply(Event{.key = u"conversation/"_s + person.id, .fingerprint = "f", .conversationRemoteId = remoteId(), .time = began,
            .body = ConversationStarted{customer()}});
        m_id = *await(store.ensureConversation(account, remoteId()));
    }

    ConversationId id() const { return m_id; }

    void in(TimeMs time, const Content &content, std::vector<Attachment> attachments = {})
    {
        say(time, Direction::In, content, std::move(attachments), {});
    }
    void in(TimeMs time, const QString &text) { in(time, TextContent{.text = text}); }
    void out(TimeMs time, const Content &content, ButtonGrid buttons = {})
    {
        const OutgoingMessage message{.content = content, .attachments = {}, .buttons = std::move(buttons), .replyTo = {}};
        m_sent = *await(m_store.enqueue(m_id, message, Delivery::Queued, time, time));
    }
    void accepted()
    {
        if (const auto item = begun())
            await(m_store.accept(*item, SendReceipt{.remoteId = u"sent-%1"_s.arg(m_sent.value), .correlationId = {}}));
    }
    void failed(const Error &error)
    {
        if (const auto item = begun())
            await(m_store.failSend(*item, error));
    }
    void doubtful()
    {
        const Error error{.kind = ErrorKind::TimedOut, .detail = u"no complete answer in time"_s, .outcomeKnown = false};
        if (const auto item = begun())
            await(m_store.doubtSend(*item, error));
    }

private:
    QString remoteId() const { return u"conv_"_s + m_person.id; }

    Customer customer() const
    {
        const bool phone = m_person.channel == u"whatsapp"_s;
        return Customer{.remoteId = u"third_"_s + m_person.id, .name = m_person.name, .phone = phone ? m_person.address : QString(),
            .channel = m_person.channel, .channelAddress = m_person.address, .facts = {}};
    }

    void say(TimeMs time, Direction direction, const Content &content, std::vector<Attachment> attachments, const QString &author)
    {
        const QString id = u"%1-%2"_s.arg(m_person.id).arg(++m_count);
        const Message message{.remoteId = id, .direction = direction, .author = author.isEmpty() ? m_person.name : author, .time = time,
            .content = content, .attachments = std::move(attachments)};
        apply(Event{.key = u"message/"_s + id, .fingerprint = id.toUtf8(), .conversationRemoteId = remoteId(), .time = time,
            .body = MessageAppeared{.message = message, .customer = customer()}});
    }

    void apply(const Event &event)
    {
        DecodedWebhook decoded;
        decoded.events.push_back(event);
        const InboundRequest request{.method = "POST", .body = event.key.toUtf8(), .received = event.time.value_or(kDesignNow)};
        await(m_store.applyInbound(m_account, request, decoded));
    }

    std::optional<OutboxId> begun()
    {
        const auto items = await(m_store.outbox());
        for (const OutboxItem &item : *items) {
            if (item.message == m_sent && await(m_store.beginAttempt(item.id)))
                return item.id;
        }
        return std::nullopt;
    }

    Store &m_store;
    AccountId m_account;
    Person m_person;
    ConversationId m_id;
    MessageId m_sent;
    int m_count = 0;
};

//! A parcel on a shelf, drawn here so that no picture has to be shipped.
QString parcelPicture(const QString &directory)
{
    QImage image(960, 560, QImage::Format_RGB32);
    image.fill(QColor(0xd8, 0xcd, 0xbf));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.fillRect(QRect(0, 380, 960, 180), QColor(0xb9, 0xa4, 0x8c));
    painter.setBrush(QColor(0xc8, 0x92, 0x52));
    painter.drawPolygon(QPolygon({{240, 200}, {480, 260}, {480, 520}, {240, 430}}));
    painter.setBrush(QColor(0xb6, 0x7f, 0x42));
    painter.drawPolygon(QPolygon({{480, 260}, {720, 200}, {720, 430}, {480, 520}}));
    painter.setBrush(QColor(0xe0, 0xb8, 0x82));
    painter.drawPolygon(QPolygon({{240, 200}, {480, 130}, {720, 200}, {480, 260}}));
    painter.setBrush(QColor(0xf2, 0xed, 0xe4));
    painter.drawPolygon(QPolygon({{540, 370}, {650, 340}, {650, 410}, {540, 445}}));
    painter.end();
    QDir().mkpath(directory);
    const QString path = QDir(directory).filePath(u"parcel.png"_s);
    image.save(path);
    return path;
}

void fillSalma(Store &store, AccountId account)
{
    Thread thread(store, account, {u"8Kq2"_s, u"Salma Berrada"_s, u"whatsapp"_s, u"+212 600 000 204"_s}, at(1, 16, 40));
    const QString picture = parcelPicture(QFileInfo(store.fileName()).absolutePath() + u"/files"_s);
    thread.in(at(1, 16, 52), MediaContent{.caption = u"هاد الشي لي وصلني، الطلب #AT-20418 ناقص منو واحد"_s},
        {Attachment{.kind = AttachmentKind::Image, .name = u"parcel.png"_s, .mimeType = u"image/png"_s, .size = 184'000, .localPath = picture}});
    thread.out(at(1, 16, 56),
        ListMenuContent{.header = u"Order help"_s, .text = u"How can we help with #AT-20418?"_s, .footer = {}, .button = u"Choose an option"_s,
            .sections = {{.title = u"Your parcel"_s,
                             .rows = {{.id = u"1"_s, .title = u"Missing item"_s, .description = u"Something was not inside"_s},
                                 {.id = u"2"_s, .title = u"Change address"_s, .description = u"Before 14:00 today"_s}}},
                {.title = u"Other"_s, .rows = {{.id = u"3"_s, .title = u"التحدث مع موظف"_s, .description = u"09:00 to 18:00"_s}}}}});
    thread.accepted();
    thread.in(at(1, 16, 58), ChoiceContent{.source = ChoiceContent::Source::List, .id = u"1"_s, .title = u"Missing item"_s, .description = {}});
    await(store.addNote(thread.id(), u"Packed 1 of 2 only. Refund or reship."_s, u"Imane"_s, at(1, 17, 10)));
    thread.in(at(0, 9, 12), u"Reship please, à la même adresse. مازال نفس العنوان؟"_s);
    await(store.markRead(thread.id()));
    await(store.setAssignedToMe(thread.id(), true));
    thread.out(at(0, 9, 24), LocationContent{.latitude = 33.5843, .longitude = -7.6321, .name = u"Atlas Store, Maârif"_s, .address = u"Rue Aïn Harrouda, Casablanca"_s});
    thread.failed(Error{.kind = ErrorKind::Unreachable, .detail = u"could not connect"_s});
    thread.out(at(0, 9, 26), TextContent{.text = u"Reship tomorrow before 14:00, same address?"_s},
        {{{.caption = u"Yes, reship"_s, .icon = {}, .action = ReplyAction{u"yes"_s}}, {.caption = u"Refund instead"_s, .icon = {}, .action = ReplyAction{u"refund"_s}}}});
    thread.doubtful();
    await(store.saveDraft(Draft{.conversation = thread.id(),
        .message = {.content = TextContent{.text = u"Merci Salma, colis préparé: suivi MA-77120-R, livraison demain avant 14:00."_s}}}));
}

void fillOthers(Store &store, AccountId account)
{
    Thread parts(store, account, {u"4821"_s, u"مریم کریمی"_s, u"web_chat"_s, {}}, at(0, 9, 20));
    parts.in(at(0, 9, 20), u"سلام، وقتتون بخیر"_s);
    parts.in(at(0, 9, 24), u"چهارشنبه ساعت ۱۰:۳۰ خوبه؟ کد INS-30417"_s);

    Thread layla(store, account, {u"1042"_s, u"Layla Alharbi"_s, u"web_chat"_s, {}}, at(0, 9, 10));
    layla.in(at(0, 9, 18), u"مرحبًا، لم تصلني فاتورة الطلب Order #1042"_s);

    Thread yassine(store, account, {u"77"_s, u"Yassine El Idrissi"_s, u"messenger"_s, {}}, at(0, 8, 40));
    yassine.in(at(0, 8, 57), u"Bonjour, où en est mon remboursement ?"_s);
    await(store.markRead(yassine.id()));
    await(store.setAssignedToMe(yassine.id(), true));
    await(store.saveDraft(Draft{.conversation = yassine.id(), .message = {.content = TextContent{.text = u"Bonjour Yassine, votre remboursement est parti ce matin."_s}}}));

    Thread deniz(store, account, {u"1038"_s, u"Deniz Aksoy"_s, u"web_chat"_s, {}}, at(1, 8, 0));
    deniz.in(at(0, 8, 40), u"Siparişim hâlâ hazırlanıyor mu? #1038"_s);

    Thread buyer(store, account, {u"206"_s, u"خریدار پژو ۲۰۶"_s, u"telegram"_s, {}}, at(1, 9, 0));
    buyer.in(at(0, 8, 12), u"ممنون، لینک پرداخت باز شد"_s);
    await(store.markRead(buyer.id()));

    Thread order(store, account, {u"88"_s, u"Omar Tazi"_s, u"whatsapp"_s, u"+212 600 000 311"_s}, at(2, 9, 0));
    order.in(at(1, 11, 2), u"Salam, bghit nreje3 had sbbat"_s);
    await(store.markRead(order.id()));
    order.out(at(1, 11, 20), TextContent{.text = u"Return label attached"_s});
    order.accepted();

    Thread number(store, account, {u"118"_s, {}, u"whatsapp"_s, u"+212 600 000 118"_s}, at(2, 9, 0));
    number.in(at(1, 10, 5), ChoiceContent{.source = ChoiceContent::Source::Button, .id = u"t"_s, .title = u"Track my parcel"_s, .description = {}});
    await(store.markRead(number.id()));

    Thread hamza(store, account, {u"55"_s, u"Hamza Kettani"_s, u"whatsapp"_s, u"+212 600 000 550"_s}, at(3, 9, 0));
    hamza.in(at(2, 18, 3), u"D’accord, rappelez-moi jeudi matin"_s);
    await(store.markRead(hamza.id()));
    await(store.setAssignedToMe(hamza.id(), true));
    await(store.setStatus(hamza.id(), ConversationStatus::Snoozed, at(-1, 9, 0)));
}

} // namespace

void fillDesignProfile(Store &store, AccountId account)
{
    fillOthers(store, account);
    fillSalma(store, account);
}

} // namespace qasid
