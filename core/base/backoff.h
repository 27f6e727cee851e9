#pragma once

#include <chrono>

namespace qasid {

//! How long to wait before attempt number `attempt` (1 is the first repeat): doubling from `first` up to `cap`, then spread by
//! `jitter` (0 to 1, from a random source of the caller) over plus or minus 20 %, so that many clients do not return at once.
std::chrono::milliseconds backoffDelay(int attempt, double jitter, std::chrono::milliseconds first = std::chrono::seconds(2),
    std::chrono::milliseconds cap = std::chrono::minutes(5));

} // namespace qasid
