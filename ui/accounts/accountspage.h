#pragma once

#include "core/base/ids.h"
#include "ui/controls/uicontext.h"
#include "ui/models/format.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace qasid {

class AccountCard;
class AccountDetails;
class AccountWizard;
class Label;
class TextButton;

//! The accounts of the profile: a list to choose from, and the chosen account, or the wizard that adds one.
class AccountsPage : public QWidget {
    Q_OBJECT
public:
    AccountsPage(UiContext &ui, QWidget *parent);

    void showAccount(AccountId id);
    //! Shows the account and asks for a new key.
    void askForKey(AccountId id);
    //! Opens the wizard, with a provider's id at its second step.
    void addAccount(const QString &providerId = {});

Q_SIGNALS:
    //! An account was made that has to know which conversations it follows.
    void conversationsWanted(qasid::AccountId account);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void choose(AccountId id);

    UiContext &m_ui;
    Formats m_formats;
    QWidget *m_side = nullptr;
    Label *m_title = nullptr;
    TextButton *m_add = nullptr;
    QVBoxLayout *m_list;
    QHash<AccountId, AccountCard *> m_cards;
    QStackedWidget *m_stack;
    AccountDetails *m_details;
    AccountWizard *m_wizard;
    AccountId m_current;
};

} // namespace qasid
