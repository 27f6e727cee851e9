#include "core/model/changeset.h"

namespace qasid {

bool ChangeSet::isEmpty() const
{
    return conversations.isEmpty() && removedConversations.isEmpty() && accounts.isEmpty() && messages.isEmpty()
        && removedMessages.isEmpty() && arrived.isEmpty() && !outbox && !quarantine;
}

void ChangeSet::merge(const ChangeSet &other)
{
    conversations.unite(other.conversations);
    removedConversations.unite(other.removedConversations);
    accounts.unite(other.accounts);
    messages += other.messages;
    removedMessages += other.removedMessages;
    arrived += other.arrived;
    outbox = outbox || other.outbox;
    quarantine = quarantine || other.quarantine;
}

} // namespace qasid
