#include "ui/thread/receivedfiles.h"

#include "core/engine/inbox.h"
#include "ui/models/threadmodel.h"

#include <QFileInfo>

#include <algorithm>

namespace qasid {

namespace {

//! What was fetched once may have been removed since, to make room.
bool isElsewhere(const Attachment &file)
{
    const bool here = !file.localPath.isEmpty() && QFileInfo::exists(file.localPath);
    return !here && !(file.url.isEmpty() && file.remotePath.isEmpty() && file.remoteId.isEmpty());
}

//! A picture that lies where only the account's key leads: to fetch it tells nobody anything, and it is small enough to be looked at.
bool isPrivatePicture(const Attachment &file)
{
    constexpr qint64 kLargest = 10'000'000;
    const bool picture = file.kind == AttachmentKind::Image || file.kind == AttachmentKind::Sticker;
    return picture && !file.remotePath.isEmpty() && file.size.value_or(0) <= kLargest;
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
    for (int row = std::max(first, 0); row <= std::min(last, m_model.count() - 1); ++row) {
        const Message &message = m_model.at(row);
        for (int i = 0; i < int(message.attachments.size()); ++i) {
            const Attachment &file = message.attachments[size_t(i)];
            const bool wanted = m_early ? message.delivery == Delivery::Received : isPrivatePicture(file);
            if (wanted && isElsewhere(file) && !m_asked.contains(file.id))
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
