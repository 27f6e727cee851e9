#pragma once

#include "core/model/conversation.h"
#include "core/model/draft.h"
#include "core/model/event.h"
#include "core/model/message.h"

#include <optional>
#include <vector>

namespace qasid {

//! The views of the rail, in its order.
enum class ConversationView { Inbox, Mine, Unassigned, Snoozed, Drafts, Outbox, Resolved };

//! Which conversations a list shows. Inbox is everything open, Outbox everything with a message that is not accepted yet.
struct ConversationQuery {
    ConversationView view = ConversationView::Inbox;
    AccountId account; //!< only this account; none for all
    bool unreadOnly = false;
    bool mineOnly = false;
    //! Only those whose customer has waited for an answer since before this time.
    std::optional<TimeMs> waitingSince;
    bool oldestFirst = false;
    bool operator==(const ConversationQuery &) const = default;
};

//! Where a page of conversations ended: the key of its last row.
struct ConversationCursor {
    TimeMs lastActivity = 0;
    ConversationId id;
};

struct ConversationPage {
    std::vector<Conversation> rows;
    std::optional<ConversationCursor> next; //!< absent at the end of the list
};

//! Numbers beside views and filters, kept by the store.
struct InboxCounts {
    int open = 0;
    int inboxUnread = 0; //!< conversations, not messages
    int mine = 0;
    int mineUnread = 0;
    int unassigned = 0;
    int unassignedUnread = 0;
    int snoozed = 0;
    int drafts = 0;
    int outboxWaiting = 0; //!< messages held, queued or sending
    int outboxTrouble = 0; //!< messages not sent or possibly sent
    int waitingOverHour = 0;
    int quarantined = 0;
};

//! Which messages of a conversation are asked for: `limit` of them before, after or around an order key; without a key the newest.
struct MessageWindow {
    enum class Side { Newest, Before, After, Around };
    Side side = Side::Newest;
    qint64 orderKey = 0;
    int limit = 60;
};

//! Messages in ascending order of their keys.
struct MessagePage {
    std::vector<Message> messages;
    bool hasEarlier = false;
    bool hasLater = false;
    //! Order key of the first message that was unread when the page was read; absent when all were read.
    std::optional<qint64> firstUnread;
};

//! What applying one webhook did.
struct InboundOutcome {
    int applied = 0;
    int repeated = 0;
    int quarantined = 0;
};

} // namespace qasid
