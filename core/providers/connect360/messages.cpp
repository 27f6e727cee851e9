#include "core/providers/connect360/messages.h"

#include "core/base/json.h"
#include "core/provider/fingerprint.h"
#include "core/provider/payload.h"
#include "core/providers/connect360/fields.h"
#include "core/providers/connect360/messagecontent.h"
#include "core/providers/connect360/sender.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

//! What changes in a message that says the same as before.
const QList<QLatin1StringView> kFleeting{"updatedAt"_L1, "url"_L1, "status"_L1};

QByteArray kept(const QJsonValue &message, const QString &conversation)
{
    return json::write({{"conversation"_L1, conversation}, {"message"_L1, message}});
}

QStringList flagsOf(const QJsonObject &message)
{
    constexpr qsizetype kMost = 50;
    QStringList flags;
    for (const QJsonValue &item : json::array(message, {"flags"_L1})) {
        const QString flag = cleanName(item.toString());
        if (!flag.isEmpty() && flags.size() < kMost)
            flags += flag;
    }
    return flags;
}

QString replyTo(const QJsonObject &message)
{
    const QString parent = usableId(message, {"parentId"_L1, "replyToId"_L1});
    return parent.isEmpty() ? usableId(json::object(message, {"parent"_L1}), {"id"_L1}) : parent;
}

Message messageFrom(const QJsonObject &object, const Sender &sender)
{
    Message message;
    message.remoteId = usableId(object, {"id"_L1});
    message.direction = sender.direction;
    message.author = sender.direction == Direction::In ? QString() : sender.name;
    message.fromAi = sender.ai;
    message.time = timeField(object, {"createdAt"_L1, "sentAt"_L1, "created_at"_L1, "timestamp"_L1, "date"_L1});
    message.attachments = filesIn(json::array(object, {"attachments"_L1, "files"_L1}));
    message.content = contentOf(object, !message.attachments.empty());
    message.replyTo = replyTo(object);
    message.options.flags = flagsOf(object);
    const auto *text = std::get_if<TextContent>(&message.content);
    if (message.direction == Direction::System && text)
        message.content = SystemContent{u"note"_s, text->text};
    return message;
}

ListedMessage listed(const QJsonObject &object, const QString &conversation)
{
    const Sender sender = senderOf(object);
    MessageAppeared appeared{.message = messageFrom(object, sender), .customer = sender.customer};
    Event event;
    event.key = "message/"_L1 + appeared.message.remoteId;
    event.conversationRemoteId = conversation;
    event.time = appeared.message.time;
    event.body = std::move(appeared);
    event.fingerprint = fingerprint(event, kFleeting);
    return {event, kept(object, conversation)};
}

//! Why a message cannot be read; empty when it can.
QString fault(const QJsonValue &message)
{
    if (!message.isObject())
        return u"a message that is no object"_s;
    return usableId(message.toObject(), {"id"_L1}).isEmpty() ? u"a message without an id"_s : QString();
}

//! Pages are documented to be oldest first. One that is not, by the times of all its messages, is turned around.
void putOldestFirst(std::vector<ListedMessage> &messages)
{
    const auto later = [](const ListedMessage &left, const ListedMessage &right) { return left.event.time > right.event.time; };
    const bool timed = std::all_of(messages.begin(), messages.end(), [](const auto &message) { return message.event.time.has_value(); });
    if (messages.size() < 2 || !timed || *messages.front().event.time <= *messages.back().event.time)
        return;
    if (std::is_sorted(messages.begin(), messages.end(), later))
        std::reverse(messages.begin(), messages.end());
}

} // namespace

Result<Listing> messagesPage(const QJsonValue &output, const QString &conversation)
{
    const QJsonObject page = output.toObject();
    const QJsonValue items = output.isArray() ? output : page.value("items"_L1);
    if (!items.isArray())
        return fail(ErrorKind::BadAnswer, u"the answer is no list of messages"_s);
    Listing listing;
    for (const QJsonValue &item : items.toArray()) {
        const QString reason = fault(item);
        if (reason.isEmpty())
            listing.messages.push_back(listed(item.toObject(), conversation));
        else
            listing.unreadable.push_back({reason, {}, kept(item, conversation)});
    }
    putOldestFirst(listing.messages);
    listing.next = usableId(page, {"nextCursor"_L1});
    return listing;
}

DecodedWebhook messagesFromKept(const QByteArray &body)
{
    DecodedWebhook decoded;
    const auto parsed = json::parse(body);
    if (!parsed || !parsed->isArray()) {
        decoded.quarantined.push_back({u"what was kept is no list of messages"_s, hashKey(body)});
        return decoded;
    }
    for (const QJsonValue &item : parsed->toArray()) {
        const QJsonValue message = item.toObject().value("message"_L1);
        const QString conversation = usableId(item.toObject(), {"conversation"_L1});
        const QString reason = conversation.isEmpty() ? u"a message of no known conversation"_s : fault(message);
        if (reason.isEmpty())
            decoded.events.push_back(listed(message.toObject(), conversation).event);
        else
            decoded.quarantined.push_back({reason, {}});
    }
    return decoded;
}

} // namespace qasid::connect360
