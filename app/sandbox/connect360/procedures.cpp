#include "app/sandbox/connect360/procedures.h"

using namespace Qt::StringLiterals;

namespace qasid::sandbox::connect360 {

namespace {

using Kind = Field::Kind;

tl::unexpected<Refusal> notFound()
{
    return tl::unexpected(Refusal{"NOT_FOUND"_L1, u"Conversation not found"_s});
}

//! The id of the customer an input means, whom it may make known; empty where it names none.
QString customerOf(const QJsonObject &input, World &world)
{
    QJsonObject meant = input.value("customer"_L1).toObject();
    if (const QString id = input.value("customerId"_L1).toString(); !id.isEmpty())
        meant.insert("id"_L1, id);
    for (const QString &key : meant.keys()) {
        if (meant.value(key).isNull())
            meant.remove(key);
    }
    if (meant.isEmpty())
        return {};
    if (const Customer *known = world.customerMeant(meant))
        return known->id;
    Customer customer;
    customer.id = meant.take("id"_L1).toString();
    customer.fields = meant;
    return world.addCustomer(customer).id;
}

Conversation conversationFrom(const QJsonObject &input)
{
    Conversation conversation;
    conversation.name = input.value("name"_L1).toString();
    conversation.type = input.value("type"_L1).toString(u"DIRECT"_s);
    conversation.memberIds = input.value("memberIds"_L1).toArray();
    conversation.channelIds = input.value("channelIds"_L1).toArray();
    conversation.channelIdentifier = input.value("channelIdentifier"_L1).toString();
    conversation.metadata = input.value("metadata"_L1).toObject();
    return conversation;
}

Output findOrMake(const QJsonObject &input, Connect &connect)
{
    World &world = connect.world();
    if (!input.contains("customerId"_L1) && !input.contains("customer"_L1) && input.value("memberIds"_L1).toArray().isEmpty())
        return tl::unexpected(Refusal{"BAD_REQUEST"_L1, u"One of customerId, customer and memberIds is needed"_s});
    const QString customer = customerOf(input, world);
    if (Conversation *known = customer.isEmpty() ? nullptr : world.conversationOf(customer))
        return connect.conversationJson(*known);
    Conversation conversation = conversationFrom(input);
    conversation.customer = customer;
    return connect.conversationJson(world.addConversation(std::move(conversation)));
}

Output makeBelow(const QJsonObject &input, Connect &connect)
{
    World &world = connect.world();
    const Conversation *parent = world.conversation(input.value("parentId"_L1).toString());
    if (!parent)
        return notFound();
    Conversation conversation = conversationFrom(input);
    conversation.parent = parent->id;
    const QString customer = customerOf(input, world);
    conversation.customer = customer.isEmpty() ? parent->customer : customer;
    if (!input.contains("channelIds"_L1) && !input.contains("channelIdentifier"_L1)) {
        conversation.channelIds = parent->channelIds;
        conversation.channelIdentifier = parent->channelIdentifier;
    }
    return connect.conversationJson(world.addConversation(std::move(conversation)));
}

Output change(const QJsonObject &input, Connect &connect)
{
    World &world = connect.world();
    Conversation *conversation = world.conversation(input.value("id"_L1).toString());
    if (!conversation)
        return notFound();
    if (const QJsonValue parent = input.value("parentId"_L1); !parent.isUndefined()) {
        if (parent.isString() && !world.conversation(parent.toString()))
            return notFound();
        if (world.isWithin(parent.toString(), conversation->id))
            return tl::unexpected(Refusal{"BAD_REQUEST"_L1, u"A conversation cannot stand below itself"_s});
        conversation->parent = parent.toString();
    }
    if (input.contains("name"_L1))
        conversation->name = input.value("name"_L1).toString();
    const QJsonObject metadata = input.value("metadata"_L1).toObject();
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        conversation->metadata.insert(it.key(), *it);
    return connect.conversationJson(*conversation);
}

Output remove(const QJsonObject &input, Connect &connect)
{
    const QString id = input.value("id"_L1).toString();
    if (!connect.world().conversation(id))
        return notFound();
    connect.world().removeConversation(id);
    return QJsonValue(QJsonValue::Undefined);
}

const Shape &sendShape()
{
    static const Shape shape{{"conversationId"_L1, Kind::Text, true, false}, {"content"_L1, Kind::Content, false, true},
        {"attachmentIds"_L1, Kind::Texts, false, true}, {"flags"_L1, Kind::Texts, false, true}, {"parentId"_L1, Kind::Text, false, true},
        {"templateId"_L1, Kind::Text, false, true}, {"templateContext"_L1, Kind::Object, false, true},
        {"channelId"_L1, Kind::Text, false, true}, {"channelIdentifier"_L1, Kind::Text, false, true},
        {"customerId"_L1, Kind::Text, false, true}, {"customer"_L1, Kind::Customer, false, true}, {"ai"_L1, Kind::Agent, false, true},
        {"sender"_L1, Kind::Sender, false, false}};
    return shape;
}

} // namespace

std::vector<Procedure> procedures(Connect &connect)
{
    const auto on = [&connect](Output (*act)(const QJsonObject &, Connect &)) {
        return [&connect, act](const QJsonObject &input) { return act(input, connect); };
    };
    return {
        {u"v1.connect.getOrCreateConversation"_s, true, u"engage"_s,
            {{"name"_L1, Kind::Text, false, false}, {"type"_L1, Kind::Type, false, false}, {"customerId"_L1, Kind::Text, false, false},
                {"customer"_L1, Kind::Customer, false, false}, {"memberIds"_L1, Kind::Texts, false, false},
                {"channelIds"_L1, Kind::Texts, false, false}, {"channelIdentifier"_L1, Kind::Text, false, false},
                {"metadata"_L1, Kind::Object, false, false}},
            on(findOrMake)},
        {u"v1.connect.createSubConversation"_s, true, u"engage"_s,
            {{"parentId"_L1, Kind::Text, true, false}, {"name"_L1, Kind::Text, false, false}, {"type"_L1, Kind::Type, false, false},
                {"customer"_L1, Kind::Customer, false, false}, {"channelIds"_L1, Kind::Texts, false, false},
                {"channelIdentifier"_L1, Kind::Text, false, false}},
            on(makeBelow)},
        {u"v1.connect.updateConversation"_s, true, u"engage"_s,
            {{"id"_L1, Kind::Text, true, false}, {"name"_L1, Kind::Text, false, false}, {"metadata"_L1, Kind::Object, false, false},
                {"parentId"_L1, Kind::Text, false, true}},
            on(change)},
        {u"v1.connect.deleteConversation"_s, true, u"delete"_s, {{"id"_L1, Kind::Text, true, false}}, on(remove)},
        {u"v1.connect.listSubConversations"_s, false, u"read"_s,
            {{"parentId"_L1, Kind::Text, true, false}, {"limit"_L1, Kind::Limit, false, false}, {"cursor"_L1, Kind::Offset, false, true}},
            [&connect](const QJsonObject &input) { return connect.childrenPage(input); }},
        {u"v1.connect.listMessages"_s, false, u"read"_s,
            {{"conversationId"_L1, Kind::Text, true, false}, {"limit"_L1, Kind::Limit, false, false},
                {"cursor"_L1, Kind::Text, false, true}},
            [&connect](const QJsonObject &input) { return connect.messagesPage(input); }},
        {u"v1.connect.send"_s, true, u"engage"_s, sendShape(), [&connect](const QJsonObject &input) { return connect.send(input); }},
    };
}

} // namespace qasid::sandbox::connect360
