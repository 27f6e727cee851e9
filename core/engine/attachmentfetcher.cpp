#include "core/engine/attachmentfetcher.h"

#include "core/store/store.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

Error noSuchFile()
{
    return Error{.kind = ErrorKind::NotFound, .detail = u"the message has no such file"_s};
}

} // namespace

AttachmentFetcher::AttachmentFetcher(Store &store, Accounts &accounts, Files &files, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_files(files)
{
}

Future<QString> AttachmentFetcher::fetch(MessageId message, AttachmentId attachment, qint64 maxBytes)
{
    const Promise<QString> promise;
    if (const auto running = m_running.constFind(attachment); running != m_running.constEnd()) {
        if (running->maxBytes >= maxBytes)
            return running->promise.future();
        onResult(this, running->promise.future(), [this, promise, message, attachment, maxBytes](const Result<QString> &path) {
            if (path || path.error().kind != ErrorKind::TooLarge)
                return promise.finish(path);
            onResult(this, fetch(message, attachment, maxBytes), [promise](const Result<QString> &larger) { promise.finish(larger); });
        });
        return promise.future();
    }
    m_running.insert(attachment, Running{.promise = promise, .maxBytes = maxBytes});
    onResult(this, promise.future(), [this, attachment](const Result<QString> &) { m_running.remove(attachment); });

    onResult(this, m_store.messagesById({message}), [this, promise, attachment, maxBytes](Result<std::vector<Message>> messages) {
        if (!messages || messages->empty())
            return promise.finish(fail(messages ? noSuchFile() : messages.error()));
        const Message &m = messages->front();
        const auto found
            = std::find_if(m.attachments.begin(), m.attachments.end(), [&](const Attachment &a) { return a.id == attachment; });
        if (found == m.attachments.end())
            return promise.finish(fail(noSuchFile()));
        if (!found->localPath.isEmpty() && QFileInfo(found->localPath).isFile())
            return promise.finish(found->localPath);
        onResult(this, m_store.conversationsById({m.conversation}),
            [this, promise, maxBytes, file = *found](Result<std::vector<Conversation>> rows) {
                if (!rows || rows->empty())
                    return promise.finish(fail(noSuchFile()));
                fetchFrom(rows->front().account, file, maxBytes, promise);
            });
    });
    return promise.future();
}

void AttachmentFetcher::fetchFrom(AccountId account, const Attachment &attachment, qint64 maxBytes, const Promise<QString> &promise)
{
    const Accounts::Entry *entry = m_accounts.find(account);
    if (!entry || !entry->session)
        return promise.finish(fail(ErrorKind::KeychainMissing, u"the keys of this account are not available"_s));
    onResult(this, entry->session->fetchAttachment(attachment, maxBytes, CancelToken()),
        [this, promise, attachment, session = entry->session](Result<QByteArray> bytes) {
            if (!bytes)
                return promise.finish(fail(bytes.error()));
            onResult(this, m_files.keep(attachment.id, attachment.name, *bytes), [this, promise, attachment](Result<QString> path) {
                if (!path)
                    return promise.finish(path);
                onResult(this, m_store.setAttachmentFile(attachment.id, *path), [this, promise, path](Result<Done> stored) {
                    if (stored) {
                        promise.finish(path);
                        Q_EMIT kept();
                        return;
                    }
                    m_files.remove({*path}); // its message was deleted meanwhile
                    promise.finish(fail(stored.error()));
                });
            });
        });
}

} // namespace qasid
