#include "app/desktop/conversationjson.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject customerToJson(const Customer &customer)
{
    QJsonObject sources;
    for (auto it = customer.sources.begin(); it != customer.sources.end(); ++it)
        sources.insert(it.key(), it.value());
    return {{"name"_L1, orNull(customer.name)}, {"nickname"_L1, orNull(customer.nickname)}, {"remote_id"_L1, orNull(customer.remoteId)},
        {"phone"_L1, orNull(customer.phone)}, {"email"_L1, orNull(customer.email)}, {"channel"_L1, orNull(customer.channel)},
        {"channel_address"_L1, orNull(customer.channelAddress)}, {"facts"_L1, customer.facts}, {"sources"_L1, sources}};
}

QJsonValue orNull(const std::optional<TimeMs> &time)
{
    return time ? QJsonValue(toRfc3339(*time)) : QJsonValue();
}

} // namespace

QJsonObject conversationToJson(const Conversation &conversation)
{
    return {{"account"_L1, QString::number(conversation.account.value)}, {"provider"_L1, conversation.provider},
        {"remote_id"_L1, conversation.remoteId}, {"title"_L1, orNull(conversation.title)}, {"parent"_L1, orNull(conversation.parent)},
        {"children"_L1, conversation.children}, {"metadata"_L1, conversation.metadata},
        {"customer"_L1, customerToJson(conversation.customer)}, {"subject"_L1, orNull(conversation.context.subject)},
        {"access"_L1, orNull(conversation.context.access)}, {"access_revoked"_L1, orNull(conversation.accessRevoked)},
        {"status"_L1, conversationStatusName(conversation.status)}, {"snoozed_until"_L1, orNull(conversation.snoozedUntil)},
        {"archived_by_provider"_L1, conversation.archivedByProvider}, {"assigned_to_me"_L1, conversation.assignedToMe},
        {"unread"_L1, conversation.unread}};
}

} // namespace qasid
