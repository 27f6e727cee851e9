#pragma once

#include "core/base/canceltoken.h"
#include "core/engine/accounts.h"
#include "core/engine/sendingfiles.h"
#include "core/model/outboxitem.h"

#include <QObject>

#include <functional>
#include <memory>

namespace qasid {

class Store;

//! Uploads the files of messages before these are sent; see Capabilities::uploadsFirst. Main thread.
class FileUploader : public QObject {
    Q_OBJECT
public:
    FileUploader(Store &store, Accounts &accounts, QObject *parent = nullptr);

    using Progress = std::function<void(SendingFiles files)>;
    //! Uploads what the provider does not have yet of the message's files, one after another, and stores what it calls each at once: after
    //! an end on the way only the rest is left to do. `progress` is over all files, also those that are there already. Fails as the
    //! provider or the store does, as Cancelled when it was, and as NotFound when the message was withdrawn. Nothing a customer sees.
    Future<Done> upload(const OutboxItem &item, const CancelToken &cancel, const Progress &progress);

private:
    struct Job;

    void next(const std::shared_ptr<Job> &job);
    void keep(const std::shared_ptr<Job> &job, const Attachment &uploaded);

    Store &m_store;
    Accounts &m_accounts;
};

} // namespace qasid
