#include "ui/conversations/conversationdialogs.h"

#include "core/engine/inbox.h"
#include "ui/controls/dialogframe.h"
#include "ui/controls/toasts.h"
#include "ui/conversations/deletedialog.h"
#include "ui/conversations/editdialogs.h"
#include "ui/conversations/movedialog.h"
#include "ui/conversations/newconversationdialog.h"
#include "ui/conversations/newsubdialog.h"

#include <QWidget>

namespace qasid {

ConversationDialogs::ConversationDialogs(UiContext &ui, QWidget *window)
    : QObject(window)
    , m_ui(ui)
    , m_window(window)
{
}

void ConversationDialogs::begin(AccountId preferred)
{
    if (DialogFrame::openOver(m_window))
        return;
    if (NewConversationDialog::accountsThatCan(m_ui.inbox).empty()) {
        m_ui.toasts.show(tr("None of your accounts can begin a conversation: the customer writes first."));
        return;
    }
    auto *dialog = new NewConversationDialog(m_ui, preferred, m_window);
    connect(dialog, &NewConversationDialog::made, this, &ConversationDialogs::openRequested);
    dialog->open();
}

void ConversationDialogs::run(ConversationAction action, ConversationId conversation)
{
    onResult(this, m_ui.inbox.conversationsById({conversation}), [this, action](const Result<std::vector<Conversation>> &found) {
        if (found && !found->empty() && !DialogFrame::openOver(m_window))
            open(action, found->front());
    });
}

void ConversationDialogs::open(ConversationAction action, const Conversation &conversation)
{
    using enum ConversationAction;
    switch (action) {
    case NewSub:
        return openNewSub(conversation);
    case Rename:
        return (new RenameDialog(m_ui, conversation, m_window))->open();
    case EditDetails:
        return (new DetailsDialog(m_ui, conversation, m_window))->open();
    case Move:
        return (new MoveDialog(m_ui, conversation, m_window))->open();
    case Delete:
        return openDelete(conversation);
    }
}

void ConversationDialogs::openNewSub(const Conversation &conversation)
{
    auto *dialog = new NewSubDialog(m_ui, conversation, m_window);
    connect(dialog, &NewSubDialog::made, this, &ConversationDialogs::openRequested);
    dialog->open();
}

void ConversationDialogs::openDelete(const Conversation &conversation)
{
    auto *dialog = new DeleteDialog(m_ui, conversation, m_window);
    connect(dialog, &DeleteDialog::deleted, this, [this] { m_ui.toasts.show(tr("The conversation was deleted.")); });
    dialog->open();
}

} // namespace qasid
