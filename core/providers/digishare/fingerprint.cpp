#include "core/providers/digishare/fingerprint.h"

#include "core/base/json.h"
#include "core/model/messagejson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

QJsonObject customerJson(const Customer &customer)
{
    return {{u"id"_s, customer.remoteId}, {u"name"_s, customer.name}, {u"phone"_s, customer.phone}, {u"email"_s, customer.email},
        {u"channel"_s, customer.channel}, {u"address"_s, customer.channelAddress}, {u"facts"_s, customer.facts}};
}

//! A signed address is signed anew for each delivery: what is behind the question mark does not tell which file it is.
QJsonArray filesJson(std::vector<Attachment> files)
{
    for (Attachment &file : files)
        file.url = file.url.section(u'?', 0, 0);
    return attachmentsToJson(files);
}

//! The JSON of what this version does not know, without what stands around it and may differ in the next delivery.
QJsonObject lasting(QJsonObject fields)
{
    for (const auto name : {"created_at"_L1, "updated_at"_L1, "event_id"_L1, "sender"_L1, "third"_L1, "platform_link"_L1})
        fields.remove(name);
    const QJsonObject inner = json::object(fields, {"data"_L1});
    if (!inner.isEmpty())
        fields.insert("data"_L1, lasting(inner));
    return fields;
}

QJsonObject contentJson(const Content &content)
{
    QJsonObject object = contentToJson(content);
    if (const auto *unsupported = std::get_if<UnsupportedContent>(&content)) {
        if (const auto raw = json::parseObject(unsupported->raw))
            object.insert("raw"_L1, lasting(*raw));
    }
    return object;
}

struct Meaning {
    QJsonObject operator()(const ConversationStarted &started) const
    {
        return {{u"event"_s, u"started"_s}, {u"customer"_s, started.customer.remoteId}};
    }
    QJsonObject operator()(const MessageAppeared &appeared) const
    {
        const Message &m = appeared.message;
        return {{u"event"_s, u"message"_s}, {u"id"_s, m.remoteId}, {u"direction"_s, directionName(m.direction)},
            {u"content"_s, contentJson(m.content)}, {u"attachments"_s, filesJson(m.attachments)}, {u"buttons"_s, buttonsToJson(m.buttons)},
            {u"reply_to"_s, m.replyTo}};
    }
    QJsonObject operator()(const ConversationArchived &archived) const
    {
        return {{u"event"_s, u"archived"_s}, {u"type"_s, archived.byType}, {u"id"_s, archived.byId}};
    }
    QJsonObject operator()(const CustomerChanged &changed) const
    {
        return {{u"event"_s, u"customer"_s}, {u"customer"_s, customerJson(changed.customer)}};
    }
};

} // namespace

QByteArray fingerprint(const Event &event)
{
    QJsonObject meaning = std::visit(Meaning(), event.body);
    meaning.insert(u"conversation"_s, event.conversationRemoteId);
    return QCryptographicHash::hash(json::write(meaning), QCryptographicHash::Blake2b_256);
}

} // namespace qasid::digishare
