#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/conversation.h"

#include <QStringList>

#include <optional>

namespace qasid {

class Database;

//! How a conversation stands: what another of a customer's messages seldom changes.
struct ConversationStanding {
    ConversationStatus status = ConversationStatus::Open;
    std::optional<TimeMs> snoozedUntil;
    bool backFromSnooze = false;
    bool archived = false;
    std::optional<TimeMs> archivedAt;
    bool started = false; //!< its conversation_started message exists
    bool assignedToMe = false;
    int queued = 0;
    int failed = 0;
    int possiblySent = 0;
    QString channel; //!< what the customer writes from here
    QString channelAddress;
    std::optional<TimeMs> waitingSince; //!< the first customer's message that nobody has answered

    bool operator==(const ConversationStanding &) const = default;
};

//! What a conversation is about and whose access it needs: what hardly ever changes.
struct ConversationBelonging {
    ConversationContext context;
    std::optional<TimeMs> accessRevoked;
    bool spokenFor = false; //!< somebody has written there on behalf of the customer

    bool operator==(const ConversationBelonging &) const = default;
};

//! A conversation's row while a write works on it: loaded, changed, saved. Everything a list shows is kept here, so that
//! reading a list sums nothing.
struct ConversationState : ConversationStanding, ConversationBelonging {
    ConversationId id;
    AccountId account;
    QString remoteId;
    ParticipantId customer;
    ConversationStanding stored; //!< as the row has it
    ConversationBelonging storedBelonging;
    int unread = 0;
    TimeMs lastActivity = 0;
    std::optional<TimeMs> lastCustomerMessage;
    QString snippet;
    QString snippetKind;
    Direction snippetDirection = Direction::Unknown;
    qint64 snippetKey = 0; //!< order key of the newest message that is not a system one; 0 for none
    qint64 lastInKey = 0;
    qint64 lastOutKey = 0;
    qint64 firstUnreadKey = 0;

    //! Counts own messages by how far they got.
    void count(Delivery delivery, int difference);
    //! A message that nobody has read came.
    void addUnread(qint64 orderKey);
    void reopen();
    //! Whether its standing or belonging is another than the row has.
    bool isChanged() const;
};

namespace conversationstate {

Result<ConversationState> load(Database &db, ConversationId id); //!< NotFound when there is none
Result<std::optional<ConversationState>> loadIfAny(Database &db, ConversationId id);
Result<std::optional<ConversationState>> find(Database &db, AccountId account, const QString &remoteId);
//! The newest one with that person that is not on one of `exceptChannels`.
Result<std::optional<ConversationState>> findWith(
    Database &db, AccountId account, const QString &userRemoteId, const QStringList &exceptChannels);
//! With an empty customer, and on no channel where the id is a placeholder; `created` stands as its last activity until a message comes.
Result<ConversationState> create(Database &db, AccountId account, const QString &remoteId, TimeMs created);
Result<Done> save(Database &db, ChangeSet &changes, const ConversationState &state);

//! Stores something that happened as a system message at the place of that time. `told` is its time as the provider gave it. The
//! caller saves the conversation.
Result<Done> tell(
    Database &db, ChangeSet &changes, ConversationState &state, const SystemContent &content, std::optional<TimeMs> told, TimeMs time);

//! Whether somebody here has to read what comes from that side: the customer's, and what may be.
bool isToBeRead(Direction direction);
//! A message that was just stored is news: unread, and announced.
void arrive(ChangeSet &changes, ConversationState &state, const Message &message);
//! Takes a message that was just stored into what the row shows. System messages do not move a conversation.
Result<Done> place(Database &db, ConversationState &state, const Message &message);
//! Finds out again what the row shows, after a message was removed, added from elsewhere, or failed.
Result<Done> refresh(Database &db, ConversationState &state);
//! As refresh(), after messages were deleted from the beginning on: also the unread ones and the customer's last.
Result<Done> recount(Database &db, ConversationState &state);

} // namespace conversationstate

} // namespace qasid
