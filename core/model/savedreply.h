#pragma once

#include "core/base/ids.h"
#include "core/model/draft.h"

#include <QString>

namespace qasid {

//! A reply kept to be used again, with its buttons. Belongs to the profile, not to an account: where an account cannot send it,
//! the composer says so.
struct SavedReply {
    SavedReplyId id;
    QString name; //!< unique, 1 to 80 characters
    OutgoingMessage message; //!< without attachments
};

} // namespace qasid
