#pragma once

#include "core/engine/accounts.h"
#include "core/engine/files.h"

#include <QHash>
#include <QObject>

namespace qasid {

class Store;

//! Fetches received files from their provider, each once however often it is asked for, and keeps them in the profile. Main thread.
class AttachmentFetcher : public QObject {
    Q_OBJECT
public:
    AttachmentFetcher(Store &store, Accounts &accounts, Files &files, QObject *parent = nullptr);

    //! The path of the file on this computer. Fails as NotFound when the message has no such attachment, and as the provider fails.
    Future<QString> fetch(MessageId message, AttachmentId attachment);

private:
    void fetchFrom(AccountId account, const Attachment &attachment, const Promise<QString> &promise);

    Store &m_store;
    Accounts &m_accounts;
    Files &m_files;
    QHash<AttachmentId, Promise<QString>> m_running;
};

} // namespace qasid
