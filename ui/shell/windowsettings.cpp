#include "ui/accounts/accountspage.h"
#include "ui/accounts/answerrulesdialog.h"
#include "ui/accounts/retentionlist.h"
#include "ui/conversations/conversationdialogs.h"
#include "ui/inbox/conversationpane.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutspage.h"
#include "ui/thread/threadpane.h"

// How the window opens its settings.

namespace qasid {

SettingsDialog *MainWindow::settingsDialog()
{
    if (!m_settings || !m_settings->isVisible()) { // a closed one is about to go
        m_accounts = new AccountsPage(m_ui, this);
        m_settings = new SettingsDialog(m_ui, this, m_accounts, new ShortcutsPage(m_ui, m_keymap, this), new RetentionList(m_ui, this));
        m_settings->open();
        connect(m_accounts, &AccountsPage::conversationsWanted, this, [this](AccountId account) {
            m_settings->closeDialog();
            m_conversations->begin(account);
        });
    }
    return m_settings;
}

void MainWindow::openSettings()
{
    settingsDialog();
}

void MainWindow::addAccount(const QString &providerId)
{
    settingsDialog()->showPage(SettingsDialog::Page::Accounts);
    m_accounts->addAccount(providerId);
}

void MainWindow::enterKey(AccountId account)
{
    settingsDialog()->showPage(SettingsDialog::Page::Accounts);
    m_accounts->askForKey(account);
}

void MainWindow::openAccount(AccountId account)
{
    settingsDialog()->showPage(SettingsDialog::Page::Accounts);
    m_accounts->showAccount(account);
}

void MainWindow::editAnswers(AccountId account)
{
    (new AnswerRulesDialog(m_ui, account, this))->open();
}

void MainWindow::openReceiving()
{
    settingsDialog()->askForPort();
}

void MainWindow::continueFrom(MainWindow &before)
{
    setAccount(before.m_list->account());
    showView(before.m_list->view());
    const ConversationId conversation = before.m_thread->conversation();
    onResult(this, before.m_thread->saveDrafts(), [this, conversation](const Result<Done> &) {
        if (conversation && !m_thread->conversation())
            openConversation(conversation);
    });
    if (!before.m_settings || !before.m_settings->isVisible())
        return;
    settingsDialog()->showPage(before.m_settings->page());
    // Who chose with the keyboard goes on where they were.
    const QWidget *focused = before.focusWidget();
    if (QWidget *same = focused && !focused->objectName().isEmpty() ? m_settings->findChild<QWidget *>(focused->objectName()) : nullptr)
        same->setFocus(Qt::OtherFocusReason);
}

} // namespace qasid
