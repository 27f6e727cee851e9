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
//! echo and answer, so that no reply is shown twice and nobody else's message is swallowed.
//!
//! A remote or correlation id is certain. Equal content is a guess: what the echo said is kept with the message, and when the
//! provider's answer later proves the guess wrong, the other message appears after all.
namespace echo {

//! An agent's message appeared at the provider at `time`. Answers true when it was one of ours (and has been merged), false
//! when it is somebody else's and is to be stored.
Result<bool> merge(Database &db, ChangeSet &changes, ConversationState &conversation, const Message &appeared, TimeMs time);

//! Our own messages were moved to a conversation where their echoes may lie already, taken for somebody else's: each takes its own.
Result<Done> adopt(Database &db, ChangeSet &changes, ConversationState &conversation);

//! The provider's answer to our own message: gives it the ids of the receipt and takes back what was guessed otherwise.
Result<Done> settle(Database &db, ChangeSet &changes, ConversationState &conversation, MessageState &own, const SendReceipt &receipt);

} // namespace echo

} // namespace qasid
