#include "core/engine/deliverypolicy.h"

#include "core/base/backoff.h"

#include <algorithm>
#include <array>

namespace qasid {

namespace {

// Before the first reading, the second, …
constexpr std::array kLookAfter{std::chrono::seconds(2), std::chrono::seconds(8), std::chrono::seconds(30), std::chrono::seconds(60)};
constexpr int kAbsences = 2;
constexpr int kMostAttempts = 5; // of a message that a server fails on again and again

bool mayStillWork(const Error &doubt)
{
    return doubt.kind == ErrorKind::TimedOut || doubt.httpStatus == 504 || doubt.httpStatus == 408;
}

} // namespace

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

DeliveryDecision decideUpload(const Error &error, int attempt, double jitter)
{
    Error known = error;
    known.outcomeKnown = true;
    return decideDelivery(known, attempt, Capabilities{.idempotentSend = true}, jitter);
}

ReadBackDecision decideReadBack(const ReadBackState &state, ReadBackSight sight, double jitter)
{
    using Kind = ReadBackDecision::Kind;
    if (sight == ReadBackSight::Arrived)
        return {Kind::Accept, {}};
    if (sight == ReadBackSight::Incomplete)
        return {Kind::Leave, {}};
    if (sight == ReadBackSight::Absent && state.absences >= kAbsences && !mayStillWork(state.doubt)) {
        if (state.attempt >= kMostAttempts)
            return {Kind::Fail, {}};
        return {Kind::TryAgain, backoffDelay(state.attempt, jitter)};
    }
    const auto looks = static_cast<size_t>(std::max(state.looks, 0));
    if (looks >= kLookAfter.size())
        return {Kind::Leave, {}};
    return {Kind::LookAgain, kLookAfter[looks]};
}

} // namespace qasid
