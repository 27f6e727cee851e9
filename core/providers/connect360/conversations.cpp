#include "core/providers/connect360/conversations.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/connect360/fields.h"
#include "core/providers/connect360/sender.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

//! The one customer among those who take part, where the conversation does not name one itself.
Customer customerOf(const QJsonObject &conversation)
{
    if (const QJsonObject own = json::object(conversation, {"customer"_L1}); !own.isEmpty())
        return customerFrom(own);
    for (const QJsonValue &item : json::array(conversation, {"participants"_L1})) {
        const QJsonObject participant = item.toObject();
        if (const QJsonObject inner = json::object(participant, {"customer"_L1}); !inner.isEmpty())
            return customerFrom(inner);
        const Sender who = senderOf({{"sender"_L1, participant}});
        if (who.direction == Direction::In)
            return who.customer;
    }
    Customer customer;
    customer.remoteId = usableId(conversation, {"customerId"_L1});
    return customer;
}

} // namespace

std::optional<RemoteConversation> conversationFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    RemoteConversation told;
    told.id = usableId(object, {"id"_L1});
    if (told.id.isEmpty())
        return std::nullopt;
    if (says(object, "name"_L1))
        told.name = cleanName(json::text(object, {"name"_L1}));
    if (object.contains("parentId"_L1))
        told.parent = usableId(object, {"parentId"_L1});
    if (object.value("metadata"_L1).isObject())
        told.metadata = object.value("metadata"_L1).toObject();
    told.type = cleanName(json::text(object, {"type"_L1}));
    told.customer = customerOf(object);
    const QJsonObject counts = json::object(object, {"_count"_L1});
    told.messages = countField(counts, {"messages"_L1});
    told.children = countField(counts, {"children"_L1});
    return told;
}

Result<RemoteConversation> conversationAnswer(const QJsonValue &output)
{
    if (auto told = conversationFrom(output))
        return *told;
    if (auto told = conversationFrom(output.toObject().value("conversation"_L1)))
        return *told;
    return fail(Error{.kind = ErrorKind::BadAnswer, .detail = u"the answer names no conversation"_s, .outcomeKnown = false});
}

Result<Listing> childrenPage(const QJsonValue &output, const QString &parent)
{
    const QJsonObject page = output.toObject();
    const QJsonValue items = output.isArray() ? output : page.value("items"_L1);
    if (!items.isArray())
        return fail(ErrorKind::BadAnswer, u"the answer is no list of conversations"_s);
    Listing listing;
    for (const QJsonValue &item : items.toArray()) {
        auto child = conversationFrom(item);
        if (!child)
            continue;
        if (!child->parent || child->parent->isEmpty())
            child->parent = parent;
        listing.children.push_back(std::move(*child));
    }
    listing.next = usableId(page, {"nextCursor"_L1});
    return listing;
}

QJsonObject customerInput(const CustomerKey &key)
{
    QJsonObject customer;
    json::put(customer, "id"_L1, key.id);
    json::put(customer, "externalId"_L1, key.externalId);
    json::put(customer, "name"_L1, key.name);
    json::put(customer, "email"_L1, key.email);
    json::put(customer, "phone"_L1, key.phone);
    json::put(customer, "image"_L1, key.image);
    if (!key.metadata.isEmpty())
        customer.insert("metadata"_L1, key.metadata);
    return customer;
}

void putCustomer(QJsonObject &input, const CustomerKey &key)
{
    const QJsonObject customer = customerInput(key);
    if (customer.keys() == QStringList{u"id"_s})
        input.insert("customerId"_L1, key.id);
    else if (!customer.isEmpty())
        input.insert("customer"_L1, customer);
}

QJsonObject creationInput(const NewConversation &wish)
{
    QJsonObject input;
    json::put(input, "parentId"_L1, wish.parent);
    json::put(input, "name"_L1, wish.name);
    json::put(input, "type"_L1, wish.type);
    const bool under = !wish.parent.isEmpty();
    if (const QJsonObject customer = customerInput(wish.customer); under && !customer.isEmpty())
        input.insert("customer"_L1, customer);
    else
        putCustomer(input, wish.customer);
    if (!wish.members.isEmpty())
        input.insert("memberIds"_L1, QJsonArray::fromStringList(wish.members));
    if (!wish.channelIds.isEmpty())
        input.insert("channelIds"_L1, QJsonArray::fromStringList(wish.channelIds));
    json::put(input, "channelIdentifier"_L1, wish.channelIdentifier);
    if (wish.metadata && !under)
        input.insert("metadata"_L1, *wish.metadata);
    return input;
}

QJsonObject changeInput(const QString &conversation, const ConversationChange &change)
{
    QJsonObject input{{"id"_L1, conversation}};
    if (change.name)
        input.insert("name"_L1, *change.name);
    if (change.metadata)
        input.insert("metadata"_L1, *change.metadata);
    if (change.parent)
        input.insert("parentId"_L1, change.parent->isEmpty() ? QJsonValue() : QJsonValue(*change.parent));
    return input;
}

} // namespace qasid::connect360
