#pragma once

#include "app/desktop/accountcommands.h"
#include "app/desktop/commandanswer.h"
#include "app/desktop/conversationcommands.h"
#include "app/desktop/searchcommand.h"
#include "core/base/future.h"
#include "core/engine/inbox.h"

#include <QObject>

namespace qasid {

//! Carries out the commands that change a profile, on the Inbox of the process that holds it. The same whether the words came
//! from this process's command line or over the control socket. Main thread.
class Commands : public QObject {
    Q_OBJECT
public:
    explicit Commands(Inbox &inbox, QObject *parent = nullptr);

    //! `request` is Arguments::command, with "secrets" and "content" filled in. Always answers with a CommandAnswer.
    Future<CommandAnswer> run(const QJsonObject &request);

private:
    using Answer = Promise<CommandAnswer>;

    void setProfile(const QJsonObject &settings, const Answer &answer);
    void send(const QJsonObject &request, const Answer &answer);
    void printMessage(MessageId message, const Answer &answer);

    Inbox &m_inbox;
    AccountCommands m_accounts;
    ConversationCommands m_conversations;
    SearchCommand m_search;
};

} // namespace qasid
