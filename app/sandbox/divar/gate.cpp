#include "app/sandbox/divar/gate.h"

#include "core/base/json.h"

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

namespace {

struct Status {
    int http;
    int code; //!< gRPC's
    QLatin1StringView message;
};

constexpr Status kStatuses[] = {
    {400, 3, "the request is not valid"_L1},
    {401, 16, "the request is not authenticated"_L1},
    {403, 7, "permission denied"_L1},
    {404, 5, "not found"_L1},
    {405, 12, "method not allowed"_L1},
    {409, 10, "aborted"_L1},
    {412, 9, "the recipient cannot be written to"_L1},
    {413, 8, "the body is too large"_L1},
    {415, 3, "the content type is not supported"_L1},
    {429, 8, "too many requests"_L1},
    {500, 13, "internal error"_L1},
    {503, 14, "the service is unavailable"_L1},
    {504, 4, "deadline exceeded"_L1},
};

} // namespace

http::Response errorResponse(int status, const QString &message)
{
    int code = 2; // unknown
    QString words = message;
    for (const Status &entry : kStatuses) {
        if (entry.http != status)
            continue;
        code = entry.code;
        if (words.isEmpty())
            words = entry.message;
    }
    return http::jsonResponse(status, {{"code"_L1, code}, {"message"_L1, words}, {"details"_L1, QJsonArray()}});
}

QString bearerOf(const InboundRequest &request)
{
    const QByteArray header = request.header("Authorization");
    return header.startsWith("Bearer ") ? QString::fromUtf8(header.mid(7)) : QString();
}

bool saysJson(const InboundRequest &request)
{
    const QByteArray type = request.header("Content-Type").split(';').constFirst().trimmed().toLower();
    return type == "application/json";
}

Result<QJsonObject> bodyOf(const InboundRequest &request, const QStringList &known)
{
    if (!saysJson(request))
        return fail(ErrorKind::InvalidInput, u"the content type is not application/json"_s);
    auto body = json::parseObject(request.body);
    if (!body)
        return fail(ErrorKind::InvalidInput, u"the body is no JSON object"_s);
    for (auto it = body->begin(); it != body->end(); ++it) {
        if (!known.contains(it.key()))
            return fail(ErrorKind::InvalidInput, u"unknown field \"%1\""_s.arg(it.key()));
    }
    return body;
}

Gate::Gate(const Options &options, Kenar &kenar)
    : m_apiKey(options.token.toUtf8())
    , m_kenar(kenar)
{
}

std::optional<http::Response> Gate::overLimit()
{
    const TimeMs now = SystemClock().now();
    const Behaviour &behaviour = m_kenar.behaviour();
    const bool minute = m_minute.count(now) > behaviour.rateLimit;
    const bool day = m_day.count(now) > behaviour.dailyLimit && behaviour.dailyLimit > 0;
    if (!minute && !day)
        return std::nullopt;
    auto response = errorResponse(429, minute ? u"the limit of requests per minute is reached"_s : u"the daily limit is reached"_s);
    if (behaviour.retryAfter)
        response.headers.append({"Retry-After", QByteArray::number((minute ? m_minute : m_day).secondsLeft(now))});
    return response;
}

http::Router::Route Gate::guarded(const QString &permission, Person person, Handler handler)
{
    return [this, permission, person, handler = std::move(handler)](
               const InboundRequest &request, const Captured &captured, const http::Responder &respond) {
        if (request.header("X-API-Key") != m_apiKey) {
            respond(errorResponse(401, u"the API key is missing or wrong"_s));
            return;
        }
        if (auto refusal = overLimit()) {
            respond(std::move(*refusal));
            return;
        }
        if (!permission.isEmpty() && !m_kenar.behaviour().permissions.contains(permission)) {
            respond(errorResponse(403, u"the API key has not the permission %1"_s.arg(permission)));
            return;
        }
        const bool given = !request.header("Authorization").isNull();
        const Grant *grant = given ? m_kenar.grants().byAccess(bearerOf(request)) : nullptr;
        if (!grant && (given || person == Person::Needed)) {
            respond(errorResponse(401, given ? u"the access token does not work"_s : u"an access token is needed"_s));
            return;
        }
        respond(handler(Call{request, captured, grant}));
    };
}

} // namespace qasid::sandbox::divar
