#pragma once

#include "core/base/ids.h"

#include <QSet>

#include <utility>

namespace qasid {

//! What one commit changed. Models look up what they show and ask the store again for that alone.
struct ChangeSet {
    QSet<ConversationId> conversations; //!< row changed or new
    QSet<ConversationId> removedConversations;
    QSet<AccountId> accounts; //!< account row changed, new or removed
    //! Messages new or changed, with their conversation.
    QList<std::pair<ConversationId, MessageId>> messages;
    QList<std::pair<ConversationId, MessageId>> removedMessages;
    //! Customers' messages that were not known before: what may be notified and announced.
    QList<std::pair<ConversationId, MessageId>> arrived;
    bool outbox = false;
    bool quarantine = false;

    bool isEmpty() const;
    void merge(const ChangeSet &other);
};

} // namespace qasid
