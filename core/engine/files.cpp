#include "core/engine/files.h"

#include "core/base/redact.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr auto kMadeHere = "made-"_L1;

Result<QString> copyInto(const QString &directory, const Attachment &attachment)
{
    const QFileInfo source(attachment.localPath);
    if (!source.isFile() || !source.isReadable())
        return fail(Error{.kind = ErrorKind::InvalidInput,
            .detail = u"the file %1 cannot be read"_s.arg(source.fileName()),
            .providerCode = u"attachments"_s});
    if (source.absoluteFilePath().startsWith(directory + u'/'))
        return source.absoluteFilePath();
    const QString target = directory + u'/' + randomToken(9) + u'-' + safeFileName(source.fileName());
    if (!QDir().mkpath(directory) || !QFile::copy(source.absoluteFilePath(), target))
        return fail(ErrorKind::StorageFailed, u"the file %1 could not be copied into the profile"_s.arg(source.fileName()));
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    return target;
}

Result<OutgoingMessage> adoptAll(const QString &directory, OutgoingMessage message)
{
    for (Attachment &attachment : message.attachments) {
        if (attachment.localPath.isEmpty())
            continue;
        auto path = copyInto(directory, attachment);
        if (!path)
            return fail(path.error());
        if (attachment.name.isEmpty())
            attachment.name = safeFileName(QFileInfo(attachment.localPath).fileName());
        attachment.size = QFileInfo(*path).size();
        attachment.localPath = *path;
    }
    return message;
}

Result<QString> write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    // flush() because commit() does not notice that the last bytes found no room.
    const bool ok = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.commit();
    if (!ok)
        return fail(ErrorKind::StorageFailed, u"the file could not be written"_s);
    return path;
}

Result<Done> removeAll(const QString &directory, const QStringList &paths)
{
    bool all = true;
    for (const QString &path : paths) {
        if (QFileInfo(path).absolutePath() == directory && QFile::exists(path))
            all = QFile::remove(path) && all;
    }
    if (!all)
        return fail(ErrorKind::StorageFailed, u"some files of the account could not be removed"_s);
    return Done();
}

} // namespace

Files::Files(const QString &profileDirectory, QObject *parent)
    : QObject(parent)
    , m_directory(QDir(profileDirectory).absoluteFilePath(u"files"_s))
{
}

Future<OutgoingMessage> Files::adopt(const OutgoingMessage &message)
{
    const bool anyLocal
        = std::any_of(message.attachments.begin(), message.attachments.end(), [](const Attachment &a) { return !a.localPath.isEmpty(); });
    if (!anyLocal)
        return readyFuture<OutgoingMessage>(message);
    Promise<OutgoingMessage> promise;
    QThreadPool::globalInstance()->start([promise, message, directory = m_directory] { promise.finish(adoptAll(directory, message)); });
    return promise.future();
}

Future<QString> Files::keep(AttachmentId attachment, const QString &name, const QByteArray &bytes)
{
    Promise<QString> promise;
    const QString path = m_directory + u'/' + QString::number(attachment.value) + u'-' + safeFileName(name);
    QThreadPool::globalInstance()->start([promise, path, bytes] { promise.finish(write(path, bytes)); });
    return promise.future();
}

Future<Done> Files::remove(const QStringList &paths)
{
    Promise<Done> promise;
    QThreadPool::globalInstance()->start([promise, paths, directory = m_directory] { promise.finish(removeAll(directory, paths)); });
    return promise.future();
}

QString Files::placeFor(const QString &name) const
{
    if (!QDir().mkpath(m_directory))
        return {};
    return m_directory + u'/' + kMadeHere + randomToken(9) + u'-' + safeFileName(name);
}

void Files::dropUnused(const QString &path) const
{
    if (path.startsWith(m_directory + u'/' + kMadeHere) && QFileInfo(path).absolutePath() == m_directory)
        QFile::remove(path);
}

QString safeFileName(const QString &name)
{
    QString safe = name.section(u'/', -1).section(u'\\', -1);
    for (QChar &c : safe) {
        const bool reserved = QStringView(u"<>:\"|?*").contains(c);
        if (reserved || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u'_';
    }
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    safe = safe.trimmed();
    if (safe.size() > 120)
        safe = safe.left(80) + safe.right(40);
    return safe.isEmpty() ? u"file"_s : safe;
}

} // namespace qasid
