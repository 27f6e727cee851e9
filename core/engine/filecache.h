#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

namespace qasid {

class Accounts;
class AttachmentFetcher;
class Files;
class Profile;
class Store;

//! Keeps received files that can be fetched again within `file_cache_mb`: those that were used longest ago go first, and are fetched again
//! when somebody wants to see them. Files on their way out, of drafts, and of providers whose links end are never among them. Main
//! thread; looking at files happens in the pool.
class FileCache : public QObject {
    Q_OBJECT
public:
    FileCache(Store &store, Accounts &accounts, AttachmentFetcher &fetcher, Files &files, Profile &profile, QObject *parent = nullptr);

    //! Looks now, and from then on after files were fetched and when the limit changes.
    void start();

    struct Kept {
        AttachmentId attachment;
        QString path;
        qint64 bytes = 0; //!< 0 where it is gone already
        qint64 used = 0; //!< when it was last read or written, in milliseconds since 1970
        bool there = false;
    };

private:
    void trim();
    void collect(std::vector<AccountId> accounts, std::vector<Kept> found);
    void measure(std::vector<Kept> found);
    void drop(const std::vector<Kept> &files);

    Store &m_store;
    Accounts &m_accounts;
    Files &m_files;
    Profile &m_profile;
    QTimer m_soon;
    bool m_started = false;
    bool m_trimming = false;
};

//! Which of the files have to go so that the rest is not more than `limit` bytes: those used longest ago, and those that are gone. Pure.
std::vector<FileCache::Kept> beyondLimit(std::vector<FileCache::Kept> files, qint64 limit);

} // namespace qasid
