#pragma once

#include "core/base/future.h"
#include "core/model/draft.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace qasid {

//! The profile's folder of files: received ones, and copies of those that wait to be sent, so that a reply does not fail because
//! its file was moved meanwhile. Main thread; copying and writing happen in the pool.
class Files : public QObject {
    Q_OBJECT
public:
    explicit Files(const QString &profileDirectory, QObject *parent = nullptr);

    //! Copies every local file of the message into the profile and answers the message that names the copies. Fails as InvalidInput,
    //! naming the file, when one cannot be read.
    Future<OutgoingMessage> adopt(const OutgoingMessage &message);

    //! Writes a received file and answers its path. The name given by a stranger never decides the folder.
    Future<QString> keep(AttachmentId attachment, const QString &name, const QByteArray &bytes);

    //! Removes those of the files that lie in this folder. Fails as StorageFailed, with all others gone, when one stays.
    Future<Done> remove(const QStringList &paths);

    //! Where a new file can be written that exists nowhere else, as a pasted picture: readable for this user alone, under a name
    //! nobody has. Empty when the folder cannot be made.
    QString placeFor(const QString &name) const;
    //! Removes a file that placeFor() gave and that nothing names any more; others are left alone.
    void dropUnused(const QString &path) const;

private:
    QString m_directory;
};

//! A file name that is safe on every system: no folders, no control or reserved characters, at most 120 characters.
QString safeFileName(const QString &name);

} // namespace qasid
