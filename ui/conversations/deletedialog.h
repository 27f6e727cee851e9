#pragma once

#include "core/model/conversation.h"
#include "ui/conversations/conversationdialog.h"

namespace qasid {

//! Asks before a conversation is deleted at its provider and here, and does it. Cancel is what Enter presses first.
class DeleteDialog : public ConversationDialog {
    Q_OBJECT
public:
    DeleteDialog(UiContext &ui, const Conversation &conversation, QWidget *over);

Q_SIGNALS:
    void deleted();

protected:
    void submit() override;

private:
    Conversation m_conversation;
};

} // namespace qasid
