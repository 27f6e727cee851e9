#pragma once

#include "core/base/clock.h"

namespace qasid::test {

//! A clock that stands where the test put it; it begins at the computer's time.
class HandClock final : public Clock {
public:
    explicit HandClock(TimeMs now = SystemClock().now())
        : m_now(now)
    {
    }

    TimeMs now() const override { return m_now; }
    void set(TimeMs now) { m_now = now; }
    void advance(TimeMs by) { m_now += by; }

private:
    TimeMs m_now;
};

} // namespace qasid::test
