#include "app/sandbox/digishare/events.h"

#include "core/base/json.h"

using namespace Qt::StringLiterals;

namespace qasid::sandbox::digishare {

namespace {

QByteArray wrap(QLatin1StringView event, const QJsonObject &data, TimeMs time, const EventShape &shape, World &world)
{
    QJsonObject envelope{{"event"_L1, event}, {"data"_L1, data}};
    if (shape.envelope) {
        envelope.insert("timestamp"_L1, timestamp(time));
        envelope.insert("event_id"_L1, world.newId("evt_"_L1));
    }
    return json::write(envelope);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QByteArray newConversationEvent(const Conversation &conversation, const Third &third, const EventShape &shape, World &world)
{
    QJsonObject customer{{"id"_L1, third.id}, {"name"_L1, textOrNull(third.name)}};
    if (!shape.minimal) {
        customer.insert("platform_link"_L1,
            QJsonObject{{"id"_L1, third.platformLinkId}, {"channel"_L1, third.channel}, {"platform_id"_L1, third.platformId}});
    }
    const QJsonObject inner{{"created_at"_L1, timestamp(conversation.created)}, {"third"_L1, customer}};
    return wrap("live_chat.new_conversation"_L1, {{"id"_L1, conversation.id}, {"data"_L1, inner}}, conversation.created, shape, world);
}

QByteArray newMessageEvent(const StoredMessage &message, const Third &third, const EventShape &shape, World &world)
{
    QJsonObject inner{{"conversation_id"_L1, message.conversation}, {"body"_L1, message.body}};
    if (shape.minimal && message.type == "text"_L1 && message.sender.isObject()) {
        const QJsonObject sender = message.sender.toObject();
        inner.insert("sender"_L1, QJsonObject{{"model_type"_L1, sender.value("model_type"_L1)}, {"name"_L1, sender.value("name"_L1)}});
    } else {
        inner.insert("system"_L1, message.senderType() == "system"_L1 || message.sender.isNull());
        inner.insert("type"_L1, message.type);
        inner.insert("send_to_third"_L1, message.sendToThird);
        inner.insert("platform_link_id"_L1, third.platformLinkId);
        inner.insert("platform_link"_L1,
            QJsonObject{{"id"_L1, third.platformLinkId}, {"platform_id"_L1, third.platformId}, {"channel_id"_L1, third.channel}});
        inner.insert("sent_using"_L1, third.channel);
        inner.insert("created_at"_L1, timestamp(message.created));
        inner.insert("sender"_L1, message.sender);
    }
    if (!message.eventId.isEmpty())
        inner.insert("event_id"_L1, message.eventId);
    return wrap("live_chat.new_message"_L1, {{"id"_L1, message.id}, {"data"_L1, inner}}, message.created, shape, world);
}

QByteArray archivedEvent(
    const Conversation &conversation, const QString &byType, const QString &byId, TimeMs at, const EventShape &shape, World &world)
{
    QJsonObject data{{"conversation_id"_L1, conversation.id}, {"archived_at"_L1, timestamp(at)}};
    if (!byType.isEmpty())
        data.insert("archived_by"_L1, QJsonObject{{"type"_L1, byType}, {"id"_L1, byId}});
    return wrap("live_chat.conversation_archived"_L1, data, at, shape, world);
}

} // namespace qasid::sandbox::digishare
