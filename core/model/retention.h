#pragma once

#include "core/base/clock.h"

#include <optional>

namespace qasid {

//! The longest limit on keeping messages, in days; 0 days is no limit.
inline constexpr int kLongestRetention = 3650;

//! What a limit on keeping messages would delete, or has deleted.
struct RetentionCount {
    int messages = 0;
    int conversations = 0; //!< those of which nothing would be left
    int files = 0;
    int requests = 0; //!< raw requests and quarantined events
    std::optional<TimeMs> oldest; //!< time of the oldest of these messages
};

} // namespace qasid
