#pragma once

#include "core/model/conversation.h"
#include "ui/controls/uicontext.h"
#include "ui/models/conversationrow.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace qasid {

//! The section of the customer panel with what hangs under a conversation: opens one, or has another one made. Hidden where the
//! account knows no such thing. Follows the store.
class SubConversations : public QWidget {
    Q_OBJECT
public:
    SubConversations(UiContext &ui, QWidget *parent);

    void setConversation(const Conversation &conversation);

Q_SIGNALS:
    void openRequested(qasid::ConversationId conversation);
    void newRequested(qasid::ConversationId parent);

private:
    void reload();
    void showChildren(std::vector<Conversation> children);
    QString stateOf(const Conversation &child) const;

    UiContext m_ui;
    Formats m_formats;
    Conversation m_conversation;
    AccountLook m_look;
    std::vector<Conversation> m_children; //!< as shown
    QWidget *m_rows;
    QVBoxLayout *m_column;
};

} // namespace qasid
