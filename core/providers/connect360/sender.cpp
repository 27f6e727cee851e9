#include "core/providers/connect360/sender.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/connect360/fields.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

enum class Role { Customer, Member, Agent, Ai, System };

//! "user" and "bot user" mean one thing in one product and another in the next: they are not here.
std::optional<Role> roleFromWord(const QString &written)
{
    const QString word = written.left(40).trimmed().toLower().remove(u'_').remove(u'-');
    static const QStringList customers{u"customer"_s, u"contact"_s, u"visitor"_s, u"client"_s, u"guest"_s, u"enduser"_s};
    static const QStringList members{
        u"member"_s, u"workspacemember"_s, u"workspace"_s, u"operator"_s, u"staff"_s, u"employee"_s, u"admin"_s, u"owner"_s};
    static const QStringList machines{u"ai"_s, u"aiagent"_s, u"bot"_s, u"chatbot"_s, u"assistant"_s};
    if (customers.contains(word))
        return Role::Customer;
    if (members.contains(word))
        return Role::Member;
    if (machines.contains(word))
        return Role::Ai;
    if (word == "agent"_L1)
        return Role::Agent;
    return word == "system"_L1 ? std::optional(Role::System) : std::nullopt;
}

bool saysAny(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(), [&object](auto name) { return says(object, name); });
}

std::optional<Role> roleFromWords(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        if (const auto role = roleFromWord(json::text(object, {name})))
            return role;
    }
    return std::nullopt;
}

std::optional<Role> roleFromIds(const QJsonObject &object)
{
    const bool ai = saysAny(object, {"agentId"_L1, "aiAgentId"_L1, "agent"_L1, "aiAgent"_L1});
    const bool customer = saysAny(object, {"customerId"_L1, "customer"_L1, "externalId"_L1});
    const bool member = saysAny(object, {"memberId"_L1, "member"_L1, "userId"_L1, "user"_L1, "workspaceMemberId"_L1});
    if (int(ai) + int(customer) + int(member) != 1) // a message may name its customer beside whoever wrote it
        return std::nullopt;
    if (ai)
        return Role::Ai;
    return customer ? Role::Customer : Role::Member;
}

std::optional<Role> roleOf(const QJsonObject &object)
{
    if (json::boolean(object, {"isAi"_L1, "isAI"_L1, "ai"_L1, "isBot"_L1}).value_or(false))
        return Role::Ai;
    if (json::boolean(object, {"isCustomer"_L1}).value_or(false))
        return Role::Customer;
    auto role = roleFromWords(object, {"type"_L1, "role"_L1, "kind"_L1, "senderType"_L1});
    if (role == Role::Agent)
        return saysAny(object, {"agentId"_L1, "aiAgentId"_L1, "agent"_L1, "aiAgent"_L1}) ? Role::Ai : Role::Member;
    return role ? role : roleFromIds(object);
}

//! The object that tells of the sender: `sender` itself, or the participant in it.
QJsonObject senderObject(const QJsonObject &message)
{
    const QJsonObject sender = json::object(message, {"sender"_L1, "author"_L1, "from"_L1});
    const QJsonObject inner = json::object(sender, {"participant"_L1});
    return inner.isEmpty() || roleOf(sender) ? sender : inner;
}

//! What the message says beside its sender. Its own "type" is of the message, not of a person.
std::optional<Role> roleBeside(QJsonObject message)
{
    message.remove("type"_L1);
    message.remove("kind"_L1);
    if (const auto role = roleFromWords(message, {"sender"_L1, "senderType"_L1, "authorType"_L1}))
        return role == Role::Agent ? Role::Member : role;
    return roleOf(message);
}

Customer senderCustomer(const QJsonObject &sender, const QJsonObject &message)
{
    QJsonObject object = json::object(sender, {"customer"_L1});
    if (object.isEmpty())
        object = json::object(message, {"customer"_L1});
    Customer customer = customerFrom(object.isEmpty() ? sender : object);
    if (const QString id = usableId(sender, {"customerId"_L1}); !id.isEmpty())
        customer.remoteId = id;
    if (customer.remoteId.isEmpty())
        customer.remoteId = usableId(message, {"customerId"_L1});
    return customer;
}

QString nameIn(const QJsonObject &sender)
{
    const QString name = cleanName(json::text(sender, {"name"_L1, "displayName"_L1, "fullName"_L1}));
    if (!name.isEmpty())
        return name;
    const QJsonObject inner = json::object(sender, {"member"_L1, "agent"_L1, "aiAgent"_L1, "user"_L1, "customer"_L1});
    return cleanName(json::text(inner, {"name"_L1, "displayName"_L1, "fullName"_L1}));
}

} // namespace

Sender senderOf(const QJsonObject &message)
{
    const QJsonObject object = senderObject(message);
    auto role = roleOf(object);
    if (!role)
        role = roleBeside(message);
    Sender sender;
    sender.name = nameIn(object);
    if (!role)
        return sender;
    sender.ai = role == Role::Ai;
    switch (*role) {
    case Role::Customer:
        sender.direction = Direction::In;
        sender.customer = senderCustomer(object, message);
        break;
    case Role::Member:
    case Role::Agent:
    case Role::Ai:
        sender.direction = Direction::Out;
        break;
    case Role::System:
        sender.direction = Direction::System;
        break;
    }
    return sender;
}

Customer customerFrom(const QJsonObject &object)
{
    Customer customer;
    customer.remoteId = usableId(object, {"id"_L1, "customerId"_L1});
    customer.name = cleanName(json::text(object, {"name"_L1, "displayName"_L1, "fullName"_L1}));
    customer.phone = cleanName(json::opaqueId(object, {"phone"_L1, "phoneNumber"_L1}));
    customer.email = cleanName(json::text(object, {"email"_L1}));
    if (const QString external = usableId(object, {"externalId"_L1}); !external.isEmpty())
        customer.facts.insert("external_id"_L1, external);
    return customer;
}

} // namespace qasid::connect360
