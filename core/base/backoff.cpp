#include "core/base/backoff.h"

#include <algorithm>

namespace qasid {

std::chrono::milliseconds backoffDelay(int attempt, double jitter, std::chrono::milliseconds first, std::chrono::milliseconds cap)
{
    const int doublings = std::clamp(attempt - 1, 0, 20);
    const auto base = std::min<std::chrono::milliseconds>(first * (1LL << doublings), cap);
    const double factor = 0.8 + 0.4 * std::clamp(jitter, 0.0, 1.0);
    return std::chrono::milliseconds(static_cast<long long>(static_cast<double>(base.count()) * factor));
}

} // namespace qasid
