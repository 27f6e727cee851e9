#pragma once

#include "core/base/clock.h"
#include "core/net/ratelimiter.h"

#include <chrono>
#include <deque>

namespace qasid {

//! How many requests an account may make: at most its limit in any sixty seconds, spread so that a start does not spend them in a burst.
//! A small part is kept back from asking for news, for what the agent does. Pure: the caller brings the time.
class RequestBudget {
public:
    explicit RequestBudget(int perMinute = 0); //!< 0: no limit

    //! Another limit; what was counted stays counted.
    void setLimit(int perMinute);
    int limit() const { return m_limit; }

    //! A request goes out, whoever makes it.
    void count(TimeMs now);
    qint64 counted() const { return m_counted; } //!< in all
    int used(TimeMs now) const; //!< in the last minute

    //! How long asking for news has to wait; 0 when it may go now.
    std::chrono::milliseconds delay(TimeMs now);
    //! How many of these go in that time, one after the other; many without a limit.
    int newsWithin(std::chrono::seconds time) const;
    //! The same as delay() for what the agent does: it waits only when the whole limit is used up.
    std::chrono::milliseconds actDelay(TimeMs now);

private:
    int forNews() const; //!< of the limit
    void beginPace();
    void forget(TimeMs now); //!< what is older than a minute
    std::chrono::milliseconds untilBelow(int most, TimeMs now) const;

    int m_limit = 0;
    RateLimiter m_pace;
    std::deque<TimeMs> m_times; //!< of the last minute, oldest first
    qint64 m_counted = 0;
};

} // namespace qasid
