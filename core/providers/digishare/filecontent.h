#pragma once

#include "core/base/result.h"
#include "core/model/attachment.h"

#include <QByteArray>

namespace qasid::digishare {

//! A file of this computer, read for sending.
struct FileContent {
    QByteArray bytes;
    QString name;
    QString mimeType; //!< without parameters
    QString extension; //!< what the provider has to append to the name; empty when the name has one already
};

//! Reads a local file of at most `limit` bytes. Blocks: for a pool thread. Fails as InvalidInput when it cannot be read, TooLarge when
//! it has grown since it was checked.
Result<FileContent> readFile(const Attachment &attachment, qint64 limit);

} // namespace qasid::digishare
