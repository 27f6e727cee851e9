#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace qasid::sandbox::divar {

//! The one file of an upload.
struct UploadedPart {
    QString fileName;
    QByteArray type; //!< its Content-Type; may be empty
    QByteArray bytes;
};

//! Reads a multipart/form-data body (RFC 7578) that must hold exactly one part, named "file" and with a file name. Fails with what
//! is wrong with it.
Result<UploadedPart> readUpload(const QByteArray &contentType, const QByteArray &body);

} // namespace qasid::sandbox::divar
