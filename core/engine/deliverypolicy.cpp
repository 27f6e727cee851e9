#include "core/engine/deliverypolicy.h"

#include "core/base/backoff.h"

namespace qasid {

DeliveryDecision decideDelivery(const Error &error, int attempt, const Capabilities &capabilities, double jitter)
{
    using Kind = DeliveryDecision::Kind;
    const auto later = [&] {
        const auto wait = backoffDelay(attempt, jitter);
        return DeliveryDecision{Kind::TryAgain, error.retryAfter ? std::max(*error.retryAfter, std::chrono::milliseconds(0)) : wait};
    };
    if (!error.outcomeKnown)
        return capabilities.idempotentSend ? later() : DeliveryDecision{Kind::Doubt, {}};

    switch (error.kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::TlsFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::ConnectionLost:
    case ErrorKind::RateLimited:
    case ErrorKind::Unavailable:
    case ErrorKind::Busy:
        return later();
    case ErrorKind::Unauthorized:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainMissing:
        return {Kind::WaitForKey, {}};
    case ErrorKind::ServerFailed:
        return capabilities.idempotentSend ? later() : DeliveryDecision{Kind::Doubt, {}};
    case ErrorKind::Cancelled: // by the agent, while nothing had left
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::PaymentRequired:
    case ErrorKind::TooLarge:
    case ErrorKind::Rejected:
    case ErrorKind::BadAnswer:
    case ErrorKind::InvalidInput:
    case ErrorKind::NotSupported:
    case ErrorKind::Conflict:
    case ErrorKind::DiskFull:
    case ErrorKind::StorageFailed:
    case ErrorKind::Internal:
        return {Kind::Fail, {}};
    }
    return {Kind::Fail, {}};
}

} // namespace qasid
