#pragma once

#include "app/sandbox/connect360/behaviour.h"
#include "core/http/httpserver.h"

#include <QJsonValue>

#include <tl/expected.hpp>

namespace qasid::sandbox::connect360 {

//! Why a call is refused: tRPC's word, and a message.
struct Refusal {
    QLatin1StringView code; //!< "NOT_FOUND"
    QString message;
};
//! What a procedure gives; undefined for nothing.
using Output = tl::expected<QJsonValue, Refusal>;

//! tRPC's word for an HTTP status; INTERNAL_SERVER_ERROR where there is none.
QLatin1StringView codeOfStatus(int status);
int statusOf(QLatin1StringView code);

//! One call's answer in the encoding. `path` is the procedure's whole name; empty leaves it out, as where none was read.
QJsonObject envelope(const Output &output, const QString &path, const Behaviour &behaviour);
http::Response errorAnswer(const Refusal &refusal, const QString &path, const Behaviour &behaviour);

//! The input out of what a body or a query carried; undefined where a superjson server finds none.
QJsonValue unwrapped(const QJsonValue &carried, const Behaviour &behaviour);

} // namespace qasid::sandbox::connect360
