#include "core/providers/divar/webhookdecoder.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/provider/fingerprint.h"
#include "core/provider/payload.h"
#include "core/providers/divar/buttonjson.h"
#include "core/providers/divar/envelope.h"
#include "core/providers/divar/fields.h"
#include "core/providers/divar/messagecontent.h"
#include "core/providers/divar/phone.h"
#include "core/providers/divar/systemnotes.h"

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

using Decoded = tl::expected<Event, QString>; //!< an event, or the reason for the quarantine

// Customer::channel.
constexpr auto kChatbot = "chatbot"_L1;
constexpr auto kPost = "post"_L1;

tl::unexpected<QString> reason(const QString &words)
{
    return tl::unexpected<QString>(words);
}

Event finished(Event event)
{
    static const QList<QLatin1StringView> kFleeting{"sent_at"_L1};
    event.fingerprint = fingerprint(event, kFleeting);
    return event;
}

//! What carries neither an id nor a time may be said again and mean it: a repeat is what comes within the hour.
QString keyWithinTheHour(const Envelope &envelope, TimeMs received)
{
    return envelope.key() + u'/' + QString::number(received / kHour);
}

QLatin1StringView channelOf(const Envelope &envelope, const QJsonObject &conversation)
{
    const QString type = word(conversation.value("type"_L1));
    if (type == "POST"_L1)
        return kPost;
    if (type == "BOT"_L1)
        return kChatbot;
    return envelope.type == "NEW_MESSAGE"_L1 ? kPost : kChatbot;
}

//! The words of one message and who says them.
class MessageReader {
public:
    MessageReader(const Envelope &envelope, const QJsonObject &conversation)
        : m_envelope(envelope)
        , m_fields(envelope.payload)
        , m_channel(channelOf(envelope, conversation))
        , m_post(usableId(conversation, {"post_token"_L1}))
    {
        m_customer.channel = m_channel;
    }

    Event read()
    {
        Message message;
        message.remoteId = usableId(m_fields, {"id"_L1});
        message.time = timeOf(m_fields.value("sent_at"_L1));
        readSender(message);
        readContent(message);
        readButtons(message);
        Event event;
        event.time = message.time;
        event.context = {m_post, m_envelope.access()};
        event.body = MessageAppeared{std::move(message), std::move(m_customer)};
        return event;
    }

private:
    //! Every sender but BOT is a person. In the chat of a post a person at the seller's side is one of ours too.
    void readSender(Message &message) const
    {
        const QJsonObject sender = json::object(m_fields, {"sender"_L1});
        const bool bot = word(sender.value("type"_L1)) == "BOT"_L1;
        const bool seller = m_channel == kPost && word(sender.value("side"_L1)) == "SELLER"_L1;
        message.direction = bot || seller ? Direction::Out : Direction::In;
        if (seller && !bot)
            message.author = u"Seller"_s;
    }

    void readContent(Message &message)
    {
        Parts parts = partsOfMessage(m_fields);
        message.content = std::move(parts.content);
        message.attachments = std::move(parts.attachments);
        if (m_channel != kChatbot || message.direction != Direction::In)
            return;
        if (const auto *contact = std::get_if<ContactContent>(&message.content))
            learnContact(contact->cards.front());
        const auto *text = std::get_if<TextContent>(&message.content);
        if (const auto point = text ? touchPointOf(text->text) : std::nullopt)
            takeTouchPoint(message, *point);
    }

    void learnContact(const ContactCard &card)
    {
        if (card.phones.isEmpty())
            return;
        m_customer.phone = normalisedPhone(card.phones.front());
        m_customer.sources.insert(u"phone"_s, factsource::kContact);
    }

    void takeTouchPoint(Message &message, const TouchPoint &point)
    {
        message.direction = Direction::System;
        message.content = point.note;
        if (!point.post.isEmpty()) {
            m_post = point.post;
            learnFact(u"post_token"_s, point.post);
        }
        if (!point.chat.isEmpty())
            learnFact(u"post_chat"_s, point.chat);
    }

    void learnFact(const QString &name, const QString &value)
    {
        m_customer.facts.insert(name, value);
        m_customer.sources.insert(name, factsource::kStart);
    }

