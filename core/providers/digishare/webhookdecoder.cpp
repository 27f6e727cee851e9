#include "core/providers/digishare/webhookdecoder.h"

#include "core/base/json.h"
#include "core/provider/fingerprint.h"
#include "core/providers/digishare/customer.h"
#include "core/providers/digishare/envelope.h"
#include "core/providers/digishare/fields.h"
#include "core/providers/digishare/messagebody.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

using Unusable = DecodedWebhook::Unusable;
using Decoded = tl::expected<Event, QString>; //!< an event, or the reason for the quarantine

tl::unexpected<QString> reason(const QString &words)
{
    return tl::unexpected<QString>(words);
}

//! Finishes an event: its time is the payload's own, else the envelope's.
Event finished(Event event, const Envelope &envelope, const std::optional<TimeMs> &time)
{
    static const QList<QLatin1StringView> kFleeting{
        "created_at"_L1, "updated_at"_L1, "event_id"_L1, "sender"_L1, "third"_L1, "platform_link"_L1};
    event.fingerprint = fingerprint(event, kFleeting);
    event.time = time ? time : envelope.timestamp;
    return event;
}

QString conversationOf(const QJsonObject &fields)
{
    const QString id = usableId(fields, {"conversation_id"_L1, "conversationId"_L1});
    return id.isEmpty() ? usableId(json::object(fields, {"conversation"_L1}), {"id"_L1}) : id;
}

Decoded decodeStarted(const Envelope &envelope)
{
    Event event;
    event.conversationRemoteId = usableId(envelope.data, {"id"_L1});
    if (event.conversationRemoteId.isEmpty())
        event.conversationRemoteId = conversationOf(envelope.fields);
    if (event.conversationRemoteId.isEmpty())
        return reason(u"a new conversation without an id"_s);
    event.key = "conversation/"_L1 + event.conversationRemoteId;
    const QJsonObject third = json::object(envelope.fields, {"third"_L1});
    Customer customer = customerOfThird(third);
    QJsonObject link = json::object(third, {"platform_link"_L1});
    if (link.isEmpty())
        link = json::object(envelope.fields, {"platform_link"_L1});
    readPlatformLink(envelope.fields, link, customer);
    event.body = ConversationStarted{customer};
    return finished(event, envelope, timeField(envelope.fields, {"created_at"_L1}));
}

//! Only the sender's model_type tells the direction: send_to_third is false on a customer's text and true on a customer's media.
Direction directionOf(const QJsonObject &fields, bool campaign)
{
    const QJsonValue sender = fields.value("sender"_L1);
    if (sender.isObject()) {
        // Some frameworks write a class name ("App\Models\Third"): its last part is what counts.
        const QString type = json::text(sender.toObject(), {"model_type"_L1}).toLower().section(u'\\', -1);
        if (type == "third"_L1)
            return Direction::In;
        if (type == "user"_L1)
            return Direction::Out;
        if (type == "system"_L1)
            return Direction::System;
        if (!type.isEmpty())
            return Direction::Unknown;
    }
    if (campaign)
        return Direction::Out; // ours to the customer, though no agent wrote it
    const auto system = json::boolean(fields, {"system"_L1});
    if (system.has_value())
        return *system ? Direction::System : Direction::Unknown;
    return sender.isNull() ? Direction::System : Direction::Unknown;
}

QString replyToOf(const QJsonObject &fields)
{
    for (const auto name : {"reply_to"_L1, "reply_to_id"_L1, "reply_to_message_id"_L1, "context"_L1}) {
        const QJsonValue value = fields.value(name);
        const QString id = value.isObject() ? usableId(value.toObject(), {"id"_L1, "message_id"_L1}) : usableId(value);
        if (!id.isEmpty())
            return id;
    }
    return {};
}

Customer customerOfMessage(const QJsonObject &fields, Direction direction)
{
    Customer customer = customerOfThird(json::object(fields, {"third"_L1}));
    if (direction == Direction::In) {
        const QJsonObject sender = json::object(fields, {"sender"_L1});
        const QString id = usableId(sender, {"model_id"_L1});
        const QString name = cleanName(textField(sender, {"name"_L1}));
        if (!id.isEmpty())
            customer.remoteId = id;
        if (!name.isEmpty())
            customer.name = name;
    }
    readPlatformLink(fields, json::object(fields, {"platform_link"_L1}), customer);
    return customer;
}

//! The word for a type that is not text, so that it is at least shown.
QString typeWord(const QJsonValue &type)
{
    if (type.isString())
        return type.toString();
    return type.isUndefined() || type.isNull() ? QString() : u"?"_s;
}

Event messageEvent(const Envelope &envelope, const QString &conversation, Parts parts, Direction direction)
{
    const QJsonObject &fields = envelope.fields;
    Event event;
    event.conversationRemoteId = conversation;
    MessageAppeared appeared;
    Message &message = appeared.message;
    message.direction = direction;
    message.author = cleanName(textField(json::object(fields, {"sender"_L1}), {"name"_L1}));
    message.time = timeField(fields, {"created_at"_L1});
    message.content = std::move(parts.content);
    message.attachments = std::move(parts.attachments);
    message.buttons = std::move(parts.buttons);
    message.replyTo = replyToOf(fields);
    appeared.customer = customerOfMessage(fields, direction);
    event.body = std::move(appeared);
    return event;
}

