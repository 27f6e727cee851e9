// What the Inbox does with conversations at their provider, and the AI agents that write in them.

#include "core/engine/inboxparts.h"

namespace qasid {

Future<ConversationId> Inbox::createConversation(AccountId id, const NewConversation &wish)
{
    return d->conversations.create(id, wish);
}

Future<ConversationId> Inbox::followConversation(AccountId id, const QString &remoteId)
{
    Promise<ConversationId> promise;
    onResult(this, d->conversations.follow(id, remoteId), [this, promise](const Result<ConversationId> &followed) {
        if (!followed)
            return promise.finish(followed);
        // It is known now, however reading it goes: that is tried again.
        onResult(this, d->sync.readBack(*followed), [promise, followed](const Result<bool> &) { promise.finish(followed); });
    });
    return promise.future();
}

Future<Done> Inbox::changeConversation(ConversationId conversation, const ConversationChange &change)
{
    return d->conversations.change(conversation, change);
}

Future<Done> Inbox::deleteConversation(ConversationId conversation)
{
    return d->conversations.remove(conversation);
}

Future<std::vector<Conversation>> Inbox::conversationsOf(AccountId id)
{
    Promise<std::vector<Conversation>> promise;
    onResult(this, d->store->followed(id), [this, promise](const Result<std::vector<FollowedConversation>> &followed) {
        if (!followed)
            return promise.finish(fail(followed.error()));
        QList<ConversationId> ids;
        for (const FollowedConversation &one : *followed)
            ids += one.id;
        onResult(
            this, d->store->conversationsById(ids), [promise](const Result<std::vector<Conversation>> &rows) { promise.finish(rows); });
    });
    return promise.future();
}

Future<std::vector<Conversation>> Inbox::conversationsUnder(ConversationId conversation)
{
    constexpr int kShown = 1'000;
    return d->store->childrenOf(conversation, kShown);
}

Future<std::vector<Conversation>> Inbox::conversationsAbove(ConversationId conversation)
{
    return d->store->ancestorsOf(conversation);
}

Future<Done> Inbox::askAi(ConversationId conversation, const QString &agent)
{
    return d->ai.ask(conversation, agent);
}

void Inbox::stopAi(ConversationId conversation)
{
    d->ai.stop(conversation);
}

std::optional<QString> Inbox::aiText(ConversationId conversation) const
{
    return d->ai.text(conversation);
}

} // namespace qasid
