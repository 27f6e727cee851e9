#include "core/net/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace qasid {

RateLimiter::RateLimiter(int perMinute, int burst)
    : m_perMs(std::max(0, perMinute) / 60'000.0)
    , m_burst(std::max(1, burst))
    , m_tokens(m_burst)
{
}

double RateLimiter::tokensAt(TimeMs now) const
{
    // A clock that was set back must not take tokens away.
    const auto passed = std::max<TimeMs>(0, now - m_at);
    return std::min(m_burst, m_tokens + double(passed) * m_perMs);
}

std::chrono::milliseconds RateLimiter::delay(TimeMs now) const
{
    if (m_perMs <= 0)
        return {};
    // Rounding must not leave a hair's breadth to wait for a token that is there.
    const double missing = 1.0 - tokensAt(now);
    if (missing < 1e-9)
        return {};
    return std::chrono::milliseconds(qint64(std::ceil(missing / m_perMs)));
}

void RateLimiter::take(TimeMs now)
{
    m_tokens = tokensAt(now) - 1.0;
    m_at = now;
}

} // namespace qasid
