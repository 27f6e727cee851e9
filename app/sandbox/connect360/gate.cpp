#include "app/sandbox/connect360/gate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::connect360 {

namespace {

QByteArray keyOf(const InboundRequest &request)
{
    const QByteArray header = request.header("Authorization");
    return header.startsWith("Bearer ") ? header.mid(7) : request.header("X-API-Key");
}

} // namespace

Gate::Gate(const Options &options, Connect &connect)
    : m_key(options.token.toUtf8())
    , m_connect(connect)
{
}

std::optional<Refusal> Gate::overLimit()
{
    if (m_minute.count(SystemClock().now()) <= m_connect.behaviour().rateLimit)
        return std::nullopt;
    return Refusal{"TOO_MANY_REQUESTS"_L1, u"Rate limit exceeded"_s};
}

std::optional<qint64> Gate::retryAfter() const
{
    return m_connect.behaviour().retryAfter ? std::optional(m_minute.secondsLeft(SystemClock().now())) : std::nullopt;
}

std::optional<Refusal> Gate::refusal(const InboundRequest &request, const QStringList &anyOf) const
{
    if (keyOf(request) != m_key)
        return Refusal{"UNAUTHORIZED"_L1, keyOf(request).isEmpty() ? u"API key required"_s : u"Invalid API key"_s};
    const Behaviour &behaviour = m_connect.behaviour();
    if (std::any_of(anyOf.begin(), anyOf.end(), [&](const QString &each) { return behaviour.permissions.contains(each); }))
        return std::nullopt;
    return Refusal{codeOfStatus(behaviour.permissionStatus), u"Missing permission: connect360:conversation:%1"_s.arg(anyOf.constLast())};
}

} // namespace qasid::sandbox::connect360
