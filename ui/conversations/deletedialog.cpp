#include "ui/conversations/deletedialog.h"

#include "core/engine/inbox.h"
#include "ui/conversations/conversationerrors.h"
#include "ui/models/bidi.h"
#include "ui/models/conversationrow.h"

#include <QVBoxLayout>

namespace qasid {

namespace {

QString nameOf(const Inbox &inbox, const Conversation &conversation)
{
    return bidi::isolate(conversationTitle(conversation, accountLooks(inbox.accounts(), inbox.registry()).value(conversation.account)));
}

} // namespace

DeleteDialog::DeleteDialog(UiContext &ui, const Conversation &conversation, QWidget *over)
    : ConversationDialog(ui, over,
        //: %1 is the name of a conversation.
        tr("Delete %1?").arg(nameOf(ui.inbox, conversation)), tr("Delete"), Kind::Danger)
    , m_conversation(conversation)
{
    //: %1 is the name of the provider.
    addText(tr("The conversation and all of its messages are deleted at %1, for everybody there, and on this computer. This cannot be "
               "undone.")
                .arg(bidi::isolate(providerName(conversation.account))));
    if (conversation.children > 0) {
        //: The conversation that is to be deleted has others under it. %1 is the name of the provider.
        addText(tr("What becomes of its sub-conversations is decided by %1.").arg(bidi::isolate(providerName(conversation.account))));
    }
}

void DeleteDialog::submit()
{
    showError({});
    setBusy(true);
    onResult(this, ui().inbox.deleteConversation(m_conversation.id), [this](const Result<Done> &done) {
        setBusy(false);
        if (!done) {
            showError(ConversationErrors::words(
                ConversationErrors::Doing::Deleting, done.error(), providerName(m_conversation.account), formats()));
            return;
        }
        closeDialog();
        Q_EMIT deleted();
    });
}

} // namespace qasid
