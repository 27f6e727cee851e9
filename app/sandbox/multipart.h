#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace qasid::sandbox {

//! A file of an upload.
struct UploadedPart {
    QString name; //!< of the form's field
    QString fileName;
    QByteArray type; //!< its Content-Type; may be empty
    QByteArray bytes;
};

//! Reads a multipart/form-data body (RFC 7578) that must hold files alone, at least one, each with a name and bytes. Fails with what is
//! wrong with it.
Result<std::vector<UploadedPart>> readUploads(const QByteArray &contentType, const QByteArray &body);

} // namespace qasid::sandbox
