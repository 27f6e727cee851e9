#pragma once

#include "core/base/clock.h"
#include "core/model/conversation.h"
#include "core/model/message.h"
#include "core/model/participant.h"

#include <optional>
#include <variant>
#include <vector>

namespace qasid {

//! A conversation began, or became known.
struct ConversationStarted {
    Customer customer;
};

//! A message appeared at the provider: the customer's, an agent's or the system's. The message has no local ids yet; its order
//! key is given by the store.
struct MessageAppeared {
    Message message;
    Customer customer; //!< what the payload tells of the customer; fields may be empty
    //! Where no time is known: remote id of the message that it stands directly before; empty to stand behind all.
    QString before = {};
    //! It was there before the conversation was followed: no news that anybody is told.
    bool isHistory = false;
};

//! The provider closed the conversation.
struct ConversationArchived {
    QString byType; //!< "user", "system_rule" or what the provider says; may be empty
    QString byId;
};

//! Facts about a customer changed.
struct CustomerChanged {
    Customer customer; //!< empty fields say nothing
};

//! Somebody took back the access they had given: conversations that need it can be read and answered no more.
struct AccessRevoked {
    QString user; //!< remote id
};

//! Somebody gave access, perhaps again.
struct AccessGranted {
    Customer user;
};

//! Something happened to what conversations are about: shown in each of them. Quarantined when there is none.
struct SubjectChanged {
    QString subject; //!< ConversationContext::subject
    SystemContent content;
};

using EventBody = std::variant<ConversationStarted, MessageAppeared, ConversationArchived, CustomerChanged, AccessRevoked, AccessGranted,
    SubjectChanged>;

//! One thing that happened at a provider, decoded. `key` is unique for it within the account: a repeated delivery has the same
//! key and changes nothing. `fingerprint` is equal exactly when the same thing was said, however its customer is called and
//! whenever it is dated; an event with a known key and another fingerprint is quarantined, not lost.
struct Event {
    QString key;
    QByteArray fingerprint;
    //! Empty for what belongs to no one conversation; a MessageAppeared without one goes to the newest of its customer.
    QString conversationRemoteId;
    std::optional<TimeMs> time;
    EventBody body;
    ConversationContext context = {};
};

//! What could not become an event: kept whole, shown in Diagnostics, decoded again on demand.
struct QuarantinedEvent {
    QuarantineId id;
    AccountId account;
    TimeMs received = 0;
    QString reason; //!< English, one sentence, without the payload's text
    QString eventKey; //!< empty where none could be read
    QByteArray raw; //!< the request's body
};

} // namespace qasid