    //! `buttons` is what our customer sees and `senderButtons` what only our side does, whoever of both wrote the message.
    void readButtons(Message &message) const
    {
        const bool ours = message.direction == Direction::Out;
        message.buttons = buttonsFromDivar(m_fields.value("buttons"_L1));
        const ButtonGrid customers = buttonsFromDivar(m_fields.value(ours ? "receiver_buttons"_L1 : "sender_buttons"_L1));
        message.buttons.insert(message.buttons.end(), customers.begin(), customers.end());
        message.senderButtons = buttonsFromDivar(m_fields.value(ours ? "sender_buttons"_L1 : "receiver_buttons"_L1));
    }

    const Envelope &m_envelope;
    const QJsonObject &m_fields;
    const QLatin1StringView m_channel;
    QString m_post;
    Customer m_customer;
};

Decoded decodeMessage(const Envelope &envelope)
{
    if (envelope.payload.isEmpty())
        return reason(u"a message event without its message"_s);
    const QJsonObject conversation = json::object(envelope.payload, {"conversation"_L1});
    const QString id = usableId(conversation, {"id"_L1});
    if (id.isEmpty())
        return reason(u"a message that names no conversation, so it has no place"_s);
    Event event = MessageReader(envelope, conversation).read();
    event.conversationRemoteId = id;
    const QString &messageId = std::get<MessageAppeared>(event.body).message.remoteId;
    event.key = messageId.isEmpty() ? envelope.key() : "message/"_L1 + id + u'/' + messageId;
    return finished(std::move(event));
}

Decoded decodeRevocation(const Envelope &envelope, TimeMs received)
{
    const QString user = usableId(envelope.payload, {"user_id"_L1});
    if (user.isEmpty())
        return reason(u"an access was taken back, but the event does not say by whom"_s);
    Event event;
    event.key = keyWithinTheHour(envelope, received);
    event.body = AccessRevoked{user};
    return finished(std::move(event));
}

Decoded decodePostUpdate(const Envelope &envelope, TimeMs received)
{
    const QString post = usableId(json::object(envelope.payload, {"post"_L1}), {"token"_L1});
    const QString change = word(envelope.payload.value("type"_L1));
    if (post.isEmpty())
        return reason(u"a change of a post that is not named"_s);
    if (change.isEmpty())
        return reason(u"a change of a post without its kind"_s);
    Event event;
    event.key = keyWithinTheHour(envelope, received);
    event.body = SubjectChanged{post, postNote(change, post)};
    event.context = {post, envelope.access()};
    return finished(std::move(event));
}

Decoded decodeEnvelope(const Envelope &envelope, TimeMs received)
{
    if (envelope.type == "NEW_CHATBOT_MESSAGE"_L1 || envelope.type == "NEW_MESSAGE"_L1)
        return decodeMessage(envelope);
    if (envelope.type == "USER_ACCESS_REVOCATION"_L1)
        return decodeRevocation(envelope, received);
    if (envelope.type == "POST_UPDATE"_L1)
        return decodePostUpdate(envelope, received);
    if (envelope.type == "PAYMENT_TRANSACTION"_L1)
        return reason(u"a payment, which belongs to no conversation"_s);
    if (envelope.type == "CHAT_MESSAGE"_L1)
        return reason(u"a message in the form of before October 2024, which Divar sends no more"_s);
    return reason(u"the event %1 is not known"_s.arg(cleanName(envelope.type.left(60))));
}

} // namespace

DecodedWebhook decodeEvent(const QByteArray &body, TimeMs received)
{
    const auto envelope = readEnvelope(body);
    if (!envelope)
        return {{}, {{envelope.error().detail, hashKey(body)}}};
    if (envelope->type == kTestType)
        return {};
    Decoded decoded = decodeEnvelope(*envelope, received);
    if (!decoded)
        return {{}, {{decoded.error(), envelope->payload.isEmpty() ? hashKey(body) : envelope->key()}}};
    DecodedWebhook result;
    result.events.push_back(std::move(*decoded));
    return result;
}

} // namespace qasid::divar
