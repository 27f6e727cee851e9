#pragma once

#include "core/base/error.h"
#include "core/model/conversation.h"

#include <optional>
#include <vector>

namespace qasid {

//! What agents set on a conversation. A plain value.
struct ConversationMarks {
    ConversationStatus status = ConversationStatus::Open;
    std::optional<TimeMs> snoozedUntil;
    bool backFromSnooze = false;
    bool assignedToMe = false;
    int unread = 0;
    qint64 firstUnread = 0; //!< order key of the first message nobody has read; 0 when all were
    bool operator==(const ConversationMarks &) const = default;
};

//! What an agent does to one conversation or to many at once.
struct MarkAction {
    enum class Kind { Resolve, Reopen, Snooze, Take, Release, MarkRead, MarkUnread };
    Kind kind = Kind::Resolve;
    TimeMs until = 0; //!< the end of a Snooze; nothing else has one
};

//! One conversation that an action changed, and how.
struct MarksChange {
    ConversationId conversation;
    ConversationMarks before;
    ConversationMarks after;
};

//! `now` with what an action changed put back: status and snooze, assignment, and what is unread, each where it is still as the action
//! left it. What a customer or an agent did since then stays. Pure.
ConversationMarks undone(const ConversationMarks &now, const MarksChange &change);

//! What became of an action on many conversations.
struct MarksOutcome {
    std::vector<MarksChange> changes; //!< without those that stood so already and those that are gone
    std::optional<Error> error; //!< why the rest was not changed
};

} // namespace qasid
