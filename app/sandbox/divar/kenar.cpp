#include "app/sandbox/divar/kenar.h"

#include "core/base/json.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

namespace {

//! The buttons as the older pages spell them.
QJsonObject oldButtons(const QJsonObject &grid)
{
    QJsonArray rows;
    for (const QJsonValue &row : grid.value("rows"_L1).toArray()) {
        QJsonArray buttons;
        for (const QJsonValue &value : row["buttons"_L1].toArray()) {
            QJsonObject button = value.toObject();
            if (button.contains("icon"_L1))
                button.insert("icon_name"_L1, button.take("icon"_L1));
            buttons.append(button);
        }
        rows.append(QJsonObject{{"buttons"_L1, buttons}});
    }
    return {{"rows"_L1, rows}};
}

} // namespace

Kenar::Kenar(World &world, WebhookSender &webhooks, double speed, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_webhooks(webhooks)
    , m_grants(world)
    , m_speed(speed)
{
}

QString Kenar::link(const StoredFile &file) const
{
    return m_base + u"/media/"_s + file.id + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(file.name));
}

QJsonValue Kenar::size(const StoredFile &file) const
{
    // The OpenAPI document writes a uint64 as text, the pages a number.
    if (m_behaviour.sentAt == Behaviour::SentAt::Micros)
        return qint64(file.bytes.size());
    return QString::number(file.bytes.size());
}

QJsonObject Kenar::imageData(const StoredFile &file, int width, int height) const
{
    return {{"image_data"_L1,
        QJsonObject{{"link"_L1, link(file)}, {"size_bytes"_L1, size(file)}, {"width_px"_L1, width}, {"height_px"_L1, height}}}};
}

QJsonObject Kenar::fileData(const StoredFile &file) const
{
    return {{"file_data"_L1, QJsonObject{{"link"_L1, link(file)}, {"name"_L1, file.name}, {"size_bytes"_L1, size(file)}}}};
}

QJsonObject Kenar::voiceData(const StoredFile &file) const
{
    return {{"voice_data"_L1, QJsonObject{{"link"_L1, link(file)}, {"size_bytes"_L1, size(file)}}}};
}

QJsonObject Kenar::videoData(const StoredFile &file, const StoredFile &thumbnail) const
{
    return {{"video_data"_L1, QJsonObject{{"link"_L1, link(file)}, {"thumbnail_link"_L1, link(thumbnail)}, {"size_bytes"_L1, size(file)}}}};
}

QJsonObject Kenar::messageJson(const StoredMessage &message, bool rfc3339) const
{
    const Chat *chat = m_world.chat(message.chat);
    QJsonObject conversation{{"id"_L1, chat->id}, {"type"_L1, chat->post() ? u"POST"_s : u"BOT"_s}};
    if (chat->post())
        conversation.insert("post_token"_L1, chat->postToken);
    QJsonObject sender{{"type"_L1, message.bot ? u"BOT"_s : m_behaviour.oldSpelling ? u"USER"_s : u"HUMAN"_s}};
    if (chat->post())
        sender.insert("side"_L1, message.side);
    QJsonObject json = message.fields;
    json.insert("id"_L1, message.id);
    json.insert("conversation"_L1, conversation);
    json.insert("sender"_L1, sender);
    json.insert("type"_L1, message.type);
    QString text = toRfc3339(message.created);
    text.chop(1);
    const qint64 micros = message.created * 1000;
    if (rfc3339 || m_behaviour.sentAt == Behaviour::SentAt::Rfc3339)
        json.insert("sent_at"_L1, QString(text + u"000Z"_s));
    else if (m_behaviour.sentAt == Behaviour::SentAt::String)
        json.insert("sent_at"_L1, QString::number(micros));
    else
        json.insert("sent_at"_L1, micros);
    return json;
}

StoredMessage &Kenar::store(const Chat &chat, const Said &said, bool bot, const QString &side)
{
    StoredMessage message;
    message.id = m_world.newUuid();
    message.chat = chat.id;
    message.type = said.type;
    message.fields = said.fields;
    message.bot = bot;
    message.side = side;
    // No two of now have one time, so their order shows.
    message.created = said.at != 0 ? said.at : std::max(SystemClock().now(), m_lastTime + 1);
    m_lastTime = std::max(m_lastTime, message.created);
    return m_world.addMessage(std::move(message));
}

void Kenar::post(const QString &lane, const QString &type, const QString &key, const QJsonObject &body, const QJsonObject &metadata)
{
    QJsonObject envelope{{"type"_L1, type}, {key, body}};
    if (!metadata.isEmpty())
        envelope.insert(m_behaviour.oldSpelling ? "meta_data"_L1 : "metadata"_L1, metadata);
    m_webhooks.post(lane, json::write(envelope));
}

