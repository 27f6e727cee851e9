#include "ui/accounts/accountspage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"

// How the window opens its settings.

namespace qasid {

SettingsDialog *MainWindow::settingsDialog()
{
    if (!m_settings || !m_settings->isVisible()) { // a closed one is about to go
        m_accounts = new AccountsPage(m_ui, this);
        m_settings = new SettingsDialog(m_ui, this, m_accounts);
        m_settings->open();
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

void MainWindow::openReceiving()
{
    settingsDialog()->askForPort();
}

} // namespace qasid
