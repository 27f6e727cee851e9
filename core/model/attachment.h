#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace qasid {

enum class AttachmentKind { Image, Video, Audio, Voice, Document, Sticker, Other };

QString attachmentKindName(AttachmentKind kind); //!< "image", "video", "audio", "voice", "document", "sticker", "other"
AttachmentKind attachmentKindFromName(QStringView name); //!< the reverse; Other for an unknown word

//! A file that belongs to a message. Either it lies with the provider (`remotePath`, `url`) or on this computer (`localPath`),
//! or both once it was fetched or sent.
struct Attachment {
    AttachmentId id;
    AttachmentKind kind = AttachmentKind::Other;
    QString remoteId;
    QString name; //!< file name without a folder
    QString mimeType;
    std::optional<qint64> size; //!< bytes
    QString url; //!< an absolute http or https address, else empty
    QString remotePath; //!< how the provider names the file
    QString localPath; //!< absolute path on this computer, else empty
    std::optional<double> seconds; //!< length of audio or video
    bool operator==(const Attachment &) const = default;
};

} // namespace qasid
