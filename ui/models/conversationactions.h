#pragma once

#include "core/model/capabilities.h"
#include "core/model/conversation.h"

#include <QString>

#include <vector>

namespace qasid {

//! What an agent can do with a conversation that is a thing of its provider's own.
enum class ConversationAction { NewSub, Rename, EditDetails, Move, Delete };

//! An entry of a conversation's menu.
struct ConversationActionEntry {
    ConversationAction action;
    const char *source; //!< of the words, in the catalogues under kConversationActionContext
    QString words;
};

inline constexpr const char *kConversationActionContext = "qasid::ConversationActions";

//! The entries of a conversation's menu in their order, deleting last; none where the account's provider keeps no such conversations
//! and while the provider does not know it.
std::vector<ConversationActionEntry> conversationActions(const Capabilities &can, const Conversation &conversation);

} // namespace qasid
