#include "core/engine/profilelock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr unsigned long kLookEveryMs = 20;

//! Whether a file of a few bytes finds its place in the folder.
bool canWriteIn(const QString &directory)
{
    QTemporaryFile file(QDir(directory).filePath(u"XXXXXX.probe"_s));
    return file.open() && file.write(QByteArray(64, ' ')) > 0 && file.flush();
}

Error refusal(const QString &directory, QLockFile::LockError error)
{
    // The lock of a process that was killed cannot be taken over where nothing can be written either.
    if (error == QLockFile::LockFailedError && canWriteIn(directory))
        return Error{.kind = ErrorKind::Busy, .detail = u"another Qasid is using this profile"_s};
    return Error{.kind = ErrorKind::StorageFailed, .detail = u"the profile folder cannot be written, or the disk is full"_s};
}

} // namespace

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
    // QLockFile itself looks ever more seldom, and never finds a lock free that many short commands take in turn.
    const QDeadlineTimer end(patience);
    while (!lock->m_file.tryLock(0)) {
        if (lock->m_file.error() != QLockFile::LockFailedError || end.hasExpired())
            return fail(refusal(directory, lock->m_file.error()));
        QThread::msleep(kLookEveryMs);
    }
    return lock;
}

} // namespace qasid
