#pragma once

#include "core/engine/banner.h"
#include "core/model/changeset.h"
#include "core/model/conversation.h"
#include "core/model/message.h"
#include "ui/models/format.h"
#include "ui/platform/desktopnotifier.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <vector>

namespace qasid {

class Inbox;

//! Decides what is worth a notification (DESIGN.md section 10): a new message in what is mine or nobody's, a snooze that ends, a
//! message that was not sent, an account that stopped receiving. Silent for the conversation in front of the agent.
class Notifications : public QObject {
    Q_OBJECT
public:
    enum class Level { All, Mine, None };

    //! `isInFront` says whether a conversation is open in the active window. Both references outlive it.
    Notifications(Inbox &inbox, DesktopNotifier &notifier, std::function<bool(ConversationId)> isInFront, QObject *parent);

    //! Whether a new message of this conversation is told at this level.
    static bool isWanted(const Conversation &conversation, Level level);

private:
    void onChanged(const ChangeSet &changes);
    void flush();
    void lookAt(const std::vector<Conversation> &conversations, const std::vector<Message> &arrived);
    void notifyArrived(const Conversation &conversation, const Message &message);
    void notifyFailed(const Conversation &conversation);
    void notifyBanners();
    void notifyAwake(const Conversation &conversation);
    DesktopNotifier::Note noteFor(const Conversation &conversation) const;
    Level level() const;
    bool previews() const;

    Inbox &m_inbox;
    DesktopNotifier &m_notifier;
    std::function<bool(ConversationId)> m_isInFront;
    Formats m_formats;
    QTimer m_soon; //!< messages that come together are told once
    QHash<MessageId, ConversationId> m_arrived;
    QSet<ConversationId> m_touched; //!< changed since the last look
    QSet<ConversationId> m_snoozed;
    QSet<ConversationId> m_told; //!< notifications on the screen, as far as known
    QHash<ConversationId, int> m_failed; //!< messages not sent when last looked
    std::vector<Banner> m_banners;
};

} // namespace qasid
