#include "core/engine/requestbudget.h"

#include <algorithm>
#include <utility>

namespace qasid {

namespace {

constexpr TimeMs kWindow = 60'000;
constexpr int kReservedPart = 10; // one in ten is the agent's
constexpr int kBurst = 5;
constexpr int kMany = 1'000;

} // namespace

RequestBudget::RequestBudget(int perMinute)
    : m_limit(std::max(0, perMinute))
{
    beginPace();
}

int RequestBudget::forNews() const
{
    return m_limit - m_limit / kReservedPart;
}

void RequestBudget::setLimit(int perMinute)
{
    const int limit = std::max(0, perMinute);
    if (std::exchange(m_limit, limit) != limit)
        beginPace();
}

void RequestBudget::beginPace()
{
    // A burst and what follows it in the same minute stay together within the part for news.
    const int burst = std::clamp(forNews() / 4, 1, kBurst);
    m_pace = RateLimiter(m_limit > 0 ? std::max(1, forNews() - burst) : 0, burst);
}

void RequestBudget::forget(TimeMs now)
{
    while (!m_times.empty() && m_times.front() <= now - kWindow)
        m_times.pop_front();
    if (m_times.empty() || m_times.back() <= now)
        return;
    // The clock was set back: what was counted must not stay for longer than a minute.
    for (TimeMs &time : m_times)
        time = std::min(time, now);
    beginPace();
}

void RequestBudget::count(TimeMs now)
{
    forget(now);
    ++m_counted;
    m_times.push_back(now);
    m_pace.take(now);
}

int RequestBudget::used(TimeMs now) const
{
    return int(std::count_if(m_times.begin(), m_times.end(), [now](TimeMs time) { return time > now - kWindow; }));
}

//! When fewer than `most` lie in the last minute.
std::chrono::milliseconds RequestBudget::untilBelow(int most, TimeMs now) const
{
    const int surplus = used(now) - most;
    if (m_limit == 0 || surplus < 0)
        return {};
    const TimeMs last = m_times[m_times.size() - size_t(used(now)) + size_t(surplus)];
    return std::chrono::milliseconds(std::clamp<TimeMs>(last + kWindow - now, 1, kWindow));
}

std::chrono::milliseconds RequestBudget::delay(TimeMs now)
{
    forget(now);
    return std::max(m_pace.delay(now), untilBelow(forNews(), now));
}

int RequestBudget::newsWithin(std::chrono::seconds time) const
{
    return m_limit > 0 ? std::max(1, int(forNews() * time / std::chrono::minutes(1))) : kMany;
}

std::chrono::milliseconds RequestBudget::actDelay(TimeMs now)
{
    forget(now);
    return untilBelow(m_limit, now);
}

} // namespace qasid
