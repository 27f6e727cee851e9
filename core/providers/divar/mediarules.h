#pragma once

#include "core/base/result.h"
#include "core/model/attachment.h"

#include <QMap>

namespace qasid::divar {

//! A kind of upload: "image", "file", "voice" or "video", the last part of its address. Empty for what Divar does not take.
QString uploadKind(AttachmentKind kind);

//! Largest file of each kind that can be sent.
QMap<AttachmentKind, qint64> largestFiles();

//! Checks a file of this computer against what Divar takes of its kind: the name's ending, the media type where one is given, the first
//! bytes, the size. Fails as InvalidInput or TooLarge; providerCode is "attachments".
Result<Done> checkFile(const Attachment &file);

} // namespace qasid::divar
