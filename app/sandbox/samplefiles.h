#pragma once

#include <QByteArray>
#include <QString>

namespace qasid::sandbox {

//! A small drawn picture as PNG. `subject` is "parcel", "dress", "receipt", "car" or anything else (a landscape).
QByteArray samplePicture(const QString &subject);

//! A silent voice note: Ogg Opus (RFC 7845), mono.
QByteArray sampleVoice(int seconds);

//! A PDF of one page with one line of ASCII text.
QByteArray sampleDocument(const QByteArray &line);

} // namespace qasid::sandbox
