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
    if (!runAnywhere(command) && !runInSearch(command) && !runInList(command) && !(m_list->hasChecked() && runOnChecked(command)))
        runOnConversation(command);
}

bool MainWindow::runAnywhere(Command command)
{
    using enum Command;
    switch (command) {
    case CommandPalette:
        openPalette();
        return true;
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
    case SearchAll:
        openSearch();
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

bool MainWindow::runInList(Command command)
{
    using enum Command;
    switch (command) {
    case NextConversation:
        m_list->selectNext(1);
        return true;
    case PreviousConversation:
        m_list->selectNext(-1);
        return true;
    case NextUnread:
        m_list->selectNextUnread(1);
        return true;
    case PreviousUnread:
        m_list->selectNextUnread(-1);
        return true;
    case OpenConversation:
        m_list->openCurrent();
        return true;
    case SelectConversation:
        m_list->toggleChecked();
        return true;
    case ExtendDown:
        m_list->extendChecked(1);
        return true;
    case ExtendUp:
        m_list->extendChecked(-1);
        return true;
    case SelectAll:
        if (!m_thread->isAncestorOf(focusWidget())) // there it would mean the messages
            m_list->checkAll();
        return true;
    case Undo:
        m_toasts->runAction();
        return true;
    default:
        return false;
    }
}

bool MainWindow::runOnChecked(Command command)
{
    using enum Command;
    switch (command) {
    case ResolveOrReopen:
        m_list->resolveOrReopenChecked();
        return true;
    case Snooze:
        m_list->openSnoozeMenu();
        return true;
    case SnoozeToTomorrow:
        m_list->snoozeToTomorrow();
        return true;
    case Take:
        m_list->takeOrReleaseChecked();
        return true;
    case MarkUnread:
        m_list->act(MarkAction::Kind::MarkUnread);
        return true;
    case MarkRead:
        m_list->act(MarkAction::Kind::MarkRead);
        return true;
    default:
        return false;
    }
}

void MainWindow::runOnConversation(Command command)
{
    using enum Command;
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
    case MarkRead:
        m_ui.inbox.markRead(m_thread->conversation());
        return;
    case FindInConversation:
        m_panes->showPage(PaneArea::Page::Thread);
        return m_thread->find();
    case NextMatch:
        return m_thread->nextMatch();
    case PreviousMatch:
        return m_thread->previousMatch();
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
