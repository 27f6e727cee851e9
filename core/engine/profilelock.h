#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <chrono>
#include <memory>

namespace qasid {

//! Held by the one process that writes a profile: the window, the background instance, or a command that found neither. Freed by
//! the destructor, and by the system when the process is killed.
class ProfileLock {
public:
    //! Waits up to `patience` for a process that is about to end, then fails as Busy when another living process holds it. Makes the
    //! directory (0700) when it is missing.
    static Result<std::unique_ptr<ProfileLock>> take(const QString &directory, std::chrono::milliseconds patience = {});

private:
    explicit ProfileLock(const QString &fileName);
    QLockFile m_file;
};

} // namespace qasid
