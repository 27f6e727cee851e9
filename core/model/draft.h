#pragma once

#include "core/base/ids.h"
#include "core/model/attachment.h"
#include "core/model/buttongrid.h"
#include "core/model/content.h"

namespace qasid {

//! What an agent wants to send: the same shape as a message, without what the provider adds.
struct OutgoingMessage {
    Content content;
    std::vector<Attachment> attachments; //!< with localPath, or url for a file that is public
    ButtonGrid buttons;
    QString replyTo; //!< remote id of a message of the same conversation
    bool operator==(const OutgoingMessage &) const = default;
};

//! Which of the composer's fields a draft belongs to.
enum class DraftKind { Reply, Note };

//! An unfinished reply. Saved as it is written, so that it survives the end of the process.
struct Draft {
    ConversationId conversation;
    DraftKind kind = DraftKind::Reply;
    OutgoingMessage message;
};

} // namespace qasid
