#pragma once

#include "core/base/error.h"
#include "core/model/capabilities.h"

#include <chrono>

namespace qasid {

//! What becomes of a send that did not succeed.
struct DeliveryDecision {
    enum class Kind {
        TryAgain, //!< queued again, to be tried after `delay`
        WaitForKey, //!< queued again, and the account waits until a good key is entered
        Fail, //!< not sent; the agent edits, retries or deletes
        Doubt //!< possibly sent; read back, matched by an echo, or decided by the agent
    };
    Kind kind = Kind::Fail;
    std::chrono::milliseconds delay{0};
    bool operator==(const DeliveryDecision &) const = default;
};

//! Decides after a failed send. `attempt` counts the attempts begun, from 1; `jitter` is a random number from 0 to 1. A pure
//! function and the only place that decides on repeating a send: whatever may have reached the customer is never repeated,
//! unless the provider promises that the same send twice has one effect.
DeliveryDecision decideDelivery(const Error &error, int attempt, const Capabilities &capabilities, double jitter);

} // namespace qasid
