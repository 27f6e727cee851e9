#include "core/engine/accessneed.h"

#include "core/model/conversation.h"

using namespace Qt::StringLiterals;

namespace qasid {

bool needsAccess(const Capabilities &capabilities, const QString &channel, const QString &conversationRemoteId)
{
    return conversationRemoteId.isEmpty() || isPlaceholder(conversationRemoteId) || capabilities.accessChannels.contains(channel);
}

Error accessIsGone()
{
    return Error{.kind = ErrorKind::Forbidden,
        .detail = u"the access that this conversation needs was taken back"_s,
        .providerCode = u"access_revoked"_s};
}

} // namespace qasid
