#pragma once

#include "core/base/result.h"
#include "core/providers/connect360/settings.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <vector>

//! The wire format of tRPC, versions 10 and 11, plain and with superjson: bytes to values and back. Pure; any thread.
namespace qasid::connect360 {

//! A procedure with what it is given.
struct TrpcCall {
    QString procedure; //!< with its routers: "v1.connect.send"
    QJsonObject input;
};

//! What a server says of a call that it did not do.
struct TrpcFault {
    QString code; //!< "NOT_FOUND"; empty where only a status is told
    int status = 0; //!< as HTTP has it; 0 where the fault does not tell
    QString path; //!< the procedure as the server read it; may be empty
    QString message; //!< its words; of invalid input often JSON as text
};

//! What one call was answered.
struct TrpcReply {
    tl::expected<QJsonValue, TrpcFault> outcome; //!< Undefined for an output that is nothing
    std::optional<Encoding> encoding; //!< of the answer, where its form tells
};

//! What goes into "input" of a query, or is the body of a mutation.
QByteArray trpcInput(const QJsonObject &input, Encoding encoding);
//! The same of several calls in one request.
QByteArray trpcBatchInput(const std::vector<TrpcCall> &calls, Encoding encoding);
//! The last part of the address: the procedures with commas between them.
QString trpcPath(const std::vector<TrpcCall> &calls);

//! Reads the answer to a single call. Fails as BadAnswer on what no tRPC server says.
Result<TrpcReply> readTrpc(const QByteArray &body);
//! Reads the answer to `count` calls. Fails as BadAnswer on anything but a list of as many.
Result<std::vector<TrpcReply>> readTrpcBatch(const QByteArray &body, std::size_t count);

//! A value as superjson tells it: {"json", "meta"}. What is undefined is left out; a date stays RFC 3339 text; other kinds stay as they
//! are written.
QJsonValue fromSuperjson(const QJsonObject &wrapped);

} // namespace qasid::connect360
