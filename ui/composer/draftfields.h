#pragma once

#include "core/model/draft.h"

namespace qasid {

// What the composer does with its fields, without any widget.

//! The fields that make this message.
DraftFields fieldsOf(const OutgoingMessage &message);

//! A message that was taken back, put before what was begun meanwhile. Nothing of either is lost: what cannot stand in the same field is
//! kept in the editor it belongs to.
DraftFields before(DraftFields taken, const DraftFields &begun);

//! A saved reply, put after what was begun. Nothing of what was begun is lost: where there is a place or a menu already, the reply's
//! own is left out, and rows of both are kept.
DraftFields withReply(DraftFields begun, const OutgoingMessage &reply);

//! What is still there when the message of these fields was sent: text and files that an editor covered.
DraftFields leftAfterSending(const DraftFields &sent);

//! The draft of these fields. `message` is what would be sent, for the words in the list of conversations.
Draft draftOf(ConversationId conversation, DraftKind kind, DraftFields fields, OutgoingMessage message);

} // namespace qasid
