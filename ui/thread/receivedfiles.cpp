#include "ui/thread/receivedfiles.h"

#include "core/engine/inbox.h"
#include "ui/models/threadmodel.h"

#include <algorithm>

namespace qasid {

namespace {

bool isElsewhere(const Attachment &file)
{
    return file.localPath.isEmpty() && !(file.url.isEmpty() && file.remotePath.isEmpty() && file.remoteId.isEmpty());
}

} // namespace

ReceivedFiles::ReceivedFiles(Inbox &inbox, const ThreadModel &model, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_model(model)
{
    connect(&model, &ThreadModel::aboutToReset, this, [this] { m_asked.clear(); });
}

void ReceivedFiles::see(int first, int last)
{
    if (!m_early)
        return;
    for (int row = std::max(first, 0); row <= std::min(last, m_model.count() - 1); ++row) {
        const Message &message = m_model.at(row);
        for (int i = 0; i < int(message.attachments.size()); ++i) {
            const Attachment &file = message.attachments[size_t(i)];
            if (message.delivery == Delivery::Received && isElsewhere(file) && !m_asked.contains(file.id))
                fetch(message.id, i);
        }
    }
}

void ReceivedFiles::fetch(MessageId message, int attachment, const std::function<void(const Result<QString> &)> &then)
{
    const int row = m_model.rowOf(message);
    if (row < 0 || attachment < 0 || attachment >= int(m_model.at(row).attachments.size()))
        return;
    const AttachmentId file = m_model.at(row).attachments[size_t(attachment)].id;
    m_asked.insert(file);
    Q_EMIT stateChanged(file, FileState::Loading);
    onResult(this, m_inbox.fetchAttachment(message, file), [this, file, then](const Result<QString> &path) {
        // When it is there, the message itself changes.
        Q_EMIT stateChanged(file, path ? FileState::There : FileState::Failed);
        if (then)
            then(path);
    });
}

} // namespace qasid
