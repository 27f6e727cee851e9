#pragma once

#include "core/model/attachment.h"
#include "core/model/buttongrid.h"
#include "core/model/content.h"

#include <QJsonObject>

#include <vector>

namespace qasid::divar {

//! What a message says, in our values.
struct Parts {
    Content content;
    std::vector<Attachment> attachments;
};

//! Reads Divar's message object (docs/providers/divar.md, "Messages"). A type that is missing is told from what is there; a type that is
//! not known, or whose data is not what it promises, gives UnsupportedContent with all of the message.
Parts partsOfMessage(const QJsonObject &message);

} // namespace qasid::divar
