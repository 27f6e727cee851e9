#include "core/engine/fileuploader.h"

#include "core/store/store.h"

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace qasid {

struct FileUploader::Job {
    AccountId account;
    CancelToken cancel;
    Progress progress;
    Promise<Done> promise;
    std::deque<Attachment> missing;
    SendingFiles files;

    void tell(qint64 ofNext) const
    {
        if (progress)
            progress({.sent = files.sent + ofNext, .total = files.total});
    }
};

FileUploader::FileUploader(Store &store, Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
{
}

Future<Done> FileUploader::upload(const OutboxItem &item, const CancelToken &cancel, const Progress &progress)
{
    const auto job = std::make_shared<Job>(
        Job{.account = item.account, .cancel = cancel, .progress = progress, .promise = {}, .missing = {}, .files = {}});
    onResult(this, m_store.messagesById({item.message}), [this, job](const Result<std::vector<Message>> &messages) {
        if (!messages)
            return job->promise.finish(fail(messages.error()));
        if (messages->empty())
            return job->promise.finish(fail(ErrorKind::NotFound, u"the message was withdrawn"_s));
        for (const Attachment &file : messages->front().attachments) {
            if (file.localPath.isEmpty())
                continue;
            const qint64 size = file.size.value_or(0);
            job->files.total += size;
            if (file.remoteId.isEmpty())
                job->missing.push_back(file);
            else
                job->files.sent += size;
        }
        next(job);
    });
    return job->promise.future();
}

void FileUploader::next(const std::shared_ptr<Job> &job)
{
    if (job->missing.empty())
        return job->promise.finish(Done{});
    if (job->cancel.isCancelled())
        return job->promise.finish(fail(ErrorKind::Cancelled, u"the upload was stopped"_s));
    const auto session = m_accounts.session(job->account);
    if (!session)
        return job->promise.finish(fail(session.error()));
    job->tell(0);
    // What leaves is more than the file: the parts around it.
    const qint64 size = job->missing.front().size.value_or(0);
    const auto progress = [job, size](qint64 sent, qint64 total) {
        if (total > 0)
            job->tell(static_cast<qint64>(
                static_cast<double>(size) * static_cast<double>(std::clamp<qint64>(sent, 0, total)) / static_cast<double>(total)));
    };
    onResult(this, (*session)->upload(job->missing.front(), job->cancel, progress),
        [this, job, kept = *session](const Result<Attachment> &uploaded) {
            if (!uploaded)
                return job->promise.finish(fail(uploaded.error()));
            if (uploaded->remoteId.isEmpty())
                return job->promise.finish(fail(ErrorKind::BadAnswer, u"the answer to an upload names no file"_s));
            keep(job, *uploaded);
        });
}

void FileUploader::keep(const std::shared_ptr<Job> &job, const Attachment &uploaded)
{
    onResult(this, m_store.setUploaded(job->missing.front().id, uploaded.remoteId), [this, job](const Result<Done> &stored) {
        if (!stored)
            return job->promise.finish(stored);
        job->files.sent += job->missing.front().size.value_or(0);
        job->missing.pop_front();
        job->tell(0);
        next(job);
    });
}

} // namespace qasid
