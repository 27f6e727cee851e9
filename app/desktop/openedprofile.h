#pragma once

#include "core/engine/inbox.h"
#include "core/engine/profilelock.h"

#include <memory>

namespace qasid {

//! A profile opened for work: its lock, and the Inbox on it. One per process.
struct OpenedProfile {
    std::unique_ptr<ProfileLock> lock;
    ProviderRegistry registry;
    SystemClock clock;
    std::unique_ptr<Inbox> inbox;
};

//! Locks and opens the profile. The Inbox is not started. Takes QASID_PASSPHRASE out of the environment, so that no child
//! process inherits it. Waits up to `patience` for another process that has the profile to end, then fails as Busy.
Result<std::unique_ptr<OpenedProfile>> openProfile(const QString &directory, std::chrono::milliseconds patience = {});

} // namespace qasid
