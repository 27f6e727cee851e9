#pragma once

#include "core/base/clock.h"
#include "core/net/httpclient.h"
#include "core/providers/connect360/trpc.h"

//! What a refused call means. `providerCode` of the Errors is the server's code, or names what is to be looked at: "api_key",
//! "permission", "trpc_path", "encoding", "api_base". Pure; any thread.
namespace qasid::connect360 {

//! What a call needs, named when it is missing.
inline constexpr QLatin1StringView kReadPermission{"connect360:conversation:read"};
inline constexpr QLatin1StringView kEngagePermission{"connect360:conversation:engage"};
inline constexpr QLatin1StringView kDeletePermission{"connect360:conversation:delete"};

//! Whether a fault is about the form in which the call was written: the server misses what was in it.
bool missesWhatWasSent(const TrpcFault &fault, const TrpcCall &call);

//! Whether the server takes the call but not what it names, so that the way to it is right: no such record, or an id of another form.
bool isAboutTheRecord(const Error &error);

//! The error of a call that a tRPC server refused; `answer` is what the fault came in. Its outcome is unknown where the server failed while
//! working on it.
Error errorOf(const TrpcFault &fault, const TrpcCall &call, const HttpAnswer &answer, TimeMs now);

//! The error of an answer that no tRPC server gives. `permission` as below.
Error notTrpcError(const HttpAnswer &answer, const QString &permission, TimeMs now);

//! The error of a refused REST call, which needs `permission`.
Error restError(const HttpAnswer &answer, const QString &permission, TimeMs now);

//! A permission that is missing is Forbidden with "permission", whether the server calls it 401 or 403, and is named in the detail.
Error withPermission(Error error, const QString &permission);

//! The permission that a procedure needs.
QString permissionOf(const QString &procedure);

} // namespace qasid::connect360
