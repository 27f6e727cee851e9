#include "app/sandbox/digishare/livechat.h"

#include "core/base/json.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::digishare {

namespace {

TimeMs orNow(TimeMs at)
{
    return at != 0 ? at : SystemClock().now();
}

} // namespace

QJsonObject Behaviour::toJson() const
{
    return {{"echo"_L1, echo}, {"echo_delay_ms"_L1, echoDelayMs}, {"queue_delay_ms"_L1, queueDelayMs}, {"wrap_text"_L1, wrapText},
        {"rate_limit"_L1, rateLimit}, {"react"_L1, react}, {"envelope"_L1, shape.envelope}, {"minimal"_L1, shape.minimal}};
}

void Behaviour::update(const QJsonObject &object)
{
    const auto flag = [&](QLatin1StringView key, bool &value) { value = json::boolean(object, {key}).value_or(value); };
    const auto number = [&](QLatin1StringView key, int &value) { value = int(json::number(object, {key}).value_or(value)); };
    flag("echo"_L1, echo);
    number("echo_delay_ms"_L1, echoDelayMs);
    number("queue_delay_ms"_L1, queueDelayMs);
    flag("wrap_text"_L1, wrapText);
    number("rate_limit"_L1, rateLimit);
    flag("react"_L1, react);
    flag("envelope"_L1, shape.envelope);
    flag("minimal"_L1, shape.minimal);
}

LiveChat::LiveChat(World &world, WebhookSender &webhooks, double speed, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_webhooks(webhooks)
    , m_speed(speed)
{
}

Conversation &LiveChat::begin(const Third &third, TimeMs at, const QString &id)
{
    Conversation conversation;
    conversation.id = id.isEmpty() ? m_world.newId("conv_"_L1) : id;
    conversation.code = u"CONV-%1"_s.arg(100'000 + m_world.random(900'000));
    conversation.third = third.id;
    conversation.users = {m_world.tokenUser().id};
    conversation.created = orNow(at);
    return m_world.addConversation(std::move(conversation));
}

void LiveChat::announce(Conversation &conversation)
{
    if (std::exchange(conversation.announced, true))
        return;
    m_webhooks.post(conversation.id, newConversationEvent(conversation, *m_world.third(conversation.third), m_behaviour.shape, m_world));
}

StoredMessage &LiveChat::store(Conversation &conversation, const Said &said, const QJsonValue &sender, bool sendToThird)
{
    StoredMessage message;
    message.id = m_world.newId("msg_"_L1);
    message.conversation = conversation.id;
    message.type = said.type;
    message.body = said.body;
    message.sendToThird = said.sendToThird.value_or(sendToThird);
    message.sender = sender;
    // No two of now have one time, so their order shows.
    message.created = said.at != 0 ? said.at : std::max(orNow(0), m_lastTime + 1);
    m_lastTime = std::max(m_lastTime, message.created);
    message.replyTo = said.replyTo;
    message.eventId = said.eventId;
    return m_world.addMessage(std::move(message));
}

void LiveChat::postMessage(const QString &id)
{
    const StoredMessage *message = m_world.message(id);
    const Conversation *conversation = m_world.conversation(message->conversation);
    m_webhooks.post(conversation->id, newMessageEvent(*message, *m_world.third(conversation->third), m_behaviour.shape, m_world));
}

StoredMessage &LiveChat::customerSays(Conversation &conversation, const Said &said)
{
    static const QStringList media{u"image"_s, u"webp"_s, u"video"_s, u"audio"_s, u"pdf"_s, u"other"_s};
    announce(conversation);
    StoredMessage &message = store(conversation, said, senderJson(*m_world.third(conversation.third)), media.contains(said.type));
    postMessage(message.id);
    return message;
}

StoredMessage *LiveChat::agentSays(Conversation &conversation, const User &user, const Said &said, bool viaApi)
{
    const User *as = conversation.users.contains(user.id) ? &user : nullptr;
    if (!as && !conversation.users.isEmpty())
        as = m_world.user(conversation.users.constFirst());
    if (!as)
        return nullptr;
    StoredMessage &message = store(conversation, said, senderJson(*as), true);
    message.viaApi = viaApi;
    const QString id = message.id;
    if (!viaApi) {
        announce(conversation);
        postMessage(id);
    } else if (m_behaviour.echo) {
        QTimer::singleShot(int(m_behaviour.echoDelayMs / m_speed), this, [this, id] { postMessage(id); });
    }
    if (message.sendToThird && viaApi)
        Q_EMIT
    delivered(id);
    return &message;
}

StoredMessage &LiveChat::systemSays(Conversation &conversation, const QString &text, TimeMs at)
{
    Said said;
    said.body = text;
    said.at = at;
    StoredMessage &message = store(conversation, said, QJsonValue::Null, false);
    postMessage(message.id);
    return message;
}

void LiveChat::archive(Conversation &conversation, const QString &byType, const QString &byId, TimeMs at)
{
    conversation.active = false;
    m_webhooks.post(conversation.id, archivedEvent(conversation, byType, byId, orNow(at), m_behaviour.shape, m_world));
}

} // namespace qasid::sandbox::digishare
