#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/model/conversation.h"
#include "core/model/draft.h"

namespace qasid {

//! Whom a message goes to, as far as it is known.
struct SendTarget {
    QString conversation = {}; //!< remote id; empty when only the person is known
    QString user = {}; //!< remote id of the customer
    QString channel = {};
    ConversationContext context = {};
};

//! A reply on its way. The row lives from the moment the agent pressed Send until the provider's answer is known and stored.
struct OutboxItem {
    OutboxId id;
    MessageId message;
    ConversationId conversation;
    AccountId account;
    SendTarget target;
    OutgoingMessage outgoing;
    int attempt = 0; //!< attempts begun so far
    TimeMs notBefore = 0; //!< when it may be tried next
};

} // namespace qasid
