#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/model/content.h"
#include "core/model/message.h"
#include "core/model/participant.h"

#include <optional>

namespace qasid {

enum class ConversationStatus { Open, Snoozed, Resolved };

QString conversationStatusName(ConversationStatus status); //!< "open", "snoozed", "resolved"
ConversationStatus conversationStatusFromName(QStringView name);

//! One conversation with what its row in the list shows. A plain value; counts are kept by the store, not summed.
struct Conversation {
    ConversationId id;
    AccountId account;
    QString provider; //!< provider id of the account
    QString remoteId;
    Customer customer;
    ConversationStatus status = ConversationStatus::Open;
    std::optional<TimeMs> snoozedUntil;
    //! It came back from a snooze and nobody has opened it since.
    bool backFromSnooze = false;
    //! The provider closed it (an archive event); writing may open a new one there.
    bool archivedByProvider = false;
    bool assignedToMe = false;
    QString assignee; //!< an agent's name where the provider told it
    int unread = 0; //!< messages of the customer since it was last read
    int queued = 0; //!< own messages held, queued or sending
    int failed = 0; //!< own messages not sent
    int possiblySent = 0;
    std::optional<TimeMs> lastActivity; //!< time of the newest message, else of creation
    std::optional<TimeMs> lastCustomerMessage;
    QString snippet; //!< words of the newest message, one line, at most 200 characters
    QString snippetKind; //!< contentKind() of the newest message
    Direction snippetDirection = Direction::Unknown;
    QString draft; //!< the agent's unfinished reply, one line, at most 200 characters
};

} // namespace qasid
