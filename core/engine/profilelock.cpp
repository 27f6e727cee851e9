#include "core/engine/profilelock.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace qasid {

ProfileLock::ProfileLock(const QString &fileName)
    : m_file(fileName)
{
    // No age makes a lock stale, only the death of its process: a window may stay open for weeks.
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<ProfileLock>> ProfileLock::take(const QString &directory, std::chrono::milliseconds patience)
{
    if (!QDir(directory).exists()) {
        if (!QDir().mkpath(directory))
            return fail(ErrorKind::StorageFailed, u"the profile folder cannot be made"_s);
        QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    std::unique_ptr<ProfileLock> lock(new ProfileLock(QDir(directory).filePath(u"lock"_s)));
    if (lock->m_file.tryLock(static_cast<int>(patience.count())))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return fail(ErrorKind::Busy, u"another Qasid is using this profile"_s);
    return fail(ErrorKind::StorageFailed, u"the profile folder cannot be written"_s);
}

} // namespace qasid
