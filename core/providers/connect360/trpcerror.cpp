#include "core/providers/connect360/trpcerror.h"

#include "core/base/json.h"
#include "core/net/httperror.h"
#include "core/provider/payload.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

struct Code {
    QLatin1StringView name;
    int status;
};
constexpr std::array kCodes{Code{"PARSE_ERROR"_L1, 400}, Code{"BAD_REQUEST"_L1, 400}, Code{"UNAUTHORIZED"_L1, 401},
    Code{"PAYMENT_REQUIRED"_L1, 402}, Code{"FORBIDDEN"_L1, 403}, Code{"NOT_FOUND"_L1, 404}, Code{"METHOD_NOT_SUPPORTED"_L1, 405},
    Code{"TIMEOUT"_L1, 408}, Code{"CONFLICT"_L1, 409}, Code{"PRECONDITION_FAILED"_L1, 412}, Code{"PAYLOAD_TOO_LARGE"_L1, 413},
    Code{"UNSUPPORTED_MEDIA_TYPE"_L1, 415}, Code{"UNPROCESSABLE_CONTENT"_L1, 422}, Code{"TOO_MANY_REQUESTS"_L1, 429},
    Code{"CLIENT_CLOSED_REQUEST"_L1, 499}, Code{"INTERNAL_SERVER_ERROR"_L1, 500}, Code{"NOT_IMPLEMENTED"_L1, 501},
    Code{"BAD_GATEWAY"_L1, 502}, Code{"SERVICE_UNAVAILABLE"_L1, 503}, Code{"GATEWAY_TIMEOUT"_L1, 504}};

int statusOf(const TrpcFault &fault, int answered)
{
    const auto known = std::find_if(kCodes.begin(), kCodes.end(), [&fault](const Code &code) { return fault.code == code.name; });
    if (known != kCodes.end())
        return known->status;
    if (fault.status != 0)
        return fault.status;
    return answered >= 400 ? answered : 500;
}

//! The complaints of zod, which stand in the message as JSON; empty for other words.
QJsonArray complaintsIn(const QString &message)
{
    const auto parsed = json::parse(message.toUtf8());
    return parsed && parsed->isArray() ? parsed->toArray() : QJsonArray();
}

//! The field a complaint is about; empty for the input as a whole.
QString fieldOf(const QJsonObject &complaint)
{
    const QJsonArray path = json::array(complaint, {"path"_L1});
    return path.isEmpty() ? QString() : json::opaqueId(path.first());
}

bool saysMissing(const QJsonObject &complaint)
{
    if (json::array(complaint, {"path"_L1}).size() > 1) // the field itself was seen
        return false;
    const QString words = json::text(complaint, {"message"_L1});
    return words == "Required"_L1 || words.contains("received undefined"_L1, Qt::CaseInsensitive)
        || json::text(complaint, {"received"_L1}) == "undefined"_L1;
}

//! The server's words as a sentence: zod's complaints one after the other.
QString faultWords(const QString &message)
{
    QStringList words;
    for (const QJsonValue &item : complaintsIn(message)) {
        const QString field = fieldOf(item.toObject());
        const QString text = json::text(item.toObject(), {"message"_L1});
        words += field.isEmpty() ? text : QString(field + ": "_L1 + text);
    }
    constexpr qsizetype kLongest = 300;
    return cleanText((words.isEmpty() ? message : words.join("; "_L1)).left(kLongest)).simplified();
}

//! "No procedure found on path "a.b"" (version 11) or "No "query"-procedure on path "a.b"" (version 10): the path as it was read.
std::optional<QString> unknownProcedure(const QString &message)
{
    static const QRegularExpression words(u"\\ANo (?:procedure found|\"\\w+\"-procedure) on path(?: \"([^\"]*)\")?"_s);
    const auto match = words.match(message);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

Error wrongPath(Error error, const QString &words)
{
    error.kind = ErrorKind::BadAnswer;
    error.providerCode = u"trpc_path"_s;
    error.detail = words;
    return error;
}

//! A path that is not the procedure's own tells that the request came in at another place than the server's.
Error unknownProcedureError(Error error, const QString &read, const TrpcCall &call)
{
    if (!read.isEmpty() && read != call.procedure)
        return wrongPath(error,
            u"the server takes procedures at another path (it read \"%1\" as one): correct the tRPC path"_s.arg(cleanName(read).left(120)));
    error.kind = ErrorKind::NotSupported;
    error.providerCode = u"trpc_path"_s;
    error.detail = u"the server knows no procedure %1: correct the tRPC path, or ask Plato whether this workspace has Connect360"_s.arg(
        call.procedure);
    return error;
}

} // namespace

