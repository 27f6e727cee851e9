#pragma once

#include <QString>
#include <QStringList>

namespace qasid {

//! Replaces every occurrence of the given secrets, and whatever follows "Bearer" or "Basic", by "[redacted]", and cuts the text
//! to `limit` characters. For anything that may reach a log, an Error or a person.
QString redact(QString text, const QStringList &secrets = {}, qsizetype limit = 500);

//! Compares two byte strings in a time that depends on their lengths only.
bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

//! `bytes` random bytes from the operating system's generator, in base64url without padding.
QString randomToken(int bytes);

} // namespace qasid