Decoded decodeMessage(const Envelope &envelope)
{
    const QJsonObject &fields = envelope.fields;
    const QString conversation = conversationOf(fields);
    if (conversation.isEmpty())
        return reason(u"a message that names no conversation, so it has no place"_s);
    const QString type = typeWord(fields.value("type"_L1));
    auto parts = partsOfBody(type, fields.value("body"_L1));
    if (!parts)
        parts = unsupportedParts(type.isEmpty() ? u"message"_s : type, envelope.data);
    Event event = messageEvent(envelope, conversation, std::move(*parts), directionOf(fields, type.toLower() == "campaign"_L1));
    Message &message = std::get<MessageAppeared>(event.body).message;
    message.remoteId = usableId(envelope.data, {"id"_L1});
    if (message.remoteId.isEmpty())
        message.remoteId = usableId(fields, {"id"_L1, "message_id"_L1});
    message.correlationId = usableId(fields, {"event_id"_L1});
    event.key = message.remoteId.isEmpty() ? envelope.key() : "message/"_L1 + message.remoteId;
    const auto time = message.time;
    return finished(std::move(event), envelope, time);
}

Decoded decodeArchived(const Envelope &envelope)
{
    Event event;
    event.conversationRemoteId = conversationOf(envelope.fields);
    if (event.conversationRemoteId.isEmpty())
        event.conversationRemoteId = usableId(envelope.data, {"id"_L1});
    if (event.conversationRemoteId.isEmpty())
        return reason(u"an archived conversation without an id"_s);
    const QString at = cleanName(json::opaqueId(envelope.fields, {"archived_at"_L1}));
    event.key = at.isEmpty() ? envelope.key() : "archived/"_L1 + event.conversationRemoteId + u'/' + at;
    const QJsonObject by = json::object(envelope.fields, {"archived_by"_L1});
    event.body = ConversationArchived{cleanName(textField(by, {"type"_L1})), usableId(by, {"id"_L1})};
    return finished(event, envelope, timeField(envelope.fields, {"archived_at"_L1}));
}

Decoded decodeCustomer(const Envelope &envelope)
{
    Event event;
    event.key = envelope.key();
    Customer customer = customerOfThird(envelope.fields);
    const QString id = usableId(envelope.data, {"id"_L1});
    if (!id.isEmpty())
        customer.remoteId = id;
    customer.facts = factsOfThird(envelope.fields);
    const bool says = !customer.name.isEmpty() || !customer.phone.isEmpty() || !customer.email.isEmpty() || !customer.facts.isEmpty();
    if (customer.remoteId.isEmpty() || !says)
        return reason(u"the event %1 tells nothing that can be shown"_s.arg(envelope.event));
    event.body = CustomerChanged{customer};
    return finished(event, envelope, timeField(envelope.fields, {"updated_at"_L1, "created_at"_L1}));
}

//! An event this version does not know still shows where it belongs. It carries no remote id: that of the payload may be a message's.
Decoded decodeUnknown(const Envelope &envelope)
{
    const QString conversation = conversationOf(envelope.fields);
    if (conversation.isEmpty())
        return reason(u"the event %1 is not known and names no conversation"_s.arg(envelope.event));
    const bool hasSender = envelope.fields.value("sender"_L1).isObject();
    Event event = messageEvent(envelope, conversation, unsupportedParts(envelope.event, envelope.data),
        hasSender ? directionOf(envelope.fields, false) : Direction::System);
    event.key = envelope.key();
    const auto time = std::get<MessageAppeared>(event.body).message.time;
    return finished(std::move(event), envelope, time);
}

//! A documented sample of a new message carries a new conversation (and the reverse costs nothing to accept): the form decides.
bool looksLikeConversation(const QJsonObject &fields)
{
    return fields.value("third"_L1).isObject() && !fields.contains("body"_L1) && !fields.contains("type"_L1)
        && !fields.contains("sender"_L1) && conversationOf(fields).isEmpty();
}

bool looksLikeMessage(const QJsonObject &fields)
{
    return !conversationOf(fields).isEmpty() && (fields.contains("body"_L1) || fields.contains("sender"_L1));
}

bool isCustomerEvent(const QString &event)
{
    constexpr std::array kNames{"third.created"_L1, "third.updated"_L1, "third_party.contact_created"_L1, "third_party.contact_updated"_L1};
    return std::find(kNames.begin(), kNames.end(), event) != kNames.end();
}

Decoded decodeEvent(const Envelope &envelope)
{
    if (envelope.data.isEmpty())
        return reason(u"the event %1 has no data"_s.arg(envelope.event));
    if (envelope.event == "live_chat.new_message"_L1)
        return looksLikeConversation(envelope.fields) ? decodeStarted(envelope) : decodeMessage(envelope);
    if (envelope.event == "live_chat.new_conversation"_L1)
        return looksLikeMessage(envelope.fields) ? decodeMessage(envelope) : decodeStarted(envelope);
    if (envelope.event == "live_chat.conversation_archived"_L1)
        return decodeArchived(envelope);
    return isCustomerEvent(envelope.event) ? decodeCustomer(envelope) : decodeUnknown(envelope);
}

} // namespace

DecodedWebhook decodeWebhook(const QByteArray &body)
{
    const auto envelope = readEnvelope(body);
    if (!envelope)
        return {{}, {Unusable{envelope.error().detail, hashKey(body)}}};
    if (envelope->event == kTestEvent)
        return {};
    Decoded decoded = decodeEvent(*envelope);
    if (!decoded)
        return {{}, {Unusable{decoded.error(), envelope->key()}}};
    DecodedWebhook result;
    result.events.push_back(std::move(*decoded));
    return result;
}

} // namespace qasid::digishare
