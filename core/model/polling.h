#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace qasid {

//! How far a conversation was read at its provider, where that has to be asked. Empty and zero before the first time.
struct PollingState {
    TimeMs polled = 0; //!< when it was last asked successfully
    TimeMs active = 0; //!< when somebody last wrote, as far as it is known: decides how often it is asked
    //! Where the provider's pages lead to newer messages: the cursor of the last page, from which reading goes on.
    QString resume;
    QString earlier; //!< where pages lead to older ones: the cursor from which older messages are still to be read
    QString earliest; //!< remote id of the message before which those stand; see MessageAppeared::before
    bool complete = false; //!< all that was there at the first time has been read
    std::optional<int> messages; //!< how many the provider counted when it was last read
    TimeMs childrenPolled = 0; //!< when the conversations under it were last asked for
    bool operator==(const PollingState &) const = default;
};

//! A conversation that is asked for news.
struct FollowedConversation {
    ConversationId id;
    QString remoteId;
    QString parent; //!< remote id; empty at the top
    PollingState state;
};

} // namespace qasid
