#include "app/desktop/messagewait.h"

#include <algorithm>

namespace qasid {

MessageWait::MessageWait(Inbox &inbox, MessageId message, std::chrono::seconds patience, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_message(message)
{
    connect(&m_inbox, &Inbox::changed, this, [this](const ChangeSet &changes) {
        const auto ours = [this](const auto &pair) { return pair.second == m_message; };
        if (std::any_of(changes.messages.begin(), changes.messages.end(), ours))
            look();
    });
    QTimer::singleShot(patience, this, &MessageWait::end);
    look();
}

void MessageWait::look()
{
    onResult(this, m_inbox.messagesById({m_message}), [this](Result<std::vector<Message>> messages) {
        if (!messages || messages->empty())
            return end();
        const Delivery delivery = messages->front().delivery;
        if (delivery != Delivery::Held && delivery != Delivery::Queued && delivery != Delivery::Sending)
            end();
    });
}

void MessageWait::end()
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT over();
    deleteLater();
}

} // namespace qasid
