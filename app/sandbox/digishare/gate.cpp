#include "app/sandbox/digishare/gate.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::digishare {

namespace {

QString usualMessage(int status)
{
    switch (status) {
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthenticated."_s;
    case 402:
        return u"Insufficient balance."_s;
    case 403:
        return u"This action is unauthorized."_s;
    case 404:
        return u"Not Found"_s;
    case 405:
        return u"The method is not supported for this route."_s;
    case 422:
        return u"The given data was invalid."_s;
    case 429:
        return u"Too Many Attempts."_s;
    case 503:
        return u"Service Unavailable"_s;
    default:
        return u"Server Error"_s;
    }
}

} // namespace

http::Response errorResponse(int status, const QString &message)
{
    QJsonObject body{{"message"_L1, message.isEmpty() ? usualMessage(status) : message}};
    if (status == 402)
        body.insert("status_code"_L1, 402);
    if (status == 400)
        body = {{"error"_L1, message.isEmpty() ? u"bad_request"_s : message}, {"details"_L1, QJsonArray()}};
    if (status == 422 || status == 402)
        body.insert("errors"_L1, QJsonObject{{"body"_L1, QJsonArray{u"The body field is invalid."_s}}});
    if (status == 500)
        body.insert("request_id"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces));
    return http::jsonResponse(status, body);
}

Gate::Gate(const Options &options, LiveChat &chat)
    : m_clientId(options.clientId)
    , m_clientSecret(options.clientSecret)
    , m_tokens{options.token.toUtf8()}
    , m_chat(chat)
{
}

bool Gate::authorised(const InboundRequest &request) const
{
    const QByteArray header = request.header("Authorization");
    return header.startsWith("Bearer ") && m_tokens.contains(header.mid(7));
}

QString Gate::issueToken(const QString &clientId, const QString &clientSecret)
{
    if (clientId != m_clientId || clientSecret != m_clientSecret)
        return {};
    const QString token = m_chat.world().newId("cct_"_L1);
    m_tokens.insert(token.toUtf8());
    return token;
}

http::Router::Route Gate::limited(http::Router::Route route)
{
    return [this, route = std::move(route)](const InboundRequest &request, const Captured &captured, const http::Responder &respond) {
        const TimeMs now = SystemClock().now();
        const int used = m_minute.count(now);
        const int limit = m_chat.behaviour().rateLimit;
        const TimeMs reset = m_minute.end();
        const int remaining = std::max(0, limit - used);
        const http::Responder withHeaders = [respond, limit, remaining, reset](http::Response response) {
            response.headers.append({{"X-RateLimit-Limit", QByteArray::number(limit)},
                {"X-RateLimit-Remaining", QByteArray::number(remaining)}, {"X-RateLimit-Reset", QByteArray::number(reset / 1000)}});
            respond(std::move(response));
        };
        if (used > limit) {
            auto response = errorResponse(429);
            response.headers.append({"Retry-After", QByteArray::number(m_minute.secondsLeft(now))});
            withHeaders(std::move(response));
            return;
        }
        route(request, captured, withHeaders);
    };
}

http::Router::Route Gate::guarded(http::Router::Route route)
{
    return limited(
        [this, route = std::move(route)](const InboundRequest &request, const Captured &captured, const http::Responder &respond) {
            if (authorised(request))
                route(request, captured, respond);
            else
                respond(errorResponse(401));
        });
}

} // namespace qasid::sandbox::digishare
