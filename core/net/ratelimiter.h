#pragma once

#include "core/base/clock.h"

#include <chrono>

namespace qasid {

//! A token bucket: at most `perMinute` actions a minute, `burst` of them at once. 0 a minute means no limit. Pure: the caller
//! brings the time, so tests need no waiting.
class RateLimiter {
public:
    explicit RateLimiter(int perMinute = 0, int burst = 5);

    //! How long to wait before the next action; 0 when it may go now.
    std::chrono::milliseconds delay(TimeMs now) const;
    //! Counts an action done now.
    void take(TimeMs now);

private:
    double tokensAt(TimeMs now) const;

    double m_perMs = 0;
    double m_burst = 0;
    double m_tokens = 0;
    TimeMs m_at = 0;
};

} // namespace qasid
