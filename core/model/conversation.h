#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/model/content.h"
#include "core/model/message.h"
#include "core/model/participant.h"

#include <QJsonObject>

#include <optional>

namespace qasid {

enum class ConversationStatus { Open, Snoozed, Resolved };

QString conversationStatusName(ConversationStatus status); //!< "open", "snoozed", "resolved"
ConversationStatus conversationStatusFromName(QStringView name);

//! What a provider tells of a conversation itself. Empty fields say nothing.
struct ConversationContext {
    QString subject; //!< what it is about, by the provider's id: a post
    QString access; //!< remote id of the person whose access it is read and answered with
    bool operator==(const ConversationContext &) const = default;
};

//! Remote ids of conversations that exist only here so far: all that is known is the person. The provider's own id takes its
//! place as soon as it is told.
QString placeholderFor(const QString &userRemoteId); //!< "user:ID"
bool isPlaceholder(QStringView conversationRemoteId);

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
    ConversationContext context = {};
    //! Since when the access it needs is gone; see Capabilities::accessChannels.
    std::optional<TimeMs> accessRevoked = {};
    QString title = {}; //!< its name at the provider, where conversations have one
    QString parent = {}; //!< remote id of the conversation it hangs under; empty at the top
    std::optional<TimeMs> aiAsked = {}; //!< when our newest message, or that for the customer, asked an AI agent
    int children = 0; //!< conversations known under it
    std::optional<int> messages = {}; //!< how many its provider counted when it was last read; absent where it does not tell
    QJsonObject metadata = {}; //!< what the provider keeps with it
    QString snippet; //!< words of the newest message, one line, at most 200 characters
    QString snippetKind; //!< contentKind() of the newest message
    Direction snippetDirection = Direction::Unknown;
    QString draft; //!< the agent's unfinished reply, one line, at most 200 characters
};

} // namespace qasid