bool missesWhatWasSent(const TrpcFault &fault, const TrpcCall &call)
{
    if (statusOf(fault, 0) != 400)
        return false;
    const QJsonArray complaints = complaintsIn(fault.message);
    for (const QJsonValue &item : complaints) {
        const QString field = fieldOf(item.toObject());
        if (saysMissing(item.toObject()) && (field.isEmpty() || call.input.contains(field)))
            return true;
    }
    if (!complaints.isEmpty())
        return false;
    // Other checkers of input write a sentence.
    const bool missing
        = fault.message.contains("required"_L1, Qt::CaseInsensitive) || fault.message.contains("undefined"_L1, Qt::CaseInsensitive);
    const QStringList sent = call.input.keys();
    return missing && std::any_of(sent.begin(), sent.end(), [&fault](const QString &field) { return fault.message.contains(field); });
}

bool isAboutTheRecord(const Error &error)
{
    static const QStringList kWays{u"trpc_path"_s, u"encoding"_s, u"api_base"_s};
    return (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Conflict)
        && error.httpStatus != 405 && error.httpStatus != 415 && !kWays.contains(error.providerCode);
}

Error errorOf(const TrpcFault &fault, const TrpcCall &call, const HttpAnswer &answer, TimeMs now)
{
    const int status = statusOf(fault, answer.status);
    Error error = httpError(status, answer.header("Retry-After"), now);
    readRateLimit(error, answer.header("X-RateLimit-Reset"), now);
    if (const QString words = faultWords(fault.message); !words.isEmpty())
        error.detail = words;
    error.providerCode = fault.code;
    // A procedure that ran out of time, or whose caller was thought to be gone, may have come to its end all the same.
    if (status == 408 || status == 499) {
        error.kind = ErrorKind::TimedOut;
        error.outcomeKnown = false;
    }
    if (status == 404) {
        if (const auto read = unknownProcedure(fault.message))
            return unknownProcedureError(error, *read, call);
    }
    return withPermission(error, permissionOf(call.procedure));
}

Error notTrpcError(const HttpAnswer &answer, const QString &permission, TimeMs now)
{
    if (answer.status < 300)
        return {.kind = ErrorKind::BadAnswer,
            .detail = u"the answer is not one of Connect360's: correct the API address"_s,
            .httpStatus = answer.status,
            .providerCode = u"api_base"_s,
            .outcomeKnown = false};
    Error error = restError(answer, permission, now);
    if (answer.status == 404)
        return wrongPath(error, u"no procedures are at this path: correct the tRPC path, or else the API address"_s);
    if (answer.status == 405)
        return wrongPath(error, u"what answers at this path takes no procedures: correct the tRPC path, or else the API address"_s);
    return error;
}

Error restError(const HttpAnswer &answer, const QString &permission, TimeMs now)
{
    Error error = httpError(answer.status, answer.header("Retry-After"), now);
    readErrorBody(error, answer.body);
    readRateLimit(error, answer.header("X-RateLimit-Reset"), now);
    error.detail = cleanText(error.detail).simplified();
    return withPermission(error, permission);
}

Error withPermission(Error error, const QString &permission)
{
    if (error.kind != ErrorKind::Unauthorized && error.kind != ErrorKind::Forbidden)
        return error;
    static const QRegularExpression name(u"\\b[a-z0-9]+(?::[a-z_]+){2}\\b"_s);
    const auto named = name.match(error.detail);
    const bool missing
        = error.kind == ErrorKind::Forbidden || named.hasMatch() || error.detail.contains("permission"_L1, Qt::CaseInsensitive);
    if (!missing) {
        error.providerCode = u"api_key"_s;
        return error;
    }
    error.kind = ErrorKind::Forbidden;
    error.providerCode = u"permission"_s;
    error.detail = u"%1 (the role of the API key needs the permission %2: add it in Plato's console)"_s.arg(
        error.detail, named.hasMatch() ? named.captured() : permission);
    return error;
}

QString permissionOf(const QString &procedure)
{
    const QString name = procedure.section(u'.', -1);
    if (name.startsWith("list"_L1))
        return kReadPermission;
    return name == "deleteConversation"_L1 ? kDeletePermission : kEngagePermission;
}

} // namespace qasid::connect360
