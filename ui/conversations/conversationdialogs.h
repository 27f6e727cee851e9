#pragma once

#include "core/base/ids.h"
#include "core/model/conversation.h"
#include "ui/controls/uicontext.h"
#include "ui/models/conversationactions.h"

#include <QObject>

class QWidget;

namespace qasid {

//! Opens the dialogs that make and change conversations, over one window.
class ConversationDialogs : public QObject {
    Q_OBJECT
public:
    //! Belongs to `window`.
    ConversationDialogs(UiContext &ui, QWidget *window);

    //! `preferred` is the account that the agent looks at; none for any. Says so where no account can.
    void begin(AccountId preferred);
    void run(ConversationAction action, ConversationId conversation);

Q_SIGNALS:
    void openRequested(qasid::ConversationId conversation); //!< one that was made, found or followed

private:
    void open(ConversationAction action, const Conversation &conversation);
    void openNewSub(const Conversation &conversation);
    void openDelete(const Conversation &conversation);

    UiContext m_ui;
    QWidget *m_window;
};

} // namespace qasid
