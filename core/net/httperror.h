#pragma once

#include "core/net/httpclient.h"

#include <QNetworkReply>

namespace qasid {

//! Fills in what the body of a refused answer says, where it is JSON: the provider's words, its code, and how long to wait where
//! no field of the header said so. Knows `message`, `error` (a word, or an object of those two), `details` (a text, fields or a list),
//! `errors` by field and `retry_after` in seconds. Other bodies say nothing to a person.
void readErrorBody(Error &error, const QByteArray &body);

//! Fills in when a limit on requests ends, where nothing better said how long to wait: `reset` is the field X-RateLimit-Reset, in
//! seconds since 1970.
void readRateLimit(Error &error, QByteArrayView reset, qint64 nowMs);

//! What a network layer's error means. `requestLeft`: the header of the request was sent.
ErrorKind networkErrorKind(QNetworkReply::NetworkError error, bool requestLeft);

} // namespace qasid
