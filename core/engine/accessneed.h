#pragma once

#include "core/base/error.h"
#include "core/model/capabilities.h"

#include <QString>

namespace qasid {

//! Whether a conversation can be answered only while somebody's access lasts: one on such a channel, or one that exists only here so
//! far (no remote id, or a placeholder). Pure.
bool needsAccess(const Capabilities &capabilities, const QString &channel, const QString &conversationRemoteId);

//! Why a message in a conversation is not sent once that access is gone. Its providerCode is "access_revoked".
Error accessIsGone();

} // namespace qasid
