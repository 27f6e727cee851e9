#include "core/engine/filecache.h"

#include "core/base/future.h"
#include "core/base/log.h"
#include "core/engine/accounts.h"
#include "core/engine/attachmentfetcher.h"
#include "core/engine/files.h"
#include "core/engine/profile.h"
#include "core/engine/profilesettings.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace qasid {

namespace {

// Files come in numbers: one look for all of them.
constexpr int kSoonMs = 2'000;

void look(FileCache::Kept &file)
{
    const QFileInfo info(file.path);
    file.there = info.isFile();
    file.bytes = file.there ? info.size() : 0;
    // Some file systems do not say when a file was read.
    file.used = std::max(info.lastRead().toMSecsSinceEpoch(), info.lastModified().toMSecsSinceEpoch());
}

} // namespace

std::vector<FileCache::Kept> beyondLimit(std::vector<FileCache::Kept> files, qint64 limit)
{
    std::stable_sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.used < b.used; });
    qint64 bytes = 0;
    for (const FileCache::Kept &file : files)
        bytes += file.bytes;
    std::vector<FileCache::Kept> beyond;
    for (const FileCache::Kept &file : files) {
        if (file.there && bytes <= limit)
            continue;
        bytes -= file.bytes;
        beyond.push_back(file);
    }
    return beyond;
}

FileCache::FileCache(Store &store, Accounts &accounts, AttachmentFetcher &fetcher, Files &files, Profile &profile, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_files(files)
    , m_profile(profile)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &FileCache::trim);
    connect(&fetcher, &AttachmentFetcher::kept, this, [this] {
        if (m_started && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_profile, &Profile::changed, this, [this](const QString &key) {
        if (m_started && key == settings::kFileCacheMb.key)
            trim();
    });
}

void FileCache::start()
{
    m_started = true;
    trim();
}

void FileCache::trim()
{
    if (m_trimming)
        return m_soon.start();
    m_trimming = true;
    std::vector<AccountId> accounts;
    for (const auto &[id, entry] : m_accounts.all()) {
        // Without its provider nothing can be fetched again.
        if (entry.provider && !m_accounts.capabilities(id).fetchEarly)
            accounts.push_back(id);
    }
    collect(std::move(accounts), {});
}

void FileCache::collect(std::vector<AccountId> accounts, std::vector<Kept> found)
{
    if (accounts.empty())
        return measure(std::move(found));
    const AccountId account = accounts.back();
    accounts.pop_back();
    onResult(this, m_store.fetchedFiles(account), [this, accounts, found](const Result<std::vector<Store::FetchedFile>> &files) mutable {
        for (const Store::FetchedFile &file : files.value_or(std::vector<Store::FetchedFile>{}))
            found.push_back({.attachment = file.attachment, .path = file.path});
        collect(std::move(accounts), std::move(found));
    });
}

void FileCache::measure(std::vector<Kept> found)
{
    const qint64 limit = m_profile.value(settings::kFileCacheMb).toLongLong() * 1024 * 1024;
    Promise<std::vector<Kept>> promise;
    QThreadPool::globalInstance()->start([promise, found = std::move(found), limit]() mutable {
        for (Kept &file : found)
            look(file);
        promise.finish(beyondLimit(std::move(found), limit));
    });
    onResult(this, promise.future(), [this](const Result<std::vector<Kept>> &beyond) {
        m_trimming = false;
        if (beyond)
            drop(*beyond);
    });
}

void FileCache::drop(const std::vector<Kept> &files)
{
    for (const Kept &file : files) {
        onResult(this, m_files.remove({file.path}), [this, file](const Result<Done> &removed) {
            if (removed)
                m_store.setAttachmentFile(file.attachment, {});
        });
    }
    if (!files.empty())
        qCInfo(lcEngine, "%zu received files made room; they are fetched again when they are wanted", files.size());
}

} // namespace qasid
