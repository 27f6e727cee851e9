#pragma once

#include "core/engine/accounts.h"
#include "core/engine/files.h"

#include <QHash>
#include <QObject>

namespace qasid {

class Store;

//! Fetches received files from their provider, each once however often it is asked for, and keeps them in the profile, as long as FileCache
//! has room for them. Main thread.
class AttachmentFetcher : public QObject {
    Q_OBJECT
public:
    AttachmentFetcher(Store &store, Accounts &accounts, Files &files, QObject *parent = nullptr);

    //! The largest file that is fetched at all, in bytes: it is held in memory on its way.
    static constexpr qint64 kLargestFile = 100LL * 1024 * 1024;

    //! The path of the file on this computer. Fails as NotFound when the message has no such attachment, as TooLarge when it has more
    //! than `maxBytes`, and as the provider fails.
    Future<QString> fetch(MessageId message, AttachmentId attachment, qint64 maxBytes = kLargestFile);

Q_SIGNALS:
    void kept(); //!< another file was fetched

private:
    struct Running {
        Promise<QString> promise;
        qint64 maxBytes = 0;
    };

    void fetchFrom(AccountId account, const Attachment &attachment, qint64 maxBytes, const Promise<QString> &promise);

    Store &m_store;
    Accounts &m_accounts;
    Files &m_files;
    QHash<AttachmentId, Running> m_running;
};

} // namespace qasid
