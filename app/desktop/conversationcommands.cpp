#include "app/desktop/conversationcommands.h"

#include "app/desktop/conversationjson.h"
#include "core/model/sendoptionsjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

Error unknown(const QString &what)
{
    return {.kind = ErrorKind::NotFound, .detail = u"there is no such %1"_s.arg(what)};
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        list += value.toString();
    return list;
}

Result<NewConversation> wishFrom(const QJsonObject &request)
{
    auto customer = customerKeyFromJson(request.value("customer"_L1).toObject());
    if (!customer)
        return fail(customer.error());
    NewConversation wish{.parent = request.value("parent"_L1).toString(),
        .name = request.value("name"_L1).toString(),
        .type = request.value("type"_L1).toString(),
        .customer = std::move(*customer),
        .members = texts(request.value("members"_L1)),
        .channelIds = texts(request.value("channel_ids"_L1)),
        .channelIdentifier = request.value("channel"_L1).toString()};
    if (request.contains("metadata"_L1))
        wish.metadata = request.value("metadata"_L1).toObject();
    return wish;
}

ConversationChange changeFrom(const QString &verb, const QJsonObject &request)
{
    if (verb == "rename"_L1)
        return {.name = request.value("name"_L1).toString()};
    if (verb == "meta"_L1)
        return {.metadata = request.value("metadata"_L1).toObject()};
    return {.parent = request.value("parent"_L1).toString()};
}

QJsonObject printed(const Conversation &conversation)
{
    return {{"conversation"_L1, conversationToJson(conversation)}};
}

} // namespace

ConversationCommands::ConversationCommands(Inbox &inbox, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
{
}

void ConversationCommands::run(const QString &verb, const QJsonObject &request, const Answer &answer)
{
    const AccountId account{request.value("account"_L1).toString().toLongLong()};
    if (!m_inbox.account(account))
        return answer.finish(answerWith(unknown(u"account"_s)));
    if (verb == "list"_L1)
        return list(account, answer);
    if (verb == "create"_L1 || verb == "sub"_L1)
        return make(account, request, answer);
    const QString remoteId = request.value("remote_id"_L1).toString();
    if (verb == "add"_L1)
        return print(m_inbox.followConversation(account, remoteId), answer);
    if (verb == "delete"_L1)
        return find(account, remoteId, answer, [this, answer](const Conversation &found) { remove(found, answer); });
    if (verb == "rename"_L1 || verb == "meta"_L1 || verb == "move"_L1) {
        return find(account, remoteId, answer,
            [this, answer, asked = changeFrom(verb, request)](const Conversation &found) { change(found, asked, answer); });
    }
    answer.finish(answerWith(Error{.kind = ErrorKind::InvalidInput, .detail = u"there is no such command"_s}));
}

void ConversationCommands::list(AccountId account, const Answer &answer)
{
    onResult(this, m_inbox.conversationsOf(account), [answer](const Result<std::vector<Conversation>> &rows) {
        if (!rows)
            return answer.finish(answerWith(rows.error()));
        QJsonArray conversations;
        for (const Conversation &row : *rows)
            conversations += conversationToJson(row);
        answer.finish(answerWith(QJsonObject{{"conversations"_L1, conversations}}));
    });
}

void ConversationCommands::make(AccountId account, const QJsonObject &request, const Answer &answer)
{
    const auto wish = wishFrom(request);
    if (!wish)
        return answer.finish(answerWith(wish.error()));
    print(m_inbox.createConversation(account, *wish), answer);
}

void ConversationCommands::find(AccountId account, const QString &remoteId, const Answer &answer, const Then &then)
{
    onResult(this, m_inbox.conversationsOf(account), [answer, remoteId, then](const Result<std::vector<Conversation>> &rows) {
        if (!rows)
            return answer.finish(answerWith(rows.error()));
        const auto found = std::find_if(rows->begin(), rows->end(), [&](const Conversation &row) { return row.remoteId == remoteId; });
        if (found == rows->end())
            return answer.finish(answerWith(unknown(u"conversation"_s)));
        then(*found);
    });
}

void ConversationCommands::change(const Conversation &conversation, const ConversationChange &change, const Answer &answer)
{
    onResult(this, m_inbox.changeConversation(conversation.id, change), [this, answer, id = conversation.id](const Result<Done> &done) {
        if (!done)
            return answer.finish(answerWith(done.error()));
        print(readyFuture<ConversationId>(id), answer);
    });
}

void ConversationCommands::remove(const Conversation &conversation, const Answer &answer)
{
    onResult(this, m_inbox.deleteConversation(conversation.id), [answer, conversation](const Result<Done> &done) {
        if (!done)
            return answer.finish(answerWith(done.error()));
        QJsonObject output = printed(conversation);
        output.insert("deleted"_L1, true);
        answer.finish(answerWith(output));
    });
}

void ConversationCommands::print(const Future<ConversationId> &conversation, const Answer &answer)
{
    onResult(this, conversation, [this, answer](const Result<ConversationId> &id) {
        if (!id)
            return answer.finish(answerWith(id.error()));
        onResult(this, m_inbox.conversationsById({*id}), [answer](const Result<std::vector<Conversation>> &rows) {
            if (!rows || rows->empty())
                return answer.finish(answerWith(rows ? unknown(u"conversation"_s) : rows.error()));
            answer.finish(answerWith(printed(rows->front())));
        });
    });
}

} // namespace qasid
