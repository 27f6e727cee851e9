#include "app/desktop/exportcommand.h"

#include "core/base/json.h"
#include "core/model/messagejson.h"
#include "core/store/store.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
}

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

QJsonObject conversationToJson(const Conversation &conversation, const std::vector<Message> &messages)
{
    QJsonArray list;
    for (const Message &message : messages)
        list += messageToJson(message);
    return {{"account"_L1, QString::number(conversation.account.value)}, {"provider"_L1, conversation.provider},
        {"remote_id"_L1, conversation.remoteId}, {"customer"_L1, customerToJson(conversation.customer)},
        {"subject"_L1, orNull(conversation.context.subject)}, {"access"_L1, orNull(conversation.context.access)},
        {"access_revoked"_L1, conversation.accessRevoked ? QJsonValue(toRfc3339(*conversation.accessRevoked)) : QJsonValue()},
        {"status"_L1, conversationStatusName(conversation.status)},
        {"snoozed_until"_L1, conversation.snoozedUntil ? QJsonValue(toRfc3339(*conversation.snoozedUntil)) : QJsonValue()},
        {"archived_by_provider"_L1, conversation.archivedByProvider}, {"assigned_to_me"_L1, conversation.assignedToMe},
        {"unread"_L1, conversation.unread}, {"messages"_L1, list}};
}

QJsonObject quarantinedToJson(const QuarantinedEvent &event)
{
    const QString raw = QString::fromUtf8(event.raw);
    QJsonObject object{{"account"_L1, QString::number(event.account.value)}, {"received"_L1, toRfc3339(event.received)},
        {"reason"_L1, event.reason}, {"event_key"_L1, orNull(event.eventKey)}, {"raw"_L1, raw}};
    // JSON carries no other bytes than those of UTF-8.
    if (raw.toUtf8() != event.raw)
        object.insert("raw_base64"_L1, QString::fromLatin1(event.raw.toBase64()));
    return object;
}

} // namespace

CommandAnswer exportProfile(const QString &profileDirectory, const QJsonObject &request)
{
    if (request.value("format"_L1).toString(u"json"_s) != "json"_L1)
        return answerWith(Error{.kind = ErrorKind::InvalidInput, .detail = u"the only format is json"_s});
    auto reader = StoreExport::open(profileDirectory);
    if (!reader)
        return answerWith(reader.error());
    const AccountId account{request.value("account"_L1).toString().toLongLong()};
    if (request.contains("account"_L1)) {
        const auto known = (*reader)->accounts();
        if (!known)
            return answerWith(known.error());
        if (std::none_of(known->begin(), known->end(), [&](const Account &a) { return a.id == account; }))
            return answerWith(Error{.kind = ErrorKind::NotFound, .detail = u"there is no such account"_s});
    }

    print("{\"conversations\":[");
    bool first = true;
    const auto done = (*reader)->eachConversation(account, request.value("conversation"_L1).toString(),
        [&first](const Conversation &conversation, const std::vector<Message> &messages) {
            print(first ? "\n" : ",\n");
            first = false;
            print(json::write(conversationToJson(conversation, messages)));
        });
    if (!done)
        return answerWith(done.error());
    print("\n],\"quarantine\":[");
    const auto quarantine = (*reader)->quarantine(account);
    if (!quarantine)
        return answerWith(quarantine.error());
    first = true;
    for (const QuarantinedEvent &event : *quarantine) {
        print(first ? "\n" : ",\n");
        first = false;
        print(json::write(quarantinedToJson(event)));
    }
    print("\n]}\n");
    return {.exitCode = 0, .output = QJsonValue(QJsonValue::Undefined), .error = {}};
}

} // namespace qasid
