#pragma once

#include "app/desktop/commandanswer.h"
#include "core/base/future.h"
#include "core/engine/inbox.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace qasid {

//! The commands `qasid conversation …` on an Inbox. Main thread.
class ConversationCommands : public QObject {
    Q_OBJECT
public:
    using Answer = Promise<CommandAnswer>;

    explicit ConversationCommands(Inbox &inbox, QObject *parent = nullptr);

    //! `verb` is what follows "conversation"; `request` the command's fields. Always answers.
    void run(const QString &verb, const QJsonObject &request, const Answer &answer);

private:
    using Then = std::function<void(const Conversation &)>;
    void list(AccountId account, const Answer &answer);
    void make(AccountId account, const QJsonObject &request, const Answer &answer);
    void change(const Conversation &conversation, const ConversationChange &change, const Answer &answer);
    void remove(const Conversation &conversation, const Answer &answer);
    //! The conversation with that remote id; answers by itself when there is none.
    void find(AccountId account, const QString &remoteId, const Answer &answer, const Then &then);
    void print(const Future<ConversationId> &conversation, const Answer &answer);

    Inbox &m_inbox;
};

} // namespace qasid
