#include "core/engine/inbox.h"
#include "ui/accounts/passphrasedialog.h"
#include "ui/controls/toasthost.h"
#include "ui/conversations/conversationdialogs.h"
#include "ui/inbox/conversationpane.h"
#include "ui/shell/lookfollower.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panearea.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/thread/threadpane.h"

#include <QDesktopServices>
#include <QUrl>

// What the window does on commands and on the actions of banners.

namespace qasid {

void MainWindow::run(Command command)
{
    if (!runAnywhere(command))
        runOnConversation(command);
}

bool MainWindow::runAnywhere(Command command)
{
    using enum Command;
    switch (command) {
    case ShortcutList:
        showShortcuts();
        return true;
    case Settings:
        openSettings();
        return true;
    case ToggleCustomerPanel:
        m_panes->setPanelShown(!m_panes->isPanelShown());
        return true;
    case NextPane:
        stepPanes(1);
        return true;
    case PreviousPane:
        stepPanes(-1);
        return true;
    case CheckForMessages:
        m_ui.inbox.retryNow();
        return true;
    case NewConversation:
        m_conversations->begin(m_list->account());
        return true;
    case LargerText:
        m_look->stepZoom(1);
        return true;
    case SmallerText:
        m_look->stepZoom(-1);
        return true;
    case NormalText:
        m_look->stepZoom(0);
        return true;
    case Quit:
        close();
        return true;
    case ViewInbox:
    case ViewMine:
    case ViewUnassigned:
    case ViewSnoozed:
    case ViewDrafts:
    case ViewOutbox:
    case ViewResolved:
        showView(ConversationView(int(command) - int(ViewInbox))); // both in the order of the rail
        return true;
    default:
        return false;
    }
}

void MainWindow::runOnConversation(Command command)
{
    using enum Command;
    switch (command) {
    case NextConversation:
        return m_list->selectNext(1);
    case PreviousConversation:
        return m_list->selectNext(-1);
    case NextUnread:
        return m_list->selectNextUnread(1);
    case PreviousUnread:
        return m_list->selectNextUnread(-1);
    case OpenConversation:
        return m_list->openCurrent();
    case Undo:
        return m_toasts->runAction();
    default:
        break;
    }
    if (!m_thread->conversation())
        return;
    switch (command) {
    case Reply:
        return m_thread->reply();
    case PrivateNote:
        return m_thread->writeNote();
    case ResolveOrReopen:
        return m_thread->resolveOrReopen();
    case Snooze:
        return m_thread->openSnoozeMenu();
    case SnoozeToTomorrow:
        return m_thread->snoozeToTomorrow();
    case Take:
        return m_thread->toggleAssigned();
    case MarkUnread:
        return m_thread->markUnread();
    default:
        break;
    }
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(m_ui.appearance, m_keymap, this))->open();
}

void MainWindow::runBannerAction(BannerAction action, const Banner &banner)
{
    switch (action) {
    case BannerAction::OpenFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_hooks.profileFolder));
        break;
    case BannerAction::Unlock:
        PassphraseDialog::askWhereWanted(
            m_ui, this, [] {}, [this] { m_ui.inbox.unlockKeychain({}); });
        break;
    case BannerAction::EnterKey:
        enterKey(banner.account);
        break;
    case BannerAction::ChangePort:
        openReceiving();
        break;
    case BannerAction::TryAgain:
    case BannerAction::TryNow:
        m_ui.inbox.retryNow();
        break;
    case BannerAction::ShowQueue:
        showView(ConversationView::Outbox);
        break;
    }
}

} // namespace qasid
