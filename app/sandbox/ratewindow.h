#pragma once

#include "core/base/clock.h"

#include <algorithm>

namespace qasid::sandbox {

//! Counts requests in windows of a fixed length, as rate limits do.
class RateWindow {
public:
    explicit RateWindow(TimeMs length)
        : m_length(length)
    {
    }

    //! Counts a request; answers how many there were in this window, with it.
    int count(TimeMs now)
    {
        if (now - m_start >= m_length) {
            m_start = now;
            m_count = 0;
        }
        return ++m_count;
    }
    TimeMs end() const { return m_start + m_length; }
    //! Whole seconds until the window ends, rounded up.
    qint64 secondsLeft(TimeMs now) const { return (std::max<TimeMs>(0, end() - now) + 999) / 1000; }

private:
    TimeMs m_length;
    TimeMs m_start = 0;
    int m_count = 0;
};

} // namespace qasid::sandbox