void Kenar::tell(const StoredMessage &message)
{
    const Chat *chat = m_world.chat(message.chat);
    QJsonObject body = messageJson(message);
    if (message.viaApi && m_behaviour.echoButtons) {
        const QJsonObject buttons = json::object(message.request, {"sender_buttons"_L1, "buttons"_L1});
        if (!buttons.isEmpty())
            body.insert("buttons"_L1, m_behaviour.oldSpelling ? oldButtons(buttons) : buttons);
    }
    if (!chat->post()) {
        post(chat->id, u"NEW_CHATBOT_MESSAGE"_s, u"new_chatbot_message"_s, body);
        return;
    }
    const Subscription *subscription = m_grants.subscription(m_world.ownerOf(*chat), u"NEW_MESSAGE_ON_POST"_s, chat->postToken);
    if (!subscription && m_behaviour.postEvents == Behaviour::PostEvents::Subscribed) {
        ++m_untold;
        return;
    }
    post(chat->id, u"NEW_MESSAGE"_s, u"new_message"_s, body, subscription ? subscription->metadata : QJsonObject());
}

StoredMessage &Kenar::customerSays(const Chat &chat, const Said &said)
{
    StoredMessage &message = store(chat, said, false, chat.post() ? u"BUYER"_s : QString());
    tell(message);
    return message;
}

StoredMessage &Kenar::sellerSays(const Chat &chat, const Said &said, bool bot)
{
    StoredMessage &message = store(chat, said, bot, u"SELLER"_s);
    tell(message);
    return message;
}

StoredMessage &Kenar::appSends(const Chat &chat, const Sent &sent)
{
    Said said;
    if (!sent.media.isEmpty())
        said.type = u"FILE"_s;
    else
        said.fields = {{"text"_L1, sent.text}};
    if (const StoredFile *file = m_world.file(sent.media)) {
        if (file->mime.startsWith("image/")) {
            said.type = u"IMAGE"_s;
            said.fields = imageData(*file, 0, 0);
        } else if (file->mime.startsWith("audio/")) {
            said.type = u"VOICE"_s;
            said.fields = voiceData(*file);
        } else if (file->mime.startsWith("video/")) {
            said.type = u"VIDEO"_s;
            said.fields = {{"video_data"_L1, QJsonObject{{"link"_L1, link(*file)}, {"size_bytes"_L1, size(*file)}}}};
        } else {
            said.fields = fileData(*file);
        }
    }
    StoredMessage &message = store(chat, said, true, sent.side);
    message.viaApi = true;
    message.request = sent.request;
    message.media = sent.media;
    const QString id = message.id;
    if (chat.post() && m_behaviour.echo)
        QTimer::singleShot(int(m_behaviour.echoDelayMs / m_speed), this, [this, id] { tell(*m_world.message(id)); });
    Q_EMIT delivered(id);
    return message;
}

void Kenar::revoke(const QString &user, std::optional<bool> tellIt)
{
    const QStringList scopes = m_grants.revoke(user);
    const bool mayKnow = scopes.contains("NOTIFICATION_ACCESS_REVOCATION"_L1) && scopes.contains("USER_ID"_L1);
    if (tellIt.value_or(mayKnow))
        post(user, u"USER_ACCESS_REVOCATION"_s, u"user_access_revocation"_s, {{"user_id"_L1, user}});
}

bool Kenar::updatePost(const Post &about, const QString &type)
{
    const Subscription *subscription = m_grants.subscription(about.owner, u"POST_UPDATE"_s, about.token);
    const bool gone = type == "RETIRE"_L1 || type == "ARCHIVE"_L1;
    const bool always = m_behaviour.postEvents == Behaviour::PostEvents::Always;
    // Who subscribed to all posts is not told of those two.
    if (!always && (!subscription || (gone && subscription->post.isEmpty()))) {
        ++m_untold;
        return false;
    }
    QJsonObject body{{"token"_L1, about.token}};
    if (!gone) {
        body.insert("category"_L1, about.category);
        body.insert("city"_L1, about.city);
        body.insert("data"_L1, QJsonObject{{"title"_L1, about.title}, {"price"_L1, about.price}});
    }
    post(about.token, u"POST_UPDATE"_s, u"post_update"_s, {{"type"_L1, type}, {"post"_L1, body}},
        subscription ? subscription->metadata : QJsonObject());
    return true;
}

void Kenar::pay(const QString &key, const QJsonObject &payment)
{
    post(u"payments"_s, u"PAYMENT_TRANSACTION"_s, key, payment);
}

void Kenar::postRaw(const QByteArray &body)
{
    m_webhooks.post(u"raw"_s, body);
}

} // namespace qasid::sandbox::divar
