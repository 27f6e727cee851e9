#include "app/sandbox/connect360/wire.h"

#include "core/http/router.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::connect360 {

namespace {

struct Code {
    QLatin1StringView name;
    int status;
    int number;
};

// Of several with one status the first is what that status means.
constexpr std::array kCodes{Code{"BAD_REQUEST"_L1, 400, -32600}, Code{"PARSE_ERROR"_L1, 400, -32700}, Code{"UNAUTHORIZED"_L1, 401, -32001},
    Code{"PAYMENT_REQUIRED"_L1, 402, -32002}, Code{"FORBIDDEN"_L1, 403, -32003}, Code{"NOT_FOUND"_L1, 404, -32004},
    Code{"METHOD_NOT_SUPPORTED"_L1, 405, -32005}, Code{"TIMEOUT"_L1, 408, -32008}, Code{"CONFLICT"_L1, 409, -32009},
    Code{"PRECONDITION_FAILED"_L1, 412, -32012}, Code{"PAYLOAD_TOO_LARGE"_L1, 413, -32013}, Code{"UNSUPPORTED_MEDIA_TYPE"_L1, 415, -32015},
    Code{"UNPROCESSABLE_CONTENT"_L1, 422, -32022}, Code{"TOO_MANY_REQUESTS"_L1, 429, -32029}, Code{"CLIENT_CLOSED_REQUEST"_L1, 499, -32099},
    Code{"INTERNAL_SERVER_ERROR"_L1, 500, -32603}, Code{"NOT_IMPLEMENTED"_L1, 501, -32603}, Code{"BAD_GATEWAY"_L1, 502, -32603},
    Code{"SERVICE_UNAVAILABLE"_L1, 503, -32603}, Code{"GATEWAY_TIMEOUT"_L1, 504, -32603}};

const Code &codeNamed(QLatin1StringView name)
{
    for (const Code &code : kCodes) {
        if (code.name == name)
            return code;
    }
    return codeNamed("INTERNAL_SERVER_ERROR"_L1);
}

//! The parts of an output that JSON cannot say and superjson names: dates, and a cursor that there is not.
void findMeta(const QJsonValue &value, const QString &path, bool endIsAbsent, QJsonObject &meta)
{
    const auto below = [&](const QString &name) { return path.isEmpty() ? name : QString(path + u'.' + name); };
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        findMeta(array.at(i), below(QString::number(i)), endIsAbsent, meta);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "createdAt"_L1)
            meta.insert(below(it.key()), QJsonArray{u"Date"_s});
        else if (it.key() == "nextCursor"_L1 && it->isNull() && endIsAbsent)
            meta.insert(below(it.key()), QJsonArray{u"undefined"_s});
        else if (it.key() != "content"_L1 && it.key() != "metadata"_L1)
            findMeta(*it, below(it.key()), endIsAbsent, meta);
    }
}

QJsonObject resultOf(const QJsonValue &output, const Behaviour &behaviour)
{
    const bool endIsAbsent = behaviour.end == "absent"_L1;
    if (!behaviour.superjson()) {
        QJsonObject object = output.toObject();
        if (endIsAbsent && object.value("nextCursor"_L1).isNull())
            object.remove("nextCursor"_L1);
        return output.isUndefined() ? QJsonObject() : QJsonObject{{"data"_L1, object}};
    }
    if (output.isUndefined()) {
        return {{"data"_L1,
            QJsonObject{{"json"_L1, QJsonValue::Null}, {"meta"_L1, QJsonObject{{"values"_L1, QJsonArray{u"undefined"_s}}, {"v"_L1, 1}}}}}};
    }
    QJsonObject data{{"json"_L1, output}};
    QJsonObject values;
    findMeta(output, {}, endIsAbsent, values);
    if (!values.isEmpty())
        data.insert("meta"_L1, QJsonObject{{"values"_L1, values}, {"v"_L1, 1}});
    return {{"data"_L1, data}};
}

} // namespace

QLatin1StringView codeOfStatus(int status)
{
    for (const Code &code : kCodes) {
        if (code.status == status)
            return code.name;
    }
    return "INTERNAL_SERVER_ERROR"_L1;
}

int statusOf(QLatin1StringView code)
{
    return codeNamed(code).status;
}

QJsonObject envelope(const Output &output, const QString &path, const Behaviour &behaviour)
{
    if (output)
        return {{"result"_L1, resultOf(*output, behaviour)}};
    const Code &code = codeNamed(output.error().code);
    QJsonObject data{{"code"_L1, code.name}, {"httpStatus"_L1, code.status}};
    if (!path.isEmpty())
        data.insert("path"_L1, path);
    const QJsonObject error{{"message"_L1, output.error().message}, {"code"_L1, code.number}, {"data"_L1, data}};
    return {{"error"_L1, behaviour.superjson() ? QJsonObject{{"json"_L1, error}} : error}};
}

http::Response errorAnswer(const Refusal &refusal, const QString &path, const Behaviour &behaviour)
{
    return http::jsonResponse(statusOf(refusal.code), envelope(tl::unexpected(refusal), path, behaviour));
}

QJsonValue unwrapped(const QJsonValue &carried, const Behaviour &behaviour)
{
    return behaviour.superjson() ? carried.toObject().value("json"_L1) : carried;
}

} // namespace qasid::sandbox::connect360
