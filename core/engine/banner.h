#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace qasid {

//! Something the agent should know that no single message tells. Words and buttons are made in ui from these values.
struct Banner {
    enum class Kind {
        DiskFull, //!< receiving has stopped so that nothing is lost
        KeychainLocked,
        KeychainMissing,
        KeyRefused, //!< of `account`
        ReceiverDown, //!< `detail` says why: "in_use", "address", "rights", "tls"; `port` which
        Offline, //!< `count` messages wait
        RateLimited //!< of `account`; sending resumes at `until`
    };
    Kind kind = Kind::Offline;
    AccountId account;
    QString accountName;
    QString providerName;
    QString detail;
    int port = 0;
    int count = 0;
    std::optional<TimeMs> until;
    bool operator==(const Banner &) const = default;
};

} // namespace qasid
