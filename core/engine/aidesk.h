#pragma once

#include "core/base/canceltoken.h"
#include "core/engine/accounts.h"
#include "core/model/conversation.h"
#include "core/model/message.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace qasid {

class Store;

//! Has AI agents write in conversations, one at a time in each, and keeps what they have written until it is a message. Main thread.
class AiDesk : public QObject {
    Q_OBJECT
public:
    AiDesk(Store &store, Accounts &accounts, QObject *parent = nullptr);

    //! Answered when it has ended, also by stop(). Conflict while one is writing there; NotSupported where the account has none;
    //! InvalidInput when no agent is named and the account has none of its own.
    Future<Done> ask(ConversationId conversation, const QString &agent);
    void stop(ConversationId conversation);
    //! All it has written so far; absent when none is writing.
    std::optional<QString> text(ConversationId conversation) const;

Q_SIGNALS:
    //! At most some ten times a second for each conversation.
    void textChanged(qasid::ConversationId conversation);
    //! It has ended: what it wrote is a message at the provider, or may be.
    void ended(qasid::ConversationId conversation);

private:
    struct Writing {
        CancelToken cancel;
        QString text;
    };

    void begin(const Conversation &conversation, const QString &agent, const Promise<Done> &promise);
    void listen(const Conversation &conversation, const AiRequest &request, const Promise<Done> &promise);
    void note(ConversationId conversation, const QString &text);
    void tell();
    void finish(ConversationId conversation, const Promise<Done> &promise, const Result<Done> &how);

    Store &m_store;
    Accounts &m_accounts;
    QHash<ConversationId, Writing> m_writing;
    QSet<ConversationId> m_movedOn; //!< whose text is to be told
    QTimer m_telling;
};

//! The message that an AI agent is to answer: the customer's newest that the provider knows by an id, else the newest that it does; null
//! where there is none. `messages` in ascending order. Pure.
const Message *messageToAnswer(const std::vector<Message> &messages);

} // namespace qasid
