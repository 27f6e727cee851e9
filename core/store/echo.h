#pragma once

#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/message.h"
#include "core/provider/providersession.h"

#include <optional>

namespace qasid {

class Database;
struct ConversationState;
struct MessageState;

//! Our own replies come back as messages that appeared at the provider. These functions find out which is which, in any order of
//! echo and answer, so that no reply is shown twice and nobody else's message is swallowed. What we said on behalf of the customer comes
//! back as the customer's, and where the provider does not name senders, anybody's may be ours.
//!
//! A remote or correlation id is certain. Equal content is a guess: what the echo said is kept with the message, and when the
//! provider's answer later proves the guess wrong, the other message appears after all.
namespace echo {

//! Where a message appeared.
struct Place {
    TimeMs time = 0; //!< of the message, or when it was received
    bool isReceipt = false; //!< `time` is when it was received, for no other is known: it may have been there for long
    std::optional<qint64> before = {}; //!< order key of one that was there before it: ours are not behind that
};

//! Whether it may be ours although its remote id says nothing: cheap, because nearly every message is not.
bool mayBeOurs(const ConversationState &conversation, const Message &appeared);

//! A message appeared at the provider. Answers true when it was one of ours (and has been merged), or an agent's that is known already;
//! false when it is somebody else's and is to be stored.
Result<bool> merge(Database &db, ChangeSet &changes, ConversationState &conversation, const Message &appeared, const Place &place);

//! Our own messages were moved to a conversation where their echoes may lie already, taken for somebody else's: each takes its own.
Result<Done> adopt(Database &db, ChangeSet &changes, ConversationState &conversation);

//! The provider's answer to our own message: gives it the ids of the receipt and takes back what was guessed otherwise.
Result<Done> settle(Database &db, ChangeSet &changes, ConversationState &conversation, MessageState &own, const SendReceipt &receipt);

} // namespace echo

} // namespace qasid
