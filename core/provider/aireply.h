#pragma once

#include <QString>

namespace qasid {

//! What an AI agent is asked to write at once, in a conversation. See ProviderSession::streamAiReply().
struct AiRequest {
    QString conversation; //!< remote id
    QString agent; //!< the provider's id of the AI agent
    QString channelId; //!< empty for its own choice
    QString lastMessage; //!< remote id of the message it answers; empty where only `sender` is known
    QString sender; //!< remote id of the customer it answers
};

//! What it wrote, when it has ended.
struct AiReply {
    QString messageId; //!< remote id of the message it became; empty where the answer gave none
    QString text;
};

} // namespace qasid
