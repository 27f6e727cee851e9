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

//! Decides after a failed upload of a file, which has no effect that a customer sees and may so be repeated: never Doubt. Pure.
DeliveryDecision decideUpload(const Error &error, int attempt, double jitter);

//! What reading a conversation back has shown of a doubtful message.
enum class ReadBackSight {
    Nothing, //!< not read yet, or reading failed
    Arrived, //!< it is there
    Absent, //!< all that is new was read, and it is not there
    Incomplete //!< reading did not lead as far as what was known before, or shows something new of our side that may be it
};

//! How far the reading back of one doubtful message has come.
struct ReadBackState {
    Error doubt; //!< how its send ended
    int attempt = 0; //!< sends begun so far
    int looks = 0; //!< readings begun so far
    int absences = 0; //!< readings that were complete and did not show it
};

//! What becomes of a doubtful message.
struct ReadBackDecision {
    enum class Kind {
        LookAgain, //!< read once more after `delay`
        Accept, //!< it was sent
        TryAgain, //!< it was not: queued again at its place, to be tried after `delay`
        Fail, //!< it was not, and has been tried often enough
        Leave //!< possibly sent: a later poll or the agent decides
    };
    Kind kind = Kind::Leave;
    std::chrono::milliseconds delay{0};
    bool operator==(const ReadBackDecision &) const = default;
};

//! Decides after each reading, and before the first. Only what was absent twice, with a pause in between, was not sent: a server may
//! carry a send out a moment after its connection broke. After a time-out, its own (504) included, it may still be at work for as long as
//! it likes, and no pause is long enough to send again: that stays possibly sent where it is not found. Pure.
ReadBackDecision decideReadBack(const ReadBackState &state, ReadBackSight sight, double jitter);

} // namespace qasid
